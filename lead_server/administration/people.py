"""People: looked at, invited, changed, signed out. Nobody can leave an organisation without an admin."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, func, select, update

from db.central.people import device, organisation, person, region, session, team
from domain.administration import AdminPeople, ChangePerson, Ended, Invited, NewPerson, PersonRow
from domain.errors import UserError
from domain.people import ROLES
from domain.sheet_sending import address_ok
from lead_server.database.sql import among
from lead_server.leads import held
from lead_server.people import admin, standing, storage
from lead_server.security import factor_rule, recovery
from lead_server.security.scope import rows
from lead_server.web import keys_of, next_page
from lead_server.work import Work

PAGE = 200


def page(work: Work, after: str) -> AdminPeople:
    """A page of everybody whom the caller may see, disabled ones included.

    Raises:
        UserError: forbidden.
    """
    work.actor.demand("person", "change")
    wanted = storage.WITH_PERMISSIONS.where(rows(work.actor, "person"))
    if keys := keys_of(after, (str,)):
        wanted = wanted.where(person.c.id > keys[0])
    found = work.connection.execute(wanted.order_by(person.c.id).limit(PAGE + 1)).all()
    shown = found[:PAGE]
    work.audit("list", "person", rows=len(shown))
    more = [shown[-1].id] if len(found) > PAGE else None
    return AdminPeople(rows=tuple(_rows(work, shown)), after=next_page(more))


def one(work: Work, person_id: str) -> PersonRow:
    """Raises UserError forbidden, not_found."""
    return next(iter(_rows(work, [_found(work, person_id)])))


def invite_new(work: Work, new: NewPerson) -> Invited:
    """Somebody new, and the code with which she chooses her password.

    Raises:
        UserError: forbidden, conflict (the login is taken), bad_request, not_found (team or region).
    """
    work.actor.demand("person", "create")
    _demand_place(work, new.team_id, new.region_id)
    made = admin.create_person(
        work, new.login, new.name.strip() or new.login.strip(), new.role, team_id=new.team_id,
        region_id=new.region_id, language=new.language,
    )  # fmt: skip
    if new.email.strip():
        _keep_email(work, made, new.email)
    return Invited(person_id=made, code=admin.invite(work, made), until=work.now + admin.INVITATION_HOLDS)


def change(work: Work, person_id: str, given: ChangePerson) -> PersonRow:
    """Make the person so; her running desks follow at once.

    Raises:
        UserError: forbidden, not_found; conflict, somebody changed her meanwhile; last_admin.
    """
    before = _found(work, person_id)
    if given.role not in ROLES or not given.name.strip():
        raise UserError("bad_request", f"role is one of {', '.join(ROLES)}; a person has a name")
    _demand_place(work, given.team_id, given.region_id)
    if before.role == "admin" and (given.role != "admin" or not given.active):
        demand_another_admin(work, person_id)
    _take_turn(work, person_id, given.revision)
    work.connection.execute(
        update(person)
        .where(person.c.org_id == work.org_id, person.c.id == person_id)
        .values(name=given.name.strip(), role=given.role, language=given.language)
    )
    if given.email is not None and given.email.strip() != before.email:
        _keep_email(work, person_id, given.email)
    _note(work, before, given)
    if given.active != before.active:
        standing.set_active(work, person_id, given.active)
    region_id = _region_of(work, given.team_id) if given.team_id else given.region_id
    if (given.team_id, region_id) != (before.team_id, before.region_id):
        standing.move(work, person_id, given.team_id, region_id)
    standing.announce(work, [person_id])
    standing.tell_access(work, [person_id])
    return one(work, person_id)


def reset(work: Work, person_id: str) -> Invited:
    """All her sessions end; she chooses a new password with the code. What her desks had not sent is kept.

    Raises:
        UserError: forbidden, not_found.
    """
    _found(work, person_id)
    code = admin.invite(work, person_id)
    admin.sign_out_everywhere(work, person_id)
    return Invited(person_id=person_id, code=code, until=work.now + admin.INVITATION_HOLDS)


def sign_out(work: Work, person_id: str) -> Ended:
    """Raises UserError forbidden, not_found."""
    _found(work, person_id)
    return Ended(sessions=admin.sign_out_everywhere(work, person_id))


def second_factor(work: Work, person_id: str, act: str) -> PersonRow:
    """Ask her to have one, ask no more, or take away the one she has (her authenticator is lost): her sessions end then.

    Raises:
        UserError: forbidden, not_found.
    """
    _found(work, person_id)
    values: dict[str, Any] = {"totp_wanted": act == "want", "totp_until": None}  # a time of grace begins anew
    if act == "reset":
        recovery.forget(work, person_id)
        values |= {"totp_sealed": None, "totp_wanted": True}
        standing.end_sessions(work, person_id, "second factor was reset")
    work.connection.execute(
        update(person).where(person.c.org_id == work.org_id, person.c.id == person_id).values(**values)
    )
    work.audit(f"{act}_second_factor", "person", person_id)
    return one(work, person_id)


def set_active(work: Work, person_id: str, active: bool) -> None:
    """For the command line.

    Raises:
        UserError: last_admin.
    """
    role = work.connection.execute(
        select(person.c.role).where(person.c.org_id == work.org_id, person.c.id == person_id)
    ).scalar()
    if not active and role == "admin":
        demand_another_admin(work, person_id)
    standing.set_active(work, person_id, active)


def demand_another_admin(work: Work, person_id: str) -> None:
    """Somebody else must be left who may let people in. Two admins who remove each other at once wait for each other.

    Raises:
        UserError: last_admin.
    """
    work.connection.execute(
        select(organisation.c.org_id).where(organisation.c.org_id == work.org_id).with_for_update()
    )
    others = work.connection.execute(
        select(func.count()).where(
            person.c.org_id == work.org_id, person.c.role == "admin", person.c.active, person.c.id != person_id,
            person.c.password_hash.is_not(None),
        )
    ).scalar_one()  # fmt: skip
    if not others:
        raise UserError("last_admin")


def _found(work: Work, person_id: str) -> Row[Any]:
    row = work.connection.execute(
        storage.WITH_PERMISSIONS.where(rows(work.actor, "person", "change"), person.c.id == person_id)
    ).first()
    if row is None:
        raise UserError("not_found")
    return row


def _take_turn(work: Work, person_id: str, revision: int) -> None:
    taken = work.connection.execute(
        update(person)
        .where(person.c.org_id == work.org_id, person.c.id == person_id, person.c.revision == revision)
        .values(revision=revision + 1)
        .returning(person.c.id)
    ).first()
    if taken is None:
        raise UserError("conflict", "somebody changed this person meanwhile")


def _keep_email(work: Work, person_id: str, email: str) -> None:
    """Raises UserError: address_wrong."""
    if email.strip() and not address_ok(email.strip()):
        raise UserError("address_wrong")
    work.connection.execute(
        update(person)
        .where(person.c.org_id == work.org_id, person.c.id == person_id)
        .values(email=email.strip())
    )


def _note(work: Work, before: Row[Any], given: ChangePerson) -> None:
    told: dict[str, Any] = {
        name: [getattr(before, name), getattr(given, name)]
        for name in ("role", "language")
        if getattr(before, name) != getattr(given, name)
    }
    if before.name != given.name.strip():
        told["name"] = ["", ""]  # names are no data of the trail
    if given.email is not None and given.email.strip() != before.email:
        told["email"] = ["", ""]
    if told:
        work.audit("change", "person", before.id, **told)


def _demand_place(work: Work, team_id: str | None, region_id: str | None) -> None:
    for table, wanted in ((team, team_id), (region, region_id)):
        if wanted is None:
            continue
        t = table.c
        there = select(t.id).where(t.org_id == work.org_id, t.id == wanted, t.dissolved_at.is_(None))
        if (
            work.connection.execute(there.with_for_update(read=True)).first() is None
        ):  # it does not end meanwhile
            raise UserError("not_found", "no such team or region")


def _region_of(work: Work, team_id: str) -> str:
    return str(
        work.connection.execute(
            select(team.c.region_id).where(team.c.org_id == work.org_id, team.c.id == team_id)
        ).scalar_one()
    )


def _rows(work: Work, found: list[Row[Any]] | Any) -> list[PersonRow]:
    must = factor_rule.of(work.connection, work.org_id).roles
    ids = [row.id for row in found]
    s, d = session.c, device.c
    signed = work.connection.execute(
        select(s.person_id, func.count())
        .where(
            s.org_id == work.org_id, among(s.person_id, ids), s.revoked_at.is_(None), s.expires_at > work.now
        )
        .group_by(s.person_id)
    ).all()
    seen = work.connection.execute(
        select(d.person_id, func.max(d.last_seen_at))
        .where(d.org_id == work.org_id, among(d.person_id, ids))
        .group_by(d.person_id)
    ).all()
    leads = held.counts(work, ids)
    sessions, last = ({str(k): v for k, v in pairs} for pairs in (signed, seen))
    return [
        PersonRow(
            person=storage.to_person(row), revision=row.revision, email=row.email,
            has_password=row.password_hash is not None,
            invited_until=row.invite_until if row.invite_hash and row.invite_until > work.now else None,
            second_factor="on" if row.totp_sealed else "wanted" if row.totp_wanted or row.role in must else "none",
            factor_until=row.totp_until if row.role in must and not row.totp_sealed else None,
            sessions=sessions.get(row.id, 0), last_seen_at=last.get(row.id), leads=leads.get(row.id, 0),
        )
        for row in found
    ]  # fmt: skip
