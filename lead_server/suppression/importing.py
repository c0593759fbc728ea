"""Import a suppression list: a file of numbers, domains of numbers or digests, one a line (or one a row of a table).

The same file twice changes nothing. A newer file of a list adds to it; `replace` makes it the whole list, so that who
left it may be called again. Every batch marks the numbers that leads have already, and their desks hear of it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from pathlib import Path

from sqlalchemy import delete, func, select, text
from sqlalchemy.dialects.postgresql import insert

from db.central.gate import suppression, suppression_list
from domain.contact_policy.suppression import Entry, read_entry
from lead_server.library.encodings import examine
from lead_server.library.trouble import FileTroubleError
from lead_server.security.number_keys import home_country, number_key
from lead_server.suppression.remarking import remark
from lead_server.work import Work

BATCH = 5_000
SHOWN = 50  #: bad lines that are told one by one
_HEADS = frozenset(
    {
        "number",
        "phone",
        "telephone",
        "tel",
        "telefono",
        "teléfono",
        "numero",
        "número",
        "号码",
        "电话",
        "手机",
        "hash",
        "sha256",
    }
)


@dataclass
class Outcome:
    """What became of a file. `bad`: (line, code) of the first lines that are no entry."""

    total: int = 0
    new: int = 0
    known: int = 0
    removed: int = 0
    refused: int = 0
    marked: int = 0
    same_file: bool = False
    kinds: dict[str, int] = field(default_factory=dict)
    bad: list[tuple[int, str]] = field(default_factory=list)


def import_list(
    work: Work,
    path: Path,
    name: str,
    *,
    source: str = "",
    until: datetime | None = None,
    replace: bool = False,
) -> Outcome:
    """Take a file into the list `name`, in one piece of work.

    Args:
        until: when its entries end; None: never.
    Raises:
        FileTroubleError: the file is no list.
    """
    work.actor.demand("import", "create")
    facts = examine(path)
    found = Outcome()
    digest = f"{facts.digest.hex()}/{until.isoformat() if until else ''}/{replace}"
    # one import of an organisation at a time: two files of one list would each miss what the other brings
    work.connection.execute(
        text("SELECT pg_advisory_xact_lock(hashtextextended(:n, 0))"), {"n": f"suppression:{work.org_id}"}
    )
    if _digest_of(work, name) == digest:
        found.same_file = True
        return found
    gone = _keys_of_list(work, name) if replace else set()
    changed: dict[str, Entry] = {}
    entries = _entries(work, path, facts.encoding, found)
    while batch := list(islice(entries, BATCH)):
        _store(work, batch, name, until, found)
        changed.update({one.key: one for one in batch})
    if replace:
        gone -= changed.keys()
        _remove(work, name, gone)
        found.removed = len(gone)
    found.marked = remark(work, list(changed.values()), gone)
    _note(work, name, source, digest, until, found)
    work.audit(
        "import", "suppression", name, new=found.new, known=found.known, refused=found.refused, removed=found.removed,
        marked=found.marked, until=until.isoformat() if until else "", file=path.name,
    )  # fmt: skip
    return found


def remove_list(work: Work, name: str) -> int:
    """Forget a list; gives how many entries it had. Numbers that no other list has may be called again."""
    work.actor.demand("import", "create")
    keys = _keys_of_list(work, name)
    _remove(work, name, keys)
    work.connection.execute(
        delete(suppression_list).where(
            suppression_list.c.org_id == work.org_id, suppression_list.c.code == name
        )
    )
    marked = remark(work, [], keys)
    work.audit("remove", "suppression", name, removed=len(keys), marked=marked)
    return len(keys)


def lists(work: Work) -> list[tuple[str, int, datetime | None, datetime]]:
    """(name, entries, end, newest import) of each list."""
    c, s = suppression_list.c, suppression.c
    counted = (
        select(s.list, func.count().label("n")).where(s.org_id == work.org_id).group_by(s.list).subquery()
    )
    rows = work.connection.execute(
        select(c.code, func.coalesce(counted.c.n, 0), c.until, c.at)
        .outerjoin(counted, counted.c.list == c.code)
        .where(c.org_id == work.org_id)
        .order_by(c.code)
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def _entries(work: Work, path: Path, encoding: str, found: Outcome) -> Iterator[Entry]:
    home, key = home_country(work), number_key(work)
    for line, cell in _cells(path, encoding):
        found.total += 1
        entry = read_entry(cell, home, key)
        if isinstance(entry, Entry):
            found.kinds[entry.kind] = found.kinds.get(entry.kind, 0) + 1
            yield entry
        else:
            found.refused += 1
            if len(found.bad) < SHOWN:
                found.bad.append((line, entry))


def _cells(path: Path, encoding: str) -> Iterator[tuple[int, str]]:
    """(line, text) of every entry: the first cell, or the column whose head says that it holds numbers."""
    column = 0
    with path.open(encoding=encoding, newline="") as file:
        sample = file.read(4_096)
        file.seek(0)
        delimiter = next((d for d in ";\t," if d in sample), ",")
        reader = csv.reader(file, delimiter=delimiter)
        try:
            for row in reader:
                if reader.line_num == 1:
                    heads = [cell.strip().lower() for cell in row]
                    named = next((n for n, cell in enumerate(heads) if cell in _HEADS), None)
                    if named is not None:
                        column = named
                        continue
                if len(row) > column and (cell := row[column].strip()) and not cell.startswith("#"):
                    yield reader.line_num, cell
        except csv.Error as error:
            raise FileTroubleError(
                "not_a_table", f"Line {reader.line_num} cannot be read: {error}."
            ) from None


def _store(work: Work, batch: Sequence[Entry], name: str, until: datetime | None, found: Outcome) -> None:
    rows = {
        one.key: {"org_id": work.org_id, "key_hash": one.key, "list": name, "until": until, "at": work.now}
        for one in batch
    }
    statement = insert(suppression).values(list(rows.values()))
    s = suppression.c
    fresh = work.connection.execute(
        statement.on_conflict_do_update(
            index_elements=[s.org_id, s.key_hash, s.list], set_={"until": statement.excluded.until}
        ).returning(s.at)
    ).scalars()
    new = sum(at == work.now for at in fresh)
    found.new += new
    found.known += len(batch) - new


def _keys_of_list(work: Work, name: str) -> set[str]:
    s = suppression.c
    return set(
        work.connection.execute(select(s.key_hash).where(s.org_id == work.org_id, s.list == name)).scalars()
    )


def _remove(work: Work, name: str, keys: set[str]) -> None:
    s = suppression.c
    wanted = iter(keys)
    while batch := list(islice(wanted, BATCH)):
        work.connection.execute(
            delete(suppression).where(s.org_id == work.org_id, s.list == name, s.key_hash.in_(batch))
        )


def _digest_of(work: Work, name: str) -> str:
    c = suppression_list.c
    return str(
        work.connection.execute(select(c.digest).where(c.org_id == work.org_id, c.code == name)).scalar()
        or ""
    )


def _note(work: Work, name: str, source: str, digest: str, until: datetime | None, found: Outcome) -> None:
    values = {
        "source": source, "digest": digest, "rows": found.total, "refused": found.refused, "until": until, "at": work.now,
        "by": work.actor.id,
    }  # fmt: skip
    work.connection.execute(
        insert(suppression_list)
        .values(org_id=work.org_id, code=name, **values)
        .on_conflict_do_update(index_elements=["org_id", "code"], set_=values)
    )
