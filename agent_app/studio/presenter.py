"""One script in the studio: opened, changed, kept, saved against its revision, merged, checked, approved. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from agent_app.runner import Runner
from agent_app.studio.drafting import Drafting, DraftView, Head
from agent_app.studio.kept import Kept
from agent_app.studio.picture import Picture, picture_of
from agent_app.studio.service import StudioService
from domain.script_life import edits
from domain.script_life.compare import Change, compare, touched
from domain.script_life.merge import Side, merge
from domain.script_life.parts import Key
from domain.script_life.stops import Stop, Stops
from domain.scripts import Finding, Script, Step, check
from domain.studio import Comment, Draft, OpenDraft, ProposalRow, StopRow


@dataclass(frozen=True, kw_only=True)
class Opened:
    """Everything that is read when a script is opened."""

    draft: Draft
    published: Script | None
    kept: Kept[Script] | None
    comments: tuple[Comment, ...]
    proposals: tuple[ProposalRow, ...]
    stops: tuple[StopRow, ...]


class EditorView(DraftView, Protocol):
    """What the presenter asks of the editor."""

    def show_head(self, head: Head) -> None: ...

    def show_picture(self, picture: Picture, selected: str) -> None: ...

    def show_step(self, script: Script, step: Step | None) -> None: ...

    def show_findings(self, findings: Sequence[Finding], script: Script) -> None: ...

    def show_comments(self, comments: Sequence[Comment]) -> None: ...

    def show_proposals(self, proposals: Sequence[ProposalRow]) -> None: ...

    def show_stops(self, stops: Sequence[StopRow]) -> None: ...


class EditorPresenter(Drafting[Script, Draft]):
    """Leads one open script.

    Attributes:
        wanted: a step to begin at, once.
    """

    senseless = edits.EditError

    def __init__(
        self, view: EditorView, studio: StudioService, background: Runner, now: Callable[[], datetime]
    ) -> None:
        super().__init__(view, studio, background, now)
        self._view, self.studio, self.wanted = view, studio, ""
        self.comments: tuple[Comment, ...] = ()
        self.proposals: tuple[ProposalRow, ...] = ()
        self.stops: tuple[StopRow, ...] = ()
        self._checking = self._check_again = False

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
        self.published = opened.published
        self.comments, self.proposals, self.stops = opened.comments, opened.proposals, opened.stops
        if not self._take_up(opened.draft, opened.kept):
            return
        self.wanted, wanted = "", self.wanted
        self.selected = self._settle(wanted)
        self._redraw()
        self._view.show_comments(self.comments)
        self._view.show_proposals(self.proposals)
        self._view.show_stops(self.stops)
        self._look_for_findings()

    @property
    def script(self) -> Script | None:
        """As it is on screen."""
        return self.editing.script if self.editing is not None else None

    # ------------------------------------------------------------------ what `Drafting` asks of a script

    def _of(self, draft: Draft) -> Script:
        return draft.script

    def _begin(self, code: str) -> Draft:
        return self.studio.begin(code, OpenDraft())

    def _merge(
        self, base: Script, ours: Script, theirs: Script, choose: Mapping[Key, Side]
    ) -> tuple[Script, Sequence[Key]]:
        found = merge(base, ours, theirs, choose)
        return found.script, found.clashes

    def _compare(self, base: Script, theirs: Script) -> Sequence[Change]:
        return compare(base, theirs)

    def _settle(self, place: str) -> str:
        script = self.script
        assert script is not None
        return place if edits.group_of(script, place) is not None else script.start

    def _after_change(self, *, form: bool = True) -> None:
        self._redraw(form=form)
        self._keep()
        self._look_for_findings()

    def _checked(self, draft: Draft) -> None:
        super()._checked(draft)
        if self.script is not None:
            self._view.show_findings(self._findings, self.script)

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
        self._view.show_head(self._head(script.title))
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


def _stop(row: StopRow) -> Stop:
    return Stop(
        id=row.id, kind=row.kind, code=row.code, reason=row.reason, at=row.at, version=0, step=row.step,
        offer=row.offer, by=row.by,
    )  # fmt: skip
