"""A file from a desk: sent in pieces, read, mended, tried, run (and killed in the middle), undone."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from sqlalchemy import update

from db.central.lead_acts import import_chunk
from db.central.leads import lead
from domain.ids import new_id
from domain.lead_library.importing import FilePiece, ImportJob, ImportJobs, ImportWishes, StartImport
from domain.operations import Tagged
from lead_server.lead_library import imports, tidying
from lead_server.library import importing
from tests.helpers.world import Desk
from tests.integration.lead_library.conftest import Library

JSON = {"Content-Type": "application/json"}


def a_list(first: int, rows: int) -> bytes:
    lines = ["客户,手机,备注"] + [f"王{n},1520000{first + n:04d},note {n}" for n in range(rows)]
    return "\n".join([*lines, "李四,12,bad", f"王0,1520000{first:04d},again"]).encode("gb18030")


def asked(desk: Desk, method: str, path: str, body: Any = None) -> Any:
    content = msgspec.json.encode(body) if body is not None else None
    return desk.ask(method, f"/v1/library/imports{path}", content=content, headers=JSON)


def job(answer: Any) -> ImportJob:
    assert answer.status_code in (200, 201), answer.text
    return msgspec.json.decode(answer.content, type=ImportJob)


def sent(desk: Desk, data: bytes, name: str = "spring.csv", piece: int = 100) -> ImportJob:
    made = job(asked(desk, "POST", "", StartImport(id=new_id(), file_name=name, size=len(data))))
    for at in range(0, len(data), piece):
        made = job(asked(desk, "PUT", f"/{made.id}/file", FilePiece(at=at, data=data[at : at + piece])))
    assert made.state == "sent" and made.received == len(data)
    return made


def turned(library: Library, desk: Desk, made: ImportJob, verb: str) -> ImportJob:
    job(asked(desk, "POST", f"/{made.id}/{verb}"))
    imports.run(library.world.engine)
    return job(asked(desk, "GET", f"/{made.id}"))


def test_from_the_file_to_the_leads_and_back(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    world, org, olga = library.world, library.org, library.desk("olga")
    made = sent(olga, a_list(0, 30))
    again = asked(olga, "PUT", f"/{made.id}/file", FilePiece(at=0, data=b"x" * 10))
    assert job(again).received == made.received, "a piece that is there already changes nothing"
    read = job(asked(olga, "POST", f"/{made.id}/read", ImportWishes(country="CN")))
    assert [(c.header, c.field, c.why) for c in read.columns] == [
        ("客户", "name", "header"), ("手机", "phone", "header"), ("备注", "备注", "kept"),
    ]  # fmt: skip
    assert read.encoding == "gb18030" and read.rows == 32 and read.columns[0].sample[0] == "王0"
    wishes = ImportWishes(country="CN", columns={"备注": "-"}, campaign="spring-import")
    assert job(asked(olga, "POST", f"/{made.id}/read", wishes)).columns[2].field == "-", "mended"
    tried = turned(library, olga, made, "try")
    assert (tried.state, tried.figures["created"], tried.figures["refused"]) == ("tried", 30, 1)
    assert tried.reasons == {"too_short": 1} and tried.figures["same"] == 1
    assert tried.troubles[0].line == 32 and tried.troubles[0].words.startswith("too few digits")
    assert not world.rows(lead, org, lead.c.campaign_id == "spring-import"), "a trial writes nothing"
    theirs = asked(library.desk("omar"), "GET", f"/{made.id}")
    assert b"1520000" not in theirs.content and job(theirs).troubles[0].value == "", (
        "a colleague reads no numbers in it"
    )
    assert tried.troubles[0].value == "12" and tried.columns[1].sample

    monkeypatch.setattr(importing, "BATCH", 10)
    real, calls = importing.Importer._do, []

    def killed(self: Any, work: Any, rows: Any) -> None:
        calls.append(len(rows))
        if len(calls) == 3:
            raise KeyboardInterrupt  # as a kill: nothing is noted, the state stays
        real(self, work, rows)

    monkeypatch.setattr(importing.Importer, "_do", killed)
    job(asked(olga, "POST", f"/{made.id}/run"))
    with pytest.raises(KeyboardInterrupt):
        imports.run(world.engine)
    half = job(asked(olga, "GET", f"/{made.id}"))
    assert half.state == "running" and half.done == 20
    monkeypatch.setattr(importing.Importer, "_do", real)
    assert imports.run(world.engine) == 1, "the next process goes on"
    done = job(asked(olga, "GET", f"/{made.id}"))
    assert (done.state, done.figures["created"], done.done) == ("done", 30, 32)
    mine = world.rows(lead, org, lead.c.campaign_id == "spring-import")
    assert len(mine) == 30 and all(row.fields == {} and row.source == "spring" for row in mine)
    assert not world.rows(import_chunk, org, import_chunk.c.job_id == made.id), "the file is not kept"

    assert library.desk("ada").do(Tagged(lead_id=mine[4].id, add=("good",))).outcome == "ok"
    undone = turned(library, olga, made, "undo")
    assert (undone.state, undone.figures["gone"], undone.figures["kept"]) == ("undone", 29, 1)
    left = world.rows(lead, org, lead.c.campaign_id == "spring-import", lead.c.deleted_at.is_(None))
    assert [row.id for row in left] == [mine[4].id], "what somebody worked with stays"
    again_file = sent(olga, a_list(0, 30))
    job(asked(olga, "POST", f"/{again_file.id}/read", wishes))
    assert turned(library, olga, again_file, "try").figures["created"] == 29, "what went may come again"


def test_who_may_and_what_is_no_table(library: Library) -> None:
    olga = library.desk("olga")
    for login in ("mira", "lena", "quan"):
        desk = library.desk(login)
        start = StartImport(id=new_id(), file_name="x.csv", size=3)
        assert asked(desk, "POST", "", start).status_code == 403 and asked(desk, "GET", "").status_code == 403
    made = sent(olga, b"%PDF-1.7 this is no table at all", "list.pdf")
    answer = asked(olga, "POST", f"/{made.id}/read", ImportWishes())
    assert answer.json()["code"] == "file_unsound" and "is a PDF" in answer.json()["data"]["words"]
    stranger = library.desk("olga", library.other)
    assert asked(stranger, "GET", f"/{made.id}").status_code == 404
    assert asked(stranger, "POST", f"/{made.id}/try").status_code == 404
    assert asked(olga, "POST", f"/{made.id}/run").json()["code"] == "conflict", "not before it was tried"
    assert asked(olga, "POST", f"/{made.id}/explode").status_code == 404
    assert (
        asked(olga, "POST", "", StartImport(id=new_id(), file_name="x", size=10**12)).json()["code"]
        == "too_large"
    )
    gap = job(asked(olga, "POST", "", StartImport(id=new_id(), file_name="..\\..\\x.csv", size=50)))
    assert gap.file_name == "x.csv"
    late = asked(olga, "PUT", f"/{gap.id}/file", FilePiece(at=20, data=b"abc"))
    assert late.json()["code"] == "conflict", "no gap"
    seen = msgspec.json.decode(asked(olga, "GET", "").content, type=ImportJobs)
    assert {made.id, gap.id} <= {one.id for one in seen.rows}
    tidying.tidy(library.world.engine, gap.at + timedelta(days=8))
    assert asked(olga, "GET", f"/{gap.id}").status_code == 404, "a file that nobody went on with is not kept"
    good = sent(olga, a_list(500, 3))
    job(asked(olga, "POST", f"/{good.id}/read", ImportWishes(country="CN")))
    assert turned(library, olga, good, "try").state == "tried"
    assert turned(library, olga, good, "run").state == "done"
    with library.world.engine.begin() as connection:
        from db.central.lead_acts import import_job

        connection.execute(
            update(import_job).where(import_job.c.id == good.id).values(undo_until=import_job.c.at)
        )
    assert asked(olga, "POST", f"/{good.id}/undo").json()["code"] == "undo_over"
