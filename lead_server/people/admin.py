"""Making organisations, regions, teams and people, and their passwords: for the command line, `init`, generators."""

from __future__ import annotations

import hashlib
import secrets
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, Engine, func, select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.feed import feed_history
from db.central.people import organisation, person, region, team
from domain.errors import UserError
from domain.ids import new_id
from domain.people import ROLES, Role
from lead_server.feed.streams import region_stream, team_stream
from lead_server.people.standing import announce, end_sessions
from lead_server.security import lockout, passwords
from lead_server.security.actor import operator
from lead_server.security.escrow import Escrow
from lead_server.work import Work, begin_work

INVITATION_HOLDS = timedelta(days=7)


def create_organisation(
    engine: Engine, escrow: Escrow, code: str, name: str, home_country: str = "CN"
) -> str:
    """Make an organisation with its number key and feed; gives its id.

    Raises:
        UserError: conflict when the code is taken, bad_request for a code that is none.
    """
    code = code.strip().lower()
    if not code.isascii() or not code.replace("-", "").isalnum():
        raise UserError("bad_request", "an organisation's code is letters, digits and hyphens")
    org_id = new_id()
    with begin_work(engine, operator(org_id)) as work:
        sealed = escrow.seal(secrets.token_bytes(32), f"number-key:{org_id}")
        made = work.connection.execute(
            insert(organisation)
            .values(org_id=org_id, code=code, name=name, home_country=home_country, number_key_sealed=sealed)
            .on_conflict_do_nothing()
            .returning(organisation.c.org_id)
        ).first()
        if made is None:
            raise UserError("conflict", f"the organisation {code} is there already", organisation=code)
        work.connection.execute(insert(feed_history).values(org_id=org_id, history=new_id()))
        work.audit("create", "organisation", org_id)
    return org_id


def organisation_id(connection: Connection, code: str) -> str:
    """Raises UserError organisation_unknown."""
    found = connection.execute(
        select(organisation.c.org_id).where(organisation.c.code == code.strip().lower())
    ).scalar()
    if found is None:
        raise UserError("organisation_unknown", organisation=code)
    return str(found)


def ensure_region(work: Work, name: str, country: str = "", time_zone: str = "") -> str:
    """The region of this name, made when it is missing; gives its id."""
    known = work.connection.execute(
        select(region.c.id).where(region.c.org_id == work.org_id, region.c.name == name)
    ).scalar()
    if known is not None:
        return str(known)
    made = new_id()
    work.connection.execute(
        insert(region).values(org_id=work.org_id, id=made, name=name, country=country, time_zone=time_zone)
    )
    work.touched.put(region_stream(made), "region", [made])
    work.audit("create", "region", made)
    return made


def ensure_team(work: Work, name: str, region_id: str) -> str:
    """The team of this name in the region, made when it is missing; gives its id."""
    known = work.connection.execute(
        select(team.c.id).where(
            team.c.org_id == work.org_id, team.c.region_id == region_id, team.c.name == name
        )
    ).scalar()
    if known is not None:
        return str(known)
    made = new_id()
    work.connection.execute(insert(team).values(org_id=work.org_id, id=made, name=name, region_id=region_id))
    work.touched.put(team_stream(made), "team", [made])
    work.audit("create", "team", made)
    return made


def create_person(
    work: Work,
    login: str,
    name: str,
    role: Role,
    *,
    password: str | None = None,
    team_id: str | None = None,
    region_id: str | None = None,
    language: str = "",
    time_zone: str = "",
    person_id: str | None = None,
) -> str:
    """Make somebody who can sign in (without a password: after an invitation); gives the id.

    Raises:
        UserError: conflict for a login that is taken, bad_request for a role or password that cannot be.
    """
    if role not in ROLES or not login.strip():
        raise UserError("bad_request", f"role is one of {', '.join(ROLES)}; login is not empty")
    if team_id is not None:
        region_id = work.connection.execute(
            select(team.c.region_id).where(team.c.org_id == work.org_id, team.c.id == team_id)
        ).scalar_one()
    made = person_id or new_id()
    row = work.connection.execute(
        insert(person)
        .values(
            org_id=work.org_id, id=made, login=login.strip(), name=name, role=role, team_id=team_id,
            region_id=region_id, language=language, time_zone=time_zone,
            password_hash=_hash(password) if password is not None else None,
        )
        .on_conflict_do_nothing()
        .returning(person.c.id)
    ).first()  # fmt: skip
    if row is None:
        raise UserError("conflict", f"the login {login} is taken", login=login)
    work.audit("create", "person", made, role=role)
    announce(work, [made])
    return made


def find_person(work: Work, login: str) -> str:
    """Raises UserError not_found."""
    found = work.connection.execute(
        select(person.c.id).where(
            person.c.org_id == work.org_id, func.lower(person.c.login) == login.strip().lower()
        )
    ).scalar()
    if found is None:
        raise UserError("not_found", f"nobody has the login {login}", login=login)
    return str(found)


def set_password(work: Work, person_id: str, password: str) -> None:
    """A new password ends all sessions and lifts a lock-out; the desk's store key stays in escrow."""
    login = work.connection.execute(
        update(person)
        .where(person.c.org_id == work.org_id, person.c.id == person_id)
        .values(password_hash=_hash(password), password_at=work.now, invite_hash=None, invite_until=None)
        .returning(person.c.login)
    ).scalar_one()
    end_sessions(work, person_id, "new password")
    lockout.forget(work.connection, work.org_id, login)
    work.audit("set_password", "person", person_id)


def invite(work: Work, person_id: str) -> str:
    """A code with which somebody chooses her password, once, within a week; earlier codes end."""
    code = secrets.token_urlsafe(18)
    work.connection.execute(
        update(person)
        .where(person.c.org_id == work.org_id, person.c.id == person_id)
        .values(invite_hash=hashlib.sha256(code.encode()).digest(), invite_until=work.now + INVITATION_HOLDS)
    )
    work.audit("invite", "person", person_id)
    return code


def accept_invitation(
    engine: Engine, code_of_org: str, login: str, code: str, password: str, address: str
) -> None:
    """Set the password with an invitation's code. Wrong codes count as wrong passwords.

    Raises:
        UserError: organisation_unknown, locked_out, wrong_password, bad_request (password too short).
    """
    now = datetime.now(UTC)
    names = lockout.subjects(login, address)
    with engine.begin() as connection:
        org_id = organisation_id(connection, code_of_org)
        lockout.check(connection, org_id, names, now)
        given = hashlib.sha256(code.encode()).digest()
        found = connection.execute(
            select(person.c.id).where(
                person.c.org_id == org_id, func.lower(person.c.login) == login.strip().lower(),
                person.c.invite_hash == given, person.c.invite_until > now, person.c.active,
            )
        ).scalar()  # fmt: skip
    if found is None:
        with engine.begin() as connection:
            lockout.count_failure(connection, org_id, names, now)
        raise UserError("wrong_password", "the invitation's code is wrong or has ended")
    with begin_work(engine, operator(org_id)) as work:
        set_password(work, str(found), password)


def sign_out_everywhere(work: Work, person_id: str) -> int:
    """End all sessions of somebody; gives their number."""
    ended = end_sessions(work, person_id, "signed out by the operator")
    work.audit("sign_out", "person", person_id, sessions=ended)
    return ended


def _hash(password: str) -> str:
    if len(password) < passwords.SHORTEST:
        raise UserError("bad_request", f"a password has at least {passwords.SHORTEST} characters")
    return passwords.hash_password(password)
