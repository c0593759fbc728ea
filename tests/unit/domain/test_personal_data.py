"""Card and identity numbers, written and spoken in three languages, are found and taken out; other numbers stay."""

from __future__ import annotations

import random

import pytest

from domain.personal_data import MARGIN_MS, MASK, find_numbers, is_card, is_cn_id, is_es_id, luhn, masked
from domain.transcripts import Lane, Word


def said(text: str, step_ms: int = 300) -> Lane:
    words = text.split()
    return Lane(
        speaker="customer",
        words=tuple(
            Word(text=word, start_ms=step_ms * n, end_ms=step_ms * n + 250) for n, word in enumerate(words)
        ),
    )


def heard(text: str) -> str:
    """What is left of it."""
    lanes = (said(text),)
    return " ".join(word.text for word in masked(lanes, find_numbers(lanes))[0].words)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("my card is 4539 1488 0343 6467 yes", "card"),
        ("it is 4539-1488- 0343-6467.", "card"),
        ("four five three nine one four double eight oh three four three six four six seven", "card"),
        (
            "cuarenta y cinco treinta y nueve catorce ochenta y ocho cero tres cuarenta y tres sesenta y cuatro"
            " sesenta y siete",
            "card",
        ),
        ("卡号是 四五三九 一四八八 零三四三 六四六七 对", "card"),
        ("身份证 一一〇 一〇 五 一九 四九 一二 三一 〇〇 二 X", "cn_id"),
        ("11010519491231002X", "cn_id"),
        ("mi deene i es 12345678 zeta gracias", "es_id"),
        ("X1234567L", "es_id"),
        ("my social security number is 219 09 9999 okay", "us_ssn"),
        ("219-09-9999", "us_ssn"),
        ("the number 1234 5678 1234 5678", "long_number"),
    ],
)  # fmt: skip
def test_a_number_is_found_whatever_way_it_is_said(text: str, kind: str) -> None:
    (found,) = find_numbers([said(text)])
    assert found.kind == kind
    left = heard(text)
    assert MASK in left and not any(c.isdigit() for c in left)


@pytest.mark.parametrize(
    "text",
    [
        "call me at 138 0013 8000 tomorrow",
        "the premium is 2480 from 2026 to 2031",
        "1385 4539 or 2219",
        "my number is 219 09 9999",  # nobody called it social
        "one of the two or three that we have in four of five",
        "12345678 A",
        "110105194912310021",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    kinds = {found.kind for found in find_numbers([said(text)])}
    assert kinds <= {"long_number"}
    if "110105" not in text:
        assert heard(text) == text


def test_what_stands_around_stays_and_the_margin_is_kept() -> None:
    lane = said("yes it is 4539 1488 0343 6467 until May")
    (found,) = find_numbers([lane])
    assert (found.first, found.last) == (3, 6)
    assert (
        found.start_ms == lane.words[3].start_ms - MARGIN_MS
        and found.end_ms == lane.words[6].end_ms + MARGIN_MS
    )
    assert (
        heard("yes it is 4539 1488 0343 6467 until May") == f"yes it is {MASK} {MASK} {MASK} {MASK} until May"
    )


def test_a_number_with_a_pause_and_fillers_is_one_and_a_later_one_another() -> None:
    first = said("um 4539 1488 uh so 0343 6467")
    late = tuple(
        Word(text=w.text, start_ms=w.start_ms + 60_000, end_ms=w.end_ms + 60_000)
        for w in said("4539 1488 0343 6467").words
    )
    found = find_numbers([Lane(speaker="customer", words=first.words + late)])
    assert [one.kind for one in found] == ["card", "card"]


def test_each_lane_by_itself() -> None:
    lanes = (said("4539 1488"), said("0343 6467"))
    assert find_numbers(lanes) == ()


def test_check_digits() -> None:
    assert luhn("79927398713") and not luhn("79927398710")
    assert is_card("378282246310005") and not is_card("378282246310006") and not is_card("4" * 16)
    assert is_cn_id("11010519491231002X") and not is_cn_id("110105194912310021")
    assert is_es_id("12345678Z") and is_es_id("X1234567L") and not is_es_id("12345678A")


def test_random_cards_are_never_left_in_pieces() -> None:
    chance = random.Random(7)
    for _ in range(300):
        body = chance.choice("3456") + "".join(chance.choices("0123456789", k=chance.randint(12, 17)))
        card = next(body + d for d in "0123456789" if luhn(body + d))
        if len(set(card)) == 1:
            continue
        cut = sorted(chance.sample(range(1, len(card)), 3))
        parts = [card[a:b] for a, b in zip([0, *cut], [*cut, None], strict=True)]
        left = heard("well it is " + " ".join(parts) + " thanks")
        assert left.split()[:3] == ["well", "it", "is"] and "thanks" in left
        assert not any(c.isdigit() for c in left), (card, parts)
