"""The softphone's line: from a file into the encrypted store, once."""

from __future__ import annotations

import json
import logging

import pytest

from agent_app.telephony.setup import FILE, take_up
from tests.helpers.desk import ToyDesk, ToyFeed

GIVEN = {
    "account": {"user": "ana", "domain": "pbx.invalid", "password": "s3cret"},
    "engine": {"interface": "10.0.0.7"},
}


@pytest.fixture
def database(tmp_path):
    desk = ToyDesk(tmp_path / "person", ToyFeed())
    yield desk.database
    desk.database.close()


def test_a_file_moves_into_the_store_and_its_password_leaves_the_disk(tmp_path, database):
    assert take_up(tmp_path, database) is None
    (tmp_path / FILE).write_text(json.dumps(GIVEN))
    taken = take_up(tmp_path, database)
    assert (taken.account.password, taken.engine.interface) == ("s3cret", "10.0.0.7")
    assert taken.engine.instance_id, "the exchange knows this desk again after a restart"
    assert not (tmp_path / FILE).exists() and take_up(tmp_path, database) == taken
    assert all(b"s3cret" not in p.read_bytes() for p in tmp_path.rglob("*") if p.is_file())


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"account": {"user": "s3cret-ish"}}', '{"acount": {}}', "\xff"]
)
def test_a_file_that_cannot_be_read_stays_and_the_log_says_why_without_its_words(
    tmp_path, database, text, caplog
):
    (tmp_path / FILE).write_bytes(text.encode("latin-1"))
    with caplog.at_level(logging.ERROR, "telephony"):
        assert take_up(tmp_path, database) is None
    assert (tmp_path / FILE).exists() and "was not taken" in caplog.text and "s3cret" not in caplog.text


def given(**more):
    return json.dumps({**GIVEN, **more})


def test_several_lines_each_have_a_name_or_the_file_stays(tmp_path, database, caplog):
    (tmp_path / FILE).write_text(given(lines=[{"user": "b", "domain": "pbx.invalid", "line": "Service"}]))
    assert take_up(tmp_path, database) is None and "a name of its own" in caplog.text
    named = {**GIVEN["account"], "line": "Sales"}
    more = [{"user": "b", "domain": "pbx.invalid", "line": "Service", "campaigns": ["claims"]}]
    (tmp_path / FILE).write_text(json.dumps({"account": named, "lines": more, "auto_answer": "asked"}))
    taken = take_up(tmp_path, database)
    assert [a.line for a in taken.accounts] == ["Sales", "Service"] and taken.auto_answer == "asked"


@pytest.mark.parametrize(
    ("more", "engine"),
    [
        ({}, "baresip"),
        ({"stack": "pjsua2"}, "pjsua2"),
        ({"account": {**GIVEN["account"], "srtp": True}}, "pjsua2"),
    ],
)
def test_a_line_that_has_to_be_encrypted_takes_the_engine_that_can(
    tmp_path, database, more, engine, monkeypatch
):
    monkeypatch.setattr("sys.platform", "linux")
    (tmp_path / FILE).write_text(given(**more))
    taken = take_up(tmp_path, database)
    assert taken.engine_name == engine and taken.auto_answer == "never", "off unless somebody has said so"
