"""The verbs of knowledge: what fits a call, what is found, and what was made of it."""

from __future__ import annotations

from typing import Literal, Protocol

import msgspec

from agent_app.customers.model import Context
from domain.articles import Article
from domain.knowledge.fitting import Fit

FoundBy = Literal["fits", "search"]


class Meant(msgspec.Struct, frozen=True):
    """What is near in meaning. `state`: ready, indexing, no_model, away (the server does not answer)."""

    articles: tuple[Article, ...] = ()
    state: str = "ready"


class KnowledgeService(Protocol):
    """Everything but `meant` is answered by this desk alone, offline too."""

    def fitting(self, context: Context, script: str, step: str) -> tuple[Fit, ...]:
        """What fits this customer and this step, the best first."""
        ...

    def article(self, code: str) -> Article | None:
        """The newest version, if it is valid today."""
        ...

    def find(self, text: str, language: str) -> tuple[Article, ...]:
        """By words; what is written in the language of the window stands before what is not."""
        ...

    def meant(self, text: str) -> Meant:
        """By meaning, in any language; waits for the server."""
        ...

    def opened(self, article: Article, found_by: FoundBy, asked: str, call_id: str) -> str:
        """Note it; the id under which a verdict is given."""
        ...

    def judged(self, use_id: str, article: Article, helped: bool, words: str) -> None: ...

    def not_found(self, asked: str, call_id: str) -> None:
        """Nothing helped; who writes articles reads it."""
        ...
