"""Words by which the server finds a lead, in a table of our own: no extension of PostgreSQL is needed.

Accents are folded, words are found by their beginning; Chinese is cut into characters and pairs of them; of numbers
only the last four digits are a word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, select
from sqlalchemy.dialects.postgresql import insert

from db.central.leads import lead, lead_token, number

LONGEST = 40
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+")
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Lower case without accents: `Peña` -> `pena`."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def words_of(*texts: str) -> set[str]:
    """Everything that is stored for these texts."""
    found: set[str] = set()
    for text in texts:
        folded = fold(text)
        for run in _HAN.findall(folded):
            found.update(run)
            found.update(run[i : i + 2] for i in range(len(run) - 1))
        found.update(word[:LONGEST] for word in _WORD.findall(_HAN.sub(" ", folded)))
    return found


def query_words(text: str) -> set[str]:
    """What has to be found, all of it: pairs for two Chinese characters and more, else the beginning of each word."""
    folded = fold(text)
    found: set[str] = set()
    for run in _HAN.findall(folded):
        found.update({run} if len(run) == 1 else {run[i : i + 2] for i in range(len(run) - 1)})
    found.update(word[:LONGEST] for word in _WORD.findall(_HAN.sub(" ", folded)))
    return found


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
