"""A calibration of four analysts over the real server: blind until it is closed, then the answers meet."""

from __future__ import annotations

import msgspec

from domain.calibration.model import Calibration, CalibrationPage
from domain.operations import CalibrationScored
from domain.scorecards import Answer
from tests.helpers.world import Org, World, a_form
from tests.integration.conftest import signed_in
from tests.integration.test_quality_queue import called

FOUR = ("quan", "nora", "pete", "rosa")


def answers(greeted: str, closed: str) -> tuple[Answer, ...]:
    return Answer(question="greeted", values=(greeted,)), Answer(question="closed", values=(closed,))


def test_four_analysts_judge_blind_and_meet(http, world: World, org: Org) -> None:  # type: ignore[no-untyped-def]
    for login in FOUR[1:]:
        world.person(org, login, "analyst")
    world.publish(org, "scorecard", a_form())
    (call_id,) = called(world, org, "mira", 1)
    desks = {login: signed_in(http, org, login) for login in (*FOUR, "mira", "lena", "olga")}

    def read(login: str, path: str = "") -> Calibration:
        answer = desks[login].ask("GET", f"/v1/calibrations/{path}")
        assert answer.status_code == 200, answer.text
        return msgspec.json.decode(answer.content, type=Calibration)

    new = {"call_id": call_id, "people": [org.people[n] for n in FOUR], "form": "basic", "title": "Week 48",
           "expert_id": org.people["quan"]}  # fmt: skip
    assert desks["mira"].ask("POST", "/v1/calibrations", json=new).status_code == 403
    one = {**new, "people": [org.people["quan"]], "expert_id": ""}
    assert desks["quan"].ask("POST", "/v1/calibrations", json=one).json()["code"] == "field_required"
    herself = {**new, "people": [*new["people"], org.people["mira"]]}
    assert desks["quan"].ask("POST", "/v1/calibrations", json=herself).json()["code"] == "not_found"
    made = desks["quan"].ask("POST", "/v1/calibrations", json=new)
    assert made.status_code == 200, made.text
    id_ = made.json()["row"]["id"]

    given = {"quan": ("yes", "no"), "nora": ("yes", "yes"), "pete": ("yes", "yes"), "rosa": ("no", "yes")}
    close = f"/v1/calibrations/{id_}/close"
    assert desks["quan"].ask("POST", close).json()["code"] == "field_required", "nobody has judged"
    for n, (login, said) in enumerate(given.items()):
        assert desks[login].do(CalibrationScored(calibration_id=id_, answers=answers(*said))).outcome == "ok"
        blind = read(login, id_)
        assert blind.judgements == () and blind.meeting is None, "nobody sees the others' before it is closed"
        assert [a.values[0] for a in blind.mine] == list(said)
        assert (blind.row.done, blind.row.mine) == (n + 1, "done")
    again = desks["rosa"].do(CalibrationScored(calibration_id=id_, answers=answers("yes", "yes")))
    assert (again.outcome, again.code) == ("refused", "evaluation_final")
    outsider = desks["mira"].do(CalibrationScored(calibration_id=id_, answers=answers("yes", "yes")))
    assert outsider.code == "not_found"
    assert desks["nora"].ask("POST", close).json()["code"] == "forbidden", "who leads it closes it"
    assert desks["lena"].ask("GET", f"/v1/calibrations/{id_}").status_code == 404

    closed = msgspec.json.decode(desks["quan"].ask("POST", close).content, type=Calibration)
    assert closed.row.state == "closed" and len(closed.judgements) == 4 and closed.meeting is not None
    greeted, last = closed.meeting.questions
    names = {id_: login for login, id_ in org.people.items()}
    assert {words: {names[w] for w in who} for words, who in last.said.items()} == {
        "yes": {"nora", "pete", "rosa"}, "no": {"quan"},
    }  # fmt: skip
    assert last.expert == "no" and "expert" in last.rewrite and greeted.rewrite == ()
    assert greeted.agreement.why == "one_call", "one call says nothing about agreement"
    assert {a.analyst: a.final for a in closed.meeting.analysts} == {
        "Quan": "50.00", "Nora": "100.00", "Pete": "100.00", "Rosa": "50.00",
    }  # fmt: skip
    assert read("rosa", id_).meeting == closed.meeting, "kept with the calibration"
    late = desks["pete"].do(CalibrationScored(calibration_id=id_, answers=answers("yes", "yes")))
    assert late.code == "calibration_closed"
    assert desks["quan"].ask("POST", close).json()["code"] == "calibration_closed"

    second = (
        desks["quan"].ask("POST", "/v1/calibrations", json={**new, "title": "Week 49"}).json()["row"]["id"]
    )
    for login, said in {**given, "rosa": ("yes", "no")}.items():
        desks[login].do(CalibrationScored(calibration_id=second, answers=answers(*said)))
    met = msgspec.json.decode(
        desks["quan"].ask("POST", f"/v1/calibrations/{second}/close").content, type=Calibration
    )
    assert met.meeting is not None and met.meeting.calls == 2
    assert met.meeting.questions[0].agreement.value is not None, "two calls: it can be estimated"
    page = msgspec.json.decode(desks["olga"].ask("GET", "/v1/calibrations").content, type=CalibrationPage)
    assert [(row.title, row.mine) for row in page.rows] == [("Week 49", ""), ("Week 48", "")]
    assert page.rows[0].leads, "operations sees and closes all"
