"""Pages of figures: no ranking where intervals overlap, what is overdue first; copied, printed, exported."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter

from agent_app.quality_report.periods import period_of
from domain.errors import UserError
from domain.quality_report.model import TeamQuality
from tests.helpers import report_fakes as made
from tests.helpers.desk_fakes import NOW
from tests.unit.agent_app.test_ui_quality import KEY, press
from tests.unit.agent_app.test_ui_reviews import opened

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def reports(desk_look):
    return made.FakeReports()


def test_agents_that_overlap_are_not_ranked(qtbot, reports):
    reports.team_now = made.a_team(apart=False)
    page = opened(qtbot, "team_lead", "team", reports=reports)
    assert "nobody can be told apart" in page.said.text()
    titles = [one.title for one in page.intervals.rows()]
    assert titles[:4] == sorted(titles[:4]), "by name, not by mean"
    assert page.intervals.rows()[-1].heading == "Fewer than two evaluations"
    page.figures = TeamQuality(at=NOW, since=NOW, until=NOW)
    page.retranslate()
    assert "Too few" in page.said.text()


def test_groups_that_lie_apart_stand_above_one_another(qtbot, reports):
    page = opened(qtbot, "team_lead", "team", reports=reports)
    rows = page.intervals.rows()
    assert [one.heading for one in rows if one.heading] == [
        "Group 1",
        "Group 2",
        "Fewer than two evaluations",
    ]
    assert (
        rows[3].title == "周杰 Zhou Jie"
        and "67.5 (61–74)" in rows[3].note
        and "12 of 180 calls" in rows[3].note
    )
    assert page.questions.cells()[0][:3] == ("Objection to the price", "64.2", "6.9")
    assert page.causes.cells()[0] == (
        "haste",
        "7",
        "Said that the call is recorded? (5), Objection to the price (2)",
    )
    assert "Group 2" in page.intervals.accessibleName(), "read aloud as well"


def test_the_days_report_is_read_copied_and_printed(qtbot, reports, tmp_path: Path):
    page = opened(qtbot, "analyst", "report", reports=reports)
    assert "Judged 23" in page.counts.text() and "31 calls wait to be judged" in page.backlog.text()
    deadlines = page.parts["deadlines"][1].cells()
    assert deadlines[0][0] == "Correction" and deadlines[0][3].startswith("overdue since")
    assert deadlines[1][1] == "nobody yet"
    analysts = {line[0]: line for line in page.parts["analysts"][1].cells()}
    assert analysts["Quinn Abel"][2] == "7.5" and analysts["Nora Vidal"][6] == "+4.4 (-6.2 … 15), 9 calls"
    agents = {line[0]: line for line in page.parts["agents"][1].cells()}
    assert agents["周杰 Zhou Jie"][2:] == ("140", "0", "0", "0.0 %"), "who was not heard stands there as well"
    press(KEY.Key_C, CTRL_SHIFT)
    text = QGuiApplication.clipboard().text()
    assert "false promise\tBo Larsen" in text and "Overdue, or due within two days" in text
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "day.pdf"))
    page.print_on(printer)
    assert (tmp_path / "day.pdf").read_bytes().startswith(b"%PDF")


def test_an_export_is_written_whole_and_noted(qtbot, reports, tmp_path: Path):
    page = opened(qtbot, "analyst", "exports", reports=reports)
    assert page.access.cells()[0][:4] == (
        page.access.cells()[0][0],
        "Quinn Abel",
        "exported",
        "evaluations, as a file",
    )
    target = tmp_path / "out.xlsx"
    page.export_to(target)
    assert target.read_bytes() == reports.file and ("export", "xlsx", "evaluations") in reports.asked
    assert list(tmp_path.iterdir()) == [target] and "Saved" in page.main_window.strip.text.whole()
    page.what.setCurrentIndex(2)
    page.export_to(tmp_path / "nowhere" / "answers.csv")
    assert "cannot be written" in page.main_window.strip.text.whole()
    reports.error = UserError("too_large")
    page.export_to(target)
    assert target.read_bytes() == reports.file, "what was there stays"


def test_without_the_server_the_last_figures_stay(qtbot, reports):
    page = opened(qtbot, "analyst", "report", reports=reports)
    reports.error = UserError("server_away")
    press(KEY.Key_F5)
    assert page.stack.currentWidget() is page.area
    fresh = made.FakeReports()
    fresh.error = UserError("server_away")
    other = opened(qtbot, "analyst", "report", reports=fresh)
    assert other.empty.isVisible() and other.empty.title.text() == "The figures cannot be read"
    assert not other.copy.isEnabled()


def test_a_lead_has_no_report_of_everybody(qtbot, reports):
    page = opened(qtbot, "team_lead", "team", reports=reports)
    desk = page.main_window.desks["reviews"]
    assert [one.code for one in desk._pages] == ["inbox", "team", "plans"]


def test_periods_are_days_of_the_wall_clock(monkeypatch):
    now = datetime(2026, 11, 26, 15, 30, tzinfo=ZoneInfo("Asia/Shanghai"))
    monkeypatch.setattr("agent_app.widgets.times.local", lambda moment, zone=None: now)
    assert period_of("today").since.isoformat() == "2026-11-26T00:00:00+08:00"
    assert period_of("yesterday").until == period_of("today").since
    month = period_of("month")
    assert (month.until - month.since).days == 30 and month.until > now
