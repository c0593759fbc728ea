"""The wiring of knowledge on the Calls desk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer

from agent_app.calls.view import CallsDesk, Say
from agent_app.errors import sentence_of
from agent_app.knowledge import words
from agent_app.knowledge.presenter import KnowledgePresenter
from agent_app.runner import Runner
from agent_app.scripts.model import Found
from agent_app.services import Services
from agent_app.widgets.language import language
from agent_app.widgets.noop import translate
from domain.articles import Article
from domain.knowledge.fitting import Fit

ASK_MS = 350  #: after the last key, before the server is asked what means the same


class KnowledgeOnCalls:
    """Implements `KnowledgeView` over the panels of the Calls desk."""

    def __init__(self, desk: CallsDesk, say: Say) -> None:
        self._desk, self._say = desk, say
        self.presenter: KnowledgePresenter | None = None

    def show_fits(self, fits: Sequence[Fit]) -> None:
        self._desk.customer.show_fits([(fit.article.code, words.fit(fit)) for fit in fits])

    def show_found(self) -> None:
        if not self._desk.articles.isHidden():
            self._desk.articles.refresh()
            assert self.presenter is not None
            self._desk.articles.say(words.meaning(self.presenter.meaning))

    def show_article(self, article: Article) -> None:
        self._desk.article.show_article(article)

    def show_judged(self, helped: bool) -> None:
        self._desk.article.show_judged(helped)

    def show_problem(self, error: Exception) -> None:
        self._say("problem", sentence_of(error))


def connect_knowledge(
    desk: CallsDesk, services: Services, background: Runner, say: Say
) -> KnowledgePresenter | None:
    """What fits beside the call, Ctrl+I to look for more, the reader; None before somebody has signed in."""
    calls = desk.presenter
    if services.knowledge is None or calls is None:
        return None

    def place() -> tuple[str, str]:
        player = calls.script.player
        return (player.script.code, player.step.id) if player is not None else ("", "")

    view = KnowledgeOnCalls(desk, say)
    presenter = view.presenter = KnowledgePresenter(
        view, services.knowledge, background, context=lambda: calls.customer.context, place=place,
        call_id=lambda: calls.call_id, language=lambda: language.short,
    )  # fmt: skip
    timer = desk.articles.find_soon = QTimer(desk.articles, singleShot=True, interval=ASK_MS)
    timer.timeout.connect(presenter.ask_meaning)

    def find(text: str) -> tuple[Found, ...]:
        timer.start()
        return tuple(Found(one.code, _line(one, how)) for one, how in presenter.find(text))

    def open_search() -> None:
        presenter.begin()
        desk.articles.open_with(
            translate("knowledge", "Knowledge"),
            translate("knowledge", "words, or a question"),
            translate("knowledge", "No article has these words."),
            find,
        )

    def take(code: str) -> None:
        presenter.open(code, "search" if desk.articles.field.text().strip() else "fits")

    desk.open_articles = open_search
    desk.articles.taken.connect(take)
    desk.articles.closed.connect(presenter.end)
    desk.customer.article_chosen.connect(lambda code: presenter.open(code, "fits"))
    desk.article.judged.connect(presenter.judge)
    calls.on_place = presenter.refit
    return presenter


def _line(article: Article, how: str) -> str:
    how_words = translate("knowledge", "by meaning") if how == "meaning" else ""
    return " · ".join(filter(None, (words.title(article), how_words)))
