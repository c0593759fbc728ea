"""Which line a call gets, and when a line is rested: the figures of the rule."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.lines import (
    FLOOR,
    LONG_REST,
    REST,
    SAMPLE,
    Figures,
    Line,
    choose,
    free_at,
    of_campaign,
    rest_for,
    usable,
)

NOW = datetime(2026, 11, 18, 4, tzinfo=UTC)

CASES = [
    (Figures(dials=SAMPLE - 1, answered=0), None),  # too few to say anything
    (Figures(dials=SAMPLE, answered=4), "few_answers"),  # 8 %
    (Figures(dials=SAMPLE, answered=5), None),  # 10 %: the floor itself is enough
    (Figures(dials=100, answered=24, before_dials=100, before_answered=50), "answers_fell"),
    (Figures(dials=100, answered=25, before_dials=100, before_answered=50), None),  # half of it is enough
    (Figures(dials=100, answered=24, before_dials=SAMPLE - 1, before_answered=40), None),
    (Figures(spam=1), None),
    (Figures(spam=2), "spam"),
    (Figures(complaints=2), None),
    (Figures(complaints=3), "complaints"),
]


@pytest.mark.parametrize(("figures", "why"), CASES)
def test_a_line_is_rested_by_its_figures(figures, why):
    rest = rest_for(figures, NOW)
    assert (rest.why if rest else None) == why
    if rest:
        assert rest.until - NOW == (LONG_REST if why in ("spam", "complaints") else REST)
    assert FLOOR == 0.10


def line(code, **more):
    return Line(code=code, number="+862155550001", **more)


def test_what_is_full_resting_or_off_is_not_used():
    assert usable(line("a", concurrent=2), {"a": 1}, NOW)
    assert not usable(line("a", concurrent=2), {"a": 2}, NOW)
    assert not usable(line("a", rested_until=NOW + timedelta(seconds=1)), {}, NOW)
    assert usable(line("a", rested_until=NOW), {}, NOW)
    assert not usable(line("a", active=False), {}, NOW)


def test_a_local_line_first_then_the_least_busy():
    lines = [line("sh", prefixes=("+8621",)), line("cn", prefixes=("+86",)), line("x"), line("y")]
    assert choose(lines, {}, "+862188880000", NOW).code == "sh"
    assert choose(lines, {}, "+861088880000", NOW).code == "cn"
    assert choose(lines, {"x": 2, "y": 1}, "+34912345678", NOW).code == "y"
    assert choose([], {}, "+34912345678", NOW) is None


def test_the_lines_of_a_campaign():
    lines = [line("own", campaigns=("renewal",)), line("other", campaigns=("finance",)), line("all")]
    assert [one.code for one in of_campaign(lines, "renewal", ())] == ["own", "all"]
    assert [one.code for one in of_campaign(lines, "renewal", ("other",))] == ["other"]


def test_when_the_first_line_is_back():
    lines = [
        line("a", rested_until=NOW + timedelta(hours=2)),
        line("b", rested_until=NOW + timedelta(hours=1)),
    ]
    assert free_at(lines, NOW) == NOW + timedelta(hours=1)
    assert free_at([line("a")], NOW) is None
