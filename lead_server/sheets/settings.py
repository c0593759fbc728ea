"""How mail leaves the organisation. The secret is sealed, and told to nobody again."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection, Row, select
from sqlalchemy.dialects.postgresql import insert

from db.central.sheets import sheet_sending
from domain.errors import UserError
from domain.sheet_sending import SECURITIES, SENDING_KINDS, KeepSending, SendingSettings, address_ok
from lead_server.messages import posting
from lead_server.security.escrow import Escrow
from lead_server.work import Work

LEAST_SECRET = 16  #: of a webhook: it signs


def purpose(org_id: str) -> str:
    """What the secret is sealed for."""
    return f"sheets:{org_id}"


def row_of(connection: Connection, org_id: str) -> Row[Any] | None:
    return connection.execute(select(sheet_sending).where(sheet_sending.c.org_id == org_id)).first()


def to_settings(row: Row[Any] | None) -> SendingSettings:
    if row is None:
        return SendingSettings()
    return SendingSettings(
        revision=row.revision, kind=row.kind, host=row.host, port=row.port, security=row.security, sender=row.sender,
        login=row.login, url=row.url, domains=tuple(row.domains), has_secret=row.secret_sealed is not None,
    )  # fmt: skip


def read(work: Work) -> SendingSettings:
    """Raises UserError: forbidden."""
    work.actor.demand("permission", "see")
    return to_settings(row_of(work.connection, work.org_id))


def keep(work: Work, escrow: Escrow, given: KeepSending) -> SendingSettings:
    """Another server, another webhook, other domains. The secret of another server is not sent there: it is asked anew.

    Raises:
        UserError: forbidden, conflict, bad_request; secret_needed, when the place changes and none was given.
    """
    work.actor.demand("permission", "change")
    wanted = _clean(given.settings)
    if problem := _problem(wanted):
        raise UserError("bad_request", problem)
    mine = sheet_sending.c.org_id == work.org_id
    row = work.connection.execute(select(sheet_sending).where(mine).with_for_update()).first()
    before = to_settings(row)
    if before.revision != wanted.revision:
        raise UserError("conflict")
    sealed = row.secret_sealed if row is not None else None
    if given.secret:
        if wanted.kind == "webhook" and len(given.secret) < LEAST_SECRET:
            raise UserError("bad_request", f"a webhook's secret has {LEAST_SECRET} characters or more")
        sealed = escrow.seal(given.secret.encode(), purpose(work.org_id))
    elif given.secret == "":
        sealed = None
    elif sealed is not None and _place(before) != _place(wanted):
        raise UserError("secret_needed")
    if sealed is None and (wanted.kind == "webhook" or (wanted.kind == "smtp" and wanted.login)):
        raise UserError("secret_needed")
    values = {
        "kind": wanted.kind, "host": wanted.host, "port": wanted.port, "security": wanted.security,
        "sender": wanted.sender, "login": wanted.login, "url": wanted.url, "domains": list(wanted.domains),
        "secret_sealed": sealed, "revision": wanted.revision + 1, "at": work.now,
        "by": work.actor.id if work.actor.person.login else None,
    }  # fmt: skip
    made = insert(sheet_sending).values(org_id=work.org_id, **values)
    kept = made.on_conflict_do_update(
        index_elements=["org_id"], set_=values, where=sheet_sending.c.revision == wanted.revision
    ).returning(sheet_sending.c.org_id)
    if work.connection.execute(kept).first() is None:
        raise UserError("conflict")
    changed = [
        name
        for name in SendingSettings.__struct_fields__
        if name not in ("revision", "has_secret") and getattr(before, name) != getattr(wanted, name)
    ]
    secret = "kept" if given.secret is None else "changed" if given.secret else "removed"
    work.audit("change", "sheet_sending", work.org_id, fields=changed, secret=secret)
    return to_settings(row_of(work.connection, work.org_id))


def _clean(one: SendingSettings) -> SendingSettings:
    domains = sorted({name.strip().lower().lstrip("@") for name in one.domains if name.strip()})
    return replace(
        one, host=one.host.strip(), sender=one.sender.strip(), login=one.login.strip(), url=one.url.strip(),
        domains=tuple(domains),
    )  # fmt: skip


def _problem(one: SendingSettings) -> str:
    if one.kind not in SENDING_KINDS or one.security not in SECURITIES:
        return "kind is smtp, webhook or nothing; security is starttls, tls or none"
    if any(not address_ok(f"a@{name}") for name in one.domains):
        return "a domain is written example.com"
    if one.kind == "smtp" and (
        not one.host or not 0 < one.port < 65_536 or any(c.isspace() for c in one.host)
    ):
        return "a mail server has a name and a port"
    if one.kind == "smtp" and not address_ok(one.sender):
        return "the sender is an address"
    if one.kind == "smtp" and one.security == "none" and one.login:
        return "a password is not sent over a line that is not secured"
    return posting.problem_with(one.url) if one.kind == "webhook" else ""


def _place(one: SendingSettings) -> tuple[object, ...]:
    """Where the secret goes."""
    return (
        (one.kind, one.host, one.port, one.security, one.login) if one.kind == "smtp" else (one.kind, one.url)
    )
