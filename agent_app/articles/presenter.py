"""The page's decisions: which article, what was changed of it, and whether it may go out. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from agent_app.articles.service import Edit
from domain.articles import Article

if TYPE_CHECKING:
    from agent_app.articles.service import WritingService
    from agent_app.runner import Runner
    from domain.knowledge.messages import ArticleUse, ArticleVersion, KnowledgePage

T = TypeVar("T")


class WritingView(Protocol):
    """What the presenter asks of the page."""

    def show_articles(
        self, rows: Sequence[Article], changed: frozenset[str], withdrawn: frozenset[str], chosen: str
    ) -> None: ...

    def show_edit(
        self, edit: Edit | None, version: ArticleVersion | None, use: ArticleUse | None
    ) -> None: ...

    def show_unanswered(self, asked: Sequence[tuple[str, int]], meaning: str) -> None: ...

    def show_versions(self, rows: Sequence[ArticleVersion]) -> None: ...

    def show_published(self, article: Article) -> None: ...

    def show_withdrawn(self, code: str) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class WritingPresenter:
    """Attributes:
    chosen: code of the article on screen. edits: code -> what was typed and not published.
    """

    def __init__(self, view: WritingView, writing: WritingService, background: Runner) -> None:
        self._view, self._writing, self._background = view, writing, background
        self.chosen = ""
        self.edits: dict[str, Edit] = {}
        self._known: dict[str, ArticleVersion] = {}
        self._uses: dict[str, ArticleUse] = {}
        self._asked = 0

    def start(self) -> None:
        """What was typed before the last kill is there again."""

        def kept(edits: dict[str, Edit]) -> None:
            self.edits = {**edits, **self.edits}
            self._settle()
            self.reload()

        self._run(self._writing.edits, kept)

    def reload(self) -> None:
        def done(page: KnowledgePage) -> None:
            self._known = {one.article.code: one for one in page.articles}
            self._uses = {use.code: use for use in page.uses}
            self._view.show_unanswered(page.unanswered, page.meaning)
            self._settle()

        self._run(self._writing.page, done)

    def current(self) -> Edit | None:
        edit = self.edits.get(self.chosen)
        known = self._known.get(self.chosen)
        if edit is not None or known is None:
            return edit
        return Edit(article=known.article, base=known.article.version)

    def choose(self, code: str) -> None:
        if code != self.chosen and (code in self.edits or code in self._known):
            self.chosen = code
            self._show_chosen()

    def begin(self, code: str) -> None:
        """A new article; one that is there is chosen."""
        code = "_".join(code.lower().split())
        if not code:
            return
        if code not in self._known and code not in self.edits:
            self.edits[code] = Edit(article=Article(code=code, title={}, body={}))
            self._keep()
        self.chosen = code
        self._show()
        self._show_chosen()

    def change(self, article: Article) -> None:
        """What stands in the fields now; it is on the disk in a moment."""
        known, old = self._known.get(article.code), self.edits.get(article.code)
        base = old.base if old is not None else known.article.version if known is not None else 0
        if known is not None and known.article == article and base == known.article.version:
            self.edits.pop(article.code, None)
        else:
            self.edits[article.code] = Edit(article=article, base=base)
        self._keep()
        self._show()

    def drop(self) -> None:
        if self.edits.pop(self.chosen, None) is not None:
            self._keep()
            self._settle()

    def publish(self, note: str = "") -> None:
        known = self._known.get(self.chosen)
        edit = self.edits.get(self.chosen)
        if edit is None and known is not None and known.withdrawn:
            edit = self.current()  # as it was, once more
        if edit is None:
            return
        sent = edit

        def done(made: Article) -> None:
            if self.edits.get(made.code) == sent:
                del self.edits[made.code]
                self._keep()
            self._view.show_published(made)
            self.reload()

        self._run(lambda: self._writing.publish(sent, note), done)

    def take_newer(self) -> None:
        """Somebody published meanwhile: what was typed here stays, over what stands there now."""
        edit, known = self.edits.get(self.chosen), self._known.get(self.chosen)
        if edit is not None and known is not None:
            self.edits[self.chosen] = Edit(article=edit.article, base=known.article.version)
            self._keep()
            self._show_chosen()

    def withdraw(self) -> None:
        code = self.chosen
        if code not in self._known or self._known[code].withdrawn:
            return

        def done(_none: None) -> None:
            self._view.show_withdrawn(code)
            self.reload()

        self._run(lambda: self._writing.withdraw(code), done)

    def read_versions(self) -> None:
        """The history of the chosen article."""
        code = self.chosen
        self._asked += 1
        number = self._asked

        def done(rows: tuple[ArticleVersion, ...]) -> None:
            if number == self._asked:
                self._view.show_versions(rows)

        if code in self._known:
            self._run(lambda: self._writing.versions(code), done)

    def take_version(self, article: Article) -> None:
        """An earlier text becomes what stands in the fields."""
        known = self._known.get(article.code)
        base = known.article.version if known is not None else 0
        self.edits[article.code] = Edit(article=article, base=base)
        self._keep()
        self._show()
        self._show_chosen()

    def is_behind(self) -> bool:
        """Somebody published a newer version than the one that was read here."""
        edit, known = self.edits.get(self.chosen), self._known.get(self.chosen)
        return edit is not None and known is not None and edit.base != known.article.version

    def _every(self) -> dict[str, Article]:
        there = {code: one.article for code, one in self._known.items()}
        there |= {code: edit.article for code, edit in self.edits.items()}
        return dict(sorted(there.items()))

    def _settle(self) -> None:
        if self.chosen not in self._every():
            self.chosen = next(iter(self._every()), "")
        self._show()
        self._show_chosen()

    def _show(self) -> None:
        gone = frozenset(code for code, one in self._known.items() if one.withdrawn)
        self._view.show_articles(tuple(self._every().values()), frozenset(self.edits), gone, self.chosen)

    def _show_chosen(self) -> None:
        self._asked += 1
        self._view.show_edit(self.current(), self._known.get(self.chosen), self._uses.get(self.chosen))
        self._view.show_versions(())

    def _keep(self) -> None:
        edits = dict(self.edits)
        self._run(lambda: self._writing.keep(edits), lambda _none: None)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self._background.run(work, owner=self._view, done=done, failed=self._view.show_problem)
