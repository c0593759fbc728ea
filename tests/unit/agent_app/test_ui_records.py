"""The Records page and the Calls desk's sheets by keyboard: each act, refusals, what is typed stays."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter

from agent_app.changes import Changed
from agent_app.reviews.notice import Notice
from agent_app.shell.open import open_shell
from domain.deals import DealAct
from domain.errors import UserError
from domain.tickets import TicketAct
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_records import NOW
from tests.helpers.screens_records import page as open_page

CTRL = Qt.KeyboardModifier.ControlModifier
BOTH = CTRL | Qt.KeyboardModifier.ShiftModifier


def shown(qtbot: Any, window: Any) -> None:
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.fixture
def opened(qtbot: Any, desk_look: Any) -> Any:
    window, made, fake = open_page()
    shown(qtbot, window)
    made.focus_home()
    return window, made, fake


def texts(page: Any, column: int) -> list[str]:
    return [page.table.item(n, column).text() for n in range(page.table.rowCount())]


def said(facts: Any) -> str:
    return "\n".join(f"{one.left}: {one.text}" for one in facts.facts())


def choose(qtbot: Any, page: Any, verb: str) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.verb.hasFocus()
    page.verb.setCurrentIndex(page.verb.findData(verb))


def test_a_problem_is_answered_handed_and_put_off_by_keys(opened: Any, qtbot: Any) -> None:
    window, page, fake = opened
    assert texts(page, 6) == ["late", "open", "answered"] and page.title.whole() == "#4411 Claim delayed"
    assert "overdue: told to the lead" in said(page.history) and "asks when it is paid" in said(page.history)
    choose(qtbot, page, "answer")
    qtbot.keyClick(page.verb, Qt.Key.Key_Return, CTRL)
    assert "field" in page.problem.text().lower() or page.problem.isVisible()
    assert not fake.acts
    page.words.setFocus()
    qtbot.keyClicks(page.words, "sent on Friday")
    fake.error = UserError("server_away")
    qtbot.keyClick(page.words, Qt.Key.Key_Return)
    assert page.problem.isVisible() and page.words.text() == "sent on Friday", "what was typed stays"
    qtbot.keyClick(page.words, Qt.Key.Key_Return)
    assert fake.acts == [TicketAct(verb="answer", words="sent on Friday")] and not page.words.text()
    assert "Answer: sent on Friday" in said(page.facts) and "Done" in window.strip.text.whole()

    qtbot.keyClick(page.words, Qt.Key.Key_L, CTRL)
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.title.whole() == "#4412 账单金额不对"
    choose(qtbot, page, "postpone")
    assert page.when.isVisible() and not page.to.isVisible()
    page.when.setText("yesterday")
    qtbot.keyClick(page.when, Qt.Key.Key_Return)
    assert page.problem.isVisible() and len(fake.acts) == 1
    page.when.setText("tomorrow 5 pm")
    qtbot.keyClick(page.when, Qt.Key.Key_Return)
    assert fake.acts[-1].verb == "postpone", page.problem.text()
    assert fake.acts[-1].due_at > NOW
    page.focus_home()
    choose(qtbot, page, "hand")
    page.to.setCurrentIndex(1)
    qtbot.keyClick(page.verb, Qt.Key.Key_Return, CTRL)
    assert fake.acts[-1].to == "p2" and texts(page, 3)[1] == "Otto Lindqvist"


def test_it_was_closed_by_somebody_else_while_she_wrote(opened: Any, qtbot: Any) -> None:
    _, page, fake = opened
    choose(qtbot, page, "close")
    page.words.setText("solved")
    fake.error = UserError("already_done", agent="Otto")
    asked = len(fake.asked)
    qtbot.keyClick(page.words, Qt.Key.Key_Return)
    assert page.words.text() == "solved" and len(fake.asked) == asked + 1, "the list is read again"


def test_a_deal_is_refused_with_a_reason_and_a_dispute_decided(opened: Any, qtbot: Any) -> None:
    _, page, fake = opened
    qtbot.keyClick(page.table, Qt.Key.Key_F7)
    assert fake.asked[-1][0] == "deals" and texts(page, 1) == ["Home Plus", "Car Basic"]
    assert "claimed by somebody else" in texts(page, 6)[1] and "claimed: I had the first call" in said(
        page.history
    )
    page.focus_home()
    choose(qtbot, page, "refused")
    qtbot.keyClick(page.verb, Qt.Key.Key_Return, CTRL)
    assert page.problem.text() and not fake.acts
    page.words.setText("income not proven")
    qtbot.keyClick(page.words, Qt.Key.Key_Return)
    assert fake.acts == [DealAct(verb="move", state="refused", words="income not proven")]
    page.focus_home()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    choose(qtbot, page, "attribute")
    page.to.setCurrentIndex(1)
    page.words.setText("the first call was his")
    qtbot.keyClick(page.words, Qt.Key.Key_Return)
    assert fake.acts[-1] == DealAct(verb="attribute", words="the first call was his", to="p2")
    page.only.setCurrentIndex(page.only.findData("paid"))
    assert fake.asked[-1] == ("deals", "open", "paid", "")


def test_visits_and_the_proof_of_a_consent(opened: Any, qtbot: Any, tmp_path: Any) -> None:
    window, page, fake = opened
    qtbot.keyClick(page.table, Qt.Key.Key_F8)
    assert texts(page, 5) == ["late", "planned"] and page.verb.currentData() == "hand"
    page.to.setCurrentIndex(page.to.findData("p2"))
    page.words.setText("is nearer")
    qtbot.keyClick(page.words, Qt.Key.Key_Return, CTRL)
    assert fake.acts[-1] == ("v1", "p2", "is nearer") and "Done" in window.strip.text.whole()
    assert "Otto Lindqvist" in [one.text for one in page.facts.facts()]
    qtbot.keyClick(page.table, Qt.Key.Key_F9)
    page.focus_home()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_C, BOTH)
    copied = QGuiApplication.clipboard().text()
    for part in (
        "May we send you offers for your home by SMS?",
        "renewal v7 · agree",
        "call-7",
        "no longer holds",
    ):
        assert part in copied
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "proof.pdf"))
    page.print_on(printer)
    assert (tmp_path / "proof.pdf").read_bytes().startswith(b"%PDF")


def test_an_analyst_looks_and_changes_nothing(qtbot: Any, desk_look: Any) -> None:
    window, page, _ = open_page(role="analyst")
    shown(qtbot, window)
    assert page.side.isVisible() and not page.form.isVisible()


def test_at_the_calls_desk_the_agent_answers_and_appoints(qtbot: Any, desk_look: Any) -> None:
    services = fakes.fake_services("agent")
    window = open_shell(services, fakes.RunsAtOnce())
    shown(qtbot, window)
    desk: Any = window.desks["calls"]
    lead = next(one for one in fakes.LEADS.values() if one.tickets and one.deals)
    desk.presenter.select(lead.id)
    qtbot.keyClick(window, Qt.Key.Key_T, BOTH)
    assert desk.sheet.kind == "ticket_answer" and "Claim delayed" in desk.sheet.fields["ticket"].currentText()
    desk.sheet.fields["words"].setText("the cheque left on Friday")
    qtbot.keyClick(desk.sheet.fields["words"], Qt.Key.Key_Return)
    assert services.customers.done[-1] == (
        "change_ticket", lead.id, lead.tickets[0].id, TicketAct(verb="answer", words="the cheque left on Friday"),
    )  # fmt: skip
    qtbot.keyClick(window, Qt.Key.Key_J, BOTH)
    assert desk.sheet.kind == "deal_change"
    desk.sheet.fields["due"].setText("tomorrow 10 am")
    qtbot.keyClick(desk.sheet.fields["due"], Qt.Key.Key_Return)
    name, _, _, act = services.customers.done[-1]
    assert (name, act.verb) == ("change_deal", "appoint") and act.at is not None


def test_one_act_records_a_consent_for_several_channels_numbers_and_purposes(
    qtbot: Any, desk_look: Any
) -> None:
    services = fakes.fake_services("agent")
    window = open_shell(services, fakes.RunsAtOnce())
    shown(qtbot, window)
    desk: Any = window.desks["calls"]
    lead = next(one for one in fakes.LEADS.values() if len(one.numbers) == 2)
    desk.presenter.select(lead.id)
    qtbot.keyClick(window, Qt.Key.Key_C, BOTH)
    fields = desk.sheet.fields
    assert fields["channel"].boxes["phone"].hasFocus() and fields["numbers"].all_ticked()
    qtbot.keyClick(fields["channel"].boxes["phone"], Qt.Key.Key_Right)
    assert fields["channel"].boxes["sms"].hasFocus()
    for channel in ("sms", "email"):
        qtbot.keyClick(fields["channel"].boxes[channel], Qt.Key.Key_Space)
    fields["words"].setText("May we call and write to you?")
    fields["purpose"].setText("offers， advice, offers")
    qtbot.keyClick(fields["purpose"], Qt.Key.Key_Return)
    done = [one[2:] for one in services.customers.done]
    assert done == [(c, True, "", p) for c in ("phone", "sms", "email") for p in ("offers", "advice")]
    qtbot.keyClick(window, Qt.Key.Key_C, BOTH)
    first, second = (one.id for one in lead.numbers)
    qtbot.keyClick(desk.sheet.fields["numbers"].boxes[second], Qt.Key.Key_Space)
    desk.sheet.fields["words"].setText("not at the office")
    desk.sheet.fields["given"].setCurrentIndex(1)
    qtbot.keyClick(desk.sheet.fields["words"], Qt.Key.Key_Return)
    assert services.customers.done[-1][2:] == ("phone", False, first, ""), "one number alone"
    before = len(services.customers.done)
    qtbot.keyClick(window, Qt.Key.Key_C, BOTH)
    qtbot.keyClick(desk.sheet.fields["channel"].boxes["phone"], Qt.Key.Key_Space)
    desk.sheet.fields["words"].setText("x")
    qtbot.keyClick(desk.sheet.fields["words"], Qt.Key.Key_Return)
    assert len(services.customers.done) == before and "Channels" in desk.sheet.echo.text()
    qtbot.keyClick(desk.sheet.fields["channel"].boxes["phone"], Qt.Key.Key_Space)
    desk.sheet.fields["purpose"].setText(",".join(map(str, range(25))))
    qtbot.keyClick(desk.sheet.fields["words"], Qt.Key.Key_Return)
    assert len(services.customers.done) == before and "24" in desk.sheet.echo.text()
    assert desk.sheet.fields["purpose"].text(), "what was typed stays"


def test_an_overdue_promise_is_said_in_the_strip_and_read(qtbot: Any, desk_look: Any) -> None:
    class Notices:
        def __init__(self) -> None:
            self.read: list[str] = []

        def unread(self) -> tuple[Notice, ...]:
            data = {"number": "4411", "agent": "Mira"}
            return (Notice(id="n1", kind="ticket_overdue", at=NOW, data=data),)

        def seen(self, notice_id: str) -> None:
            self.read.append(notice_id)

    notices = Notices()
    services = replace(fakes.fake_services("team_lead"), notices=notices)
    window = open_shell(services, fakes.RunsAtOnce())
    shown(qtbot, window)
    services.changes.announce(Changed(definitions=True))
    assert "#4411 is overdue: Mira" in window.strip.text.whole() and notices.read == ["n1"]
