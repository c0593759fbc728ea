"""Who gets which lead: one pure rule for turns, room, languages, tiers, weights and limits, with a reason for each lead.

The outcome depends on what is given, never on the order in which it is given. Among agents who may have the same
leads and are stopped by no limit, with weights a and b and x and y leads given, `x / a <= (y + 1) / b` holds (highest
averages): by one weight nobody is more than one lead ahead. No lead is left over while somebody who may have it has room.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal

from domain.leads import Frozen

#: round_robin: turn by turn, whatever they hold. capacity: whoever holds least first. by_hand: as many as was said.
Way = Literal["round_robin", "capacity", "by_hand"]
#: why nobody got a lead, what can be mended first
LEFT = ("nobody", "away", "no_language", "no_tier", "full_today", "full", "said_enough")


class Agent(Frozen, frozen=True, kw_only=True):
    """Somebody who may get leads.

    Attributes:
        languages, tiers: what she may be given; none: all.
        weight: 2 gets twice as many as 1; 0: none by rule.
        held, today: open leads of the campaign now; how many of them are new today.
        most_open, most_new: limits for these; None: no limit.
        given: by hand, how many; None: as the others.
        away: on leave, or locked: she gets none.
    """

    id: str
    languages: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    weight: int = 1
    held: int = 0
    today: int = 0
    most_open: int | None = None
    most_new: int | None = None
    given: int | None = None
    away: bool = False


class Wanted(Frozen, frozen=True, kw_only=True):
    """A lead to be handed out; a lower `priority` comes first."""

    id: str
    language: str = ""
    tier: str = ""
    priority: int = 100


class SharingRule(Frozen, frozen=True, kw_only=True):
    """How leads are shared."""

    way: Way = "round_robin"
    by_language: bool = False
    by_tier: bool = False


class Placed(Frozen, frozen=True, kw_only=True):
    """A lead and who gets it. `held`: how many she held before it; `of`: among how many who could have it."""

    lead_id: str
    agent_id: str
    held: int
    of: int
    language: str = ""
    tier: str = ""


class Shared(Frozen, frozen=True, kw_only=True):
    """The outcome. `left`: lead -> why nobody got it (`LEFT`)."""

    placed: tuple[Placed, ...] = ()
    left: dict[str, str] = {}


def tongue(language: str) -> str:
    """`zh_CN`, `zh-Hans` and `ZH` are one language to who speaks it."""
    return language.replace("_", "-").split("-")[0].lower()


def share(leads: Iterable[Wanted], agents: Sequence[Agent], rule: SharingRule) -> Shared:
    """Give each lead to somebody, or say why not; what is urgent first, then what fewest can have."""
    count = dict.fromkeys((agent.id for agent in agents), 0)
    kinds: dict[tuple[str, str], _Queue] = {}
    ordered = []
    for lead in leads:
        kind = (tongue(lead.language) if rule.by_language else "", lead.tier if rule.by_tier else "")
        queue = kinds.get(kind)
        if queue is None:
            queue = kinds[kind] = _Queue(agents, kind, rule, count)
        ordered.append((lead.priority, queue.of, lead.id, lead, queue))
    ordered.sort(key=lambda entry: entry[:3])
    placed: list[Placed] = []
    left: dict[str, str] = {}
    for _, _, _, lead, queue in ordered:
        agent = queue.next()
        if agent is None:
            left[lead.id] = queue.why_not()
            continue
        placed.append(
            Placed(
                lead_id=lead.id, agent_id=agent.id, held=agent.held + count[agent.id], of=queue.of,
                language=queue.kind[0], tier=queue.kind[1],
            )
        )  # fmt: skip
        count[agent.id] += 1
    return Shared(placed=tuple(placed), left=left)


def room(agent: Agent, given: int = 0) -> int | None:
    """How many more she may get after `given`; None: no limit."""
    limits = []
    if agent.most_open is not None:
        limits.append(agent.most_open - agent.held)
    if agent.most_new is not None:
        limits.append(agent.most_new - agent.today)
    if agent.given is not None:
        limits.append(agent.given)
    return max(0, min(limits) - given) if limits else None


class _Queue:
    """Those who may have one kind of lead, next one first. Loads only grow, so an old entry is put back with its new one."""

    def __init__(
        self, people: Sequence[Agent], kind: tuple[str, str], rule: SharingRule, count: dict[str, int]
    ) -> None:
        self.kind, self._rule, self._count, self._people = kind, rule, count, people
        self._fit = [a for a in people if self._unfit(a) == ""]
        self.of = len(self._fit)
        self._heap = [(self._load(a), a.id, a) for a in self._fit]
        heapq.heapify(self._heap)

    def next(self) -> Agent | None:
        """Whose turn it is, None: all are full."""
        while self._heap:
            load, _, agent = self._heap[0]
            if room(agent, self._count[agent.id]) == 0:
                heapq.heappop(self._heap)
                continue
            now = self._load(agent)
            if now == load:
                return agent
            heapq.heapreplace(self._heap, (now, agent.id, agent))
        return None

    def why_not(self) -> str:
        """The nearest obstacle of those who are stopped by least."""
        reasons = {self._unfit(a) or self._full(a) for a in self._people}
        for code in reversed(LEFT):
            if code in reasons:
                return code
        return "nobody"

    def _unfit(self, agent: Agent) -> str:
        language, tier = self.kind
        if language and agent.languages and language not in {tongue(one) for one in agent.languages}:
            return "no_language"
        if tier and agent.tiers and tier not in agent.tiers:
            return "no_tier"
        return "away" if agent.away or agent.weight <= 0 else ""

    def _full(self, agent: Agent) -> str:
        given = self._count[agent.id]
        if agent.most_open is not None and agent.held + given >= agent.most_open:
            return "full"
        if agent.most_new is not None and agent.today + given >= agent.most_new:
            return "full_today"
        return "said_enough"

    def _load(self, agent: Agent) -> float:
        given = self._count[agent.id] + 1
        return (given + (agent.held if self._rule.way == "capacity" else 0)) / agent.weight


def counts(shared: Shared) -> dict[str, int]:
    """Agent -> how many leads."""
    found: dict[str, int] = defaultdict(int)
    for one in shared.placed:
        found[one.agent_id] += 1
    return dict(found)
