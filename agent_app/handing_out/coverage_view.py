"""Coverage by region: which share of its leads is called, owned, a customer, or nothing for telesales and why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_app.widgets import times
from agent_app.widgets.figure_table import FigureTable
from agent_app.widgets.panel import Panel, column, label
from domain.handing_out import Coverage


class CoveragePanel(Panel):
    """A table and the reasons beneath."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._coverage: Coverage | None = None
        self.hint, self.reasons_title = label("muted", self, wrap=True), label("section", self)
        self.table, self.reasons = FigureTable(self), FigureTable(self)
        lines = column(self, gap=8)
        for widget in (self.hint, self.table, self.reasons_title, self.reasons):
            lines.addWidget(widget)
        lines.addStretch(1)
        self.retranslate()

    def show_coverage(self, coverage: Coverage) -> None:
        self._coverage = coverage
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Coverage by region"))
        found = self._coverage
        rows = found.rows if found is not None else ()
        self.hint.setText(
            self.tr(
                "Shares of each region's leads; a lead may count in several. Free: nobody's, and may be handed out."
            )
            if rows
            else self.tr("No lead of this campaign is known.")
        )
        head = (
            self.tr("Region"), self.tr("leads"), self.tr("called"), self.tr("owned"), self.tr("customers"),
            self.tr("unsuitable"), self.tr("free"),
        )  # fmt: skip
        cells = [
            (
                one.region or self.tr("no region"), times.count(one.leads),
                *(_share(n, one.leads) for n in (one.called, one.owned, one.customer, one.unsuitable, one.free)),
            )
            for one in rows
        ]  # fmt: skip
        self.table.put(head, cells, name=self.tr("Coverage by region"))
        self.table.setVisible(bool(rows))
        reasons = found.reasons if found is not None else {}
        self.reasons_title.setText(self.tr("Unsuitable for telesales, because"))
        self.reasons.put(
            (self.tr("Reason"), self.tr("leads")),
            [
                (self.tr("no calls wanted") if why == "do_not_call" else why, times.count(n))
                for why, n in reasons.items()
            ],
            name=self.reasons_title.text(),
        )
        for widget in (self.reasons_title, self.reasons):
            widget.setVisible(bool(reasons))


def _share(part: int, whole: int) -> str:
    """`1,204 (37 %)`."""
    return f"{times.count(part)} ({round(100 * part / whole) if whole else 0} %)"
