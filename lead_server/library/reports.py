"""What an import says to the operator: the columns it found, the figures, the refusals as a file."""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from lead_server.library.columns import DROP, FIELDS, Layout
from lead_server.library.drafts import REASONS, Refusal
from lead_server.library.importing import Outcome
from lead_server.library.tables import Table

_WHY = {
    "header": "by its header", "content": "by its cells", "told": "as told", "mapping": "by the saved mapping",
    "kept": "",
}  # fmt: skip


def layout_lines(table: Table, layout: Layout) -> list[str]:
    """The table as it was understood, a line a column."""
    kind = (
        f"sheet {table.sheet!r}"
        if table.kind == "sheet"
        else f"{table.encoding}, delimiter {table.delimiter!r}"
    )
    head = f"header on line {layout.header_line}" if layout.header_line else "no header"
    lines = [f"{table.path.name}: {kind}, {head}, {table.total:,} records"]
    for column in layout.columns:
        if column.field == DROP:
            meaning = "left out"
        elif column.field in FIELDS:
            meaning = f"{column.field} ({_WHY[column.why]})"
        else:
            meaning = f"kept as the field {column.field!r}"
        lines.append(f"  {column.index + 1:>3}. {column.header or '(no name)'}: {meaning}")
    return lines


def sentence(refusal: Refusal) -> str:
    """Why, in words, with the owner or the earlier line."""
    words = REASONS.get(refusal.reason, refusal.reason)
    if refusal.reason == "number_known":
        owner = refusal.data.get("owner")
        return f"{words}; it belongs to {owner}" if owner else f"{words}; nobody owns it (public pool)"
    if line := refusal.data.get("line"):
        return f"{words} (line {line})"
    return words


def summary_lines(outcome: Outcome, refusals: Sequence[Refusal], *, dry: bool) -> list[str]:
    """The figures in words, the commonest reasons after them."""
    verb = "would be created" if dry else "created"
    lines = [
        f"{outcome.done:,} of {outcome.total:,} rows read: {outcome.created:,} leads {verb}, "
        f"{outcome.same:,} were there already, "
        f"{outcome.refused:,} rows refused ({outcome.known:,} of them because a lead has the number), "
        f"{outcome.cells:,} single cells left out"
    ]
    for reason, count in Counter(r.reason for r in refusals).most_common(8):
        lines.append(f"  {count:>7,} x {REASONS.get(reason, reason)}")
    return lines


def write_refusals(path: Path, refusals: Sequence[Refusal]) -> None:
    """A CSV with line, column, value, reason and its sentence; only for the operator's eyes (mode 0600)."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("line", "column", "value", "reason", "words", "whole_row"))
        for r in refusals:
            writer.writerow(
                (r.line, r.column, harmless(r.value), r.reason, sentence(r), "yes" if r.whole_row else "no")
            )


def harmless(value: str) -> str:
    """A value that a spreadsheet would take for a formula begins with an apostrophe."""
    formula = value[:1] in "=@\t\r" or (value[:1] in "+-" and not value[1:].replace(" ", "").isdigit())
    return "'" + value if value and formula else value
