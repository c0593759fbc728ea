"""The phrase page's decisions: which set, what was changed of it, what a trial found. Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

import msgspec

from domain.phrases import PhraseSet, problems_of
from domain.reading import BenchHit, BenchReport, PhraseVerdict

if TYPE_CHECKING:
    from agent_app.phrases.service import PhraseService
    from agent_app.runner import Runner


class PhraseView(Protocol):
    """What the presenter asks of the page."""

    def show_sets(self, sets: Sequence[PhraseSet], changed: frozenset[str], chosen: str) -> None: ...

    def show_set(self, found: PhraseSet | None) -> None: ...

    def show_problems(self, problems: Sequence[tuple[str, str, str]]) -> None: ...

    def show_trying(self, on: bool) -> None: ...

    def show_report(self, report: BenchReport | None) -> None: ...

    def show_published(self, found: PhraseSet) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class PhrasePresenter:
    """Attributes:
    chosen: code of the set on screen. drafts: code -> what was changed and not published yet.
    """

    def __init__(self, view: PhraseView, phrases: PhraseService, background: Runner) -> None:
        self._view, self._phrases, self._background = view, phrases, background
        self.chosen = ""
        self.drafts: dict[str, PhraseSet] = {}
        self._known: dict[str, PhraseSet] = {}
        self._report: BenchReport | None = None
        self._asked = 0

    def reload(self) -> None:
        """Read the sets; what was changed here and not published stays."""

        def done(sets: tuple[PhraseSet, ...]) -> None:
            self._known = {one.code: one for one in sets}
            if self.chosen not in self._every():
                self.chosen = next(iter(self._every()), "")
            self._show()
            self._view.show_set(self.current())

        self._background.run(self._phrases.sets, owner=self._view, done=done, failed=self._view.show_problem)

    def current(self) -> PhraseSet | None:
        return self._every().get(self.chosen)

    def choose(self, code: str) -> None:
        if code == self.chosen or code not in self._every():
            return
        self.chosen, self._report = code, None
        self._asked += 1
        self._view.show_set(self.current())
        self._view.show_trying(False)
        self._view.show_report(None)
        self._tell_problems()

    def begin(self, code: str) -> None:
        """A new set, empty."""
        code = code.strip().lower().replace(" ", "_")
        if code and code not in self._every():
            self.drafts[code] = PhraseSet(code=code, version=0)
        if code:
            self.choose(code)
            self._show()

    def change(self, found: PhraseSet) -> None:
        """What stands in the fields now."""
        known = self._known.get(found.code)
        if known is not None and msgspec.structs.replace(found, version=known.version) == known:
            self.drafts.pop(found.code, None)
        else:
            self.drafts[found.code] = found
        self._show()
        self._tell_problems()

    def drop(self) -> None:
        """Forget what was changed of the chosen set."""
        self.drafts.pop(self.chosen, None)
        if self.chosen not in self._known:
            self.chosen = next(iter(self._known), "")
        self._show()
        self._view.show_set(self.current())
        self._tell_problems()

    def try_out(self, language: str, calls: int) -> None:
        """Search past calls with what stands in the fields."""
        found, phrases = self.current(), self._phrases
        if found is None:
            return
        self._asked += 1
        number = self._asked

        def done(report: BenchReport) -> None:
            if number == self._asked:
                self._report = report
                self._view.show_trying(False)
                self._view.show_report(report)

        def failed(error: Exception) -> None:
            if number == self._asked:
                self._view.show_trying(False)
                self._view.show_problem(error)

        self._view.show_trying(True)
        self._background.run(
            lambda: phrases.tried(found, language, calls), owner=self._view, done=done, failed=failed
        )

    def judge(self, hit: BenchHit, right: bool | None) -> None:
        """Right, a false alarm, or nothing said; the figures follow at once."""
        report, phrases = self._report, self._phrases
        if report is None or hit not in report.hits:
            return
        verdict = PhraseVerdict(
            recording_id=hit.recording_id, phrase=f"{self.chosen}/{hit.phrase}", start_ms=hit.start_ms,
            end_ms=hit.end_ms, right=right,
        )  # fmt: skip

        def done(_none: None) -> None:
            if self._report is not None:
                self._report = judged(self._report, hit, right)
                self._view.show_report(self._report)

        self._background.run(
            lambda: phrases.judge(verdict), owner=self._view, done=done, failed=self._view.show_problem
        )

    def publish(self, note: str = "") -> None:
        found, phrases = self.drafts.get(self.chosen), self._phrases
        if found is None or list(problems_of(found)):
            return
        base = self._known[found.code].version if found.code in self._known else 0

        def done(made: PhraseSet) -> None:
            self._known[made.code] = made
            self.drafts.pop(made.code, None)
            self._show()
            if made.code == self.chosen:
                self._view.show_set(made)
            self._view.show_published(made)

        self._background.run(
            lambda: phrases.publish(found, base, note), owner=self._view, done=done, failed=self._view.show_problem
        )  # fmt: skip

    def _every(self) -> dict[str, PhraseSet]:
        return {**self._known, **self.drafts}

    def _show(self) -> None:
        every = self._every()
        self._view.show_sets(tuple(every.values()), frozenset(self.drafts), self.chosen)

    def _tell_problems(self) -> None:
        found = self.current()
        self._view.show_problems(tuple(problems_of(found)) if found is not None else ())


def judged(report: BenchReport, hit: BenchHit, right: bool | None) -> BenchReport:
    """The report with one more verdict."""
    hits = tuple(msgspec.structs.replace(one, right=right) if one == hit else one for one in report.hits)
    rows = []
    for row in report.rows:
        if row.phrase == hit.phrase:
            change = {True: "right", False: "wrong"}
            counts = {"right": row.right, "wrong": row.wrong}
            if hit.right is not None:
                counts[change[hit.right]] -= 1
            if right is not None:
                counts[change[right]] += 1
            row = msgspec.structs.replace(row, **counts)
        rows.append(row)
    return msgspec.structs.replace(report, hits=hits, rows=tuple(rows))
