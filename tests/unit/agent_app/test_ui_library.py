"""The lead library by keyboard: filter, sort, ends of the list, columns, saved views, one record."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from agent_app.lead_library.list_model import HELD, LibraryModel
from domain.errors import UserError
from domain.lead_library.filters import EVERYTHING, LeadFilter
from tests.helpers.fake_library import FakeLibrary, rows
from tests.helpers.screens_library import page as open_page

CTRL, ALT_SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def opened(qtbot: Any, desk_look: Any) -> tuple[Any, Any, FakeLibrary]:
    window, made, fake = open_page()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitUntil(window.isVisible)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.focus_home()
    return window, made, fake


def shown(page: Any) -> list[str]:
    return [one.id for one in page.model.rows()]


def test_a_filter_is_typed_proposed_and_found(opened: Any, qtbot: Any) -> None:
    _, page, fake = opened
    assert page.foot.text() == "Leads: 500" and len(shown(page)) == 100
    qtbot.keyClick(page.table, Qt.Key.Key_F, CTRL)
    assert page.filter.hasFocus()
    qtbot.keyClicks(page.filter, "tie")
    assert page.filter.proposed() == ["tier:"]
    qtbot.keyClick(page.filter, Qt.Key.Key_Tab)
    assert page.filter.text() == "tier:" and page.filter.proposed() == ["tier:A", "tier:B", "tier:C"]
    qtbot.keyClicks(page.filter, "B owner:no")
    assert page.filter.proposed() == ["owner:none"]
    qtbot.keyClick(page.filter, Qt.Key.Key_Tab)
    assert page.filter.text() == "tier:B owner:none "
    qtbot.keyClick(page.filter, Qt.Key.Key_Return)
    assert fake.asked[-1].filter == LeadFilter(owners=("none",), tiers=("B",)) and page.empty.isVisible()
    page.focus_filter()
    page.filter.setText("owner:none tier:C")
    qtbot.keyClick(page.filter, Qt.Key.Key_Return)
    assert fake.asked[-1].filter == LeadFilter(owners=("none",), tiers=("C",))
    assert page.table.hasFocus() and {one.tier for one in page.model.rows()} == {"C"}
    assert page.foot.text() == "Leads: 166"
    page.focus_filter()
    page.filter.setText("colour:red")
    qtbot.keyClick(page.filter, Qt.Key.Key_Return)
    assert "“colour” is no part of a filter" in page.wrong.text() and page.filter.hasFocus()
    assert page.foot.text() == "Leads: 166", "the list stays as it was"
    page.filter.setText("zzz")
    qtbot.keyClick(page.filter, Qt.Key.Key_Return)
    assert page.empty.title.text() == "No lead fits" and not page.wrong.text()


def test_both_ends_are_one_key_away_and_rows_follow(opened: Any, qtbot: Any) -> None:
    _, page, fake = opened
    qtbot.keyClick(page.table, Qt.Key.Key_End)
    assert shown(page)[-1] == "lead-0499" and any(ask.backwards and not ask.after for ask in fake.asked)
    assert page.table.currentIndex().row() == page.model.rowCount() - 1
    before = page.model.rowCount()
    page.table.scrollToTop()
    qtbot.waitUntil(lambda: page.model.rowCount() > before, timeout=1000)
    assert page.model.rowCount() > before, "rows above are fetched when somebody comes near"
    assert shown(page) == sorted(shown(page)) and len(set(shown(page))) == len(shown(page))
    qtbot.keyClick(page.table, Qt.Key.Key_Home)
    assert shown(page)[0] == "lead-0000"
    for n in range(1, 4):
        page.table.scrollToBottom()
        qtbot.waitUntil(lambda n=n: page.model.rowCount() > 100 * n, timeout=1000)
    assert shown(page) == [f"lead-{n:04}" for n in range(page.model.rowCount())]


def test_columns_are_chosen_ordered_and_kept(opened: Any, qtbot: Any) -> None:
    _, page, _ = opened
    first = page.model.columns
    page.table.setCurrentIndex(page.model.index(0, 1))
    qtbot.keyClick(page.table, Qt.Key.Key_Right, ALT_SHIFT)
    assert page.model.columns[:3] == (first[0], first[2], first[1])
    page._toggle_column("tags", True)
    page._toggle_column("tier", False)
    assert page.model.columns[-1] == "tags" and "tier" not in page.model.columns
    assert page._settings.read("library/columns") == ",".join(page.model.columns)


def test_sorting_by_key_and_again_the_other_way(opened: Any, qtbot: Any) -> None:
    _, page, fake = opened
    page.table.setCurrentIndex(page.model.index(0, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_F6)
    assert (fake.asked[-1].sort, fake.asked[-1].descending) == ("name", False)
    page.table.setCurrentIndex(page.model.index(0, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_F6)
    assert (fake.asked[-1].sort, fake.asked[-1].descending) == ("name", True)


def test_a_view_is_saved_chosen_and_forgotten(opened: Any, qtbot: Any) -> None:
    _, page, fake = opened
    page.presenter.choose_view("ending")
    assert fake.asked[-1].filter == LeadFilter(ends_within=30, tiers=("A",)) and fake.asked[-1].sort == "ends"
    assert (
        page.model.columns == ("name", "ends", "owner", "tier")
        and page.filter.text().strip() == "tier:A ends:30"
    )
    page.filter.setText("tier:B ")
    page.read_now()
    page.presenter.view_code = ""
    qtbot.keyClick(page.table, Qt.Key.Key_S, CTRL)
    assert page.saved.isVisible()
    qtbot.keyClicks(page.saved.name, "Only B")
    qtbot.keyClick(page.saved.name, Qt.Key.Key_Return)
    made = next(view for view in fake.saved.values() if view.name == "Only B")
    assert made.query == LeadFilter(tiers=("B",)) and made.audience == "own" and not page.saved.isVisible()
    assert page.views.currentText() == "Only B"
    page.presenter.forget_view()
    assert made.code not in fake.saved and page.views.currentText() == "All leads"
    page.presenter.choose_view("")
    assert fake.asked[-1].filter == EVERYTHING


def test_one_record_with_everything_follows_the_row(opened: Any, qtbot: Any) -> None:
    _, page, fake = opened
    page.table.selectRow(1)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.record.isVisible() and page.record.title.whole() == "José Ortega"
    said = {name: facts.accessibleDescription() for name, (_, facts) in page.record.parts.items()}
    assert "138 **** 4410" in said["numbers"] and "do not call" in said["numbers"]
    assert "Claim delayed" in said["tickets"] and "campaign renewal" in said["owners"]
    assert "idle for 14 days" in said["owners"] and "for many leads at once" in said["marks"]
    assert "yes, call me" in said["consents"] and "Wang Li" in said["merged"]
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: fake.opened[-1] == "lead-0002", timeout=1000)
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert page.record.isHidden()


def test_away_is_said_in_the_list(qtbot: Any, desk_look: Any) -> None:
    away = FakeLibrary()
    away.error = UserError("server_away")
    window, page, _ = open_page(away)
    qtbot.addWidget(window)
    assert page.empty.title.text() == "Leads cannot be shown" and "does not answer" in page.empty.hint.text()


def test_the_model_keeps_a_part_and_says_where_more_is(qtmodeltester: ModelTester, desk_look: Any) -> None:
    every = rows(HELD + 300)
    model = LibraryModel()
    model.put(every[:3], before=False, after=True)
    qtmodeltester.check(model)
    model = LibraryModel()  # the tester watches the first one; two thousand rows would take it long
    model.put(every[:100], before=False, after=True)
    for start in range(100, HELD + 300, 100):
        model.add(every[start : start + 100], above=False, more=start < HELD + 200)
    assert model.rowCount() == HELD and model.rows()[-1] == every[-1] and not model.after
    assert model.edge(above=True) == every[300], "what was let go is fetched again from here"
    model.add(every[200:300], above=True, more=True)
    assert model.rows()[0] == every[200] and model.rowCount() == HELD and model.after


def test_many_are_changed_after_a_look_and_changed_back(opened: Any, qtbot: Any) -> None:
    _, page, fake = opened
    page.filter.setText("tier:A")
    page.read_now()
    qtbot.keyClick(page.table, Qt.Key.Key_E, CTRL)
    panel = page.acts_panel
    assert (
        panel.isVisible()
        and panel.kind.hasFocus()
        and panel.whom.currentText() == "All that the filter finds: 167"
    )
    assert not panel.look_button.isEnabled(), "a tag is missing"
    panel.kind.setCurrentIndex(2)
    panel.value.setFocus()
    qtbot.keyClicks(panel.value, "new")
    qtbot.keyClick(panel, Qt.Key.Key_Return, CTRL)
    asked = fake.previewed[-1]
    assert asked.filter == LeadFilter(tiers=("A",)) and not asked.leads and asked.change.value == "new"
    assert "125 lead" in panel.said.text() and "it is so already" in panel.out.text()
    assert "not yours to change" in panel.out.text() and not fake.turned
    qtbot.keyClicks(panel.value, "er")
    assert panel.look_button.isVisible() and not panel.run_button.isVisible(), (
        "another change is looked at anew"
    )
    assert fake.turned == [(asked.id, "drop")]
    qtbot.keyClick(panel, Qt.Key.Key_Return, CTRL)
    qtbot.keyClick(panel, Qt.Key.Key_Return, CTRL)
    act = panel.presenter.act
    assert fake.turned[-1] == (act.id, "run") and panel.progress.isVisible()
    fake.work_on(act.id, 100)
    panel.presenter.poll()
    assert panel.progress.value() == 100 and "at work: 100 of 167" in panel.said.text()
    before = len(fake.asked)
    fake.work_on(act.id, act.total)
    panel.presenter.poll()
    assert "done" in panel.said.text() and len(fake.asked) == before + 1, "the list is read anew"
    qtbot.keyClick(panel, Qt.Key.Key_U, CTRL)
    fake.work_on(act.id, act.total)
    panel.presenter.poll()
    assert "2 were changed since and stay" in panel.said.text() and "王丽" in panel.sample.text()
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden() and page.table.hasFocus()


def test_only_the_chosen_and_to_whom(opened: Any, qtbot: Any) -> None:
    _, page, fake = opened
    page.table.selectRow(0)
    for _ in range(2):
        qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.picked.text() == "3 chosen"
    qtbot.keyClick(page.table, Qt.Key.Key_E, CTRL)
    panel = page.acts_panel
    assert panel.whom.currentText().startswith("The 3 chosen lead")
    panel.kind.setCurrentIndex(6)
    panel.owners.item(1).setCheckState(Qt.CheckState.Checked)
    qtbot.keyClick(panel, Qt.Key.Key_Return, CTRL)
    asked = fake.previewed[-1]
    assert asked.leads == ("lead-0000", "lead-0001", "lead-0002") and asked.change.owners == ("p-bo",)
    assert "Hand over: bo" in panel.said.text() and "bo 3" in panel.said.text(), "who gets how many"
    for why in (
        "1: all who could hold as many as they may",
        "2: nobody speaks the language",
        "limit of leads",
    ):
        assert why in panel.out.text(), "which are left, and why"
    assert "Hand over: mira, bo · spring" in panel.done_list.item(0).text()
    panel.done_list.itemActivated.emit(panel.done_list.item(1))
    assert "may not" in panel.trouble.text() or panel.trouble.text(), "why it is paused"
    assert not panel.run_button.isEnabled(), "somebody else's"


def test_a_file_of_leads_is_written_whole_or_not_at_all(opened: Any, tmp_path: Any) -> None:
    window, page, fake = opened
    page.ask_path = lambda: str(tmp_path / "leads.csv")
    page.filter.setText("tier:A")
    page.read_now()
    page.ask_export()
    assert (
        fake.exported[-1].filter == LeadFilter(tiers=("A",))
        and fake.exported[-1].columns == page.model.columns
    )
    assert (tmp_path / "leads.csv").read_bytes() == b"line 0\r\nline 1\r\n"
    assert "Export #12" in window.strip.text.whole() and page.export.isEnabled()
    (tmp_path / "leads.csv").unlink()
    fake.withdrawn_at = 1
    page.ask_export()
    assert "No file was left behind" in window.strip.text.whole() and not list(tmp_path.iterdir())


def test_a_hidden_number_is_shown_for_a_reason_and_half_a_minute(qtbot: Any, desk_look: Any) -> None:
    from domain.access import Revealed

    class Reveals:
        def __init__(self) -> None:
            self.asked: list[tuple[str, str, str]] = []

        def reveal(self, lead_id: str, number_id: str, reason: str) -> Revealed:
            self.asked.append((lead_id, number_id, reason))
            if reason == "curious":
                raise UserError("reveal_limit", limit="3")
            return Revealed(number="+8613812344410", left=2)

    reveals = Reveals()
    window, page, _fake = open_page(reveals=reveals)
    qtbot.addWidget(window)
    window.show()
    page.presenter.open_record(shown(page)[1])
    line = page.record.reveal
    assert line.isVisible() and not line.reason.isVisible() and "4410" not in line.number.text()
    line.begin.click()
    qtbot.keyClicks(line.reason, "no")
    assert not line.show_it.isEnabled(), "two letters are no reason"
    qtbot.keyClicks(line.reason, " way to reach her")
    qtbot.keyClick(line.reason, Qt.Key.Key_Return)
    assert line.number.text().replace(" ", "").endswith("13812344410") and not line.reason.isVisible()
    assert reveals.asked[0][2] == "no way to reach her"
    line._cover.timeout.emit()
    assert line.number.text() == ""
    line.begin.click()
    qtbot.keyClicks(line.reason, "curious")
    qtbot.keyClick(line.reason, Qt.Key.Key_Return)
    assert line.number.text() == "" and line.reason.text() == "curious", "refused: what she wrote stays"
