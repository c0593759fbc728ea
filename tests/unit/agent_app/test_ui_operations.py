"""The Operations desk: who has it, its pages by keyboard, and that nothing of it is loaded for an agent."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from agent_app.imports import STAGES
from agent_app.operations import pages
from agent_app.operations.pages import Page
from agent_app.reviews import pages as review_pages
from agent_app.shell.open import open_shell
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.language import language
from agent_app.widgets.noop import translate
from domain.errors import UserError
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_effects import FakeEffects
from tests.helpers.fake_studio import FakeStudio


@pytest.fixture
def studio():
    return FakeStudio()


@pytest.fixture
def operations_window(desk_look, studio, qtbot):
    window = open_shell(replace(fakes.fake_services("operations"), studio=studio), fakes.RunsAtOnce())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_operations_have_the_desk_and_agents_have_not(operations_window, services, qtbot):
    assert "operations" in operations_window.desks
    window = open_shell(replace(services, studio=FakeStudio()), fakes.RunsAtOnce())
    qtbot.addWidget(window)
    assert "operations" not in window.desks


@pytest.mark.parametrize("role", ["analyst", "team_lead"])
def test_who_may_see_experiments_sees_their_effects_and_changes_nothing(desk_look, qtbot, role):
    made = replace(fakes.fake_services(role), studio=FakeStudio(), effects=FakeEffects())
    window = open_shell(made, fakes.RunsAtOnce())
    qtbot.addWidget(window)
    window.go_to("operations")
    desk = window.desks["operations"]
    assert [desk.list.item(n).text() for n in range(desk.list.count())] == ["Experiments"]
    page = desk.widget("experiments")
    assert page.list.count() == 3 and page.new.isHidden() and page.start.isHidden() and page.end.isHidden()


def test_the_desk_is_gone_to_by_its_key_and_shows_the_scripts(operations_window):
    QTest.keyClick(operations_window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert operations_window.desk() == "operations"
    desk = operations_window.desks["operations"]
    assert desk.list.item(0).text() == "Scripts"
    assert "v6, v7" in desk.widget("scripts").shelf.table.topLevelItem(0).text(1)


@pytest.mark.parametrize("code", ["zh_CN", "es"])
def test_every_page_has_its_title_in_every_language(desk_look, tmp_path, code):
    language.choose(code, tmp_path)
    try:
        for page in (*pages.PAGES, *review_pages.PAGES):
            assert translate(page.context, page.words) != page.words, page.code
    finally:
        language.choose("en", tmp_path)


def test_pages_are_built_when_they_are_gone_to(desk_look, studio, qtbot, monkeypatch):
    other = Page(
        "other", "deal", "Other", "tests.unit.agent_app.test_ui_operations:other_page", lambda *_: True
    )
    monkeypatch.setattr(pages, "PAGES", (*pages.PAGES, other))
    BUILT.clear()
    window = open_shell(replace(fakes.fake_services("operations"), studio=studio), fakes.RunsAtOnce())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go_to("operations")
    desk = window.desks["operations"]
    assert desk.page() == "scripts" and not BUILT
    QTest.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert desk.page() == "other" and BUILT == ["other"]
    desk.go_to("scripts")
    desk.go_to("other")
    assert BUILT == ["other"], "built once"


BUILT: list[str] = []


def other_page(_services, _background, _acts, _say):
    BUILT.append("other")
    return EmptyState("deal")


def test_a_server_that_is_away_is_said_and_asked_again(operations_window, studio):
    studio.refuse = UserError("server_away")
    operations_window.go_to("operations")
    page = operations_window.desks["operations"].widget("scripts").shelf
    assert "could not be read" in page.empty.title.text() and page.stack.currentWidget() is page.empty
    studio.refuse = None
    page.again.click()
    assert page.stack.currentWidget() is page.table


def test_an_agents_start_loads_nothing_of_it():
    names = [name for stage in STAGES.values() for name in stage if name.startswith("agent_app")]
    work = f"import importlib, sys\nfor name in {names!r}: importlib.import_module(name)\nprint(*sys.modules)"
    told = subprocess.run(
        [sys.executable, "-c", work],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    loaded = [m for m in told.stdout.split() if m.startswith(("agent_app.operations", "agent_app.studio"))]
    assert set(loaded) <= {"agent_app.operations", "agent_app.operations.pages"}, "the table of pages alone"
