"""The page that hands out: preview by key, done by key, paused and gone on with, and every reason in words."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from domain.errors import UserError
from domain.handing_out import HandingRule, PersonShare
from tests.helpers.fake_handing import FakeHanding, a_job
from tests.helpers.screens_handing import page as open_page

Opened = tuple[Any, Any, FakeHanding]


@pytest.fixture
def opened(qtbot: Any, desk_look: Any) -> Opened:
    return show(qtbot, *open_page())


def show(qtbot: Any, window: Any, made: Any, fake: FakeHanding) -> Opened:
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    made.focus_home()
    return window, made, fake


def press(window: Any, key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.focusWidget() or window, key, modifier)


def cells(table: Any, row: int) -> list[str]:
    return [table.item(row, n).text() for n in range(table.columnCount())]


def test_seen_before_it_happens_and_done_by_key(opened: Opened) -> None:
    """F7 shows who gets what, Ctrl+Enter does exactly that; a change of the form takes the preview away."""
    window, page, fake = opened
    assert page.plan.start.isHidden()
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not fake.acts, "nothing is done that was not shown"
    press(window, Qt.Key.Key_F7)
    (ask,) = fake.asked
    assert (ask.kind, ask.campaign, ask.way, len(ask.people)) == ("hand_out", "renewal", "round_robin", 4)
    assert cells(page.plan.table, 0)[-2:] == ["9", "91"] and "27" in page.plan.head.text()
    assert "nobody speaks the language" in page.plan.left.text()
    page.form.way.setCurrentIndex(1)
    assert page.plan.start.isHidden() and page.presenter.plan is None, "another way, another preview"
    press(window, Qt.Key.Key_F7)
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert fake.acts == [("planned", "start")] and page.presenter.part == "jobs"
    assert not page.jobs.pause.isHidden() and "running" in page.jobs.head.text()


def test_by_hand_and_taken_back(opened: Opened) -> None:
    window, page, fake = opened
    page.form.people.item(1).setCheckState(Qt.CheckState.Unchecked)
    page.form.way.setCurrentIndex(2)
    page.form.count.setText("5")
    press(window, Qt.Key.Key_F7)
    assert fake.asked[-1].counts == {"mira": 5, "jing": 5, "ines": 5} and fake.asked[-1].count == 0
    page.form.act.setCurrentIndex(1)
    page.form.idle.setText("14")
    page.form.why.setText("she changes campaign")
    page.form.promised.setChecked(True)
    press(window, Qt.Key.Key_F7)
    page.form.act.setCurrentIndex(2)
    page.form.giver.setCurrentIndex(1)
    press(window, Qt.Key.Key_F7)
    assert (fake.asked[-1].kind, fake.asked[-1].givers) == ("move", ("bo",))
    ask = fake.asked[-2]
    assert (ask.kind, ask.idle_days, ask.count, ask.counts, ask.promised_too) == (
        "take_back",
        14,
        5,
        {},
        True,
    )
    assert ask.why == "she changes campaign"


def test_a_job_is_paused_gone_on_with_and_told(qtbot: Any, desk_look: Any) -> None:
    window, page, fake = show(qtbot, *open_page(FakeHanding((a_job("running", gone=3),))))
    press(window, Qt.Key.Key_F3)
    press(window, Qt.Key.Key_F8)
    press(window, Qt.Key.Key_F8)
    assert fake.acts == [("j1", "pause"), ("j1", "go-on")]
    page.presenter.choose_job("j1")
    assert cells(page.jobs.left, 0) == ["王丽", "somebody else had it first", "Bo Zhang"]
    fake.known = (a_job("done", moved=99_997, gone=3),)
    page._look()
    assert "99,997" in window.strip.text.whole() or "99997" in window.strip.text.whole()
    assert page.jobs.head.isHidden()


def test_why_there_in_words(opened: Opened) -> None:
    window, page, fake = opened
    press(window, Qt.Key.Key_F6)
    assert window.focusWidget() is page.history.search
    page.history.search.setText("wang")
    press(window, Qt.Key.Key_Return)
    shown = [page.history._stays.itemAt(n).widget() for n in range(page.history._stays.count())]
    said = "\n".join(one.text() for one in shown if one is not None)
    assert "handed out by Lena Zhou · Who has most room, one of 3 who could, held 81 before" in said
    assert (
        "starts with renewals" in said and "nobody spoke with it for 14 days" in said and "Home Plus" in said
    )
    assert "goes to Bo Zhang" in page.history.state.text()
    page.history.to.setCurrentIndex(1)
    page.history.hand.click()
    ask = fake.asked[-1]
    assert (ask.kind, ask.people, ask.leads, ask.promised_too) == ("move", ("bo",), ("l1",), True)
    assert page.presenter.part == "plan" and not page.plan.start.isHidden()
    press(window, Qt.Key.Key_F6)
    page.history.reason.setText("a competitor")
    page.history.mark.click()
    assert fake.marks == ["a competitor"] and "a competitor" in page.history.state.text()
    page.history.mark.click()
    assert fake.marks[-1] == ""


def test_renewals_by_a_saved_view_are_counted_before_they_are_kept(opened: Opened) -> None:
    window, page, fake = opened
    press(window, Qt.Key.Key_F9)
    rules = page.rules
    rules.segment.setCurrentIndex(rules.segment.findData("ends-3-months"))
    rules.fields["renewal_days"].setText("")
    rules.count.click()
    assert fake.counted[-1][1].renewal_segment == "ends-3-months"
    assert "412 lead" in rules.counted.text() and "400 product" in rules.counted.text()
    QTest.keyClicks(rules.fields["renewal_days"], "30")
    assert not rules.counted.text(), "changed since: the count was of another rule"
    rules.keep.click()
    assert fake.kept[-1][1].renewal_segment == "ends-3-months" and fake.kept[-1][1].renewal_days == 30
    rules.segment.setCurrentIndex(rules.segment.findData("vip"))
    rules.fields["renewal_days"].setText("")
    rules.count.click()
    assert "days before the end" in window.strip.text.whole()


def test_rules_are_kept_as_they_stand(opened: Opened) -> None:
    window, page, fake = opened
    press(window, Qt.Key.Key_F9)
    page.rules.fields["most_open"].setText("90")
    page.rules.fields["until"].setText("tomorrow")
    page.rules.keep.click()
    assert "2026-12-31" in page.rules.wrong.text() and not fake.kept
    page.rules.fields["until"].setText("2026-12-24")
    page.rules.leads.setChecked(True)
    page.rules.keep.click()
    campaign, rule = fake.kept[-1]
    assert campaign == "renewal" and isinstance(rule, HandingRule)
    assert (rule.most_open, str(rule.until), rule.absent_leads, rule.target) == (
        90,
        "2026-12-24",
        "move",
        2_000,
    )
    page.rules.keep_all.click()
    assert fake.kept[-1][0] == ""
    page.pool_rules.fields["claim_quota_day"].setText("8")
    page.pool_rules.keep.click()
    ((campaign, pool_rule),) = window.services.pool.kept
    assert campaign == "renewal" and (pool_rule.claim_quota_day, pool_rule.recycle_idle_days) == (8, 14)
    page.rules.choose_person("bo")
    page.rules.share["languages"].setText("zh，en")
    page.rules.share["weight"].setText("3")
    page.rules.keep_share.click()
    assert fake.kept[-1] == ("bo", PersonShare(languages=("zh", "en"), tiers=("A", "B"), weight=3))


def test_a_team_lead_has_the_page_but_not_the_campaigns_rule(qtbot: Any, desk_look: Any) -> None:
    _window, page, _fake = show(qtbot, *open_page(role="team_lead"))
    assert page.rules.keep.isHidden() and not page.rules.fields["most_open"].isEnabled()
    assert page.rules.keep_share.isEnabled()


def test_a_lost_server_is_said_and_the_page_stays(opened: Opened) -> None:
    window, page, fake = opened
    fake.error = UserError("server_away")
    press(window, Qt.Key.Key_F7)
    assert "does not answer" in window.strip.text.whole() and page.preview.isEnabled()
    fake.error = None
    press(window, Qt.Key.Key_F7)
    assert page.presenter.plan is not None


def test_every_part_has_its_key_and_a_job_is_ended_by_key(qtbot: Any, desk_look: Any) -> None:
    """Also while a box of the form has the focus, which knows F4 itself."""
    window, page, fake = show(qtbot, *open_page(FakeHanding((a_job("running"),))))
    for key, part in ((Qt.Key.Key_F4, "coverage"), (Qt.Key.Key_F3, "jobs"), (Qt.Key.Key_F9, "rules"),
                      (Qt.Key.Key_F6, "history"), (Qt.Key.Key_F2, "plan")):  # fmt: skip
        page.focus_home()
        press(window, key)
        assert page.presenter.part == part and page.stack.currentWidget() is page._areas[part]
    assert cells(page.coverage.table, 0)[:3] == ["East China", "1,204", "702 (58 %)"]
    page.focus_home()
    press(window, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert fake.acts == [("j1", "drop")] and not window.acts.enabled("handing_drop")
    fake.known = (a_job("done", id="j9"),)
    press(window, Qt.Key.Key_F5)
    assert page.presenter.jobs == fake.known


def test_a_form_in_another_language_keeps_what_was_chosen(
    opened: Opened, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from agent_app.widgets.language import language

    _window, page, _fake = opened
    page.form.act.setCurrentIndex(1)
    page.form.people.item(2).setCheckState(Qt.CheckState.Unchecked)
    before = page.form.ask()
    language.choose("zh_CN", tmp_path_factory.getbasetemp() / "words")
    QTest.qWait(1)
    assert page.form.ask() == before and page.form.act.currentText() == "收回到公海"
