"""Outcomes and campaigns by their titles in the window's language; lists know codes alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_app.widgets.language import language
from domain.campaigns import find_disposition, in_language

if TYPE_CHECKING:
    from agent_app.services import Definitions


class Titles:
    """One for the window; `use` is called when a person's definitions are there. Without them codes are shown."""

    def __init__(self) -> None:
        self._definitions: Definitions | None = None

    def use(self, definitions: Definitions | None) -> None:
        self._definitions = definitions

    def outcome(self, code: str, campaign: str = "") -> str:
        """`reached.sold` -> “Renewed”; of the named campaign, else of the first that has such an outcome."""
        if not code or self._definitions is None:
            return code
        every = self._definitions.campaigns()
        for one in sorted(every, key=lambda c: c.code != campaign):
            node = find_disposition(one, code)
            if node is not None:
                return in_language(node.title, language.short)
        return code

    def campaign(self, code: str) -> str:
        """`renewal` -> “Insurance renewal”."""
        found = self._definitions.campaign(code) if self._definitions and code else None
        return in_language(found.title, language.short) if found else code


titles = Titles()
