"""A bulk hand-over goes by the rules of handing out: the preview says who gets how many and which are left and why.

What each lead's way is stands in its item (`before`: to whom, for which campaign); when it is run, limits are counted anew
behind the same lock, and a lead in a call goes when its outcome is written down. Undoing gives back what this act gave
and nobody has worked on since.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Text, cast, func, select, text

from db.central.handing import lead_hold
from db.central.lead_acts import lead_act_item
from db.central.leads import lead
from db.central.people import person
from domain.handing_out import HandingAsk, HandingPerson, HandingRule
from domain.lead_library.acts import BulkChange, BulkShare
from domain.sharing import Agent, SharingRule, Wanted, share
from lead_server.database.sql import among
from lead_server.handing_out.calling import in_call
from lead_server.handing_out.people import people, to_agent
from lead_server.handing_out.planning import few, lease_end, room_in
from lead_server.handing_out.rules import rule_of
from lead_server.handing_out.running import hold, room_of
from lead_server.lead_library.changing import Base, Before, Items
from lead_server.leads.ownership import Move, move
from lead_server.work import Work

_I = lead_act_item.c
RULE, UNDONE = "library", "library_undone"
_PLAN = text(
    """
    UPDATE lead_act_item i SET state = g.state, before = coalesce(CAST(g.before AS jsonb), i.before)
    FROM unnest(CAST(:leads AS uuid[]), CAST(:states AS text[]), CAST(:before AS text[])) AS g(lead_id, state, before)
    WHERE i.org_id = CAST(:org_id AS uuid) AND i.act_id = CAST(:act_id AS uuid) AND i.lead_id = g.lead_id
    """
)
_AT_ONCE = 20_000


class _Doing(NamedTuple):
    """What `handing_out.running` wants to know of a job."""

    id: str
    kind: str
    why: str
    campaign_id: str


def deal(work: Work, act_id: str, change: BulkChange) -> None:
    """Decide who gets which of the leads that a preview has fixed; who gets none keeps its reason."""
    waiting: dict[str, list[Any]] = defaultdict(list)
    query = (
        select(lead.c.id, lead.c.campaign_id, lead.c.language, lead.c.tier, lead.c.owner_id)
        .join(lead_act_item, (_I.org_id == lead.c.org_id) & (_I.lead_id == lead.c.id))
        .where(_I.org_id == work.org_id, _I.act_id == act_id, _I.state == "")
        .order_by(lead.c.id)
    )
    for row in work.connection.execute(query):
        waiting[row.campaign_id].append(row)
    if not change.owners:
        return
    said: list[tuple[str, str, Before | None]] = []
    for campaign, rows in sorted(waiting.items()):
        said += _dealt(work, campaign, rows, change)
    for n in range(0, len(said), _AT_ONCE):
        some = said[n : n + _AT_ONCE]
        work.connection.execute(
            _PLAN,
            {
                "org_id": work.org_id, "act_id": act_id, "leads": [one[0] for one in some],
                "states": [one[1] for one in some],
                "before": [None if one[2] is None else msgspec.json.encode(one[2]).decode() for one in some],
            },
        )  # fmt: skip


def _dealt(
    work: Work, campaign: str, rows: Sequence[Any], change: BulkChange
) -> list[tuple[str, str, Before | None]]:
    rule = rule_of(work, campaign)
    if rule.until is not None and work.now.date() > rule.until:
        return [(row.id, "-until", None) for row in rows]
    owners = {row.id: row.owner_id for row in rows}
    agents = _agents(work, rule, campaign, change, Counter(owner for owner in owners.values() if owner))
    free = room_in(work, rule, campaign)
    new = [row for row in rows if row.owner_id is None]
    over = {row.id for row in new[free:]} if free is not None else set()
    wanted = [Wanted(id=row.id, language=row.language, tier=row.tier) for row in rows if row.id not in over]
    shared = share(wanted, agents, SharingRule(by_language=rule.by_language, by_tier=rule.by_tier))
    said: list[tuple[str, str, Before | None]] = [(one, "-most_leads", None) for one in sorted(over)]
    said += [(lead_id, f"-{why}", None) for lead_id, why in shared.left.items()]
    for one in shared.placed:
        if owners[one.lead_id] == one.agent_id:
            said.append((one.lead_id, "-same", None))
        else:
            plan = {
                "to": one.agent_id,
                "campaign": campaign,
                "from": owners[one.lead_id],
                "held": str(one.held),
            }
            said.append((one.lead_id, "", plan))
    return said


def _agents(
    work: Work, rule: HandingRule, campaign: str, change: BulkChange, own: Mapping[str, int]
) -> list[Agent]:
    """As the sharing rule takes them. What they hold of these leads is dealt anew, and counts for nobody."""
    found = few(people(work, rule, campaign, change.owners), rule, HandingAsk(campaign=campaign))
    return [_without(to_agent(one, "round_robin", {}), one, own.get(one.id, 0)) for one in found]


def _without(agent: Agent, one: HandingPerson, own: int) -> Agent:
    return msgspec.structs.replace(agent, held=max(0, one.held - own))


def shares(work: Work, act_id: str) -> tuple[BulkShare, ...]:
    """Who gets, or got, how many."""
    to = func.jsonb_extract_path_text(_I.before, "to")
    counted = (
        select(to.label("to"), func.count().label("leads"))
        .where(
            _I.org_id == work.org_id, _I.act_id == act_id, _I.state.in_(("", "done", "held")), to.is_not(None)
        )
        .group_by(to)
        .subquery()
    )
    query = (
        select(person.c.id, person.c.name, counted.c.leads)
        .join(counted, counted.c.to == cast(person.c.id, Text))
        .where(person.c.org_id == work.org_id)
        .order_by(person.c.name, person.c.id)
    )
    return tuple(
        BulkShare(id=row.id, name=row.name, leads=row.leads) for row in work.connection.execute(query)
    )


class HandOver(Base):
    """Through the feed's own move, as a part of a job of handing out."""

    columns = ("id", "owner_id", "last_touch_at")

    def do(self, ids: Sequence[str], planned: Items) -> dict[str, Before]:
        groups: dict[str, list[str]] = defaultdict(list)
        for lead_id in ids:
            groups[planned[lead_id].get("campaign", "")].append(lead_id)
        done: dict[str, Before] = {}
        for campaign, those in sorted(groups.items()):
            done |= self._part(campaign, those, planned)
        return done

    def _part(self, campaign: str, ids: Sequence[str], planned: Items) -> dict[str, Before]:
        work, rule = self.work, rule_of(self.work, campaign)
        doing = _Doing(self.act_id, RULE, self.value, campaign)
        takers = sorted({str(planned[i]["to"]) for i in ids if planned[i].get("to")})
        room = room_of(work, rule, doing, takers)  # locks people before leads, as a job does
        leads = self.leads(ids)
        leases = {
            row["lead_id"]: row
            for row in work.storage.load("assignment", "lead_id", sorted(leads), where={"ended_at": None})
        }
        busy = in_call(work, [i for i, row in leads.items() if row["owner_id"]])
        moves: list[Move] = []
        held = []
        before: dict[str, Before] = {}
        for lead_id, row in leads.items():
            to = planned[lead_id].get("to")
            if self.change.owners and to is None:
                continue
            lease = leases.get(lead_id)
            until = lease["lease_until"] if lease else None
            stood = {
                "owner": row["owner_id"], "until": until.isoformat() if until else None, "campaign": campaign,
                "attempts": lease["attempts_left"] if lease else None, "to": to, "version": row["version"] + 1,
            }  # fmt: skip
            facts = {"held": planned[lead_id].get("held", "")} if to else {}
            if row["owner_id"] == to:
                continue
            if lead_id in busy:
                held.append((lead_id, row["owner_id"], to or "", facts))
                self.states[lead_id] = "held"
                before[lead_id] = stood | {"version": None}
            elif to is not None and room.get(to, 1) <= 0:
                self.states[lead_id] = "no_room"
            else:
                if to in room:
                    room[to] -= 1
                moves.append(Move(lead_id, to, row["owner_id"], facts))
                before[lead_id] = stood
        by = work.actor.id
        ending: dict[str, Any] = (
            {"lease_until": lease_end(rule, work.now), "attempts_left": rule.attempts} if self.change.owners else
            {"lease_until": None, "attempts_left": None}
        )  # fmt: skip
        hold(work, doing, held, by, ending)
        outcome = move(
            work, moves, rule=RULE, why=self.value, batch_id=self.act_id, callable_only=True, by=by, **ending
        )
        gone = {*outcome.taken, *outcome.closed}
        self.states |= dict.fromkeys(gone, "away")
        return {i: stood for i, stood in before.items() if i not in gone}

    def undo(self, items: Items) -> set[str]:
        """What waits for the end of a call stays; what this act gave goes back, unless somebody worked on it since."""
        work = self.work
        h = lead_hold.c
        waiting = work.connection.execute(
            lead_hold.delete()
            .where(h.org_id == work.org_id, h.job_id == self.act_id, among(h.lead_id, list(items)))
            .returning(h.lead_id)
        ).scalars()
        back = {str(one) for one in waiting}
        leads = self.leads([i for i in items if i not in back])
        leases = {
            row["lead_id"]: row
            for row in work.storage.load("assignment", "lead_id", sorted(leads), where={"ended_at": None})
        }
        busy = in_call(work, [i for i, row in leads.items() if row["owner_id"]])
        groups: dict[tuple[Any, Any], list[Move]] = defaultdict(list)
        for lead_id, row in leads.items():
            stood, lease = items[lead_id], leases.get(lead_id)
            if lead_id not in busy and self._still(stood, row, lease):
                groups[stood["until"], stood["attempts"]].append(Move(lead_id, stood["owner"], stood["to"]))
        for (until, attempts), moves in groups.items():
            outcome = move(
                work, moves, rule=UNDONE, why=self.value, batch_id=self.act_id,
                lease_until=datetime.fromisoformat(until) if until else None, attempts_left=attempts,
            )  # fmt: skip
            back |= set(outcome.moved)
        return back

    def _still(self, stood: Before, row: Mapping[str, Any], lease: Mapping[str, Any] | None) -> bool:
        """It is where this act put it, and nobody has written to it or spoken with it since."""
        if stood["to"] is None:
            return row["owner_id"] is None and stood["version"] in (None, row["version"])
        if lease is None or lease["batch_id"] != self.act_id:
            return False
        if stood["version"] is not None:
            return bool(row["version"] == stood["version"])
        return row["last_touch_at"] is None or bool(row["last_touch_at"] <= lease["since"])
