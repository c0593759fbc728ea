"""One script in the studio: opened, changed, kept, saved against its revision, merged, checked, approved. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from agent_app.runner import Runner
from agent_app.studio.editing import Editing
from agent_app.studio.picture import Picture, picture_of
from agent_app.studio.service import Kept, StudioService
from domain.campaigns import Text
from domain.errors import UserError
from domain.script_life import edits
from domain.script_life.compare import Change, compare, touched
from domain.script_life.merge import Side, merge
from domain.script_life.parts import Key
from domain.script_life.stops import Stop, Stops
from domain.scripts import Finding, Script, Step, check
from domain.studio import Comment, Draft, DraftState, OpenDraft, ProposalRow, SavedDraft, StopRow


@dataclass(frozen=True, kw_only=True)
class Head:
    """The line above the script.

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
    """Everything that is read when a script is opened."""

    draft: Draft
    published: Script | None
    kept: Kept | None
    comments: tuple[Comment, ...]
    proposals: tuple[ProposalRow, ...]
    stops: tuple[StopRow, ...]


class EditorView(Protocol):
    """What the presenter asks of the editor."""

    def show_busy(self) -> None: ...

    def show_head(self, head: Head) -> None: ...

    def show_picture(self, picture: Picture, selected: str) -> None: ...

    def show_step(self, script: Script, step: Step | None) -> None: ...

    def show_findings(self, findings: Sequence[Finding], script: Script) -> None: ...

    def show_comments(self, comments: Sequence[Comment]) -> None: ...

    def show_proposals(self, proposals: Sequence[ProposalRow]) -> None: ...

    def show_stops(self, stops: Sequence[StopRow]) -> None: ...

    def ask_merge(self, by: str, theirs: Sequence[Change], clashes: Sequence[Key]) -> None: ...

    def tell(self, what: str, **data: str) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class EditorPresenter:
    """Leads one open script.

    Attributes:
        language: in which titles are shown. wanted: a step to begin at, once.
        on_closed: told when the draft is gone (published, discarded).
    """

    def __init__(
        self, view: EditorView, studio: StudioService, background: Runner, now: Callable[[], datetime]
    ) -> None:
        self._view, self.studio, self._background, self._now = view, studio, background, now
        self.language = "en"
        self.code, self.selected, self.wanted = "", "", ""
        self.draft: Draft | None = None
        self.editing: Editing[Script] | None = None
        self.published: Script | None = None
        self.comments: tuple[Comment, ...] = ()
        self.proposals: tuple[ProposalRow, ...] = ()
        self.stops: tuple[StopRow, ...] = ()
        self.on_closed: Callable[[], None] = lambda: None
        self._revision = 0
        self._theirs: Draft | None = None
        self._findings: tuple[Finding, ...] = ()
        self._keeping = self._keep_again = self._checking = self._check_again = False

    # ------------------------------------------------------------------ opening

    def open(self, code: str, how: OpenDraft | None = None) -> None:
        """Bring a script's draft on screen; it is begun when there is none."""
        self.code, self.draft, self.editing, self.selected = code, None, None, ""
        self._view.show_busy()
        wanted = how or OpenDraft()

        def load() -> Opened:
            draft = self.studio.begin(code, wanted)
            published = self.studio.version(code, 0) if draft.base else None
            return Opened(
                draft=draft, published=published, kept=self.studio.kept(code), comments=self.studio.comments(code),
                proposals=self.studio.proposals(code), stops=self.studio.stops(code),
            )  # fmt: skip

        def failed(error: Exception) -> None:
            self._view.show_problem(error)
            self.on_closed()

        self._background.run(load, owner=self._view, done=self._opened, failed=failed)

    def _opened(self, opened: Opened) -> None:
        draft, kept = opened.draft, opened.kept
        self.draft, self.published = draft, opened.published
        self.comments, self.proposals, self.stops = opened.comments, opened.proposals, opened.stops
        self._revision, self._findings, self._theirs = draft.revision, draft.findings, None
        if kept is not None and kept.script != kept.base:
            self.editing = Editing(kept.base, kept.script)
            self._view.tell("kept", at=kept.at.isoformat())
            if (kept.draft_id, kept.revision) != (draft.id, draft.revision):
                self._redraw()
                self._meet(draft)
                return
        else:
            self.editing = Editing(draft.script)
        script, self.wanted, wanted = self.editing.script, "", self.wanted
        self.selected = wanted if edits.group_of(script, wanted) is not None else script.start
        self._redraw()
        self._view.show_comments(self.comments)
        self._view.show_proposals(self.proposals)
        self._view.show_stops(self.stops)
        self._look_for_findings()

    @property
    def script(self) -> Script | None:
        """As it is on screen."""
        return self.editing.script if self.editing is not None else None

    # ------------------------------------------------------------------ changing

    def select(self, step_id: str) -> None:
        """Another step; the next key in a field begins a new undo."""
        if self.editing is None or step_id == self.selected:
            return
        self.editing.rest()
        self.selected = step_id
        self._redraw()

    def change(self, made: Callable[[Script], Script], typing: str = "", select: str = "") -> None:
        """Do something to the script; what makes no sense is said and leaves it as it was."""
        editing = self.editing
        if editing is None:
            return
        try:
            script = made(editing.script)
        except edits.EditError as error:
            self._view.tell("senseless", why=str(error))
            return
        if not editing.change(script, self.selected, typing):
            return
        if select or edits.group_of(script, self.selected) is None:
            self.selected = select or script.start
        self._after_change(form=not typing)

    def undo(self) -> None:
        self._travel(Editing.undo)

    def redo(self) -> None:
        self._travel(Editing.redo)

    def _travel(self, how: Callable[[Editing[Script]], str | None]) -> None:
        if self.editing is None:
            return
        step = how(self.editing)
        if step is None:
            return
        script = self.editing.script
        self.selected = step if edits.group_of(script, step) is not None else script.start
        self._after_change()

    def _after_change(self, *, form: bool = True) -> None:
        self._redraw(form=form)
        self._keep()
        self._look_for_findings()

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
            script=editing.script,
            at=self._now(),
        )

        def write() -> None:
            if unsaved:
                self.studio.keep(code, kept)
            else:
                self.studio.forget(code)

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

        def done(answer: SavedDraft) -> None:
            if self.editing is not editing:
                return
            if not answer.saved:
                self._meet(answer.draft)
                return
            self.draft, self._revision = answer.draft, answer.draft.revision
            editing.saved(sent)
            self._redraw(form=False)
            self._keep()
            self._view.tell("saved", revision=str(answer.draft.revision))
            then()

        self._run(lambda: self.studio.save(code, revision, sent), done)

    def _meet(self, theirs: Draft) -> None:
        """Somebody else's draft is there: what she changed is shown before ours is saved."""
        editing = self.editing
        assert editing is not None
        self._theirs = theirs
        found = merge(editing.base, editing.script, theirs.script)
        self._view.ask_merge(theirs.changed_by, compare(editing.base, theirs.script), found.clashes)

    def take_merge(self, choose: Mapping[Key, Side]) -> None:
        """Both changes together, as she chose where they touched; then it is saved."""
        editing, theirs = self.editing, self._theirs
        if editing is None or theirs is None:
            return
        merged = merge(editing.base, editing.script, theirs.script, choose).script
        self.draft, self._revision, self._theirs = theirs, theirs.revision, None
        editing.saved(theirs.script)
        editing.change(merged, self.selected)
        if edits.group_of(merged, self.selected) is None:
            self.selected = merged.start
        self._after_change()
        self.save()

    # ------------------------------------------------------------------ the way to publication

    def check(self) -> None:
        """Save, then let the server look; without findings the draft can be approved."""

        def look() -> None:
            code, revision = self.code, self._revision
            self._run(lambda: self.studio.check(code, revision), self._checked)

        self.save(look)

    def _checked(self, draft: Draft) -> None:
        self.draft, self._findings = draft, draft.findings
        self._redraw(form=False)
        if self.script is not None:
            self._view.show_findings(self._findings, self.script)
        self._view.tell("checked" if not draft.findings else "findings", count=str(len(draft.findings)))

    def approve(self) -> None:
        code, revision = self.code, self._revision

        def done(draft: Draft) -> None:
            self.draft = draft
            self._redraw(form=False)
            self._view.tell("approved")

        self._run(lambda: self.studio.approve(code, revision), done)

    def discard(self) -> None:
        """Give the draft up, here and at the server."""
        code, revision = self.code, self._revision

        def work() -> None:
            self.studio.discard(code, revision)
            self.studio.forget(code)

        self._run(work, lambda _none: self.gone())

    def gone(self) -> None:
        """There is no draft any more: it was published or discarded."""
        self.editing, self.draft = None, None
        self.on_closed()

    # ------------------------------------------------------------------ talk

    def put_comments(self, comments: tuple[Comment, ...]) -> None:
        self.comments = comments
        self._view.show_comments(comments)
        self._redraw(form=False)

    def put_proposals(self, proposals: tuple[ProposalRow, ...]) -> None:
        self.proposals = proposals
        self._view.show_proposals(proposals)
        self._redraw(form=False)

    def put_stops(self, stops: tuple[StopRow, ...]) -> None:
        self.stops = stops
        self._view.show_stops(stops)
        self._redraw(form=False)

    # ------------------------------------------------------------------ inside

    def redraw(self) -> None:
        """Another language."""
        self._redraw()
        if self.script is not None:
            self._view.show_findings(self._findings, self.script)
            self._view.show_comments(self.comments)
            self._view.show_proposals(self.proposals)
            self._view.show_stops(self.stops)

    def _redraw(self, *, form: bool = True) -> None:
        editing, draft = self.editing, self.draft
        if editing is None or draft is None:
            return
        script = editing.script
        changed = (
            {key.name for key in touched(self.published, script) if key.kind == "step"}
            if self.published
            else ()
        )
        picture = picture_of(
            script, self.language, findings=self._findings, comments=self.comments, proposals=self.proposals,
            stops=Stops(_stop(row) for row in self.stops if row.lifted_at is None), changed=changed,
        )  # fmt: skip
        self._view.show_head(
            Head(
                code=self.code, title=script.title, state=draft.state if not editing.unsaved else "draft",
                revision=self._revision, base=draft.base, unsaved=editing.unsaved, own=draft.own,
                can_undo=editing.can_undo, can_redo=editing.can_redo, findings=len(self._findings),
                changed_by=draft.changed_by, changed_at=draft.changed_at, approved_by=draft.approved_by,
            )
        )  # fmt: skip
        self._view.show_picture(picture, self.selected)
        if form:
            group = edits.group_of(script, self.selected)
            self._view.show_step(script, edits.find(script, self.selected) if group is not None else None)

    def _look_for_findings(self) -> None:
        """The checker beside the author: after each change, one at a time, the newest last."""
        if self._checking:
            self._check_again = True
            return
        editing = self.editing
        if editing is None:
            return
        self._checking, self._check_again = True, False
        script = editing.script

        def done(findings: list[Finding]) -> None:
            self._checking = False
            if self.editing is editing and editing.script is script:
                self._findings = tuple(findings)
                self._redraw(form=False)
                self._view.show_findings(self._findings, script)
            if self._check_again:
                self._look_for_findings()

        def failed(error: Exception) -> None:
            self._checking = False
            self._view.show_problem(error)

        self._background.run(lambda: check(script), owner=self._view, done=done, failed=failed)

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._background.run(work, owner=self._view, done=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError) and error.code == "conflict" and self.editing is not None:
            code = self.code
            self._background.run(
                lambda: self.studio.begin(code, OpenDraft()), owner=self._view, done=self._meet_or_take,
                failed=self._view.show_problem,
            )  # fmt: skip
            return
        self._view.show_problem(error)

    def _meet_or_take(self, theirs: Draft) -> None:
        """The draft has moved on: merged with what is unsaved here, else taken as it is."""
        if self.editing is None:
            return
        if self.editing.unsaved:
            self._meet(theirs)
            return
        self.draft, self._revision, self._findings = theirs, theirs.revision, theirs.findings
        self.editing = Editing(theirs.script)
        self._redraw()
        self._view.tell("moved", by=theirs.changed_by)


def _stop(row: StopRow) -> Stop:
    return Stop(
        id=row.id, kind=row.kind, code=row.code, reason=row.reason, at=row.at, version=0, step=row.step,
        offer=row.offer, by=row.by,
    )  # fmt: skip
