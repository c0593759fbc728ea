"""Two authors of one form: the studio's dialog, with the words of forms."""

from __future__ import annotations

from typing import Any

from agent_app.forms import words
from agent_app.studio import dialogs
from agent_app.widgets.language import language
from domain.campaigns import Text, in_language


class MergeDialog(dialogs.MergeDialog):
    """Somebody else was faster. Signals: `taken(choices)`."""

    def change_words(self, change: Any) -> str:
        return words.change_words(change)

    def name_of(self, key: Any) -> str:
        title: Text = next((c.title for c in self._changes if c.name == key.name and c.title), {})
        return in_language(title, language.short) or words.said(words.FIELDS, str(key.name or key.group))
