"""What people type finds whom they mean: a table over a real index."""

from __future__ import annotations

import pytest

from agent_app.leads.local import LocalQueue
from tests.helpers.desk import ToyDesk, ToyFeed, a_lead

PEOPLE = {
    "王丽": ("+8613800134410", ""),
    "王丽华": ("+8613800130001", ""),
    "李娜": ("+8613900139002", "杭州大华有限公司"),
    "欧阳修远": ("+8613700137003", ""),
    "José Núñez": ("+34612345678", "Cofidis S.A."),
    "Ana María Muñoz": ("+34698765432", ""),
    "Wang Li": ("+14155550123", ""),
}


@pytest.fixture(scope="module")
def queue(tmp_path_factory):
    desk = ToyDesk(tmp_path_factory.mktemp("desk"), feed := ToyFeed())
    feed.put(*(a_lead(name, number, company=company) for name, (number, company) in PEOPLE.items()))
    desk.sync()
    yield LocalQueue(desk.database, desk.clock, lambda: None)
    desk.database.close()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("王", {"王丽", "王丽华"}),
        ("丽", {"王丽", "王丽华"}),
        ("王丽", {"王丽", "王丽华"}),
        ("王丽华", {"王丽华"}),
        ("丽王", set()),
        ("wl", {"王丽"}),
        ("wlh", {"王丽华"}),
        ("wangli", {"王丽", "王丽华"}),
        ("lihua", {"王丽华"}),
        ("oyxy", {"欧阳修远"}),
        ("欧阳", {"欧阳修远"}),
        ("4410", {"王丽"}),
        ("138 0013 4410", {"王丽"}),
        ("nunez", {"José Núñez"}),
        ("NÚÑ", {"José Núñez"}),
        ("jose nu", {"José Núñez"}),
        ("munoz ana", {"Ana María Muñoz"}),
        ("大华", {"李娜"}),
        ("hzdh", {"李娜"}),
        ("cofidis", {"José Núñez"}),
        ("wang", {"王丽", "王丽华", "Wang Li"}),
        ("王 4410", {"王丽"}),
        ("  ", set()),
        ('"', set()),
        ("a OR b NEAR(", set()),
        ("*", set()),
    ],
)
def test_search_finds(queue, typed, found):
    assert found <= {row.name for row in queue.search(typed)}
    if typed not in ("wl", "wang"):
        assert {row.name for row in queue.search(typed)} == found
