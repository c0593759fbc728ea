"""What was said is found by whoever types a part of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.spoken_words import words_in, words_wanted


@pytest.mark.parametrize(
    ("said", "wanted", "found"),
    [
        ("I will think about it, call me on Friday", "FRIDAY call", True),
        ("I will think about it", "thinking", False),
        ("¿Está grabada la llamada?", "esta llamada", True),
        ("非常感谢您对我们公司的支持和信任", "我们公司", True),
        ("非常感谢您对我们公司的支持和信任", "公司我们", False),
        ("这份保单，下个月到期", "保单下个月", True),
        ("电话里说的不算", "话", True),
        ("保 险", "保险", True),
        ("refund 退款 please", "退款 PLEASE", True),
        ("退款 已经 please", "退款 please", True),
    ],
)
def test_found_or_not(said: str, wanted: str, found: bool) -> None:
    assert (set(words_wanted(wanted)) <= set(words_in(said))) is found


@given(st.lists(st.text("ab保险到期 ,é", min_size=1, max_size=12), min_size=1, max_size=5), st.data())
def test_every_part_of_what_was_said_finds_it(parts: list[str], data: st.DataObject) -> None:
    said = " ".join(parts)
    part = data.draw(st.sampled_from(parts))
    assert set(words_wanted(part)) <= set(words_in(said))
