"""Reading articles as they are published."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, select

from db.central.definitions import definition
from domain.articles import Article


def every_article(connection: Connection, org_id: str) -> list[Article]:
    """Every published version that is not withdrawn."""
    d = definition.c
    found = connection.execute(versions(org_id).where(d.state == "published")).all()
    return [to_article(row) for row in found]


def versions(org_id: str) -> Select[Any]:
    """Rows of published and withdrawn versions, the newest of each first."""
    d = definition.c
    return (
        select(definition)
        .where(d.org_id == org_id, d.kind == "article", d.state.in_(("published", "withdrawn")))
        .order_by(d.code, d.version.desc())
    )


def to_article(row: Row[Any]) -> Article:
    return msgspec.structs.replace(msgspec.convert(row.body, Article), version=row.version)
