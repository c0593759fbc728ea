"""Words of leads in a table of our own, so that no extension of PostgreSQL is needed: the search, and its rows."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, select
from sqlalchemy.dialects.postgresql import insert

from db.central.leads import lead, lead_token, number
from lead_server.leads.words import fold, query_words, words_of


def matches(org_id: str, text: str) -> ColumnElement[bool]:
    """Condition on `lead`: every word of the query is the beginning of one of its words."""
    wanted = [
        exists().where(
            lead_token.c.org_id == org_id,
            lead_token.c.lead_id == lead.c.id,
            lead_token.c.token.startswith(word, autoescape=True),
        )
        for word in sorted(query_words(text))
    ]
    return and_(*wanted) if wanted else lead.c.id.is_(None)


def index_lead(connection: Connection, org_id: str, lead_id: str) -> None:
    """Write the words of one lead anew (an import writes `words_of` of many with its own statement)."""
    row = connection.execute(
        select(lead.c.name, lead.c.company, lead.c.email).where(lead.c.org_id == org_id, lead.c.id == lead_id)
    ).one()
    last4 = connection.execute(
        select(number.c.last4).where(number.c.org_id == org_id, number.c.lead_id == lead_id)
    ).scalars()
    connection.execute(
        delete(lead_token).where(lead_token.c.org_id == org_id, lead_token.c.lead_id == lead_id)
    )
    put_words(connection, org_id, [(lead_id, words_of(row.name, row.company, row.email) | set(last4) - {""})])


def put_words(connection: Connection, org_id: str, words: Iterable[tuple[str, set[str]]]) -> None:
    """Add words of leads."""
    rows = [{"org_id": org_id, "token": w, "lead_id": i} for i, found in words for w in sorted(found)]
    if rows:
        connection.execute(insert(lead_token).on_conflict_do_nothing(), rows)


__all__ = ["fold", "index_lead", "matches", "put_words", "query_words", "words_of"]
