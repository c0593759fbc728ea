"""Ids are UUIDv7 and sort in the order in which they were made."""

from __future__ import annotations

import time
import uuid

from domain import ids


def test_ids_are_version_seven_and_in_order():
    made = [ids.new_id() for _ in range(20_000)]
    assert made == sorted(made) and len(set(made)) == len(made)
    one = uuid.UUID(made[0])
    assert one.version == 7 and one.variant == uuid.RFC_4122
    assert abs((one.int >> 80) / 1000 - time.time()) < 5


def test_a_clock_that_steps_back_does_not_disturb_the_order(monkeypatch):
    first = ids.new_id()
    monkeypatch.setattr(ids.time, "time_ns", lambda: 0)
    assert ids.new_id() > first


def test_what_belongs_to_a_call_has_the_same_id_each_time() -> None:
    """An act of a script is done once, also after a kill, whichever process makes its id."""
    call = ids.new_id()
    one = ids.derived_id(call, "sell/0")
    assert one == ids.derived_id(call, "sell/0") and one != ids.derived_id(call, "sell/1") != ids.derived_id(
        ids.new_id(), "sell/1"
    )
    assert uuid.UUID(one).version == 7 and one[:13] == call[:13]
    assert uuid.UUID(ids.derived_id("a call of a test", "x")).version == 7
