"""What stands beside the call, what is looked for, and what is read. Knows no Qt.

Words answer at once; what is found by meaning is added below when it comes, and moves nothing that stands there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from agent_app.knowledge.service import FoundBy, Meant

if TYPE_CHECKING:
    from agent_app.customers.model import Context
    from agent_app.knowledge.service import KnowledgeService
    from agent_app.runner import Runner
    from domain.articles import Article
    from domain.knowledge.fitting import Fit

SHOWN = 3


class KnowledgeView(Protocol):
    """What the presenter asks of the desk."""

    def show_fits(self, fits: Sequence[Fit]) -> None: ...

    def show_found(self) -> None:
        """More was found for what is being looked for."""
        ...

    def show_article(self, article: Article) -> None: ...

    def show_judged(self, helped: bool) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class KnowledgePresenter:
    """Attributes:
    context, place, call_id: who is shown; (script, step) that is being said; the call on screen.
    """

    def __init__(
        self,
        view: KnowledgeView,
        knowledge: KnowledgeService,
        background: Runner,
        *,
        context: Callable[[], Context | None],
        place: Callable[[], tuple[str, str]],
        call_id: Callable[[], str],
        language: Callable[[], str],
    ) -> None:
        self._view, self._knowledge, self._background = view, knowledge, background
        self.context, self.place, self.call_id, self._language = context, place, call_id, language
        self._fits: tuple[Fit, ...] = ()
        self._asked, self._answered = "", ("", Meant())
        self._taken = False
        self._refits = 0
        self._reading: tuple[str, Article] | None = None
        self._judged_early: tuple[bool, str] | None = None
        self._openings = 0

    def refit(self) -> None:
        """The customer, the step or the articles changed."""
        self._refits += 1
        number, context, (script, step) = self._refits, self.context(), self.place()
        if context is None:
            self._show_fits(())
            return

        def done(fits: tuple[Fit, ...]) -> None:
            if number == self._refits:  # she is further by now
                self._show_fits(fits[:SHOWN])

        self._background.run(
            lambda: self._knowledge.fitting(context, script, step), owner=self._view, done=done,
            failed=self._view.show_problem,
        )  # fmt: skip

    def _show_fits(self, fits: tuple[Fit, ...]) -> None:
        if fits != self._fits:
            self._fits = fits
            self._view.show_fits(fits)

    def begin(self) -> None:
        """A search begins; the index is made while the first key is on its way."""
        self._asked, self._answered, self._taken = "", ("", Meant()), False
        language = self._language()
        self._background.run(
            lambda: self._knowledge.find(" ", language), owner=self._view, done=lambda _found: None,
            failed=self._view.show_problem,
        )  # fmt: skip

    def find(self, text: str) -> tuple[tuple[Article, str], ...]:
        """(article, how it was found: fits, words, meaning), as far as it is known now."""
        text = self._asked = text.strip()
        if not text:
            return tuple((fit.article, "fits") for fit in self._fits)
        by_words = self._knowledge.find(text, self._language())
        told = [(one, "words") for one in by_words]
        if self._answered[0] == text:
            known = {one.code for one in by_words}
            told += [(one, "meaning") for one in self._answered[1].articles if one.code not in known]
        return tuple(told)

    @property
    def meaning(self) -> str:
        """State of the search by meaning for what is being looked for; "" while it is on its way."""
        return self._answered[1].state if self._answered[0] == self._asked and self._asked else ""

    def end(self) -> None:
        """The search is over; when nothing was taken, who writes articles hears what was looked for in vain."""
        asked, self._asked = self._asked, ""
        if asked and not self._taken and not self._knowledge.find(asked, self._language()):
            self._do(lambda: self._knowledge.not_found(asked, self.call_id()))

    def open(self, code: str, found_by: FoundBy) -> None:
        """Read one."""
        article = self._knowledge.article(code)
        if article is None:
            return
        self._taken = True
        asked, call_id = (self._asked if found_by == "search" else ""), self.call_id()
        self._reading, self._judged_early = None, None
        self._openings += 1
        number = self._openings
        self._view.show_article(article)

        def noted(use_id: str) -> None:
            if number != self._openings:  # she reads another by now
                return
            self._reading = (use_id, article)
            if self._judged_early is not None:
                self.judge(*self._judged_early)

        self._background.run(
            lambda: self._knowledge.opened(article, found_by, asked, call_id), owner=self._view, done=noted,
            failed=self._view.show_problem,
        )  # fmt: skip

    def judge(self, helped: bool, words: str = "") -> None:
        """The article on screen helped, or did not; said again it is said anew."""
        if self._reading is None:  # the note that it was opened is on its way: said when it is written
            self._judged_early = (helped, words)
            return
        use_id, article = self._reading
        self._do(lambda: self._knowledge.judged(use_id, article, helped, words))
        self._view.show_judged(helped)

    def ask_meaning(self) -> None:
        """She has stopped typing: what means the same is asked for."""
        text = self._asked
        if not text or self._answered[0] == text:
            return

        def done(found: Meant) -> None:
            if text == self._asked:
                self._answered = (text, found)
                self._view.show_found()

        self._background.run(lambda: self._knowledge.meant(text), owner=self._view, done=done)

    def _do(self, act: Callable[[], None]) -> None:
        self._background.run(act, owner=self._view, done=lambda _none: None, failed=self._view.show_problem)
