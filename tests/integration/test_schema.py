"""The first migration says what the tables say, and the database itself keeps what must never change."""

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, insert, inspect, select, text, update
from sqlalchemy.exc import IntegrityError

from db.central import METADATA, schema
from db.central.definitions import definition
from db.central.people import person
from db.central.privacy import subject_request
from db.central.records import audit_event
from domain.ids import new_id


def test_migrations_and_tables_agree(module_engine: Engine) -> None:
    with module_engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, METADATA) == []


def test_the_organisation_leads_every_key_and_index(module_engine: Engine) -> None:
    """Sharding by organisation needs it; only the organisation's own code is unique over all."""
    look = inspect(module_engine)
    for name in METADATA.tables:
        assert look.get_pk_constraint(name)["constrained_columns"][0] == "org_id", name
        for index in look.get_indexes(name):
            if index.get("dialect_options", {}).get("postgresql_using") == "gin":
                continue  # of words: it takes no plain column; every query names the organisation besides
            first = (index["column_names"][0], index["name"])
            assert first[0] == "org_id" or first == ("code", "uq_organisation_code"), first


def test_migrating_twice_does_nothing(module_engine: Engine) -> None:
    assert schema.upgrade(module_engine) == schema.newest_revision()


def test_a_newer_schema_is_refused(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(schema.NewerSchemaError, match="schema 9999"):
        schema.upgrade(engine)


def test_a_published_definition_never_changes(module_engine: Engine) -> None:
    org = new_id()
    row = {"org_id": org, "kind": "script", "code": "s", "version": 1, "body": {"a": 1}}
    with module_engine.begin() as connection:
        connection.execute(insert(definition).values(**row, state="draft"))
        connection.execute(update(definition).where(definition.c.org_id == org).values(body={"a": 2}))
        connection.execute(update(definition).where(definition.c.org_id == org).values(state="published"))
    with module_engine.connect() as connection, pytest.raises(IntegrityError, match="never changes"):
        connection.execute(update(definition).where(definition.c.org_id == org).values(body={"a": 3}))
    with module_engine.connect() as connection, pytest.raises(IntegrityError, match="never changes"):
        connection.execute(definition.delete().where(definition.c.org_id == org))
    with module_engine.begin() as connection:
        connection.execute(update(definition).where(definition.c.org_id == org).values(state="withdrawn"))


def test_the_audit_trail_is_append_only(module_engine: Engine) -> None:
    org = new_id()
    with module_engine.begin() as connection:
        connection.execute(insert(audit_event).values(org_id=org, id=new_id(), action="see"))
    with module_engine.connect() as connection, pytest.raises(IntegrityError, match="append-only"):
        connection.execute(update(audit_event).where(audit_event.c.org_id == org).values(action="x"))


def test_a_database_of_before_sheets_and_requests_upgrades_with_its_data(engine: Engine) -> None:
    """People keep what they have; who was erased before stands in the queue of requests."""
    org, who, gone = new_id(), new_id(), new_id()
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    with engine.begin() as connection:
        command.upgrade(schema.config(connection), "0031")
    with engine.begin() as connection:
        connection.execute(
            text("INSERT INTO organisation (org_id, code, number_key_sealed) VALUES (:o, 'old', '\\x00')"),
            {"o": org},
        )
        connection.execute(
            text(
                "INSERT INTO person (org_id, id, login, name, role) VALUES (:o, :p, 'mira', 'Mira', 'agent')"
            ),
            {"o": org, "p": who},
        )
        connection.execute(
            text(
                "INSERT INTO deletion (org_id, id, kind, number, body, at) VALUES"
                ' (:o, :g, \'lead\', 7, CAST(\'{"why": "letter 3", "by": "Ada"}\' AS jsonb), now()),'
                " (:o, :r, 'recording', 8, '{}', now())"
            ),
            {"o": org, "g": gone, "r": new_id()},
        )
    assert schema.upgrade(engine) == schema.newest_revision()
    with engine.connect() as connection:
        mira = connection.execute(select(person)).one()
        assert (mira.name, mira.email, mira.totp_until) == ("Mira", "", None)
        (told,) = connection.execute(select(subject_request)).all()
        assert (told.kind, told.state, told.lead_id, told.why) == ("erase", "done", gone, "letter 3")
