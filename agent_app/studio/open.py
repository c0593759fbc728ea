"""The wiring of the studio: every connection it needs, in one place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.studio.page import StudioPage
from agent_app.widgets import times
from domain.script_life import edits


def open_studio(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> StudioPage:
    """Build the page and make every connection it needs."""
    studio, session = services.studio, services.session.session()
    assert studio is not None and session is not None
    page = StudioPage(studio, background, acts, say, session.person.name, lambda: times.now_utc())
    page.shelf_presenter.on_open = page.open_script
    page.shelf.calendar_wanted.connect(page.open_calendar)
    page.calendar.left.connect(page.back_to_list)
    page.presenter.on_closed = page.back_to_list
    _connect_editor(page)
    _connect_sides(page)
    _connect_acts(page, acts)
    page.shelf_presenter.reload()
    return page


def _connect_editor(page: StudioPage) -> None:
    editor, presenter = page.editor, page.presenter
    editor.outline.step_chosen.connect(presenter.select)
    editor.graph.step_chosen.connect(presenter.select)
    editor.graph.connect_wanted.connect(page.lead_to)
    editor.outline.moved.connect(
        lambda name, by: presenter.change(lambda script: edits.move_step(script, name, by), select=name)
    )
    editor.form.changed.connect(page.changed)
    editor.form.rested.connect(lambda: presenter.editing.rest() if presenter.editing is not None else None)
    editor.form.part_opened.connect(page.open_part)
    editor.whole.changed.connect(page.changed)
    editor.whole.part_opened.connect(page.open_script_part)
    editor.step_part.changed.connect(page.step_part_changed)
    editor.script_part.changed.connect(
        lambda made, typing: page.changed(made, typing and f"script{typing}", "")
    )
    for one in (editor.whole, editor.step_part, editor.script_part):
        one.rested.connect(lambda: presenter.editing.rest() if presenter.editing is not None else None)
    editor.side_shown.connect(page.on_side)
    editor.discard_wanted.connect(presenter.discard)
    editor.roll_back_wanted.connect(lambda: page.ask_roll_back())
    editor.export_wanted.connect(page.acts.export)
    editor.import_wanted.connect(lambda: _ask_import(page))
    editor.publish_dialog.publish_wanted.connect(page.acts.publish)
    editor.stop_dialog.stop_wanted.connect(page.stop)
    editor.merge_dialog.taken.connect(presenter.take_merge)


def _ask_import(page: StudioPage) -> None:
    path, _ = QFileDialog.getOpenFileName(page, page.tr("Import YAML"), "", "YAML (*.yaml *.yml)")
    if path:
        page.import_over(Path(path))


def _connect_sides(page: StudioPage) -> None:
    editor, acts = page.editor, page.acts
    for one in (editor.findings, editor.compare, editor.comments, editor.proposals):
        one.step_chosen.connect(page.presenter.select)
    editor.compare.wanted.connect(acts.compare)
    editor.comments.said.connect(acts.comment)
    editor.comments.resolved.connect(acts.resolve)
    editor.proposals.taken.connect(acts.take)
    editor.proposals.declined.connect(page.ask_decline)
    editor.releases.roll_back_wanted.connect(page.ask_roll_back)
    editor.releases.end_wanted.connect(page.ask_end)
    editor.releases.lift_wanted.connect(acts.lift)


def _connect_acts(page: StudioPage, acts: Acts) -> None:
    presenter = page.presenter
    for act, handler in (
        ("studio_save", presenter.save), ("studio_undo", presenter.undo), ("studio_redo", presenter.redo),
        ("studio_check", presenter.check), ("studio_approve", presenter.approve),
        ("studio_publish", page.acts.ask_publish), ("studio_stop", page.ask_stop), ("studio_add", page.add_step),
        ("studio_delete", page.delete_step), ("studio_up", lambda: page.move_step(-1)),
        ("studio_down", lambda: page.move_step(1)), ("studio_connect", page.choose_target),
        ("studio_objection", page.add_objection), ("studio_words", page.write_words), ("studio_play", page.play),
        ("studio_preview", page.preview), ("studio_list", page.back_to_list),
    ):  # fmt: skip
        acts.on(act, handler)
