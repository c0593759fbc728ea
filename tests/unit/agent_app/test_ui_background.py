"""Leaving the window thread and coming back."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agent_app.background import Background


@pytest.fixture
def errors():
    return []


@pytest.fixture
def background(qapp, errors):
    pool = ThreadPoolExecutor(2)
    made = Background(pool, errors.append)
    yield made
    made.close()
    pool.shutdown()


def test_the_result_comes_back_on_the_window_thread(background, qtbot):
    seen = []
    owner = QObject()
    background.run(
        threading.get_ident, owner=owner, done=lambda there: seen.append((there, threading.get_ident()))
    )
    qtbot.waitUntil(lambda: bool(seen))
    there, here = seen[0]
    assert there != here == threading.main_thread().ident
    assert background.unfinished == ()


def test_an_error_goes_to_who_asked_or_to_the_one_place(background, errors, qtbot):
    seen = []
    owner = QObject()

    def fail() -> None:
        raise ValueError("no")

    background.run(fail, owner=owner, done=seen.append, failed=lambda e: seen.append(type(e)))
    background.run(fail, owner=owner, done=seen.append)
    qtbot.waitUntil(lambda: bool(seen and errors))
    assert seen == [ValueError]
    assert isinstance(errors[0], ValueError)


def test_a_closed_panel_hears_nothing(background, qtbot):
    import shiboken6

    gate, seen = threading.Event(), []
    panel = QWidget()
    background.run(gate.wait, owner=panel, done=seen.append)
    shiboken6.delete(panel)
    gate.set()
    qtbot.waitUntil(lambda: background.unfinished == ())
    assert seen == []


def test_call_soon_is_soon_and_in_order(background, qtbot):
    seen = []
    background.call_soon(lambda: seen.append(1))
    threading.Thread(target=lambda: background.call_soon(lambda: seen.append(2))).start()
    assert seen == []  # never in the middle of this line
    qtbot.waitUntil(lambda: sorted(seen) == [1, 2])


def test_a_fault_in_what_comes_back_is_told_not_lost(background, errors, qtbot):
    background.call_soon(lambda: 1 / 0)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ZeroDivisionError)


class Talker(QObject):
    told = Signal(object, bool)


def test_a_signal_survives_five_thousand_emits(qapp):
    """PySide6 6.12.0 on Python 3.11 loses a reference to `True` at each emit and aborts after about 570."""
    talker, heard = Talker(), []
    talker.told.connect(lambda what, on: heard.append((what, on)))
    for n in range(5_000):
        talker.told.emit(n, True)
    assert len(heard) == 5_000 and heard[-1] == (4_999, True)
