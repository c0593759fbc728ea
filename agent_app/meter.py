"""From the ring to the painted context, in milliseconds, measured where it happens."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from agent_app.telephony.port import TelephoneEvent


class PopMeter(QObject):
    """Notes when a call is offered and when the customer's column was painted with that customer.

    Args:
        wanted: the lead of the call that rings, None while it is not known.

    Attributes:
        last_ms: of the newest ring whose customer was known. all_ms: of every one.
    """

    def __init__(self, wanted: Callable[[], str | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._offered_at: float | None = None
        self._shown: Callable[[], str] = str
        self.last_ms: float | None = None
        self.all_ms: list[float] = []

    def watch(self, panel: QWidget, shown: Callable[[], str]) -> None:
        """Watch the customer's column; `shown` names the lead it holds."""
        self._shown = shown
        panel.installEventFilter(self)
        for child in panel.findChildren(QWidget):
            child.installEventFilter(self)

    def heard(self, event: TelephoneEvent) -> None:
        """The telephone's event, at the moment it leaves the adapter (any thread)."""
        from agent_app.telephony.port import CallOffered

        if isinstance(event, CallOffered):
            self._offered_at = time.perf_counter()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt: a paint of the column with the wanted customer ends the measurement."""
        if self._offered_at is not None and event.type() == QEvent.Type.Paint:
            wanted = self._wanted()
            if wanted is not None and self._shown() == wanted:
                self.last_ms = (time.perf_counter() - self._offered_at) * 1000
                self.all_ms.append(self.last_ms)
                self._offered_at = None
        return False
