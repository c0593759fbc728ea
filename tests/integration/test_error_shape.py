"""Every trouble has one shape, whoever found it: our services, the router, the decoder, a fault."""

from __future__ import annotations

import json
import logging
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient

from domain.errors import CODES
from domain.problem import Problem
from lead_server.app import LARGEST_BODY
from lead_server.health.figures import JsonLines
from tests.helpers.world import PASSWORD, Desk, Org, World


def problem(answer: Any, status: int, code: str) -> Problem:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"].startswith("application/json")
    found = msgspec.json.decode(answer.content, type=Problem)
    assert set(answer.json()) == {"ok", "code", "data", "detail"}
    assert found.ok is False and found.code == code and code in CODES
    return found


def test_the_router_and_the_decoder(http: TestClient[Any], org: Org, mira: Desk) -> None:
    problem(http.get("/v1/nothing"), 404, "not_found")
    problem(
        http.get("/v1/leads/not-an-id", headers={"Authorization": f"Bearer {mira.token}"}), 404, "not_found"
    )
    problem(http.put("/v1/leads"), 405, "bad_request")
    problem(
        http.post("/v1/session", content=b'{"organ', headers={"Content-Type": "application/json"}),
        400,
        "bad_request",
    )
    problem(http.post("/v1/session", json={"login": 7}), 400, "bad_request")
    problem(
        http.post("/v1/session", content=b"\xff\xfe", headers={"Content-Type": "application/json"}),
        400,
        "bad_request",
    )
    problem(mira.ask("GET", "/v1/leads?limit=100000"), 400, "bad_request")
    problem(mira.ask("GET", "/v1/leads?after=made-up"), 400, "bad_request")
    problem(mira.ask("GET", "/v1/calls?since=yesterday"), 400, "bad_request")
    problem(mira.push_raw({"protocol": 1}), 400, "bad_request")


def test_values_that_no_database_takes(http: TestClient[Any], org: Org, mira: Desk) -> None:
    body = {"organisation": org.code, "login": "mira\0", "password": PASSWORD, "device_id": "not an id",
            "device_name": "", "app_version": "", "protocol": 1}  # fmt: skip
    problem(http.post("/v1/session", json=body), 400, "bad_request")
    problem(http.post("/v1/session", json={**body, "login": "mira"}), 400, "bad_request")
    problem(mira.ask("GET", "/v1/leads?campaign=%00"), 400, "bad_request")


def test_too_large(mira: Desk) -> None:
    problem(mira.push_raw({"x": "y" * (LARGEST_BODY + 10)}), 413, "too_large")
    operations = [mira.operation(_tagged()) for _ in range(101)]
    body = {"protocol": 1, "device_id": mira.device_id, "operations": operations}
    problem(mira.push_raw(body), 413, "too_large")


def _tagged() -> Any:
    from domain.ids import new_id
    from domain.operations import Tagged

    return Tagged(lead_id=new_id(), add=("x",))


def test_a_fault_tells_only_a_reference(
    world: World, mira: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """The log has where it broke; neither log nor answer quotes the error, which may name a customer."""

    def broken(*_: object) -> None:
        raise RuntimeError("王丽 +8613800138000")

    monkeypatch.setattr("lead_server.leads.service.page", broken)
    with caplog.at_level(logging.ERROR):
        found = problem(mira.ask("GET", "/v1/leads"), 500, "internal")
    (record,) = [r for r in caplog.records if found.data["reference"] in r.getMessage()]
    line = json.loads(JsonLines().format(record))
    assert any("RuntimeError" in frame for frame in line["trace"])
    assert "王丽" not in json.dumps(line, ensure_ascii=False) and "王丽" not in found.detail


def test_the_database_away_is_busy(world: World, http: TestClient[Any], mira: Desk) -> None:
    world.engine.dispose()
    world.engine.pool._creator = _refuse  # type: ignore[attr-defined]
    answer = mira.ask("GET", "/v1/leads")
    problem(answer, 503, "busy")
    assert answer.headers["retry-after"] == "5"
    assert http.get("/health").status_code == 503


def _refuse(*_: object) -> None:
    import psycopg

    raise psycopg.OperationalError("connection refused")


def test_health_and_metrics(http: TestClient[Any]) -> None:
    assert http.get("/health").json()["ok"] is True
    text = http.get("/metrics").text
    assert 'leadline_requests_total{method="GET",route="/health",status="200"}' in text


def test_the_log_of_a_request_names_route_and_figures(
    http: TestClient[Any], mira: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    from domain.ids import new_id

    secret = new_id()
    with caplog.at_level(logging.INFO, logger="lead_server.requests"):
        mira.ask("GET", f"/v1/leads/{secret}?search=%E7%8E%8B")
    line = json.loads(JsonLines().format(caplog.records[-1]))
    assert line["route"] == "/v1/leads/{lead_id}" and line["status"] == 404
    assert secret not in json.dumps(line)
