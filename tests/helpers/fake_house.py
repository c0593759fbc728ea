"""The house by hand: a small floor whose changes are written down."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from msgspec.structs import replace

from domain.administration import (
    CampaignKeep,
    ChangePerson,
    DeviceRow,
    Dissolve,
    FactorRule,
    HouseRules,
    Invited,
    KeepPlace,
    NewPerson,
    PersonRow,
    Places,
    RegionRow,
    TeamRow,
)
from domain.campaign_rules import CampaignRow, CampaignRules, KeepHanding, KeepPool, PlanOf, TeamShare
from domain.campaigns import Campaign, Cap, Caps, Disposition, Hours, Retry
from domain.errors import UserError
from domain.lines import Line
from domain.lists import AuditPage, AuditRow
from domain.people import Device, Person, Region, Team
from domain.pool import PoolRule
from domain.retention import Keep
from domain.server_health import BackupState, ServerHealth
from domain.subject_requests import (
    FoundSubject,
    HandleRequest,
    NewRequest,
    PrivacyRules,
    RequestQueue,
    SubjectRequest,
    due_on,
)
from tests.helpers.desk_fakes import NOW, text

PEOPLE = (
    ("mira", "Mira Chen", "agent", "north", 288), ("bo", "Bo Larsen", "agent", "north", 301),
    ("lena", "Lena Ortiz", "team_lead", "north", 0), ("quan", "权思远", "analyst", "", 0),
    ("ada", "Ada Park", "admin", "", 0),
)  # fmt: skip


def people() -> tuple[PersonRow, ...]:
    return tuple(
        PersonRow(
            person=Person(
                id=login, login=login, name=name, role=role, team_id=f"t-{team}" if team else None,  # type: ignore[arg-type]
                region_id="r-east" if team else None,
            ),
            revision=n, leads=leads, sessions=1, last_seen_at=NOW - timedelta(minutes=7 * n + 1),
        )
        for n, (login, name, role, team, leads) in enumerate(PEOPLE)
    )  # fmt: skip


PLACES = Places(
    regions=(
        RegionRow(region=Region(id="r-east", name="East", country="CN", time_zone="Asia/Shanghai"), revision=1, people=3),
        RegionRow(region=Region(id="r-south", name="South", country="ES", time_zone="Europe/Madrid"), revision=0),
    ),
    teams=(
        TeamRow(team=Team(id="t-north", name="North desk", region_id="r-east"), revision=0, people=3),
        TeamRow(team=Team(id="t-eve", name="Evening desk", region_id="r-east"), revision=0),
    ),
)  # fmt: skip


class FakeHouse:
    """Implements `HouseService`; `done` is what was asked of it."""

    def __init__(self) -> None:
        self.rows = {one.person.id: one for one in people()}
        self.kept_places = PLACES
        self.kept_rules = HouseRules(
            revision=4, keep=Keep(days=180, sold_days=2_555), factor=FactorRule(roles=("admin",)),
            campaigns=(CampaignKeep(code="finance", title=text("Finance", "金融", "Finanzas"), keep=Keep(days=365)),),
        )  # fmt: skip
        self.kept_campaigns = campaigns()
        self.kept_requests = requests()
        self.kept_health = health()
        self.done: list[tuple[str, object]] = []
        self.error: UserError | None = None
        self.pages_before_forbidden = -1

    def people(self) -> tuple[PersonRow, ...]:
        self._check()
        return tuple(sorted(self.rows.values(), key=lambda one: one.person.name))

    def invite(self, new: NewPerson) -> Invited:
        self._check()
        self.done.append(("invite", new))
        person = Person(id=new.login, login=new.login, name=new.name, role=new.role, team_id=new.team_id)
        until = NOW + timedelta(days=7)
        self.rows[new.login] = PersonRow(person=person, revision=0, has_password=False, invited_until=until)
        return Invited(person_id=new.login, code="q7Zt-3f0-Yk8w-9bN2", until=until)

    def change_person(self, person_id: str, given: ChangePerson) -> PersonRow:
        self._check()
        row = self.rows[person_id]
        if given.revision != row.revision:
            raise UserError("conflict")
        admins = [r for r in self.rows.values() if r.person.role == "admin" and r.person.active]
        if admins == [row] and (given.role != "admin" or not given.active):
            raise UserError("last_admin")
        self.done.append(("change", given))
        person = replace(
            row.person, name=given.name, role=given.role, active=given.active, team_id=given.team_id
        )
        self.rows[person_id] = replace(row, person=person, email=given.email or "", revision=row.revision + 1)
        return self.rows[person_id]

    def reset(self, person_id: str) -> Invited:
        self._check()
        self.done.append(("reset", person_id))
        return Invited(person_id=person_id, code="m4Pd-1c9-Lr5x-7vH8", until=NOW + timedelta(days=7))

    def sign_out(self, person_id: str) -> int:
        self._check()
        self.done.append(("sign_out", person_id))
        return 2

    def second_factor(self, person_id: str, act: str) -> PersonRow:
        self._check()
        self.done.append((f"factor {act}", person_id))
        kind = {"want": "wanted", "unwant": "none", "reset": "wanted"}[act]
        self.rows[person_id] = replace(self.rows[person_id], second_factor=kind)
        return self.rows[person_id]

    def places(self) -> Places:
        self._check()
        return self.kept_places

    def keep_place(self, kind: str, place_id: str, given: KeepPlace) -> Places:
        self._check()
        self.done.append((f"{kind} {place_id}".strip(), given))
        if kind == "regions" and not place_id:
            made = RegionRow(region=Region(id="r-new", name=given.name, country=given.country), revision=0)
            self.kept_places = replace(self.kept_places, regions=(*self.kept_places.regions, made))
        return self.kept_places

    def dissolve(self, kind: str, place_id: str, given: Dissolve) -> Places:
        self._check()
        if not given.to:
            raise UserError("place_has_people", count="3", names="Bo Larsen, Lena Ortiz, Mira Chen")
        self.done.append((f"dissolve {kind} {place_id}", given))
        left = tuple(one for one in self.kept_places.regions if one.region.id != place_id)
        self.kept_places = replace(self.kept_places, regions=left)
        return self.kept_places

    def devices(self) -> tuple[DeviceRow, ...]:
        self._check()
        rows = []
        for n, (login, name, *_rest) in enumerate(PEOPLE):
            device = Device(
                id=f"d{n}", name=f"PC-{40 + n}", person_id=login, last_seen_at=NOW - timedelta(minutes=11 * n + 1),
                app_version="0.1.0", revoked=n == 3,
            )  # fmt: skip
            rows.append(DeviceRow(device=device, person=name, signed_in=n < 2, address=f"10.0.4.{20 + n}"))
        return tuple(rows)

    def lock(self, device_id: str) -> int:
        self._check()
        self.done.append(("lock", device_id))
        return 1

    def wipe(self, device_id: str) -> None:
        self._check()
        self.done.append(("wipe", device_id))

    def health(self) -> ServerHealth:
        self._check()
        return self.kept_health

    def campaigns(self) -> CampaignRules:
        self._check()
        return self.kept_campaigns

    def keep_pool(self, code: str, given: KeepPool) -> CampaignRules:
        self._check()
        rows = self.kept_campaigns.rows
        mine = next((row for row in rows if row.campaign.code == code), None)
        if (mine.pool if mine else self.kept_campaigns.pool) != given.base:
            raise UserError("conflict")
        self.done.append((f"pool {code}", given.rule))
        self._rule(code, pool=given.rule)
        return self.kept_campaigns

    def keep_handing(self, code: str, given: KeepHanding) -> CampaignRules:
        self._check()
        self.done.append((f"handing {code}", given.rule))
        self._rule(code, handing=given.rule)
        return self.kept_campaigns

    def _rule(self, code: str, **values: object) -> None:
        page = self.kept_campaigns
        rows = tuple(replace(row, **values) if row.campaign.code == code else row for row in page.rows)
        self.kept_campaigns = replace(page, rows=rows, **({} if code else values))

    def find_subject(self, subject: str) -> FoundSubject:
        self._check()
        if subject != "139 1234 0077":
            raise UserError("not_found")
        return FoundSubject(lead_id="0199-7", name="王丽", calls=3, recordings=2, held=1)

    def rules(self) -> HouseRules:
        return self.kept_rules

    def change_rules(self, given: HouseRules) -> HouseRules:
        self._check()
        if given.revision != self.kept_rules.revision:
            raise UserError("conflict")
        self.done.append(("rules", given))
        self.kept_rules = replace(given, revision=given.revision + 1)
        return self.kept_rules

    def requests(self) -> RequestQueue:
        self._check()
        return self.kept_requests

    def note_request(self, given: NewRequest) -> RequestQueue:
        self._check()
        self.done.append(("note", given))
        made = SubjectRequest(
            id="q9", revision=0, kind=given.kind, asked_on=given.asked_on, law=given.law, reference=given.reference,
            due_on=due_on(given.law, given.asked_on), asked_by=given.asked_by, channel=given.channel,
        )  # fmt: skip
        self.kept_requests = replace(self.kept_requests, rows=(*self.kept_requests.rows, made))
        return self.kept_requests

    def handle_request(self, request_id: str, act: str, given: HandleRequest) -> RequestQueue:
        self._check()
        one = next(row for row in self.kept_requests.rows if row.id == request_id)
        if one.revision != given.revision:
            raise UserError("conflict")
        self.done.append((f"{act} {request_id}", given))
        if act == "find":
            now = replace(one, lead_id="0199-7", name="王丽", revision=one.revision + 1)
        elif act == "erase" and self.kept_requests.rules.second_person and one.state == "open":
            now = replace(one, state="second", proposed_by="Ada Park", proposed_mine=True, why=given.why,
                          revision=one.revision + 1)  # fmt: skip
        else:
            now = replace(one, state="refused" if act == "refuse" else "done", handled_by="Ada Park", handled_at=NOW,
                          why=given.why, delivered=given.why if one.kind == "rectify" else "rows=41 recordings=2 held=1",
                          revision=one.revision + 1)  # fmt: skip
        self._replace(now)
        return self.kept_requests

    def export_subject(self, request_id: str, given: HandleRequest) -> bytes:
        self.handle_request(request_id, "export", given)
        return b"PK whole file"

    def keep_privacy_rules(self, given: PrivacyRules) -> RequestQueue:
        self._check()
        self.done.append(("privacy rules", given))
        self.kept_requests = replace(self.kept_requests, rules=given)
        return self.kept_requests

    def _replace(self, now: SubjectRequest) -> None:
        rows = tuple(now if row.id == now.id else row for row in self.kept_requests.rows)
        self.kept_requests = replace(self.kept_requests, rows=rows)

    def audit(self, asked: dict[str, str]) -> AuditPage:
        self._check()
        self.done.append(("audit", asked))
        shown = [
            one for one in trail() if all(w in f"{one.action} {one.person}" for w in asked["words"].split())
        ]
        return AuditPage(rows=tuple(shown), after="" if asked["after"] else "more")

    def export_audit(self, asked: dict[str, str]) -> Iterator[AuditPage]:
        self.done.append(("export", asked))
        for n in range(3):
            if n == self.pages_before_forbidden:
                raise UserError("forbidden")
            yield AuditPage(rows=trail(), after="more" if n < 2 else "")

    def _check(self) -> None:
        if self.error is not None:
            raise self.error


def health() -> ServerHealth:
    kept = BackupState(
        at=NOW - timedelta(hours=8), name="20261119T183000Z", bytes=1_834_000_000, recordings=48_211,
        recordings_bytes=91_000_000_000, verified_at=NOW - timedelta(days=11), verified="20261108T183000Z",
    )  # fmt: skip
    return ServerHealth(
        version="0.1.0", started_at=NOW - timedelta(days=3), database_bytes=14_200_000_000, backup=kept,
        backup_state="good", verify_state="old", recordings=48_190, ledger=12, sheets_failed=1,
    )  # fmt: skip


def requests() -> RequestQueue:
    day = NOW.date()
    rows = (
        ("q1", "erase", "gdpr", 36, "open", {}),
        ("q2", "export", "pipl", 12, "open", {"channel": "mail"}),
        ("q3", "erase", "ccpa", 9, "second", {"lead_id": "0199-4", "name": "Javier Ortega", "proposed_by": "Abe Ruiz",
                                              "why": "letter 12"}),
        ("q4", "rectify", "gdpr", 3, "open", {"channel": "call"}),
        ("q5", "object", "gdpr", 2, "open", {"asked_by": "representative"}),
        ("q6", "export", "gdpr", 20, "done", {"handled_by": "Ada Park", "handled_at": NOW - timedelta(days=2),
                                             "delivered": "rows=120 recordings=3 missing=0", "lead_id": "0199-1"}),
    )  # fmt: skip
    return RequestQueue(
        rows=tuple(
            SubjectRequest(
                id=key, revision=0, kind=kind, law=law, asked_on=day - timedelta(days=ago), state=state,
                due_on=due_on(law, day - timedelta(days=ago)), reference=f"letter {n}", **more,
            )
            for n, (key, kind, law, ago, state, more) in enumerate(rows, 10)
        ),
        may_rules=True,
    )  # fmt: skip


def campaigns() -> CampaignRules:
    home = Campaign(
        code="renewal", title=text("Renewal of home insurance", "家庭财产险续保", "Renovación del seguro de hogar"),
        version=7, grade="A", hours=Hours(days=(1, 2, 3, 4, 5, 6), opens="09:30", preset="CN/general"),
        caps=Caps(number=(Cap(count=3, window_min=1440),), lead=(Cap(count=5, window_min=10_080),)),
        dispositions=(
            Disposition(code="busy", title=text("Busy", "忙线", "Ocupado"), key="b", retry_after_min=30),
            Disposition(code="none", title=text("No answer", "无人接听", "Sin respuesta"), key="n",
                        retry=Retry(after_min=(120, 1440), most=4)),
        ),
    )  # fmt: skip
    gone = Campaign(
        code="finance", title=text("Finance", "金融", "Finanzas"), version=2, keep=Keep(days=365), grade="C"
    )
    return CampaignRules(
        rows=(
            CampaignRow(
                campaign=home, published_at=NOW - timedelta(days=12), pool_leads=1_204,
                teams=(TeamShare(team="North desk", leads=589), TeamShare(team="Evening desk", leads=12)),
                lines=(Line(code="east1", number="+8621****0001"), Line(code="east2", number="+8621****0002",
                       rested_until=NOW + timedelta(days=2), rested_why="spam")),
                plans=(PlanOf(code="weekly", title=text("Weekly measure", "每周抽检", "Medida semanal"), per_agent=3),),
                pool=PoolRule(claim_quota_day=15),
            ),
            CampaignRow(campaign=gone, state="withdrawn", withdrawn_at=NOW - timedelta(days=40)),
        ),
        pool=PoolRule(), masked=("analyst", "team_lead", "operations"), keep=Keep(days=180, sold_days=2_555),
    )  # fmt: skip


def trail() -> tuple[AuditRow, ...]:
    rows = (
        ("reveal", "number", "Bo Larsen", {"reason": "客户换了号码"}),
        ("change", "permission", "Ada Park", {"cell": "lead.see", "was": "own", "scope": "team"}),
        ("see", "lead", "Mira Chen", {"where": "desk"}), ("alarm", "browsing", "", {"records": 140, "minutes": 10}),
    )  # fmt: skip
    return tuple(
        AuditRow(
            id=f"a{n}", at=NOW - timedelta(minutes=9 * n), action=action, entity=entity, person=person, data=data,
            address="10.0.4.20",
        )
        for n, (action, entity, person, data) in enumerate(rows)
    )  # fmt: skip
