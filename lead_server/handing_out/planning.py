"""What would happen: the plan of a job, kept with its preview. Nothing moves before it is started."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import func, insert, select

from db.central.handing import handing_job, handing_part
from db.central.leads import lead
from domain.errors import UserError
from domain.handing_out import LONGEST_REASON, HandingAsk, HandingPerson, HandingPlan, HandingRule, JobKind
from domain.leads import Frozen
from domain.sharing import Placed, Shared, SharingRule, share
from lead_server.definitions import storage as definitions
from lead_server.handing_out import choosing
from lead_server.handing_out.jobs import job
from lead_server.handing_out.people import people, to_agent, with_change
from lead_server.handing_out.rules import rule_of
from lead_server.leads.ownership import BATCH
from lead_server.work import Work

WAVE = 500  #: of one agent in a row: everybody gets what is most urgent soon, and a part has few owners
KEEP_PLAN = timedelta(days=1)


class Group(Frozen, frozen=True, kw_only=True):
    """Leads of a part that go the same way for the same reason. `held`: how many she held before each.

    Attributes:
        to: "" the pool. owners: whose each is now, "" the pool's.
    """

    to: str = ""
    leads: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    held: tuple[int, ...] = ()
    data: dict[str, str] = {}


class Part(Frozen, frozen=True, kw_only=True):
    groups: tuple[Group, ...] = ()


class Going(Frozen, frozen=True, kw_only=True):
    """One lead's way, before it is put into a part."""

    lead_id: str
    owner: str
    to: str
    held: int = 0
    data: dict[str, str] = {}


def plan(work: Work, ask: HandingAsk) -> HandingPlan:
    """Work out who would get (or give back) which leads, and keep it as a job that waits for its start.

    Raises:
        UserError: forbidden, not_found (the campaign), bad_request.
    """
    if ask.campaign and definitions.campaign(work.connection, work.org_id, ask.campaign) is None:
        raise UserError("not_found")
    if ask.kind == "take_back":
        return _taken_back(work, ask)
    if ask.kind not in ("hand_out", "orphans", "move"):
        raise UserError("bad_request", "such a job is made by the server")
    if ask.kind == "move" and not (ask.givers or ask.leads):
        raise UserError("bad_request", "whose leads are moved")
    if not ask.campaign and ask.kind == "hand_out":
        raise UserError("bad_request", "leads are handed out for a campaign")
    return _handed_out(work, ask)


def _handed_out(work: Work, ask: HandingAsk) -> HandingPlan:
    rule = rule_of(work, ask.campaign)
    if ask.kind == "orphans":
        conditions = [*choosing.orphaned(work.actor), *choosing.filtered(ask)]
    elif ask.kind == "move":
        conditions = choosing.held(work, ask, ask.givers)
    else:
        conditions = choosing.pool(work.actor, ask)
    found = people(work, rule, ask.campaign, ask.people)
    most, over = _most(work, ask, rule)
    leads, owners = choosing.wanted(work, conditions, most or 0) if most != 0 else ([], {})
    if rule.until is not None and work.now.date() > rule.until:
        leads, over = [], "until"
    sharing = SharingRule(way=ask.way, by_language=ask.by_language, by_tier=ask.by_tier)
    takers = [one for one in few(found, rule, ask) if one.id not in ask.givers]
    agents = [to_agent(one, ask.way, ask.counts) for one in takers]
    shared = share(leads, agents, sharing)
    going = [_placed(one, owners, ask.way) for one in shared.placed]
    kept = keep(work, ask.kind, ask, going)
    changes = Counter(one.agent_id for one in shared.placed)
    if ask.kind == "move":
        changes.subtract(one.owner for one in going)
    return HandingPlan(
        job=job(work, kept), people=tuple(with_change(one, changes[one.id]) for one in found),
        left=_left(shared), over=over,
    )  # fmt: skip


def _most(work: Work, ask: HandingAsk, rule: HandingRule) -> tuple[int | None, str]:
    """How many leads at most (None: no limit), and which limit of the campaign says so."""
    wanted = ask.count or (sum(ask.counts.values()) if ask.way == "by_hand" else 0) or None
    if rule.most_leads is None or not ask.campaign or ask.kind != "hand_out":
        return wanted, ""
    free = room_in(work, rule, ask.campaign) or 0
    return (wanted, "") if wanted is not None and wanted <= free else (free, "most_leads")


def room_in(work: Work, rule: HandingRule, campaign: str) -> int | None:
    """How many more leads of the campaign may be with agents; None: no limit."""
    if rule.most_leads is None or not campaign:
        return None
    out = work.connection.execute(
        select(func.count()).select_from(lead).where(
            *choosing.alive(work.actor), lead.c.campaign_id == campaign, lead.c.owner_id.is_not(None)
        )
    ).scalar_one()  # fmt: skip
    return max(0, rule.most_leads - int(out))


def few(found: Sequence[HandingPerson], rule: HandingRule, ask: HandingAsk) -> list[HandingPerson]:
    """No more people than may work the campaign at once; who works it already stays."""
    if rule.most_people is None or ask.kind != "hand_out":
        return list(found)
    ordered = sorted(found, key=lambda one: (one.held == 0, one.id))
    allowed = {one.id for one in ordered[: rule.most_people]}
    return [one if one.id in allowed else msgspec.structs.replace(one, away=True) for one in found]


def _placed(one: Placed, owners: dict[str, str], way: str) -> Going:
    data = {"way": way, "of": str(one.of)}
    if one.language:
        data["language"] = one.language
    if one.tier:
        data["tier"] = one.tier
    return Going(lead_id=one.lead_id, owner=owners[one.lead_id], to=one.agent_id, held=one.held, data=data)


def _left(shared: Shared) -> dict[str, int]:
    return dict(sorted(Counter(shared.left.values()).items()))


def _taken_back(work: Work, ask: HandingAsk) -> HandingPlan:
    found = people(work, rule_of(work, ask.campaign), ask.campaign, ask.people, action="delete")
    leads, owners = choosing.wanted(work, choosing.held(work, ask, ask.people), ask.count)
    data = {"days": str(ask.idle_days)} if ask.idle_days else {}
    going = [Going(lead_id=one.id, owner=owners[one.id], to="", data=data) for one in leads]
    kept = keep(work, ask.kind, ask, going)
    changes = Counter(one.owner for one in going)
    return HandingPlan(job=job(work, kept), people=tuple(with_change(one, -changes[one.id]) for one in found))


def keep(
    work: Work,
    kind: JobKind,
    ask: HandingAsk,
    going: Sequence[Going],
    *,
    start: bool = False,
    about: str | None = None,
) -> str:
    """Store a plan; gives its job's id. `start`: the server begins at once. `about`: the leave it belongs to."""
    made = work.new_id()
    known = work.actor.person.login != ""
    work.connection.execute(
        insert(handing_job).values(
            org_id=work.org_id, id=made, kind=kind, campaign_id=ask.campaign, ask=msgspec.to_builtins(ask),
            state="running" if start and going else "done" if start else "planned", total=len(going),
            why=" ".join(ask.why.split())[:LONGEST_REASON], person_id=work.actor.id if known else None,
            about_id=about, at=work.now, started_at=work.now if start else None,
            ended_at=work.now if start and not going else None,
        )
    )  # fmt: skip
    rows = [
        {"org_id": work.org_id, "job_id": made, "n": n, "body": msgspec.to_builtins(part)}
        for n, part in enumerate(parts(going))
    ]
    if rows:
        work.connection.execute(insert(handing_part), rows)
    return made


def parts(going: Iterable[Going], size: int = BATCH, wave: int = WAVE) -> list[Part]:
    """Cut into transactions: of each owner some hundred leads in a row, the most urgent of everybody first."""
    rows: dict[tuple[str, str], list[Going]] = {}
    for one in going:
        rows.setdefault((one.to, one.owner if not one.to else ""), []).append(one)
    ordered: list[Going] = []
    longest = max((len(row) for row in rows.values()), default=0)
    for start in range(0, longest, wave):
        for row in rows.values():
            ordered += row[start : start + wave]
    return [Part(groups=tuple(_groups(ordered[n : n + size]))) for n in range(0, len(ordered), size)]


def _groups(going: Iterable[Going]) -> Iterable[Group]:
    groups: dict[Any, list[Going]] = {}
    for one in going:
        groups.setdefault((one.to, tuple(sorted(one.data.items()))), []).append(one)
    for (to, data), those in groups.items():
        yield Group(
            to=to, leads=tuple(one.lead_id for one in those), owners=tuple(one.owner for one in those),
            held=tuple(one.held for one in those), data=dict(data),
        )  # fmt: skip


def lease_end(rule: HandingRule, now: datetime) -> datetime:
    """When a lease given now ends: after its days, or with the campaign's last day."""
    end = now + timedelta(days=rule.lease_days)
    if rule.until is not None:
        end = min(
            end, datetime(rule.until.year, rule.until.month, rule.until.day, 23, 59, 59, tzinfo=now.tzinfo)
        )
    return max(end, now)
