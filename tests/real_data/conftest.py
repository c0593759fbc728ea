"""Real input from `../shared/data`: skipped with a sentence where it is missing, a failure where CI demands it.

`data_folder` is for every test of this package; a test of a part of it (`phones`, `calls`) asks for `real_file`.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.helpers.postgres import database_url, databases, engine  # noqa: F401
from tests.helpers.world import Org, World

REQUIRE = "LEADLINE_REQUIRE_REAL_DATA"
#: beside the checkout, or where LEADLINE_REAL_DATA says
_PLACES = (Path(__file__).parents[3] / "shared" / "data",)


def find_data() -> Path | None:
    """The folder, if it is there."""
    given = os.environ.get("LEADLINE_REAL_DATA")
    return next((place for place in ((Path(given),) if given else _PLACES) if place.is_dir()), None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("real_data")


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """`../shared/data`; skips, or fails where `LEADLINE_REQUIRE_REAL_DATA=1`."""
    found = find_data()
    if found is None:
        words = "../shared/data is not here: the product was not tried on real input."
        if os.environ.get(REQUIRE) == "1":
            pytest.fail(f"{words} {REQUIRE}=1 demands it.")
        pytest.skip(words)
    return found


@pytest.fixture(scope="session")
def real_file(data_folder: Path) -> Callable[[str], Path]:
    """`real_file("phones/cn_organisations.csv")`."""

    def find(name: str) -> Path:
        path = data_folder / name
        assert path.is_file(), f"{path} is missing from the data folder"
        return path

    return find


@pytest.fixture
def world(engine: Engine, tmp_path: Path) -> World:  # noqa: F811
    return World(engine, str(tmp_path / "recordings"))


@pytest.fixture
def org(world: World) -> Org:
    return world.organisation("real")
