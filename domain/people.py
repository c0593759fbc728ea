"""People, teams, regions and devices, as they travel."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from domain.floor import FloorRules
from domain.leads import Frozen
from domain.recording_policy import RecordingPolicy

Role = Literal["agent", "analyst", "team_lead", "operations", "admin"]
ROLES: tuple[Role, ...] = ("agent", "analyst", "team_lead", "operations", "admin")


class Person(Frozen, frozen=True, kw_only=True):
    """Somebody who signs in. `masked`: full numbers are withheld from her role."""

    id: str
    login: str
    name: str
    role: Role
    team_id: str | None = None
    region_id: str | None = None
    language: str = ""
    time_zone: str = ""
    masked: bool = False
    active: bool = True


class Region(Frozen, frozen=True, kw_only=True):
    id: str
    name: str
    country: str = ""
    time_zone: str = ""


class Team(Frozen, frozen=True, kw_only=True):
    id: str
    name: str
    region_id: str


class Organisation(Frozen, frozen=True, kw_only=True):
    """Attributes:
    desk_lock_days: a desk that has not met the server for so long locks itself.
    floor: reasons to pause, time for the outcome. recording: how calls are recorded.
    """

    id: str
    code: str
    name: str
    home_country: str = "CN"
    desk_lock_days: int = 14
    floor: FloorRules = msgspec.field(default_factory=FloorRules)
    recording: RecordingPolicy = RecordingPolicy()


class Device(Frozen, frozen=True, kw_only=True):
    id: str
    name: str
    person_id: str
    last_seen_at: datetime | None = None
    revoked: bool = False
    app_version: str = ""
