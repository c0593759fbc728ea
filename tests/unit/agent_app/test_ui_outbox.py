"""The outbox page: what is said of each entry, and what a person can do about it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_app.changes import Changed
from agent_app.outbox import words
from agent_app.services import RecordingsWaiting, Waiting
from agent_app.session.service import Health
from agent_app.session.words import health_sentence, health_words
from agent_app.shell.actions import ACTS
from agent_app.sync.operations import DESCRIBE
from agent_app.widgets.language import language
from domain.errors import UserError
from domain.operations import BODIES
from tests.helpers import desk_fakes as fakes
from tests.helpers.bodies import BODIES_BY_KIND


@pytest.fixture
def page(window, services):
    services.entries.there = fakes.some_entries()
    window.acts.run("outbox")
    return window.desks["outbox"]


def said(page) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(
        text for label in page.findChildren(QLabel) if (text := getattr(label, "whole", label.text)())
    )


def test_every_kind_is_described_in_three_languages(desk_look, tmp_path):
    assert set(DESCRIBE) == set(BODIES)
    seen: dict[str, set[str]] = {}
    for code in ("en", "zh_CN", "es"):
        language.choose(code, tmp_path)
        for kind, body in BODIES_BY_KIND.items():
            text = words.what(DESCRIBE[kind](body))
            assert text and "{" not in text and "None" not in text, (kind, text)
            seen.setdefault(kind, set()).add(text)

    assert {kind for kind, texts in seen.items() if len(texts) < 3} == set()


def test_each_group_says_what_about_whom_and_why(page):
    text = said(page)
    assert "4 entries need your eye; nothing is lost, all of it is kept here." in text
    assert "Callback promised for today" in text and "This lead is no longer yours." in text
    assert (
        "a colleague had set “j.ortega@example.es”; yours, “jose@ortega.example”, is kept beside it." in text
    )
    assert "Tags: +vip +重点客户" in text and "Set apart: sent eight times without an answer · 1" in text
    assert "Call of 4:12: Renewed" in text and "a lead that is no longer on this desk" in text
    assert "Tried 3 times without an answer" in text


def test_it_is_reached_by_key_palette_and_health_line_and_left_by_escape(window, services):
    QTest.keyClick(
        QApplication.focusWidget(),
        Qt.Key.Key_B,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert window.desk() == "outbox" and "All you did has reached the server." in said(window.desks["outbox"])
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.desk() == "calls"
    window.acts.run("health")
    window.health_panel.more.click()
    assert window.desk() == "outbox" and not window.health_panel.isVisible()
    assert any(act.id == "outbox" and act.palette for act in ACTS)


def test_a_refused_entry_is_sent_again_or_given_up_with_a_reason(page, services):
    row = page.rows["op-1"]
    row.buttons["retry"].click()
    assert services.entries.asked == [("retry", "op-1")]
    row = page.rows["op-1"]
    row.buttons["discard"].click()
    assert not row.reason.isHidden() and services.entries.asked[1:] == []
    row.buttons["discard"].click()
    assert services.entries.asked[1:] == [], "never without a reason"
    QTest.keyClicks(row.reason, "wrong customer")
    QTest.keyClick(row.reason, Qt.Key.Key_Return)
    assert services.entries.asked[1:] == [("discard", "op-1", "wrong customer")] and "op-1" not in page.rows


def test_a_reason_being_typed_survives_a_change_of_the_outbox(page, services):
    page.rows["op-4"].buttons["discard"].click()
    QTest.keyClicks(page.rows["op-4"].reason, "half a rea")
    services.changes.announce(Changed(outbox=True))
    assert page.rows["op-4"].reason.text() == "half a rea" and page.rows["op-4"].reason.hasFocus()


def test_a_merged_change_can_be_set_again_or_left(page, services):
    page.rows["op-2"].buttons["mine"].click()
    page.rows["op-2"].buttons["seen"].click()
    assert services.entries.asked == [("take_mine", "op-2"), ("seen", "op-2")]
    assert "retry" not in page.rows["op-2"].buttons and "discard" not in page.rows["op-5"].buttons


def test_all_again_now_and_a_failure(page, services, window):
    page.retry_all.click()
    page.now.click()
    assert services.entries.asked == [("retry", "op-1", "op-3", "op-4"), ("try_now",)]
    services.entries.error = UserError("disk_full")
    page.presenter.discard("op-1", "x")
    assert "disk is full" in window.strip.text.whole()


def test_an_export_is_told_with_its_place(page, window, tmp_path, services):
    page.presenter.export(tmp_path / "outbox.csv")
    assert services.entries.asked == [("export", tmp_path / "outbox.csv")]
    assert "6 entries written to" in window.strip.text.whole()


def test_the_health_line_has_words_for_every_state(desk_look):
    now = fakes.NOW
    assert health_words(Health(state="busy", since=now, retry_s=20)) == "Server is busy"
    assert "yours in about 20 s" in health_sentence(Health(state="busy", since=now, retry_s=20))
    assert health_words(Health(state="refused_work", since=now, quarantined=2)) == "2 set apart"
    assert health_words(Health(state="refused_work", since=now, refused=1, quarantined=2)) == "3 refused"
    assert "Sign in online" in health_sentence(Health(state="locked", since=now, problem="away_too_long"))
    assert "handed over" in health_sentence(Health(state="locked", since=now, problem="device_revoked"))


def test_the_health_panel_says_what_waits_in_words(window, services):
    entry = fakes.some_entries()[4]
    services.outbox.waits = (Waiting("5", "call_finished", "王丽", "10:20", said=entry.said),)
    window.acts.run("health")
    assert "Call of 4:12: Renewed" in said(window.health_panel)


def test_the_health_panel_says_what_holds_recordings_up(window, services):
    window.acts.run("health")
    assert "Recordings" not in said(window.health_panel), "nothing lies there: nothing is said"
    services.outbox.kept = RecordingsWaiting(14, 320_000_000, 0, "quota_full")
    window.health_panel.reload()
    told = said(window.health_panel)
    assert "14 recordings still to be sent, 320 MB" in told and "no room for recordings" in told
    services.outbox.kept = RecordingsWaiting(1, 1_000, 1)
    window.health_panel.reload()
    assert "1 recording still to be sent, 1 MB" in said(window.health_panel)
    assert "1 of them needs the administrator" in said(window.health_panel)


def test_a_merged_change_is_said_once_with_the_way_to_the_outbox(window, services):
    services.entries.there = fakes.some_entries()
    services.entries.fresh = (fakes.some_entries()[1],)
    services.changes.announce(Changed(outbox=True))
    services.changes.announce(Changed(outbox=True))
    told = [m for m in window.strip.messages.all if "a colleague had set" in m.text]
    assert len(told) == 1 and "José Ortega Núñez" in told[0].text
    window.strip.action.click()
    assert window.desk() == "outbox"


def test_many_merged_changes_are_one_message(window, services):
    services.entries.fresh = fakes.some_entries()[1:2] * 5
    services.changes.announce(Changed(outbox=True))
    assert [m.text for m in window.strip.messages.all] == ["5 entries were taken, but not as you wrote them."]
