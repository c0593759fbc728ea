"""The buttons of a headset, where the system gives them to programs as keys: answer, hang up, mute.

Linux (X11: the kernel's HID driver) and Windows give play/pause; few headsets send the telephone keys that Qt knows. One
button does what the moment asks for: it takes a call that rings, else it ends the one that is talked. It never dials.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from agent_app.services import Services
from agent_app.shell.actions import Acts

ANSWER = (Qt.Key.Key_Call,)
HANG_UP = (Qt.Key.Key_Hangup,)
EITHER = (Qt.Key.Key_ToggleCallHangup, Qt.Key.Key_MediaTogglePlayPause, Qt.Key.Key_MediaPlay)
MUTE = (Qt.Key.Key_MicMute,)


def connect_headset(desk: QWidget, services: Services, acts: Acts) -> None:
    """Make the buttons work while the desk is on screen."""

    def answer() -> None:
        if services.calls.state().ringing is not None:  # the key F4 would dial the chosen lead
            acts.run("answer")

    def either() -> None:
        state = services.calls.state()
        if state.ringing is not None:
            acts.run("answer")
        elif state.current is not None:
            acts.run("hang_up")

    def listen(keys: tuple[Qt.Key, ...], work: Callable[[], None]) -> None:
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), desk)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(work)

    listen(ANSWER, answer)
    listen(HANG_UP, lambda: acts.run("hang_up"))
    listen(EITHER, either)
    listen(MUTE, lambda: acts.run("mute"))
