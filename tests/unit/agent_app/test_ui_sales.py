"""Sold calls on the Quality desk, by keyboard: right, to be corrected with a deadline, refused; what the agent reads."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtTest import QTest

from agent_app.customers.words import deal_line
from agent_app.leads.words import why_words
from agent_app.shell.open import open_shell
from domain.api import SoldDeal
from domain.calls import RECORDER
from domain.errors import UserError
from domain.leads import Deal
from domain.reading import Reading, ReadLane
from tests.helpers import desk_fakes as fakes
from tests.helpers.desk_fakes import NOW
from tests.helpers.quality_fakes import FakeQuality, call_rows

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def sold_rows():
    """Three calls: one sale waits, one was corrected, one call sold nothing."""
    first, second, third = call_rows()[:3]
    deal = SoldDeal(id="d1", product="Home Plus", state="submitted", amount_minor=248000, currency="CNY", check="waiting",
                    due_at=NOW + timedelta(hours=5))  # fmt: skip
    again = msgspec.structs.replace(deal, id="d2", check="corrected", why="the excess was not read")
    return (
        msgspec.structs.replace(first, deal=deal), msgspec.structs.replace(second, deal=again), third,
    )  # fmt: skip


@pytest.fixture
def quality():
    return FakeQuality(sold_rows())


@pytest.fixture
def window(desk_look, qtbot, quality):
    made = open_shell(replace(fakes.fake_services("analyst"), quality=quality), fakes.RunsAtOnce())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def desk(window):
    return window.desks["quality"]


def open_row(desk, n):
    desk.calls.list.setCurrentIndex(desk.calls.model.index(n))
    return desk.call.sale


def test_only_sales_that_wait_are_listed_by_a_key(window, desk, quality):
    QTest.keyClick(window, Qt.Key.Key_V)
    assert desk.calls.sold.isChecked() and quality.asked[-1].sold and desk.calls.model.rowCount() == 2
    strip = open_row(desk, 0)
    assert (
        strip.isVisible() and strip.words.whole().startswith("Home Plus, CN¥2,480")
    ) or "Home Plus" in strip.words.whole()
    assert "to be checked" in strip.words.whole()


def test_a_right_sale_is_released_by_one_key(window, desk, quality):
    QTest.keyClick(window, Qt.Key.Key_V)
    strip = open_row(desk, 0)
    QTest.keyClick(window, Qt.Key.Key_A, BOTH)
    assert quality.judged == [("d1", "passed", "", None)]
    assert desk.calls.model.rowCount() == 1 and "released" in window.strip.messages.all[-1].text
    assert not strip.good.isVisible() and "released" in strip.words.whole(), (
        "it stays on screen with what became of it"
    )
    QTest.keyClick(window, Qt.Key.Key_A, BOTH)
    assert len(quality.judged) == 1, "a second key finds nothing to decide"


def test_a_correction_needs_its_reason_and_has_a_deadline(window, desk, quality):
    strip = open_row(desk, 0)
    QTest.keyClick(window, Qt.Key.Key_F, BOTH)
    assert strip.reason.hasFocus() and strip.until.isVisible() and not strip.say.isEnabled()
    QTest.keyClick(strip.reason, Qt.Key.Key_Return)
    assert quality.judged == []
    until = NOW + timedelta(days=4)
    strip.until.setDateTime(QDateTime.fromSecsSinceEpoch(int(until.timestamp())))
    QTest.keyClicks(strip.reason, "read the excess")
    QTest.keyClick(strip.reason, Qt.Key.Key_Return)
    assert quality.judged == [("d1", "to_correct", "read the excess", until)]
    assert not strip.reason.isVisible()


def test_a_refusal_says_why_and_the_key_closes_what_it_opened(window, desk, quality):
    strip = open_row(desk, 1)
    QTest.keyClick(window, Qt.Key.Key_R, BOTH)
    assert strip.reason.isVisible() and strip.until.isHidden()
    QTest.keyClick(window, Qt.Key.Key_R, BOTH)
    assert strip.reason.isHidden()
    QTest.keyClick(window, Qt.Key.Key_R, BOTH)
    QTest.keyClicks(strip.reason, "never said yes")
    QTest.keyClick(strip.reason, Qt.Key.Key_Return)
    assert quality.judged == [("d2", "refused", "never said yes", None)]


def test_what_the_server_refuses_keeps_the_words(window, desk, quality):
    strip = open_row(desk, 0)
    QTest.keyClick(window, Qt.Key.Key_R, BOTH)
    QTest.keyClicks(strip.reason, "x")
    quality.error = UserError("own_sale")
    QTest.keyClick(strip.reason, Qt.Key.Key_Return)
    assert strip.reason.text() == "x" and "yourself" in window.strip.messages.all[-1].text


def test_a_call_that_sold_nothing_shows_no_strip_and_takes_no_verdict(window, desk, quality):
    strip = open_row(desk, 2)
    QTest.keyClick(window, Qt.Key.Key_A, BOTH)
    QTest.keyClick(window, Qt.Key.Key_F, BOTH)
    assert strip.isHidden() and quality.judged == []


def test_more_fields_are_shown_when_wanted_and_while_something_stands_in_them(desk, quality):
    panel = desk.calls
    assert panel.fields["step"].isHidden()
    panel.more.click()
    assert panel.fields["step"].isVisible()
    panel.fields["step"].setText("renewal:rights")
    panel.ask()
    assert (quality.asked[-1].step, quality.asked[-1].team) == ("renewal:rights", "")
    panel.more.click()
    assert panel.fields["step"].isVisible() and panel.fields["team"].isHidden()


def test_the_agent_reads_what_is_to_be_corrected_and_until_when(desk_look):
    deal = Deal(
        id="d", product="Home Plus", state="submitted", amount_minor=248000, currency="CNY", at=NOW, check="to_correct",
        check_why="the excess was not read", check_due=NOW + timedelta(days=1),
    )  # fmt: skip
    assert (
        "to be corrected by tomorrow" in deal_line(deal)[1]
        and "the excess was not read" in deal_line(deal)[1]
    )
    assert (
        deal_line(msgspec.structs.replace(deal, check="waiting"))[1]
        == "Home Plus · held until it was checked"
    )
    assert why_words("corrected_deal", {"todo": "read the excess"}) == "Deal to be corrected: read the excess"


def test_what_was_entered_stands_beside_what_was_said(desk, quality, qtbot):
    """A value that was heard says when, and leads there; another figure and what nobody said are told."""
    said = "it is HP two zero two seven one one eight for two thousand four hundred yuan a year"
    spoken = tuple((n * 400, n * 400 + 300, word, 0.9) for n, word in enumerate(said.split()))
    reading = Reading(state="ready", language="en", lanes=(ReadLane(speaker="agent", words=spoken),))
    open_row(desk, 0)
    entered = desk.call.entered
    entered.put_reading(reading)
    facts = {fact.left: fact.right for fact in entered.sections["wrap"].facts()}
    assert facts["policy_no"] == "✓ said at 0:01" and facts["Deal"] == "not heard"
    assert facts["Amount"] == "said: 2,400 at 0:04" and facts["Outcome"] == ""
    place = [fact.left for fact in entered.sections["wrap"].facts()].index("policy_no")
    with qtbot.waitSignal(entered.sought) as sought:
        entered.sections["wrap"].chosen.emit(place)
    assert sought.args == [1200]
    with qtbot.assertNotEmitted(entered.sought):
        entered.sections["wrap"].chosen.emit([f.left for f in entered.sections["wrap"].facts()].index("Deal"))
    entered.put_reading(Reading(state="none"))
    assert {fact.right for fact in entered.sections["wrap"].facts()} == {""}, (
        "without words nothing is claimed"
    )


def test_a_call_that_was_held_elsewhere_says_so_and_claims_nothing_written(desk, quality):
    open_row(desk, 0)
    entered, replace_in = desk.call.entered, msgspec.structs.replace
    finished = entered._detail.finished
    elsewhere = replace_in(finished, call=replace_in(finished.call, adapter=RECORDER))
    entered.put(replace_in(entered._detail, finished=elsewhere))
    assert [fact.text for fact in entered.sections["notes"].facts()] == [
        "Held elsewhere: the recording is all there is."
    ]
    assert entered.sections["wrap"].isHidden() and entered.sections["script"].isHidden()
