"""Entries of suppression lists: numbers, domains of numbers, digests; each number is found under every form."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.contact_policy.suppression import Entry, keys_of, read_entry

KEY = b"k" * 16


@pytest.mark.parametrize(
    ("text", "number", "on_it"),
    [
        ("138 0013 8000", "+8613800138000", True),
        ("+86 13800138000", "+8613800138000", True),
        ("13800138001", "+8613800138000", False),
        ("+86 21 5555*", "+862155550123", True),
        ("+86 21 5555*", "+862155560123", False),
        ("+86215555012*", "+862155550123", True),
        (hashlib.sha256(b"+34612345678").hexdigest(), "+34612345678", True),
        (hashlib.sha256(b"34612345678").hexdigest().upper(), "+34612345678", True),
        (hashlib.sha256(b"612345678").hexdigest(), "+34612345678", True),
        (hashlib.sha256(b"612345679").hexdigest(), "+34612345678", False),
    ],
)
def test_a_number_is_found_under_its_entry(text, number, on_it):
    entry = read_entry(text, "CN", KEY)
    assert isinstance(entry, Entry)
    assert (entry.key in keys_of(number, KEY)) is on_it


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("+86 1*", "domain_too_wide"),
        ("021 5555*", "domain_without_country"),
        ("no number", "no_digits"),
        ("12", "too_short"),
    ],
)
def test_what_is_no_entry_is_said(text, problem):
    assert read_entry(text, "CN", KEY) == problem


@given(st.from_regex(r"\+[1-9][0-9]{7,13}", fullmatch=True), st.integers(6, 14))
def test_a_domain_has_exactly_what_begins_so(number, length):
    entry = read_entry(f"{number[:length]}*", "CN", KEY)
    assert isinstance(entry, Entry)
    assert (entry.key in keys_of(number, KEY)) is (len(number) > length)
    length = min(length, len(number))
    other = number[: length - 1] + ("1" if number[length - 1] != "1" else "2") + number[length:]
    assert entry.key not in keys_of(other, KEY)


def test_without_our_key_an_entry_of_ours_is_nobodys():
    mine, theirs = (read_entry("+86 21 5555*", "CN", key) for key in (KEY, b"x" * 16))
    assert mine != theirs
