"""The Forms page: the list, one form in the builder; one of them on screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from agent_app.forms.editor_view import FormEditor
from agent_app.forms.presenter import FormPresenter
from agent_app.forms.service import FormsService
from agent_app.forms.shelf_presenter import ShelfPresenter
from agent_app.forms.shelf_view import ShelfPage
from agent_app.runner import Runner
from agent_app.shell.actions import Acts
from agent_app.widgets.language import language
from agent_app.widgets.panel import Panel, column
from domain.form_life import edits
from domain.form_life.compare import FormChange, compare
from domain.forms import FormText, OpenForm, ReadForm, WhatIf
from domain.scorecards import Form, Question, Section
from domain.scorecards.exchange.losses import Loss
from domain.studio import VersionRow

EDITOR_ACTS = (
    "form_save", "form_undo", "form_redo", "form_check", "form_approve", "form_publish", "form_add", "form_section",
    "form_inner", "form_answer", "form_copy", "form_delete", "form_up", "form_down", "form_words", "form_preview",
    "form_list",
)  # fmt: skip
ENDINGS = {"own": "yaml", "amazon-connect": "json", "genesys": "json"}


class FormsPage(Panel):
    """Holds the two and leads between them."""

    def __init__(
        self,
        forms: FormsService,
        background: Runner,
        acts: Acts,
        say: Callable[..., None],
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("plain", parent)
        self._forms, self._background, self._acts, self._say = forms, background, acts, say
        self.shelf, self.editor = ShelfPage(say, self), FormEditor(acts, say, background, self)
        self.stack = QStackedWidget(self)
        for widget in (self.shelf, self.editor):
            self.stack.addWidget(widget)
        column(self).addWidget(self.stack, 1)
        self.shelf.presenter = self.shelf_presenter = ShelfPresenter(self.shelf, forms, background)
        self.presenter = FormPresenter(self.editor, forms, background, now)
        self.presenter.language = language.short
        self._wanted = (0, 0)
        self._show(self.shelf)

    # ------------------------------------------------------------------ where one is

    def open_form(self, code: str, how: OpenForm, losses: Sequence[Loss] = ()) -> None:
        """Into the builder; after an import with losses, those beside it."""
        self._show(self.editor)
        self.editor.show_side("lost" if losses else "preview")
        self.presenter.open(code, how, losses)
        if losses:
            self.editor.tell("imported", count=str(len(losses)))
        self.editor.focus_home()

    def back_to_list(self) -> None:
        self._show(self.shelf)
        self.shelf_presenter.reload()
        self.shelf.focus_home()

    def _show(self, widget: QWidget) -> None:
        self.stack.setCurrentWidget(widget)
        for act in EDITOR_ACTS:
            self._acts.enable(act, widget is self.editor, self.tr("Open a form first."))

    def focus_home(self) -> None:
        (self.editor if self.stack.currentWidget() is self.editor else self.shelf).focus_home()

    def retranslate(self) -> None:
        self.presenter.language = language.short
        self.presenter.redraw()

    # ------------------------------------------------------------------ what the keys do

    def add_question(self) -> None:
        """A new question behind the chosen one, ready to be written."""
        form, after = self.presenter.form, self.presenter.selected
        if form is None:
            return
        ref = edits.free_ref(form, "question")
        self.presenter.change(lambda f: edits.add_question(f, after, Question(ref=ref)), select=ref)
        self.write_words()

    def add_section(self, *, inside: bool = False) -> None:
        """A new section behind this one, or inside it, with one question."""
        form, after = self.presenter.form, self.presenter.selected
        if form is None:
            return
        ref, first = edits.free_ref(form, "section"), edits.free_ref(form, "question")
        made = Section(ref=ref, questions=(Question(ref=first),))
        self.presenter.change(lambda f: edits.add_section(f, after, made, inside=inside), select=ref)
        self.write_words()

    def add_answer(self) -> None:
        if self.editor.fields.answers.isVisible():
            self.editor.fields.answers.added.emit()

    def copy(self) -> None:
        form, ref = self.presenter.form, self.presenter.selected
        if form is None or not isinstance(edits.find(form, ref), Question):
            self.editor.tell("senseless", why="no_such")
            return
        _, new = edits.duplicate(form, ref)
        self.presenter.change(lambda f: edits.duplicate(f, ref)[0], select=new)

    def delete(self) -> None:
        """What is chosen; the line before it is chosen then."""
        form, ref = self.presenter.form, self.presenter.selected
        if form is None or not ref:
            return
        names = [line.node.ref for line in edits.outline(form)]
        place = names.index(ref)
        self.presenter.change(lambda f: edits.delete(f, ref), select=names[place - 1] if place else "")

    def shift(self, by: int) -> None:
        ref = self.presenter.selected
        if ref:
            self.presenter.change(lambda f: edits.move(f, ref, by), select=ref)

    def drop(self, ref: str, target: str) -> None:
        if ref and target:
            self.presenter.change(lambda f: edits.move_to(f, ref, target), select=ref)

    def changed(self, made: Callable[[Form], Form], typing: str, select: str) -> None:
        """The properties have changed something."""
        self.presenter.change(made, typing, select or None)

    def write_words(self) -> None:
        self.editor.fields.focus_words()

    def try_it(self) -> None:
        """The keys 1-9 answer in the preview."""
        self.editor.show_side("preview")
        self.editor.preview.card.area.setFocus()

    def ask_publish(self) -> None:
        self.editor.note_dialog.ask(
            self.tr("Publish this draft"),
            self.tr(
                "What is new, in one sentence. It is kept with the version; judgements that are begun keep theirs."
            ),
            self.tr("Publish"),
            self.presenter.publish,
        )

    # ------------------------------------------------------------------ beside the form

    def on_side(self, name: str) -> None:
        """What a panel needs is read when it is first looked at."""
        if name == "changes" and self.presenter.form is not None and not self.editor.changes.knows_versions:
            code = self.presenter.code

            def done(versions: tuple[VersionRow, ...]) -> None:
                if code == self.presenter.code:
                    self.editor.changes.put_versions(versions)

            self._run(lambda: self._forms.versions(code), done)

    def compare(self, before: int, after: int) -> None:
        """Two versions, 0 the draft as it is on screen."""
        draft, code = self.presenter.form, self.presenter.code
        if draft is None:
            return
        self._wanted = (before, after)

        def one(version: int) -> Form:
            return self._forms.version(code, version) if version else draft

        def work() -> tuple[FormChange, ...]:
            return compare(one(before), one(after))

        def done(changes: tuple[FormChange, ...]) -> None:
            if self._wanted == (before, after):
                self.editor.changes.put(changes)

        self._run(work, done)

    def reckon(self) -> None:
        """Old judgements with the draft, as it is saved."""

        def ask() -> None:
            code = self.presenter.code

            def done(found: WhatIf) -> None:
                self.editor.what_if.put(found)

            self._background.run(
                lambda: self._forms.what_if(code),
                owner=self,
                done=done,
                failed=self.editor.what_if.show_problem,
            )

        self.presenter.save(ask)

    # ------------------------------------------------------------------ files

    def export(self, target: str) -> None:
        """The form on screen as a file; what got lost is shown."""
        form, code = self.presenter.form, self.presenter.code
        if form is None:
            return
        short = language.short

        def done(made: FormText) -> None:
            self.editor.show_losses(made.losses)
            if made.losses:
                self.editor.show_side("lost")
            path, _ = QFileDialog.getSaveFileName(
                self, self.tr("Export the form"), f"{code}.{ENDINGS[target]}"
            )
            if path:
                self.write_file(Path(path), made.text)

        self._run(lambda: self._forms.write(form, target, short), done)

    def write_file(self, path: Path, text: str) -> None:
        try:
            path.write_text(text, encoding="utf-8")
        except OSError as error:
            self._say("problem", self.tr("The file cannot be written: {why}").format(why=str(error)))
            return
        self._say("news", self.tr("Written to {path}").format(path=str(path)))

    def ask_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import"), "", "YAML, JSON (*.yaml *.yml *.json)")
        if path:
            self.import_over(Path(path))

    def import_over(self, path: Path) -> None:
        """A file of ours in the place of the draft on screen; undo brings that back."""
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            self._say("problem", self.tr("The file cannot be read: {why}").format(why=str(error)))
            return

        def done(read: ReadForm) -> None:
            found = read.form
            if found is None:
                self.shelf.show_unreadable(read.problem)
                return
            code = self.presenter.code
            self.presenter.change(lambda _old: replace(found, code=code, version=1), select="")

        self._run(lambda: self._forms.read(text, "own"), done)

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._background.run(work, owner=self, done=done, failed=self.editor.show_problem)
