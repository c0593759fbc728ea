"""Imports from a desk: the file comes in pieces into the database, so that any server process can go on with it; it is read,
tried, run and undone with the engine of `lead-server leads import`.
"""

from __future__ import annotations

import logging
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import msgspec
from sqlalchemy import Engine, Row, and_, delete, insert, select, update

from db.central.lead_acts import import_chunk, import_job
from db.central.leads import lead, lead_token
from db.central.records import import_key
from domain.errors import UserError
from domain.lead_library.importing import (
    LARGEST,
    MOVING,
    SHOWN,
    UNDO,
    ImportColumn,
    ImportJob,
    ImportJobs,
    ImportTrouble,
    ImportWishes,
    StartImport,
)  # fmt: skip
from lead_server.database.sql import among
from lead_server.lead_library.acting import actor_of
from lead_server.library import reports
from lead_server.library.columns import Wishes, lay_out
from lead_server.library.drafts import Refusal
from lead_server.library.importing import Importer, Outcome, Plan
from lead_server.library.tables import open_table
from lead_server.library.trouble import FileTroubleError
from lead_server.periodic import alone
from lead_server.scripts.names import people
from lead_server.security.number_keys import home_country
from lead_server.work import Work, begin_work

_log = logging.getLogger(__name__)
_J, _C = import_job.c, import_chunk.c
EVERY_S: Final = 1.0
FIRST_S: Final = (0.3, 1.0)
BATCH: Final = 2_000
SAMPLES, NEWEST = 4, 30
_NEXT: Final[dict[str, dict[str, str]]] = {
    "try": {"read": "trying", "tried": "trying"},
    "run": {"tried": "running", "stopped": "running"},
    "undo": {"done": "undoing"},
}


def start(work: Work, asked: StartImport) -> ImportJob:
    """Raises UserError: forbidden, too_large."""
    work.actor.demand("import", "create")
    if not 0 < asked.size <= LARGEST:
        raise UserError("too_large", f"a file has 1 to {LARGEST} bytes")
    if _find(work, asked.id) is None:
        name = Path(asked.file_name.replace("\\", "/")).name[:120] or "list.csv"
        work.connection.execute(
            insert(import_job).values(
                org_id=work.org_id, id=asked.id, file_name=name, size=asked.size, by=_by(work), at=work.now
            )
        )
        work.audit("send", "import", asked.id, bytes=asked.size)
    return one(work, asked.id)


def take(work: Work, job_id: str, at: int, data: bytes) -> ImportJob:
    """The next piece; one that is there already changes nothing.

    Raises:
        UserError: forbidden, not_found, conflict (a gap), too_large.
    """
    row = _mine(work, job_id)
    if at > row.received:
        raise UserError("conflict", f"the next piece begins at {row.received}")
    if at == row.received and row.state == "sending" and data:
        got = at + len(data)
        if got > row.size:
            raise UserError("too_large", "more than was said")
        work.connection.execute(
            insert(import_chunk).values(org_id=work.org_id, job_id=job_id, at=at, data=data)
        )
        _set(work, job_id, received=got, state="sent" if got == row.size else "sending")
    return one(work, job_id)


def read(work: Work, job_id: str, wishes: ImportWishes) -> ImportJob:
    """Find out (or be told) what the columns are.

    Raises:
        UserError: forbidden, not_found, conflict (not all of it is there, or it is at work), file_unsound (data.words).
    """
    row = _mine(work, job_id)
    if row.state not in ("sent", "read", "tried"):
        raise UserError("conflict", f"the file is {row.state}")
    if wishes.country == "":
        wishes = msgspec.structs.replace(wishes, country=home_country(work))
    try:
        with _opened(work.connection.engine, row) as path:
            table = open_table(path, wishes.encoding, wishes.delimiter)
            layout = lay_out(table, _wishes(wishes))
    except FileTroubleError as error:
        raise UserError("file_unsound", error.words, problem=error.code, words=error.words) from None
    data = [r.cells for r in table.sample if r.line > layout.header_line]
    columns = [
        ImportColumn(
            header=c.header, field=c.field, why=c.why,
            sample=tuple(cells[c.index][:60] for cells in data[:SAMPLES] if c.index < len(cells)),
        )
        for c in layout.columns
    ]  # fmt: skip
    above = sum(r.line <= layout.header_line for r in table.sample)
    _set(
        work, job_id, state="read", wishes=msgspec.to_builtins(wishes), total=table.total - above, done=0, figures={},
        guess={
            "columns": msgspec.to_builtins(columns), "encoding": "" if table.kind == "sheet" else table.encoding,
            "delimiter": table.delimiter,
        },
        told={}, problem="", words="",
    )  # fmt: skip
    return one(work, job_id)


def turn(work: Work, job_id: str, verb: str) -> ImportJob:
    """try, run, undo: done by the server's own rounds.

    Raises:
        UserError: forbidden, not_found, conflict, undo_over.
    """
    row = _mine(work, job_id)
    wanted = _NEXT[verb].get(row.state)
    if wanted is None:
        if row.state in _NEXT[verb].values():
            return one(work, job_id)
        raise UserError("conflict", f"the file is {row.state}")
    if verb == "undo" and (row.undo_until is None or work.now >= row.undo_until):
        raise UserError("undo_over")
    _set(work, job_id, state=wanted, done=row.done if row.state == "stopped" else 0, problem="", words="")
    work.audit(verb, "import", job_id)
    return one(work, job_id)


def one(work: Work, job_id: str) -> ImportJob:
    """Raises UserError: forbidden, not_found."""
    return _job(work, _found(work, job_id))


def listed(work: Work) -> ImportJobs:
    work.actor.demand("import", "see")
    query = (
        select(import_job).where(_J.org_id == work.org_id).order_by(_J.at.desc(), _J.id.desc()).limit(NEWEST)
    )
    return ImportJobs(rows=tuple(_job(work, row) for row in work.connection.execute(query)))


# ------------------------------------------------------------------ the server's rounds


def run(engine: Engine) -> int:
    """Go on with every file that is at work; one process has one of them. Gives how many came to an end."""
    with engine.connect() as connection:
        waiting = connection.execute(
            select(_J.org_id, _J.id).where(_J.state.in_(MOVING)).order_by(_J.at)
        ).all()
    ended = 0
    for org_id, job_id in waiting:
        with alone(engine, zlib.crc32(f"import:{job_id}".encode())) as mine:
            if mine:
                _go_on(engine, org_id, job_id)
                ended += 1
    return ended


def _go_on(engine: Engine, org_id: str, job_id: str) -> None:
    with engine.connect() as connection:
        row = connection.execute(select(import_job).where(_J.org_id == org_id, _J.id == job_id)).one()
    actor = actor_of(engine, org_id, row.by)
    try:
        if actor is None:
            raise UserError("forbidden", entity="import", action="create")
        actor.demand("import", "create")
        if row.state == "undoing":
            _undo(engine, actor, row)
        elif row.state in ("trying", "running"):
            _import(engine, actor, row)
    except UserError as error:
        _stop(engine, org_id, job_id, error.code, "")
    except FileTroubleError as error:
        _stop(engine, org_id, job_id, "file_unsound", error.words)
    except Exception:
        _log.exception("the import %s broke", job_id)
        _stop(engine, org_id, job_id, "internal", "")


def _import(engine: Engine, actor: Any, row: Row[Any]) -> None:
    wishes = msgspec.convert(row.wishes, ImportWishes)
    dry = row.state == "trying"
    where = and_(_J.org_id == row.org_id, _J.id == row.id)

    def progress(done: int, _total: int) -> None:
        with engine.begin() as connection:
            connection.execute(update(import_job).where(where).values(done=done))

    with begin_work(engine, actor) as work:
        home = home_country(work)
    with _opened(engine, row) as path:
        table = open_table(path, wishes.encoding, wishes.delimiter)
        layout = lay_out(table, _wishes(wishes))
        plan = Plan(
            country=wishes.country or home, area_code=wishes.area_code, campaign=wishes.campaign,
            keep_shared=wishes.keep_shared, dry_run=dry,
        )  # fmt: skip
        outcome, refusals = Importer(engine, actor, table, layout, plan, progress=progress).run()
    with begin_work(engine, actor) as work:
        values: dict[str, Any] = {
            "state": "tried" if dry else "done", "figures": _figures(outcome), "told": _told(refusals),
            "done": outcome.done, "total": outcome.total,
        }  # fmt: skip
        if not dry:
            values |= {"import_id": outcome.import_id, "undo_until": work.now + UNDO, "ended_at": work.now}
            work.connection.execute(delete(import_chunk).where(_C.org_id == work.org_id, _C.job_id == row.id))
        _set(work, row.id, **values)


def _undo(engine: Engine, actor: Any, row: Row[Any]) -> None:
    """Leads of the import that nobody has touched go; the others stay, and are counted."""
    mine = and_(
        lead.c.org_id == row.org_id,
        lead.c.import_id == row.import_id,
        lead.c.deleted_at.is_(None),
        lead.c.merged_into.is_(None),
    )
    gone = int(row.figures.get("gone", 0))
    while True:
        with begin_work(engine, actor) as work:
            query = select(lead.c.id).where(mine, lead.c.version == 1, lead.c.owner_id.is_(None))
            ids = list(
                work.connection.execute(
                    query.order_by(lead.c.id).limit(BATCH).with_for_update(skip_locked=True)
                ).scalars()
            )
            if not ids:
                kept = len(list(work.connection.execute(select(lead.c.id).where(mine)).scalars()))
                figures = {**row.figures, "gone": gone, "kept": kept}
                _set(work, row.id, state="undone", figures=figures, undo_until=None)
                work.audit("undone", "import", row.id, gone=gone, kept=kept)
                return
            work.connection.execute(
                update(lead)
                .where(lead.c.org_id == work.org_id, among(lead.c.id, ids))
                .values(deleted_at=work.now, version=lead.c.version + 1)
            )
            for table in (import_key, lead_token):
                work.connection.execute(
                    delete(table).where(table.c.org_id == work.org_id, among(table.c.lead_id, ids))
                )
            gone += len(ids)
            _set(work, row.id, done=gone, figures={**row.figures, "gone": gone})


def _stop(engine: Engine, org_id: str, job_id: str, code: str, words: str) -> None:
    with engine.begin() as connection:
        connection.execute(
            update(import_job)
            .where(_J.org_id == org_id, _J.id == job_id)
            .values(state="stopped", problem=code, words=words)
        )


# ------------------------------------------------------------------ inside


def _wishes(wishes: ImportWishes) -> Wishes:
    return Wishes(
        columns=wishes.columns, country=wishes.country or "CN", area_code=wishes.area_code, saved=False
    )


def _figures(outcome: Outcome) -> dict[str, int]:
    return {
        "created": outcome.created, "same": outcome.same, "refused": outcome.refused, "known": outcome.known,
        "cells": outcome.cells,
    }  # fmt: skip


def _told(refusals: Sequence[Refusal]) -> dict[str, Any]:
    shown = [
        ImportTrouble(
            line=r.line, column=r.column, value=r.value[:80], reason=r.reason, words=reports.sentence(r),
            whole_row=r.whole_row,
        )
        for r in refusals[:SHOWN]
    ]  # fmt: skip
    return {"reasons": dict(Counter(r.reason for r in refusals)), "troubles": msgspec.to_builtins(shown)}


@contextmanager
def _opened(engine: Engine, row: Row[Any]) -> Iterator[Path]:
    """The file as it was sent, under its name, in a folder that is gone afterwards; no transaction stays open."""
    with TemporaryDirectory(prefix="leadline-import-") as folder:
        path = Path(folder) / row.file_name
        with engine.connect() as connection, path.open("wb") as file:
            pieces = select(_C.data).where(_C.org_id == row.org_id, _C.job_id == row.id).order_by(_C.at)
            for data in connection.execution_options(yield_per=8).execute(pieces).scalars():
                file.write(data)
        yield path


def _found(work: Work, job_id: str) -> Row[Any]:
    work.actor.demand("import", "see")
    row = _find(work, job_id)
    if row is None:
        raise UserError("not_found")
    return row


def _find(work: Work, job_id: str, *, lock: bool = False) -> Row[Any] | None:
    query = select(import_job).where(_J.org_id == work.org_id, _J.id == job_id)
    return work.connection.execute(query.with_for_update() if lock else query).first()


def _mine(work: Work, job_id: str) -> Row[Any]:
    """A file that the caller may go on with, locked."""
    work.actor.demand("import", "create")
    row = _find(work, job_id, lock=True)
    if row is None:
        raise UserError("not_found")
    return row


def _set(work: Work, job_id: str, **values: Any) -> None:
    work.connection.execute(
        update(import_job).where(_J.org_id == work.org_id, _J.id == job_id).values(**values)
    )


def _by(work: Work) -> str | None:
    return work.actor.id if work.actor.person.login else None


def _job(work: Work, row: Row[Any]) -> ImportJob:
    guess, told = row.guess or {}, row.told or {}
    columns = msgspec.convert(guess.get("columns", ()), tuple[ImportColumn, ...])
    troubles = msgspec.convert(told.get("troubles", ()), tuple[ImportTrouble, ...])
    if work.actor.masked and row.by != work.actor.id:  # what stands in the file is for who brought it
        columns = tuple(msgspec.structs.replace(one, sample=()) for one in columns)
        troubles = tuple(msgspec.structs.replace(one, value="") for one in troubles)
    return ImportJob(
        id=row.id, file_name=row.file_name, state=row.state, at=row.at, size=row.size, received=row.received,
        columns=columns,
        wishes=msgspec.convert(row.wishes or {}, ImportWishes), encoding=guess.get("encoding", ""),
        delimiter=guess.get("delimiter", ""), rows=row.total, done=row.done, figures=row.figures,
        reasons=told.get("reasons", {}), troubles=troubles,
        problem=row.problem, words=row.words, import_id=row.import_id or "", by=people(work, [row.by]).get(row.by, ""),
        undo_until=row.undo_until, own=work.actor.may("import", "create"),
    )  # fmt: skip
