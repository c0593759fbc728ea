"""States of the lead library: list, record, nothing found, a filter that cannot be read, away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agent_app.shell.open import open_shell
from domain.errors import UserError
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_library import FakeLibrary


def page(
    library: FakeLibrary | None = None, role: str = "operations", **parts: Any
) -> tuple[Any, Any, FakeLibrary]:
    library = library or FakeLibrary()
    services = replace(fakes.fake_services(role), library=library, **parts)
    window = open_shell(services, fakes.RunsAtOnce())
    window.go_to("operations")
    desk: Any = window.desks["operations"]
    desk.go_to("leads")
    return window, desk.widget("leads"), library


def library() -> QWidget:
    return page()[0]


def library_record() -> QWidget:
    window, made, _ = page()
    made.table.selectRow(1)
    made.open_current()
    return window


def library_empty() -> QWidget:
    window, made, _ = page()
    made.filter.setText("nobody-is-called-so")
    made.read_now()
    return window


def library_wrong() -> QWidget:
    window, made, _ = page()
    made.filter.setText("colour:red")
    made.read_now()
    return window


def library_save() -> QWidget:
    window, made, _ = page()
    window.resize(1366, 768)
    made.presenter.choose_view("ending")
    made.ask_save()
    return window


def library_away() -> QWidget:
    away = FakeLibrary()
    away.error = UserError("server_away")
    return page(away)[0]


def library_change() -> QWidget:
    window, made, _ = page()
    window.resize(1366, 768)
    made.open_acts()
    made.acts_panel.kind.setCurrentIndex(2)
    made.acts_panel.value.setText("won")
    made.acts_panel.show()
    made.acts_panel.look_wanted(made.acts_panel.change(), False)
    return window


def library_change_hand() -> QWidget:
    window, made, fake = page()
    window.resize(1366, 768)
    made.open_acts()
    made.acts_panel.kind.setCurrentIndex(6)
    made.acts_panel.look_wanted(made.acts_panel.change(), False)
    made.acts_panel.presenter.turn("run")
    fake.work_on(made.acts_panel.presenter.act.id, 200)
    made.acts_panel.presenter.poll()
    return window


def library_hand_preview() -> QWidget:
    window, made, _ = page()
    window.resize(1366, 768)
    made.open_acts()
    made.acts_panel.kind.setCurrentIndex(6)
    for n in (0, 1):
        made.acts_panel.owners.item(n).setCheckState(Qt.CheckState.Checked)
    made.acts_panel.value.setText("spring")
    made.acts_panel.look_wanted(made.acts_panel.change(), False)
    return window


def library_change_undone() -> QWidget:
    window, made, fake = page()
    window.resize(1366, 768)
    made.open_acts()
    made.acts_panel.presenter.open_act("act-1")
    made.acts_panel.presenter.turn("undo")
    fake.work_on("act-1", 12_400)
    made.acts_panel.presenter.poll()
    return window


def pairs(library: FakeLibrary | None = None) -> tuple[Any, Any, FakeLibrary]:
    library = library or FakeLibrary()
    window = open_shell(replace(fakes.fake_services("operations"), library=library), fakes.RunsAtOnce())
    window.go_to("operations")
    desk: Any = window.desks["operations"]
    desk.go_to("duplicates")
    return window, desk.widget("duplicates"), library


def library_pairs() -> QWidget:
    window, made, _ = pairs()
    made.presenter.take("tier", made.presenter.detail.other.lead.id)
    return window


def library_pairs_empty() -> QWidget:
    none = FakeLibrary()
    none.pairs, none.run = [], None
    return pairs(none)[0]


def imports(library: FakeLibrary | None = None) -> tuple[Any, Any, FakeLibrary]:
    library = library or FakeLibrary()
    window = open_shell(replace(fakes.fake_services("operations"), library=library), fakes.RunsAtOnce())
    window.go_to("operations")
    desk: Any = window.desks["operations"]
    desk.go_to("imports")
    made = desk.widget("imports")
    made.ask_path = lambda: "/lists/spring_list_2026.csv"
    return window, made, library


def library_import() -> QWidget:
    window, made, _ = imports()
    made.choose_file()
    return window


def library_import_tried() -> QWidget:
    window, made, fake = imports()
    made.choose_file()
    made.presenter.turn("try")
    fake.end_file("job-1")
    made.presenter.poll()
    return window


def library_import_none() -> QWidget:
    return imports()[0]


STATES: dict[str, Callable[[], QWidget]] = {
    f.__name__: f
    for f in (
        library,
        library_record,
        library_empty,
        library_wrong,
        library_save,
        library_away,
        library_change,
        library_change_hand,
        library_hand_preview,
        library_change_undone,
        library_pairs,
        library_pairs_empty,
        library_import,
        library_import_tried,
        library_import_none,
    )
}
