"""Hear from the system that the network is back, so that nobody waits for a timer.

Windows, macOS and Linux (NetworkManager, ConnMan, GLib) are asked by Qt; where none of them answers, timers do it alone.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation

_THERE = (QNetworkInformation.Reachability.Site, QNetworkInformation.Reachability.Online)


class NetworkWatch(QObject):
    """Calls `back()` each time the network comes back after it was gone.

    Args:
        back: on the window thread.
    """

    def __init__(self, parent: QObject, back: Callable[[], None]) -> None:
        super().__init__(parent)
        self._back, self._there = back, True
        if QNetworkInformation.loadDefaultBackend():
            system = QNetworkInformation.instance()
            self._there = system.reachability() in _THERE
            system.reachabilityChanged.connect(self.moved)

    def moved(self, reachability: QNetworkInformation.Reachability) -> None:
        """The system says how far the network reaches now; `Unknown` says nothing."""
        if reachability == QNetworkInformation.Reachability.Unknown:
            return
        before, self._there = self._there, reachability in _THERE
        if self._there and not before:
            self._back()
