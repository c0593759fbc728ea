"""States of knowledge beside the call."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from tests.helpers import knowledge_fakes as made


def _talking() -> tuple[Any, Any, Any]:
    from tests.helpers.screens import _talk

    window, services, desk, _call = _talk()
    return window, services, desk


def knowledge_search() -> QWidget:
    window, services, desk = _talking()
    services.knowledge.near = (made.SCAM, made.EXCESS)
    desk.open_articles()
    desk.articles.field.setText("claim")
    desk.articles.find_soon.timeout.emit()
    return window  # type: ignore[no-any-return]


def knowledge_away() -> QWidget:
    window, services, desk = _talking()
    services.knowledge.near = None
    desk.open_articles()
    desk.articles.field.setText("zzz")
    desk.articles.find_soon.timeout.emit()
    return window  # type: ignore[no-any-return]


def knowledge_read() -> QWidget:
    window, _services, desk = _talking()
    desk.customer.article_chosen.emit("excess")
    desk.article.judged.emit(True, "")
    return window  # type: ignore[no-any-return]


STATES = {f.__name__: f for f in (knowledge_search, knowledge_away, knowledge_read)}
