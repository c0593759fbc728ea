"""The Calls desk's decisions: which call is on screen, which customer, script or wrap-up, what F4 does. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Protocol

from msgspec.structs import replace

from agent_app.experiments.spoken import SpokenVariant
from agent_app.scripts.acting import ScriptActs
from agent_app.scripts.presenter import customer_language
from domain.campaigns import for_work, script_code
from domain.contact_policy.model import OVERRIDABLE
from domain.errors import UserError
from domain.leads import visit_of
from domain.script_text import facts_for
from domain.scripts.verifying import asked_fields

if TYPE_CHECKING:
    from agent_app.calls.dialing import DialingPresenter
    from agent_app.calls.model import DeskState, Draft, LiveCall, MissedCall
    from agent_app.calls.wrap_presenter import WrapPresenter
    from agent_app.changes import Changed
    from agent_app.customers.model import Context, Matches
    from agent_app.customers.presenter import CustomerPresenter
    from agent_app.leads.model import QueueRow
    from agent_app.leads.presenter import QueuePresenter
    from agent_app.runner import Runner
    from agent_app.scripts.model import Silence
    from agent_app.scripts.presenter import ScriptPresenter
    from agent_app.services import Services
    from domain.campaigns import Campaign, Text
    from domain.handover import HandedOver
    from domain.leads import Lead
    from domain.scripts import Script

Side = Literal["idle", "script", "wrap"]


class CallsView(Protocol):
    """What the presenter asks of the desk."""

    def show_state(self, state: DeskState, capabilities: frozenset[str]) -> None: ...

    def show_side(self, side: Side) -> None: ...

    def show_matches(self, call_id: str, matches: Matches | None) -> None: ...

    def show_open_wrap_ups(self, drafts: tuple[Draft, ...]) -> None: ...

    def show_missed(self, missed: tuple[MissedCall, ...]) -> None: ...

    def show_promised(self) -> None: ...

    def show_subject(self, name: str, zone: str) -> None: ...

    def show_other(self, caller: str) -> None: ...

    def show_handed(self, handed: HandedOver | None) -> None: ...

    def show_dial(self, name: str, rule: str) -> None: ...

    def show_problem(self, error: Exception) -> None: ...

    def show_finished(self, next_name: str) -> None: ...

    def show_gate(self, rule: str, *, may_pass: bool) -> None: ...

    def flush(self) -> None: ...


class CallsPresenter:
    """Brings calls, customer, script and wrap-up together.

    Attributes:
        call_id: the call on screen. lead_id: its lead, "" while it is not sure.
    """

    def __init__(
        self,
        view: CallsView,
        services: Services,
        background: Runner,
        parts: tuple[QueuePresenter, CustomerPresenter, ScriptPresenter, WrapPresenter],
        now: Callable[[], datetime],
        language: Callable[[], str],
    ) -> None:
        self._view, self._services, self._background = view, services, background
        self.queue, self.customer, self.script, self.wrap = parts
        self._now, self._language = now, language
        self.call_id, self.lead_id = "", ""
        self._ring_id = ""
        self._draft: Draft | None = None
        self._script_for = ""
        self._quiet_call = self._ended_call = self._handed_id = ""
        self._nobody: set[str] = set()
        self.dialing: DialingPresenter | None = None
        self._state: DeskState | None = None
        self._asked: tuple[Script, dict[str, frozenset[str]]] | None = None
        notice = services.calls.state().notice
        self._noticed = notice.number if notice else 0
        self.on_place: Callable[[], None] = lambda: None  # who is shown, or what is said, is another now
        self.variant = SpokenVariant(services.arms, background, view, self._open_script)
        self.customer.on_context = self._on_context
        self.customer.secrets = self._secrets
        self.script.on_moved = self._on_script_moved
        self.script.silence = self._silence
        self.acts = ScriptActs(services.customers, background, view, now)
        self.acts.on_problem = view.show_problem
        self.acts.on_done = self.wrap.save
        self.wrap.player = self.script.state
        self.wrap.on_finished = self._on_finished
        self.wrap.on_failed = view.show_problem

    # ------------------------------------------------------------------ hearing

    def on_changed(self, changed: Changed) -> None:
        """Something moved on the desk."""
        if changed.calls or changed.everything:
            self.refresh()
        self.customer.on_changed(changed)
        if changed.definitions:
            self.on_place()
            self._script_for = self._script_for if self.script.player else ""
            self._open_script()
            self.customer.veil()

    def refresh(self) -> None:
        """Read the calls' state and draw what follows from it."""
        state = self._services.calls.state()
        self._state = state
        self._view.show_state(state, self._services.calls.capabilities())
        current, ringing = state.current, state.ringing
        if current is not None and current.state != "ringing_in":
            self._show_call(current)
        elif self.call_id:
            self._leave_call()
        if ringing is not None:
            self._show_ring(ringing, busy=current is not None and current.id != ringing.id)
        self._ring_id = ringing.id if ringing else ""
        if self.dialing is not None:
            self.dialing.refresh(state)
        if state.notice is not None and state.notice.number > self._noticed:
            self._noticed = state.notice.number
            if state.notice.code == "may_not_dial" and self.dialing is not None:
                self.dialing.refused()
            self._view.show_problem(UserError(state.notice.code, **state.notice.data))
        self._load_open_wrap_ups()
        self._background.run(self._services.calls.missed, owner=self._view, done=self._view.show_missed)

    # ------------------------------------------------------------------ acts

    def answer_or_dial(self) -> None:
        """F4: take the call that rings, else dial the lead on screen."""
        state = self._services.calls.state()
        if state.ringing is not None:
            ringing = state.ringing.id
            self._do(lambda: self._services.calls.answer(ringing))
        elif (
            self.dialing is not None
            and self.dialing.lead_id == self.customer.lead_id
            and self.dialing.dial_now()
        ):
            return
        elif self.customer.lead_id:
            self._do(lambda: self._services.calls.dial(self.customer.lead_id))

    def dial_previewed(self, lead_id: str) -> None:
        """The lead that stood on the card; what refuses it is said, and the next one comes."""
        try:
            self._services.calls.dial(lead_id)
        except UserError as error:
            self._view.show_problem(error)
            if self.dialing is not None:
                self.dialing.refused()

    def skip_previewed(self, lead_id: str, item_id: str, reason: str, again_at: datetime) -> None:
        """Put a lead off that was shown; what hinders that is said."""
        customers = self._services.customers
        self._background.run(
            lambda: customers.skip(lead_id, item_id, reason, again_at),
            owner=self._view, done=lambda _none: None, failed=self._view.show_problem,
        )  # fmt: skip

    def reject(self) -> None:
        if self._state and self._state.ringing:
            ringing = self._state.ringing.id
            self._do(lambda: self._services.calls.reject(ringing))

    def hang_up(self) -> None:
        self._on_line(lambda call: self._services.calls.hang_up(call.id))

    def hold_or_resume(self) -> None:
        calls = self._services.calls

        def act(call: LiveCall) -> None:
            if call.consult is not None:
                calls.swap(call.id)
            elif call.state == "held":
                calls.resume(call.id)
            else:
                calls.hold(call.id)

        self._on_line(act)

    def mute_or_unmute(self) -> None:
        self._on_line(lambda call: self._services.calls.mute(call.id, not call.muted))

    def pause_or_resume_recording(self) -> None:
        self._on_line(
            lambda call: self._services.calls.pause_recording(call.id, call.recording == "on", by_hand=True)
        )

    def object_to_recording(self) -> None:
        self._on_line(lambda call: self._services.calls.object_to_recording(call.id))

    def press_keys(self, digits: str) -> None:
        self._on_line(lambda call: self._services.calls.send_dtmf(call.id, digits))

    def transfer(self, number_text: str) -> None:
        self._keep_for_colleague()
        self._on_line(lambda call: self._services.calls.transfer(call.id, number_text))

    def consult(self, number_text: str) -> None:
        self._keep_for_colleague()
        self._on_line(lambda call: self._services.calls.consult(call.id, number_text))

    def complete_transfer(self) -> None:
        self._keep_for_colleague()
        self._on_line(lambda call: self._services.calls.complete_transfer(call.id))

    def _keep_for_colleague(self) -> None:
        """What was typed until now, and where the script stands, is on the disk before the call leaves."""
        self._view.flush()
        call_id, wrap_up, place = self.wrap.call_id, self.wrap.wrap_up, self.script.state()
        if call_id and self._draft is not None:
            self._do(lambda: self._services.calls.save_draft(call_id, wrap_up, place))

    def swap(self) -> None:
        self._on_line(lambda call: self._services.calls.swap(call.id))

    def merge_or_part(self) -> None:
        """All three talk; once they do, the colleague leaves."""
        calls = self._services.calls

        def act(call: LiveCall) -> None:
            merged = call.consult is not None and call.consult.merged
            calls.cancel_consult(call.id) if merged else calls.merge(call.id)

        self._on_line(act)

    def leave_message(self, name: str) -> None:
        self._view.flush()  # what was typed until now belongs to the wrap-up that opens
        self._on_line(lambda call: self._services.calls.leave_message(call.id, name))

    def messages(self) -> tuple[str, ...]:
        """Prepared messages of this desk."""
        return self._services.calls.messages()

    def lines(self) -> tuple[str, ...]:
        """Lines to choose from."""
        return self._services.calls.lines()

    def call_back(self, call_id: str) -> None:
        """A missed call becomes a callback that is due; without a lead its number is dialled."""

        def act() -> None:
            if self._services.calls.call_back(call_id):
                self._view.show_promised()

        self._do(act)

    @property
    def consulting(self) -> bool:
        """Somebody is asked about the call on screen."""
        current = self._state.current if self._state else None
        return current is not None and current.consult is not None

    def dial_text(self, text: str, line: str = "") -> None:
        self._do(lambda: self._services.calls.dial_text(text, line))

    def log_manual(self, text: str, direction: str) -> None:
        self._do(lambda: self._services.calls.log_manual(text, direction))

    def show_wrap_up(self, call_id: str) -> None:
        """Take up a call that still needs its outcome."""
        self._view.flush()
        self._do(lambda: self._services.calls.show(call_id))

    def attach(self, call_id: str, lead_id: str) -> None:
        """It is this one (chooser, or a lead that was just made)."""
        self._do(lambda: self._services.calls.attach(call_id, lead_id))

    def nobody_of_them(self, call_id: str) -> None:
        """She said that it is none of the leads that fit; it is not asked again in this call."""
        self._nobody.add(call_id)
        self.refresh()

    def attach_created(self, lead: Lead) -> None:
        if self.call_id and not self.lead_id:
            self.attach(self.call_id, lead.id)
        else:
            self.select(lead.id)

    def select(self, lead_id: str) -> None:
        """She looks at a lead; the call on the line stays what it is."""
        self.customer.show(lead_id)
        if self.dialing is not None:
            self.dialing.looks_at_another(lead_id)
        self._say_other()

    def back_to_caller(self) -> None:
        if self.lead_id:
            self.customer.show(self.lead_id)
            self._say_other()

    def next_lead(self) -> None:
        """Bring the next lead on screen."""
        self.queue.bring_next(lambda row: self.select(row.lead_id), lambda: None)

    def finish(self) -> None:
        self._view.flush()
        self.wrap.finish()

    # ------------------------------------------------------------------ the call on screen

    def _show_call(self, call: LiveCall) -> None:
        fresh = call.id != self.call_id
        if fresh:
            self._view.flush()
            self.call_id, self.lead_id, self._draft, self._script_for = call.id, "", None, ""
            self.script.close()
            self.wrap.begin(call.id)
            self._load_draft(call.id)
        lead_id = call.record.lead_id or ""
        if lead_id != self.lead_id:
            self.lead_id, self.wrap.lead_id, self._script_for = lead_id, lead_id or None, ""
            if lead_id:
                self.customer.show(lead_id)
                if self.customer.context is not None and self.customer.context.lead.id == lead_id:
                    self._on_context(self.customer.context)  # it was on screen already: nothing is read again
        if not lead_id and fresh:
            self.customer.show("")
        self._view.show_matches(call.id, None if lead_id else self._question(call))
        self._view.show_side("wrap" if call.waits_for_outcome else "script")
        self._view.show_handed(call.handed)
        if not fresh and call.handed is not None and call.handed.id != self._handed_id:
            self._take_up_place(call.id)
        self._handed_id = call.handed.id if call.handed is not None else ""
        if call.waits_for_outcome and not fresh and call.id != self._ended_call:
            self._ended_call = call.id
            self.wrap.call_ended(call.record)
        self._say_other()
        self.script.recheck_silence()
        self._open_script()

    def _take_up_place(self, call_id: str) -> None:
        """What was handed over came late: the script goes on there, unless she has begun it herself."""
        state = self.script.state()
        if state is None or len(state.trail) <= 1:
            self.script.close()
            self._script_for, self._draft = "", None
            self._load_draft(call_id)

    def _question(self, call: LiveCall) -> Matches | None:
        matches = call.matches
        if matches is None or (matches.anonymous and not matches.matches):
            return None
        return replace(matches, matches=()) if call.id in self._nobody else matches

    def _leave_call(self) -> None:
        self._view.flush()
        self.call_id, self.lead_id, self._draft, self._script_for = "", "", None, ""
        self.wrap.close()
        self.script.close()
        self.on_place()
        self._view.show_matches("", None)
        self._view.show_other("")
        self._view.show_side("idle")

    def _show_ring(self, ringing: LiveCall, *, busy: bool) -> None:
        """An idle desk shows the caller at once; a busy one leaves everything where it is."""
        if busy or self.call_id or ringing.id == self._ring_id:
            return
        matches = ringing.matches
        lead_id = ringing.record.lead_id or (matches.matches[0].lead_id if matches and matches.sure else "")
        if lead_id:
            self.customer.show(lead_id)

    def _load_draft(self, call_id: str) -> None:
        calls = self._services.calls

        def done(draft: Draft) -> None:
            if call_id == self.call_id:
                self._draft = draft
                self._view.flush()  # what was typed while the draft was read belongs to it
                self.wrap.open(draft, self._offered())
                self.wrap.lead_id = self.lead_id or None
                self._open_script()

        self._background.run(lambda: calls.draft(call_id), owner=self._view, done=done)

    def _campaign(self) -> Campaign | None:
        context = self.customer.context
        if context is not None and context.lead.id == self.lead_id and context.campaign is not None:
            return context.campaign
        code = self._draft.call.campaign_id if self._draft else ""
        found = self._services.definitions.campaign(code) if code else None
        return found or (None if self.lead_id else next(iter(self._services.definitions.campaigns()), None))

    def _secrets(self, context: Context) -> frozenset[str]:
        """What the campaign's script asks to know a customer by, until she has answered."""
        campaign, player = context.campaign, self.script.player
        hers = player is not None and context.lead.id == self.lead_id
        script = player.script if player is not None and hers else None
        if script is None and campaign is not None and campaign.script:
            script = self._services.definitions.script(campaign.script)
        if script is None:
            return frozenset()
        if self._asked is None or self._asked[0] is not script:
            self._asked = (script, asked_fields(script))
        left = [
            names for step, names in self._asked[1].items()
            if player is None or not hers or player.answer_to(step) != "passed"
        ]  # fmt: skip
        return frozenset().union(*left)

    def _visit(self) -> str:
        """The kind of follow-up visit that the call on screen is, "" for another one."""
        context, draft = self.customer.context, self._draft
        if context is None or draft is None or context.lead.id != self.lead_id:
            return ""
        return visit_of(context.lead.work, draft.call.work_item_id)

    def _offered(self) -> Campaign | None:
        """The campaign with the outcomes that this work has."""
        campaign = self._campaign()
        return for_work(campaign, self._visit()) if campaign else None

    def _on_context(self, context: Context) -> None:
        self._view.show_dial(
            context.lead.name, "do_not_call" if context.lead.do_not_call else context.may_dial or ""
        )
        session = self._services.session.session()
        may_pass = session is not None and session.permissions.get("dial_leave.create", "none") != "none"
        rule = context.may_dial or ""
        self._view.show_gate(rule, may_pass=may_pass and rule in OVERRIDABLE)
        self.on_place()
        if context.lead.id != self.lead_id:
            return
        self._view.show_subject(context.lead.name, context.lead.time_zone)
        if self._draft is not None:
            self.wrap.open(self._draft, self._offered())
        self._open_script()

    def _open_script(self) -> None:
        """Open the script once draft and customer are there; later only its values change."""
        draft = self._draft
        if draft is None or draft.call.id != self.call_id:
            return
        context = (
            self.customer.context
            if self.customer.context and self.customer.context.lead.id == self.lead_id
            else None
        )
        if self.lead_id and context is None:
            return
        campaign, lead = self._campaign(), context.lead if context else None
        self._view.show_subject(lead.name if lead else "", lead.time_zone if lead else "")
        session = self._services.session.session()
        language = customer_language(lead.language if lead else "", self._language())
        agent = session.person.name if session else ""
        facts = facts_for(lead, campaign, agent, self._now().astimezone().date(), language)
        code = draft.script or (script_code(campaign, self._visit()) if campaign else "")
        mark = f"{self.call_id}/{self.lead_id}/{code}"
        if mark == self._script_for and self.script.player is not None:
            self.script.update_facts(facts)
            self._do_acts()
            return
        saved = self.script.state() or draft.player
        campaign_code = campaign.code if campaign else ""
        if not self.variant.ready(mark, draft, saved, lead, code, campaign_code):
            return  # an arm is being drawn: the script opens with it
        self._script_for = mark
        definitions = self._services.definitions
        script = self.variant.script()
        if script is None and draft.script:
            script = definitions.script(code, draft.script_version)
        elif script is None:
            script = definitions.speaking(campaign, code) if campaign and code else None
        self.script.open(script, facts, language, saved, code)
        self._do_acts()
        self.on_place()

    def other_variants(self) -> tuple[tuple[str, Text], ...]:
        """What else the experiment of this call could speak: variants with their titles."""
        return self.variant.others() if self.lead_id and self.script.player is not None else ()

    def speak_other(self, variant: str, reason: str) -> None:
        """Another arm of the experiment, for a reason; the script goes on at the same step."""
        call_id = self.call_id

        def done(_none: None) -> None:
            if call_id == self.call_id and self.script.player is not None:
                self._script_for = ""
                self.variant.take(variant)
                self._open_script()

        self.variant.override(self.lead_id, variant, reason, call_id, done, self._view.show_problem)

    def _say_other(self) -> None:
        """Say it when the customer on screen is not the one on the line."""
        other = bool(self.call_id and self.lead_id and self.customer.lead_id != self.lead_id)
        current = self._state.current if self._state else None
        name = ""
        if other and current is not None:
            matches = current.matches.matches if current.matches else ()
            name = next(
                (m.name for m in matches if m.lead_id == self.lead_id),
                current.label or current.record.number_text,
            )
        self._view.show_other(name)

    def _load_open_wrap_ups(self) -> None:
        calls, here = self._services.calls, self.call_id
        self._background.run(
            calls.open_wrap_ups,
            owner=self._view,
            done=lambda drafts: self._view.show_open_wrap_ups(tuple(d for d in drafts if d.call.id != here)),
        )

    # ------------------------------------------------------------------ what follows

    def _on_script_moved(self) -> None:
        player = self.script.player
        if player is not None and player.step.kind == "outcome":
            self.wrap.suggest(player.step.disposition)
        self.wrap.save()
        self._do_acts()
        self.customer.veil()
        self.on_place()

    def propose_line(self, text: str, why: str) -> None:
        """A better line for the step on screen goes to the author of the script."""
        player, news = self.script.player, self._services.news
        if player is None or news is None:
            return
        script, step, language = player.script, player.step.id, self.script.language
        self._do(lambda: news.propose(script.code, script.version, step, language, text, why, self.call_id))

    def _silence(self, wanted: bool) -> tuple[Silence, str]:
        """A sensitive step says that nothing is recorded: here it becomes true, or is refused. Also: by whom."""
        current = self._state.current if self._state else None
        if current is None or current.id != self.call_id or not current.talks:
            return "silent", "nothing"
        if not wanted:
            if self._quiet_call == self.call_id:
                self._quiet_call = ""
                self._do(lambda: self._services.calls.pause_recording(current.id, False))
            return "silent", ""
        able = "record_split" in self._services.calls.capabilities()
        if current.recording == "on":
            if not able:
                return "refused", ""
            self._quiet_call = self.call_id
            self._do(lambda: self._services.calls.pause_recording(current.id, True))
            return "waiting", ""
        if current.recording == "paused":
            self._quiet_call = self.call_id
            return "silent", "telephone"
        return ("silent", "nothing") if able else ("elsewhere", "")

    def _do_acts(self) -> None:
        """What the script has due, once it is known for whom."""
        context, player = self.customer.context, self.script.player
        if player is not None and context is not None and context.lead.id == self.lead_id:
            self.acts.do(player, self.call_id, context.lead)

    def _on_finished(self, _call_id: str) -> None:
        self.refresh()
        if self._state is not None and (self._state.current is not None or self._state.ringing is not None):
            self._view.show_finished("")
            return
        if self.dialing is not None and self.dialing.on:  # it brings the next one itself
            self._view.show_finished("")
            return

        def show(row: QueueRow) -> None:
            self.select(row.lead_id)
            self._view.show_finished(row.name)

        self.queue.bring_next(show, lambda: self._view.show_finished(""))

    def _on_line(self, act: Callable[[LiveCall], None]) -> None:
        current = self._state.current if self._state else None
        if current is not None and current.state not in ("ended", "ringing_in"):
            self._do(lambda: act(current))

    def _do(self, act: Callable[[], object]) -> None:
        """A command returns at once; what it refuses is said in the strip."""
        try:
            act()
        except UserError as error:
            self._view.show_problem(error)
