"""The store's key is never on the disk in clear and opens by password, unlock code or not at all."""

from __future__ import annotations

import pytest

from agent_app.store.keys import KeyFile, WrongSecret, device_secret


def test_password_and_unlock_code_open_the_same_key(tmp_path):
    keys = KeyFile(tmp_path / "key.json", b"d" * 32)
    key, code = keys.create("right horse")
    assert keys.open("right horse") == key and keys.open(f"{code[:5]}-{code[5:]}".lower()) == key
    with pytest.raises(WrongSecret):
        keys.open("wrong horse")
    assert (
        key not in (tmp_path / "key.json").read_bytes()
        and code.encode() not in (tmp_path / "key.json").read_bytes()
    )


def test_a_copied_file_without_the_keyrings_part_stays_shut(tmp_path):
    KeyFile(tmp_path / "key.json", b"d" * 32).create("right horse")
    with pytest.raises(WrongSecret):
        KeyFile(tmp_path / "key.json", b"e" * 32).open("right horse")


def test_a_new_password_keeps_the_key(tmp_path):
    keys = KeyFile(tmp_path / "key.json", b"d" * 32)
    key, code = keys.create("old")
    keys.change_password(key, "new")
    assert keys.open("new") == key and keys.open(code) == key
    with pytest.raises(WrongSecret):
        keys.open("old")


def test_the_device_secret_is_made_once_and_guarded(tmp_path, monkeypatch):
    monkeypatch.setenv("LEADLINE_NO_KEYRING", "1")
    first = device_secret(tmp_path)
    assert len(first) == 32 and device_secret(tmp_path) == first
    assert (tmp_path / "device.secret").stat().st_mode & 0o077 == 0
