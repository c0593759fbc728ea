"""The page's decisions: which plan, what was changed of it, what it would draw and what it drew. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from domain.sampling import Plan, problems_of

if TYPE_CHECKING:
    from agent_app.plans.service import PlanService
    from agent_app.runner import Runner
    from domain.standing_plans import DrawReport, PlanPage, PlanRow

T = TypeVar("T")


@dataclass(frozen=True)
class Edit:
    """A plan as it stands in the fields."""

    plan: Plan
    zone: str


class PlanView(Protocol):
    """What the presenter asks of the page."""

    def show_plans(self, rows: Sequence[Edit], changed: frozenset[str], chosen: str) -> None: ...

    def show_analysts(self, known: Sequence[tuple[str, str]]) -> None:
        """(login, name)."""
        ...

    def show_edit(self, edit: Edit | None, row: PlanRow | None) -> None: ...

    def show_problems(self, problems: Sequence[tuple[str, str]]) -> None: ...

    def show_trial(self, report: DrawReport | None) -> None: ...

    def show_draws(self, draws: Sequence[DrawReport]) -> None: ...

    def show_kept(self, plan: Plan) -> None: ...

    def show_removed(self, code: str) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class PlanPresenter:
    """Attributes:
    chosen: code of the plan on screen. edits: code -> what was changed and does not stand yet.
    """

    def __init__(self, view: PlanView, plans: PlanService, background: Runner, zone: str) -> None:
        self._view, self._plans, self._background, self._zone = view, plans, background, zone
        self.chosen = ""
        self.edits: dict[str, Edit] = {}
        self._known: dict[str, PlanRow] = {}
        self._asked = 0

    def reload(self) -> None:
        """Read them again; what was changed here and does not stand yet stays."""
        self._run(self._plans.plans, self._take)

    def current(self) -> Edit | None:
        return self._every().get(self.chosen)

    def choose(self, code: str) -> None:
        if code == self.chosen or code not in self._every():
            return
        self.chosen = code
        self._show_chosen()

    def begin(self, code: str) -> None:
        """A new plan of this code; one that is there is chosen."""
        code = "_".join(code.lower().split())
        if not code:
            return
        if code not in self._every():
            self.edits[code] = Edit(Plan(code=code), self._zone)
        self.chosen = code
        self._show()
        self._show_chosen()

    def change(self, edit: Edit) -> None:
        """What stands in the fields now."""
        code = edit.plan.code
        row = self._known.get(code)
        if row is not None and Edit(row.plan, row.zone) == edit:
            self.edits.pop(code, None)
        else:
            self.edits[code] = edit
        self._show()
        self._view.show_problems(tuple(problems_of(edit.plan)))

    def drop(self) -> None:
        """Forget what was changed of the chosen plan."""
        self.edits.pop(self.chosen, None)
        self._settle()

    def keep(self) -> None:
        """Let the chosen plan stand as the fields say."""
        edit = self.edits.get(self.chosen)
        if edit is None or list(problems_of(edit.plan)):
            return
        row = self._known.get(edit.plan.code)
        base = row.plan if row is not None else None

        def done(page: PlanPage) -> None:
            if self.edits.get(edit.plan.code) == edit:
                del self.edits[edit.plan.code]
            self._take(page)
            self._view.show_kept(edit.plan)

        self._run(lambda: self._plans.keep(edit.plan, edit.zone, base), done)

    def remove(self) -> None:
        """The chosen plan is drawn no more."""
        code = self.chosen
        if code not in self._known:
            return

        def done(page: PlanPage) -> None:
            self.edits.pop(code, None)
            self._take(page)
            self._view.show_removed(code)

        self._run(lambda: self._plans.remove(code), done)

    def try_out(self) -> None:
        """What would the fields draw from the last whole period?"""
        edit = self.current()
        if edit is None or list(problems_of(edit.plan)):
            return
        self._asked += 1
        number = self._asked

        def done(report: DrawReport) -> None:
            if number == self._asked:
                self._view.show_trial(report)

        self._run(lambda: self._plans.tried(edit.plan, edit.zone), done)

    def _take(self, page: PlanPage) -> None:
        self._known = {row.plan.code: row for row in page.rows}
        self._view.show_analysts([(one.login, one.name) for one in page.analysts])
        self._settle()

    def _settle(self) -> None:
        if self.chosen not in self._every():
            self.chosen = next(iter(self._every()), "")
        self._show()
        self._show_chosen()

    def _show(self) -> None:
        self._view.show_plans(tuple(self._every().values()), frozenset(self.edits), self.chosen)

    def _show_chosen(self) -> None:
        self._asked += 1
        number, code, edit = self._asked, self.chosen, self.current()
        self._view.show_edit(edit, self._known.get(code))
        self._view.show_trial(None)
        self._view.show_draws(())
        self._view.show_problems(tuple(problems_of(edit.plan)) if edit is not None else ())
        if code in self._known:

            def done(draws: tuple[DrawReport, ...]) -> None:
                if number == self._asked:
                    self._view.show_draws(draws)

            self._run(lambda: self._plans.draws(code), done)

    def _every(self) -> dict[str, Edit]:
        known = {code: Edit(row.plan, row.zone) for code, row in self._known.items()}
        return dict(sorted({**known, **self.edits}.items()))

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._background.run(work, owner=self._view, done=done, failed=self._view.show_problem)
