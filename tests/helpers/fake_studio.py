"""The studio by hand: scripts are what the test says."""

from __future__ import annotations

from datetime import timedelta

from domain.errors import UserError
from domain.lists import DefinitionRow
from tests.helpers.desk_sample import NOW, SCRIPT


class FakeStudio:
    """Implements `StudioService`."""

    def __init__(self) -> None:
        self.refuse: UserError | None = None
        self.shelf = (
            DefinitionRow(
                code=SCRIPT.code, version=SCRIPT.version, state="published", title=SCRIPT.title,
                published_at=NOW - timedelta(days=3),
            ),
        )  # fmt: skip

    def scripts(self) -> tuple[DefinitionRow, ...]:
        if self.refuse is not None:
            raise self.refuse
        return self.shelf
