"""The Team desk: who stands how, who calls for help, about which customer. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from agent_app.changes import Changed
from agent_app.runner import Runner
from agent_app.team.day_service import DayService
from agent_app.team.service import ListenHow, TeamService
from domain.lists import LeadDetail
from domain.pbx import PbxLine
from domain.presence import HelpHow, Presence
from domain.team_day import Need, Target, TeamDay
from domain.team_sheet import SheetKind, TeamSheet

ORDER = {"talking": 0, "ringing": 1, "wrap_up": 2, "ready": 3, "paused": 4, "offline": 5}


class TeamView(Protocol):
    """What the presenter asks of the screen."""

    def show_floor(self, rows: Sequence[Presence], *, away: bool) -> None: ...

    def show_waiting(self) -> None:
        """Nothing was heard of the floor yet."""
        ...

    def show_agent(self, one: Presence | None) -> None: ...

    def show_lead(self, lead: LeadDetail | None) -> None: ...

    def tell_help(self, one: Presence) -> None:
        """Somebody calls for help, and nobody has answered."""
        ...

    def show_supervise(self, able: frozenset[str]) -> None:
        """What one's own telephone can of listen, whisper and barge."""
        ...

    def told_listening(self, how: ListenHow) -> None: ...

    def show_day(self, page: TeamDay | None) -> None:
        """The day in figures, and what needs a hand."""
        ...

    def told_moved(self, to: str) -> None:
        """A callback went to a colleague."""
        ...

    def told_targets(self) -> None: ...

    def show_sheet(self, sheet: TeamSheet) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class TeamPresenter:
    """Args:
    read_lead: asks the server for a customer; waits.
    """

    def __init__(
        self,
        view: TeamView,
        team: TeamService,
        read_lead: Callable[[str], LeadDetail],
        background: Runner,
        day: DayService | None = None,
    ) -> None:
        self._day = day
        self._view, self._team, self._read_lead, self._background = view, team, read_lead, background
        self._rows: tuple[Presence, ...] = ()
        self._chosen = ""
        self._lead_id, self._wanted_lead = "", ""
        self._told: set[str] = set()

    def on_changed(self, changed: Changed) -> None:
        if changed.team:
            self.reload()

    def reload(self) -> None:
        """Read what is known of the floor."""
        self._view.show_day(self._day.page() if self._day is not None else None)
        page = self._team.floor()
        if page is None:
            self._view.show_waiting()
            return
        self._rows = tuple(sorted(page.rows, key=_place))
        self._view.show_floor(self._rows, away=self._team.away())
        calls = [
            one for one in self._rows if one.help_id and not one.help_by and one.help_id not in self._told
        ]
        for one in calls:
            self._told.add(one.help_id)
            self._view.tell_help(one)
        self._show_chosen()

    def choose(self, person_id: str) -> None:
        """An agent of the list."""
        self._chosen, self._wanted_lead = person_id, ""
        self._show_chosen()

    def answer(self, how: HelpHow = "coming") -> None:
        """Answer the call for help: of the chosen agent, else of who has waited longest."""
        one = self._who_asks()
        if one is None:
            return
        self._chosen = one.person_id
        self._background.run(
            lambda: self._team.answer_help(one.help_id, how), owner=self._view, done=lambda _none: None,
            failed=self._view.show_problem,
        )  # fmt: skip
        self._show_chosen()

    def lend_hand(self, need: Need) -> None:
        """The one act of what needs a hand: come, give the callback away, or look at her."""
        if need.kind == "help":
            self._chosen = need.person_id
            self.answer("coming")
        elif need.kind == "overdue" and self._day is not None:
            day = self._day
            self._background.run(
                lambda: day.move_callback(need.work_item_id), owner=self._view,
                done=lambda moved: self._view.told_moved(moved.name), failed=self._view.show_problem,
            )  # fmt: skip
        else:
            self.choose(need.person_id)

    def open_lead(self, need: Need) -> None:
        """Her customer beside her, whatever she does just now."""
        self._chosen = need.person_id
        self._wanted_lead = need.lead_id
        self._show_chosen()

    def read_sheet(self, kind: SheetKind) -> None:
        """The morning or evening sheet, as it is now."""
        if self._day is None:
            return
        day = self._day
        self._background.run(
            lambda: day.sheet(kind),
            owner=self._view,
            done=self._view.show_sheet,
            failed=self._view.show_problem,
        )

    def keep_targets(self, targets: Sequence[Target]) -> None:
        if self._day is None or not targets:
            return
        day = self._day
        self._background.run(
            lambda: day.keep_targets(tuple(targets)), owner=self._view,
            done=lambda _none: self._view.told_targets(), failed=self._view.show_problem,
        )  # fmt: skip

    def ask_line(self) -> None:
        """What this lead's own telephone can; asked when the desk is opened, and again when it comes on screen."""

        def done(line: PbxLine | None) -> None:
            up = line is not None and line.state == "up"
            self._view.show_supervise(frozenset(line.supervise if line is not None and up else ()))

        self._background.run(self._team.own_line, owner=self._view, done=done)

    def listen(self, how: ListenHow) -> None:
        """Hear the chosen agent's call; her desk says so."""
        one = next((row for row in self._rows if row.person_id == self._chosen), None)
        if one is None or one.grey:
            return
        self._background.run(
            lambda: self._team.listen(one.person_id, how), owner=self._view,
            done=lambda _none: self._view.told_listening(how), failed=self._view.show_problem,
        )  # fmt: skip

    def _who_asks(self) -> Presence | None:
        asking = [one for one in self._rows if one.help_id and not one.help_by]
        chosen = [one for one in asking if one.person_id == self._chosen]
        return next(iter(chosen or sorted(asking, key=lambda one: str(one.help_since))), None)

    def _show_chosen(self) -> None:
        one = next((row for row in self._rows if row.person_id == self._chosen), None)
        self._view.show_agent(one)
        lead_id = self._wanted_lead or (one.lead_id if one is not None else "")
        if lead_id == self._lead_id:
            return
        self._lead_id = lead_id
        self._view.show_lead(None)
        if lead_id:
            self._background.run(
                lambda: self._read_lead(lead_id), owner=self._view,
                done=lambda lead: self._on_lead(lead_id, lead), failed=self._view.show_problem,
            )  # fmt: skip

    def _on_lead(self, lead_id: str, lead: LeadDetail) -> None:
        if lead_id == self._lead_id:  # she may have chosen another one meanwhile
            self._view.show_lead(lead)


def _place(one: Presence) -> tuple[int, int, str, str]:
    """Who calls for help first, then who is over her time, then by state; who is out of reach last."""
    if one.help_id and not one.help_by:
        return 0, 0, str(one.help_since), one.name
    if one.grey:
        return 3 + (one.seen_at is None), 0, "", one.name
    return (1 if one.over else 2), ORDER[one.state], "", one.name
