"""Messages of the list routes for desks other than the agent's. Keyset pages: `after` asks for the next, "" ends."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from domain.api import Evaluation
from domain.leads import Frozen, Lead, Touch
from domain.people import Device, Person, Region, Team


class LeadRow(Frozen, frozen=True, kw_only=True):
    """A lead in a list. `numbers` are full or masked, as the role has it."""

    id: str
    name: str
    company: str = ""
    region_id: str = ""
    owner_id: str = ""
    owner: str = ""
    campaign_id: str = ""
    tier: str = ""
    stage: str = ""
    language: str = ""
    place: str = ""
    source: str = ""
    intention: str = ""
    last_outcome: str = ""
    last_touch_at: datetime | None = None
    called_count: int = 0
    do_not_call: bool = False
    numbers: tuple[str, ...] = ()
    created_at: datetime | None = None


class LeadPage(Frozen, frozen=True, kw_only=True):
    """`GET /v1/leads`."""

    rows: tuple[LeadRow, ...]
    after: str = ""


class LeadDetail(Frozen, frozen=True, kw_only=True):
    """`GET /v1/leads/{id}`."""

    lead: Lead
    owner_id: str = ""
    owner: str = ""


class TouchPage(Frozen, frozen=True, kw_only=True):
    """`GET /v1/leads/{id}/touches`: the timeline, newest first."""

    rows: tuple[Touch, ...]
    after: str = ""


class EvaluationPage(Frozen, frozen=True, kw_only=True):
    """`GET /v1/evaluations`, newest first."""

    rows: tuple[Evaluation, ...]
    after: str = ""


class PersonPage(Frozen, frozen=True, kw_only=True):
    rows: tuple[Person, ...]
    after: str = ""


class TeamPage(Frozen, frozen=True, kw_only=True):
    rows: tuple[Team, ...]
    after: str = ""


class RegionPage(Frozen, frozen=True, kw_only=True):
    rows: tuple[Region, ...]
    after: str = ""


class DevicePage(Frozen, frozen=True, kw_only=True):
    rows: tuple[Device, ...]
    after: str = ""


class DefinitionRow(Frozen, frozen=True, kw_only=True):
    """A version of a campaign, script, scorecard or article; `body` only where one is asked for."""

    code: str
    version: int
    state: str
    title: dict[str, str] = {}
    published_at: datetime | None = None
    body: dict[str, Any] = {}


class DefinitionPage(Frozen, frozen=True, kw_only=True):
    rows: tuple[DefinitionRow, ...]
    after: str = ""


class TagRow(Frozen, frozen=True, kw_only=True):
    code: str
    title: dict[str, str] = {}
    colour: str = ""


class TagPage(Frozen, frozen=True, kw_only=True):
    rows: tuple[TagRow, ...]
    after: str = ""


class SegmentRow(Frozen, frozen=True, kw_only=True):
    code: str
    name: str
    query: dict[str, Any] = {}


class SegmentPage(Frozen, frozen=True, kw_only=True):
    rows: tuple[SegmentRow, ...]
    after: str = ""


class AuditRow(Frozen, frozen=True, kw_only=True):
    """Who did or read what, when and from where."""

    id: str
    at: datetime
    action: str
    entity: str
    entity_id: str = ""
    person_id: str = ""
    person: str = ""
    device_id: str = ""
    address: str = ""
    lead_id: str = ""
    data: dict[str, Any] = {}


class AuditPage(Frozen, frozen=True, kw_only=True):
    rows: tuple[AuditRow, ...]
    after: str = ""


class ImportRow(Frozen, frozen=True, kw_only=True):
    """One imported file."""

    id: str
    file_name: str
    state: str
    started_at: datetime
    ended_at: datetime | None = None
    total_rows: int = 0
    done_rows: int = 0
    created_leads: int = 0
    updated_leads: int = 0
    refused_rows: int = 0
    by: str = ""


class ImportPage(Frozen, frozen=True, kw_only=True):
    rows: tuple[ImportRow, ...]
    after: str = ""


class RefusalRow(Frozen, frozen=True, kw_only=True):
    """A row, or a cell of it, that an import did not take."""

    line: int
    column: str = ""
    value: str = ""
    reason: str = ""


class RefusalPage(Frozen, frozen=True, kw_only=True):
    """`GET /v1/imports/{id}/refusals`, in the order of the file."""

    rows: tuple[RefusalRow, ...]
    after: str = ""
