"""The list of forms: read from the server, said when it cannot be; a new one, or one out of a file. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from msgspec.structs import replace

from agent_app.forms.service import FormsService
from agent_app.runner import Runner
from domain.campaigns import LANGUAGES
from domain.forms import FormRow, OpenForm, ReadForm
from domain.scorecards import Form, Question, Section
from domain.scorecards.exchange.losses import Loss
from domain.scorecards.exchange.shape import slug


class ShelfView(Protocol):
    """What the presenter asks of the list."""

    def show_busy(self) -> None: ...

    def show_forms(self, forms: Sequence[FormRow]) -> None: ...

    def show_problem(self, error: Exception) -> None: ...

    def show_unreadable(self, problem: str) -> None: ...


class ShelfPresenter:
    """Reads the list, now and whenever it is asked to.

    Attributes:
        on_open: told of a form to open, how, and what an import lost.
    """

    def __init__(self, view: ShelfView, forms: FormsService, background: Runner) -> None:
        self._view, self._forms, self._background = view, forms, background
        self.rows: tuple[FormRow, ...] = ()
        self.on_open: Callable[[str, OpenForm, Sequence[Loss]], None] = lambda _code, _how, _losses: None

    def reload(self) -> None:
        self._view.show_busy()
        self._background.run(
            self._forms.shelf, owner=self._view, done=self._show, failed=self._view.show_problem
        )

    def _show(self, rows: tuple[FormRow, ...]) -> None:
        self.rows = rows
        self._view.show_forms(rows)

    def open(self, code: str) -> None:
        self.on_open(code, OpenForm(), ())

    def begin_new(self, name: str) -> None:
        """A form with one section and one question; its code is made from its name."""
        words = dict.fromkeys(LANGUAGES, name.strip())
        code = self._free_code(slug(name))
        first = Section(ref="section_1", title=words, questions=(Question(ref="question_1", title=words),))
        self.on_open(code, OpenForm(form=Form(code=code, title=words, sections=(first,))), ())

    def read_file(self, text: str, source: str) -> None:
        """A file becomes a draft; what got lost is shown beside it."""

        def done(read: ReadForm) -> None:
            if read.form is None:
                self._view.show_unreadable(read.problem)
                return
            known = {row.code: row for row in self.rows}
            code = read.form.code
            if code in known and (source != "own" or known[code].draft is not None):
                code = self._free_code(code)
            self.on_open(code, OpenForm(form=replace(read.form, code=code, version=1)), read.losses)

        self._background.run(
            lambda: self._forms.read(text, source),
            owner=self._view,
            done=done,
            failed=self._view.show_problem,
        )

    def _free_code(self, code: str) -> str:
        return slug(code, {row.code for row in self.rows})
