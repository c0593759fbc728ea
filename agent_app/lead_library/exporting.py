"""A file of leads: part after part into a file beside the wanted one, which takes its name when it is whole. No Qt."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from domain.ids import new_id
from domain.lead_library.exporting import Export, StartExport
from domain.lead_library.filters import LeadFilter

if TYPE_CHECKING:
    from agent_app.lead_library.service import LibraryService


def export_to(
    library: LibraryService, path: Path, wanted: LeadFilter, columns: tuple[str, ...],
    progress: Callable[[int, int], None] = lambda _rows, _total: None,
) -> Export:  # fmt: skip
    """Runs off the window thread. Whatever stops it, no half file is left.

    Raises:
        UserError: forbidden (also in the middle), server_away and what the server says.
        OSError: the file cannot be written.
    """
    export = library.begin_export(StartExport(id=new_id(), columns=columns, filter=wanted))
    half = path.with_name(f".{path.name}.{export.number}.part")
    try:
        handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            after, rows = "", 0
            while True:
                part = library.export_part(export.id, after)
                file.write(part.text)
                rows, after = rows + part.rows, part.after
                progress(rows, export.total)
                if not after:
                    break
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)
    return export
