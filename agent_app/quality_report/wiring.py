"""What every page of figures is wired to."""

from __future__ import annotations

from typing import Any, TypeVar

from agent_app.quality_report.page import FiguresPage
from agent_app.shell.actions import Acts

P = TypeVar("P", bound=FiguresPage[Any])


def wired(page: P, acts: Acts) -> P:
    """Its keys, and its first reading."""
    here = acts.within(page)
    here.on("review_again", page.reload)
    here.on("review_copy", page.copy_text)
    here.on("review_print", page.print_text)
    acts.install_some(page, "review_again", "review_copy", "review_print")
    page.reload()
    return page
