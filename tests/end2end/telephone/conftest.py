"""One exchange a file, two independent phones at it, and a softphone of either engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_app.telephony.engine_link import Engine
from tests.end2end.telephone.line import ENGINES, THIRD_HZ, Line
from tests.peers.sip import Exchange, exchange, need
from tests.peers.sip.phone import Phone

#: what the second engine shows in every run of the suite; the rest of it is shown by `dev.py prove suite`
SECOND_TOO = (
    "test_a_call_rings_is_answered_held_taken_back_and_hung_up",
    "test_a_killed_engine_costs_the_call_and_nothing_else",
    "test_a_killed_engine_leaves_what_was_heard",
    "test_a_call_is_handed_over_to_a_colleague",
)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in (item for item in items if item.path.parent == here):
        spec = getattr(item, "callspec", None)
        if spec is not None and spec.params.get("engine") == "pjsua2" and item.originalname not in SECOND_TOO:  # type: ignore[attr-defined]
            item.add_marker(pytest.mark.proof)


@pytest.fixture(scope="module")
def pbx(tmp_path_factory) -> Iterator[Exchange]:
    with exchange(tmp_path_factory.mktemp("exchange")) as running:
        yield running


@pytest.fixture(scope="module")
def customer(pbx, tmp_path_factory) -> Iterator[Phone]:
    need("baresip")
    phone = Phone(pbx, tmp_path_factory.mktemp("customer"))
    yield phone
    phone.stop()


@pytest.fixture(scope="module")
def third(pbx, tmp_path_factory) -> Iterator[Phone]:
    """Whoever is asked: a phone with another voice."""
    need("baresip")
    phone = Phone(pbx, tmp_path_factory.mktemp("third"), "cust2", THIRD_HZ)
    yield phone
    phone.stop()


@pytest.fixture(params=ENGINES)
def engine(request) -> Engine:
    return request.param


@pytest.fixture
def stage(pbx, engine) -> Iterator[Line]:
    made = Line(pbx, engine=engine)
    made.wait_line("registered")
    yield made
    made.close()
