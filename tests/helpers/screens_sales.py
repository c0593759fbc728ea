"""States of a sold call on the Quality desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from agent_app.shell.open import open_shell
from domain.api import SoldDeal
from domain.reading import Reading, ReadLane
from tests.helpers import desk_fakes as fakes
from tests.helpers import quality_fakes

DEAL = SoldDeal(
    id="d1", product="家财险 Plus", state="submitted", amount_minor=248000, currency="CNY", check="waiting",
    due_at=fakes.NOW + timedelta(hours=5),
)  # fmt: skip


def _desk(deal: SoldDeal) -> tuple[Any, Any]:
    first, *rest = quality_fakes.call_rows()
    fake = quality_fakes.FakeQuality((msgspec.structs.replace(first, deal=deal), *rest))
    window = open_shell(
        quality_fakes.with_quality(fakes.fake_services("analyst"), quality=fake), fakes.RunsAtOnce()
    )
    window.go_to("quality")
    desk: Any = window.desks["quality"]
    desk.calls.sold.setChecked(True)
    desk.calls.list.setCurrentIndex(desk.calls.model.index(0))
    return window, desk


def sale_waits() -> QWidget:
    return _desk(DEAL)[0]


def sale_to_correct() -> QWidget:
    """Heard a second time, and sent back again; more fields to search by."""
    late = msgspec.structs.replace(DEAL, check="corrected", why="the excess was not read", due_at=fakes.NOW)
    window, desk = _desk(msgspec.structs.replace(late, due_at=fakes.NOW - timedelta(hours=2)))
    said = "it is HP two zero two seven one one eight for two thousand four hundred yuan a year"
    spoken = tuple((n * 400, n * 400 + 300, word, 0.9) for n, word in enumerate(said.split()))
    desk.call.show_reading(
        Reading(state="ready", language="en", lanes=(ReadLane(speaker="agent", words=spoken),))
    )
    desk.call.show_page(1)
    desk.calls.more.click()
    desk.call.sale.ask("to_correct")
    desk.call.sale.reason.setText("The excess is 500, not 300")
    return window


def sale_none() -> QWidget:
    """Nothing waits."""
    window, desk = _desk(msgspec.structs.replace(DEAL, check="passed"))
    desk.calls.ask()
    return window


STATES: dict[str, Callable[[], QWidget]] = {f.__name__: f for f in (sale_waits, sale_to_correct, sale_none)}
