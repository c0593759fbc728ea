"""The team's day on screen: figures against targets, each need with its one key, targets by keyboard, the agent's line."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_app.shell.open import open_shell
from agent_app.team.day_service import OwnLine
from domain.errors import UserError
from domain.team_day import Counts, Target
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_day import a_day
from tests.helpers.fake_team import a_floor


@pytest.fixture
def lead_services(desk_look):
    services = fakes.fake_services("team_lead")
    services.team.put(*a_floor(fakes.NOW))
    services.day.put(a_day(fakes.NOW))
    return services


@pytest.fixture
def team(lead_services, qtbot):
    window = open_shell(lead_services, fakes.RunsAtOnce())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifier)


def test_everybodys_figures_stand_against_their_targets(team, lead_services):
    page = team.desks["team"].day
    assert page.isVisible() and lead_services.day.watched == 1
    rows = {line[0]: line[1:] for line in page.table.cells()}
    assert rows["Mira Chen"] == [
        "23 / 60",
        "11",
        "1:12:03 / 2:00:00",
        "2 / 3",
        "1",
        "no_answer 12 · Wants to think it over 9 · Renewed 2",
    ]
    assert rows["Team Reds 红队"][:4] == ["116 / 240", "60", "5:03:39 / 8:00:00", "7 / 3"]
    assert rows["Region East"] == rows["Team Reds 红队"], "one team in the region"


def test_each_need_has_its_one_act_by_key(team, lead_services):
    desk, page = team.desks["team"], team.desks["team"].day
    said = [page.needs.item(n).text() for n in range(page.needs.count())]
    assert said[0] == "Mira Chen asks for help, waits 0:40 · 王丽"
    assert said[1] == "Otto Weiß: 2 refused entries in the outbox"
    assert said[3] == "Mira Chen: callback overdue since 1:35:00 · José Ortega"
    press(Qt.Key.Key_F3)
    assert QApplication.focusWidget() is page.needs
    press(Qt.Key.Key_F4)
    assert lead_services.team.answered == [("h1", "coming")], "the most urgent one"
    assert desk.page.isVisible() and desk.name.whole().startswith("Mira Chen")
    press(Qt.Key.Key_F3)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_F4)
    assert lead_services.day.moved == ["w1"] and page.isVisible()
    assert team.strip.messages.all[-1].text == "Bo Larsen has the callback now."
    lead_services.day.refuse = UserError("nobody_free")
    press(Qt.Key.Key_F4)
    assert "Nobody else of the team is ready" in team.strip.messages.all[-1].text
    page.lead.click()
    assert desk.customer.text() == "José Ortega Núñez" and desk.customer.isVisible()
    press(Qt.Key.Key_F3)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_F4)
    assert desk.name.whole().startswith("María del Carmen"), "a long wrap-up: she is looked at"


def test_a_fresh_count_keeps_what_was_marked(team, lead_services):
    page = team.desks["team"].day
    press(Qt.Key.Key_F3)
    press(Qt.Key.Key_End)
    page.table.setCurrentCell(2, 0)
    lead_services.day.put(a_day(fakes.NOW))
    assert page.need().work_item_id == "w1" and page.table.currentRow() == 2
    lead_services.day.put(a_day(fakes.NOW, needs=False))
    assert page.needs.item(0).text() == "Nothing just now." and not page.act.isVisible()
    assert "Nothing needs a hand" in team.acts.why_not("need_act")


def test_targets_are_set_by_keyboard_for_each_of_the_team(team, lead_services):
    page = team.desks["team"].day
    press(Qt.Key.Key_F8)
    assert page.editor.isVisible() and page.editor.whose.currentText() == "Each agent of Reds 红队"
    assert (
        page.editor.boxes["calls"].value() == 60 and QApplication.focusWidget() is page.editor.boxes["calls"]
    )
    for key in (Qt.Key.Key_7, Qt.Key.Key_5):
        press(key)
    press(Qt.Key.Key_Return)
    assert lead_services.day.kept == [
        Target(subject_kind="team_each", subject_id="reds", metric="calls", value=75)
    ]
    assert team.strip.messages.all[-1].text == "The target holds from now on." and not page.editor.isVisible()
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_Escape)
    assert len(lead_services.day.kept) == 1 and not page.editor.isVisible()


def test_the_sheets_are_shown_copied_printed_and_mailed_by_key(team, lead_services, tmp_path):
    desk = team.desks["team"]
    press(Qt.Key.Key_F9)
    page = desk.sheet
    assert page.isVisible() and page.title.text() == "Morning sheet, 2026-11-20"
    rows = {line[0]: line[1:] for line in page.table.cells()}
    assert rows["陈明"] == ["12", "4", "3", "0", "60", "–", "away"] and rows["All together"][0] == "42"
    press(Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert page.title.text() == "Evening sheet, 2026-11-20"
    assert "Mira Chen 23 / 60" in page.plot.accessibleName()
    press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    copied = QApplication.clipboard().mimeData()
    assert "Mira Chen\t23 / 60\t11\t1:12:03 / 2:00:00\t2 / 3\t1\t0\t0\t" in copied.text()
    assert copied.hasImage() and "<td align='left'>Mira Chen</td>" in copied.html()
    mailed = []
    page.open_file = lambda path: not mailed.append(path)
    press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    mail = message_from_bytes(Path(mailed[0]).read_bytes(), policy=default)
    kinds = {part.get_content_type(): part for part in mail.walk()}
    assert mail["Subject"] == "Evening sheet, 2026-11-20" and mail["X-Unsent"] == "1"
    assert "Mira Chen\t23 / 60" in kinds["text/plain"].get_content()
    assert "cid:plot" in kinds["text/html"].get_content()
    assert (
        kinds["image/png"].get_content().startswith(b"\x89PNG")
        and kinds["image/png"]["Content-ID"] == "<plot>"
    )
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    page.print_on(printer)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF") and (
        tmp_path / "sheet.pdf"
    ).stat().st_size > 5_000
    press(Qt.Key.Key_F3)
    assert desk.day.isVisible() and not page.isVisible()
    lead_services.day.refuse = UserError("server_away")
    press(Qt.Key.Key_F9)
    assert team.strip.messages.all[-1].kind == "problem" and desk.day.isVisible()


def test_the_agent_reads_her_own_day_in_one_line(window, services):
    line = window.desks["calls"].day
    assert not line.isVisible()
    own = OwnLine(
        counts=Counts(calls=23, connected=11, talk_s=4324, deals=2), targets={"calls": 60}, counted=True
    )
    services.day.put_own(own)
    said = "Today: calls 23 / 60 · connected 11 · talk 1:12:04 · sold 2"
    assert line.isVisible() and line.text.whole() == said == line.accessibleName()
    services.day.put_own(OwnLine(counts=own.counts, targets={}, counted=False))
    assert line.text.whole().endswith("sold 2 (this desk alone)")
