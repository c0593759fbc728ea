"""A team's day in figures: what was done, against what was wanted, and what needs a hand now. Pure arithmetic.

The server's page, the sheets, the commands and the agent's own line all count with what stands here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Literal

import msgspec
from msgspec.structs import replace

from domain.calls import AgentState
from domain.floor import NeedBounds
from domain.leads import Frozen

Metric = Literal["calls", "connected", "talk_min", "deals"]
METRICS: tuple[Metric, ...] = ("calls", "connected", "talk_min", "deals")
#: `team_each`: of each agent of the team who has none of her own
SubjectKind = Literal["person", "team_each", "team", "region"]
SUBJECTS: tuple[SubjectKind, ...] = ("person", "team_each", "team", "region")
NeedKind = Literal["help", "refused", "wrap_up", "overdue"]
NEED_ORDER: tuple[NeedKind, ...] = ("help", "refused", "wrap_up", "overdue")
MOST_TARGET = 1_000_000


class Counts(Frozen, frozen=True, kw_only=True):
    """Attributes:
    calls: that began on the day; connected of them; talk_s: of talk.
    deals: recorded on the day, whatever became of them (gross). lost: refused or cancelled on the day, whenever recorded.
    outcomes: how many calls by disposition; calls without one count under "".
    """

    calls: int = 0
    connected: int = 0
    talk_s: int = 0
    deals: int = 0
    lost: int = 0
    outcomes: dict[str, int] = {}

    @property
    def net(self) -> int:
        """Sold, less what fell through on the day; below 0 on a bad one."""
        return self.deals - self.lost


class CallFact(Frozen, frozen=True, kw_only=True):
    """What counts of one call."""

    connected: bool
    talk_s: int = 0
    disposition: str = ""


def count(calls: Iterable[CallFact], deals: int = 0, lost: int = 0) -> Counts:
    """The figures of these calls."""
    made = list(calls)
    return Counts(
        calls=len(made), connected=sum(one.connected for one in made), talk_s=sum(one.talk_s for one in made),
        deals=deals, lost=lost, outcomes=dict(sorted(Counter(one.disposition for one in made).items())),
    )  # fmt: skip


def total(parts: Iterable[Counts]) -> Counts:
    """All of them together."""
    given = list(parts)
    outcomes: Counter[str] = Counter()
    for one in given:
        outcomes.update(one.outcomes)
    return Counts(
        calls=sum(one.calls for one in given), connected=sum(one.connected for one in given),
        talk_s=sum(one.talk_s for one in given), deals=sum(one.deals for one in given),
        lost=sum(one.lost for one in given),
        outcomes=dict(sorted(outcomes.items())),
    )  # fmt: skip


def figure(counts: Counts, metric: Metric) -> int:
    """One figure, in the unit of its target: minutes of talk that are full."""
    match metric:
        case "calls":
            return counts.calls
        case "connected":
            return counts.connected
        case "deals":
            return counts.deals
        case _:
            return counts.talk_s // 60


class Target(Frozen, frozen=True, kw_only=True):
    """What somebody, each of a team, a team or a region is to reach in a day; 0 takes it away."""

    subject_kind: SubjectKind
    subject_id: str
    metric: Metric
    value: int


Targets = dict[str, int]  #: metric -> value


class AgentDay(Frozen, frozen=True, kw_only=True):
    """One agent's day. `day`: as it is where she works. overdue: callbacks whose time has passed by more than the bound.

    Attributes:
        refused: entries of her outbox that the server refused, as her desk told last.
    """

    person_id: str
    name: str
    day: date
    team_id: str = ""
    team: str = ""
    region_id: str = ""
    region: str = ""
    counts: Counts = msgspec.field(default_factory=Counts)
    overdue: int = 0
    refused: int = 0
    targets: Targets = {}


class GroupDay(Frozen, frozen=True, kw_only=True):
    """A team or region as a whole."""

    kind: Literal["team", "region"]
    id: str
    name: str
    agents: int
    counts: Counts = msgspec.field(default_factory=Counts)
    overdue: int = 0
    targets: Targets = {}


class Need(Frozen, frozen=True, kw_only=True):
    """Something that waits for a hand, with what its act needs.

    Attributes:
        since: when it began. count: how many (refused entries). help_id, lead_id, work_item_id: what it is about.
    """

    kind: NeedKind
    person_id: str
    name: str
    since: datetime | None = None
    count: int = 1
    lead_id: str = ""
    lead: str = ""
    help_id: str = ""
    work_item_id: str = ""


class TeamDay(Frozen, frozen=True, kw_only=True):
    """`GET /v1/team/day`: everybody the caller may see. `version`: of this content; wait with it for another.

    Attributes:
        titles: words for outcomes by code, by language.
    """

    version: str
    agents: tuple[AgentDay, ...] = ()
    teams: tuple[GroupDay, ...] = ()
    regions: tuple[GroupDay, ...] = ()
    needs: tuple[Need, ...] = ()


class OwnDay(Frozen, frozen=True, kw_only=True):
    """`GET /v1/team/own`: the caller's own day, with which calls and deals are in it.

    A desk adds what it holds and the server has not counted: by id, so that nothing counts twice.
    """

    day: date
    begins_at: datetime
    ends_at: datetime
    counts: Counts = msgspec.field(default_factory=Counts)
    call_ids: tuple[str, ...] = ()
    deal_ids: tuple[str, ...] = ()
    lost_ids: tuple[str, ...] = ()
    targets: Targets = {}


class MoveCallback(Frozen, frozen=True, kw_only=True):
    """`POST /v1/team/callbacks/{work_item_id}/move`: `to` "" lets the server choose who has waited longest."""

    to: str = ""


class Moved(Frozen, frozen=True, kw_only=True):
    """Whose the callback is now."""

    person_id: str
    name: str


class Standing(Frozen, frozen=True, kw_only=True):
    """How an agent's desk stands, as it told last; enough to say what needs a hand."""

    person_id: str
    name: str
    state: AgentState = "offline"
    since: datetime | None = None
    refused: int = 0
    help_id: str = ""
    help_since: datetime | None = None
    lead_id: str = ""
    lead: str = ""
    here: bool = False


class Overdue(Frozen, frozen=True, kw_only=True):
    """A callback whose time has passed."""

    work_item_id: str
    person_id: str
    name: str
    due_at: datetime
    lead_id: str = ""
    lead: str = ""


def targets_of(person_id: str, team_id: str, targets: Iterable[Target]) -> Targets:
    """An agent's own, and where she has none what each of her team is to reach."""
    found: Targets = {}
    for one in sorted(targets, key=lambda t: SUBJECTS.index(t.subject_kind), reverse=True):
        own = one.subject_kind == "person" and one.subject_id == person_id
        each = one.subject_kind == "team_each" and one.subject_id == team_id
        if (own or each) and one.value > 0:
            found[one.metric] = one.value
    return found


def group_days(
    agents: Sequence[AgentDay], targets: Sequence[Target], kind: Literal["team", "region"]
) -> tuple[GroupDay, ...]:
    """Sums by team or region, by name. A target of its own counts; without one, that of its agents together."""
    groups: dict[tuple[str, str], list[AgentDay]] = {}
    place: Callable[[AgentDay], tuple[str, str]] = (
        (lambda one: (one.team, one.team_id)) if kind == "team" else (lambda one: (one.region, one.region_id))
    )
    for one in agents:
        if place(one)[1]:
            groups.setdefault(place(one), []).append(one)
    found = []
    for (name, group_id), members in sorted(groups.items()):
        own: Targets = {
            t.metric: t.value
            for t in targets
            if t.subject_kind == kind and t.subject_id == group_id and t.value > 0
        }
        together: Counter[str] = Counter()
        for one in members:
            together.update(one.targets)
        found.append(
            GroupDay(
                kind=kind, id=group_id, name=name, agents=len(members), counts=total(one.counts for one in members),
                overdue=sum(one.overdue for one in members), targets=dict(together) | own,
            )
        )  # fmt: skip
    return tuple(found)


def needs_of(
    standings: Iterable[Standing], overdue: Iterable[Overdue], bounds: NeedBounds, now: datetime
) -> tuple[Need, ...]:
    """What needs a hand: help first, then refusals, long wrap-ups, overdue callbacks; the longest waiting first."""
    found: list[Need] = []
    for one in standings:
        about = Need(kind="help", person_id=one.person_id, name=one.name, lead_id=one.lead_id, lead=one.lead)
        if one.help_id:
            found.append(replace(about, since=one.help_since, help_id=one.help_id))
        if bounds.refused and one.refused >= bounds.refused:
            found.append(Need(kind="refused", count=one.refused, person_id=one.person_id, name=one.name))
        long = one.since is not None and now - one.since >= timedelta(seconds=bounds.wrap_up_s)
        if one.here and one.state == "wrap_up" and long and bounds.wrap_up_s:
            found.append(replace(about, kind="wrap_up", since=one.since))
    found.extend(
        Need(
            kind="overdue", person_id=due.person_id, name=due.name, since=due.due_at, lead_id=due.lead_id,
            lead=due.lead, work_item_id=due.work_item_id,
        )
        for due in overdue
    )  # fmt: skip
    return tuple(
        sorted(found, key=lambda n: (NEED_ORDER.index(n.kind), str(n.since or ""), n.name, n.work_item_id))
    )


def with_unsent(
    own: OwnDay, calls: dict[str, CallFact], deals: Iterable[str], lost: Iterable[str] = ()
) -> Counts:
    """The own day: what the server counted and, by id, what it does not have yet."""
    known = set(own.call_ids)
    more = count(
        (fact for call_id, fact in calls.items() if call_id not in known),
        len(set(deals) - set(own.deal_ids)), len(set(lost) - set(own.lost_ids)),
    )  # fmt: skip
    return total((own.counts, more))
