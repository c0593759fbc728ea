"""Every route of the form builder for every role and a second organisation."""

from __future__ import annotations

from typing import Any

import pytest
from litestar.testing import TestClient

from lead_server.forms.api import router
from tests.helpers.world import Org, World
from tests.integration.conftest import signed_in
from tests.integration.forms.conftest import Author

#: what who may only see forms may ask; everything else is for operations and admin
SEEN = {("GET", "/{code}/versions")}
FORM = {"code": "calls", "title": {}, "sections": []}
BODIES: dict[str, Any] = {
    "/read": {"text": "code: x"},
    "/write": {"form": FORM},
    "/{code}/draft": {},
    "PUT/{code}/draft": {"revision": 1, "form": FORM},
    "/{code}/draft/check": {"revision": 1},
    "/{code}/draft/approve": {"revision": 1},
    "/{code}/draft/publish": {"revision": 1},
}


def routes() -> list[tuple[str, str]]:
    found = []
    for route in router.routes:
        path = route.path.removeprefix("/v1/forms").replace(":str", "")
        found += [(method, path) for method in route.methods if method != "OPTIONS"]  # type: ignore[attr-defined]
    return sorted(found)


def ask(author: Author, method: str, path: str) -> int:
    real = path.replace("{code}", "calls")
    more = (
        {} if method in ("GET", "DELETE") else {"json": BODIES.get(f"{method}{path}", BODIES.get(path, {}))}
    )
    query = {"revision": "1"} if method == "DELETE" else {}
    return int(author.desk.ask(method, f"/v1/forms{real}", params=query, **more).status_code)


def test_all_routes_are_here() -> None:
    assert len(routes()) == 12


@pytest.mark.parametrize("login", ["mira", "quan", "lena"])
def test_who_only_sees_forms_changes_none(http: TestClient[Any], org: Org, olga: Author, login: str) -> None:
    olga.begin()
    author = Author(signed_in(http, org, login))
    told = {(method, path): ask(author, method, path) for method, path in routes()}
    assert {route for route, status in told.items() if status != 403} == SEEN
    assert olga.begin().revision == 1, "and nothing has changed"


def test_another_organisation_finds_nothing(http: TestClient[Any], world: World, olga: Author) -> None:
    olga.begin()
    other = world.organisation("other")
    world.person(other, "oscar", "operations")
    author = Author(signed_in(http, other, "oscar"))
    told = {(method, path): ask(author, method, path) for method, path in routes() if "{code}" in path}
    assert {status for route, status in told.items() if route not in SEEN} == {404}
    assert author.ask("GET", "/calls/versions", None) is None
    assert olga.begin().state == "draft"
