"""Sold calls: who may decide what, when, and what a held deal may become."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from domain.deal_checks import OPEN, SaleCheck, decide, may_move_on
from domain.errors import UserError

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
RULE = SaleCheck(required=True, correct_within_h=48)


def decided(state="waiting", verdict="passed", why="", **more):
    return decide(state, verdict=verdict, why=why, own=more.pop("own", False), rule=RULE, now=NOW, **more)


@pytest.mark.parametrize("state", OPEN)
def test_a_waiting_deal_passes_without_words(state) -> None:
    assert decided(state).due_at is None


@pytest.mark.parametrize("state", ["", "passed", "refused", "to_correct"])
def test_what_waits_for_nobody_is_not_decided_again(state) -> None:
    with pytest.raises(UserError) as caught:
        decided(state)
    assert caught.value.code == "already_done"


def test_nobody_checks_a_sale_of_her_own() -> None:
    with pytest.raises(UserError) as caught:
        decided(own=True)
    assert caught.value.code == "own_sale"


@pytest.mark.parametrize("verdict", ["to_correct", "refused"])
def test_what_does_not_pass_says_why(verdict) -> None:
    with pytest.raises(UserError) as caught:
        decided(verdict=verdict, why="  ")
    assert caught.value.code == "reason_missing"
    assert decided(verdict=verdict, why=" said 2400 ").why == "said 2400"


def test_a_correction_has_a_deadline_that_is_still_to_come() -> None:
    assert decided(verdict="to_correct", why="x").due_at == NOW + timedelta(hours=48)
    given = NOW + timedelta(hours=3)
    assert decided(verdict="to_correct", why="x", due_at=given).due_at == given
    with pytest.raises(UserError) as caught:
        decided(verdict="to_correct", why="x", due_at=NOW)
    assert caught.value.data["field"] == "due_at"


@pytest.mark.parametrize(
    ("check", "wanted", "may"),
    [("waiting", "paid", False), ("to_correct", "checked", False), ("corrected", "paid", False),
     ("waiting", "cancelled", True), ("waiting", "submitted", True), ("passed", "paid", True), ("", "paid", True)],
)  # fmt: skip
def test_a_held_deal_is_not_released(check, wanted, may) -> None:
    assert may_move_on(check, wanted) is may
