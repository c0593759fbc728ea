"""A PostgreSQL of the proof's own, in a folder that is gone afterwards."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.helpers.postgres import FAST, Databases


@contextmanager
def postgres(settings: Mapping[str, str] = FAST) -> Iterator[tuple[Databases, Path]]:
    """Databases to clone from a migrated template, and the folder for whatever else is needed.

    Args:
        settings: FAST forgives a kill of the server, not of PostgreSQL itself: a proof that kills it gives its own.
    """
    from lead_server.database.embedded import EmbeddedPostgres

    with tempfile.TemporaryDirectory(prefix="leadline-prove-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # PostgreSQL may run as another account
        server = EmbeddedPostgres(folder / "pg", settings=settings)
        server.start()
        try:
            databases = Databases(server)
            databases.build_template()
            yield databases, folder
        finally:
            server.halt()  # whoever uses it: it is this proof's own
