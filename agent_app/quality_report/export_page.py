"""Exports, and who heard, read or exported what. What leaves the house is noted with the name of who took it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from agent_app.quality_report import words
from agent_app.quality_report.page import FiguresPage
from agent_app.quality_report.service import ReportService
from agent_app.quality_report.wiring import wired
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from agent_app.widgets.panel import label, row
from domain.quality_report.model import AccessPage

TABLES = {
    "evaluations": QT_TRANSLATE_NOOP("report", "Evaluations"),
    "answers": QT_TRANSLATE_NOOP("report", "Answers"),
    "evidence": QT_TRANSLATE_NOOP("report", "Evidence"),
    "revisions": QT_TRANSLATE_NOOP("report", "Earlier answers"),
    "appeals": QT_TRANSLATE_NOOP("report", "Appeals"),
    "machine": QT_TRANSLATE_NOOP("report", "The machine's answers"),
}


class ExportPage(FiguresPage[AccessPage]):
    """The table below is the audit trail's, newest first."""

    def __init__(
        self,
        acts: Acts,
        say: Callable[..., None],
        background: Runner,
        reports: ReportService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(acts, say, background, reports.access, ("week", "today", "month", "quarter"), parent)
        self._reports = reports
        self.said = label("muted", wrap=True)
        self.what, self.save = QComboBox(), KeyButton("primary", "done")
        self.what.addItem("", ("xlsx", "evaluations"))
        for code in TABLES:
            self.what.addItem("", ("csv", code))
        line = row(gap=8)
        line.addWidget(self.what)
        line.addWidget(self.save)
        line.addStretch(1)
        self.lines.addWidget(self.said)
        self.lines.addLayout(line)
        self.access_title, self.access = self.section(), self.table()
        self.access.MOST = 2_000
        self.lines.addStretch(1)
        self.save.clicked.connect(self.ask_where)
        self.retranslate()

    def ask_where(self) -> None:
        """Choose a file, then fetch and write it."""
        form, table = self.what.currentData()
        name = "evaluations.xlsx" if form == "xlsx" else f"{table}.csv"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the export"), name, f"*.{form}")
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Fetch from the server and write; a file that is there is replaced as a whole."""
        form, table = self.what.currentData()
        period, reports = self.box.period(), self._reports

        def work() -> Path:
            data = reports.export(period, form, table)
            beside = path.with_name(path.name + ".part")
            beside.write_bytes(data)
            beside.replace(path)
            return path

        def done(written: Path) -> None:
            self._say(
                "done", self.tr("Saved: {path}. The export stands in the list below.").format(path=written)
            )
            self.reload()

        self._background.run(
            work, owner=self, done=done,
            failed=lambda error: self._say("problem", self._why(error)),
        )  # fmt: skip

    def _why(self, error: Exception) -> str:
        from agent_app.errors import sentence_of

        if isinstance(error, OSError):
            return self.tr("The file cannot be written: {why}").format(why=error.strerror or error)
        return sentence_of(error)

    def retranslate(self) -> None:
        super().retranslate()
        self.said.setText(
            self.tr(
                "Evaluations of the period with answers, evidence, earlier answers, appeals and the machine's answers."
            )
        )
        self.what.setAccessibleName(self.tr("What to export"))
        self.what.setItemText(0, self.tr("Everything, as a workbook (XLSX)"))
        for n, said in enumerate(TABLES.values(), start=1):
            self.what.setItemText(n, self.tr("{table} (CSV)").format(table=translate("report", said)))
        self.save.put(self.tr("Export…"))
        self.access_title.setText(self.tr("Who heard, read, exported what"))

    def _names(self) -> tuple[str, str]:
        return self.tr("Exports and access"), self.tr("Exports and access")

    def _fill(self, figures: AccessPage) -> None:
        head, *rows = self._table(figures)
        self.access.put(head, rows, figures=5, stretch=4, name=self.tr("Who heard, read, exported what"))

    def _table(self, figures: AccessPage) -> list[words.Line]:
        return [words.access_head(), *(words.access_line(one) for one in figures.rows)]

    def _parts(self, figures: AccessPage) -> list[str | list[words.Line]]:
        return [self._table(figures)]


def open_export_page(
    services: Services, background: Runner, acts: Acts, say: Callable[..., None]
) -> ExportPage:
    """Build the page and make every connection it needs."""
    assert services.reports is not None
    return wired(ExportPage(acts, say, background, services.reports), acts)
