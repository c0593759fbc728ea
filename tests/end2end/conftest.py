"""Fixtures of the end-to-end tests: one server a worker, desks that end with their test, logs with every failure."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.end2end.stage import Desk, Stage, end
from tests.helpers.postgres import Databases, databases  # noqa: F401

LINES = 120
PICTURES = Path(tempfile.gettempdir())  #: the desk's window at the failure


@pytest.fixture(scope="session")
def running_stage(
    databases: Databases,  # noqa: F811
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Stage]:
    """The server with its tiny floor."""
    name = databases.create()
    made = Stage(databases.server.url(name), tmp_path_factory.mktemp("stage"))
    yield made
    made.close()
    databases.drop(name)


@pytest.fixture
def stage(running_stage: Stage) -> Iterator[Stage]:
    """The server, running; what a test opens is closed after it."""
    running_stage.start_server()
    running_stage.desks.clear()
    yield running_stage
    for desk in running_stage.desks:
        if desk.running:
            desk.kill()
        end(desk)
        shutil.rmtree(desk.data, ignore_errors=True)


@pytest.fixture
def open_desk(stage: Stage) -> Callable[..., Desk]:
    """Opens a desk: `open_desk("mira")`."""
    return stage.desk


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """A failure arrives with both logs, and with what every thread of an open desk was doing."""
    outcome: Any = yield
    report = outcome.get_result()
    found = getattr(item, "funcargs", {}).get("stage")
    if not report.failed or not isinstance(found, Stage):
        return
    report.sections.append(("the server's log", found.server.tail(LINES)))
    for number, desk in enumerate(found.desks, 1):
        report.sections.append((f"log of desk {number}", _log_of(desk)))


def _log_of(desk: Desk) -> str:
    if desk.running:
        with suppress(Exception):
            desk.ctl("shot", file=str(PICTURES / f"{desk.data.name}.png"))
        os.kill(desk.child.pid, signal.SIGABRT)  # faulthandler writes the stacks of all threads
        desk.child.wait(10)
    own = Path(desk.data) / "desk.log"
    kept = own.read_text(encoding="utf-8", errors="replace").splitlines()[-LINES:] if own.exists() else []
    return "\n".join([*kept, "-- what it printed --", desk.tail(LINES)])
