"""Wrong passwords: after a few, each login and each address waits, longer each time.

Counted in a transaction of its own, so that the refusal that follows does not undo the count.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, case, delete, func, select
from sqlalchemy.dialects.postgresql import insert

from db.central.people import sign_in_failure
from domain.errors import UserError

FREE_TRIES = {"login": 5, "address": 20}  #: an office shares one address
FIRST_WAIT_S = 30
LONGEST_WAIT_S = 3600
FORGET_AFTER = timedelta(hours=24)


def subjects(login: str, address: str) -> tuple[str, str]:
    """What is counted for one attempt."""
    return f"login:{login.lower()}", f"address:{address}"


def wait_s(failures: int, free: int) -> int:
    """Seconds to wait after this many wrong passwords: 0, then 30, 60, 120 … up to an hour."""
    over = failures - free
    return 0 if over < 0 else min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** min(over, 20))


def check(connection: Connection, org_id: str, names: tuple[str, ...], now: datetime) -> None:
    """Refuse while one of the subjects is locked.

    Raises:
        UserError: `locked_out` with data.until (ISO 8601).
    """
    until = connection.execute(
        select(func.max(sign_in_failure.c.locked_until)).where(
            sign_in_failure.c.org_id == org_id, sign_in_failure.c.subject.in_(names)
        )
    ).scalar()
    if until is not None and until > now:
        raise UserError("locked_out", until=until.isoformat())


def count_failure(connection: Connection, org_id: str, names: tuple[str, ...], now: datetime) -> None:
    """One more wrong password for each subject, in sorted order (two at once must not deadlock)."""
    for name in sorted(names):
        free = FREE_TRIES[name.partition(":")[0]]
        row = connection.execute(
            insert(sign_in_failure)
            .values(org_id=org_id, subject=name, failures=1, last_at=now)
            .on_conflict_do_update(
                index_elements=["org_id", "subject"],
                set_={
                    "failures": case(
                        (sign_in_failure.c.last_at > now - FORGET_AFTER, sign_in_failure.c.failures + 1),
                        else_=1,
                    ),
                    "last_at": now,
                },
            )
            .returning(sign_in_failure.c.failures)
        ).scalar_one()
        if wait := wait_s(row, free):
            connection.execute(
                sign_in_failure.update()
                .where(sign_in_failure.c.org_id == org_id, sign_in_failure.c.subject == name)
                .values(locked_until=now + timedelta(seconds=wait))
            )


def forget(connection: Connection, org_id: str, login: str) -> None:
    """A right password clears the login's count; the address keeps its own."""
    name = subjects(login, "")[0]
    connection.execute(
        delete(sign_in_failure).where(sign_in_failure.c.org_id == org_id, sign_in_failure.c.subject == name)
    )
