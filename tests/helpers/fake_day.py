"""A day in figures by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from agent_app.changes import Changed, Changes
from agent_app.team.day_service import OwnLine
from domain.errors import UserError
from domain.team_day import (
    AgentDay,
    CallFact,
    Counts,
    Moved,
    Need,
    Target,
    TeamDay,
    count,
    group_days,
    targets_of,
    total,
)
from domain.team_sheet import SheetKind, SheetLine, TeamSheet

DAY = date(2026, 11, 20)


class FakeDay:
    """Implements `DayService`."""

    def __init__(self, changes: Changes) -> None:
        self._changes = changes
        self.the_page: TeamDay | None = None
        self.mine: OwnLine | None = None
        self.watched = 0
        self.kept: list[Target] = []
        self.moved: list[str] = []
        self.refuse: UserError | None = None

    # the test's verbs

    def put(self, page: TeamDay) -> None:
        self.the_page = page
        self._changes.announce(Changed(team=True))

    def put_own(self, own: OwnLine) -> None:
        self.mine = own
        self._changes.announce(Changed(team=True))

    # the service's verbs

    def page(self) -> TeamDay | None:
        return self.the_page

    def watch(self) -> None:
        self.watched += 1

    def own(self) -> OwnLine | None:
        return self.mine

    def day(self, when: date | None) -> TeamDay:
        if self.refuse is not None or self.the_page is None:
            raise self.refuse or UserError("server_away")
        return self.the_page

    def sheet(self, kind: SheetKind) -> TeamSheet:
        if self.refuse is not None:
            raise self.refuse
        return a_sheet(kind, self.the_page or a_day(datetime.now(UTC)))

    def keep_targets(self, targets: tuple[Target, ...]) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.kept.extend(targets)

    def move_callback(self, work_item_id: str) -> Moved:
        if self.refuse is not None:
            raise self.refuse
        self.moved.append(work_item_id)
        return Moved(person_id="bo larsen", name="Bo Larsen")


def a_day(now: datetime, *, needs: bool = True) -> TeamDay:
    """A team in which something of everything happened."""
    targets = (
        Target(subject_kind="team_each", subject_id="reds", metric="calls", value=60),
        Target(subject_kind="team_each", subject_id="reds", metric="talk_min", value=120),
        Target(subject_kind="person", subject_id="mira chen", metric="deals", value=3),
    )
    people = (
        ("mira chen", "Mira Chen", 23, 11, 4_324, 2, 1), ("otto weiss", "Otto Weiß", 31, 9, 3_100, 0, 0),
        ("maría del carmen fernández-villaverde", "María del Carmen Fernández-Villaverde", 62, 40, 10_804, 5, 3),
        ("陈明", "陈明", 0, 0, 0, 0, 0),
    )  # fmt: skip
    agents = tuple(
        AgentDay(
            person_id=code, name=name, day=DAY, team_id="reds", team="Reds 红队", region_id="east", region="East",
            counts=_counts(calls, connected, talk_s, deals), overdue=overdue, targets=targets_of(code, "reds", targets),
        )
        for code, name, calls, connected, talk_s, deals, overdue in people
    )  # fmt: skip
    asked = (
        Need(kind="help", person_id="mira chen", name="Mira Chen", since=now - timedelta(seconds=40), help_id="h1",
             lead_id="wang", lead="王丽"),
        Need(kind="refused", person_id="otto weiss", name="Otto Weiß", count=2),
        Need(kind="wrap_up", person_id="maría del carmen fernández-villaverde",
             name="María del Carmen Fernández-Villaverde", since=now - timedelta(minutes=7)),
        Need(kind="overdue", person_id="mira chen", name="Mira Chen", since=now - timedelta(minutes=95),
             lead_id="ortega", lead="José Ortega", work_item_id="w1"),
    )  # fmt: skip
    return TeamDay(
        version=str(now), agents=agents, teams=group_days(agents, targets, "team"),
        regions=group_days(agents, targets, "region"), needs=asked if needs else (),
    )  # fmt: skip


def _counts(calls: int, connected: int, talk_s: int, deals: int) -> Counts:
    made = [
        CallFact(
            connected=n < connected, talk_s=talk_s // connected if n < connected else 0,
            disposition="reached.sold" if n < deals else "no_answer" if n >= connected else "reached.thinking",
        )
        for n in range(calls)
    ]  # fmt: skip
    return count(made, deals)


def a_sheet(kind: SheetKind, page: TeamDay) -> TeamSheet:
    """Of the same people."""
    lines = tuple(
        SheetLine(
            person_id=one.person_id, name=one.name, team=one.team, due=9 + n, callbacks=4, renewals=n, overdue=one.overdue,
            problems=n % 2, away=n == 3, counts=one.counts, targets=one.targets,
        )
        for n, one in enumerate(page.agents)
    )  # fmt: skip
    together = SheetLine(
        person_id="", name="", due=sum(one.due for one in lines), callbacks=16, renewals=6,
        overdue=sum(one.overdue for one in lines), problems=2, counts=total(one.counts for one in lines),
        targets=page.teams[0].targets,
    )  # fmt: skip
    return TeamSheet(kind=kind, day=DAY, lines=lines, total=together)
