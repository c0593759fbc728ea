"""States of the form builder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from msgspec.structs import replace as with_changes
from PySide6.QtWidgets import QApplication, QWidget

from agent_app.shell.open import open_shell
from domain.appeal_rules import AppealRule
from domain.form_life import edits
from domain.scorecards import Question, Release, RootCause, ShowWhen
from tests.helpers import desk_fakes as fakes
from tests.helpers.desk_sample import text
from tests.helpers.fake_forms import FakeForms, some_reckoned
from tests.helpers.fake_studio import FakeStudio

FILES = Path(__file__).parent / "form_files"


def page_of(forms: FakeForms | None = None) -> tuple[Any, Any, FakeForms]:
    made = forms or FakeForms()
    services = replace(fakes.fake_services("operations"), studio=FakeStudio(), forms=made)
    window = open_shell(services, fakes.RunsAtOnce())
    window.resize(1366, 768)
    window.go_to("operations")
    desk: Any = window.desks["operations"]
    desk.go_to("forms")
    return window, desk.widget("forms"), made


def editor_of(forms: FakeForms | None = None) -> tuple[Any, Any, FakeForms]:
    window, page, made = page_of(forms)
    page.shelf_presenter.open(made.code)
    return window, page, made


def forms_list() -> QWidget:
    forms = FakeForms()
    window, page, _ = page_of(forms)
    page.shelf_presenter.open(forms.code)
    page.back_to_list()
    return window


def forms_empty() -> QWidget:
    forms = FakeForms()
    forms.empty = True
    return page_of(forms)[0]


def forms_question() -> QWidget:
    """A critical question with three answers, two that fail something, one with an alarm; answered in the preview."""
    window, page, _ = editor_of()
    page.presenter.select("right_person")
    options = edits.find(page.presenter.form, "right_person").options  # type: ignore[union-attr]
    page.presenter.change(
        lambda f: edits.set_node(
            f, "right_person", options=(*options[:2], with_changes(options[2], alarm="data_told"))
        )
    )
    page.editor.preview.presenter.choose(2)
    page.editor.preview.presenter.light("right_person")
    return window


def forms_condition() -> QWidget:
    """A number with ranges, shown on two conditions; one language is missing."""
    window, page, _ = editor_of()
    when = ShowWhen(
        every=(
            ShowWhen(question="listens", any_of=("once", "often")),
            ShowWhen(question="purpose", none_of=("no",)),
        )
    )
    made = Question(
        ref="interruptions", kind="number", title=text("Interruptions", "", "Interrupciones"), when=when, na_allowed=True,
        prefill="metric:interruptions",
    )  # fmt: skip
    page.presenter.change(lambda f: edits.add_question(f, "listens", made), select="interruptions")
    page.editor.fields._set_kind("number")
    page.editor.show_side("findings")
    return window


def forms_after() -> QWidget:
    """What happens after a submission: released later, appeals of its own."""
    window, page, _ = editor_of()
    later = Release(how="later", after_h=12, clock="18:00")
    page.presenter.change(lambda f: with_changes(f, release=later, appeals=AppealRule(most=2)))
    page.presenter.select("")
    window.show()
    QApplication.processEvents()
    page.editor.fields.area.ensureWidgetVisible(page.editor.fields.after)
    return window


def forms_head() -> QWidget:
    """The form itself: bands, root causes, pass mark; what changed against version 3."""
    window, page, _ = editor_of()
    causes = (
        RootCause(ref="haste", label=text("Haste", "操之过急", "Prisa")),
        RootCause(ref="no_knowledge", label=text("Did not know it", "业务不熟", "No lo sabía")),
    )
    page.presenter.change(lambda f: with_changes(f, pass_mark=82, root_causes=causes))
    page.presenter.change(lambda f: edits.move(f, "purpose", -1))
    page.presenter.change(lambda f: edits.delete(f, "sums_up"))
    page.presenter.select("")
    page.editor.show_side("changes")
    return window


def forms_what_if() -> QWidget:
    forms = FakeForms()
    forms.found = some_reckoned()
    window, page, _ = editor_of(forms)
    page.editor.show_side("what_if")
    page.reckon()
    return window


def forms_imported() -> QWidget:
    """A form of Amazon Connect, with what got lost."""
    window, page, _ = page_of()
    page.shelf.load_file(FILES / "amazon_connect.json", "amazon-connect")
    return window


def forms_two_authors() -> QWidget:
    """Both have changed one question."""
    window, page, forms = editor_of()
    page.presenter.change(lambda f: edits.set_node(f, "greeting", weight=9.0))
    theirs = edits.set_node(
        edits.set_node(forms.draft.form, "greeting", weight=3.0), "listens", critical=True
    )  # type: ignore[union-attr]
    forms.other_saves(theirs)
    page.presenter.save()
    return window


FORM_STATES: dict[str, Callable[[], QWidget]] = {
    "forms_list": forms_list,
    "forms_empty": forms_empty,
    "forms_question": forms_question,
    "forms_condition": forms_condition,
    "forms_after": forms_after,
    "forms_head": forms_head,
    "forms_what_if": forms_what_if,
    "forms_imported": forms_imported,
    "forms_two_authors": forms_two_authors,
}
