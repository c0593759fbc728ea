"""The outbox as a file that a person can take elsewhere: JSON, or CSV for a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from agent_app.store.files import write_whole
from agent_app.sync.outbox import moment
from agent_app.sync.port import Entry
from domain.errors import UserError
from domain.numbers import mask

COLUMNS = ("id", "at", "state", "kind", "about", "lead_id", "code", "tries", "body")
_NUMBERS = frozenset({"e164", "number_text"})
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(path: Path, entries: Sequence[tuple[Entry, str]], *, masked: bool, home: str) -> int:
    """Write entries with the names of their leads; whole or not at all. Returns how many.

    Raises:
        UserError: disk_full.
    """
    rows = [_row(entry, about, masked=masked, home=home) for entry, about in entries]
    data = _csv(rows) if path.suffix.lower() == ".csv" else json.dumps(rows, ensure_ascii=False, indent=1)
    try:
        write_whole(path, data.encode())
    except OSError as error:
        raise UserError("disk_full", str(error), folder=str(path.parent)) from error
    return len(rows)


def _row(entry: Entry, about: str, *, masked: bool, home: str) -> dict[str, Any]:
    body = json.loads(entry.body)
    return {
        "id": entry.id, "at": moment(entry.at_ms).isoformat(), "state": entry.state, "kind": entry.kind,
        "about": about, "lead_id": entry.lead_id, "code": entry.code, "tries": entry.tries,
        "body": _masked(body, home) if masked else body,
    }  # fmt: skip


def _masked(value: Any, home: str) -> Any:
    if isinstance(value, dict):
        return {
            k: mask(v, home) if k in _NUMBERS and isinstance(v, str) and v else _masked(v, home)
            for k, v in value.items()
        }
    return [_masked(one, home) for one in value] if isinstance(value, list) else value


def _csv(rows: Sequence[dict[str, Any]]) -> str:
    out = io.StringIO()
    out.write("\ufeff")  # spreadsheets take a file without it for Latin-1
    table = csv.writer(out)
    table.writerow(COLUMNS)
    for row in rows:
        cells = {**row, "body": json.dumps(row["body"], ensure_ascii=False)}
        table.writerow([_plain(str(cells[name])) for name in COLUMNS])
    return out.getvalue()


def _plain(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
