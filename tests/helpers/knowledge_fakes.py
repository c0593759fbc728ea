"""Knowledge by hand: three articles, the real rules over them, a server that answers at once."""

from __future__ import annotations

from typing import Any

from agent_app.customers.model import Context
from agent_app.knowledge.local import _entries, facts_of
from agent_app.knowledge.service import Meant
from domain.articles import Article
from domain.knowledge.fitting import Fit, fitting
from domain.knowledge.search import Index
from tests.helpers.desk_fakes import NOW

EXCESS = Article(
    code="excess", version=2, fits=("renewal_2026q4", "renewal"),
    title={"en": "What the excess means", "zh": "什么是免赔额", "es": "Qué es la franquicia"},
    body={
        "en": "1. The **excess** is what the customer pays herself.\n2. The higher it is, the lower the premium.\n\n"
        "Never call it a fee.",
        "zh": "1. **免赔额**是客户自己承担的部分。\n2. 免赔额越高，保费越低。\n\n不要说成“手续费”。",
        "es": "1. La **franquicia** es lo que paga el cliente.\n2. Cuanto más alta, más baja la prima.\n\n"
        "No la llame «comisión».",
    },
)  # fmt: skip
CLAIM = Article(
    code="claim", version=1, fits=("ticket",),
    title={"en": "A claim takes too long", "zh": "理赔进度慢怎么答复", "es": "Un siniestro que se retrasa"},
    body={
        "en": "Apologise once, and give a new date.", "zh": "道歉一次，给出新的时间。",
        "es": "Discúlpese una vez y dé otra fecha.",
    },
)  # fmt: skip
SCAM = Article(
    code="scam",
    version=1,
    title={"en": "Is this a scam?"},
    body={"en": "Say who you are. Never ask for a card number."},
)
ALL = (EXCESS, CLAIM, SCAM)


class FakeKnowledge:
    """`done`: what was noted, in order. `near`: what is found by meaning; None: the server is away."""

    def __init__(self, articles: tuple[Article, ...] = ALL) -> None:
        self.articles = articles
        self.done: list[tuple[Any, ...]] = []
        self.near: tuple[Article, ...] | None = ()
        self.state = "ready"

    def fitting(self, context: Context, script: str, step: str) -> tuple[Fit, ...]:
        return fitting(self.articles, facts_of(context, script, step), NOW.date())

    def article(self, code: str) -> Article | None:
        return next((one for one in self.articles if one.code == code), None)

    def find(self, text: str, language: str) -> tuple[Article, ...]:
        found = Index(_entries(self.articles, "")).find(text)
        return tuple(one for hit in found for one in self.articles if one.code == hit.key)

    def meant(self, text: str) -> Meant:
        return Meant(state="away") if self.near is None else Meant(self.near, self.state)

    def opened(self, article: Article, found_by: str, asked: str, call_id: str) -> str:
        self.done.append(("open", article.code, found_by, asked))
        return f"use-{len(self.done)}"

    def judged(self, use_id: str, article: Article, helped: bool, words: str) -> None:
        self.done.append(("judge", use_id, helped, words))

    def not_found(self, asked: str, call_id: str) -> None:
        self.done.append(("nothing", asked))
