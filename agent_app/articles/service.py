"""The verbs of who writes articles; what was typed lies on this desk's disk until it is published or dropped."""

from __future__ import annotations

from typing import Protocol
from urllib.parse import quote

import msgspec

from agent_app.reviews.asking import Asking
from agent_app.store.database import Database
from domain.articles import Article
from domain.decoding import decoded
from domain.knowledge.messages import ArticleVersion, ArticleVersions, KnowledgePage, PublishArticle
from domain.leads import Frozen

_KEY = "article_edits"


class Edit(Frozen, frozen=True, kw_only=True):
    """An article as it stands in the fields. `base`: the version that was read; 0: a new one."""

    article: Article
    base: int = 0


class WritingService(Protocol):
    """All but the edits wait for the server and raise UserError: server_away, forbidden, and what each says."""

    def page(self) -> KnowledgePage: ...

    def versions(self, code: str) -> tuple[ArticleVersion, ...]: ...

    def publish(self, edit: Edit, note: str) -> Article:
        """The next version. Raises UserError: article_unsound, conflict."""
        ...

    def withdraw(self, code: str) -> None:
        """Off every desk. Raises UserError not_found."""
        ...

    def edits(self) -> dict[str, Edit]:
        """What was typed and not published, by code."""
        ...

    def keep(self, edits: dict[str, Edit]) -> None: ...


class RemoteWriting:
    """Implements `WritingService`."""

    def __init__(self, asking: Asking, database: Database) -> None:
        self._asking, self._database = asking, database

    def page(self) -> KnowledgePage:
        return self._asking.ask("GET", "/v1/articles", KnowledgePage)

    def versions(self, code: str) -> tuple[ArticleVersion, ...]:
        return self._asking.ask("GET", f"{_path(code)}/versions", ArticleVersions).rows

    def publish(self, edit: Edit, note: str) -> Article:
        body = PublishArticle(article=edit.article, base=edit.base, note=note)
        return self._asking.ask("PUT", _path(edit.article.code), Article, body)

    def withdraw(self, code: str) -> None:
        self._asking.ask("POST", f"{_path(code)}/withdraw", object)

    def edits(self) -> dict[str, Edit]:
        found = self._database.read(
            lambda c: c.exec_driver_sql("SELECT value FROM meta WHERE key=?", (_KEY,)).scalar()
        )
        return decoded(found.encode(), dict[str, Edit]) if found else {}

    def keep(self, edits: dict[str, Edit]) -> None:
        text = msgspec.json.encode(edits).decode()
        self._database.write(
            lambda c: c.exec_driver_sql("INSERT OR REPLACE INTO meta (key, value) VALUES (?,?)", (_KEY, text))
        )


def _path(code: str) -> str:
    return f"/v1/articles/{quote(code, safe='')}"
