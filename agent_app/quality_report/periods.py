"""The periods that a page offers, in days of this computer's clock."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from agent_app.quality_report.service import Period
from agent_app.widgets import times
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate

WORDS = {
    "today": QT_TRANSLATE_NOOP("report", "Today"),
    "yesterday": QT_TRANSLATE_NOOP("report", "Yesterday"),
    "week": QT_TRANSLATE_NOOP("report", "Last 7 days"),
    "month": QT_TRANSLATE_NOOP("report", "Last 30 days"),
    "quarter": QT_TRANSLATE_NOOP("report", "Last 90 days"),
}
DAYS = {"week": 7, "month": 30, "quarter": 90}


def period_of(code: str, now: datetime | None = None) -> Period:
    """From midnight on; until the end of today, except for yesterday."""
    local = times.local(now or times.now_utc())
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    tomorrow = midnight + timedelta(days=1)
    if code == "today":
        return Period(midnight, tomorrow)
    if code == "yesterday":
        return Period(midnight - timedelta(days=1), midnight)
    return Period(tomorrow - timedelta(days=DAYS[code]), tomorrow)


def period_words(code: str) -> str:
    return translate("report", WORDS[code])


class PeriodBox(QComboBox):
    """Signals: `period_changed`."""

    period_changed = Signal()

    def __init__(self, codes: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = codes
        for code in codes:
            self.addItem("", code)
        self.currentIndexChanged.connect(lambda _n: self.period_changed.emit())
        self.put_words()

    def put_words(self) -> None:
        self.setAccessibleName(translate("report", "Period"))
        for n, code in enumerate(self._codes):
            self.setItemText(n, period_words(code))

    def period(self) -> Period:
        return period_of(str(self.currentData()))

    def words(self) -> str:
        """“Last 30 days, until 26 Nov”"""
        return period_words(str(self.currentData()))
