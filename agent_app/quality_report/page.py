"""What the pages of figures share: a head with the period, a page that scrolls, trouble said in place, copying, printing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStackedWidget, QWidget

from agent_app.errors import sentence_of
from agent_app.quality_report.periods import PeriodBox
from agent_app.quality_report.service import Period
from agent_app.runner import Runner
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.figure_table import FigureTable
from agent_app.widgets.panel import Panel, column, label, row
from agent_app.widgets.printing import ask_printer, print_html

F = TypeVar("F")


class FiguresPage(Panel, Generic[F]):
    """A subclass adds parts to `self.lines`, fills them in `_fill(figures)`, and names itself in `_names()`.

    Args:
        read: period -> figures; waits for the server.
    """

    def __init__(
        self,
        acts: Acts,
        say: Callable[..., None],
        background: Runner,
        read: Callable[[Period], F],
        codes: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("surface", parent)
        self._acts, self._say, self._background, self._read = acts, say, background, read
        self.figures: F | None = None
        self._error: Exception | None = None
        self._serial = 0
        self.heading, self.as_of = label("heading", self), label("small", self)
        self.box = PeriodBox(codes, self)
        self.again, self.copy, self.print = (KeyButton("plain", icon, self) for icon in ("", "copy", ""))
        head = row(gap=8, margins=(16, 10, 16, 0))
        head.addWidget(self.heading)
        head.addWidget(self.as_of)
        head.addStretch(1)
        head.addWidget(self.box)
        for button in (self.again, self.copy, self.print):
            head.addWidget(button)
        self.empty = EmptyState("score", self)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        inner = Panel("scrolled")
        self.lines = column(inner, margins=(16, 0, 16, 12), gap=8)
        self.area.setWidget(inner)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.area)
        whole = column(self, gap=8)
        whole.addLayout(head)
        whole.addWidget(self.stack, 1)
        self.box.period_changed.connect(self.reload)
        self.again.clicked.connect(self.reload)
        self.copy.clicked.connect(self.copy_text)
        self.print.clicked.connect(self.print_text)

    def section(self) -> QLabel:
        """A title between parts."""
        made = label("section")
        self.lines.addWidget(made)
        return made

    def table(self) -> FigureTable:
        made = FigureTable()
        self.lines.addWidget(made)
        return made

    def reload(self) -> None:
        """Read anew; late answers about another period are dropped."""
        self._serial += 1
        serial, period, read = self._serial, self.box.period(), self._read

        def done(figures: F) -> None:
            if serial == self._serial:
                self.figures, self._error = figures, None
                self.retranslate()

        def failed(error: Exception) -> None:
            if serial == self._serial:
                self._error = error
                self.retranslate()

        self._background.run(lambda: read(period), owner=self, done=done, failed=failed)

    def retranslate(self) -> None:
        title, name = self._names()
        self.heading.setText(title)
        self.setAccessibleName(name)
        self.area.setAccessibleName(name)
        self.box.put_words()
        self.again.put(self.tr("Read again"), self._acts.hint("review_again"))
        self.copy.put(self.tr("Copy"), self._acts.hint("review_copy"))
        self.print.put(self.tr("Print…"), self._acts.hint("review_print"))
        self.as_of.setText("")
        if self.figures is None:
            if self._error is not None:
                self.empty.put(self.tr("The figures cannot be read"), sentence_of(self._error))
            else:
                self.empty.put(self.tr("Reading the figures…"))
        else:
            at = getattr(self.figures, "at", None)
            self.as_of.setText(self.tr("as of {when}").format(when=times.when(at)) if at else "")
            self._fill(self.figures)
        for button in (self.copy, self.print):
            button.setEnabled(self.figures is not None)
        self.stack.setCurrentWidget(self.empty if self.figures is None else self.area)

    def copy_text(self) -> None:
        """The page as text that a mail or a sheet takes."""
        if self.figures is not None:
            QGuiApplication.clipboard().setText(self.text(self.figures))
            self._say("done", self.tr("Copied."))

    def print_text(self) -> None:
        """Ask for a printer, then print what `html` says."""
        if self.figures is None:
            return
        ask_printer(self, self.print_on)

    def print_on(self, printer: object) -> None:
        """Print on this one (or into a PDF)."""
        assert self.figures is not None
        print_html(printer, self.html(self.figures))

    def focus_home(self) -> None:
        self.box.setFocus()

    def text(self, figures: F) -> str:
        """As lines with tabs."""
        return "\n".join(
            part if isinstance(part, str) else "\n".join("\t".join(line) for line in part) for part in self._parts(figures)
        ) + "\n"  # fmt: skip

    def html(self, figures: F) -> str:
        """For paper."""
        from html import escape

        made = [
            f"<h2>{escape(self.heading.text())}</h2><p>{escape(self.box.words())}, {escape(self.as_of.text())}</p>"
        ]
        for part in self._parts(figures):
            if isinstance(part, str):
                made.append(f"<p>{escape(part)}</p>")
                continue
            head, *rows = part
            cells = "".join(f"<th align='left'>{escape(cell)}</th>" for cell in head)
            body = "".join("<tr>" + "".join(f"<td>{escape(c)}</td>" for c in line) + "</tr>" for line in rows)
            made.append(f"<table cellspacing='0' cellpadding='3' border='1'><tr>{cells}</tr>{body}</table>")
        return "".join(made)

    # of the subclass

    def _names(self) -> tuple[str, str]:
        """(title, accessible name)"""
        raise NotImplementedError

    def _fill(self, figures: F) -> None:
        raise NotImplementedError

    def _parts(self, figures: F) -> list[str | list[tuple[str, ...]]]:
        """Sentences, and tables with their titles first, in the order of the page."""
        raise NotImplementedError
