"""What was handed to her, by keyboard: opened by one key, its customer beneath, answered, and away again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from agent_app.changes import Changed
from agent_app.reviews.notice import Notice
from agent_app.shell.open import open_shell
from domain.errors import UserError
from domain.tickets import TicketAct
from tests.helpers import desk_fakes as fakes
from tests.helpers.desk_sample import NOW
from tests.helpers.fake_cases import FakeCases
from tests.helpers.screens_cases import opened as open_panel

Opened = tuple[Any, Any, FakeCases]
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(qtbot: Any, desk_look: Any) -> Opened:
    window, panel, fake = open_panel()
    qtbot.addWidget(window)
    panel.dismiss()
    QTest.qWaitForWindowActive(window)
    return window, panel, fake


def press(window: Any, key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.focusWidget() or window, key, modifier)


def facts(panel: Any) -> dict[str, str]:
    return {one.left: one.text for one in panel.facts.facts()}


def test_a_ticket_is_opened_answered_and_gone(opened: Opened) -> None:
    """Ctrl+Shift+I, Enter: the customer is lent. Enter again: the answer is typed, and its Enter carries it out."""
    window, panel, fake = opened
    press(window, Qt.Key.Key_I, BOTH)
    assert (
        panel.isVisible()
        and panel.table.rowCount() == 3
        and panel.table.item(0, 0).text().startswith("late:")
    )
    assert (
        facts(panel)["Promise"] == "answer from the insurer"
        and facts(panel)["Customer of"] == "Otto Lindqvist"
    )
    assert "Number" not in facts(panel) and not panel.form.isVisible(), (
        "nothing of the customer before she opens it"
    )
    press(window, Qt.Key.Key_Return)
    assert fake.opened == ["t1"] and window.desks["calls"].customer.shown_lead() == "wang"
    assert facts(panel)["Number"] and "May be called" in facts(panel)
    assert "handed to Mira Chen" in panel.history.facts()[0].text
    press(window, Qt.Key.Key_Return)
    assert panel.words.hasFocus()
    QTest.keyClicks(panel.words, "sent on Friday")
    fake.cases.pop("t1")  # as the desk sees it: answered
    press(window, Qt.Key.Key_Return)
    verb, *rest = window.services.customers.done[-1]
    assert verb == "change_ticket" and rest == [
        "wang",
        "t1",
        TicketAct(verb="answer", words="sent on Friday"),
    ]
    assert panel.table.rowCount() == 2 and "Done" in window.strip.text.whole() and not panel.words.text()


def test_refused_moments_and_a_customer_to_be_called(opened: Opened) -> None:
    window, panel, _fake = opened
    window.open_cases()
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    assert panel.verb.currentData() == "appoint" and panel.when.isVisible()
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Tab)
    panel.when.setFocus()
    QTest.keyClicks(panel.when, "blurb")
    press(window, Qt.Key.Key_Return)
    assert panel.problem.isVisible() and panel.when.text() == "blurb", "what was typed stays"
    panel.take_focus()
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    assert not panel.form.isVisible() and panel.open_it.isVisible(), "a visit is made by calling"
    press(window, Qt.Key.Key_Return)
    assert not panel.isVisible() and window.desks["calls"].customer.shown_lead() == "wang"


def test_taken_back_and_away_in_words(opened: Opened) -> None:
    window, panel, fake = opened
    window.open_cases()
    fake.error = UserError("not_found")
    press(window, Qt.Key.Key_Return)
    assert panel.problem.isVisible() and panel.problem.text()
    fake.error = None
    fake.open("t1")
    fake.away = True
    window.open_cases()
    assert panel.table.rowCount() == 1 and "server is away" in panel.note.text()
    fake.cases = {}
    window.open_cases()
    assert not panel.table.isVisible() and panel.empty.text()


def test_a_word_that_something_was_handed_opens_it(qtbot: Any, desk_look: Any) -> None:
    """Said once, with the key that shows it; what went away is only said."""

    class Notices:
        def unread(self) -> tuple[Notice, ...]:
            given = {"number": "4411", "by": "Lena"}
            return (
                Notice(id="n2", kind="ticket_given", at=NOW, data=given),
                Notice(
                    id="n1",
                    kind="deal_lost",
                    at=NOW,
                    data={"by": "Lena", "product": "Home", "state": "refused"},
                ),
            )

        def seen(self, _notice_id: str) -> None:
            return None

    services = replace(fakes.fake_services("agent"), cases=FakeCases(), notices=Notices())
    window = open_shell(services, fakes.RunsAtOnce())
    qtbot.addWidget(window)
    window.show()
    services.changes.announce(Changed(definitions=True))
    said = [one.text for one in window.strip.messages.all]
    assert any("refused your sale “Home”" in one for one in said) and any(
        "problem #4411 to you" in one for one in said
    )
    assert window.strip.action.text().startswith("Show it")
    window.strip.action.click()
    assert window.cases_panel.isVisible() and window.cases_panel.table.rowCount() == 3
