"""Knowledge as it lies on this desk; by meaning it is the server that searches."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from agent_app.changes import Changed, Changes
from agent_app.customers.model import Context
from agent_app.knowledge.published import Published
from agent_app.knowledge.service import FoundBy, Meant
from agent_app.store.database import Database
from agent_app.sync.outbox import Outbox
from agent_app.sync.transport import Transport
from domain.articles import Article
from domain.errors import UserError
from domain.ids import new_id
from domain.knowledge.fitting import Facts, Fit, fitting, newest
from domain.knowledge.messages import AskByMeaning, FoundByMeaning
from domain.knowledge.search import Entry, Index
from domain.operations import ArticleUsed, Body

LONGEST_ASKED, MEANING_S = 200, 6.0
BY_WORDS = 4  #: shown, so that what means the same stands in sight below: it is often the better one
_LONG_NUMBER = re.compile(r"\d(?:[\s-]?\d){3,}")


class LocalKnowledge:
    """Implements `KnowledgeService`; any thread.

    Args:
        zone: where days begin and end.
    """

    def __init__(
        self,
        definitions: Published,
        database: Database,
        outbox: Outbox,
        changes: Changes,
        nudge: Callable[[], None],
        clock: Callable[[], datetime],
        zone: str,
        transport: Transport,
    ) -> None:
        self._definitions, self._database, self._outbox = definitions, database, outbox
        self._changes, self._nudge, self._clock = changes, nudge, clock
        self._zone, self._transport = ZoneInfo(zone) if zone else None, transport
        self._one_at_a_time, self._lock = threading.Lock(), threading.Lock()
        self._valid: tuple[date, tuple[Article, ...], tuple[Article, ...]] | None = None
        self._indexes: dict[str, Index] = {}

    def fitting(self, context: Context, script: str, step: str) -> tuple[Fit, ...]:
        return fitting(self._articles(), facts_of(context, script, step), self._today())

    def article(self, code: str) -> Article | None:
        return next((one for one in self._articles() if one.code == code), None)

    def find(self, text: str, language: str) -> tuple[Article, ...]:
        by_code = {one.code: one for one in self._articles()}
        own = [hit.key for hit in self._index(language).find(text)]
        others = [hit.key for hit in self._index("").find(text) if hit.key not in own]
        return tuple(by_code[code] for code in (*own, *others)[:BY_WORDS] if code in by_code)

    def meant(self, text: str) -> Meant:
        body = AskByMeaning(text=text)
        try:
            with self._one_at_a_time:
                found = self._transport.ask(
                    "POST", "/v1/articles/search", FoundByMeaning, body, read_timeout_s=MEANING_S
                )
        except UserError:
            return Meant(state="away")
        by_code = {one.code: one for one in self._articles()}
        return Meant(tuple(by_code[code] for code in found.codes if code in by_code), found.state)

    def opened(self, article: Article, found_by: FoundBy, asked: str, call_id: str) -> str:
        use_id = new_id()
        self._note(
            ArticleUsed(
                use_id=use_id, code=article.code, version=article.version, found_by=found_by, asked=without_numbers(asked),
                call_id=call_id,
            )
        )  # fmt: skip
        return use_id

    def judged(self, use_id: str, article: Article, helped: bool, words: str) -> None:
        self._note(
            ArticleUsed(
                use_id=use_id, code=article.code, version=article.version, helped=helped, words=words.strip()
            )
        )

    def not_found(self, asked: str, call_id: str) -> None:
        if said := without_numbers(asked):
            self._note(ArticleUsed(use_id=new_id(), found_by="search", asked=said, call_id=call_id))

    def _note(self, body: Body) -> None:
        self._database.write(lambda connection: self._outbox.add(connection, body))
        self._nudge()
        self._changes.announce(Changed(outbox=True))

    def _today(self) -> date:
        return self._clock().astimezone(self._zone).date()

    def _articles(self) -> tuple[Article, ...]:
        """Valid today; reckoned once until something is published or the day is over."""
        today, every = self._today(), self._definitions.articles()
        with self._lock:
            if self._valid is None or self._valid[0] != today or self._valid[1] is not every:
                self._valid, self._indexes = (today, every, newest(every, today)), {}
            return self._valid[2]

    def _index(self, language: str) -> Index:
        """Of the texts in one language; "": of all, an article by its best."""
        articles = self._articles()
        with self._lock:
            if language not in self._indexes:
                self._indexes[language] = Index(_entries(articles, language))
            return self._indexes[language]


def facts_of(context: Context, script: str, step: str) -> Facts:
    """What the shown customer and the spoken step say."""
    lead, campaign = context.lead, context.campaign
    names = [lead.campaign_id, *((campaign.code, campaign.product) if campaign else ())]
    return Facts(
        tags=lead.tags, products=tuple(name for held in lead.products for name in (held.code, held.name) if name),
        tickets=tuple(ticket.product for ticket in lead.tickets if ticket.state == "open"),
        campaigns=tuple(name for name in names if name), script=script, step=step,
    )  # fmt: skip


def without_numbers(asked: str) -> str:
    """What was looked for, fit to be read by others: a telephone or card number is nobody's business."""
    return " ".join(_LONG_NUMBER.sub("…", asked).split())[:LONGEST_ASKED]


def _entries(articles: tuple[Article, ...], language: str) -> list[Entry]:
    if language:
        return [
            Entry(one.code, one.title.get(language, ""), one.body[language])
            for one in articles
            if language in one.body
        ]
    return [Entry(one.code, " ".join(one.title.values()), "\n".join(one.body.values())) for one in articles]
