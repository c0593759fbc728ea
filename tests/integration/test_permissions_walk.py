"""Every route, every role, two organisations: which rows come back, compared with a table written here by hand.

The table below is independent of `lead_server.security.scope` and `domain.permissions`: it names people, not scopes. A
route of the application that stands in no table fails; so does a role without a cell.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import msgspec
import pytest
from sqlalchemy import Engine, func, insert, select

from db.central.calls import call
from db.central.definitions import definition, segment, tag
from db.central.leads import number, touch
from db.central.people import device
from db.central.quality import evaluation
from db.central.records import audit_event, import_refusal, import_run
from db.central.work import call_grant
from domain.articles import Article
from domain.ids import new_id
from domain.operations import Tagged
from domain.scorecards import ScoreSummary
from lead_server.recordings import storage as recordings
from tests.helpers.world import Desk, Org, World, a_campaign, a_form

ROLES = {"agent": "mira", "analyst": "quan", "team_lead": "lena", "operations": "olga", "admin": "ada"}
PEOPLE = {  # login: (role, team, region)
    "mira": ("agent", "A", "North"), "otto": ("agent", "A", "North"), "pia": ("agent", "B", "North"),
    "sol": ("agent", "C", "South"), "lena": ("team_lead", "A", "North"), "quan": ("analyst", "", ""),
    "olga": ("operations", "", ""), "ada": ("admin", "", ""),
}  # fmt: skip
AGENTS = {"mira", "otto", "pia", "sol"}
FORBIDDEN = None  #: the cell of a role that the route refuses

Names = set[str] | None


def cells(
    agent: Names, analyst: Names, team_lead: Names, operations: Names, admin: Names
) -> dict[str, Names]:
    return {
        "agent": agent,
        "analyst": analyst,
        "team_lead": team_lead,
        "operations": operations,
        "admin": admin,
    }


LEADS = cells({"mira"}, AGENTS | {"pool"}, {"mira", "otto"}, AGENTS | {"pool"}, AGENTS | {"pool"})
CALLS = cells({"mira"}, AGENTS, {"mira", "otto"}, AGENTS, AGENTS)
TEAM_A, EVERYBODY = {"mira", "otto", "lena"}, set(PEOPLE)
ONE = {"one"}
#: route -> which kind of thing it lists, and whose (names are those of `Floor.ids[kind]`)
LISTS: dict[str, tuple[str, dict[str, Names]]] = {
    "/v1/leads": ("lead", LEADS),
    "/v1/library/leads": ("lead", LEADS),
    "/v1/calls": ("call", CALLS),
    "/v1/evaluations": ("evaluation", CALLS),
    "/v1/people": ("person", cells(TEAM_A, EVERYBODY, TEAM_A, EVERYBODY, EVERYBODY)),
    "/v1/teams": ("team", cells({"A"}, {"A", "B", "C"}, {"A", "B"}, {"A", "B", "C"}, {"A", "B", "C"})),
    "/v1/regions": (
        "region",
        cells({"North"}, {"North", "South"}, {"North"}, {"North", "South"}, {"North", "South"}),
    ),
    "/v1/devices": ("device", cells({"mira"}, {"quan"}, {"lena"}, {"olga"}, EVERYBODY)),
    "/v1/definitions/campaigns": ("campaign", cells(ONE, ONE, ONE, ONE, ONE)),
    "/v1/definitions/scripts": ("script", cells(ONE, ONE, ONE, ONE, ONE)),
    "/v1/definitions/scorecards": ("scorecard", cells(ONE, ONE, ONE, ONE, ONE)),
    "/v1/definitions/articles": ("article", cells(ONE, ONE, ONE, ONE, ONE)),
    "/v1/tags": ("tag", cells(ONE, ONE, ONE, ONE, ONE)),
    "/v1/segments": ("segment", cells(FORBIDDEN, ONE, ONE, ONE, ONE)),
    "/v1/imports": ("import", cells(FORBIDDEN, FORBIDDEN, FORBIDDEN, ONE, ONE)),
}
#: route of one thing -> kind and whose; asked for every thing of both organisations
DETAILS: dict[str, tuple[str, dict[str, Names]]] = {
    "/v1/leads/{id}": ("lead", LEADS),
    "/v1/library/leads/{id}": ("lead", LEADS),
    "/v1/leads/{id}/touches": ("lead", LEADS),
    "/v1/calls/{id}": ("call", CALLS),
    "/v1/recordings/{id}/audio": ("recording", CALLS),
    "/v1/recordings/{id}/analysis": ("recording", CALLS),
    "/v1/recordings/{id}/reading": ("recording", CALLS),
    "/v1/evaluations/{id}": ("evaluation", CALLS),
    "/v1/evaluations/{id}/proposed": ("evaluation", CALLS),
    "/v1/people/{id}": ("person", LISTS["/v1/people"][1]),
    "/v1/definitions/campaigns/{id}": ("campaign", cells(ONE, ONE, ONE, ONE, ONE)),
    "/v1/definitions/scripts/{id}": ("script", cells(ONE, ONE, ONE, ONE, ONE)),
    "/v1/definitions/scorecards/{id}": ("scorecard", cells(ONE, ONE, ONE, ONE, ONE)),
    "/v1/definitions/articles/{id}": ("article", cells(ONE, ONE, ONE, ONE, ONE)),
    "/v1/imports/{id}/refusals": ("import", cells(FORBIDDEN, FORBIDDEN, FORBIDDEN, ONE, ONE)),
}
#: what a pull brings: kind -> whose
PULLED: dict[str, dict[str, Names]] = {
    "lead": cells({"mira"}, set(), set(), set(), set()),
    "evaluation": cells({"mira"}, set(), set(), set(), set()),
    "person": cells(TEAM_A, set(), TEAM_A, set(), set()),
    "team": cells({"A"}, set(), {"A"}, set(), set()),
    "region": cells({"North"}, set(), {"North"}, set(), set()),
    "campaign": cells(ONE, ONE, ONE, ONE, ONE),
    "script": cells(ONE, ONE, ONE, ONE, ONE),
    "scorecard": cells(ONE, ONE, ONE, ONE, ONE),
    "article": cells(ONE, ONE, ONE, ONE, ONE),
}
#: leads whose tags a pushed operation may change; a fact (do-not-call) has no cells: nobody is refused
CHANGED = cells({"mira"}, set(), {"mira", "otto"}, AGENTS | {"pool"}, AGENTS | {"pool"})
GRANTED = cells(AGENTS | {"pool"}, FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN)
REVOKED = cells(FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN, EVERYBODY)
AUDIT = cells(FORBIDDEN, FORBIDDEN, FORBIDDEN, FORBIDDEN, {"all"})
PRESENT = cells({"mira", "otto"}, AGENTS, {"mira", "otto"}, AGENTS, AGENTS)
UNMASKED = {"agent", "admin"}

#: (method, route as the application knows it) -> the test here that walks it
WALKED: dict[tuple[str, str], str] = {
    **{("GET", r): "lists" for r in ("/v1/leads", "/v1/library/leads", "/v1/calls", "/v1/evaluations", "/v1/people",
                                     "/v1/teams",
                                     "/v1/regions", "/v1/devices", "/v1/tags", "/v1/segments", "/v1/imports",
                                     "/v1/definitions/{kind}")},
    **{("GET", r): "details" for r in ("/v1/leads/{lead_id}", "/v1/library/leads/{lead_id}", "/v1/leads/{lead_id}/touches",
                                       "/v1/calls/{call_id}",
                                       "/v1/recordings/{recording_id}/audio", "/v1/recordings/{recording_id}/analysis",
                                       "/v1/recordings/{recording_id}/reading",
                                       "/v1/evaluations/{evaluation_id}", "/v1/evaluations/{evaluation_id}/proposed",
                                       "/v1/people/{person_id}", "/v1/definitions/{kind}/{code}",
                                       "/v1/imports/{import_id}/refusals")},
    **dict.fromkeys((
        ("GET", "/v1/library/count"), ("GET", "/v1/library/choices"), ("GET", "/v1/library/views"),
        ("PUT", "/v1/library/views/{code}"), ("DELETE", "/v1/library/views/{code}"),
        ("POST", "/v1/library/acts"), ("GET", "/v1/library/acts"), ("GET", "/v1/library/acts/{act_id}"),
        ("POST", "/v1/library/acts/{act_id}/{verb}"), ("GET", "/v1/library/duplicates"),
        ("POST", "/v1/library/duplicates/search"), ("GET", "/v1/library/duplicates/{one}/{other}"),
        ("POST", "/v1/library/duplicates/dismiss"), ("POST", "/v1/library/duplicates/merge"),
        ("POST", "/v1/library/leads/{lead_id}/split"), ("POST", "/v1/library/exports"),
        ("GET", "/v1/library/exports/{export_id}/part"), ("GET", "/v1/library/imports"), ("POST", "/v1/library/imports"),
        ("GET", "/v1/library/imports/{job_id}"), ("PUT", "/v1/library/imports/{job_id}/file"),
        ("POST", "/v1/library/imports/{job_id}/read"), ("POST", "/v1/library/imports/{job_id}/{verb}"),
    ), "by role and in two organisations (tests/integration/lead_library)"),
    ("GET", "/v1/audit"): "audit",
    ("POST", "/v1/feed/pull"): "pull",
    ("POST", "/v1/feed/push"): "push",
    ("POST", "/v1/feed/wait"): "no rows: two flags (tests/integration/test_feed.py)",
    ("POST", "/v1/grants"): "grants",
    ("POST", "/v1/dials"): "no rows: may she dial (tests/integration/test_gate.py, test_gate_door.py)",
    **dict.fromkeys((("PUT", "/v1/dials/{call_id}"), ("DELETE", "/v1/dials/{call_id}")),
                    "only the caller's own (tests/integration/test_gate_door.py)"),
    ("POST", "/v1/devices/{device_id}/revoke"): "revoke",
    ("POST", "/v1/session"): "no role yet (tests/integration/test_sessions.py)",
    ("POST", "/v1/session/invitation"): "no role yet (tests/integration/test_sessions.py)",
    ("DELETE", "/v1/session"): "only the caller's own (tests/integration/test_sessions.py)",
    ("GET", "/v1/audit/export"): "as administration (tests/integration/access/test_administration.py)",
    **dict.fromkeys((
        ("GET", "/v1/admin/people"), ("POST", "/v1/admin/people"), ("POST", "/v1/admin/people/{person_id}"),
        ("POST", "/v1/admin/people/{person_id}/reset"), ("POST", "/v1/admin/people/{person_id}/sign-out"),
        ("GET", "/v1/admin/places"), ("POST", "/v1/admin/regions"), ("POST", "/v1/admin/regions/{region_id}"),
        ("POST", "/v1/admin/regions/{region_id}/dissolve"), ("POST", "/v1/admin/teams"),
        ("POST", "/v1/admin/teams/{team_id}"),
        ("POST", "/v1/admin/teams/{team_id}/dissolve"), ("GET", "/v1/admin/devices"),
        ("POST", "/v1/admin/devices/{device_id}/lock"), ("GET", "/v1/admin/rules"), ("PUT", "/v1/admin/rules"),
    ), "every role and another organisation (tests/integration/access/test_administration.py)"),
    **dict.fromkeys((
        ("GET", "/v1/admin/privacy/requests"), ("POST", "/v1/admin/privacy/requests"), ("POST", "/v1/admin/privacy/find"),
        ("PUT", "/v1/admin/privacy/requests/rules"), ("POST", "/v1/admin/privacy/requests/{request_id}/find"),
        ("POST", "/v1/admin/privacy/requests/{request_id}/refuse"),
        ("POST", "/v1/admin/privacy/requests/{request_id}/settle"),
        ("POST", "/v1/admin/privacy/requests/{request_id}/export"),
        ("POST", "/v1/admin/privacy/requests/{request_id}/erase"),
    ), "every role and another organisation (tests/integration/privacy/test_requests.py)"),
    **dict.fromkeys((("POST", "/v1/session/second-factor"), ("PUT", "/v1/session/second-factor"),
                     ("POST", "/v1/session/recovery-codes")),
                    "only the caller's own (tests/integration/access/test_second_factor.py)"),
    **dict.fromkeys((("GET", "/v1/admin/health"), ("GET", "/v1/admin/campaigns"), ("PUT", "/v1/admin/campaigns/pool"),
                     ("PUT", "/v1/admin/campaigns/handing")),
                    "every role and another organisation (tests/integration/access/test_campaigns.py)"),
    ("POST", "/v1/admin/people/{person_id}/second-factor"): "as administration (tests/integration/access)",
    ("PUT", "/v1/session/engine-key"): "only the caller's own (tests/integration/access/test_looking.py)",
    ("POST", "/v1/numbers/{number_id}/reveal"): "as the lead (tests/integration/desk/test_masks.py)",
    ("PUT", "/v1/session/store-key"): "only the caller's own (tests/integration/test_sessions.py)",
    **dict.fromkeys((("POST", "/v1/uploads"), ("PATCH", "/v1/uploads/{upload_id}"), ("DELETE", "/v1/uploads/{upload_id}")),
                    "only the caller's own (tests/integration/recordings/test_tus_server.py)"),
    ("GET", "/v1/recordings/{recording_id}/peaks"): "as its analysis (tests/integration/test_analysis.py)",
    ("POST", "/v1/recordings/{recording_id}/analysis/{stage}/again"): "as its analysis (tests/integration/test_analysis.py)",
    ("POST", "/v1/picks/{pick_id}/skip"): "only the caller's own (tests/integration/test_quality_queue.py)",
    **dict.fromkeys((("GET", "/v1/quality/inbox"), ("GET", "/v1/absences"), ("POST", "/v1/absences"),
                     ("DELETE", "/v1/absences/{absence_id}")),
                    "who may what is said there (tests/integration/test_evaluation_life.py)"),
    **dict.fromkeys((("GET", "/v1/calibrations"), ("POST", "/v1/calibrations"), ("GET", "/v1/calibrations/people"),
                     ("GET", "/v1/calibrations/{calibration_id}"), ("POST", "/v1/calibrations/{calibration_id}/close")),
                    "who may what is said there (tests/integration/test_calibration.py)"),
    **dict.fromkeys((("GET", "/v1/quality/mine"), ("GET", "/v1/quality/team"), ("GET", "/v1/quality/report"),
                     ("GET", "/v1/quality/access"), ("GET", "/v1/quality/export")),
                    "who may what is said there (tests/integration/test_quality_report.py)"),
    **dict.fromkeys((("GET", "/v1/quality/plans"), ("PUT", "/v1/quality/plans/{code}"),
                     ("DELETE", "/v1/quality/plans/{code}"),
                     ("POST", "/v1/quality/plans/trial"), ("GET", "/v1/quality/plans/{code}/draws")),
                    "every role and another organisation (tests/integration/test_standing_plans.py)"),
    **dict.fromkeys((("GET", "/v1/articles"), ("PUT", "/v1/articles/{code}"), ("POST", "/v1/articles/{code}/withdraw"),
                     ("GET", "/v1/articles/{code}/versions"), ("POST", "/v1/articles/search")),
                    "every role and another organisation (tests/integration/test_knowledge.py)"),
    **dict.fromkeys((
        ("GET", "/v1/records/tickets"), ("GET", "/v1/records/tickets/{ticket_id}"),
        ("POST", "/v1/records/tickets/{ticket_id}"), ("GET", "/v1/records/deals"), ("GET", "/v1/records/deals/{deal_id}"),
        ("POST", "/v1/records/deals/{deal_id}"), ("GET", "/v1/records/visits"), ("GET", "/v1/records/consents"),
        ("GET", "/v1/records/visits/{visit_id}"), ("POST", "/v1/records/visits/{visit_id}"),
        ("GET", "/v1/records/handed"), ("POST", "/v1/records/handed/{kind}/{record_id}"),
    ), "by role and in two organisations (tests/integration/records)"),
    ("POST", "/v1/deals/{deal_id}/check"): "by role (tests/integration/test_sold_calls.py)",
    ("GET", "/v1/presence"): "presence",
    **dict.fromkeys((("GET", "/v1/team/day"), ("GET", "/v1/team/own"), ("GET", "/v1/team/sheet"),
                     ("PUT", "/v1/team/targets"),
                     ("POST", "/v1/team/callbacks/{work_item_id}/move")),
                    "every role and another organisation (tests/integration/test_team_day.py)"),
    **dict.fromkeys((("POST", "/v1/presence"), ("GET", "/v1/signals"), ("POST", "/v1/help"),
                     ("POST", "/v1/help/{help_id}/close")), "only the caller's own (tests/integration/test_presence.py)"),
    **dict.fromkeys((("POST", "/v1/handovers"), ("GET", "/v1/handovers"), ("POST", "/v1/handovers/{handover_id}/take")),
                    "only what is given to the caller (tests/integration/test_handover.py)"),
    **dict.fromkeys((
        ("GET", "/v1/scripts"), ("GET", "/v1/scripts/calendar"), ("GET", "/v1/scripts/stops"), ("POST", "/v1/scripts/stops"),
        ("POST", "/v1/scripts/stops/{stop_id}/lift"), ("GET", "/v1/scripts/releases"),
        ("POST", "/v1/scripts/releases/{release_id}/end"), ("POST", "/v1/scripts/read-yaml"),
        ("GET", "/v1/scripts/{code}/versions"), ("GET", "/v1/scripts/{code}/yaml"), ("GET", "/v1/scripts/{code}/places"),
        ("GET", "/v1/scripts/{code}/draft"), ("POST", "/v1/scripts/{code}/draft"), ("PUT", "/v1/scripts/{code}/draft"),
        ("DELETE", "/v1/scripts/{code}/draft"), ("POST", "/v1/scripts/{code}/draft/check"),
        ("POST", "/v1/scripts/{code}/draft/approve"), ("POST", "/v1/scripts/{code}/draft/publish"),
        ("POST", "/v1/scripts/{code}/roll-back"), ("GET", "/v1/scripts/{code}/comments"),
        ("POST", "/v1/scripts/{code}/comments"), ("POST", "/v1/scripts/{code}/comments/{comment_id}/resolve"),
        ("GET", "/v1/scripts/{code}/proposals"), ("POST", "/v1/scripts/{code}/proposals/answer"),
    ), "studio: walked by tests/integration/scripts/test_who_may.py"),
    **dict.fromkeys((
        ("GET", "/v1/clips"), ("GET", "/v1/clips/audiences"), ("POST", "/v1/clips"), ("GET", "/v1/clips/{clip_id}/audio"),
        ("POST", "/v1/clips/{clip_id}/withdraw"),
    ), "every role and another organisation (tests/integration/library_of_calls/test_clips.py)"),
    **dict.fromkeys((
        ("GET", "/v1/coaching"), ("POST", "/v1/coaching"), ("POST", "/v1/coaching/{coaching_id}/acknowledge"),
        ("POST", "/v1/coaching/{coaching_id}/done"), ("POST", "/v1/coaching/{coaching_id}/withdraw"),
    ), "every role and another organisation (tests/integration/library_of_calls/test_coaching.py)"),
    **dict.fromkeys((
        ("GET", "/v1/forms"), ("POST", "/v1/forms/read"), ("POST", "/v1/forms/write"), ("GET", "/v1/forms/{code}/versions"),
        ("GET", "/v1/forms/{code}/draft"), ("POST", "/v1/forms/{code}/draft"), ("PUT", "/v1/forms/{code}/draft"),
        ("DELETE", "/v1/forms/{code}/draft"), ("POST", "/v1/forms/{code}/draft/check"),
        ("POST", "/v1/forms/{code}/draft/approve"), ("POST", "/v1/forms/{code}/draft/publish"),
        ("GET", "/v1/forms/{code}/what-if"),
    ), "form builder: walked by tests/integration/forms/test_who_may.py"),
    **dict.fromkeys((("GET", "/v1/phrases"), ("PUT", "/v1/phrases/{code}"), ("POST", "/v1/phrases/bench"),
                     ("PUT", "/v1/phrases/verdicts")), "by role and scope (tests/integration/test_phrases.py)"),
    **dict.fromkeys((
        ("GET", "/v1/handing"), ("POST", "/v1/handing/plan"), ("GET", "/v1/handing/jobs"),
        ("GET", "/v1/handing/jobs/{job_id}"),
        ("GET", "/v1/handing/jobs/{job_id}/left"), ("POST", "/v1/handing/jobs/{job_id}/start"),
        ("POST", "/v1/handing/jobs/{job_id}/pause"), ("POST", "/v1/handing/jobs/{job_id}/go-on"),
        ("POST", "/v1/handing/jobs/{job_id}/drop"), ("GET", "/v1/handing/leads/{lead_id}"),
        ("PUT", "/v1/handing/leads/{lead_id}/unsuitable"), ("GET", "/v1/handing/coverage"), ("PUT", "/v1/handing/rules"),
        ("POST", "/v1/handing/renewals"),
        ("PUT", "/v1/handing/people/{person_id}"),
    ), "every role and another organisation (tests/integration/handing/test_handing_out.py)"),
    **dict.fromkeys((
        ("GET", "/v1/pool"), ("POST", "/v1/pool/{lead_id}/claim"), ("POST", "/v1/pool/{lead_id}/give-back"),
        ("GET", "/v1/pool/rules"), ("PUT", "/v1/pool/rules"),
    ), "every role and another organisation (tests/integration/handing/test_pool.py)"),
    ("GET", "/v1/pbx"): "only the caller's own (tests/integration/test_pbx.py)",
    ("POST", "/v1/pbx/command"): "only the caller's own, and as presence (tests/integration/test_pbx.py)",
    ("POST", "/v1/help/{help_id}/answer"): "as presence (tests/integration/test_presence.py)",
    **dict.fromkeys((
        ("GET", "/v1/experiments"), ("POST", "/v1/experiments"), ("GET", "/v1/experiments/{code}"),
        ("POST", "/v1/experiments/{code}/start"), ("POST", "/v1/experiments/{code}/end"),
        ("POST", "/v1/experiments/{code}/seen"), ("GET", "/v1/experiments/versions/{script}"),
    ), "every role and another organisation (tests/integration/test_experiments.py)"),
    **dict.fromkeys((
        ("GET", "/v1/sheets"), ("PUT", "/v1/sheets/sending"), ("POST", "/v1/sheets/subscriptions"),
        ("POST", "/v1/sheets/subscriptions/{sub_id}"), ("DELETE", "/v1/sheets/subscriptions/{sub_id}"),
        ("POST", "/v1/sheets/subscriptions/{sub_id}/send"),
    ), "by role and in two organisations (tests/integration/test_sheets.py)"),
    **dict.fromkeys((("GET", "/v1/permissions"), ("PUT", "/v1/permissions"), ("POST", "/v1/permissions/check"),
                     ("POST", "/v1/permissions/preview")),
                    "every role and another organisation (tests/integration/access/test_permissions.py)"),
    ("GET", "/v1/about"): "open",
    ("GET", "/health"): "open",
    ("GET", "/metrics"): "open",
}  # fmt: skip


@dataclass
class Floor:
    """One organisation with a thing of everything for everybody. `ids[kind][name]`; `secrets`: full numbers."""

    org: Org
    ids: dict[str, dict[str, str]] = field(default_factory=dict)
    secrets: set[str] = field(default_factory=set)
    desks: dict[str, Desk] = field(default_factory=dict)


def build(world: World, code: str) -> Floor:
    org = world.organisation(code)
    for login, (role, team, region) in PEOPLE.items():
        world.person(org, login, role, team=team, region=region)  # type: ignore[arg-type]
    floor = Floor(org, {"person": org.people, "team": org.teams, "region": org.regions})
    floor.ids["lead"] = {name: world.lead(org, f"{code} {name}", name) for name in sorted(AGENTS)}
    floor.ids["lead"]["pool"] = world.lead(org, f"{code} pool")
    floor.secrets = {row.e164 for row in world.rows(number, org)}
    with world.work(org) as work:
        for kind in ("call", "recording", "evaluation"):
            floor.ids[kind] = {name: new_id() for name in AGENTS}
        for name in sorted(AGENTS):
            _spoken(world, floor, work, name)
        floor.ids["import"] = {"one": new_id()}
        one = {"org_id": org.id, "id": floor.ids["import"]["one"], "file_name": "a.csv"}
        work.connection.execute(insert(import_run).values(**one))
        work.connection.execute(
            insert(import_refusal).values(org_id=org.id, import_id=one["id"], n=1, line=2)
        )
        work.connection.execute(insert(tag).values(org_id=org.id, code=f"{code}-tag"))
        work.connection.execute(insert(segment).values(org_id=org.id, code=f"{code}-segment"))
    floor.ids["tag"], floor.ids["segment"] = {"one": f"{code}-tag"}, {"one": f"{code}-segment"}
    for kind, body in (
        ("campaign", a_campaign(f"{code}-c")),
        ("script", msgspec.structs.replace(a_campaign(f"{code}-s"))),
        ("scorecard", msgspec.structs.replace(a_form(), code=f"{code}-f")),
        ("article", Article(code=f"{code}-a", title={"en": "a"}, body={"en": "b"})),
    ):
        world.publish(org, kind, body)  # type: ignore[arg-type]
        floor.ids[kind] = {"one": body.code}
    return floor


def _spoken(world: World, floor: Floor, work: Any, name: str) -> None:
    """A call of this agent with its recording, evaluation and a line in the timeline."""
    org, agent, lead_id = floor.org, floor.org.people[name], floor.ids["lead"][name]
    row = work.connection.execute(select(number).where(number.c.lead_id == lead_id)).one()
    work.connection.execute(
        insert(call).values(
            org_id=org.id, id=floor.ids["call"][name], agent_id=agent, lead_id=lead_id, started_at=work.now,
            direction="out", e164=row.e164, number_text=row.e164, last4=row.last4, key_hash=row.key_hash,
        )
    )  # fmt: skip
    work.connection.execute(
        insert(touch).values(
            org_id=org.id, id=new_id(), lead_id=lead_id, kind="call", at=work.now, person_id=agent
        )
    )
    recordings.add(
        work, world.house.recordings, recording_id=floor.ids["recording"][name], call_id=floor.ids["call"][name],
        agent_id=agent, data=b"RIFF" + name.encode() * 10, media_type="audio/wav",
    )  # fmt: skip
    work.connection.execute(
        insert(evaluation).values(
            org_id=org.id, id=floor.ids["evaluation"][name], call_id=floor.ids["call"][name], agent_id=agent,
            analyst_id=org.people["quan"], form="f", form_version=1, submitted_at=work.now, score=ScoreSummary(),
        )
    )  # fmt: skip
    from lead_server.feed.streams import agent_stream

    work.touched.put(agent_stream(agent), "evaluation", [floor.ids["evaluation"][name]])


@pytest.fixture(scope="module")
def floors(module_engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Floor]]:
    """Two organisations of the same shape, everybody signed in."""
    world = World(module_engine, str(tmp_path_factory.mktemp("recordings")))
    made = [build(world, code) for code in ("alpha", "beta")]
    with world.serving() as http:
        for floor in made:
            for login in PEOPLE:
                desk = floor.desks[login] = Desk(http, floor.org, login)
                assert desk.sign_in().status_code == 200
            floor.ids["device"] = {login: desk.device_id for login, desk in floor.desks.items()}
        made[0].world = world  # type: ignore[attr-defined]
        yield made


def walk(floors: list[Floor], expected: dict[str, Names]) -> Iterator[tuple[Floor, str, Desk, Names]]:
    """Every role of both organisations with its cell."""
    assert set(expected) == set(ROLES), "a role without a cell"
    for floor in floors:
        for role, login in ROLES.items():
            yield floor, role, floor.desks[login], expected[role]


def named(floor: Floor, kind: str, ids: set[str]) -> set[str]:
    """Ids as names; what is not of this organisation stays an id, and so matches no expectation."""
    names = {i: n for n, i in floor.ids[kind].items()}
    return {names.get(i, i) for i in ids}


def check_masked(floors: list[Floor], role: str, answer: Any) -> None:
    """No full number of anybody in anything that a masked role is given."""
    if role not in UNMASKED:
        for floor in floors:
            for secret in floor.secrets:
                assert secret[1:].encode() not in answer.content and secret[3:].encode() not in answer.content


def test_every_route_is_walked(floors: list[Floor]) -> None:
    app: Any = floors[0].desks["mira"].http.app
    routes = {
        (method, route.path.replace(":str", ""))
        for route in app.routes
        for method in route.methods - {"OPTIONS", "HEAD"}
        if not route.path.startswith("/schema")
    }
    assert routes == set(WALKED), "a route without an expectation, or an expectation without a route"


def test_presence(floors: list[Floor]) -> None:
    for floor, role, desk, expected in walk(floors, PRESENT):
        answer = desk.ask("GET", "/v1/presence")
        assert named(floor, "person", {row["person_id"] for row in answer.json()["rows"]}) == expected, role
        check_masked(floors, role, answer)


def all_ids(desk: Desk, path: str) -> list[str]:
    """Through all pages, two rows each."""
    found: list[str] = []
    after = ""
    while True:
        answer = desk.ask("GET", path, params={"limit": 2, "after": after}).json()
        found += [row.get("id") or row["code"] for row in answer["rows"]]
        after = answer.get("after", "")
        if not after:
            return found


@pytest.mark.parametrize("path", LISTS)
def test_lists(floors: list[Floor], path: str) -> None:
    kind, expected = LISTS[path]
    for floor, role, desk, cell in walk(floors, expected):
        answer = desk.ask("GET", path)
        check_masked(floors, role, answer)
        if cell is FORBIDDEN:
            assert (answer.status_code, answer.json()["code"]) == (403, "forbidden"), role
            continue
        ids = all_ids(desk, path)
        assert len(ids) == len(set(ids)), "a row came twice"
        assert named(floor, kind, set(ids)) == cell, (role, path)


@pytest.mark.parametrize("path", DETAILS)
def test_details(floors: list[Floor], path: str) -> None:
    kind, expected = DETAILS[path]
    for floor, role, desk, cell in walk(floors, expected):
        seen = set()
        for owner in floors:
            for thing in owner.ids[kind].values():
                answer = desk.ask("GET", path.replace("{id}", thing))
                check_masked(floors, role, answer)
                wanted = {200} if answer.status_code == 200 else {403} if cell is FORBIDDEN else {404}
                assert answer.status_code in wanted, (role, path, answer.text)
                if answer.status_code == 200:
                    seen.add(thing)
        assert named(floor, kind, seen) == (cell or set()), (role, path)


PAGE = 100  #: rows of a page of the audit trail


def test_the_audit_trail(floors: list[Floor], module_engine: Engine) -> None:
    for floor, role, desk, cell in walk(floors, AUDIT):
        with module_engine.connect() as connection:
            mine = select(audit_event.c.id).where(audit_event.c.org_id == floor.org.id)
            newest = set(connection.execute(mine.order_by(audit_event.c.at.desc()).limit(PAGE)).scalars())
        answer = desk.ask("GET", "/v1/audit")
        if cell is FORBIDDEN:
            assert answer.status_code == 403, role
        else:
            assert {row["id"] for row in answer.json()["rows"]} == newest
            after = answer.json().get("after")  # none when all of them stand on one page
            older = desk.ask("GET", "/v1/audit", params={"after": after}).json()["rows"] if after else []
            assert newest.isdisjoint(row["id"] for row in older)
            assert bool(after) == (len(newest) == PAGE)


def test_pull(floors: list[Floor]) -> None:
    for floor, role, desk, _ in walk(floors, dict.fromkeys(ROLES)):
        desk.cursors = {}
        found: dict[str, set[str]] = {}
        for page in desk.pull(5000).pages:
            for item in page.items:
                found.setdefault(item.kind, set()).add(item.id.partition("@")[0])
        assert set(found) <= set(PULLED), "a kind without an expectation"
        for kind, expected in PULLED.items():
            assert named(floor, kind, found.get(kind, set())) == expected[role], (role, kind)


def test_push(floors: list[Floor]) -> None:
    for floor, role, desk, cell in walk(floors, CHANGED):
        changed = set()
        for owner in floors:
            for lead_id in owner.ids["lead"].values():
                answer = desk.do(Tagged(lead_id=lead_id, add=(f"by-{role}",)))
                assert answer.outcome in ("ok", "refused")
                if answer.outcome == "ok":
                    changed.add(lead_id)
        assert named(floor, "lead", changed) == cell, role


def test_grants(floors: list[Floor]) -> None:
    for floor, role, desk, cell in walk(floors, GRANTED):
        granted: set[str] = set()
        statuses = set()
        for secret in sorted(floors[0].secrets | floors[1].secrets):
            body = {"number": secret, "call_id": new_id(), "device_id": desk.device_id}
            answer = desk.ask("POST", "/v1/grants", json=body)
            statuses.add(answer.status_code)
            granted |= {lead["id"] for lead in answer.json().get("leads", [])}
        assert statuses == ({403} if cell is FORBIDDEN else {200}), role
        assert named(floor, "lead", granted) == (cell or set()), role


def test_revoke(floors: list[Floor], module_engine: Engine) -> None:
    """Over devices of their own, made for this."""
    extra: dict[str, dict[str, str]] = {f.org.code: {login: new_id() for login in PEOPLE} for f in floors}
    with module_engine.begin() as connection:
        for floor in floors:
            for login, device_id in extra[floor.org.code].items():
                person_id = floor.org.people[login]
                connection.execute(
                    insert(device).values(org_id=floor.org.id, id=device_id, person_id=person_id)
                )
    for floor, role, desk, cell in walk(floors, REVOKED):
        done = {
            login if owner is floor else device_id
            for owner in floors
            for login, device_id in extra[owner.org.code].items()
            if desk.ask("POST", f"/v1/devices/{device_id}/revoke").status_code == 204
        }
        assert done == (cell or set()), role
    with module_engine.begin() as connection:
        made = [device_id for each in extra.values() for device_id in each.values()]
        connection.execute(device.delete().where(device.c.id.in_(made)))


def test_the_definition_table_holds_both_organisations(floors: list[Floor], module_engine: Engine) -> None:
    """The walk would prove nothing over an empty neighbour."""
    with module_engine.connect() as connection:
        owners = connection.execute(select(definition.c.org_id).distinct()).scalars().all()
    assert set(owners) == {floor.org.id for floor in floors}


#: cells that alpha changes: (role, entity, action, scope), and what the routes then give, by hand
OVERRIDES = (
    ("agent", "lead", "see", "team"), ("analyst", "lead", "see", "none"), ("analyst", "device", "see", "all"),
    ("team_lead", "call", "see", "region"), ("team_lead", "segment", "see", "none"), ("operations", "import", "see", "none"),
    ("operations", "person", "see", "team"), ("team_lead", "team", "see", "team"), ("agent", "region", "see", "none"),
    ("team_lead", "lead", "unmask", "all"), ("agent", "lead", "unmask", "none"),
)  # fmt: skip
OVERRIDDEN: dict[str, dict[str, Names]] = {
    "/v1/leads": {"agent": {"mira", "otto"}, "analyst": FORBIDDEN},
    "/v1/library/leads": {"agent": {"mira", "otto"}, "analyst": FORBIDDEN},
    "/v1/devices": {"analyst": EVERYBODY},
    "/v1/calls": {"team_lead": {"mira", "otto", "pia"}},
    "/v1/segments": {"team_lead": FORBIDDEN},
    "/v1/imports": {"operations": FORBIDDEN},
    "/v1/people": {"operations": {"olga"}},
    "/v1/teams": {"team_lead": {"A"}},
    "/v1/regions": {"agent": FORBIDDEN},
}


def test_cells_of_one_organisation(floors: list[Floor], module_engine: Engine) -> None:
    """What alpha changed holds at once, for alpha alone, and goes again; every other cell stands as it did."""
    with module_engine.begin() as connection:  # leads that rang above are hers until a wrap-up
        connection.execute(call_grant.update().values(closed_at=func.now()))
    alpha, beta = floors
    ada = alpha.desks["ada"]
    usual = ada.ask("GET", "/v1/permissions").json()
    keys = ("role", "entity", "action", "scope")

    def put(cells: Any) -> None:
        revision = ada.ask("GET", "/v1/permissions").json()["revision"]
        changes = [dict(zip(keys, cell, strict=True)) for cell in cells]
        warned = ["numbers_of_all", "numbers_shown", "unseen"]
        answer = ada.ask(
            "PUT", "/v1/permissions", json={"revision": revision, "changes": changes, "warned": warned}
        )
        assert answer.status_code == 200, answer.text

    put(OVERRIDES)
    try:
        for path, (kind, cells_of_path) in LISTS.items():
            for floor, role, desk, cell in walk(floors, cells_of_path):
                expected = OVERRIDDEN.get(path, {}).get(role, cell) if floor is alpha else cell
                answer = desk.ask("GET", path)
                if expected is FORBIDDEN:
                    assert answer.status_code == 403, (floor.org.code, role, path)
                else:
                    assert named(floor, kind, set(all_ids(desk, path))) == expected, (
                        floor.org.code,
                        role,
                        path,
                    )
        shown = alpha.desks["lena"].ask("GET", f"/v1/leads/{alpha.ids['lead']['mira']}").text
        assert any(secret in shown for secret in alpha.secrets), "the role that may see numbers now sees them"
        pulled = alpha.desks["mira"].ask("GET", "/v1/leads").text
        assert not any(secret in pulled for secret in alpha.secrets), "and the one that may not, does not"
        assert any(secret in beta.desks["mira"].ask("GET", "/v1/leads").text for secret in beta.secrets)
    finally:
        put(
            (role, entity, action, usual["rows"][role][f"{entity}.{action}"])
            for role, entity, action, _ in OVERRIDES
        )
    assert ada.ask("GET", "/v1/permissions").json().get("own", []) == []
