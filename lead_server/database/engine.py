"""The one way to make an engine: psycopg 3, JSON by msgspec, times in UTC."""

from __future__ import annotations

import time
from functools import partial
from typing import Any

import msgspec
from psycopg import Error
from psycopg.types.string import TextLoader
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import InvalidatePoolError

FRESH_S = 1.0  #: a connection that answered so recently is not asked whether it lives: a turn of the wire for each request


def _to_json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


def make_engine(url: str, *, pool_size: int = 20, max_overflow: int = 20) -> Engine:
    """An engine for the central database; `postgres://` and `postgresql://` are read as psycopg 3.

    Raises:
        ValueError: the address is not one of PostgreSQL.
    """
    engine = create_engine(
        _with_driver(url),
        pool_size=pool_size,
        max_overflow=max_overflow,
        pool_use_lifo=True,  # the one that was used last: its plans are made, its memory is warm
        json_serializer=_to_json,
        json_deserializer=msgspec.json.decode,
        connect_args={"options": "-c timezone=UTC", "application_name": "lead-server", "connect_timeout": 10},
        hide_parameters=True,  # an error of SQLAlchemy would carry customers' data into the log
    )
    event.listen(engine, "connect", _ids_as_text)
    event.listen(engine, "checkin", _note_back)
    event.listen(engine, "checkout", partial(_check_alive, engine))
    return engine


def _with_driver(url: str) -> URL:
    address = make_url(url)
    if address.drivername in ("postgres", "postgresql", "postgresql+psycopg"):
        return address.set(drivername="postgresql+psycopg")
    raise ValueError(f"--database takes an address of PostgreSQL (postgresql://…), not {address.drivername}")


def _note_back(_connection: Any, record: Any) -> None:
    record.info["back"] = time.monotonic()


def _check_alive(engine: Engine, connection: Any, record: Any, _fairy: Any) -> None:
    """A database that was restarted meanwhile costs nobody an error: all connections to it are made anew."""
    back = record.info.get("back")
    if back is None or time.monotonic() - back < FRESH_S:
        return
    try:
        engine.dialect.do_ping(connection)
    except Error as error:
        raise InvalidatePoolError from error


def _ids_as_text(connection: Any, _record: Any) -> None:
    """Ids come as their text, which is what all of ours works with: making objects of them costs a third of a read."""
    connection.adapters.register_loader("uuid", TextLoader)
