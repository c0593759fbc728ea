"""The published description is true: every route is in it, every example works, nothing comes from elsewhere."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient

from domain.api import CallGrantRequest, KeepStoreKey, SignIn
from domain.feed import PullRequest, PushRequest
from lead_server.openapi import EXAMPLES
from tests.helpers.world import Org

FORMS: dict[str, Any] = {
    "/v1/session": SignIn,
    "/v1/session/store-key": KeepStoreKey,
    "/v1/feed/pull": PullRequest,
    "/v1/feed/wait": PullRequest,
    "/v1/feed/push": PushRequest,
    "/v1/grants": CallGrantRequest,
}


def test_every_route_is_described(http: TestClient[Any]) -> None:
    document = http.get("/schema/openapi.json").json()
    ours = {r.path.replace(":str", "") for r in http.app.routes if r.path.startswith("/v1")}
    assert ours <= set(document["paths"])
    for path, item in document["paths"].items():
        for method, operation in item.items():
            assert "default" in operation["responses"], (method, path)
            assert "400" not in operation["responses"], "Litestar's own shape is not ours"
            assert operation.get("summary"), (method, path)
    assert "Problem" in document["components"]["schemas"]
    assert http.get("/schema").status_code == 200
    assert b"cdn" not in http.get("/schema").content.lower()


@pytest.mark.parametrize("path", EXAMPLES)
def test_examples_have_the_form_of_their_route(path: str) -> None:
    assert isinstance(msgspec.json.decode(msgspec.json.encode(EXAMPLES[path]), type=FORMS[path]), FORMS[path])


def test_examples_are_published(http: TestClient[Any], org: Org) -> None:
    paths = http.get("/schema/openapi.json").json()["paths"]
    for path, body in EXAMPLES.items():
        (operation,) = [o for o in paths[path].values() if "requestBody" in o]
        (media,) = operation["requestBody"]["content"].values()
        assert media["examples"]["one"]["value"] == body
