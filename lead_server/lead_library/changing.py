"""What a bulk act does to a batch of leads, and how it is taken back: only where nobody changed it since.

`do` gives, for each lead that it changed, what undoing needs to know (`planned`: what the preview fixed for each); `undo`
gives the leads that went back. Hand-overs have a file of their own (`handing.py`). Leads come
locked by nobody: each locks them in the order of their ids, as every other writer does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Protocol

from sqlalchemy.dialects.postgresql import insert

from db.central.leads import do_not_call
from domain.lead_library.acts import FIELD_OF, BulkChange
from lead_server.feed.shapes import Row, new_row
from lead_server.work import Work

Before = dict[str, Any]
Items = Mapping[str, Before]  #: lead -> what stood there before


class Changer(Protocol):
    """One kind of act over one batch. `states`: leads of the last `do` with a state of their own."""

    def do(self, ids: Sequence[str], planned: Items) -> dict[str, Before]: ...

    def undo(self, items: Items) -> set[str]: ...

    states: dict[str, str]


class Base:
    columns: ClassVar[tuple[str, ...]] = ("id",)

    def __init__(self, work: Work, act_id: str, change: BulkChange) -> None:
        self.work, self.act_id, self.change = work, act_id, change
        self.source, self.value = f"bulk:{act_id}", change.value.strip()
        self.states: dict[str, str] = {}

    def leads(self, ids: Sequence[str]) -> dict[str, Row]:
        found = self.work.storage.load(
            "lead", "id", sorted(ids), columns=("version", *self.columns), lock=True
        )
        return {row["id"]: row for row in found}

    def write(self, leads: Sequence[Row], *columns: str) -> None:
        if leads:
            self.work.storage.update("lead", columns, leads)
            self.work.touched.lead(*(row["id"] for row in leads))


class Field(Base):
    """Stage, tier, campaign: a column with its mark of who wrote it last."""

    columns = ("id", "field_marks", *FIELD_OF.values())

    @property
    def name(self) -> str:
        return FIELD_OF[self.change.kind]

    def do(self, ids: Sequence[str], _planned: Items) -> dict[str, Before]:
        before: dict[str, Before] = {}
        changed = []
        for lead_id, row in self.leads(ids).items():
            if row[self.name] == self.value:
                continue
            before[lead_id] = {"value": row[self.name], "mark": row["field_marks"].get(self.name)}
            mark = {"by": self.work.actor.id, "at": self.work.now.isoformat(), "source": self.source}
            changed.append(
                {**row, self.name: self.value, "field_marks": {**row["field_marks"], self.name: mark}}
            )
        self.write(changed, self.name, "field_marks")
        return before

    def undo(self, items: Items) -> set[str]:
        changed = []
        for lead_id, row in self.leads(list(items)).items():
            marks, before = dict(row["field_marks"]), items[lead_id]
            if row[self.name] != self.value or marks.get(self.name, {}).get("source") != self.source:
                continue
            if before["mark"] is None:
                del marks[self.name]
            else:
                marks[self.name] = before["mark"]
            changed.append({**row, self.name: before["value"], "field_marks": marks})
        self.write(changed, self.name, "field_marks")
        return {row["id"] for row in changed}


class _Tags(Base):
    def there(self, ids: Sequence[str]) -> dict[str, Row]:
        """The leads are locked first: what is read then stays."""
        known = self.leads(ids)
        found = self.work.storage.load("lead_tag", "lead_id", sorted(known), where={"tag": self.value})
        return {row["lead_id"]: row for row in found}

    def put(self, rows: Sequence[Row]) -> None:
        self.work.storage.insert("lead_tag", rows)
        self.work.touched.lead(*(row["lead_id"] for row in rows))

    def take(self, rows: Sequence[Row]) -> None:
        self.work.storage.delete("lead_tag", rows)
        self.work.touched.lead(*(row["lead_id"] for row in rows))


class Tag(_Tags):
    def do(self, ids: Sequence[str], _planned: Items) -> dict[str, Before]:
        there = self.there(ids)
        missing = [i for i in ids if i not in there]
        self.put(
            [
                new_row(
                    "lead_tag",
                    self.work.now,
                    lead_id=i,
                    tag=self.value,
                    by=self.work.actor.id,
                    source=self.source,
                )
                for i in missing
            ]
        )
        return {i: {} for i in missing}

    def undo(self, items: Items) -> set[str]:
        mine = [row for row in self.there(list(items)).values() if row["source"] == self.source]
        self.take(mine)
        return {row["lead_id"] for row in mine}


class Untag(_Tags):
    def do(self, ids: Sequence[str], _planned: Items) -> dict[str, Before]:
        there = self.there(ids)
        self.take(list(there.values()))
        return {
            i: {"by": row["by"], "at": row["at"].isoformat(), "source": row["source"]}
            for i, row in there.items()
        }

    def undo(self, items: Items) -> set[str]:
        there = self.there(list(items))
        missing = {i: before for i, before in items.items() if i not in there}
        self.put(
            [
                new_row("lead_tag", self.work.now, lead_id=i, tag=self.value, **before)
                for i, before in missing.items()
            ]
        )
        return set(missing)


class DoNotCall(Base):
    """As an agent's own mark: the lead, its numbers, the list of numbers, its open work. Going back asks for more than
    the other kinds: whatever happened to the lead since, the mark stays."""

    columns = ("id", "do_not_call", "do_not_call_reason")

    def do(self, ids: Sequence[str], _planned: Items) -> dict[str, Before]:
        storage, now, by = self.work.storage, self.work.now, self.work.actor.id
        leads = [row for row in self.leads(ids).values() if not row["do_not_call"]]
        barred = {"do_not_call": True, "do_not_call_reason": self.value}
        self.write([{**row, **barred} for row in leads], *barred)
        mine = [row["id"] for row in leads]
        numbers = [row for row in storage.load("number", "lead_id", mine) if not row["do_not_call"]]
        storage.update("number", ["do_not_call"], [{**row, "do_not_call": True} for row in numbers])
        keys = sorted({row["key_hash"] for row in numbers if row["key_hash"]})
        known = {row["key_hash"] for row in storage.load("do_not_call", "key_hash", keys)}
        fresh = [key for key in keys if key not in known]
        if fresh:  # an agent may be marking the same number now: hers stays
            values = {
                "org_id": self.work.org_id,
                "reason": self.value,
                "source": self.source,
                "at": now,
                "by": by,
            }
            put = insert(do_not_call).on_conflict_do_nothing()
            self.work.connection.execute(put, [{**values, "key_hash": key} for key in fresh])
        items = storage.load("work_item", "lead_id", mine, where={"done": False})
        closed = {"done": True, "done_at": now, "done_by": by}
        storage.update("work_item", closed, [{**row, **closed} for row in items])
        before: dict[str, Before] = {
            row["id"]: {
                "version": row["version"] + 1, "reason": row["do_not_call_reason"], "numbers": [], "keys": [], "items": [],
            }
            for row in leads
        }  # fmt: skip
        for row in numbers:
            before[row["lead_id"]]["numbers"].append(row["id"])
            if row["key_hash"] in fresh:
                before[row["lead_id"]]["keys"].append(row["key_hash"])
        for row in items:
            before[row["lead_id"]]["items"].append(row["id"])
        return before

    def undo(self, items: Items) -> set[str]:
        storage = self.work.storage
        back = {i: row for i, row in self.leads(list(items)).items() if row["version"] == items[i]["version"]}
        self.write(
            [{**row, "do_not_call": False, "do_not_call_reason": items[i]["reason"]} for i, row in back.items()],
            "do_not_call", "do_not_call_reason",
        )  # fmt: skip

        def ids(name: str) -> list[str]:
            return [one for i in back for one in items[i][name]]

        storage.change_all("number", "id", ids("numbers"), {}, {"do_not_call": False})
        mine = storage.load("do_not_call", "key_hash", ids("keys"), where={"source": self.source})
        storage.delete("do_not_call", mine)
        opened = {"done": False, "done_at": None, "done_by": None}
        storage.change_all("work_item", "id", ids("items"), {"done": True}, opened)
        return set(back)


CHANGERS: dict[str, type[Any]] = {
    "tag": Tag, "untag": Untag, "stage": Field, "tier": Field, "campaign": Field, "do_not_call": DoNotCall,
}  # fmt: skip
