"""The verbs of the studio. All wait for the server, none is called on the window thread."""

from __future__ import annotations

from typing import Protocol

from domain.lists import DefinitionRow


class StudioService(Protocol):
    """Raises `UserError`: forbidden, not_found, server_away, and what stands at each verb."""

    def scripts(self) -> tuple[DefinitionRow, ...]:
        """The newest published version of each script, by code."""
        ...
