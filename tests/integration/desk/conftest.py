"""Fixtures of the desk's session against a real server process: desks without a window, toys that answer wrongly."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.end2end.conftest import pytest_runtest_makereport, running_stage, stage  # noqa: F401
from tests.integration.desk.seat import Seat
from tests.unit.agent_app.conftest import desk_look  # noqa: F401


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Callable[..., Seat]]:
    """Opens the session of a PC: `seat("pc")`; the same name is the same data folder."""
    made: list[Seat] = []

    def sit_down(name: str = "pc", **options: object) -> Seat:
        found = Seat(tmp_path / name, **options)  # type: ignore[arg-type]
        made.append(found)
        return found

    yield sit_down
    for one in made:
        one.close()
