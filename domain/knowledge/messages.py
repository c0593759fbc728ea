"""Messages about articles: publishing, searching by meaning, and whether they helped."""

from __future__ import annotations

from datetime import datetime

from domain.articles import Article
from domain.leads import Frozen


class PublishArticle(Frozen, frozen=True, kw_only=True):
    """The next version. `base`: the version the writer had read; 0: a new one. Another by now: `conflict`."""

    article: Article
    base: int = 0
    note: str = ""


class ArticleVersion(Frozen, frozen=True, kw_only=True):
    """One version as it was published."""

    article: Article
    at: datetime
    by: str = ""
    note: str = ""
    withdrawn: bool = False


class ArticleVersions(Frozen, frozen=True, kw_only=True):
    """The newest first."""

    rows: tuple[ArticleVersion, ...] = ()


class ArticleUse(Frozen, frozen=True, kw_only=True):
    """How the newest version of an article served; `words`: what people added to a verdict, the newest first."""

    code: str
    version: int
    opened: int = 0
    helped: int = 0
    did_not: int = 0
    words: tuple[str, ...] = ()


class KnowledgePage(Frozen, frozen=True, kw_only=True):
    """For who writes articles.

    Attributes:
        articles: the newest version of each, withdrawn ones too, by code. uses: of the last 90 days.
        unanswered: what people looked for and found nothing, and how often, the most frequent first.
        meaning: name of the model by which is searched by meaning; "" where there is none.
    """

    articles: tuple[ArticleVersion, ...] = ()
    uses: tuple[ArticleUse, ...] = ()
    unanswered: tuple[tuple[str, int], ...] = ()
    meaning: str = ""


class AskByMeaning(Frozen, frozen=True, kw_only=True):
    """What somebody looks for, in her words."""

    text: str


class FoundByMeaning(Frozen, frozen=True, kw_only=True):
    """Codes of articles, the nearest in meaning first. `state`: ready, no_model, or indexing (some are not read yet)."""

    codes: tuple[str, ...] = ()
    state: str = "ready"
