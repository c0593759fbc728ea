"""Importing into a real database: whole batches, no doubles, resumed after a kill, owners told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from db.central.feed import membership
from db.central.leads import lead, lead_token, number
from db.central.records import import_refusal, import_run
from db.central.work import work_item
from lead_server.leads.tokens import matches
from lead_server.library import importing
from lead_server.library.columns import Wishes, lay_out
from lead_server.library.drafts import Refusal
from lead_server.library.importing import Importer, Outcome, Plan
from lead_server.library.tables import open_table
from lead_server.library.trouble import FileTroubleError
from lead_server.security.actor import operator
from tests.helpers.world import Org, World


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "BATCH", 10)


def a_list(tmp_path: Path, rows: int = 35) -> Path:
    lines = [f"客户{n},1380013{n:04d},杭州" for n in range(rows)]
    path = tmp_path / "list.csv"
    path.write_text("\n".join(["姓名,手机,城市", *lines]) + "\n", encoding="gb18030")
    return path


def importer(
    world: World, org: Org, path: Path, progress: Callable[[int, int], None] | None = None, **plan: Any
) -> Importer:
    table = open_table(path)
    made = Plan(country=plan.pop("country", "CN"), **plan)
    more = {"progress": progress} if progress else {}
    return Importer(
        world.engine, operator(org.id), table, lay_out(table, Wishes(country=made.country)), made, **more
    )


def run(world: World, org: Org, path: Path, **plan: Any) -> tuple[Outcome, list[Refusal]]:
    return importer(world, org, path, **plan).run()


def figures(found: Outcome) -> tuple[int, int, int]:
    return found.created, found.same, found.refused


def test_a_list_becomes_leads_that_can_be_found(world: World, org: Org, tmp_path: Path) -> None:
    """Lead, number with hash and last four, search words, place in the queue, nobody's; the run is noted."""
    found, refusals = run(world, org, a_list(tmp_path), campaign="renewal", language="zh")
    assert figures(found) == (35, 0, 0) and refusals == []
    rows = world.rows(lead, org)
    assert (
        len(rows) == 35
        and {r.owner_id for r in rows} == {None}
        and {r.campaign_id for r in rows} == {"renewal"}
    )
    numbers = world.rows(number, org)
    assert {n.e164 for n in numbers} == {f"+861380013{n:04d}" for n in range(35)}
    assert all(len(n.key_hash) == 32 and n.last4 == n.e164[-4:] for n in numbers)
    assert {i.kind for i in world.rows(work_item, org)} == {"new_lead"}
    with world.engine.connect() as connection:
        hits = connection.execute(select(lead.c.name).where(lead.c.org_id == org.id, matches(org.id, "客户")))
        assert len(hits.all()) == 35
    noted = world.rows(import_run, org)[0]
    assert (noted.state, noted.done_rows, noted.created_leads, noted.encoding) == ("done", 35, 35, "gb18030")


def test_the_same_file_twice_makes_no_doubles(world: World, org: Org, tmp_path: Path) -> None:
    """Nor does the same list with other columns in another encoding."""
    path = a_list(tmp_path)
    run(world, org, path)
    assert figures(run(world, org, path)[0]) == (0, 35, 0)
    text = path.read_text(encoding="gb18030").replace("杭州", "宁波")
    path.write_text(text, encoding="utf-8")
    assert figures(run(world, org, path)[0]) == (0, 35, 0)
    assert len(world.rows(lead, org)) == 35


@pytest.mark.usefixtures("small_batches")
@pytest.mark.parametrize("stop_at", [10, 20, 30])
def test_a_killed_import_goes_on_where_it_stopped(
    world: World, org: Org, tmp_path: Path, stop_at: int
) -> None:
    """Whole batches are there, nothing of the broken one; the next run begins behind them."""
    path = a_list(tmp_path)

    def kill(done: int, _total: int) -> None:
        if done == stop_at:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        importer(world, org, path, kill).run()
    assert len(world.rows(lead, org)) == stop_at
    begun: list[int] = []
    again = importer(world, org, path, lambda done, _total: begun.append(done))
    found, _ = again.run()
    assert begun[0] == min(stop_at + 10, 35) and found.resumed_at == stop_at
    assert figures(found) == (35, 0, 0) and len(world.rows(lead, org)) == 35
    assert [r.state for r in world.rows(import_run, org)] == ["done"]


@pytest.mark.usefixtures("small_batches")
def test_an_error_in_a_batch_leaves_nothing_of_it(
    world: World, org: Org, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Leads without their numbers would be worse than none."""
    real, calls = importing.storing.copy_rows, []

    def breaks(work: Any, table: str, columns: Any, rows: Any) -> int:
        calls.append(table)
        if calls.count("number") == 2 and table == "lead_token":
            raise OSError("the connection broke")
        return real(work, table, columns, rows)

    monkeypatch.setattr(importing.storing, "copy_rows", breaks)
    with pytest.raises(OSError, match="broke"):
        run(world, org, a_list(tmp_path))
    assert len(world.rows(lead, org)) == len(world.rows(number, org)) == 10
    assert len({t.lead_id for t in world.rows(lead_token, org)}) == 10


def test_a_number_of_somebodys_lead_is_told_with_the_owner(world: World, org: Org, tmp_path: Path) -> None:
    """It makes no second lead, and the owner keeps hers."""
    theirs = world.lead(org, "老客户", "mira", number="+8613800130003")
    found, refusals = run(world, org, a_list(tmp_path, 5))
    assert figures(found) == (4, 0, 1) and found.known == 1
    told = refusals[0]
    assert (told.line, told.column, told.reason) == (5, "手机", "number_known")
    assert told.data == {"owner": "Mira", "lead_id": theirs}
    kept = world.rows(import_refusal, org)[0]
    assert (kept.line, kept.column_name, kept.value, kept.reason, kept.data["owner"]) == (
        5,
        "手机",
        "+8613800130003",
        "number_known",
        "Mira",
    )


def test_a_shared_number_is_taken_when_told(world: World, org: Org, tmp_path: Path) -> None:
    """A switchboard: other name, same number; the same name stays one lead."""
    path = tmp_path / "list.csv"
    path.write_text(
        "company,phone\nA Ltd,13800138000\nB Ltd,13800138000\nB Ltd,13800138000\n", encoding="utf-8"
    )
    found, refusals = run(world, org, path)
    assert (
        figures(found) == (1, 0, 2)
        and refusals[0].reason == "double_in_file"
        and refusals[0].data == {"line": "2"}
    )
    found, _ = run(world, org, path, keep_shared=True)
    assert figures(found) == (1, 2, 0) and {r.company for r in world.rows(lead, org)} == {"A Ltd", "B Ltd"}


def test_a_forbidden_number_is_not_taken(world: World, org: Org, tmp_path: Path) -> None:
    """Do-not-call wins, also when its lead is long gone."""
    from db.central.leads import do_not_call

    run(world, org, a_list(tmp_path, 1))
    with world.engine.begin() as connection:
        key = connection.execute(select(number.c.key_hash)).scalar_one()
        connection.execute(do_not_call.insert().values(org_id=org.id, key_hash=key))
        connection.execute(lead.update().values(deleted_at=func.now()))
    path = tmp_path / "other.csv"
    path.write_text("name,phone\nAna,13800130000\n", encoding="utf-8")
    found, refusals = run(world, org, path)
    assert figures(found) == (0, 0, 1) and refusals[0].reason == "do_not_call"


def test_a_dry_run_writes_nothing_and_says_the_same(world: World, org: Org, tmp_path: Path) -> None:
    """Its figures are those of the real run."""
    path = tmp_path / "list.csv"
    path.write_text(
        "name,phone\nA,13800138000\nB,\nC,138****8000\nA,13800138000\nD,13800138000\n", encoding="utf-8"
    )
    dry, told = run(world, org, path, dry_run=True)
    assert world.rows(lead, org) == world.rows(import_run, org) == world.rows(import_refusal, org) == []
    wet, told_again = run(world, org, path)
    assert figures(dry) == figures(wet) == (1, 1, 3) and told == told_again


def test_two_processes_do_not_import_one_file_at_once(world: World, org: Org, tmp_path: Path) -> None:
    """The second is told so."""
    path = a_list(tmp_path, 3)

    def second(_done: int, _total: int) -> None:
        with pytest.raises(FileTroubleError, match="right now"):
            run(world, org, path)

    assert figures(importer(world, org, path, second).run()[0]) == (3, 0, 0)


def test_no_desk_hears_of_a_lead_that_is_nobodys(world: World, org: Org, tmp_path: Path) -> None:
    """The pool is no stream."""
    run(world, org, a_list(tmp_path, 3))
    with world.engine.connect() as connection:
        assert connection.execute(select(membership.c.id).where(membership.c.kind == "lead")).all() == []
