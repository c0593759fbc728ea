"""Vectors of what is published: made once a version, by one server process at a time, and searched whole in memory.

A thousand articles in three languages are 4.6 MB; comparing them all takes less than a millisecond.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import numpy as np
from sqlalchemy import Connection, Engine, delete, func, literal, select, tuple_
from sqlalchemy.dialects.postgresql import aggregate_order_by, insert

from db.central.definitions import definition
from db.central.knowledge import article_vector
from domain.articles import Article
from domain.knowledge.fitting import newest
from domain.knowledge.messages import FoundByMeaning
from lead_server.knowledge import meaning
from lead_server.knowledge.meaning import Meaning, Vectors
from lead_server.knowledge.published import every_article
from lead_server.periodic import alone

LOCK = 7_315_035
EVERY_S, FIRST_S = 30.0, (3.0, 10.0)
AT_ONCE, MOST, LESS_NEAR = 16, 5, 0.06
Row = tuple[str, int, str]  #: code, version, language
_kept: dict[tuple[str, str], tuple[str | None, list[Row], Vectors]] = {}
_seen: dict[tuple[str, str], tuple[Any, ...]] = {}
_lock = threading.Lock()


def index(engine: Engine) -> int | None:
    """Make what is missing, forget what is published no more; gives how many were made. None: another process is at it.

    Where nothing was published or withdrawn since this process looked last, one question for all organisations tells so.
    """
    name = meaning.name()
    if not name:
        return 0
    with engine.connect() as connection:
        marks = _marks(connection)
    changed = {org_id: mark for org_id, mark in marks.items() if _seen.get((org_id, name)) != mark}
    if not changed:
        return 0
    with alone(engine, LOCK) as mine:
        if not mine:
            return None
        made = 0
        for org_id, mark in changed.items():
            made += _index_one(engine, org_id, name)
            _seen[org_id, name] = mark
        return made


def _index_one(engine: Engine, org_id: str, name: str) -> int:
    with engine.connect() as connection:
        wanted = _missing(connection, org_id, name)
    model = meaning.load() if wanted else None
    for start in range(0, len(wanted) if model is not None else 0, AT_ONCE):
        some = wanted[start : start + AT_ONCE]
        assert model is not None
        found = model.passages([text for _, text in some])
        with engine.begin() as connection:
            _keep(connection, org_id, name, [row for row, _ in some], found)
    with engine.begin() as connection:
        _forget(connection, org_id)
    return len(wanted)


def _marks(connection: Connection) -> dict[str, tuple[Any, ...]]:
    """Organisation -> what changes with each article that is published or withdrawn."""
    d = definition.c
    found = connection.execute(
        select(d.org_id, func.count(), func.max(d.published_at), func.max(d.withdrawn_at))
        .where(d.kind == "article")
        .group_by(d.org_id)
    )
    return {str(row[0]): tuple(row[1:]) for row in found}


def find(connection: Connection, org_id: str, text: str, now: datetime | None = None) -> FoundByMeaning:
    """The nearest articles that are valid, whatever language they and the question are in."""
    model = meaning.load()
    if model is None:
        return FoundByMeaning(state="no_model")
    valid = {
        (a.code, a.version)
        for a in newest(every_article(connection, org_id), (now or datetime.now(UTC)).date())
    }
    rows, vectors = _matrix(connection, org_id, model)
    there = [n for n, (code, version, _) in enumerate(rows) if (code, version) in valid]
    read = {rows[n][:2] for n in there}
    state = "ready" if read >= valid else "indexing"
    if not there or not text.strip():
        return FoundByMeaning(state=state)
    near = vectors[there] @ model.query(text)
    best: dict[str, float] = {}
    for place, n in enumerate(there):
        best[rows[n][0]] = max(best.get(rows[n][0], -1.0), float(near[place]))
    ranked = sorted(best, key=lambda code: (-best[code], code))
    close = [code for code in ranked if best[code] >= best[ranked[0]] - LESS_NEAR]
    return FoundByMeaning(codes=tuple(close[:MOST]), state=state)


def _missing(connection: Connection, org_id: str, model: str) -> list[tuple[Row, str]]:
    """Texts of the newest versions that have no vector of this model."""
    v = article_vector.c
    wanted = select(v.code, v.version, v.language).where(v.org_id == org_id, v.model == model)
    there = {(row.code, row.version, row.language) for row in connection.execute(wanted)}
    found = []
    for article in _newest_of_each(every_article(connection, org_id)):
        for language, body in article.body.items():
            row = (article.code, article.version, language)
            if body.strip() and row not in there:
                found.append((row, f"{article.title.get(language, '')}\n{body}"))
    return found


def _newest_of_each(articles: Sequence[Article]) -> list[Article]:
    found: dict[str, Article] = {}
    for article in articles:
        if article.code not in found or found[article.code].version < article.version:
            found[article.code] = article
    return list(found.values())


def _keep(connection: Connection, org_id: str, model: str, rows: Sequence[Row], found: Vectors) -> None:
    values = [
        {"org_id": org_id, "code": code, "version": version, "language": language, "part": 0, "model": model,
         "body": found[n].tobytes()}
        for n, (code, version, language) in enumerate(rows)
    ]  # fmt: skip
    connection.execute(insert(article_vector).on_conflict_do_nothing(), values)


def _forget(connection: Connection, org_id: str) -> None:
    v = article_vector.c
    keep = [(a.code, a.version) for a in _newest_of_each(every_article(connection, org_id))]
    gone = delete(article_vector).where(v.org_id == org_id)
    connection.execute(gone.where(tuple_(v.code, v.version).not_in(keep)) if keep else gone)


def _matrix(connection: Connection, org_id: str, model: Meaning) -> tuple[list[Row], Vectors]:
    """All vectors of an organisation, kept in memory until one comes or goes."""
    v = article_vector.c
    where = (v.org_id == org_id, v.model == model.model)
    name = func.concat_ws(" ", v.code, v.version, v.language)
    mark = connection.execute(
        select(func.md5(func.string_agg(name, aggregate_order_by(literal(","), name)))).where(*where)
    ).scalar()
    with _lock:
        known = _kept.get((org_id, model.model))
    if known is not None and known[0] == mark:
        return known[1], known[2]
    found = connection.execute(
        select(v.code, v.version, v.language, v.body).where(*where).order_by(v.code, v.version, v.language)
    ).all()
    rows = [(row.code, row.version, row.language) for row in found]
    vectors = (
        np.frombuffer(b"".join(row.body for row in found), np.float32).reshape(len(rows), -1)
        if rows
        else np.zeros((0, 1), np.float32)
    )
    with _lock:
        _kept[(org_id, model.model)] = (mark, rows, vectors)
    return rows, vectors
