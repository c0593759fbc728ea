"""Which articles fit: the step before the problem before the product; only what is valid; an old version never."""

from __future__ import annotations

from datetime import date

import pytest

from domain.articles import Article
from domain.knowledge.fitting import Facts, fitting, newest

DAY = date(2026, 11, 26)


def article(code: str, *fits: str, **more) -> Article:
    return Article(code=code, title={"en": code}, body={"en": code}, fits=fits, **more)


ALL = (
    article("price", "step:price", "step:renewal/offer"),
    article("claim", "ticket", "home_plus"),
    article("cover", "home_plus"),
    article("family", "renewal"),
    article("vip", "vip"),
    article("other", "car"),
)


def codes(**facts) -> list[tuple[str, str]]:
    return [(fit.article.code, fit.because) for fit in fitting(ALL, Facts(**facts), DAY)]


def test_the_most_worth_comes_first_and_says_why():
    found = codes(
        tags=("vip",),
        products=("home_plus",),
        tickets=("",),
        campaigns=("renewal",),
        script="renewal",
        step="price",
    )
    assert found == [
        ("price", "step"), ("claim", "ticket"), ("cover", "product"), ("family", "campaign"), ("vip", "tag"),
    ]  # fmt: skip
    assert codes(products=("home_plus",)) == [("claim", "product"), ("cover", "product")]
    assert codes() == []


def test_of_two_with_one_best_reason_the_one_with_more_reasons_comes_first():
    more = article("z", "home_plus", "vip")
    newer = article("a", "home_plus", valid_from=date(2026, 11, 1))
    found = fitting([newer, more], Facts(products=("home_plus",), tags=("vip",)), DAY)
    assert [fit.article.code for fit in found] == ["z", "a"]
    older = article("b", "home_plus")
    found = fitting([older, newer], Facts(products=("home_plus",)), DAY)
    assert [fit.article.code for fit in found] == ["a", "b"], "of equal ones the one with the newer day"


def test_a_step_of_another_script_is_another_step():
    assert codes(script="renewal", step="offer") == [("price", "step")]
    assert codes(script="finance", step="offer") == []


def test_a_problem_about_a_product():
    billing = article("bill", "ticket:home_plus")
    assert [f.article.code for f in fitting([billing], Facts(tickets=("home_plus",)), DAY)] == ["bill"]
    assert fitting([billing], Facts(tickets=("travel",)), DAY) == ()


@pytest.mark.parametrize(
    ("since", "until", "there"),
    [
        (None, None, True),
        (DAY, DAY, True),
        (date(2026, 11, 27), None, False),
        (None, date(2026, 11, 25), False),
    ],
)
def test_both_days_count(since, until, there):
    found = newest([article("a", "x", valid_from=since, valid_until=until)], DAY)
    assert bool(found) is there


def test_an_expired_newest_version_does_not_bring_the_old_one_back():
    old = article("a", "x", version=1)
    new = article("a", "x", version=2, valid_until=date(2026, 1, 1))
    assert newest([old, new], DAY) == newest([new, old], DAY) == ()
