"""What tests of windows share: a virtual screen, one clock, English words, and a desk made of fakes."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.helpers import desk_fakes as fakes


@pytest.fixture
def desk_look(
    qapp: Any, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """The house's fonts and theme, English, and the clock of the fakes."""
    from agent_app.widgets import times
    from agent_app.widgets.language import language
    from agent_app.widgets.look import base_font, look

    monkeypatch.setenv("TZ", fakes.SHANGHAI)
    if hasattr(time, "tzset"):
        time.tzset()
    monkeypatch.setattr(times, "now_utc", lambda: fakes.NOW)
    qapp.setFont(base_font())
    look.choose("light")
    language.choose("en", tmp_path_factory.getbasetemp() / "words")
    yield
    _leave_no_window(qapp)
    language.choose("en", tmp_path_factory.getbasetemp() / "words")
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


def _leave_no_window(application: Any) -> None:
    """Windows that a test leaves behind are restyled with each new look: a thousand of them take seconds a test."""
    from PySide6.QtCore import QEvent

    for window in application.topLevelWidgets():
        window.close()
        window.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def services(desk_look: None) -> Any:
    """A desk's services by hand."""
    return fakes.fake_services()


@pytest.fixture
def window(services: Any, qtbot: Any) -> Any:
    """The main window of an agent, shown and active."""
    from agent_app.shell.open import open_shell

    made = open_shell(services, fakes.RunsAtOnce())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def desk(window: Any) -> Any:
    """Its Calls desk."""
    return window.desks["calls"]
