"""Knowledge: short articles that fit a call."""

from __future__ import annotations

from datetime import date

from domain.campaigns import Text
from domain.leads import Frozen


class Article(Frozen, frozen=True, kw_only=True):
    """One article in Markdown. It fits a call when a tag, product or campaign of the call is among its `fits`."""

    code: str
    title: Text
    body: Text
    version: int = 1
    fits: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
