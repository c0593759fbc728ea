"""Who works at this desk: sign in, unlock without the server, sign out. Two people may share one PC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from domain.people import Organisation, Person, Region, Team

HealthState = Literal[
    "in_step",
    "syncing",
    "first_sync",
    "offline",
    "unreachable",
    "signed_out",
    "too_old",
    "clock_off",
    "refused_work",
    "busy",
    "locked",
]


@dataclass(frozen=True, kw_only=True)
class Health:
    """The connection in words: a code and values; the shell makes the sentence.

    Attributes:
        received, total: leads, while the first sync runs. retry_s: how long a busy server asked to wait.
    """

    state: HealthState
    since: datetime
    waiting: int = 0
    refused: int = 0
    quarantined: int = 0
    received: int = 0
    total: int = 0
    last_in_step: datetime | None = None
    problem: str = ""
    retry_s: int = 0


@dataclass(frozen=True, kw_only=True)
class KnownPerson:
    """Somebody who signed in on this desk before (for the sign-in window's list)."""

    server: str
    organisation: str
    login: str
    name: str
    can_unlock_offline: bool


@dataclass(frozen=True, kw_only=True)
class Session:
    """Who is signed in. `permissions`: `entity.action` -> scope."""

    person: Person
    organisation: Organisation
    server: str
    permissions: dict[str, str]
    online: bool
    team: Team | None = None
    region: Region | None = None
    second_factor: str = "none"
    second_factor_until: datetime | None = None

    def may(self, entity: str, action: str) -> bool:
        return self.permissions.get(f"{entity}.{action}", "none") != "none"


class SessionService(Protocol):
    """Raises `UserError`: wrong_password, locked_out (data.until), server_away, certificate_wrong, clock_off, too_old,
    offline_unlock_unknown, store_damaged, store_locked, not_a_lead_server, device_revoked."""

    #: of the person who is signed in, until she has said that she wrote it down
    unlock_code: str | None

    def unlock_code_noted(self) -> None: ...

    def known(self) -> tuple[KnownPerson, ...]: ...

    def sign_in(self, server: str, organisation: str, login: str, password: str, code: str = "") -> Session:
        """`code`: of the second factor. Raises also second_factor_needed, second_factor_wrong."""
        ...

    def unlock(self, server: str, organisation: str, login: str, password: str) -> Session:
        """Open the desk's store without the server, by password or unlock code."""
        ...

    def sign_out(self) -> None: ...

    def session(self) -> Session | None: ...

    def health(self) -> Health: ...
