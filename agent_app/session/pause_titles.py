"""The organisation's reasons to pause by their titles in the window's language."""

from __future__ import annotations

from agent_app.widgets.language import language
from domain.campaigns import in_language
from domain.floor import FloorRules, PauseReason


class PauseTitles:
    """One for the window; `use` is called when somebody has signed in. Before that no reason has a title."""

    def __init__(self) -> None:
        self.pauses: tuple[PauseReason, ...] = ()

    def use(self, rules: FloorRules) -> None:
        self.pauses = rules.pauses

    def title(self, code: str) -> str:
        """The organisation's own words for a reason, "" where it has none."""
        found = next((one for one in self.pauses if one.code == code), None)
        return in_language(found.title, language.short) if found and found.title else ""


pause_titles = PauseTitles()
