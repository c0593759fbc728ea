"""Messages of the Admin desk: people, places, devices, rules. Each change names the revision that was looked at."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from domain.access import AccessRules
from domain.leads import Frozen
from domain.people import Device, Person, Region, Role, Team
from domain.retention import Keep

SecondFactor = Literal["none", "wanted", "on"]


class PersonRow(Frozen, frozen=True, kw_only=True):
    """Attributes:
    email: for sheets by mail. factor_until: how long she signs in without the factor that her role must have.
    invited_until: a code waits to be used. leads: how many are hers.
    sessions: desks that are signed in.
    """

    person: Person
    revision: int
    email: str = ""
    has_password: bool = True
    invited_until: datetime | None = None
    second_factor: SecondFactor = "none"
    factor_until: datetime | None = None
    sessions: int = 0
    last_seen_at: datetime | None = None
    leads: int = 0


class AdminPeople(Frozen, frozen=True, kw_only=True):
    """`GET /v1/admin/people`, by id; `after` asks for the next page."""

    rows: tuple[PersonRow, ...]
    after: str = ""


class NewPerson(Frozen, frozen=True, kw_only=True):
    """`POST /v1/admin/people`: somebody new, who chooses her password with a code."""

    login: str
    name: str
    role: Role
    team_id: str | None = None
    region_id: str | None = None
    language: str = ""
    email: str = ""


class Invited(Frozen, frozen=True, kw_only=True):
    """The code is told this once and kept nowhere."""

    person_id: str
    code: str
    until: datetime


class ChangePerson(Frozen, frozen=True, kw_only=True):
    """`POST /v1/admin/people/{id}`: the person as she is to be. `email` None: as it was (an older desk)."""

    revision: int
    name: str
    role: Role
    active: bool = True
    team_id: str | None = None
    region_id: str | None = None
    language: str = ""
    email: str | None = None


class Ended(Frozen, frozen=True, kw_only=True):
    """How many sessions ended."""

    sessions: int


class FactorAct(Frozen, frozen=True, kw_only=True):
    """`POST /v1/admin/people/{id}/second-factor`: ask her to have one, ask no more, or take away the one she has."""

    act: Literal["want", "unwant", "reset"]


class NewFactor(Frozen, frozen=True, kw_only=True):
    """`POST /v1/session/second-factor`: a secret (base32) for an authenticator."""

    secret: str
    uri: str


class ConfirmFactor(Frozen, frozen=True, kw_only=True):
    """`PUT /v1/session/second-factor`: the secret, a code of it, and her password."""

    secret: str
    code: str
    password: str


class AskRecovery(Frozen, frozen=True, kw_only=True):
    """`POST /v1/session/recovery-codes`: fresh ones; her password is asked for."""

    password: str


class RecoveryCodes(Frozen, frozen=True, kw_only=True):
    """Told this once; each opens a sign-in once."""

    codes: tuple[str, ...]


class FactorRule(Frozen, frozen=True, kw_only=True):
    """Roles that must have a second factor, and how many days after the next sign-in it is only asked for."""

    roles: tuple[Role, ...] = ()
    grace_days: int = 14


class RegionRow(Frozen, frozen=True, kw_only=True):
    region: Region
    revision: int
    people: int = 0


class TeamRow(Frozen, frozen=True, kw_only=True):
    team: Team
    revision: int
    people: int = 0


class Places(Frozen, frozen=True, kw_only=True):
    """`GET /v1/admin/places`: all regions and teams that were not dissolved, by name."""

    regions: tuple[RegionRow, ...] = ()
    teams: tuple[TeamRow, ...] = ()


class KeepPlace(Frozen, frozen=True, kw_only=True):
    """`POST /v1/admin/regions[/{id}]`, `/v1/admin/teams[/{id}]`; `region_id` is a team's. A new one has no revision."""

    name: str
    revision: int = 0
    country: str = ""
    time_zone: str = ""
    region_id: str = ""


class Dissolve(Frozen, frozen=True, kw_only=True):
    """`POST …/dissolve`: `to`: the place that takes its people (and, of a region, its teams); "" it must be empty."""

    revision: int
    to: str = ""


class DeviceRow(Frozen, frozen=True, kw_only=True):
    """One desk of one person; `signed_in`: it has a session."""

    device: Device
    person: str
    signed_in: bool = False
    address: str = ""


class AdminDevices(Frozen, frozen=True, kw_only=True):
    """`GET /v1/admin/devices`, last seen first."""

    rows: tuple[DeviceRow, ...]
    after: str = ""


class CampaignKeep(Frozen, frozen=True, kw_only=True):
    """A campaign's own rule; changed where the campaign is published."""

    code: str
    title: dict[str, str] = {}
    keep: Keep | None = None


class HouseRules(Frozen, frozen=True, kw_only=True):
    """`GET`, `PUT /v1/admin/rules`: keeping recordings, looking at numbers, locks, second factors. `campaigns`: read only.

    `factor` None in a change: it stays (an older desk).
    """

    revision: int
    keep: Keep = Keep()
    access: AccessRules = AccessRules()
    desk_lock_days: int = 14
    factor: FactorRule | None = None
    campaigns: tuple[CampaignKeep, ...] = ()
