"""A desk of an earlier release keeps what it has, above all what it has not sent."""

from __future__ import annotations

import msgspec

from agent_app.store.database import FILE, Database
from agent_app.store.desk_store import DeskStore
from agent_app.sync.port import FORGOTTEN
from db.local.migrate import migrate
from db.local.tables import metadata
from tests.helpers.desk import KEY, a_lead


def opened(folder, revision: str, monkeypatch) -> Database:
    """A database as the release of that revision made it."""

    with monkeypatch.context() as patch:
        patch.setattr("agent_app.store.database.migrate", lambda c: migrate(c, revision))
        patch.setattr("db.local.migrate.NEWEST", revision)
        return Database(folder, KEY)


def test_the_first_release_is_brought_up_to_date(tmp_path, monkeypatch):
    lead = a_lead(company="Dahua")
    old = opened(tmp_path, "0001", monkeypatch)

    def fill(connection):
        run = connection.exec_driver_sql
        run(
            "INSERT INTO lead VALUES (3, ?, 'agent:a', 7, '王丽', 'Dahua', '', '', '', 0, 0, '', '', 0, ?)",
            (lead.id, msgspec.json.encode(lead)),
        )
        run("INSERT INTO number (lead_no, id, key, last7, last4) VALUES (3, 'n', 'k', '', '4410')")
        run("INSERT INTO stream VALUES ('agent:a', 7, 7, 1, 1)")
        run("INSERT INTO definition VALUES ('article', 'a@1', 'org:o', 'a', 1, '{}')")
        for state in ("new", "answered", "refused"):
            run(
                "INSERT INTO outbox (id, kind, entity_id, lead_id, at_ms, body, state, outcome, code, data, tries)"
                " VALUES (?, 'tagged', 'a', ?, 5, ?, ?, '', '', '{}', 0)",
                (state, lead.id, b"{}", state),
            )

    old.write(fill)
    old.close()
    new = Database(tmp_path, KEY)
    store = DeskStore(new)
    entries = store.read(lambda view: view.entries(["new", "answered", "refused"]))
    assert {i: (e.state, e.answered_ms) for i, e in entries.items()} == {
        "new": ("new", 0),
        "answered": ("answered", 5),
        "refused": ("refused", 5),
    }
    assert store.read(lambda view: view.leads([lead.id]))[lead.id].position == 7
    stream = store.read(lambda view: view.streams())["agent:a"]
    assert (stream.position, stream.complete, stream.generation) == (FORGOTTEN, False, 1), "fetched once more"
    assert new.read(lambda c: c.exec_driver_sql("SELECT name, company FROM lead_shown WHERE no=3").one()) == (
        "王丽",
        "Dahua",
    )
    assert new.read(lambda c: c.exec_driver_sql("SELECT body FROM definition").scalar()) == "{}"
    new.close()
    assert (tmp_path / f"{FILE}.before-0001").exists()


def test_the_tables_are_what_the_migrations_leave(tmp_path):
    database = Database(tmp_path, KEY)

    def read(connection):
        return {
            name: {row[1] for row in connection.exec_driver_sql(f"PRAGMA table_xinfo({name})")}
            for name in metadata.tables
        }

    assert database.read(read) == {name: set(t.columns.keys()) for name, t in metadata.tables.items()}
    database.close()
