"""The pool's connections: one that the database ended while it was idle is replaced without an error."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import OperationalError

from lead_server.database import engine as engines
from lead_server.database.engine import make_engine


def cut(engine: Engine, pids: list[int]) -> None:
    with engine.begin() as connection:
        for pid in pids:
            connection.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": pid})


def test_a_connection_that_was_cut_while_idle_is_replaced(
    engine: Engine, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = make_engine(database_url)
    try:
        with ours.connect() as one, ours.connect() as two:
            pids = [int(c.execute(text("SELECT pg_backend_pid()")).scalar_one()) for c in (one, two)]
        with ours.connect() as connection:
            again = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
        assert again in pids, "kept, and not asked for so soon"
        cut(engine, pids)
        monkeypatch.setattr(engines, "FRESH_S", 0.0)
        for _ in range(2):
            with ours.connect() as connection:
                assert connection.execute(text("SELECT 1")).scalar_one() == 1
    finally:
        ours.dispose()


def test_one_that_was_cut_within_that_second_fails_once(engine: Engine, database_url: str) -> None:
    ours = make_engine(database_url)
    try:
        with ours.connect() as one, ours.connect() as two:
            pids = [int(c.execute(text("SELECT pg_backend_pid()")).scalar_one()) for c in (one, two)]
        cut(engine, pids)
        with pytest.raises(OperationalError), ours.connect() as connection:
            connection.execute(text("SELECT 1"))
        with ours.connect() as connection:
            assert connection.execute(text("SELECT 1")).scalar_one() == 1
    finally:
        ours.dispose()
