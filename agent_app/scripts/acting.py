"""Acts of a script become operations, each once: its id comes from the call and the step, whatever is killed meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple, get_args

from agent_app.customers.service import CustomerService
from agent_app.runner import Runner
from domain.campaigns import in_language
from domain.errors import UserError
from domain.ids import derived_id
from domain.leads import Consent, ConsentChannel, Lead
from domain.script_text import render_plain
from domain.scripts import Act, Due, Player, all_steps
from domain.scripts.acts import minor_units, moment_of


class Read(NamedTuple):
    """Where an act stands in a script, and the exact sentence of its step as it was shown in this call."""

    script: str
    version: int
    sentence: str

    @classmethod
    def of(cls, player: Player, due: Due) -> Read:
        script = player.script
        step = next((step for _, _, step in all_steps(script) if step.id == due.step), None)
        text = in_language(step.text, player.language) if step is not None else ""
        sentence = render_plain(text, player.facts_now(), script.fallbacks, player.language)
        return cls(script.code, script.version, " ".join(sentence.split()))


class ScriptActs:
    """Does what a player has due, on the pool, in order.

    Attributes:
        on_problem: told of an act that could not be done; it is not tried again. on_done: told after each round.
    """

    def __init__(
        self, customers: CustomerService, background: Runner, owner: object, now: Callable[[], datetime]
    ) -> None:
        self._customers, self._background, self._owner, self._now = customers, background, owner, now
        self._running: set[tuple[str, str]] = set()
        self.on_problem: Callable[[Exception], None] = lambda error: None
        self.on_done: Callable[[], None] = lambda: None

    def do(self, player: Player, call_id: str, lead: Lead | None) -> None:
        """Do what is due for this call. Without a lead it waits until there is one."""
        if lead is None:
            return
        wanted: list[tuple[Due, Act]] = []
        for due in player.dues():
            if (call_id, due.key) in self._running:
                continue
            act = player.resolve(due)
            if act is None:
                player.done(due.key)
            else:
                wanted.append((due, act))
                self._running.add((call_id, due.key))
        if not wanted:
            return
        read = {due.key: Read.of(player, due) for due, _ in wanted}

        def work() -> list[Exception]:
            return [
                error for due, act in wanted if (error := self._try(due, act, call_id, lead, read[due.key]))
            ]

        def done(errors: list[Exception]) -> None:
            for due, _ in wanted:
                self._running.discard((call_id, due.key))
                if due in player.dues():  # it may be due anew, with another answer
                    player.done(due.key)
            for error in errors:
                self.on_problem(error)
            self.on_done()

        def failed(error: Exception) -> None:
            """The disk would not take it: it stays due, and is tried with the next move."""
            self._running -= {(call_id, due.key) for due, _ in wanted}
            self.on_problem(error)

        self._background.run(work, owner=self._owner, done=done, failed=failed)

    def _try(self, due: Due, act: Act, call_id: str, lead: Lead, read: Read) -> Exception | None:
        """A refusal is said and over; anything else that goes wrong is ours, and goes up."""
        try:
            self._one(due, act, call_id, lead, read)
        except UserError as error:
            return error
        return None

    def _one(self, due: Due, act: Act, call_id: str, lead: Lead, read: Read) -> None:
        source = f"script:{read.script}@{read.version}"
        here = f"{source}:{due.step}.{due.option}" if due.option else f"{source}:{due.step}"
        made, customers = derived_id(call_id, due.key), self._customers
        title, promise = in_language(act.title, ""), in_language(act.promise, "")
        match act.kind:
            case "set_field":
                customers.set_fields(lead.id, {act.field: act.value}, source=here)
            case "tag":
                customers.tag(lead.id, act.tags)
            case "untag":
                customers.tag(lead.id, remove=act.tags)
            case "ticket":
                due_at = self._moment(act, lead) if act.due else None
                customers.open_ticket(lead.id, title, promise, due_at, ticket_id=made)
            case "deal":
                minor = minor_units(act.amount, act.currency)
                if minor is None or len(act.currency) != 3:
                    raise UserError("act_unclear", act=act.kind, what="amount")
                customers.record_deal(
                    lead.id, act.product, minor, act.currency, call_id=call_id, deal_id=made, state=act.state
                )
            case "callback":
                moment = self._moment(act, lead)
                customers.schedule_callback(
                    lead.id, moment, zone=lead.time_zone, words=act.due, note=title, item_id=made
                )
            case "visit":
                moment = self._moment(act, lead)
                customers.schedule_visit(
                    lead.id, act.visit, moment, zone=lead.time_zone, call_id=call_id, item_id=made
                )
            case "message":
                customers.ask_message(
                    lead.id,
                    act.channel,
                    act.template,
                    language=lead.language,
                    call_id=call_id,
                    message_id=made,
                )
            case "do_not_call":
                customers.mark_do_not_call(lead.id, reason=act.reason or "asked")
            case "consent":
                given = act.value == "given"
                consent = Consent(
                    id=made, channel=_channel(act.channel), given=given, at=due.at, words=read.sentence or title,
                    purpose=title if read.sentence else "", script=read.script, script_version=read.version, step=due.step,
                    call_id=call_id,
                )  # fmt: skip
                customers.record_consent(lead.id, consent)
            case _:  # of a newer script
                raise UserError("act_unclear", act=act.kind, what=act.kind)

    def _moment(self, act: Act, lead: Lead) -> datetime:
        found = moment_of(act.due, self._now(), lead.time_zone)
        if found is None:
            raise UserError("act_unclear", act=act.kind, what="due")
        return found


def _channel(name: str) -> ConsentChannel:
    found: ConsentChannel | None = next((known for known in get_args(ConsentChannel) if known == name), None)
    if found is None:  # of a newer script: nothing is on the record rather than something else
        raise UserError("act_unclear", act="consent", what="channel")
    return found
