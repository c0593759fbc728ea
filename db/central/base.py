"""What all tables share: the metadata with its naming rule, and the columns that every table spells alike."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ARRAY, Column, DateTime, MetaData, Table, Text, Uuid, func
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.schema import ForeignKeyConstraint, Index, SchemaItem

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def table(name: str, *items: SchemaItem) -> Table:
    """A table of one organisation: `org_id` comes first, always."""
    org = Column("org_id", Uuid(as_uuid=False), primary_key=True)
    return Table(name, METADATA, org, *items)


def key(name: str = "id") -> Column[str]:
    """A UUID that is part of the primary key."""
    return Column(name, Uuid(as_uuid=False), primary_key=True)


def code_key(name: str = "code") -> Column[str]:
    """A text that is part of the primary key."""
    return Column(name, Text, primary_key=True)


def ref(name: str, *, required: bool = False) -> Column[str]:
    """The UUID of another thing."""
    return Column(name, Uuid(as_uuid=False), nullable=not required)


def text(name: str, default: str = "") -> Column[str]:
    """A text that is never null."""
    return Column(name, Text, nullable=False, server_default=default)


def optional_text(name: str) -> Column[str]:
    return Column(name, Text)


def moment(name: str, *, required: bool = False, now: bool = False) -> Column[Any]:
    """A moment with its zone (stored in UTC)."""
    return Column(
        name,
        DateTime(timezone=True),
        nullable=not (required or now),
        server_default=func.now() if now else None,
    )


def json(name: str, default: str = "{}") -> Column[Any]:
    """An open-ended part."""
    return Column(name, JSONB, nullable=False, server_default=default)


def texts(name: str) -> Column[Any]:
    return Column(name, ARRAY(Text), nullable=False, server_default="{}")


def parent(columns: list[str], target: str, target_columns: list[str]) -> ForeignKeyConstraint:
    """A foreign key inside one organisation; children go with their parent."""
    return ForeignKeyConstraint(
        ["org_id", *columns],
        [f"{target}.org_id", *(f"{target}.{c}" for c in target_columns)],
        ondelete="CASCADE",
    )


def index(*columns: str, **options: Any) -> Index:
    """An index inside one organisation."""
    return Index(None, "org_id", *columns, **options)
