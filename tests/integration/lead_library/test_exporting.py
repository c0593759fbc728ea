"""Exports: who may, masked numbers, the mark, the note in the audit trail; a right that is withdrawn in the middle."""

from __future__ import annotations

import csv
import io
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import insert, update

from db.central.lead_acts import lead_export
from db.central.leads import lead
from db.central.people import permission
from db.central.records import audit_event
from domain.errors import UserError
from domain.ids import new_id
from domain.lead_library import exporting as exports
from domain.lead_library.exporting import Export, ExportPart, StartExport, number_in
from domain.lead_library.filters import LeadFilter
from lead_server.lead_library import exporting
from tests.helpers.world import Desk
from tests.integration.lead_library.conftest import Library

JSON = {"Content-Type": "application/json"}
WANTED = LeadFilter(campaigns=("out",))


def begin(desk: Desk, *columns: str) -> Any:
    body = StartExport(id=new_id(), columns=columns or ("name", "numbers", "owner"), filter=WANTED)
    return desk.ask("POST", "/v1/library/exports", content=msgspec.json.encode(body), headers=JSON)


def part(desk: Desk, export_id: str, after: str = "") -> Any:
    return desk.ask("GET", f"/v1/library/exports/{export_id}/part", params={"after": after})


@pytest.fixture(scope="module")
def leads(library: Library) -> list[str]:
    made = sorted(library.world.lead(library.org, f"Out {n:02}", "mira", campaign="out") for n in range(60))
    library.world.lead(library.other, "Out stranger", "mira", campaign="out")
    with library.world.work(library.org) as work:
        newest = {"org_id": library.org.id, "id": new_id(), "number": (1 << exports.BITS) - 2}
        work.connection.execute(insert(lead_export).values(**newest))  # the next one has every bit
        work.connection.execute(
            update(lead).where(lead.c.id == made[0]).values(name="=cmd()", do_not_call=True)
        )
    return made


def test_a_marked_file_part_by_part(
    library: Library, leads: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    olga = library.desk("olga")
    for module in (exports, exporting):
        monkeypatch.setattr(module, "PART", 20)
    export = msgspec.json.decode(begin(olga).content, type=Export)
    whole, after, parts = "", "", 0
    while True:
        got = msgspec.json.decode(part(olga, export.id, after).content, type=ExportPart)
        whole, after, parts = whole + got.text, got.after, parts + 1
        if not after:
            break
    rows = list(csv.DictReader(io.StringIO(whole.removeprefix("\ufeff"))))
    assert parts == 3 and sorted(row["id"] for row in rows) == leads and export.total == 60
    assert list(rows[0]) == ["id", "name", "numbers", "owner", "export"]
    assert all("****" in row["numbers"] for row in rows), "masked for operations"
    assert {row["export"].rsplit(" ", 1)[0] for row in rows} == {f"#{export.number} olga"}
    assert next(row for row in rows if row["id"] == leads[0])["name"] == "'=cmd() (do not call)"
    mark = number_in([row["id"] for row in rows])
    assert export.number == (1 << exports.BITS) - 1
    assert mark and mark & ~export.number == 0, "every bit that is read is one of its number"
    assert sum(a["id"] > b["id"] for a, b in pairwise(rows)) == 30, "each pair stands the wrong way round"
    (kept,) = library.world.rows(lead_export, library.org, lead_export.c.id == export.id)
    assert kept.rows == 60 and kept.ended_at is not None
    notes = library.world.rows(audit_event, library.org, audit_event.c.entity_id == export.id)
    assert {note.action for note in notes} == {"export", "exported"}


def test_who_may(library: Library, leads: list[str]) -> None:
    olga = library.desk("olga")
    for login in ("mira", "lena", "quan", "ada"):
        assert begin(library.desk(login)).status_code == 403, login
    export = msgspec.json.decode(begin(olga).content, type=Export)
    for desk in (library.desk("omar"), library.desk("olga", library.other)):
        assert part(desk, export.id).status_code == 404, "somebody else's export"
    assert part(library.desk("quan"), export.id).status_code == 403
    assert begin(olga, "shoe_size").status_code == 400
    foreign = msgspec.json.decode(begin(library.desk("olga", library.other)).content, type=Export)
    assert (foreign.total, foreign.number) == (1, 1), "numbers are counted in each organisation"


def test_a_right_that_is_withdrawn_leaves_no_half_file(
    library: Library, leads: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from agent_app.lead_library.exporting import export_to

    for module in (exports, exporting):
        monkeypatch.setattr(module, "PART", 20)
    omar = library.desk("omar")

    class Wire:
        """`LibraryService`, as far as an export goes, over the application in this process."""

        def begin_export(self, asked: StartExport) -> Export:
            answer = omar.ask("POST", "/v1/library/exports", content=msgspec.json.encode(asked), headers=JSON)
            return msgspec.json.decode(answer.content, type=Export)

        def export_part(self, export_id: str, after: str) -> ExportPart:
            answer = part(omar, export_id, after)
            if answer.status_code != 200:
                raise UserError(answer.json()["code"], **answer.json()["data"])
            return msgspec.json.decode(answer.content, type=ExportPart)

    whole = tmp_path / "leads.csv"
    export_to(Wire(), whole, WANTED, ("name",))  # type: ignore[arg-type]
    assert len(whole.read_text("utf-8-sig").splitlines()) == 61 and whole.stat().st_mode & 0o77 == 0

    def withdraw(rows: int, _total: int) -> None:
        if rows == 20:
            cell = {"role": "operations", "entity": "lead", "action": "export", "scope": "none"}
            with library.world.engine.begin() as connection:
                connection.execute(insert(permission).values(org_id=library.org.id, **cell))

    with pytest.raises(UserError) as caught:
        export_to(Wire(), tmp_path / "half.csv", WANTED, ("name",), withdraw)  # type: ignore[arg-type]
    assert caught.value.code == "forbidden"
    assert [path.name for path in tmp_path.iterdir()] == ["leads.csv"], "no half file is left"
    with library.world.engine.begin() as connection:
        connection.execute(permission.delete().where(permission.c.org_id == library.org.id))
