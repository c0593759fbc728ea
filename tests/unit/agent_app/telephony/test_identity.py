"""Who calls, from headers that anybody may have written: names in any bytes and of any length, withheld and malformed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_app.telephony.identity import (
    NAME,
    NUMBER,
    VALUE,
    caller_of,
    dialable,
    kept_headers,
    name_of,
    number_of,
    plain,
)


@pytest.mark.parametrize(
    ("value", "number", "name"),
    [
        ('"Jane Customer" <sip:+441632960123@pstn.invalid>;tag=1', "+441632960123", "Jane Customer"),
        ("Jane <sip:+441632960123@pstn.invalid;user=phone>", "+441632960123", "Jane"),
        ("<sip:110@10.0.0.1>", "110", ""),
        ("sip:110@10.0.0.1;transport=udp", "110", ""),
        ("<tel:+34-910-000-000>", "+34-910-000-000", ""),
        ("<sips:%2B34910000000@pbx>", "+34910000000", ""),
        (r'"say \"hi\" \\ <sip:1@x>" <sip:2@y>', "2", r'say "hi" \ <sip:1@x>'),
        ('"王丽" <sip:13800134410@pbx>', "13800134410", "王丽"),
        ("<sip:pbx.invalid>", "", ""),
        ("nonsense", "", ""),
        ("", "", ""),
        ('"never closed <sip:1@x>', "1", '"never closed'),
        ("<sip:a b c@x>", "a b c", ""),
        ("<sip:" + "9" * 500 + "@x>", "9" * (NUMBER - 1) + "…", ""),
    ],
)
def test_an_address_is_read(value, number, name):
    assert (number_of(value), name_of(value)) == (number, name)


@pytest.mark.parametrize("user", ["anonymous", "Anonymous", "unknown", "restricted", "PRIVATE"])
def test_nobodys_name_is_nobody(user):
    caller = caller_of(
        f"sip:{user}@anonymous.invalid", {"From": f'"Anonymous" <sip:{user}@anonymous.invalid>'}
    )
    assert (caller.number, caller.display) == ("", "")


def test_who_asks_for_privacy_is_not_named_by_what_the_exchange_knows():
    headers = {"From": "<sip:1@x>", "P-Asserted-Identity": "<sip:+34910000000@x>", "Privacy": "header; id"}
    assert caller_of("", headers) == caller_of("", {})


def test_what_the_exchange_vouches_for_stands_beside_what_the_caller_says():
    headers = {
        "from": '"Ana" <sip:100@x>',
        "p-asserted-identity": "<tel:+34910000000>",
        "TO": "<sip:agent1@x>",
    }
    caller = caller_of("sip:100@x", headers)
    assert (caller.number, caller.asserted, caller.called, caller.display) == (
        "100",
        "+34910000000",
        "agent1",
        "Ana",
    )
    assert (
        caller_of("", {"From": "<sip:x>", "P-Asserted-Identity": "<tel:+34910000000>"}).number
        == "+34910000000"
    )


@given(st.text(max_size=400), st.dictionaries(st.text(max_size=30), st.text(max_size=400), max_size=50))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_short_printable_lines(peer, headers):
    for name in ("From", "P-Asserted-Identity", "To", "Privacy"):
        headers[name] = peer
    caller = caller_of(peer, headers)
    for text, longest in ((caller.number, NUMBER), (caller.display, NAME), (caller.asserted, NUMBER)):
        assert len(text) <= longest and "\n" not in text and "\x00" not in text
    kept = kept_headers(headers)
    assert len(kept) <= 32 and all(len(v) <= VALUE and "\r" not in v for v in kept.values())


def test_directions_and_control_characters_go():
    assert plain("a\u202eb\x07c\u200d\td\ne", 80) == "abc d e"


def test_a_hundred_thousand_quotes_are_read_quickly():
    import time

    began = time.perf_counter()
    for evil in ('"' * 100_000, '"' + "\\" * 100_000, "<" * 100_000, "sip:" * 30_000, "%2" * 50_000):
        caller_of(evil, {"From": evil})
    assert time.perf_counter() - began < 2.0


@pytest.mark.parametrize(
    ("typed", "dialled"),
    [("+34 910-000.000", "+34910000000"), ("(0041) 22/1", "0041221"), ("*21#", "*21#"), ("1", "1"),
     ("sip:1@x", ""), ("+", ""), ("1+2", ""), ("", ""), ("1;x", ""), ("１２３", "")],
)  # fmt: skip
def test_only_numbers_can_be_dialled(typed, dialled):
    assert dialable(typed) == dialled
