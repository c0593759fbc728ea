"""The control door: one line in, one out; off for other users; links are untrusted text."""

from __future__ import annotations

import json
import os
import stat
import threading
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer

from agent_app.control.client import ask, door_name, is_answered
from agent_app.control.commands import Commands
from agent_app.control.door import Door
from agent_app.control.links import number_of
from domain.errors import UserError


class FakeWindow:
    def __init__(self):
        self.keys = []

    def shoot(self, path):
        self.shot = path

    def press(self, keys):
        self.keys.append(keys)

    def type_text(self, text):
        self.keys.append(text)

    def picture(self):
        return {"title": "Leadline"}

    def raise_window(self):
        self.raised = True

    def close_window(self):
        self.closed = True


def ask_from_outside(qtbot, name, request):
    """Ask in a thread of its own while the event loop of the desk runs."""
    answers = []

    def run():
        try:
            answers.append(ask(name, request))
        except UserError as error:
            answers.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=5000)
    thread.join()
    return answers[0]


def test_a_desk_without_a_person_answers_what_it_is(qtbot, tmp_path):
    window = FakeWindow()
    door = Door(door_name(tmp_path), Commands(lambda: None, window).handle)
    assert door.open()
    answer = ask_from_outside(qtbot, door_name(tmp_path), {"command": "state"})
    assert answer == {"ok": True, "signed_in": None, "window": {"title": "Leadline"}}
    refused = ask_from_outside(qtbot, door_name(tmp_path), {"command": "pop", "number": "1"})
    assert (refused["ok"], refused["code"]) == (False, "not_signed_in")
    for request in (
        {"command": "format_disk"},
        {"command": "key", "keys": "Ctrl+K"},
        {},
        {"command": "shot"},
    ):
        assert ask_from_outside(qtbot, door_name(tmp_path), request)["code"] == "bad_request"
    assert window.keys == []
    door.close()


def test_keys_only_where_they_are_allowed(qtbot, tmp_path):
    window = FakeWindow()
    door = Door(door_name(tmp_path), Commands(lambda: None, window, typing=True).handle)
    door.open()
    assert ask_from_outside(qtbot, door_name(tmp_path), {"command": "key", "keys": "Ctrl+K"})["ok"]
    assert window.keys == ["Ctrl+K"]
    door.close()


def test_a_second_desk_finds_the_first_and_a_dead_ones_socket_is_taken_over(qtbot, tmp_path):
    name = door_name(tmp_path)
    first = Door(name, lambda _r: {})
    assert first.open()
    second = Door(name, lambda _r: {})
    results = []
    thread = threading.Thread(target=lambda: results.append(is_answered(name)))
    thread.start()
    qtbot.waitUntil(lambda: bool(results), timeout=5000)
    assert results == [True]
    first.close()
    assert second.open()
    second.close()
    with pytest.raises(UserError) as told:
        ask(name, {"command": "state"})
    assert told.value.code == "control_door_closed"


@pytest.mark.skipif(os.name != "posix", reason="named pipes have their own rules on Windows")
def test_other_users_cannot_reach_the_socket(qtbot, tmp_path):
    door = Door(door_name(tmp_path), lambda _r: {})
    assert door.open()
    path = next(child for child in door.children() if isinstance(child, QLocalServer)).fullServerName()
    assert stat.S_IMODE(Path(path).stat().st_mode) & 0o077 == 0
    door.close()


def test_rubbish_is_answered_and_the_door_stays_open(qtbot, tmp_path):
    door = Door(door_name(tmp_path), lambda _r: {"fine": True})
    for line in (b"rubbish", b"[1]", b"\xff\xfe", b"null"):
        assert door._answer(line)["code"] == "bad_request"
    assert door._answer(json.dumps({"command": "x"}).encode()) == {"ok": True, "fine": True}


@pytest.mark.parametrize(
    ("url", "number"),
    [
        ("tel:+8613800134410", "+8613800134410"),
        ("tel:138-0013-4410;ext=5", "138-0013-4410"),
        ("leadline:dial/+34612345678", "+34612345678"),
        ("leadline://dial/+34612345678", "+34612345678"),
        ("tel:%2B14155550123", "+14155550123"),
    ],
)
def test_links_give_their_number(url, number):
    assert number_of(url) == number


@pytest.mark.parametrize(
    "url",
    [
        "tel:",
        "tel:abc",
        "http://x/138",
        "leadline:erase/1",
        "tel:" + "1" * 60,
        "tel:1;rm -rf",
        "javascript:1",
    ],
)
def test_other_links_are_refused(url):
    if url == "tel:1;rm -rf":
        assert number_of(url) == "1"
        return
    with pytest.raises(UserError):
        number_of(url)
