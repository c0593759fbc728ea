"""The desk's file: encrypted, locked, copied before a migration, set aside when damaged, its outbox salvaged."""

from __future__ import annotations

import threading

import pytest

from agent_app.store import database as store
from agent_app.store.cipher import FORMS
from agent_app.store.database import FILE, Database
from agent_app.store.salvage import salvage
from domain.errors import UserError
from domain.operations import Tagged
from tests.helpers.desk import KEY, ToyDesk, ToyFeed, a_lead


def test_nothing_of_a_customer_stands_in_the_file_in_clear(tmp_path):
    desk = ToyDesk(tmp_path, feed := ToyFeed())
    feed.put(a_lead(company="Hangzhou Dahua Ltd"))
    desk.sync()
    desk.database.close()
    stored = b"".join(p.read_bytes() for p in tmp_path.iterdir() if p.is_file())
    assert "王丽".encode() not in stored and b"8613800134410" not in stored and b"Dahua" not in stored
    assert not stored.startswith(b"SQLite format 3")


def test_another_key_does_not_open_it_and_the_file_is_kept(tmp_path):
    desk = ToyDesk(tmp_path, ToyFeed())
    desk.act(Tagged(lead_id="x", add=("a",)))
    desk.database.close()
    other = Database(tmp_path, b"\x08" * 32)
    assert other.set_aside is not None and (other.set_aside / FILE).exists()
    other.close()


def test_a_second_window_is_told_that_the_data_is_open(tmp_path):
    first = Database(tmp_path, KEY)
    with pytest.raises(UserError) as told:
        Database(tmp_path, KEY)
    assert told.value.code == "store_locked"
    first.close()
    Database(tmp_path, KEY).close()


def test_a_failed_write_leaves_nothing_behind(tmp_path):
    database = Database(tmp_path, KEY)

    def half(connection):
        connection.exec_driver_sql("INSERT INTO meta VALUES ('a', '1')")
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError):
        database.write(half)
    assert database.read(lambda c: c.exec_driver_sql("SELECT count(*) FROM meta").scalar()) == 0
    database.close()


def test_readers_see_a_snapshot_and_never_wait_for_the_writer(tmp_path):
    database = Database(tmp_path, KEY)
    inside, go_on = threading.Event(), threading.Event()

    def slow(connection):
        connection.exec_driver_sql("INSERT INTO meta VALUES ('a', '1')")
        inside.set()
        go_on.wait(10)

    future = database.write_soon(slow)
    assert inside.wait(10)
    assert database.read(lambda c: c.exec_driver_sql("SELECT count(*) FROM meta").scalar()) == 0
    go_on.set()
    future.result(10)
    assert database.read(lambda c: c.exec_driver_sql("SELECT count(*) FROM meta").scalar()) == 1
    database.close()


def test_a_store_that_is_closed_lets_the_question_end_and_refuses_the_next(tmp_path):
    database = Database(tmp_path, KEY)
    inside, go_on, answers = threading.Event(), threading.Event(), []

    def slow(connection):
        inside.set()
        go_on.wait(10)
        return connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()

    def ask():
        answers.append(database.read(slow))
        closing.join(10)
        try:
            database.read(slow)
        except UserError as error:
            answers.append(error.code)

    asking, closing = threading.Thread(target=ask), threading.Thread(target=database.close)
    asking.start()
    assert inside.wait(10)
    closing.start()
    closing.join(0.2)
    assert closing.is_alive()  # the sign-out waits for the panel that is being read
    go_on.set()
    closing.join(10)
    asking.join(10)
    assert answers[0] > 0 and answers[1] == "not_signed_in"
    with pytest.raises(UserError):
        database.read(slow)


@pytest.mark.parametrize("form", FORMS[1:])
def test_the_file_of_an_earlier_desk_opens_with_what_its_last_second_wrote(tmp_path, monkeypatch, form):
    """Earlier desks had smaller pages or signed them otherwise; the file is taken as a kill left it, its last rows in the
    journal alone."""
    monkeypatch.setattr(store, "FORMS", (form,))
    killed = tmp_path / "killed"
    old = Database(tmp_path / "old", KEY)
    old.write(lambda c: c.exec_driver_sql("INSERT INTO meta VALUES ('typed', 'kept')"))
    killed.mkdir()
    for path in (tmp_path / "old").glob("desk.db*"):
        (killed / path.name).write_bytes(path.read_bytes())
    old.close()
    monkeypatch.undo()
    assert (killed / "desk.db-wal").stat().st_size > 0
    new = Database(killed, KEY)
    read = "SELECT value FROM meta WHERE key='typed'"
    assert new.set_aside is None and new.read(lambda c: c.exec_driver_sql(read).scalar()) == "kept"
    assert int(new.read(lambda c: c.exec_driver_sql("PRAGMA page_size").scalar())) == form.page_bytes
    new.close()


def _spoil(tmp_path, share: float) -> None:
    """Zero every page from `share` of the file on."""
    data = bytearray((tmp_path / FILE).read_bytes())
    start = int(len(data) * share) // FORMS[0].page_bytes * FORMS[0].page_bytes
    data[start:] = bytes(len(data) - start)
    (tmp_path / FILE).write_bytes(data)


def test_a_damaged_file_is_set_aside_and_its_outbox_salvaged(tmp_path):
    desk = ToyDesk(tmp_path, feed := ToyFeed())
    feed.put(*(a_lead(f"客户{i}", f"+86138{i:08d}", id=f"l{i}") for i in range(3000)))
    desk.sync()
    for number in range(5):
        desk.act(Tagged(lead_id=f"lead-{number}", add=("vip",)))
    desk.database.close()
    _spoil(tmp_path, 0.5)
    database = Database(tmp_path, KEY)
    with pytest.raises(UserError) as told:
        for table in ("lead", "number", "work"):
            database.read(lambda c, t=table: c.exec_driver_sql(f"SELECT * FROM {t}").all())
    assert told.value.code == "store_damaged"
    database.close()
    fresh = Database(tmp_path, KEY)
    assert fresh.set_aside is not None and (fresh.set_aside / FILE).exists()
    saved = salvage(fresh.set_aside, KEY, fresh)
    assert saved.operations == 5
    waiting = fresh.read(
        lambda c: c.exec_driver_sql("SELECT count(*) FROM outbox WHERE state='new'").scalar()
    )
    assert waiting == 5
    fresh.close()


def test_a_file_that_is_rubbish_from_the_start_costs_nothing_but_itself(tmp_path):
    (tmp_path / FILE).write_bytes(b"rubbish" * 4000)
    database = Database(tmp_path, KEY)
    assert database.set_aside is not None
    assert (database.set_aside / FILE).read_bytes().startswith(b"rubbish")
    assert salvage(database.set_aside, KEY, database).operations == 0
    database.close()


def test_a_file_of_a_newer_desk_is_left_alone(tmp_path):
    database = Database(tmp_path, KEY)
    database.write(lambda c: c.exec_driver_sql("UPDATE alembic_version SET version_num='9999'"))
    database.close()
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(UserError) as told:
        Database(tmp_path, KEY)
    assert told.value.code == "too_old" and (tmp_path / FILE).read_bytes() == before


def test_a_migration_copies_the_file_first(tmp_path, monkeypatch):
    desk = ToyDesk(tmp_path, ToyFeed())
    desk.act(Tagged(lead_id="x", add=("a",)))
    desk.database.close()
    monkeypatch.setattr("agent_app.store.database.is_current", lambda _c: False)
    monkeypatch.setattr("agent_app.store.database.migrate", lambda c: c.exec_driver_sql("DELETE FROM outbox"))
    Database(tmp_path, KEY).close()
    monkeypatch.undo()
    copies = list(tmp_path.glob(f"{FILE}.before-*"))
    assert len(copies) == 1
    copies[0].replace(tmp_path / FILE)
    for journal in tmp_path.glob(f"{FILE}-*"):
        journal.unlink()
    back = Database(tmp_path, KEY)
    assert back.read(lambda c: c.exec_driver_sql("SELECT count(*) FROM outbox").scalar()) == 1
    back.close()


def test_a_full_disk_is_said_and_nothing_half_written(tmp_path):
    database = Database(tmp_path, KEY)
    pages = database.read(lambda c: c.exec_driver_sql("PRAGMA page_count").scalar())
    database.write_soon(lambda c: c.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")).result()
    with pytest.raises(UserError) as told:
        database.write(
            lambda c: c.exec_driver_sql(
                "INSERT INTO meta VALUES (?,?)", [(str(i), "x" * 4000) for i in range(50)]
            )
        )
    assert told.value.code == "disk_full"
    assert database.read(lambda c: c.exec_driver_sql("SELECT count(*) FROM meta").scalar()) == 0
    database.close()


def test_a_read_is_one_snapshot_whatever_is_written_meanwhile(tmp_path):
    """A ring looks among the indexed leads, then among those that are not yet: none may slip from one to the other."""
    database = Database(tmp_path, KEY)
    put = "INSERT OR REPLACE INTO meta (key, value) VALUES ('place', ?)"
    database.write(lambda c: c.exec_driver_sql(put, ("pending",)))

    def read(connection):
        sql = "SELECT value FROM meta WHERE key='place'"
        first = connection.exec_driver_sql(sql).scalar()
        database.write(lambda c: c.exec_driver_sql(put, ("indexed",)))
        within = database.read(lambda c: c.exec_driver_sql(sql).scalar())
        return first, connection.exec_driver_sql(sql).scalar(), within

    assert database.read(read) == ("pending", "pending", "pending")
    assert (
        database.read(lambda c: c.exec_driver_sql("SELECT value FROM meta WHERE key='place'").scalar())
        == "indexed"
    )
    database.close()
