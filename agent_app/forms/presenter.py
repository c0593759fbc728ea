"""One form in the builder: opened, changed, kept, saved against its revision, merged, checked, approved. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from agent_app.forms.picture import Shown, picture_of
from agent_app.forms.service import FormsService, KeptForm
from agent_app.runner import Runner
from agent_app.studio.editing import Editing
from domain.campaigns import Text
from domain.errors import UserError
from domain.form_life import edits
from domain.form_life.compare import FormChange, compare, touched
from domain.form_life.merge import merge
from domain.form_life.parts import Key
from domain.forms import FormDraft, OpenForm, PublishedForm, SavedForm
from domain.scorecards import Finding, Form, check
from domain.scorecards.exchange.losses import Loss
from domain.script_life.merge import Side
from domain.studio import DraftState


@dataclass(frozen=True, kw_only=True)
class Head:
    """The line above the form.

    Attributes:
        base: published version that the draft began with. own: she is an author and cannot approve.
    """

    code: str
    title: Text
    state: DraftState
    revision: int
    base: int
    unsaved: bool
    own: bool
    can_undo: bool
    can_redo: bool
    findings: int
    changed_by: str = ""
    changed_at: datetime | None = None
    approved_by: str = ""


@dataclass(frozen=True, kw_only=True)
class Opened:
    """Everything that is read when a form is opened."""

    draft: FormDraft
    published: Form | None
    kept: KeptForm | None


class BuilderView(Protocol):
    """What the presenter asks of the editor."""

    def show_busy(self) -> None: ...

    def show_head(self, head: Head) -> None: ...

    def show_outline(self, lines: Sequence[Shown], selected: str) -> None: ...

    def show_form(self, form: Form, ref: str) -> None: ...

    def show_findings(self, findings: Sequence[Finding], form: Form) -> None: ...

    def show_losses(self, losses: Sequence[Loss]) -> None: ...

    def ask_merge(self, by: str, theirs: Sequence[FormChange], clashes: Sequence[Key]) -> None: ...

    def tell(self, what: str, **data: str) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class FormPresenter:
    """Leads one open form.

    Attributes:
        language: in which titles are shown. on_closed: told when the draft is gone (published, discarded).
    """

    def __init__(
        self, view: BuilderView, forms: FormsService, background: Runner, now: Callable[[], datetime]
    ) -> None:
        self._view, self.forms, self._background, self._now = view, forms, background, now
        self.language = "en"
        self.code, self.selected = "", ""
        self.draft: FormDraft | None = None
        self.editing: Editing[Form] | None = None
        self.published: Form | None = None
        self.losses: tuple[Loss, ...] = ()
        self.on_closed: Callable[[], None] = lambda: None
        self._revision = 0
        self._theirs: FormDraft | None = None
        self._findings: tuple[Finding, ...] = ()
        self._keeping = self._keep_again = False

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
        draft, kept = opened.draft, opened.kept
        self.draft, self.published = draft, opened.published
        self._revision, self._findings, self._theirs = draft.revision, draft.findings, None
        self._view.show_losses(self.losses)
        if kept is not None and kept.form != kept.base:
            self.editing = Editing(kept.base, kept.form)
            self._view.tell("kept", at=kept.at.isoformat())
            if (kept.draft_id, kept.revision) != (draft.id, draft.revision):
                self._redraw()
                self._meet(draft)
                return
        else:
            self.editing = Editing(draft.form)
        first = next((line.node.ref for line in edits.outline(self.editing.script)), "")
        self.selected = first
        self._look()
        self._redraw()

    @property
    def form(self) -> Form | None:
        """As it is on screen."""
        return self.editing.script if self.editing is not None else None

    # ------------------------------------------------------------------ changing

    def select(self, ref: str) -> None:
        """Another line; the next key in a field begins a new undo."""
        if self.editing is None or ref == self.selected:
            return
        self.editing.rest()
        self.selected = ref
        self._redraw()

    def rest(self) -> None:
        """The author left a field."""
        if self.editing is not None:
            self.editing.rest()

    def change(self, made: Callable[[Form], Form], typing: str = "", select: str | None = None) -> None:
        """Do something to the form; what makes no sense is said and leaves it as it was."""
        editing = self.editing
        if editing is None:
            return
        try:
            form = made(editing.script)
        except edits.EditError as error:
            self._view.tell("senseless", why=error.code)
            return
        if not editing.change(form, self.selected, typing):
            return
        if select is not None:
            self.selected = select
        elif self.selected and edits.find(form, self.selected) is None:
            self.selected = ""
        self._after_change()

    def undo(self) -> None:
        self._travel(Editing.undo)

    def redo(self) -> None:
        self._travel(Editing.redo)

    def _travel(self, how: Callable[[Editing[Form]], str | None]) -> None:
        if self.editing is None:
            return
        ref = how(self.editing)
        if ref is None:
            return
        self.selected = ref if ref and edits.find(self.editing.script, ref) is not None else ""
        self._after_change()

    def _after_change(self) -> None:
        self._look()
        self._redraw()
        self._keep()

    def _look(self) -> None:
        """The checker beside the author: a form is small enough to be looked through with each key."""
        if self.editing is not None:
            self._findings = tuple(check(self.editing.script))

    # ------------------------------------------------------------------ keeping and saving

    def _keep(self) -> None:
        """What is on screen is on the disk soon, whatever happens; one writing at a time, the newest last."""
        if self._keeping:
            self._keep_again = True
            return
        editing, draft = self.editing, self.draft
        if editing is None or draft is None:
            return
        self._keeping, self._keep_again = True, False
        code, unsaved = self.code, editing.unsaved
        kept = KeptForm(
            draft_id=draft.id, revision=self._revision, base=editing.base, form=editing.script, at=self._now()
        )

        def write() -> None:
            if unsaved:
                self.forms.keep(code, kept)
            else:
                self.forms.forget(code)

        def done(_none: object) -> None:
            self._keeping = False
            if self._keep_again:
                self._keep()

        def failed(error: Exception) -> None:
            self._keeping = False
            self._view.show_problem(error)

        self._background.run(write, owner=self._view, done=done, failed=failed)

    def save(self, then: Callable[[], None] = lambda: None) -> None:
        """Hand over to the server; when somebody else was faster her change is shown first."""
        editing = self.editing
        if editing is None:
            return
        if not editing.unsaved:
            then()
            return
        editing.rest()
        code, revision, sent = self.code, self._revision, editing.script

        def done(answer: SavedForm) -> None:
            if self.editing is not editing:
                return
            if not answer.saved:
                self._meet(answer.draft)
                return
            self.draft, self._revision = answer.draft, answer.draft.revision
            editing.saved(sent)
            self._redraw()
            self._keep()
            self._view.tell("saved", revision=str(answer.draft.revision))
            then()

        self._run(lambda: self.forms.save(code, revision, sent), done)

    def _meet(self, theirs: FormDraft) -> None:
        """Somebody else's draft is there: what she changed is shown before ours is saved."""
        editing = self.editing
        assert editing is not None
        self._theirs = theirs
        found = merge(editing.base, editing.script, theirs.form)
        self._view.ask_merge(theirs.changed_by, compare(editing.base, theirs.form), found.clashes)

    def take_merge(self, choose: Mapping[Key, Side]) -> None:
        """Both changes together, as she chose where they touched; then it is saved."""
        editing, theirs = self.editing, self._theirs
        if editing is None or theirs is None:
            return
        merged = merge(editing.base, editing.script, theirs.form, choose).form
        self.draft, self._revision, self._theirs = theirs, theirs.revision, None
        editing.saved(theirs.form)
        editing.change(merged, self.selected)
        if self.selected and edits.find(merged, self.selected) is None:
            self.selected = ""
        self._after_change()
        self.save()

    # ------------------------------------------------------------------ the way to publication

    def check(self) -> None:
        """Save, then let the server look; without findings the draft can be approved."""

        def look() -> None:
            code, revision = self.code, self._revision
            self._run(lambda: self.forms.check(code, revision), self._checked)

        self.save(look)

    def _checked(self, draft: FormDraft) -> None:
        self.draft, self._findings = draft, draft.findings
        self._redraw()
        self._view.tell("checked" if not draft.findings else "findings", count=str(len(draft.findings)))

    def approve(self) -> None:
        code, revision = self.code, self._revision

        def done(draft: FormDraft) -> None:
            self.draft = draft
            self._redraw()
            self._view.tell("approved")

        self._run(lambda: self.forms.approve(code, revision), done)

    def publish(self, note: str) -> None:
        """The approved draft becomes a version."""
        code, revision = self.code, self._revision

        def work() -> PublishedForm:
            made = self.forms.publish(code, revision, note)
            self.forms.forget(code)
            return made

        def done(made: PublishedForm) -> None:
            self._view.tell("published", n=str(made.version))
            self._gone()

        self._run(work, done)

    def discard(self) -> None:
        """Give the draft up, here and at the server."""
        code, revision = self.code, self._revision

        def work() -> None:
            self.forms.discard(code, revision)
            self.forms.forget(code)

        self._run(work, lambda _none: self._gone())

    def _gone(self) -> None:
        self.editing, self.draft = None, None
        self.on_closed()

    # ------------------------------------------------------------------ inside

    def redraw(self) -> None:
        """Another language."""
        self._redraw()

    def _redraw(self) -> None:
        editing, draft = self.editing, self.draft
        if editing is None or draft is None:
            return
        form = editing.script
        changed = touched(self.published, form) if self.published is not None else frozenset()
        self._view.show_head(
            Head(
                code=self.code, title=form.title, state=draft.state if not editing.unsaved else "draft",
                revision=self._revision, base=draft.base, unsaved=editing.unsaved, own=draft.own,
                can_undo=editing.can_undo, can_redo=editing.can_redo, findings=len(self._findings),
                changed_by=draft.changed_by, changed_at=draft.changed_at, approved_by=draft.approved_by,
            )
        )  # fmt: skip
        self._view.show_outline(picture_of(form, self.language, self._findings, changed), self.selected)
        self._view.show_findings(self._findings, form)
        self._view.show_form(form, self.selected)

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._background.run(work, owner=self._view, done=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.code == "conflict" and self.editing is not None:
            code = self.code
            self._background.run(
                lambda: self.forms.begin(code, OpenForm()), owner=self._view, done=self._meet_or_take,
                failed=self._view.show_problem,
            )  # fmt: skip
            return
        self._view.show_problem(error)

    def _meet_or_take(self, theirs: FormDraft) -> None:
        """The draft has moved on: merged with what is unsaved here, else taken as it is."""
        if self.editing is None:
            return
        if self.editing.unsaved:
            self._meet(theirs)
            return
        self.draft, self._revision = theirs, theirs.revision
        self.editing = Editing(theirs.form)
        self._look()
        self._redraw()
        self._view.tell("moved", by=theirs.changed_by)
