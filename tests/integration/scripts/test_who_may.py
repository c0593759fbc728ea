"""Every route of the studio for every role and a second organisation: refused, or answered with one's own alone."""

from __future__ import annotations

from typing import Any

import pytest
from litestar.testing import TestClient

from domain.ids import new_id
from lead_server.scripts.api import router
from tests.helpers.world import Org, World
from tests.integration.conftest import signed_in
from tests.integration.scripts.conftest import Author

#: routes that who may only see scripts may ask; everything else is for operations and admin
SEEN = {("GET", "/calendar"), ("GET", "/stops"), ("GET", "/{code}/versions")}
BODIES: dict[str, Any] = {
    "/stops": {"kind": "step", "code": "renewal", "step": "price", "reason": "x"},
    "/read-yaml": {"text": "code: x"},
    "/{code}/draft": {},
    "PUT/{code}/draft": {"revision": 1, "script": {"code": "renewal", "title": {}, "start": "", "steps": []}},
    "/{code}/draft/check": {"revision": 1},
    "/{code}/draft/approve": {"revision": 1},
    "/{code}/draft/publish": {"revision": 1, "sentence": {"en": "x"}},
    "/{code}/roll-back": {"reason": "x"},
    "/{code}/comments": {"id": new_id(), "text": "x"},
    "/{code}/proposals/answer": {"ids": [new_id()], "state": "taken"},
}


def routes() -> list[tuple[str, str]]:
    found = []
    for route in router.routes:
        path = route.path.removeprefix("/v1/scripts").replace(":str", "")
        found += [(method, path) for method in route.methods if method != "OPTIONS"]  # type: ignore[attr-defined]
    return sorted(found)


def ask(author: Author, method: str, path: str) -> int:
    real = path.replace("{code}", "renewal").replace("{stop_id}", new_id()).replace("{comment_id}", new_id())
    real = real.replace("{release_id}", new_id())
    more = (
        {} if method in ("GET", "DELETE") else {"json": BODIES.get(f"{method}{path}", BODIES.get(path, {}))}
    )
    query = {"revision": "1"} if method == "DELETE" else {}
    return int(author.desk.ask(method, f"/v1/scripts{real}", params=query, **more).status_code)


def test_all_routes_are_here() -> None:
    assert len(routes()) == 24


@pytest.mark.parametrize("login", ["mira", "quan", "lena"])
def test_who_only_sees_scripts_changes_none(
    http: TestClient[Any], org: Org, olga: Author, login: str
) -> None:
    olga.begin()
    author = Author(signed_in(http, org, login))
    told = {(method, path): ask(author, method, path) for method, path in routes()}
    assert {name for name, status in told.items() if status != 403} == SEEN
    assert all(told[name] == 200 for name in SEEN)


def test_another_organisation_finds_nothing(
    http: TestClient[Any], org: Org, olga: Author, world: World
) -> None:
    olga.begin()
    other = world.organisation("other")
    world.person(other, "olga", "operations")
    author = Author(signed_in(http, other, "olga"))
    for method, path in routes():
        if "{" in path and path not in (
            "/{code}/versions",
            "/{code}/places",
            "/{code}/comments",
            "/{code}/proposals",
        ):
            assert ask(author, method, path) in (404, 409), (method, path)
    assert author.desk.ask("GET", "/v1/scripts").json() == {"rows": []}
    assert author.desk.ask("GET", "/v1/scripts/releases").json() == {"rows": []}
    assert author.desk.ask("GET", "/v1/scripts/renewal/versions").json() == {"rows": []}
