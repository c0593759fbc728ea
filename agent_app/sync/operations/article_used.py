"""An article was opened or judged; no lead changes."""

from __future__ import annotations

from agent_app.sync.operations.said import Said
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from domain.operations import ArticleUsed


def describe(_body: ArticleUsed) -> Said:
    """What was done, for people."""
    return Said(QT_TRANSLATE_NOOP("operations", "Used an article"))
