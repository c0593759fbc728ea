"""Articles that fit what is going on: the step that is being said first, then an open problem, a product, the campaign.

What an article fits stands in its `fits`: a tag, a product's code or name, a campaign's code, `ticket`, `ticket:<product>`,
`step:<step>` or `step:<script>/<step>`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from domain.articles import Article
from domain.leads import Frozen

#: why -> what it is worth; of two the more worth one is told
WORTH = {"step": 8, "ticket": 5, "product": 3, "campaign": 2, "tag": 1}


class Facts(Frozen, frozen=True, kw_only=True):
    """What is known of the customer and the call.

    Attributes:
        products: codes and names. tickets: products of open ones, "" for one about none. campaigns: code and product of the
            campaign. step: what is being said, "" outside a script.
    """

    tags: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    tickets: tuple[str, ...] = ()
    campaigns: tuple[str, ...] = ()
    script: str = ""
    step: str = ""


class Fit(Frozen, frozen=True, kw_only=True):
    """An article and the best reason for it: a key of `WORTH`."""

    article: Article
    because: str


def is_valid(article: Article, today: date) -> bool:
    """On this day, at the organisation's place; both ends count."""
    after = article.valid_from is None or article.valid_from <= today
    return after and (article.valid_until is None or article.valid_until >= today)


def newest(articles: Iterable[Article], today: date) -> tuple[Article, ...]:
    """The newest version of each that is valid, by code. The newest version counts, an older one never comes back."""
    found: dict[str, Article] = {}
    for article in articles:
        known = found.get(article.code)
        if known is None or known.version < article.version:
            found[article.code] = article
    return tuple(article for _, article in sorted(found.items()) if is_valid(article, today))


def fitting(articles: Iterable[Article], facts: Facts, today: date) -> tuple[Fit, ...]:
    """Those that fit, by their best reason, then by all of them; of equal ones the one with the newer day, then by code."""
    asked = _names(facts)
    scored: list[tuple[int, int, Article, str]] = []
    for article in newest(articles, today):
        reasons = {asked[name] for name in article.fits if name in asked}
        if reasons:
            best = max(reasons, key=lambda one: WORTH[one])
            scored.append((WORTH[best], sum(WORTH[one] for one in reasons), article, best))
    scored.sort(key=lambda one: (-one[0], -one[1], -_day(one[2]), one[2].code))
    return tuple(Fit(article=article, because=because) for _, _, article, because in scored)


def _names(facts: Facts) -> dict[str, str]:
    """Name in `fits` -> why it fits; a name that is two things counts as the more worth one."""
    found: dict[str, str] = {}
    for why, names in (
        ("tag", facts.tags),
        ("campaign", facts.campaigns),
        ("product", facts.products),
        (
            "ticket",
            ("ticket", *(f"ticket:{product}" for product in facts.tickets if product))
            if facts.tickets
            else (),
        ),
        ("step", (f"step:{facts.step}", f"step:{facts.script}/{facts.step}") if facts.step else ()),
    ):
        found |= dict.fromkeys((name for name in names if name), why)
    return found


def _day(article: Article) -> int:
    return article.valid_from.toordinal() if article.valid_from else 0
