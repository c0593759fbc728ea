"""Every screen state that matters, as a function that builds its window over hand-written services."""

# ruff: noqa: E501 - sample data in three languages reads better on one line

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

import msgspec
from PySide6.QtWidgets import QWidget

from agent_app.calls.model import MissedCall, Notice
from agent_app.customers.older import Older
from agent_app.services import RecordingsWaiting, Waiting
from agent_app.session.service import Health, KnownPerson
from agent_app.session.view import open_sign_in
from agent_app.shell.window import open_shell
from agent_app.widgets.language import language
from domain.agent_machine import Standing
from domain.api import CallRow, QueuedPick
from domain.calls import CallRecord, with_changes
from domain.campaigns import Dialing
from domain.errors import UserError
from domain.handover import HandedOver
from domain.leads import KeptValue, Touch
from domain.line_quality import LineQuality
from domain.presence import Presence
from domain.reading import Reading
from domain.scripts import Option, Script, Step
from tests.helpers import desk_fakes as fakes
from tests.helpers import (
    quality_fakes,
    readings,
    screens_access,
    screens_admin,
    screens_cases,
    screens_experiments,
    screens_handing,
    screens_knowledge,
    screens_library,
    screens_phrases,
    screens_pool,
    screens_records,
    screens_reviews,
    screens_sales,
    screens_team,
)
from tests.helpers.fake_team import a_floor
from tests.helpers.screens_forms import FORM_STATES
from tests.helpers.screens_learning import LEARNING_STATES
from tests.helpers.screens_script import SCRIPT_STATES
from tests.helpers.screens_studio import STUDIO_STATES

State = Callable[[], QWidget]


def _desk(role: str = "agent", **changes: Any) -> tuple[Any, Any, Any]:
    services = fakes.fake_services(role, changes.pop("rows", None))
    services = replace(services, **changes)
    window = open_shell(services, fakes.RunsAtOnce())
    return window, services, window.desks.get("calls")


def _talk() -> tuple[Any, Any, Any, str]:
    window, services, desk = _desk()
    desk.queue.mark("wang")
    call = services.calls.ring(fakes.exact())
    services.calls.answer(call)
    for _ in range(2):
        desk.presenter.script.choose(1)
    return window, services, desk, call


def sign_in() -> QWidget:
    services = fakes.fake_services()
    services.session.people = (
        KnownPerson(
            server="https://leads.harbour.example",
            organisation="harbour",
            login="mira",
            name="Mira Chen",
            can_unlock_offline=True,
        ),
        KnownPerson(
            server="https://leads.harbour.example",
            organisation="harbour",
            login="bo",
            name="Bo Larsen",
            can_unlock_offline=False,
        ),
    )
    return open_sign_in(services, fakes.RunsAtOnce(), lambda _session: None)


def sign_in_away() -> QWidget:
    window: Any = sign_in()
    window.fields["password"].setText("secret")
    window.presenter._sessions.error = UserError("server_away")
    window.go.click()
    return window


def sign_in_certificate() -> QWidget:
    window: Any = sign_in()
    window.show_problem(UserError("certificate_wrong"), can_unlock=False)
    return window


def sign_in_locked() -> QWidget:
    window: Any = sign_in()
    window.show_problem(UserError("locked_out", until="14:32"), can_unlock=False)
    return window


def empty_queue() -> QWidget:
    return _desk(rows=())[0]


def full_queue() -> QWidget:
    window, _, desk = _desk()
    desk.queue.mark("ortega")
    desk.presenter.select("ortega")
    return window


def long_names() -> QWidget:
    window, services, desk = _desk()
    services.customers.leads["li"] = with_changes(
        fakes.LEADS["li"], name="欧阳娜娜·阿卜杜热西提·买买提江女士（法定代表人）", tags=("重点客户", "长期合作伙伴", "需要纸质发票", "VIP", "物业业主", "周末不便接听电话"),
    )  # fmt: skip
    desk.queue.mark("li")
    desk.presenter.select("li")
    return window


def do_not_call() -> QWidget:
    window, _, desk = _desk()
    desk.presenter.select("smith")
    desk.presenter.answer_or_dial()
    return window


def ringing() -> QWidget:
    window, services, _ = _desk()
    services.calls.ring(fakes.exact())
    return window


def ringing_unknown() -> QWidget:
    window, services, _ = _desk()
    services.calls.ring(number="+34 612 34 99 21")
    return window


def recorded() -> QWidget:
    """Everything that a talk can show on the bar: recorded, with a line that is only fair."""
    window, services, _, call = _talk()
    services.calls.put(
        call, "active", recording="on", heard=LineQuality(lost=30, received=900, mos=3.8, source="rtcp")
    )
    return window


def objected() -> QWidget:
    window, services, _, call = _talk()
    services.calls.put(call, "active", recording="paused")
    services.calls.object_to_recording(call)
    services.calls.notice = Notice(number=3, code="recording_objected")
    services.calls.say()
    return window


HANDED = HandedOver(
    id="h1", n=1, how="blind", by="Mira Chen", at=fakes.NOW, call_id="c9", lead_id="wang", name="Wang Li",
    notes="Wants the second policy for her mother as well; asks whether the discount holds until June.\n"
    "At home after six only. Her husband decides with her.",
)  # fmt: skip


def handed_ring() -> QWidget:
    """A colleague hands a call over: said before it is taken."""
    window, services, _ = _desk()
    call = services.calls.ring(fakes.exact())
    services.calls.calls[call] = msgspec.structs.replace(services.calls.calls[call], handed=HANDED)
    services.calls.say()
    return window


def handed_call() -> QWidget:
    """It is taken: the colleague's notes are quoted above one's own."""
    window, services, _, call = _talk()
    services.calls.calls[call] = msgspec.structs.replace(services.calls.calls[call], handed=HANDED)
    services.calls.say()
    return window


def asking() -> QWidget:
    """A colleague is asked about the call, which waits."""
    window, services, _, call = _talk()
    services.calls.consult(call, "1002")
    return window


def three_way() -> QWidget:
    window, services, _, call = _talk()
    services.calls.consult(call, "1002")
    services.calls.merge(call)
    services.calls.put(call, "active", recording="on")
    return window


def leaving_message() -> QWidget:
    window, services, _, call = _talk()
    services.calls.leave_message(call, "Renewal, please call back")
    return window


def taken_by_itself() -> QWidget:
    window, services, _, call = _talk()
    services.calls.put(call, "active", by_itself=True, recording="on")
    return window


def missed_calls() -> QWidget:
    """Two callers of today whom nobody answered: a lead and a number."""
    window, services, _ = _desk()
    known = CallRecord(
        id="m1", direction="in", started_at=fakes.NOW - timedelta(minutes=12), number_text="+86 138 **** 4410",
        lead_id="wang", end_cause="missed",
    )  # fmt: skip
    unknown = with_changes(
        known,
        id="m2",
        lead_id=None,
        number_text="+34 612 34 99 21",
        started_at=fakes.NOW - timedelta(hours=2),
    )
    services.calls.missed_calls = (
        MissedCall(call=known, name=fakes.LEADS["wang"].name),
        MissedCall(call=unknown, name=""),
    )
    services.calls.say()
    return window


def sheet_message() -> QWidget:
    window, services, desk, _ = _talk()
    services.calls.prepared = ("Renewal, please call back", "Wrong time")
    desk.open_messages()
    return window


def chooser() -> QWidget:
    window, services, _ = _desk()
    matches = (fakes.exact("wang", "maybe"), fakes.exact("li", "company"), fakes.exact("ortega", "maybe"))
    call = services.calls.ring(*matches)
    services.calls.answer(call)
    return window


def talking() -> QWidget:
    window, _, desk, _ = _talk()
    desk.side.notes.edit.setPlainText("asks for comparison with last year")
    return window


def ring_while_talking() -> QWidget:
    window, services, _, _ = _talk()
    services.calls.ring(fakes.exact("ortega"), number="+34 612 34 99 21")
    return window


def objection() -> QWidget:
    window, _, desk, _ = _talk()
    desk.presenter.script.choose(3)
    return window


def objections_list() -> QWidget:
    window, _, desk, _ = _talk()
    window.show()
    desk.side.script.open_objections()
    return window


def entry_step() -> QWidget:
    window, _, desk, _ = _talk()
    desk.presenter.script.jump("sum")
    desk.presenter.script.enter("a lot")
    return window


def wrap_up() -> QWidget:
    window, services, _, call = _talk()
    services.calls.hang_up(call)
    return window


def wrap_up_missing() -> QWidget:
    window: Any = wrap_up()
    presenter = window.desks["calls"].presenter
    presenter.wrap.change(disposition="reached.sold")
    presenter.finish()
    return window


WORDS = {"en": "tomorrow 8", "zh_CN": "明天8点", "es": "mañana a las 8"}
CLEAR = {"en": "next Monday 3 pm", "zh_CN": "下周一下午3点", "es": "el lunes a las 15"}


def callback_unclear() -> QWidget:
    window: Any = wrap_up()
    desk = window.desks["calls"]
    desk.presenter.wrap.change(disposition="reached.interested")
    desk.side.wrap.when.setText(WORDS[language.code])
    desk.presenter.wrap.read_when(WORDS[language.code])
    return window


def callback_clear() -> QWidget:
    window: Any = wrap_up()
    desk = window.desks["calls"]
    desk.presenter.wrap.change(disposition="reached.interested", intention="B")
    desk.side.wrap.when.setText(CLEAR[language.code])
    desk.presenter.wrap.read_when(CLEAR[language.code])
    return window


def open_wrap_ups() -> QWidget:
    window, services, _ = _desk()
    services.calls.left_open("w1", 42)
    services.calls.left_open("w2", 15, "+34 612 34 99 21")
    services.calls.ring(fakes.exact())
    return window


def sheet_ticket() -> QWidget:
    window, _, desk, _ = _talk()
    desk.open_sheet("ticket")
    return window


def sheet_new_lead() -> QWidget:
    window, services, desk = _desk()
    services.calls.answer(services.calls.ring(number="+34 612 34 99 21"))
    desk.open_sheet("new_lead")
    return window


def offline() -> QWidget:
    window, services, desk = _desk()
    services.session.health_now = Health(
        state="unreachable", since=fakes.NOW - timedelta(minutes=17), waiting=3
    )
    window.show_health()
    desk.presenter.select("wang")
    return window


def health() -> QWidget:
    window, services, _ = _desk()
    services.session.health_now = Health(state="refused_work", since=fakes.NOW, waiting=2, refused=1)
    said = {int(e.id[-1]): e.said for e in fakes.some_entries()}
    services.outbox.refusals = (
        Waiting("1", "callback_scheduled", "José Ortega Núñez", "10:12", "out_of_scope", said=said[1]),
    )
    services.outbox.waits = (
        Waiting("2", "call_finished", "王丽 Wang Li", "10:20", said=said[5]),
        Waiting("3", "tagged", "王丽 Wang Li", "10:21", said=said[3]),
    )
    services.outbox.kept = RecordingsWaiting(14, 320_000_000, 0, "quota_full")
    window.show_health()
    window.show()
    window.health_panel.open()
    return window


def outbox() -> QWidget:
    window, services, _ = _desk()
    services.session.health_now = Health(
        state="refused_work", since=fakes.NOW, waiting=2, refused=2, quarantined=1
    )
    services.entries.there = fakes.some_entries()
    window.show_health()
    window.show()
    window.acts.run("outbox")
    return window


def outbox_discard() -> QWidget:
    window: Any = outbox()
    page = window.desks["outbox"]
    page.rows["op-1"].buttons["discard"].click()
    page.rows["op-1"].reason.setText("José has called back himself; settled on the phone")
    return window


def outbox_empty() -> QWidget:
    window, _, _ = _desk()
    window.show()
    window.acts.run("outbox")
    return window


def locked() -> QWidget:
    window: Any = sign_in()
    window.show_problem(UserError("away_too_long", days="14"), can_unlock=False)
    return window


def busy() -> QWidget:
    window, services, _ = _desk(rows=())
    services.session.health_now = Health(state="busy", since=fakes.NOW, retry_s=20)
    window.show_health()
    return window


def first_sync() -> QWidget:
    window, services, _ = _desk(rows=())
    services.session.health_now = Health(state="first_sync", since=fakes.NOW, received=1840, total=5000)
    window.show_health()
    return window


def palette() -> QWidget:
    window: Any = full_queue()
    window.show()
    window.palette_panel.open_for("calls")
    window.palette_panel.field.setText("an")
    window.palette_panel._ask()
    return window


def keys() -> QWidget:
    window: Any = full_queue()
    window.show()
    window.keys_panel.open_for("calls")
    return window


def messages() -> QWidget:
    window: Any = full_queue()
    window.strip.say("done", "Saved. Next: José Ortega Núñez")
    window.strip.say(
        "problem",
        "This lead is no longer yours. Your note is kept; ask your team lead.",
        "Details",
        lambda: None,
    )
    window.show()
    window.history_panel.open()
    return window


def quality_list() -> QWidget:
    services = quality_fakes.with_quality(fakes.fake_services("analyst"), quality=quality_fakes.FakeQuality())
    window = open_shell(services, fakes.RunsAtOnce())
    window.go_to("quality")
    return window


def _quality_rows() -> tuple[CallRow, ...]:
    """One on its way, one just recorded, one whose customer objected, one with a message on a poor line."""
    first, second, third, fourth, *rest = quality_fakes.call_rows()
    ago = lambda **gone: fakes.NOW - timedelta(**gone)  # noqa: E731
    return (
        msgspec.structs.replace(
            first,
            recording_id="",
            started_at=ago(minutes=4),
            ended_at=ago(seconds=40),
            recorded=True,
            line="good",
        ),
        msgspec.structs.replace(
            second,
            started_at=ago(minutes=9),
            ended_at=ago(minutes=3),
            recorded_at=ago(minutes=3),
            recorded=True,
            line="fair",
        ),
        msgspec.structs.replace(
            third,
            recording_id="",
            started_at=ago(minutes=30),
            ended_at=ago(minutes=20),
            recorded=True,
            objected=True,
        ),
        msgspec.structs.replace(
            fourth,
            recording_id="r",
            started_at=ago(minutes=40),
            ended_at=ago(minutes=38),
            recorded_at=ago(minutes=37),
            line="poor",
            message="Renewal, please call back",
        ),
        *rest,
    )


def _quality(row: int) -> QWidget:
    fake = quality_fakes.FakeQuality(_quality_rows())
    services = quality_fakes.with_quality(fakes.fake_services("analyst"), quality=fake)
    window = open_shell(services, fakes.RunsAtOnce())
    window.go_to("quality")
    desk = window.desks["quality"]
    desk.calls.list.setCurrentIndex(desk.calls.model.index(row))
    return window


def quality_waiting() -> QWidget:
    return _quality(0)


def quality_kept() -> QWidget:
    return _quality(3)


def quality_queue() -> QWidget:
    """Two calls in the analyst's queue, one by chance and one as a risk; she gives the second back."""
    first, second, *rest = quality_fakes.call_rows()
    picked = QueuedPick(id="p1", plan="weekly", period="2026-W47", second=True)
    risk = QueuedPick(
        id="p2", plan="risks", period="2026-11-26", kind="risk", reasons=("complaint", "short_sale")
    )
    rows = (msgspec.structs.replace(first, pick=picked), msgspec.structs.replace(second, pick=risk), *rest)
    services = quality_fakes.with_quality(
        fakes.fake_services("analyst"), quality=quality_fakes.FakeQuality(rows)
    )
    window = open_shell(services, fakes.RunsAtOnce())
    window.go_to("quality")
    desk = window.desks["quality"]
    desk.calls.mine.setChecked(True)
    desk.calls.list.setCurrentIndex(desk.calls.model.index(1))
    desk.call.queue.ask()
    desk.call.queue.reason.setText("Only music, nobody speaks")
    return window


def scoring() -> QWidget:
    window: Any = quality_list()
    desk = window.desks["quality"]
    desk.calls.list.setCurrentIndex(desk.calls.model.index(0, 0))
    card = desk.scorecard.presenter
    card.choose(1)
    card.choose(2)
    card.light("recorded")
    card.mark(3000, 8000)
    return window


def scoring_missing() -> QWidget:
    window: Any = scoring()
    card = window.desks["quality"].scorecard.presenter
    card.choose(3)
    card.submit()
    return window


def scoring_na() -> QWidget:
    window: Any = scoring()
    desk = window.desks["quality"]
    desk.scorecard.presenter.light("asked")
    desk.scorecard.press("0")
    return window


def _heard(reading: Reading) -> Any:
    fake = quality_fakes.FakeQuality()
    fake.readings["rec0"] = reading
    services = quality_fakes.with_quality(fakes.fake_services("analyst"), quality=fake)
    window: Any = open_shell(services, fakes.RunsAtOnce())
    window.go_to("quality")
    desk = window.desks["quality"]
    desk.calls.list.setCurrentIndex(desk.calls.model.index(0, 0))
    return window


def heard() -> QWidget:
    """Words in step with the sound, hits on lanes and in the text, a proposed answer, a loop."""
    window = _heard(readings.chinese() if language.short == "zh" else readings.english())
    desk = window.desks["quality"]
    desk.scorecard.presenter.light("recorded")
    player = desk.call.player
    player.playing.skips, player.playing.loop_from, player.playing.loop_to = True, 3_000, 5_500
    player.loud = player.loud.turned("customer")
    player._show_loop()
    player.retranslate()
    player.audio.position_changed.emit(4_100)
    return window


def heard_later() -> QWidget:
    return cast(QWidget, _heard(Reading(state="waiting")))


def my_scores() -> QWidget:
    services = quality_fakes.with_quality(fakes.fake_services(), scores=quality_fakes.FakeScores())
    window = open_shell(services, fakes.RunsAtOnce())
    window.go_to("scores")
    return window


def unlock_code() -> QWidget:
    services = fakes.fake_services()
    services.session.unlock_code = "ABCDEFGHJKLMNPQRSTUV"
    window = open_shell(services, fakes.RunsAtOnce())
    window.show()
    return window


def older_contacts() -> QWidget:
    """Fields by their titles, a long timeline, and a server that did not answer."""
    window, services, desk = _desk()
    wang = services.customers.leads["wang"]
    said = ("asks for the comparison by mail", "客户说周末再联系", "pide que la llamen por la tarde")
    touches = tuple(
        Touch(id=f"t{n}", kind="note", at=fakes.NOW - timedelta(days=n + 1), text=said[n % 3], by="Mira")
        for n in range(20)
    )
    lost = KeptValue(field="polite_name", value="王太太", by="Otto", at=fakes.NOW)
    services.customers.leads["wang"] = msgspec.structs.replace(
        wang, touches=touches, fields={"polite_name": "王女士", "sum_insured": "800000", "home_state": "renovated"}, kept=(lost,)
    )  # fmt: skip
    services.customers.older = {"": Older(touches[:1], "")}
    services.customers.refuse = UserError("server_away")
    desk.presenter.select("wang")
    desk.presenter.customer.reload()
    desk.presenter.customer.older()
    window.show()
    bar = desk.customer.area.verticalScrollBar()
    bar.rangeChanged.connect(lambda _low, high: bar.setValue(high))
    return window


def several_answers() -> QWidget:
    window, _services, desk, _call = _talk()
    rooms = (("Kitchen", "厨房", "Cocina"), ("Bathroom", "卫生间", "Baño"), ("Living room", "客厅", "Salón"))
    options = tuple(Option(code=names[0], text=fakes.text(*names)) for names in rooms)
    ask = fakes.text("Which rooms are to be done?", "您打算装修哪些房间？", "¿Qué estancias quiere reformar?")
    step = Step(id="rooms", kind="ask", ask="several", text=ask, options=options, goto="end")
    script = Script(
        code="s",
        title=fakes.text("Renovation", "家装", "Reforma"),
        start="rooms",
        steps=(step, Step(id="end", kind="outcome")),
    )
    desk.presenter.script.open(script, {}, desk.presenter.script.language, None)
    for number in (1, 3):
        desk.side.script._press(number)
    return window


def _dials(services: Any, **dialing: Any) -> Any:
    campaign = msgspec.structs.replace(fakes.CAMPAIGN, dialing=Dialing(**dialing))
    services.definitions.campaigns = lambda: (campaign,)
    return services


def preview_power() -> QWidget:
    window, services, desk = _desk()
    services.customers.unreviewed = ("CN/general",)
    _dials(services, mode="power")
    desk.presenter.dialing.toggle()
    return window


def preview_offered() -> QWidget:
    window, services, desk = _desk()
    _dials(services, mode="power")
    desk.presenter.refresh()
    return window


def preview_over() -> QWidget:
    window, services, desk = _desk()
    _dials(services, mode="preview", preview_s=5)
    dialing = desk.presenter.dialing
    dialing.toggle()
    dialing._ends = fakes.NOW
    dialing.tick()
    desk.open_sheet("skip")
    return window


def preview_paused() -> QWidget:
    window, services, desk = _desk()
    _dials(services, mode="power")
    services.calls.agent = "paused"
    desk.presenter.refresh()
    desk.presenter.dialing.toggle()
    return window


def gate_refused() -> QWidget:
    window, services, desk = _desk()
    session = services.session.there
    services.session.there = replace(session, permissions={**session.permissions, "dial_leave.create": "own"})
    services.customers.unreviewed = ("ES/general", "US-AL/general", "US-RI/general")
    desk.queue.mark("ortega")
    desk.presenter.select("ortega")
    desk.open_sheet("gate_pass")
    return window


def gate_refused_by_server() -> QWidget:
    window, services, desk = _desk()
    desk.presenter.select("li")
    until = (fakes.NOW + timedelta(seconds=90)).isoformat()
    data = {"rule": "reserved_elsewhere", "until": until, "which": "CN/general", "who": "Bo Larsen"}
    services.calls.notice = Notice(number=9, code="may_not_dial", data=data)
    return window


def _team(*rows: Presence) -> tuple[Any, Any]:
    services: Any = fakes.fake_services("team_lead")
    window = open_shell(services, fakes.RunsAtOnce())
    if rows:
        services.team.put(*rows)
    return window, services


def team() -> QWidget:
    """One of everything; the agent who calls for help is chosen."""
    window, _ = _team(*a_floor(fakes.NOW))
    window.desks["team"].presenter.choose("mira chen")
    return window


def team_waiting() -> QWidget:
    return _team()[0]


def team_away() -> QWidget:
    window, services = _team(*a_floor(fakes.NOW))
    services.team.is_away = True
    services.team.say()
    return window


def wrap_up_over() -> QWidget:
    """The time for the outcome is over; the top bar and the strip say so."""
    window, services, _, call_id = _talk()
    services.calls.hang_up(call_id)
    services.calls.standing = Standing(
        state="wrap_up", reason="call_ended", since=fakes.NOW - timedelta(minutes=4), by="calls", call_id=call_id,
        cause="customer_hung_up", until=fakes.NOW - timedelta(seconds=63), over=True,
    )  # fmt: skip
    services.calls.say()
    return window


def proposed() -> QWidget:
    window, services, desk = _desk()
    desk.presenter.select("li")
    desk.presenter.answer_or_dial()
    call = services.calls.current_id
    services.calls._record(call, end_cause="no_answer")
    services.calls.hang_up(call)
    return window


def why_paused() -> QWidget:
    window, services, _ = _desk()
    services.calls.agent, services.calls.reason = "paused", "lunch"
    services.calls.standing = Standing(
        state="paused", reason="lunch", since=fakes.NOW - timedelta(minutes=18), by="agent",
        until=fakes.NOW + timedelta(minutes=42),
    )  # fmt: skip
    services.calls.say()
    window.say_why()
    return window


def _sound(**values: Any) -> tuple[Any, Any]:
    window, services, _ = _desk()
    used = dict(services.sound.now.chosen)
    services.sound.put(in_use={**used, "ring": ""})
    window.acts.run("sound")
    services.sound.put(**values)
    return window, services


def sound() -> QWidget:
    window, services = _sound()
    services.sound.level(-24.0)
    return window


def sound_lost() -> QWidget:
    window, services = _sound(
        in_use={"microphone": "default", "speaker": "null", "ring": ""},
        trouble={"microphone": "lost", "speaker": "missing"},
    )
    services.sound.level(-88.0, heard="nothing")
    return window


def sound_test() -> QWidget:
    window, services = _sound(step="playing", found="too_loud")
    services.sound.level(-3.0, -14.0, heard="too_loud")
    return window


def sound_tested() -> QWidget:
    window, services = _sound(step="done", found="good")
    services.sound.level(-52.0, heard="faint")
    return window


STATES: dict[str, State] = {
    f.__name__: f
    for f in (
        sign_in, sign_in_away, sign_in_certificate, sign_in_locked, first_sync, empty_queue, full_queue, long_names, do_not_call,
        ringing, ringing_unknown, chooser, talking, ring_while_talking, objection, objections_list, entry_step, wrap_up,
        wrap_up_missing, callback_unclear, callback_clear, open_wrap_ups, sheet_ticket, sheet_new_lead, offline, health,
        palette, keys, messages, quality_list, heard, heard_later, quality_waiting, quality_kept, quality_queue, scoring, scoring_missing, scoring_na,
        my_scores, handed_ring, handed_call,
        recorded, objected, asking, three_way, leaving_message, taken_by_itself, sheet_message, missed_calls,
        unlock_code, older_contacts, several_answers, outbox, outbox_discard, outbox_empty, locked, busy,
        preview_power, preview_offered, preview_over, preview_paused, gate_refused, gate_refused_by_server, proposed,
        team, team_waiting, team_away, wrap_up_over, why_paused, sound, sound_lost, sound_test, sound_tested,
    )
} | SCRIPT_STATES | STUDIO_STATES | FORM_STATES | LEARNING_STATES | screens_experiments.STATES | screens_sales.STATES \
    | screens_knowledge.STATES | screens_reviews.STATES | screens_phrases.STATES | screens_handing.STATES | screens_pool.STATES | screens_cases.STATES \
    | screens_access.STATES | screens_admin.STATES | screens_library.STATES | screens_records.STATES | screens_team.STATES  # fmt: skip
