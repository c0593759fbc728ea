"""Subscriptions: who gets which sheet. Kept by who may change the day of the team, and may see all that the sheet shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from msgspec.structs import replace
from sqlalchemy import Connection, Row, and_, delete, func, insert, select, update
from sqlalchemy.dialects.postgresql import distinct_on

from db.central.people import person, region, team
from db.central.sheets import sheet_delivery, sheet_subscription
from domain.errors import UserError
from domain.people import Person
from domain.permissions import Scope
from domain.sheet_sending import (
    Delivery,
    Recipient,
    SheetMail,
    SheetPlace,
    Subscription,
    domain_ok,
    may_get,
    next_moment,
    problem_of,
)
from lead_server.database.sql import among
from lead_server.floor.rows import place_of
from lead_server.people import storage as people
from lead_server.security.scope import rows
from lead_server.sheets import settings
from lead_server.work import Work


def read(work: Work) -> SheetMail:
    """All subscriptions in the caller's reach, with what became of the newest sending.

    Raises:
        UserError: forbidden.
    """
    reach = work.actor.demand("team_day", "change")
    seen = [row for row in _all(work.connection, work.org_id) if _within(work, row, reach)]
    names = {row.id: row.name for row in work.connection.execute(
        select(person.c.id, person.c.name).where(person.c.org_id == work.org_id))}  # fmt: skip
    last = _last(work.connection, work.org_id, [row.id for row in seen], names)
    found = tuple(to_subscription(row, work.now, names, last.get(row.id, ())) for row in seen)
    may_settings = work.actor.may("permission", "see")
    return SheetMail(
        settings=settings.read(work) if may_settings else None, subscriptions=found, people=_people(work),
        places=_places(work, reach),
    )  # fmt: skip


def keep(work: Work, sub_id: str | None, given: Subscription) -> SheetMail:
    """A new one (None), or another form of one. What was due before it was saved is not sent.

    Raises:
        UserError: forbidden, not_found, conflict, bad_request; recipient_may_not (data.name), domain_not_allowed.
    """
    work.actor.demand("team_day", "change")
    if problem := problem_of(given):
        raise UserError("bad_request", problem)
    place = place_row(work.connection, work.org_id, given.scope, given.scope_id)
    if place is None or not _covers(work, work.actor.scope("team_day", "change"), given.scope, place):
        raise UserError("not_found", "no such team or region in your reach")
    allowed = settings.to_settings(settings.row_of(work.connection, work.org_id)).domains
    if wrong := [one for one in given.addresses if not domain_ok(one, allowed)]:
        raise UserError("domain_not_allowed", domain=wrong[0].rpartition("@")[2])
    _demand_people(work, given, place)
    values = {
        "sheet": given.sheet, "scope": given.scope, "scope_id": given.scope_id or None, "at_local": given.at_local,
        "time_zone": given.time_zone if given.scope == "all" else "", "weekdays": sorted(set(given.weekdays)),
        "people": sorted(set(given.people)), "addresses": sorted(set(given.addresses)), "language": given.language,
        "active": given.active, "since": work.now, "kept_by": work.actor.id if work.actor.person.login else None,
    }  # fmt: skip
    s = sheet_subscription.c
    if sub_id is None:
        sub_id = work.new_id()
        work.connection.execute(insert(sheet_subscription).values(org_id=work.org_id, id=sub_id, **values))
        work.audit("create", "sheet_subscription", sub_id, **_told(values))
        return read(work)
    before = demand(work, sub_id)
    taken = work.connection.execute(
        update(sheet_subscription)
        .where(s.org_id == work.org_id, s.id == sub_id, s.revision == given.revision)
        .values(**values, revision=given.revision + 1)
        .returning(s.id)
    ).first()
    if taken is None:
        raise UserError("conflict")
    changed = [name for name, value in values.items() if name not in ("since", "kept_by")
               and getattr(before, name) != value]  # fmt: skip
    work.audit("change", "sheet_subscription", sub_id, fields=changed, **_told(values))
    return read(work)


def remove(work: Work, sub_id: str) -> SheetMail:
    """Raises UserError: forbidden, not_found."""
    demand(work, sub_id)
    s = sheet_subscription.c
    work.connection.execute(delete(sheet_subscription).where(s.org_id == work.org_id, s.id == sub_id))
    work.audit("delete", "sheet_subscription", sub_id)
    return read(work)


def demand(work: Work, sub_id: str) -> Row[Any]:
    """The row, if the caller may change it.

    Raises:
        UserError: forbidden, not_found.
    """
    reach = work.actor.demand("team_day", "change")
    found = one(work.connection, work.org_id, sub_id)
    if found is None or not _within(work, found, reach):
        raise UserError("not_found")
    return found


def one(connection: Connection, org_id: str, sub_id: str) -> Row[Any] | None:
    return next(iter(_all(connection, org_id, sub_id)), None)


def zone_of(row: Row[Any]) -> ZoneInfo:
    """Where the day of a subscription begins."""
    return place_of(row.region_zone or row.time_zone or "UTC")


def to_subscription(
    row: Row[Any], now: datetime, names: dict[str, str] | None = None, last: Sequence[Row[Any]] = ()
) -> Subscription:
    known = names or {}
    made = Subscription(
        id=row.id, revision=row.revision, sheet=row.sheet, scope=row.scope, scope_id=row.scope_id or "",
        place=row.place or "", at_local=row.at_local, time_zone=zone_of(row).key, weekdays=tuple(row.weekdays),
        people=tuple(row.people), addresses=tuple(row.addresses), language=row.language, active=row.active,
        kept_by=known.get(row.kept_by or "", ""),
    )  # fmt: skip
    next_at = next_moment(made, zone_of(row), now) if row.scope == "all" or row.place is not None else None
    told = tuple(
        Delivery(
            recipient=one.recipient, name=known.get(one.recipient, one.recipient), state=one.state, why=one.why,
            words=one.words, tries=one.tries, at=one.at, next_at=one.next_at,
        )
        for one in last
    )  # fmt: skip
    return replace(made, day=last[0].day if last else None, last=told, next_at=next_at)


def place_row(connection: Connection, org_id: str, scope: str, scope_id: str) -> Any:
    """Team or region that is there (team_id, region_id, name); None: it is gone. Of all: nothing is named."""
    if scope == "all":
        return _Everything()
    found = team if scope == "team" else region
    query = select(found).where(
        found.c.org_id == org_id, found.c.id == scope_id, found.c.dissolved_at.is_(None)
    )
    return connection.execute(query).first()


class _Everything:
    id, region_id, name = "", "", ""


def team_and_region(scope: str, place: Any) -> tuple[str, str]:
    """(team, region) that a sheet is of."""
    if scope == "team":
        return str(place.id), str(place.region_id)
    return "", str(place.id)


def _covers(work: Work, reach: Scope, scope: Any, place: Any) -> bool:
    return may_get(work.actor.person, reach, scope, *team_and_region(scope, place))


def _within(work: Work, row: Row[Any], reach: Scope) -> bool:
    if reach == "all":
        return True
    place = place_row(work.connection, work.org_id, row.scope, row.scope_id)
    return place is not None and _covers(work, reach, row.scope, place)


def _demand_people(work: Work, given: Subscription, place: Any) -> None:
    """Each of them is somebody who may see it: said now, and looked at again at each sending."""
    found = work.connection.execute(
        people.WITH_PERMISSIONS.where(person.c.org_id == work.org_id, among(person.c.id, given.people))
    ).all()
    if len(found) != len(set(given.people)):
        raise UserError("not_found", "no such person")
    for row in found:
        reach = people.permissions_of(row).get("team_day.see", "none")
        who: Person = people.to_person(row)
        if not row.active or not may_get(who, reach, given.scope, *team_and_region(given.scope, place)):
            raise UserError("recipient_may_not", name=row.name)


def _all(connection: Connection, org_id: str, sub_id: str = "") -> list[Row[Any]]:
    s, r = sheet_subscription.c, region.c
    t = team.c
    query = (
        select(
            sheet_subscription,
            func.coalesce(t.name, r.name).label("place"),
            r.time_zone.label("region_zone"),
        )
        .outerjoin(team, and_(t.org_id == s.org_id, t.id == s.scope_id, t.dissolved_at.is_(None)))
        .outerjoin(
            region,
            and_(
                r.org_id == s.org_id, r.id == func.coalesce(t.region_id, s.scope_id), r.dissolved_at.is_(None)
            ),
        )
        .where(s.org_id == org_id)
        .order_by(s.at_local, s.id)
    )
    if sub_id:
        query = query.where(s.id == sub_id)
    return list(connection.execute(query).all())


def all_active(connection: Connection, org_id: str) -> Iterable[Row[Any]]:
    """What may come due: a place that was dissolved has no day any more."""
    found = _all(connection, org_id)
    return [row for row in found if row.active and (row.scope == "all" or row.place is not None)]


def _last(
    connection: Connection, org_id: str, ids: Sequence[str], names: dict[str, str]
) -> dict[str, list[Row[Any]]]:
    """Rows of the newest sending of each."""
    d = sheet_delivery.c
    found: dict[str, list[Row[Any]]] = {}
    if not ids:
        return found
    newest = (
        select(d.subscription_id, d.day, d.nth)
        .ext(distinct_on(d.subscription_id))
        .where(d.org_id == org_id, among(d.subscription_id, ids))
        .order_by(d.subscription_id, d.at.desc(), d.nth.desc())
        .subquery()
    )
    rows_ = connection.execute(
        select(sheet_delivery).join(
            newest,
            and_(d.subscription_id == newest.c.subscription_id, d.day == newest.c.day, d.nth == newest.c.nth),
        ).where(d.org_id == org_id)
    ).all()  # fmt: skip
    for row in sorted(rows_, key=lambda one: names.get(one.recipient, one.recipient)):
        found.setdefault(row.subscription_id, []).append(row)
    return found


def _people(work: Work) -> tuple[Recipient, ...]:
    """Who may be chosen: who sees more than her own day."""
    if not work.actor.may("person", "see"):
        return ()
    found = work.connection.execute(
        people.WITH_PERMISSIONS.where(rows(work.actor, "person"), person.c.active).order_by(person.c.name)
    ).all()
    made = []
    for row in found:
        reach = people.permissions_of(row).get("team_day.see", "none")
        if reach not in ("none", "own"):
            made.append(
                Recipient(
                    id=row.id, name=row.name, has_email=bool(row.email), reach=reach, team_id=row.team_id or "",
                    region_id=row.region_id or "",
                )
            )  # fmt: skip
    return tuple(made)


def _places(work: Work, reach: Scope) -> tuple[SheetPlace, ...]:
    regions = work.connection.execute(
        select(region).where(region.c.org_id == work.org_id, region.c.dissolved_at.is_(None)).order_by(region.c.name)
    ).all()  # fmt: skip
    teams = work.connection.execute(
        select(team).where(team.c.org_id == work.org_id, team.c.dissolved_at.is_(None)).order_by(team.c.name)
    ).all()
    found = [SheetPlace(scope="team", id=t.id, name=t.name, region_id=t.region_id) for t in teams
             if _covers(work, reach, "team", t)]  # fmt: skip
    found += [
        SheetPlace(scope="region", id=r.id, name=r.name) for r in regions if _covers(work, reach, "region", r)
    ]
    if reach == "all":
        found.append(SheetPlace(scope="all", id="", name=""))
    return tuple(found)


def _told(values: dict[str, Any]) -> dict[str, Any]:
    """For the audit: codes and counts; an address is a person's, and stands in the subscription."""
    return {
        "sheet": values["sheet"], "scope": values["scope"], "place": values["scope_id"] or "", "at": values["at_local"],
        "weekdays": values["weekdays"], "people": len(values["people"]), "addresses": len(values["addresses"]),
        "active": values["active"],
    }  # fmt: skip
