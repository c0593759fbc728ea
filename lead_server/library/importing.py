"""Import a table: batch after batch, each whole or not at all, and resumed where a kill stopped it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import msgspec
from sqlalchemy import Engine, insert, select, text, update

from db.central.records import import_refusal, import_run
from domain import numbers
from domain.ids import new_id
from lead_server.library import storing
from lead_server.library.columns import Layout
from lead_server.library.drafts import Draft, Drafter, Refusal
from lead_server.library.storing import Holder, Target
from lead_server.library.tables import Row, Table
from lead_server.library.trouble import FileTroubleError
from lead_server.security.actor import Actor
from lead_server.security.number_keys import number_key
from lead_server.work import Work, begin_work

BATCH = 2_000  #: records a transaction
_LOCK = "import:{org}"


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """How to import: the same plan and the same file are the same import, and go on where it stopped.

    Attributes:
        keep_shared: a number that a lead of another name has (a switchboard) makes a lead all the same.
    """

    country: str
    country_told: bool = False
    area_code: str = ""
    campaign: str = ""
    region_id: str | None = None
    time_zone: str = ""
    language: str = ""
    currency: str = ""
    keep_shared: bool = False
    dry_run: bool = False


class Outcome(msgspec.Struct, kw_only=True):
    """What became of a file; `known`: rows of numbers that leads have already, also counted in `refused`."""

    import_id: str = ""
    total: int = 0
    done: int = 0
    created: int = 0
    same: int = 0
    refused: int = 0
    known: int = 0
    cells: int = 0
    resumed_at: int = 0


@dataclass
class _Batch:
    """What one batch comes to."""

    new: list[Draft] = field(default_factory=list)
    same: int = 0
    refusals: list[Refusal] = field(default_factory=list)


class Importer:
    """Imports one table into one organisation."""

    def __init__(
        self, engine: Engine, actor: Actor, table: Table, layout: Layout, plan: Plan, *,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> None:  # fmt: skip
        self._engine, self._actor, self._table, self._layout, self._plan = engine, actor, table, layout, plan
        self._progress = progress
        self._drafter = Drafter(layout, plan.country, plan.area_code, told=plan.country_told)
        self._digests: set[bytes] = set()  #: rows of a dry run, which leaves no keys behind
        self._first_line: dict[str, int] = {}  #: keyed hash of a number -> line that took it in this run
        self._refusals: list[Refusal] = []
        self.outcome = Outcome()

    def run(self) -> tuple[Outcome, list[Refusal]]:
        """Import what was not imported yet; gives the figures of the whole import and the refusals of this run.

        Raises:
            FileTroubleError: another process is importing this file now.
        """
        actor = self._actor
        actor.demand("import", "create")
        with _alone(self._engine, f"{actor.org_id}:{self._table.digest.hex()}"):
            self._begin()
            rows = islice(self._data(), self.outcome.done, None)
            while batch := list(islice(rows, BATCH)):
                with begin_work(self._engine, actor) as work:
                    self._do(work, batch)
                self._progress(self.outcome.done, self.outcome.total)
            self._end()
        return self.outcome, self._refusals

    def _data(self) -> Iterator[Row]:
        header = self._layout.header_line
        return (row for row in self._table.rows() if row.line > header)

    # ------------------------------------------------------------------------------- the run's row

    def _begin(self) -> None:
        table, plan = self._table, self._plan
        above = sum(row.line <= self._layout.header_line for row in table.sample)
        self.outcome.total = table.total - above
        if plan.dry_run:
            return
        options = msgspec.to_builtins(plan)
        r = import_run.c
        with begin_work(self._engine, self._actor) as work:
            row = work.connection.execute(
                select(import_run).where(
                    r.org_id == work.org_id, r.digest == table.digest, r.state == "running", r.options == options,
                    r.mapping == self._mapping(),
                )
            ).first()  # fmt: skip
            if row is not None:
                self._resume(row)
                return
            self.outcome.import_id = new_id()
            work.connection.execute(
                insert(import_run).values(
                    org_id=work.org_id, id=self.outcome.import_id, file_name=table.path.name, digest=table.digest,
                    encoding=table.encoding, delimiter=table.delimiter, mapping=self._mapping(), options=options,
                    total_rows=self.outcome.total, by=work.actor.id,
                )
            )  # fmt: skip
            work.audit("begin", "import", self.outcome.import_id, rows=self.outcome.total)

    def _mapping(self) -> dict[str, Any]:
        return {
            "header_line": self._layout.header_line,
            "columns": {c.header: c.field for c in self._layout.columns},
        }

    def _resume(self, row: Any) -> None:
        figures = row.figures or {}
        self.outcome = Outcome(
            import_id=str(row.id), total=self.outcome.total, done=row.done_rows, created=row.created_leads,
            same=row.same_leads, refused=row.refused_rows, known=figures.get("known", 0), cells=figures.get("cells", 0),
            resumed_at=row.done_rows,
        )  # fmt: skip

    def _end(self) -> None:
        if self._plan.dry_run:
            return
        with begin_work(self._engine, self._actor) as work:
            self._note(work, state="done", ended_at=work.now)
            work.audit(
                "end",
                "import",
                self.outcome.import_id,
                created=self.outcome.created,
                refused=self.outcome.refused,
            )

    def _note(self, work: Work, **values: Any) -> None:
        found = self.outcome
        work.connection.execute(
            update(import_run)
            .where(import_run.c.org_id == work.org_id, import_run.c.id == found.import_id)
            .values(
                done_rows=found.done, created_leads=found.created, same_leads=found.same, refused_rows=found.refused,
                figures={"known": found.known, "cells": found.cells}, **values,
            )
        )  # fmt: skip

    # ------------------------------------------------------------------------------- one batch

    def _do(self, work: Work, rows: Sequence[Row]) -> None:
        # One batch of an organisation at a time: two files with one number must see each other.
        work.connection.execute(
            text("SELECT pg_advisory_xact_lock(hashtextextended(:n, 0))"),
            {"n": _LOCK.format(org=work.org_id)},
        )
        storing.prefer_indexes(work)
        drafts = [self._drafter.draft(row) for row in rows]
        key = number_key(work)
        keys = {n.e164: numbers.keyed_hash(n.e164, key) for d in drafts for n in d.numbers if n.e164}
        batch = self._sort_out(work, drafts, keys)
        found = self.outcome
        whole = [r for r in batch.refusals if r.whole_row]
        if not self._plan.dry_run:
            storing.store(work, self._target(), batch.new, keys)
            self._keep_refusals(work, batch.refusals)
        found.done += len(rows)
        found.created += len(batch.new)
        found.same += batch.same
        found.refused += len(whole)
        found.known += sum(r.reason in ("number_known", "double_in_file") for r in whole)
        found.cells += len(batch.refusals) - len(whole)
        self._refusals += batch.refusals
        if not self._plan.dry_run:
            self._note(work)

    def _sort_out(self, work: Work, drafts: Sequence[Draft], keys: dict[str, str]) -> _Batch:
        good = [d for d in drafts if d.numbers]
        taken = storing.known_rows(work, [d.digest for d in good])
        hashes = list(keys.values())
        holders, barred = storing.holders_of(work, hashes), storing.forbidden(work, hashes)
        batch = _Batch()
        for draft in drafts:
            if not draft.numbers:
                batch.refusals += draft.refusals
            elif draft.digest in taken or draft.digest in self._digests:
                batch.same += 1
            elif reason := self._why_not(draft, keys, holders, barred):
                batch.refusals.append(reason)
            else:
                taken[draft.digest] = ""
                if self._plan.dry_run:
                    self._digests.add(draft.digest)
                for n in draft.numbers:
                    self._first_line.setdefault(keys[n.e164 or ""], draft.line)
                batch.new.append(draft)
                batch.refusals += draft.refusals
        return batch

    def _why_not(
        self, draft: Draft, keys: dict[str, str], holders: dict[str, list[Holder]], barred: set[str]
    ) -> Refusal | None:
        for n in draft.numbers:
            e164 = n.e164 or ""
            key, column = keys[e164], draft.number_column
            if key in barred:
                return Refusal(draft.line, column, e164, "do_not_call")
            if self._plan.keep_shared and draft.name not in {h.name for h in holders.get(key, [])}:
                continue
            if (first := self._first_line.get(key)) is not None:
                return Refusal(draft.line, column, e164, "double_in_file", True, {"line": str(first)})
            if known := holders.get(key):
                return Refusal(
                    draft.line,
                    column,
                    e164,
                    "number_known",
                    True,
                    {"owner": known[0].owner, "lead_id": known[0].lead_id},
                )
        return None

    def _target(self) -> Target:
        plan = self._plan
        return Target(
            import_id=self.outcome.import_id, file_name=self._table.path.stem, campaign=plan.campaign,
            region_id=plan.region_id, time_zone=plan.time_zone, language=plan.language, currency=plan.currency,
        )  # fmt: skip

    def _keep_refusals(self, work: Work, refusals: Sequence[Refusal]) -> None:
        if not refusals:
            return
        before = self.outcome.refused + self.outcome.cells
        work.connection.execute(
            insert(import_refusal),
            [
                {
                    "org_id": work.org_id, "import_id": self.outcome.import_id, "n": before + n, "line": r.line,
                    "column_name": r.column, "value": r.value, "reason": r.reason, "data": r.data,
                    "whole_row": int(r.whole_row),
                }
                for n, r in enumerate(refusals, start=1)
            ],
        )  # fmt: skip


@contextmanager
def _alone(engine: Engine, name: str) -> Iterator[None]:
    """Hold the right to import this file; released also when the process is killed."""
    with engine.connect() as connection:
        held = connection.execute(
            text("SELECT pg_try_advisory_lock(hashtextextended(:n, 0))"), {"n": name}
        ).scalar()
        connection.commit()
        if not held:
            raise FileTroubleError("running", "This file is being imported by another process right now.")
        try:
            yield
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(hashtextextended(:n, 0))"), {"n": name})
            connection.commit()
