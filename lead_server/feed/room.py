"""The working set of one batch of operations: read set-based, changed in memory, written set-based at the end.

The first handler that asks for a kind of row makes the room read it for *all* operations of the batch; what one
operation records, the next one sees. Leads are locked in the order of their ids before anything else is read, so that
batches cannot deadlock, and so that what was not there when it was read cannot come meanwhile.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from lead_server.feed.shapes import SHAPES, Key, Row, new_row
from lead_server.feed.storage import Holder, Storage
from lead_server.feed.streams import Touched
from lead_server.leads.numbers import NumberTexts, read_number
from lead_server.leads.words import words_of

#: rows that are read under a lock
_LOCKED = ("lead", "evaluation")
#: of a lead's history only this much is looked at
_ONLY: dict[tuple[str, str], Row] = {
    ("work_item", "lead_id"): {"done": False},
    ("assignment", "lead_id"): {"ended_at": None},
    ("call_grant", "lead_id"): {"closed_at": None},
}
#: parents are written before their children
_ORDER = {table: n for n, table in enumerate(SHAPES)}
_ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")


def is_id(text: object) -> bool:
    """True for an id as it is written: 36 characters, lower case."""
    return isinstance(text, str) and _ID.fullmatch(text) is not None


class Room:
    """Rows of one batch, in an identity map: `get` and `where` give the same dict, which only `change` writes.

    Attributes:
        touched: leads whose aggregate changed.
    """

    def __init__(self, storage: Storage, now: datetime) -> None:
        self.storage, self.now = storage, now
        self.touched: dict[str, None] = {}
        self._expected: dict[str, set[Any]] = {}
        self._rows: dict[str, dict[Key, Row]] = {}
        self._asked: dict[str, set[Key]] = {}
        self._lists: dict[tuple[str, str], dict[Any, list[Row]]] = {}
        self._new: dict[str, dict[Key, Row]] = {}
        self._changed: dict[str, dict[Key, Row]] = {}
        self._columns: dict[str, set[str]] = {}
        self._dropped: dict[str, dict[Key, Row]] = {}
        self._holders: dict[str, list[Holder]] = {}
        self._texts: dict[str, NumberTexts] = {}
        self._definitions: dict[tuple[str, str, int | None], Any] = {}
        self._ticket_number: int | None = None
        self._words: dict[str, None] = {}

    # ------------------------------------------------------------------ what will be asked for
    def expect(self, name: str, ids: Iterable[str | None]) -> None:
        """Ids that handlers will ask for: of a table's rows (`number`), or values of a column (`lead_id`)."""
        self._expected.setdefault(name, set()).update(i for i in ids if is_id(i))

    def lock_leads(self) -> None:
        """Read and lock the expected leads, and those they were merged into."""
        wanted = self._expected.get("lead", set())
        while wanted:
            self._read("lead", wanted)
            found = [row for row in (self._rows["lead"].get(i) for i in wanted) if row is not None]
            self.expect("person", (row["owner_id"] for row in found))
            self.expect("lead_id", (row["id"] for row in found))
            wanted = {row["merged_into"] for row in found if row["merged_into"]} - self._asked["lead"]

    # ------------------------------------------------------------------ reading
    def get(self, table: str, key: str | None) -> Row | None:
        """The row with this id, None when there is none."""
        if key is None:
            return None
        rows = self._rows.get(table)
        found = rows.get(key) if rows is not None else None
        if found is None and key not in self._asked.get(table, ()) and is_id(key):
            self._read(table, {key, *self._expected.get(table, ())} - self._asked.get(table, set()))
            found = self._rows[table].get(key)
        return found

    def where(self, table: str, column: str, value: str | None) -> list[Row]:
        """Rows whose column (`lead_id`, `call_id`) has this value; only open ones where a lead has a history of them."""
        lists = self._lists.setdefault((table, column), {})
        if value not in lists:
            if not is_id(value):
                return []
            self._read_lists(table, column, {value, *self._expected.get(column, ())} - lists.keys())
        only = _ONLY.get((table, column))
        if only is None:
            return list(lists[value])
        return [row for row in lists[value] if all(row[n] == v for n, v in only.items())]

    def lead(self, lead_id: str | None) -> Row | None:
        """A lead, following merges; None for an unknown or deleted one."""
        row = self.get("lead", lead_id)
        while row is not None and row["merged_into"]:
            row = self.get("lead", row["merged_into"])
        return None if row is None or row["deleted_at"] else row

    def definition(self, kind: str, code: str, version: int | None = None) -> Any:
        """A decoded definition (None: the newest published version), or None."""
        key = (kind, code, version)
        if key not in self._definitions:
            self._definitions[key] = self.storage.definition(kind, code, version) if code else None
        return self._definitions[key]

    def number_texts(self, text: str) -> NumberTexts:
        """A number as typed or as E.164, in the forms in which it is stored. Raises UserError number_invalid."""
        if text not in self._texts:
            self._texts[text] = read_number(text, self.storage.home_country(), self.storage.number_key())
        return self._texts[text]

    def holders(self, key_hash: str) -> list[Holder]:
        """Living leads that have the number, those of this batch included."""
        if not key_hash:
            return []
        if key_hash not in self._holders:
            wanted = {key_hash} | {
                t.key_hash for t in self._texts.values() if t.key_hash
            } - self._holders.keys()
            found: dict[str, list[Holder]] = {key: [] for key in wanted}
            for one in self.storage.holders(sorted(wanted)):
                found[one.key_hash].append(one)
            for row in self._new.get("number", {}).values():
                if row["key_hash"] in found:
                    found[row["key_hash"]].append(self._holder(row))
            self._holders.update(found)
        return self._holders[key_hash]

    def ticket_number(self) -> int:
        """The organisation's next number of a ticket."""
        if self._ticket_number is None:
            self._ticket_number = self.storage.newest_ticket_number()
        self._ticket_number += 1
        return self._ticket_number

    # ------------------------------------------------------------------ recording
    def insert(self, table: str, **values: Any) -> Row:
        """Record a new row; what is left out stands as the table says. The caller has looked that its key is new."""
        shape = SHAPES[table]
        row = new_row(table, self.now, **values)
        key = shape.key_of(row)
        if shape.repeatable and key in self._rows.get(table, ()):
            return self._rows[table][key]
        gone = self._dropped.get(table, {}).pop(key, None)
        self._rows.setdefault(table, {})[key] = row
        if gone is not None:
            self._note(table, key, row, row)
        else:
            self._new.setdefault(table, {})[key] = row
        for (name, column), lists in self._lists.items():
            if name == table and row[column] in lists:
                lists[row[column]].append(row)
        if table == "number" and row["key_hash"] in self._holders:
            self._holders[row["key_hash"]].append(self._holder(row))
        return row

    def change(self, table: str, row: Row, values: Mapping[str, Any]) -> None:
        """Record new values of a row that `get` or `where` gave. Columns that lists go by never change."""
        row.update(values)
        key = SHAPES[table].key_of(row)
        if key not in self._new.get(table, ()):
            self._note(table, key, row, values)

    def delete(self, table: str, row: Row) -> None:
        """Record that a row goes."""
        key = SHAPES[table].key_of(row)
        self._rows.get(table, {}).pop(key, None)
        if self._new.get(table, {}).pop(key, None) is None:
            self._dropped.setdefault(table, {})[key] = row
            self._changed.get(table, {}).pop(key, None)
        for (name, column), lists in self._lists.items():
            if name == table and row[column] in lists:
                lists[row[column]].remove(row)

    def touch(self, lead_id: str, *, words: bool = False) -> None:
        """The aggregate of a lead changed; with `words` also what the search finds it by."""
        self.touched[lead_id] = None
        if words:
            self._words[lead_id] = None

    # ------------------------------------------------------------------ writing
    def flush(self, touched: Touched) -> None:
        """Write everything, one statement a table and kind of change. Raises UnfitError; nothing is kept then."""
        for lead_id in self._words:
            self._write_words(lead_id)
        for lead_id in sorted(self.touched):
            row = self.get("lead", lead_id)
            if row is None:
                continue
            self.change("lead", row, {"version": row["version"] + 1, "updated_at": self.now})
            away = row["merged_into"] is not None or row["deleted_at"] is not None
            touched.follow(lead_id, row["owner_id"], away)
        written = self._new.keys() | self._changed.keys() | self._dropped.keys()
        for table in sorted(written, key=_ORDER.__getitem__):
            if dropped := self._dropped.get(table):
                self.storage.delete(table, list(dropped.values()))
            if new := self._new.get(table):
                self.storage.insert(table, list(new.values()))
            if changed := self._changed.get(table):
                self.storage.update(table, self._columns[table], list(changed.values()))

    # ------------------------------------------------------------------ inside
    def _read(self, table: str, keys: Collection[Key]) -> None:
        column = SHAPES[table].key[0]
        rows = self._rows.setdefault(table, {})
        for row in self.storage.load(table, column, sorted(keys), lock=table in _LOCKED):
            rows.setdefault(row[column], row)
        self._asked.setdefault(table, set()).update(keys)

    def _read_lists(self, table: str, column: str, values: Collection[Any]) -> None:
        lists, rows, key_of = (
            self._lists[(table, column)],
            self._rows.setdefault(table, {}),
            SHAPES[table].key_of,
        )
        lists.update({value: [] for value in values})
        dropped = self._dropped.get(table, {})
        for found in self.storage.load(table, column, sorted(values), where=_ONLY.get((table, column))):
            key = key_of(found)
            if key not in dropped:
                self._new.get(table, {}).pop(key, None)  # a repeatable row that was there already
                lists[found[column]].append(rows.setdefault(key, found))
        for row in self._new.get(table, {}).values():
            if row[column] in values:
                lists[row[column]].append(row)

    def _note(self, table: str, key: Key, row: Row, columns: Iterable[str]) -> None:
        self._changed.setdefault(table, {})[key] = row
        self._columns.setdefault(table, set()).update(columns)

    def _holder(self, number: Row) -> Holder:
        lead = self.get("lead", number["lead_id"])
        return Holder(number["key_hash"], number["lead_id"], lead["owner_id"] if lead else None)

    def _write_words(self, lead_id: str) -> None:
        lead = self.get("lead", lead_id)
        if lead is None:
            return
        wanted = words_of(lead["name"], lead["company"], lead["email"])
        wanted |= {number["last4"] for number in self.where("number", "lead_id", lead_id)} - {""}
        there = {row["token"]: row for row in self.where("lead_token", "lead_id", lead_id)}
        for token, row in there.items():
            if token not in wanted:
                self.delete("lead_token", row)
        for token in sorted(wanted - there.keys()):
            self.insert("lead_token", token=token, lead_id=lead_id)


__all__ = ["Room", "is_id"]
