"""The verbs of the studio beside editing: publish, stop, roll back, talk, compare, export. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from agent_app.runner import Runner
from agent_app.studio.presenter import EditorPresenter
from agent_app.studio.service import StudioService
from domain.campaigns import Text
from domain.ids import new_id
from domain.script_life import edits
from domain.script_life.compare import Change, compare
from domain.scripts import Script
from domain.studio import (
    AnswerProposals,
    Places,
    ProposalRow,
    PublishDraft,
    ReleaseRow,
    RollBack,
    SayComment,
    StopNow,
    VersionRow,
)


class ActsView(Protocol):
    """What these verbs ask of the window."""

    def open_publish(self, places: Places) -> None: ...

    def published(self, release: ReleaseRow) -> None: ...

    def show_releases(self, releases: tuple[ReleaseRow, ...]) -> None: ...

    def show_versions(self, versions: tuple[VersionRow, ...]) -> None: ...

    def show_changes(self, changes: tuple[Change, ...]) -> None: ...

    def show_yaml(self, code: str, text: str) -> None: ...

    def done(self, what: str) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class StudioActs:
    """Each asks the server and shows what came of it."""

    def __init__(
        self, view: ActsView, editor: EditorPresenter, studio: StudioService, background: Runner
    ) -> None:
        self._view, self._editor, self._studio, self._background = view, editor, studio, background
        self._wanted = (0, 0)

    # ------------------------------------------------------------------ publication

    def ask_publish(self) -> None:
        """Read the places, then ask when, where and with which sentence."""
        code = self._editor.code
        self._run(lambda: self._studio.places(code), self._view.open_publish)

    def publish(
        self, campaigns: tuple[str, ...], teams: tuple[str, ...], starts_at: datetime | None, sentence: Text
    ) -> None:
        code, draft = self._editor.code, self._editor.draft
        if draft is None:
            return
        wanted = PublishDraft(
            revision=draft.revision, campaigns=campaigns, teams=teams, starts_at=starts_at, sentence=sentence
        )

        def work() -> ReleaseRow:
            made = self._studio.publish(code, wanted)
            self._studio.forget(code)
            return made

        def done(release: ReleaseRow) -> None:
            self._view.published(release)
            self._editor.gone()

        self._run(work, done)

    def roll_back(self, reason: str, release_id: str = "") -> None:
        code = self._editor.code
        wanted = RollBack(reason=reason, release=release_id)

        def work() -> tuple[ReleaseRow, ...]:
            self._studio.roll_back(code, wanted)
            return self._studio.releases(code)

        self._run(work, self._rolled_back)

    def _rolled_back(self, releases: tuple[ReleaseRow, ...]) -> None:
        self._view.show_releases(releases)
        self._view.done("rolled_back")

    def end_release(self, release_id: str, reason: str) -> None:
        code = self._editor.code

        def work() -> tuple[ReleaseRow, ...]:
            self._studio.end_release(release_id, reason)
            return self._studio.releases(code)

        self._run(work, self._view.show_releases)

    def read_releases(self) -> None:
        code = self._editor.code
        self._run(lambda: self._studio.releases(code), self._view.show_releases)

    # ------------------------------------------------------------------ stop now

    def stop(self, wanted: StopNow) -> None:
        code = self._editor.code

        def work() -> object:
            self._studio.stop(wanted)
            return self._studio.stops(code)

        def done(stops: object) -> None:
            self._editor.put_stops(stops)  # type: ignore[arg-type]
            self._view.done("stopped")

        self._run(work, done)

    def lift(self, stop_id: str) -> None:
        code = self._editor.code

        def work() -> object:
            self._studio.lift(stop_id)
            return self._studio.stops(code)

        self._run(work, self._editor.put_stops)

    # ------------------------------------------------------------------ talk

    def comment(self, text: str, thread: str) -> None:
        code, step = self._editor.code, "" if thread else self._editor.selected
        said = SayComment(id=new_id(), text=text, step=step, thread=thread)
        self._run(lambda: self._studio.say(code, said), self._editor.put_comments)

    def resolve(self, comment_id: str) -> None:
        code = self._editor.code
        self._run(lambda: self._studio.resolve(code, comment_id), self._editor.put_comments)

    def take(self, row: ProposalRow) -> None:
        """The proposed words stand in the draft, in their language; undo takes them back."""
        script = self._editor.script
        if script is not None and edits.group_of(script, row.step) is not None:
            self._editor.select(row.step)
            made: Callable[[Script], Script] = lambda s: edits.set_text(  # noqa: E731
                s, row.step, "text", row.language or "en", row.text
            )
            self._editor.change(made)
        self._answer(AnswerProposals(ids=row.ids, state="taken"))

    def decline(self, row: ProposalRow, reason: str) -> None:
        self._answer(AnswerProposals(ids=row.ids, state="declined", answer=reason))

    def _answer(self, given: AnswerProposals) -> None:
        code = self._editor.code
        self._run(lambda: self._studio.answer(code, given), self._editor.put_proposals)

    # ------------------------------------------------------------------ versions

    def read_versions(self) -> None:
        code = self._editor.code
        self._run(lambda: self._studio.versions(code), self._view.show_versions)

    def compare(self, before: int, after: int) -> None:
        """What changed; 0 is the draft as it is on screen."""
        script, code = self._editor.script, self._editor.code
        if script is None:
            return
        self._wanted = (before, after)

        def work() -> tuple[tuple[int, int], tuple[Change, ...]]:
            both = [script if v == 0 else self._studio.version(code, v) for v in (before, after)]
            return (before, after), compare(*both)

        def done(found: tuple[tuple[int, int], tuple[Change, ...]]) -> None:
            if found[0] == self._wanted:
                self._view.show_changes(found[1])

        self._run(work, done)

    def export(self) -> None:
        code = self._editor.code
        self._run(lambda: self._studio.yaml_of(code, 0), lambda text: self._view.show_yaml(code, str(text)))

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._background.run(work, owner=self._view, done=done, failed=self._view.show_problem)
