"""The morning and the evening sheet: a table and a plot, to copy, to print, to send by mail."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from agent_app.shell.actions import Acts
from agent_app.team import day_words
from agent_app.team.sheet_mail import write_mail
from agent_app.team.sheet_plot import Bar, SheetPlot
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.figure_table import FigureTable
from agent_app.widgets.panel import Panel, column, label, row
from agent_app.widgets.printing import ask_printer, print_html
from domain.team_sheet import SheetLine, TeamSheet, html, tabbed

_PLOT = "plot.png"


class SheetPage(Panel):
    """Shows one sheet; what leaves it (clipboard, paper, mail) holds what is on screen."""

    def __init__(self, acts: Acts, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._acts, self._say = acts, say
        self.sheet: TeamSheet | None = None
        self.open_file: Callable[[str], bool] = lambda path: QDesktopServices.openUrl(
            QUrl.fromLocalFile(path)
        )
        self.title = label("heading", self)
        self.copy, self.print, self.mail = (KeyButton("plain", icon, self) for icon in ("copy", "", ""))
        self.table, self.plot = FigureTable(), SheetPlot()
        self.table.MOST = 10_000
        self.table.setWordWrap(False)
        head = row(gap=8)
        head.addWidget(self.title, 1)
        for button, act in (
            (self.copy, "sheet_copy"),
            (self.print, "sheet_print"),
            (self.mail, "sheet_mail"),
        ):
            button.clicked.connect(lambda _checked=False, a=act: acts.run(a))
            head.addWidget(button)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        inner = Panel("scrolled")
        inside = column(inner, gap=16)
        inside.addWidget(self.table)
        inside.addWidget(self.plot)
        inside.addStretch(1)
        area.setWidget(inner)
        lines = column(self, margins=(16, 12, 16, 10), gap=10)
        lines.addLayout(head)
        lines.addWidget(area, 1)
        acts.keys_changed.connect(self.retranslate)
        self.retranslate()

    def put(self, sheet: TeamSheet) -> None:
        self.sheet = sheet
        self.retranslate()

    def retranslate(self) -> None:
        self.copy.put(self.tr("Copy"), self._acts.hint("sheet_copy"))
        self.print.put(self.tr("Print…"), self._acts.hint("sheet_print"))
        self.mail.put(self.tr("Mail…"), self._acts.hint("sheet_mail"))
        sheet = self.sheet
        if sheet is None:
            return
        self.title.setText(self.heading(sheet))
        self.setAccessibleName(self.heading(sheet))
        head, rows = self._cells(sheet)
        self.table.put(head, rows, stretch=0 if sheet.kind == "morning" else -1, name=self.heading(sheet))
        self.plot.put(*self._bars(sheet))

    def heading(self, sheet: TeamSheet) -> str:
        words = (
            self.tr("Morning sheet, {day}") if sheet.kind == "morning" else self.tr("Evening sheet, {day}")
        )
        return words.format(day=sheet.day.isoformat())

    def focus_home(self) -> None:
        self.table.setFocus()

    # ------------------------------------------------------------------ what leaves the page

    def copy_all(self) -> None:
        """As cells, as a page, and the plot as a picture: the other program takes what it can."""
        if self.sheet is None:
            return
        data = QMimeData()
        data.setText(tabbed(*self._cells(self.sheet)))
        data.setHtml(html(self.heading(self.sheet), *self._cells(self.sheet)))
        data.setImageData(self.plot.image())
        QGuiApplication.clipboard().setMimeData(data)
        self._say("done", self.tr("The sheet is copied: table and plot."))

    def print_all(self) -> None:
        """Ask for a printer (or a PDF)."""
        if self.sheet is None:
            return
        ask_printer(self, self.print_on)

    def print_on(self, printer: object) -> None:
        """Print on this one."""
        assert self.sheet is not None
        text = html(self.heading(self.sheet), *self._cells(self.sheet), picture=_PLOT)
        print_html(printer, text, {_PLOT: self.plot.image()})

    def mail_all(self) -> None:
        """A mail with table and plot, opened by the system's mail program; whom it goes to is written there."""
        if self.sheet is None:
            return
        raw = QByteArray()
        buffer = QBuffer(raw)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.plot.image().save(buffer, "PNG")  # type: ignore[call-overload]  # PySide takes text, its stubs say bytes
        head, rows = self._cells(self.sheet)
        path = write_mail(self.heading(self.sheet), head, rows, bytes(raw.data()))
        if self.open_file(path):
            self._say("done", self.tr("The mail is open in your mail program."))
        else:
            self._say(
                "warning", self.tr("No mail program opens it. The mail lies at {path}").format(path=path)
            )

    # ------------------------------------------------------------------ cells

    def _cells(self, sheet: TeamSheet) -> tuple[list[str], list[list[str]]]:
        if sheet.kind == "morning":
            return self._morning(sheet)
        head = [*day_words.head()[:-1], self.tr("Problems"), self.tr("Refused"), self.tr("Outcomes")]
        return head, [
            [
                self._name(one), *(day_words.against(one.counts, one.targets, m) for m in day_words.COLUMNS),
                times.count(one.overdue), times.count(one.problems), times.count(one.refused),
                day_words.outcome_words(one.counts, 2),
            ]
            for one in (*sheet.lines, sheet.total)
        ]  # fmt: skip

    def _morning(self, sheet: TeamSheet) -> tuple[list[str], list[list[str]]]:
        head = [
            day_words.head()[0], self.tr("Due today"), self.tr("Callbacks"), self.tr("Renewals"), self.tr("Overdue"),
            self.tr("Target: calls"), self.tr("Target: sold"), self.tr("Away"),
        ]  # fmt: skip
        return head, [
            [
                self._name(one), times.count(one.due), times.count(one.callbacks), times.count(one.renewals),
                times.count(one.overdue), _or_dash(one.targets.get("calls", 0)), _or_dash(one.targets.get("deals", 0)),
                self.tr("away") if one.away else "",
            ]
            for one in (*sheet.lines, sheet.total)
        ]  # fmt: skip

    def _bars(self, sheet: TeamSheet) -> tuple[str, list[Bar]]:
        if sheet.kind == "morning":
            return self.tr("Due today, by agent"), [Bar(one.name, one.due) for one in sheet.lines]
        bars = [Bar(one.name, one.counts.calls, one.targets.get("calls", 0)) for one in sheet.lines]
        return self.tr("Calls, by agent; the mark is her target"), bars

    def _name(self, one: SheetLine) -> str:
        return one.name if one.person_id else self.tr("All together")


def _or_dash(value: int) -> str:
    return times.count(value) if value else "–"
