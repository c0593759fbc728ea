"""One calm word for a line, and none where too little was heard."""

import pytest

from domain.line_quality import ENOUGH_PACKETS, LineQuality, word_of


def a_line(mos: float, *, lost: int = 0, received: int = 500) -> LineQuality:
    return LineQuality(lost=lost, received=received, mos=mos, source="rtcp")


@pytest.mark.parametrize(
    ("mos", "word"),
    [(4.4, "good"), (4.03, "good"), (4.02, "fair"), (3.6, "fair"), (3.59, "poor"), (1.0, "poor")],
)
def test_the_word_follows_the_classes_of_g_109(mos: float, word: str) -> None:
    assert word_of(a_line(mos)) == word


def test_too_little_says_nothing() -> None:
    assert word_of(None) is None
    assert word_of(a_line(1.2, received=ENOUGH_PACKETS - 1)) is None
    assert word_of(a_line(1.2, received=0, lost=ENOUGH_PACKETS)) == "poor", "nothing but losses is something"


@pytest.mark.parametrize("mos", [0.0, 0.99, 5.01, float("nan")])
def test_a_figure_that_is_no_mos_says_nothing(mos: float) -> None:
    assert word_of(a_line(mos)) is None


def test_losses_in_percent() -> None:
    assert a_line(4.0, lost=54, received=943).lost_percent == pytest.approx(5.416, abs=0.001)
    assert a_line(4.0, received=0).lost_percent == 0.0
