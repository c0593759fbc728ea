"""Passwords cost what RFC 9106 asks. The module is loaded once more: other tests have made theirs cheap."""

from __future__ import annotations

import importlib.util
from types import ModuleType

import pytest
from argon2 import extract_parameters

from lead_server.security import passwords as installed


@pytest.fixture(scope="module")
def passwords() -> ModuleType:
    spec = importlib.util.spec_from_file_location("passwords_as_shipped", installed.__file__)
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_a_stored_password_costs_64_mib_and_three_passes(passwords: ModuleType) -> None:
    stored = passwords.hash_password("a long enough password")
    found = extract_parameters(stored)
    assert (found.type.name, found.memory_cost, found.time_cost) == ("ID", 65536, 3)
    assert passwords.is_right(stored, "a long enough password")
    assert not passwords.is_right(stored, "a long enough passwort")
    assert not passwords.is_outdated(stored)


def test_nobody_costs_as_much_as_somebody(passwords: ModuleType) -> None:
    assert extract_parameters(passwords.nobody()).memory_cost == 65536
    assert not passwords.is_right(None, "nobody has this password")


def test_a_password_of_weaker_times_is_hashed_again(passwords: ModuleType) -> None:
    weak = passwords.PasswordHasher(time_cost=1, memory_cost=64).hash("a long enough password")
    assert passwords.is_right(weak, "a long enough password")
    assert passwords.is_outdated(weak)
