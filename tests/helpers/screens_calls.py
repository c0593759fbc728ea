"""The Calls desk in calls: rings, talks, scripts, wrap-ups, the gate, other lines."""

# ruff: noqa: E501 - sample data in three languages reads better on one line

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from agent_app.calls.model import MissedCall, Notice
from agent_app.customers.older import Older
from agent_app.widgets.language import language
from domain.calls import CallRecord, with_changes
from domain.campaigns import Dialing
from domain.errors import UserError
from domain.handover import HandedOver
from domain.leads import KeptValue, Touch
from domain.line_quality import LineQuality
from domain.scripts import Option, Script, Step
from tests.helpers import desk_fakes as fakes
from tests.helpers.screens_base import State, desk_of, talk_of


def ringing() -> QWidget:
    window, services, _ = desk_of()
    services.calls.ring(fakes.exact())
    return window


def ringing_unknown() -> QWidget:
    window, services, _ = desk_of()
    services.calls.ring(number="+34 612 34 99 21")
    return window


def recorded() -> QWidget:
    """Everything that a talk can show on the bar: recorded, with a line that is only fair."""
    window, services, _, call = talk_of()
    services.calls.put(
        call, "active", recording="on", heard=LineQuality(lost=30, received=900, mos=3.8, source="rtcp")
    )
    return window


def objected() -> QWidget:
    window, services, _, call = talk_of()
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
    window, services, _ = desk_of()
    call = services.calls.ring(fakes.exact())
    services.calls.calls[call] = msgspec.structs.replace(services.calls.calls[call], handed=HANDED)
    services.calls.say()
    return window


def handed_call() -> QWidget:
    """It is taken: the colleague's notes are quoted above one's own."""
    window, services, _, call = talk_of()
    services.calls.calls[call] = msgspec.structs.replace(services.calls.calls[call], handed=HANDED)
    services.calls.say()
    return window


def asking() -> QWidget:
    """A colleague is asked about the call, which waits."""
    window, services, _, call = talk_of()
    services.calls.consult(call, "1002")
    return window


def three_way() -> QWidget:
    window, services, _, call = talk_of()
    services.calls.consult(call, "1002")
    services.calls.merge(call)
    services.calls.put(call, "active", recording="on")
    return window


def leaving_message() -> QWidget:
    window, services, _, call = talk_of()
    services.calls.leave_message(call, "Renewal, please call back")
    return window


def taken_by_itself() -> QWidget:
    window, services, _, call = talk_of()
    services.calls.put(call, "active", by_itself=True, recording="on")
    return window


def missed_calls() -> QWidget:
    """Two callers of today whom nobody answered: a lead and a number."""
    window, services, _ = desk_of()
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
    window, services, desk, _ = talk_of()
    services.calls.prepared = ("Renewal, please call back", "Wrong time")
    desk.open_messages()
    return window


def chooser() -> QWidget:
    window, services, _ = desk_of()
    matches = (fakes.exact("wang", "maybe"), fakes.exact("li", "company"), fakes.exact("ortega", "maybe"))
    call = services.calls.ring(*matches)
    services.calls.answer(call)
    return window


def talking() -> QWidget:
    window, _, desk, _ = talk_of()
    desk.side.notes.edit.setPlainText("asks for comparison with last year")
    return window


def ring_while_talking() -> QWidget:
    window, services, _, _ = talk_of()
    services.calls.ring(fakes.exact("ortega"), number="+34 612 34 99 21")
    return window


def objection() -> QWidget:
    window, _, desk, _ = talk_of()
    desk.presenter.script.choose(3)
    return window


def objections_list() -> QWidget:
    window, _, desk, _ = talk_of()
    window.show()
    desk.side.script.open_objections()
    return window


def entry_step() -> QWidget:
    window, _, desk, _ = talk_of()
    desk.presenter.script.jump("sum")
    desk.presenter.script.enter("a lot")
    return window


def wrap_up() -> QWidget:
    window, services, _, call = talk_of()
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
    window, services, _ = desk_of()
    services.calls.left_open("w1", 42)
    services.calls.left_open("w2", 15, "+34 612 34 99 21")
    services.calls.ring(fakes.exact())
    return window


def sheet_ticket() -> QWidget:
    window, _, desk, _ = talk_of()
    desk.open_sheet("ticket")
    return window


def sheet_new_lead() -> QWidget:
    window, services, desk = desk_of()
    services.calls.answer(services.calls.ring(number="+34 612 34 99 21"))
    desk.open_sheet("new_lead")
    return window


def older_contacts() -> QWidget:
    """Fields by their titles, a long timeline, and a server that did not answer."""
    window, services, desk = desk_of()
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
    window, _services, desk, _call = talk_of()
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
    window, services, desk = desk_of()
    services.customers.unreviewed = ("CN/general",)
    _dials(services, mode="power")
    desk.presenter.dialing.toggle()
    return window


def preview_offered() -> QWidget:
    window, services, desk = desk_of()
    _dials(services, mode="power")
    desk.presenter.refresh()
    return window


def preview_over() -> QWidget:
    window, services, desk = desk_of()
    _dials(services, mode="preview", preview_s=5)
    dialing = desk.presenter.dialing
    dialing.toggle()
    dialing._ends = fakes.NOW
    dialing.tick()
    desk.open_sheet("skip")
    return window


def preview_paused() -> QWidget:
    window, services, desk = desk_of()
    _dials(services, mode="power")
    services.calls.agent = "paused"
    desk.presenter.refresh()
    desk.presenter.dialing.toggle()
    return window


def gate_refused() -> QWidget:
    window, services, desk = desk_of()
    session = services.session.there
    services.session.there = replace(session, permissions={**session.permissions, "dial_leave.create": "own"})
    services.customers.unreviewed = ("ES/general", "US-AL/general", "US-RI/general")
    desk.queue.mark("ortega")
    desk.presenter.select("ortega")
    desk.open_sheet("gate_pass")
    return window


def gate_refused_by_server() -> QWidget:
    window, services, desk = desk_of()
    desk.presenter.select("li")
    until = (fakes.NOW + timedelta(seconds=90)).isoformat()
    data = {"rule": "reserved_elsewhere", "until": until, "which": "CN/general", "who": "Bo Larsen"}
    services.calls.notice = Notice(number=9, code="may_not_dial", data=data)
    return window


def proposed() -> QWidget:
    window, services, desk = desk_of()
    desk.presenter.select("li")
    desk.presenter.answer_or_dial()
    call = services.calls.current_id
    services.calls._record(call, end_cause="no_answer")
    services.calls.hang_up(call)
    return window


STATES: dict[str, State] = {f.__name__: f for f in (ringing, ringing_unknown, recorded, objected, handed_ring, handed_call, asking, three_way, leaving_message, taken_by_itself, missed_calls, sheet_message, chooser, talking, ring_while_talking, objection, objections_list, entry_step, wrap_up, wrap_up_missing, callback_unclear, callback_clear, open_wrap_ups, sheet_ticket, sheet_new_lead, older_contacts, several_answers, preview_power, preview_offered, preview_over, preview_paused, gate_refused, gate_refused_by_server, proposed)}  # fmt: skip
