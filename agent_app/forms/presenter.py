"""One form in the builder: opened, changed, kept, saved against its revision, merged, checked, approved. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from agent_app.forms.picture import Shown, picture_of
from agent_app.forms.service import FormsService
from agent_app.runner import Runner
from agent_app.studio.drafting import Drafting, DraftView, Head
from agent_app.studio.kept import Kept
from domain.form_life import edits
from domain.form_life.compare import FormChange, compare, touched
from domain.form_life.merge import merge
from domain.form_life.parts import Key
from domain.forms import FormDraft, OpenForm, PublishedForm
from domain.scorecards import Finding, Form, check
from domain.scorecards.exchange.losses import Loss
from domain.script_life.merge import Side


@dataclass(frozen=True, kw_only=True)
class Opened:
    """Everything that is read when a form is opened."""

    draft: FormDraft
    published: Form | None
    kept: Kept[Form] | None


class BuilderView(DraftView, Protocol):
    """What the presenter asks of the editor."""

    def show_head(self, head: Head) -> None: ...

    def show_outline(self, lines: Sequence[Shown], selected: str) -> None: ...

    def show_form(self, form: Form, ref: str) -> None: ...

    def show_findings(self, findings: Sequence[Finding], form: Form) -> None: ...

    def show_losses(self, losses: Sequence[Loss]) -> None: ...


class FormPresenter(Drafting[Form, FormDraft]):
    """Leads one open form."""

    senseless = edits.EditError

    def __init__(
        self, view: BuilderView, forms: FormsService, background: Runner, now: Callable[[], datetime]
    ) -> None:
        super().__init__(view, forms, background, now)
        self._view, self.forms = view, forms
        self.losses: tuple[Loss, ...] = ()

    # ------------------------------------------------------------------ opening

    def open(self, code: str, how: OpenForm | None = None, losses: Sequence[Loss] = ()) -> None:
        """Bring a form's draft on screen; it is begun when there is none."""
        self.code, self.draft, self.editing, self.selected = code, None, None, ""
        self.losses = tuple(losses)
        self._view.show_busy()
        wanted = how or OpenForm()

        def load() -> Opened:
            draft = self.forms.begin(code, wanted)
            published = self.forms.version(code, 0) if draft.base else None
            return Opened(draft=draft, published=published, kept=self.forms.kept(code))

        def failed(error: Exception) -> None:
            self._view.show_problem(error)
            self.on_closed()

        self._background.run(load, owner=self._view, done=self._opened, failed=failed)

    def _opened(self, opened: Opened) -> None:
        self.published = opened.published
        self._view.show_losses(self.losses)
        if not self._take_up(opened.draft, opened.kept) or self.form is None:
            return
        self.selected = next((line.node.ref for line in edits.outline(self.form)), "")
        self._look()
        self._redraw()

    @property
    def form(self) -> Form | None:
        """As it is on screen."""
        return self.editing.script if self.editing is not None else None

    # ------------------------------------------------------------------ what `Drafting` asks of a form

    def _of(self, draft: FormDraft) -> Form:
        return draft.form

    def _begin(self, code: str) -> FormDraft:
        return self.forms.begin(code, OpenForm())

    def _merge(
        self, base: Form, ours: Form, theirs: Form, choose: Mapping[Key, Side]
    ) -> tuple[Form, Sequence[Key]]:
        found = merge(base, ours, theirs, choose)
        return found.form, found.clashes

    def _compare(self, base: Form, theirs: Form) -> Sequence[FormChange]:
        return compare(base, theirs)

    def _settle(self, place: str) -> str:
        form = self.form
        return place if form is not None and place and edits.find(form, place) is not None else ""

    def _why(self, error: Exception) -> str:
        return error.code if isinstance(error, edits.EditError) else str(error)

    def _after_change(self, *, form: bool = True) -> None:
        self._look()
        self._redraw()
        self._keep()

    def _taken(self) -> None:
        self._look()

    def _look(self) -> None:
        """The checker beside the author: a form is small enough to be looked through with each key."""
        if self.editing is not None:
            self._findings = tuple(check(self.editing.script))

    # ------------------------------------------------------------------ publication

    def publish(self, note: str) -> None:
        """The approved draft becomes a version."""
        code, revision = self.code, self._revision

        def work() -> PublishedForm:
            made = self.forms.publish(code, revision, note)
            self.forms.forget(code)
            return made

        def done(made: PublishedForm) -> None:
            self._view.tell("published", n=str(made.version))
            self.gone()

        self._run(work, done)

    # ------------------------------------------------------------------ inside

    def redraw(self) -> None:
        """Another language."""
        self._redraw()

    def _redraw(self, *, form: bool = True) -> None:
        editing, draft = self.editing, self.draft
        if editing is None or draft is None:
            return
        written = editing.script
        changed = touched(self.published, written) if self.published is not None else frozenset()
        self._view.show_head(self._head(written.title))
        self._view.show_outline(picture_of(written, self.language, self._findings, changed), self.selected)
        self._view.show_findings(self._findings, written)
        self._view.show_form(written, self.selected)
