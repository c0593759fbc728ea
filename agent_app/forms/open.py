"""The wiring of the form builder: every connection it needs, in one place."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.forms.page import FormsPage
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.widgets import times


def open_forms(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> FormsPage:
    """Build the page and make every connection it needs."""
    assert services.forms is not None
    page = FormsPage(services.forms, background, acts, say, lambda: times.now_utc())
    page.shelf_presenter.on_open = page.open_form
    page.presenter.on_closed = page.back_to_list
    editor, presenter = page.editor, page.presenter
    editor.outline.chosen.connect(presenter.select)
    editor.outline.dropped.connect(page.drop)
    editor.fields.changed.connect(page.changed)
    editor.fields.rested.connect(presenter.rest)
    editor.side_shown.connect(page.on_side)
    editor.discard_wanted.connect(presenter.discard)
    editor.export_wanted.connect(page.export)
    editor.import_wanted.connect(page.ask_import)
    editor.merge_dialog.taken.connect(presenter.take_merge)
    editor.findings.chosen.connect(presenter.select)
    editor.changes.chosen.connect(presenter.select)
    editor.changes.wanted.connect(page.compare)
    editor.what_if.wanted.connect(page.reckon)
    for act, handler in (
        ("form_save", presenter.save), ("form_undo", presenter.undo), ("form_redo", presenter.redo),
        ("form_check", presenter.check), ("form_approve", presenter.approve), ("form_publish", page.ask_publish),
        ("form_add", page.add_question), ("form_section", page.add_section),
        ("form_inner", lambda: page.add_section(inside=True)), ("form_answer", page.add_answer),
        ("form_copy", page.copy), ("form_delete", page.delete), ("form_up", lambda: page.shift(-1)),
        ("form_down", lambda: page.shift(1)), ("form_words", page.write_words), ("form_preview", page.try_it),
        ("form_list", page.back_to_list),
    ):  # fmt: skip
        acts.on(act, handler)
    page.shelf_presenter.reload()
    return page
