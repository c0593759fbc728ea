"""One exchange a file, two independent phones at it, and a softphone of either engine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from agent_app.telephony.engine_link import Engine
from tests.end2end.telephone.line import ENGINES, THIRD_HZ, Line
from tests.peers.sip import Exchange, exchange, need
from tests.peers.sip.phone import Phone


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
