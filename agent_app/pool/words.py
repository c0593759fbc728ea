"""Rows of the pool in words."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.handing_out.words import tongue_name
from agent_app.widgets import times
from agent_app.widgets.noop import translate
from domain.pool import PoolRow, Quota

Title = Callable[[str], str]  #: campaign -> its title


def cells(row: PoolRow, title: Title) -> tuple[str, ...]:
    """Name, where, language, tier, product, last touch, campaign, state."""
    place = row.place or row.region
    product = row.product
    if row.ends_on is not None:
        product = translate("pool", "{product}, ends {day}").format(
            product=product, day=times.day(row.ends_on)
        )
    touched = times.day(row.last_touch_at) if row.last_touch_at else translate("pool", "never")
    return (row.name, place, tongue_name(row.language) if row.language else "", row.tier, product, touched,
            title(row.campaign), state(row))  # fmt: skip


def state(row: PoolRow) -> str:
    if row.mine:
        return translate("pool", "yours")
    if row.cool_until is not None:
        return translate("pool", "was yours; again {when}").format(when=times.day(row.cool_until))
    return ""


def quota_words(quotas: tuple[Quota, ...], title: Title) -> str:
    """What she may still claim; campaigns of which nothing was claimed and nothing can be are left out."""
    said = []
    for one in quotas:
        name = title(one.campaign) if one.campaign else translate("pool", "without campaign")
        said.append(
            translate("pool", "{campaign}: today {n} of {most}, held {held} of {open}").format(
                campaign=name, n=one.today, most=one.of_day, held=one.held, open=one.of_open
            )
        )
    return " · ".join(said)
