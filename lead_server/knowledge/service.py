"""Publishing articles from a desk, taking them back, and how they serve."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import msgspec
from sqlalchemy import Row, func, select, update

from db.central.definitions import definition
from db.central.knowledge import article_use
from domain.articles import Article
from domain.campaigns import LANGUAGES
from domain.errors import UserError
from domain.knowledge.messages import (
    ArticleUse,
    ArticleVersion,
    ArticleVersions,
    KnowledgePage,
    PublishArticle,
)
from lead_server.feed.bodies import definition_id
from lead_server.feed.streams import org_stream
from lead_server.knowledge import meaning
from lead_server.knowledge.published import to_article, versions
from lead_server.publishing.checking import Document
from lead_server.publishing.service import newest, publish_document
from lead_server.publishing.yaml_text import Parsed
from lead_server.scripts.names import people
from lead_server.work import Work

DAYS, LONGEST_BODY, WORDS_SHOWN, UNANSWERED = 90, 20_000, 5, 30


def page(work: Work) -> KnowledgePage:
    """Raises UserError forbidden: for who writes articles."""
    work.actor.demand("article", "change")
    rows = work.connection.execute(versions(work.org_id)).all()
    firsts: dict[str, Row[Any]] = {}
    for row in rows:
        firsts.setdefault(row.code, row)
    return KnowledgePage(
        articles=_versions(work, list(firsts.values())),
        uses=_uses(work, firsts),
        unanswered=_unanswered(work),
        meaning=meaning.name(),
    )


def history(work: Work, code: str) -> ArticleVersions:
    """Every version of one. Raises UserError: forbidden, not_found."""
    work.actor.demand("article", "change")
    rows = work.connection.execute(versions(work.org_id).where(definition.c.code == code)).all()
    if not rows:
        raise UserError("not_found")
    return ArticleVersions(rows=_versions(work, rows))


def publish(work: Work, given: PublishArticle) -> Article:
    """The next version; the same again is no version.

    Raises:
        UserError: forbidden; article_unsound (data.where: code, title, body, days); conflict, when somebody published
            meanwhile.
    """
    found = given.article
    known = newest(work, "article", found.code)
    work.actor.demand("article", "create" if known is None else "change")
    if where := _unsound(found):
        raise UserError("article_unsound", where=where)
    if known is not None and known.version != given.base:
        raise UserError("conflict", "somebody published this article meanwhile", version=known.version)
    text = msgspec.json.encode(found).decode()
    document = Document(file="", kind="article", definition=found, text=text, parsed=Parsed(data={}))
    done = publish_document(work, document, given.note.strip())
    return msgspec.structs.replace(found, version=done.version)


def withdraw(work: Work, code: str) -> None:
    """No version of it is on a desk after its next pull; published again it is there again.

    Raises:
        UserError: forbidden, not_found.
    """
    work.actor.demand("article", "delete")
    d = definition.c
    gone = work.connection.execute(
        update(definition)
        .where(d.org_id == work.org_id, d.kind == "article", d.code == code, d.state == "published")
        .values(state="withdrawn", withdrawn_at=work.now)
        .returning(d.version)
    ).scalars()
    ids = [definition_id(code, version) for version in gone]
    if not ids:
        raise UserError("not_found")
    work.touched.remove(org_stream(work.org_id), "article", ids)
    work.audit("withdraw", "article", code)


def _unsound(found: Article) -> str:
    if not found.code.strip():
        return "code"
    if not any(found.title.values()) or set(found.title) - set(LANGUAGES):
        return "title"
    bodies = [body for body in found.body.values() if body.strip()]
    if not bodies or max(map(len, bodies)) > LONGEST_BODY or set(found.body) - set(LANGUAGES):
        return "body"
    if found.valid_from and found.valid_until and found.valid_from > found.valid_until:
        return "days"
    return ""


def _versions(work: Work, rows: Sequence[Row[Any]]) -> tuple[ArticleVersion, ...]:
    names = people(work, [row.by for row in rows])
    return tuple(
        ArticleVersion(
            article=to_article(row), at=row.published_at or row.created_at, by=names.get(row.by, "") if row.by else "",
            note=row.note, withdrawn=row.state == "withdrawn",
        )
        for row in rows
    )  # fmt: skip


def _uses(work: Work, firsts: dict[str, Row[Any]]) -> tuple[ArticleUse, ...]:
    u = article_use.c
    since = work.now - timedelta(days=DAYS)
    counts: dict[tuple[str, int], Counter[bool | None]] = defaultdict(Counter)
    words: dict[tuple[str, int], list[str]] = defaultdict(list)
    for row in work.connection.execute(
        select(u.code, u.version, u.helped, func.count())
        .where(u.org_id == work.org_id, u.code != "", u.at >= since)
        .group_by(u.code, u.version, u.helped)
    ):
        counts[row[0], row[1]][row[2]] += row[3]
    for row in work.connection.execute(
        select(u.code, u.version, u.words)
        .where(u.org_id == work.org_id, u.words != "", u.at >= since)
        .order_by(u.at.desc())
    ):
        words[row.code, row.version].append(row.words)
    return tuple(
        ArticleUse(
            code=code, version=row.version, opened=counts[code, row.version].total(),
            helped=counts[code, row.version][True], did_not=counts[code, row.version][False],
            words=tuple(words[code, row.version][:WORDS_SHOWN]),
        )
        for code, row in firsts.items()
    )  # fmt: skip


def _unanswered(work: Work) -> tuple[tuple[str, int], ...]:
    u = article_use.c
    rows = work.connection.execute(
        select(func.lower(u.asked).label("asked"), func.count().label("n"))
        .where(u.org_id == work.org_id, u.code == "", u.at >= work.now - timedelta(days=DAYS))
        .group_by(func.lower(u.asked))
        .order_by(func.count().desc(), func.lower(u.asked))
        .limit(UNANSWERED)
    )
    return tuple((row.asked, row.n) for row in rows)
