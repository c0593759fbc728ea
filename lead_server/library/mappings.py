"""How somebody's files are read, saved by name."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection, select
from sqlalchemy.dialects.postgresql import insert

from db.central.records import import_mapping
from domain.errors import UserError
from lead_server.library.columns import Layout
from lead_server.library.tables import Table
from lead_server.work import Work


class Mapping(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """`columns`: header (or `#3` without a header) -> field. `encoding` and the rest: "" to find out each time."""

    columns: dict[str, str] = {}
    encoding: str = ""
    delimiter: str = ""
    country: str = ""
    area_code: str = ""


def mapping_of(table: Table, layout: Layout, country: str, area_code: str) -> Mapping:
    """What was found and told about one file, for the next of its kind."""
    names = {c.header if layout.header_line else f"#{c.index + 1}": c.field for c in layout.columns}
    encoding = "" if table.kind == "sheet" else table.encoding
    return Mapping(
        columns=names, encoding=encoding, delimiter=table.delimiter, country=country, area_code=area_code
    )


def save(work: Work, name: str, mapping: Mapping) -> None:
    """Keep it under a name; an older one of that name is replaced."""
    put = insert(import_mapping).values(
        org_id=work.org_id, name=name, body=msgspec.to_builtins(mapping), by=work.actor.id, at=work.now
    )
    put = put.on_conflict_do_update(
        index_elements=["org_id", "name"],
        set_={"body": put.excluded.body, "by": put.excluded.by, "at": put.excluded.at},
    )
    work.connection.execute(put)
    work.audit("save_mapping", "import", "", name=name)


def load(connection: Connection, org_id: str, name: str) -> Mapping:
    """Raises UserError not_found, with the names that there are."""
    m = import_mapping.c
    body = connection.execute(select(m.body).where(m.org_id == org_id, m.name == name)).scalar()
    if body is None:
        names = connection.execute(select(m.name).where(m.org_id == org_id).order_by(m.name)).scalars().all()
        words = f"there is no mapping {name!r}; known: {', '.join(names) or 'none yet'}"
        raise UserError("not_found", words, name=name)
    return msgspec.convert(body, Mapping)
