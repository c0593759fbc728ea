"""Which consent holds: by channel, number and purpose; the gate hears the one about the number that is dialled."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from domain.consents import holding, newest
from domain.contact_policy.asking import question
from domain.leads import Consent, Lead, Number

AT = datetime(2026, 11, 20, tzinfo=UTC)


def said(
    n: int,
    given: bool = True,
    channel: Any = "phone",
    number: str = "",
    purpose: str = "",
    day: int | None = None,
) -> Consent:
    at = AT + timedelta(days=n if day is None else day)
    return Consent(id=str(n), channel=channel, given=given, at=at, number_id=number, purpose=purpose)


@pytest.mark.parametrize(
    ("consents", "left"),
    [
        ((said(1), said(2, False)), ["2"]),
        ((said(2, False), said(1)), ["2"]),  # in any order
        ((said(1), said(2, False, "sms")), ["1", "2"]),
        ((said(1, number="a"), said(2, False, number="b")), ["1", "2"]),
        ((said(1, number="a"), said(2, False)), ["2"]),  # all numbers: that one, too
        ((said(1), said(2, False, number="a")), ["1", "2"]),  # the others stay allowed
        ((said(1, purpose="offers"), said(2, purpose="advice")), ["1", "2"]),
        ((said(1, purpose="offers"), said(2, purpose="advice"), said(3, False)), ["3"]),
        ((said(1, True, day=1), said(2, False, day=1)), ["2"]),  # of one moment the no
        ((said(2, True, day=1), said(1, False, day=1)), ["1"]),
    ],
)  # fmt: skip
def test_what_holds(consents: tuple[Consent, ...], left: list[str]) -> None:
    assert [one.id for one in holding(consents)] == left


def test_the_gate_hears_the_word_about_the_number() -> None:
    numbers = (
        Number(id="a", last4="1111", e164="+8613800001111"),
        Number(id="b", last4="2222", e164="+8613800002222"),
    )
    lead = Lead(
        id="l",
        name="x",
        numbers=numbers,
        consents=(said(1), said(2, False, number="b"), said(3, False, "sms")),
    )
    assert [question(lead, one, None, "CN")[0].consent for one in numbers] == [True, False]
    assert newest(lead.consents, "phone") is not None and newest(lead.consents, "email") is None
