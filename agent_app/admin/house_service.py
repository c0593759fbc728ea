"""The verbs of the Admin desk about people, places, devices, rules and the audit log."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from agent_app.reviews.asking import Asking
from domain.administration import (
    AdminDevices,
    AdminPeople,
    ChangePerson,
    DeviceRow,
    Dissolve,
    Ended,
    FactorAct,
    HouseRules,
    Invited,
    KeepPlace,
    NewPerson,
    PersonRow,
    Places,
)
from domain.campaign_rules import CampaignRules, KeepHanding, KeepPool
from domain.lists import AuditPage
from domain.server_health import ServerHealth
from domain.subject_requests import (
    FindSubject,
    FoundSubject,
    HandleRequest,
    NewRequest,
    PrivacyRules,
    RequestQueue,
)

_REQUESTS = "/v1/admin/privacy/requests"


class HouseService(Protocol):
    """All wait for the server and raise UserError: server_away, forbidden, not_found, conflict, and what each says."""

    def people(self) -> tuple[PersonRow, ...]:
        """Everybody, by name."""
        ...

    def invite(self, new: NewPerson) -> Invited: ...

    def change_person(self, person_id: str, given: ChangePerson) -> PersonRow:
        """Raises UserError: last_admin."""
        ...

    def reset(self, person_id: str) -> Invited: ...

    def sign_out(self, person_id: str) -> int: ...

    def second_factor(self, person_id: str, act: str) -> PersonRow:
        """`act`: want, unwant, reset."""
        ...

    def places(self) -> Places: ...

    def keep_place(self, kind: str, place_id: str, given: KeepPlace) -> Places:
        """`kind`: regions, teams; `place_id` "" makes a new one. Raises UserError: name_taken."""
        ...

    def dissolve(self, kind: str, place_id: str, given: Dissolve) -> Places:
        """Raises UserError: place_has_people."""
        ...

    def devices(self) -> tuple[DeviceRow, ...]:
        """Last seen first."""
        ...

    def lock(self, device_id: str) -> int: ...

    def wipe(self, device_id: str) -> None: ...

    def rules(self) -> HouseRules: ...

    def change_rules(self, given: HouseRules) -> HouseRules: ...

    def health(self) -> ServerHealth: ...

    def campaigns(self) -> CampaignRules: ...

    def keep_pool(self, code: str, given: KeepPool) -> CampaignRules:
        """`code` "": the organisation's rule. Raises UserError: conflict, rule_unsound."""
        ...

    def keep_handing(self, code: str, given: KeepHanding) -> CampaignRules: ...

    def find_subject(self, subject: str) -> FoundSubject:
        """Whom an erasure would be about."""
        ...

    def requests(self) -> RequestQueue: ...

    def note_request(self, given: NewRequest) -> RequestQueue: ...

    def handle_request(self, request_id: str, act: str, given: HandleRequest) -> RequestQueue:
        """`act`: find, refuse, settle, erase. Raises UserError: conflict, reason_missing, second_person, busy."""
        ...

    def export_subject(self, request_id: str, given: HandleRequest) -> bytes:
        """The zip file; the request is over with it."""
        ...

    def keep_privacy_rules(self, given: PrivacyRules) -> RequestQueue: ...

    def audit(self, asked: dict[str, str]) -> AuditPage: ...

    def export_audit(self, asked: dict[str, str]) -> Iterator[AuditPage]:
        """Page by page; the right is asked for each."""
        ...


class RemoteHouse:
    """Implements `HouseService`."""

    def __init__(self, asking: Asking) -> None:
        self._ask, self._send = asking.ask, asking.send

    def people(self) -> tuple[PersonRow, ...]:
        found: list[PersonRow] = []
        after = ""
        while True:
            page = self._ask("GET", "/v1/admin/people", AdminPeople, query={"after": after})
            found += page.rows
            after = page.after
            if not after:
                return tuple(sorted(found, key=lambda one: one.person.name))

    def invite(self, new: NewPerson) -> Invited:
        return self._ask("POST", "/v1/admin/people", Invited, new)

    def change_person(self, person_id: str, given: ChangePerson) -> PersonRow:
        return self._ask("POST", f"/v1/admin/people/{person_id}", PersonRow, given)

    def reset(self, person_id: str) -> Invited:
        return self._ask("POST", f"/v1/admin/people/{person_id}/reset", Invited)

    def sign_out(self, person_id: str) -> int:
        return self._ask("POST", f"/v1/admin/people/{person_id}/sign-out", Ended).sessions

    def second_factor(self, person_id: str, act: str) -> PersonRow:
        body = FactorAct(act=act)  # type: ignore[arg-type]
        return self._ask("POST", f"/v1/admin/people/{person_id}/second-factor", PersonRow, body)

    def places(self) -> Places:
        return self._ask("GET", "/v1/admin/places", Places)

    def keep_place(self, kind: str, place_id: str, given: KeepPlace) -> Places:
        path = f"/v1/admin/{kind}/{place_id}" if place_id else f"/v1/admin/{kind}"
        return self._ask("POST", path, Places, given)

    def dissolve(self, kind: str, place_id: str, given: Dissolve) -> Places:
        return self._ask("POST", f"/v1/admin/{kind}/{place_id}/dissolve", Places, given)

    def devices(self) -> tuple[DeviceRow, ...]:
        found: list[DeviceRow] = []
        after = ""
        while True:
            page = self._ask("GET", "/v1/admin/devices", AdminDevices, query={"after": after})
            found += page.rows
            after = page.after
            if not after:
                return tuple(found)

    def lock(self, device_id: str) -> int:
        return self._ask("POST", f"/v1/admin/devices/{device_id}/lock", Ended).sessions

    def wipe(self, device_id: str) -> None:
        self._ask("POST", f"/v1/devices/{device_id}/revoke", object)

    def rules(self) -> HouseRules:
        return self._ask("GET", "/v1/admin/rules", HouseRules)

    def change_rules(self, given: HouseRules) -> HouseRules:
        return self._ask("PUT", "/v1/admin/rules", HouseRules, given)

    def health(self) -> ServerHealth:
        return self._ask("GET", "/v1/admin/health", ServerHealth)

    def campaigns(self) -> CampaignRules:
        return self._ask("GET", "/v1/admin/campaigns", CampaignRules)

    def keep_pool(self, code: str, given: KeepPool) -> CampaignRules:
        return self._ask("PUT", "/v1/admin/campaigns/pool", CampaignRules, given, query={"campaign": code})

    def keep_handing(self, code: str, given: KeepHanding) -> CampaignRules:
        return self._ask("PUT", "/v1/admin/campaigns/handing", CampaignRules, given, query={"campaign": code})

    def find_subject(self, subject: str) -> FoundSubject:
        return self._ask("POST", "/v1/admin/privacy/find", FoundSubject, FindSubject(subject=subject))

    def requests(self) -> RequestQueue:
        return self._ask("GET", _REQUESTS, RequestQueue)

    def note_request(self, given: NewRequest) -> RequestQueue:
        return self._ask("POST", _REQUESTS, RequestQueue, given)

    def handle_request(self, request_id: str, act: str, given: HandleRequest) -> RequestQueue:
        return self._ask("POST", f"{_REQUESTS}/{request_id}/{act}", RequestQueue, given)

    def export_subject(self, request_id: str, given: HandleRequest) -> bytes:
        return self._send(f"{_REQUESTS}/{request_id}/export", given)

    def keep_privacy_rules(self, given: PrivacyRules) -> RequestQueue:
        return self._ask("PUT", f"{_REQUESTS}/rules", RequestQueue, given)

    def audit(self, asked: dict[str, str]) -> AuditPage:
        return self._ask("GET", "/v1/audit", AuditPage, query=asked)

    def export_audit(self, asked: dict[str, str]) -> Iterator[AuditPage]:
        after = ""
        while True:
            page = self._ask("GET", "/v1/audit/export", AuditPage, query={**asked, "after": after})
            yield page
            after = page.after
            if not after:
                return
