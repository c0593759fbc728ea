"""States of knowledge beside the call."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from tests.helpers import knowledge_fakes as made


def _talking() -> tuple[Any, Any, Any]:
    from tests.helpers.screens_base import talk_of

    window, services, desk, _call = talk_of()
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


def _writing(writing: made.FakeWriting) -> tuple[Any, Any]:
    from dataclasses import replace

    from agent_app.shell.open import open_shell
    from tests.helpers import desk_fakes as fakes

    services = replace(fakes.fake_services("operations"), writing=writing)
    window = open_shell(services, fakes.RunsAtOnce())
    window.go_to("operations")
    window.desks["operations"].go_to("articles")
    return window, window.desks["operations"].widget("articles")


def articles_written() -> QWidget:
    window, page = _writing(made.FakeWriting())
    page.presenter.choose("excess")
    page.form.body.setPlainText(page.form.body.toPlainText() + "\n\nAsk before you explain.")
    page.history.click()
    return window  # type: ignore[no-any-return]


def articles_behind() -> QWidget:
    writing = made.FakeWriting()
    window, page = _writing(writing)
    page.presenter.choose("claim")
    page.form.title.setText("Siniestro")
    page.form.title.textEdited.emit("x")
    writing.there["claim"] = made.replace(writing.there["claim"], article=made.replace(made.CLAIM, version=2))
    page.presenter.reload()
    return window  # type: ignore[no-any-return]


def articles_none() -> QWidget:
    return _writing(made.FakeWriting(()))[0]  # type: ignore[no-any-return]


STATES = {
    f.__name__: f
    for f in (
        knowledge_search,
        knowledge_away,
        knowledge_read,
        articles_written,
        articles_behind,
        articles_none,
    )
}
