"""The library's list over HTTP: filters and orders, pages in both directions, counts, views; by role and organisation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from sqlalchemy import Engine, insert, update

from db.central.leads import consent, deal, lead, lead_tag, product_held, ticket
from domain.ids import new_id
from domain.lead_library.filters import LeadFilter
from domain.lead_library.listing import (
    Choices,
    LibraryCount,
    LibraryPage,
    LibraryRecord,
    SavedView,
    SavedViews,
)  # fmt: skip
from domain.operations import FieldSet
from tests.helpers.world import Desk, World
from tests.integration.conftest import signed_in

JSON = {"Content-Type": "application/json"}


class Floor:
    """Two organisations; in the first 12 leads, told apart by their names."""

    def __init__(self, engine: Engine, folder: str) -> None:
        self.world = World(engine, folder)
        self.org, self.other = self.world.organisation("alpha"), self.world.organisation("beta")
        for org in (self.org, self.other):
            for login, role, team in (
                ("mira", "agent", "A"), ("pia", "agent", "B"), ("lena", "team_lead", "A"), ("quan", "analyst", ""),
                ("olga", "operations", ""), ("omar", "operations", ""), ("ada", "admin", ""),
            ):  # fmt: skip
                self.world.person(org, login, role, team=team, region="North" if team else "")  # type: ignore[arg-type]
        self.ids = {
            name: self.world.lead(self.org, f"{name} customer", owner, campaign="renewal" if n % 2 else "")
            for n, (name, owner) in enumerate(zip("abcdefghijkl", ["mira", "pia", None] * 4, strict=True))
        }
        self.world.lead(self.other, "a stranger", "mira")
        with self.world.work(self.org) as work:
            run, now, org_id = work.connection.execute, work.now, self.org.id
            for n, name in enumerate(self.ids):
                values = {"stage": "won" if n < 3 else "new", "tier": "AB"[n % 2], "company": f"firm {n % 5}"}
                touched = now - timedelta(days=n) if n % 4 else None
                run(
                    update(lead)
                    .where(lead.c.id == self.ids[name])
                    .values(**values, last_touch_at=touched, do_not_call=name == "f")
                )
            for name in "abc":
                run(insert(lead_tag).values(org_id=org_id, lead_id=self.ids[name], tag="vip"))
            for name, days in (("a", 5), ("a", 2), ("b", 40), ("c", -1), ("d", 2)):
                run(
                    insert(product_held).values(
                        org_id=org_id, id=new_id(), lead_id=self.ids[name], name=f"P{days}",
                        ends_on=now.date() + timedelta(days=days),
                    )
                )  # fmt: skip
            for name, state in (("a", "open"), ("b", "closed")):
                run(insert(ticket).values(org_id=org_id, id=new_id(), lead_id=self.ids[name], state=state))
            run(insert(deal).values(org_id=org_id, id=new_id(), lead_id=self.ids["a"], at=now))
            row = {"channel": "phone", "given": True, "at": now, "words": "yes, call me"}
            run(insert(consent).values(org_id=org_id, id=new_id(), lead_id=self.ids["a"], **row))


@pytest.fixture(scope="module")
def floor(module_engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Floor:
    return Floor(module_engine, str(tmp_path_factory.mktemp("recordings")))


@pytest.fixture(scope="module")
def http(floor: Floor) -> Iterator[TestClient[Any]]:
    with floor.world.serving() as client:
        yield client


@pytest.fixture(scope="module")
def olga(http: TestClient[Any], floor: Floor) -> Desk:
    return signed_in(http, floor.org, "olga")


def names(page: LibraryPage) -> str:
    return "".join(row.name[0] for row in page.rows)


def ask(desk: Desk, wanted: LeadFilter | None = None, **more: Any) -> LibraryPage:
    params = {**more, **({"filter": msgspec.json.encode(wanted).decode()} if wanted else {})}
    answer = desk.ask("GET", "/v1/library/leads", params=params)
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=LibraryPage)


FILTERS = {
    "abc": LeadFilter(stages=("won",)), "ac": LeadFilter(stages=("won",), tiers=("A",)),
    "defghijkl": LeadFilter(without_tags=("vip",)), "ad": LeadFilter(ends_within=30), "abd": LeadFilter(ends_within=90),
    "a": LeadFilter(ticket=True), "bcdefghijkl": LeadFilter(deal=False), "f": LeadFilter(do_not_call=True),
    "cfil": LeadFilter(owners=("none",)), "bd": LeadFilter(touched_within=4, campaigns=("renewal",)),
    "k": LeadFilter(search="k cust"), "aei": LeadFilter(untouched_for=365),
}  # fmt: skip


def test_every_filter_finds_what_it_says(floor: Floor, olga: Desk) -> None:
    for expected, wanted in FILTERS.items():
        assert names(ask(olga, wanted, sort="name", descending=False)) == expected, wanted
    people = {**floor.org.people}
    assert names(ask(olga, LeadFilter(owners=(people["mira"], "none")), sort="name")) == "ljigfdca"
    assert (
        names(ask(olga, LeadFilter(teams=(floor.org.teams["B"],)), sort="name", descending=False)) == "behk"
    )
    for broken in ('{"ends_within": -4}', '{"owners": ["x"]}', "{", '{"tags": 3}'):
        answer = olga.ask("GET", "/v1/library/leads", params={"filter": broken})
        assert (answer.status_code, answer.json()["code"]) == (422, "bad_filter"), broken


def test_any_order_goes_page_by_page_in_both_directions(olga: Desk) -> None:
    for sort in ("created", "name", "company", "last_touch", "ends"):
        for descending in (True, False):
            whole = [row.id for row in ask(olga, sort=sort, descending=descending).rows]
            assert len(whole) == (3 if sort == "ends" else 12), sort
            found, after = [], ""
            while True:
                page = ask(olga, sort=sort, descending=descending, limit=5, after=after)
                found += [row.id for row in page.rows]
                after = page.after
                if not after:
                    break
            assert found == whole, (sort, descending)
            back: list[str] = []
            after = ""
            while True:
                page = ask(olga, sort=sort, descending=descending, limit=5, after=after, backwards=True)
                back = [row.id for row in page.rows] + back
                after = page.after
                if not after:
                    break
            assert back == whole, f"from the end: {sort} {descending}"
            middle = ask(olga, sort=sort, descending=descending).rows[1]
            assert ask(olga, sort=sort, descending=descending, after=middle.at).rows[0].id == whole[2]
    first = ask(olga, sort="ends", descending=False).rows[0]
    assert (first.name[0], first.ends_what, first.tickets, first.deals, first.tags) == (
        "a",
        "P2",
        1,
        1,
        ("vip",),
    )
    assert olga.ask("GET", "/v1/library/leads", params={"sort": "number"}).json()["code"] == "bad_request"


def test_counts_by_role_and_an_estimate_where_counting_takes_long(
    http: Any, floor: Floor, olga: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def count(desk: Desk) -> LibraryCount:
        return msgspec.json.decode(desk.ask("GET", "/v1/library/count").content, type=LibraryCount)

    by_role = {
        login: count(signed_in(http, floor.org, login)).total for login in ("mira", "lena", "quan", "ada")
    }
    assert by_role == {"mira": 4, "lena": 4, "quan": 12, "ada": 12}
    assert count(signed_in(http, floor.other, "olga")).total == 1, (
        "nothing of another organisation is counted"
    )
    from lead_server.lead_library import listing

    monkeypatch.setattr(listing, "COUNT_MS", 1)
    monkeypatch.setattr(listing.func, "count", lambda: listing.text("count(pg_sleep(0.02))"))
    assert not count(olga).exact, "what takes longer than it may is estimated, and said to be"


def test_views_are_own_of_a_team_or_of_all(http: Any, floor: Floor, olga: Desk) -> None:
    people = {login: signed_in(http, floor.org, login) for login in ("omar", "ada", "quan", "mira")}
    stranger = signed_in(http, floor.other, "olga")

    def save(desk: Desk, code: str, audience: str, **more: Any) -> Any:
        view = SavedView(
            code=code, name=code.title(), query=LeadFilter(tiers=("A",)), audience=audience, **more
        )  # type: ignore[arg-type]
        return desk.ask("PUT", f"/v1/library/views/{code}", content=msgspec.json.encode(view), headers=JSON)

    def seen(desk: Desk) -> set[str]:
        found = msgspec.json.decode(desk.ask("GET", "/v1/library/views").content, type=SavedViews)
        return {view.code for view in found.rows}

    assert (
        save(olga, "mine", "own", columns=("name", "ends"), sort="ends", descending=False).status_code == 200
    )
    assert save(olga, "ours", "all").status_code == 200
    assert save(people["ada"], "hers", "own").status_code == 200
    assert seen(olga) == {"mine", "ours"} and seen(people["omar"]) == {"ours"} == seen(people["quan"])
    assert seen(people["ada"]) == {"ours", "hers"} and seen(stranger) == set()
    assert people["mira"].ask("GET", "/v1/library/views").status_code == 403
    assert save(people["omar"], "mine", "all").json()["code"] == "conflict", "somebody else's code"
    assert save(people["quan"], "q", "own").status_code == 403, "an analyst looks"
    assert save(olga, "Bad Code", "own").status_code == 400
    assert save(olga, "odd", "own", columns=("shoe_size",)).status_code == 400
    assert people["omar"].ask("DELETE", "/v1/library/views/ours").status_code == 404
    found = msgspec.json.decode(olga.ask("GET", "/v1/library/views").content, type=SavedViews).rows[0]
    assert (found.columns, found.sort, found.descending, found.query.tiers) == (
        ("name", "ends"),
        "ends",
        False,
        ("A",),
    )
    assert {row["code"] for row in people["omar"].ask("GET", "/v1/segments").json()["rows"]} == {"ours"}
    assert olga.ask("DELETE", "/v1/library/views/mine").status_code == 204 and seen(olga) == {"ours"}


def test_choices_are_those_of_the_own_rows(http: Any, floor: Floor, olga: Desk) -> None:
    def choices(desk: Desk) -> Choices:
        return msgspec.json.decode(desk.ask("GET", "/v1/library/choices").content, type=Choices)

    found = choices(olga)
    assert found.stages == ("new", "won") and found.tiers == ("A", "B") and found.campaigns == ("renewal",)
    assert found.tags == ("vip",) and {one.text for one in found.owners} == {"mira", "pia"}
    assert {one.text for one in found.teams} == {"A", "B"}
    few = choices(signed_in(http, floor.org, "mira"))
    assert {one.text for one in few.owners} == {"mira"}
    assert choices(signed_in(http, floor.other, "olga")).stages == (), "nothing of another organisation"


def test_one_record_tells_whose_it_is_and_where_values_came_from(http: Any, floor: Floor, olga: Desk) -> None:
    mira, ada = signed_in(http, floor.org, "mira"), signed_in(http, floor.org, "ada")
    assert (
        mira.do(FieldSet(lead_id=floor.ids["a"], values={"place": "Leeds"}, was={"place": ""})).outcome
        == "ok"
    )

    def record(desk: Desk, name: str) -> LibraryRecord:
        answer = desk.ask("GET", f"/v1/library/leads/{floor.ids[name]}")
        assert answer.status_code == 200, answer.text
        return msgspec.json.decode(answer.content, type=LibraryRecord)

    found = record(olga, "a")
    (mark,) = found.marks
    assert (mark.field, mark.by) == ("place", "Mira") and mark.source.startswith("person:")
    assert (found.owner, found.team, found.owners[0].why, found.lead.consents[0].words) == (
        "Mira", "A", "test", "yes, call me",
    )  # fmt: skip
    assert found.lead.numbers[0].e164 is None and "****" in found.lead.numbers[0].masked_text, (
        "masked for operations"
    )
    assert not found.history, "only who may read the audit trail"
    assert any(line.by == "Mira" for line in record(ada, "a").history)
    assert record(ada, "a").lead.numbers[0].e164, "an admin sees the number"
    assert record(olga, "c").owner == ""
