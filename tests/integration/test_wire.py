"""Desks of earlier protocols are answered as they were: the recorded exchanges of `tests/wire/`, replayed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient

from domain.operations import BODIES
from tests.helpers.world import Desk, Org, World
from tests.integration.conftest import signed_in
from tests.wire import corpus

FILES = sorted(corpus.HERE.glob("v*/*.json"))


#: kinds that desks had only after protocol 1 was recorded; an older server answers them operation_unknown
NEWER = {
    "records_seen",
    "operation_discarded",
    "gate_passed",
    "lead_skipped",
    "agent_stays",
    "variant_assigned",
    "variant_overridden",
    "release_read",
    "line_proposed",
    "clip_heard",
    "article_used",
    "visit_scheduled",
    "message_asked",
    "evaluation_reviewed",
    "evaluation_corrected",
    "appeal_filed",
    "appeal_answered",
    "appeal_decided",
    "calibration_scored",
    "notice_seen",
    "ticket_changed",
    "deal_changed",
}


@pytest.fixture(autouse=True)
def positions_from_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """The recorded positions are those of a day on which they began at 1."""
    for module in ("lead_server.feed.storage.postgres", "tests.simulation.memory_storage"):
        monkeypatch.setattr(f"{module}.least_position", lambda _now: 0)


@pytest.fixture
def floor(world: World, org: Org, http: TestClient[Any], mira: Desk, quan: Desk) -> corpus.Floor:
    return corpus.make_floor(world, org, {"mira": mira, "quan": quan, "otto": signed_in(http, org, "otto")})


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_an_earlier_desk_is_answered_as_it_was(floor: corpus.Floor, path: Path) -> None:
    wrong: list[str] = []
    for n, one in enumerate(corpus.read(path)):
        status, answer = corpus.send(floor, one)
        if status != one.status:
            wrong.append(f"{n}: {one.path} was answered {status}, not {one.status}: {answer}")
        wrong += corpus.differences(one.answer, corpus.normal(floor, answer), f"{n}:")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "path", [p for p in FILES if p.stem != "about"], ids=lambda p: f"{p.parent.name}-{p.stem}"
)
def test_the_simulators_server_answers_alike(path: Path) -> None:
    """The same exchanges over memory: the shipped handlers, another storage."""
    floor = corpus.MemoryFloor()
    wrong: list[str] = []
    for n, one in enumerate(corpus.read(path)):
        if one.sign:
            status, answer = floor.send(one)
            assert status == one.status, (n, answer)
            found = corpus.differences(one.answer, corpus.normal(floor, answer), f"{n}:")
            # A default is left out only where it is the very object: one out of a database is not.
            wrong += [line for line in found if not line.endswith("/kind is missing")]
    assert not wrong, "\n".join(wrong)


def test_every_kind_was_recorded_as_applied_repeated_and_refused() -> None:
    seen: dict[str, set[str]] = {}
    for one in corpus.read(corpus.HERE / "v1" / "push.json"):
        for operation, answer in zip(
            one.body.get("operations", ()), (one.answer or {}).get("answers", ()), strict=False
        ):
            seen.setdefault(operation["kind"], set()).add(answer["outcome"])
    assert set(seen) >= set(BODIES) - NEWER
    never_refused = {"call_finished"}  # a fact, whatever it names
    assert all("ok" in seen[kind] for kind in set(BODIES) - NEWER)
    assert all("refused" in seen[kind] for kind in set(BODIES) - NEWER - never_refused)


def test_the_corpus_would_notice() -> None:
    """A lost field, another type, another code, another number of answers."""
    was = {"answers": [{"id": "<id>", "outcome": "refused", "code": "out_of_scope"}]}
    assert corpus.differences(was, {"answers": [{**was["answers"][0], "new": 1}], "lineage": "x"}) == []
    for broken in ({}, {"answers": []}, {"answers": [{"id": "<id>", "outcome": "ok", "code": "out_of_scope"}]},
                   {"answers": [{"id": 7, "outcome": "refused", "code": "out_of_scope"}]},
                   {"answers": [{"id": "<id>", "outcome": "refused"}]}):  # fmt: skip
        assert corpus.differences(was, broken)
