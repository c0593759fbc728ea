"""No table and no open column is forgotten by export and erasure."""

from __future__ import annotations

from sqlalchemy import ARRAY, LargeBinary, Table, Text
from sqlalchemy.dialects.postgresql import JSONB

from db.central import METADATA
from lead_server.privacy.held import EMPTIED, HELD, OTHERS, PLAIN, SEARCHED


def open_columns(table: Table) -> set[str]:
    """Where anything may be written."""
    kinds = {c.name: c.type.item_type if isinstance(c.type, ARRAY) else c.type for c in table.columns}
    return {name for name, kind in kinds.items() if isinstance(kind, (Text, JSONB, LargeBinary))}


def unknown(tables: dict[str, Table]) -> list[str]:
    found: list[str] = []
    for name, table in tables.items():
        if name in SEARCHED:
            continue
        held = HELD.get(name)
        if held is None and name not in OTHERS:
            found.append(name)
            continue
        if held is not None and held.fate in ("delete", "recording"):
            continue
        known = set((PLAIN if held is not None else OTHERS)[name].split()) | set(held.blank if held else ())
        found += [f"{name}.{column}" for column in sorted(open_columns(table) - known)]
        if held is None:
            found += [f"{name}.{c.name}" for c in table.columns if c.name in ("lead_id", "number_id")]
    return found


def test_every_table_and_open_column_is_declared() -> None:
    assert unknown(dict(METADATA.tables)) == []
    names = set(HELD) | set(OTHERS) | set(SEARCHED)
    assert names == set(METADATA.tables), "no name of a table that is gone"
    for name, columns in {**{n: h.blank for n, h in HELD.items()}, **SEARCHED, **EMPTIED}.items():
        assert set(columns) <= set(METADATA.tables[name].columns.keys()), name
    for name, held in HELD.items():
        assert {column for column, _ in held.by} <= set(METADATA.tables[name].columns.keys()), name
        assert held.why or held.fate in ("delete", "recording"), f"{name}: say why its rows stay"


def test_a_new_column_or_table_is_noticed() -> None:
    from sqlalchemy import Column, MetaData

    made = MetaData()
    grown = METADATA.tables["call"].to_metadata(made)
    grown.append_column(Column("remark", Text))
    fresh = Table("gift", made, Column("id", Text))
    assert unknown({"call": grown, "gift": fresh}) == ["call.remark", "gift"]
