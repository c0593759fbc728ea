"""One draft (a script's, a form's) on its author's desk: changed and undone, kept on the disk, saved against its revision,
merged with what somebody else saved meanwhile, checked, approved, discarded. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

from agent_app.runner import Runner
from agent_app.studio.editing import Editing
from agent_app.studio.kept import Kept
from domain.campaigns import Text
from domain.errors import UserError
from domain.script_life.merge import Side
from domain.studio import DraftState

D = TypeVar("D")  #: what is written: a script, a form
W = TypeVar("W", bound="ServersDraft")  #: its draft, as the server has it
Answered = TypeVar("Answered", bound="ServersDraft", covariant=True)


class ServersDraft(Protocol):
    """What the drafts of scripts and forms have in common."""

    @property
    def id(self) -> str: ...
    @property
    def revision(self) -> int: ...
    @property
    def state(self) -> DraftState: ...
    @property
    def base(self) -> int: ...
    @property
    def own(self) -> bool: ...
    @property
    def findings(self) -> Sequence[Any]: ...
    @property
    def changed_by(self) -> str: ...
    @property
    def changed_at(self) -> datetime | None: ...
    @property
    def approved_by(self) -> str: ...


class DraftService(Protocol[D, Answered]):
    """The verbs of a draft; see `StudioService` for what they raise."""

    def save(self, code: str, revision: int, written: D, /) -> Any:
        """Gives `saved` (somebody else was faster: False) and the draft as it is then."""
        ...

    def check(self, code: str, revision: int) -> Answered: ...

    def approve(self, code: str, revision: int) -> Answered: ...

    def discard(self, code: str, revision: int) -> None: ...

    def keep(self, code: str, kept: Kept[D]) -> None: ...

    def forget(self, code: str) -> None: ...


class DraftView(Protocol):
    """What leading a draft asks of its editor."""

    def show_busy(self) -> None: ...

    def ask_merge(self, by: str, theirs: Sequence[Any], clashes: Sequence[Any]) -> None: ...

    def tell(self, what: str, **data: str) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


@dataclass(frozen=True, kw_only=True)
class Head:
    """The line above what is written.

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


class Drafting(Generic[D, W]):
    """Leads one draft. What differs between scripts and forms is asked for by the methods that raise here.

    Attributes:
        language: in which titles are shown. published: the version in force. on_closed: told when the draft is gone
            (published, discarded).
    """

    #: what an edit raises that makes no sense
    senseless: type[Exception]

    def __init__(
        self, view: DraftView, service: DraftService[D, W], background: Runner, now: Callable[[], datetime]
    ) -> None:
        self._editor, self._service, self._background, self._now = view, service, background, now
        self.language = "en"
        self.code, self.selected = "", ""
        self.draft: W | None = None
        self.editing: Editing[D] | None = None
        self.published: D | None = None
        self.on_closed: Callable[[], None] = lambda: None
        self._revision = 0
        self._theirs: W | None = None
        self._findings: tuple[Any, ...] = ()
        self._keeping = self._keep_again = False

    # ------------------------------------------------------------------ what a script or a form adds

    def _of(self, draft: W) -> D:
        """What is written in a draft."""
        raise NotImplementedError

    def _begin(self, code: str) -> W:
        """The open draft, from the server."""
        raise NotImplementedError

    def _merge(self, base: D, ours: D, theirs: D, choose: Mapping[Any, Side]) -> tuple[D, Sequence[Any]]:
        """Both changes together, and where they touch."""
        raise NotImplementedError

    def _compare(self, base: D, theirs: D) -> Sequence[Any]:
        raise NotImplementedError

    def _settle(self, place: str) -> str:
        """A place in what is on screen: this one, or another where it is not there any more."""
        raise NotImplementedError

    def _why(self, error: Exception) -> str:
        """Why an edit made no sense: a code of the editor's words."""
        return str(error)

    def _after_change(self, *, form: bool = True) -> None:
        """Draw, keep, look for findings. `form`: its fields too (not while they are typed into)."""
        raise NotImplementedError

    def _redraw(self, *, form: bool = True) -> None:
        raise NotImplementedError

    def _taken(self) -> None:
        """Another revision is on screen: look at it anew."""

    # ------------------------------------------------------------------ opening

    def _take_up(self, draft: W, kept: Kept[D] | None) -> bool:
        """A draft was opened. False: what was kept here began elsewhere, and is to be merged first."""
        self.draft, self._theirs = draft, None
        self._revision, self._findings = draft.revision, tuple(draft.findings)
        if kept is None or kept.written == kept.base:
            self.editing = Editing(self._of(draft))
            return True
        self.editing = Editing(kept.base, kept.written)
        self._editor.tell("kept", at=kept.at.isoformat())
        if (kept.draft_id, kept.revision) == (draft.id, draft.revision):
            return True
        self._redraw()
        self._meet(draft)
        return False

    # ------------------------------------------------------------------ changing

    def select(self, place: str) -> None:
        """Another place; the next key in a field begins a new undo."""
        if self.editing is None or place == self.selected:
            return
        self.editing.rest()
        self.selected = place
        self._redraw()

    def rest(self) -> None:
        """The author left a field."""
        if self.editing is not None:
            self.editing.rest()

    def change(self, made: Callable[[D], D], typing: str = "", select: str | None = None) -> None:
        """Change what is written; what makes no sense is said and leaves it as it was."""
        editing = self.editing
        if editing is None:
            return
        try:
            written = made(editing.script)
        except self.senseless as error:
            self._editor.tell("senseless", why=self._why(error))
            return
        if not editing.change(written, self.selected, typing):
            return
        self.selected = self._settle(select if select is not None else self.selected)
        self._after_change(form=not typing)

    def undo(self) -> None:
        self._travel(Editing.undo)

    def redo(self) -> None:
        self._travel(Editing.redo)

    def _travel(self, how: Callable[[Editing[D]], str | None]) -> None:
        place = how(self.editing) if self.editing is not None else None
        if place is not None:
            self.selected = self._settle(place)
            self._after_change()

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
        kept = Kept(
            draft_id=draft.id,
            revision=self._revision,
            base=editing.base,
            written=editing.script,
            at=self._now(),
        )

        def write() -> None:
            if unsaved:
                self._service.keep(code, kept)
            else:
                self._service.forget(code)

        def done(_none: object) -> None:
            self._keeping = False
            if self._keep_again:
                self._keep()

        def failed(error: Exception) -> None:
            self._keeping = False
            self._editor.show_problem(error)

        self._background.run(write, owner=self._editor, done=done, failed=failed)

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

        def done(answer: Any) -> None:
            if self.editing is not editing:
                return
            if not answer.saved:
                self._meet(answer.draft)
                return
            self.draft, self._revision = answer.draft, answer.draft.revision
            editing.saved(sent)
            self._redraw(form=False)
            self._keep()
            self._editor.tell("saved", revision=str(answer.draft.revision))
            then()

        self._run(lambda: self._service.save(code, revision, sent), done)

    def _meet(self, theirs: W) -> None:
        """Somebody else's draft is there: what she changed is shown before ours is saved."""
        editing = self.editing
        assert editing is not None
        self._theirs = theirs
        _, clashes = self._merge(editing.base, editing.script, self._of(theirs), {})
        self._editor.ask_merge(theirs.changed_by, self._compare(editing.base, self._of(theirs)), clashes)

    def take_merge(self, choose: Mapping[Any, Side]) -> None:
        """Both changes together, as she chose where they touched; then it is saved."""
        editing, theirs = self.editing, self._theirs
        if editing is None or theirs is None:
            return
        merged, _ = self._merge(editing.base, editing.script, self._of(theirs), choose)
        self.draft, self._revision, self._theirs = theirs, theirs.revision, None
        editing.saved(self._of(theirs))
        editing.change(merged, self.selected)
        self.selected = self._settle(self.selected)
        self._after_change()
        self.save()

    # ------------------------------------------------------------------ the way to publication

    def check(self) -> None:
        """Save, then let the server look; without findings the draft can be approved."""

        def look() -> None:
            code, revision = self.code, self._revision
            self._run(lambda: self._service.check(code, revision), self._checked)

        self.save(look)

    def _checked(self, draft: W) -> None:
        self.draft, self._findings = draft, tuple(draft.findings)
        self._redraw(form=False)
        self._editor.tell("checked" if not draft.findings else "findings", count=str(len(draft.findings)))

    def approve(self) -> None:
        code, revision = self.code, self._revision

        def done(draft: W) -> None:
            self.draft = draft
            self._redraw(form=False)
            self._editor.tell("approved")

        self._run(lambda: self._service.approve(code, revision), done)

    def discard(self) -> None:
        """Give the draft up, here and at the server."""
        code, revision = self.code, self._revision

        def work() -> None:
            self._service.discard(code, revision)
            self._service.forget(code)

        self._run(work, lambda _none: self.gone())

    def gone(self) -> None:
        """There is no draft any more: it was published or discarded."""
        self.editing, self.draft = None, None
        self.on_closed()

    # ------------------------------------------------------------------ inside

    def _head(self, title: Text) -> Head:
        editing, draft = self.editing, self.draft
        assert editing is not None and draft is not None
        return Head(
            code=self.code, title=title, state=draft.state if not editing.unsaved else "draft",
            revision=self._revision, base=draft.base, unsaved=editing.unsaved, own=draft.own,
            can_undo=editing.can_undo, can_redo=editing.can_redo, findings=len(self._findings),
            changed_by=draft.changed_by, changed_at=draft.changed_at, approved_by=draft.approved_by,
        )  # fmt: skip

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._background.run(work, owner=self._editor, done=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.code == "conflict" and self.editing is not None:
            code = self.code
            self._background.run(
                lambda: self._begin(code), owner=self._editor, done=self._meet_or_take,
                failed=self._editor.show_problem,
            )  # fmt: skip
            return
        self._editor.show_problem(error)

    def _meet_or_take(self, theirs: W) -> None:
        """The draft has moved on: merged with what is unsaved here, else taken as it is."""
        if self.editing is None:
            return
        if self.editing.unsaved:
            self._meet(theirs)
            return
        self.draft, self._revision, self._findings = theirs, theirs.revision, tuple(theirs.findings)
        self.editing = Editing(self._of(theirs))
        self._taken()
        self._redraw()
        self._editor.tell("moved", by=theirs.changed_by)
