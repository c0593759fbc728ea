"""A table of words and figures that is read, walked by keys and copied; nothing in it is edited."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from agent_app.widgets.look import look

Cells = Sequence[Sequence[str]]
LEAST = 200  #: pixels in which a cut line still says something


class FigureTable(QTableWidget):
    """`put` gives it titles and rows; columns from `figures` on are figures, aligned at the right. As high as its rows."""

    MOST = 400  #: pixels; longer ones scroll

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head: tuple[str, ...] = ()
        self._rows: Cells = ()
        self._marked: Collection[int] = ()
        self._figures = 1
        self._stretch: int | None = 0
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        look.theme_changed.connect(self._fill)

    def put(
        self,
        head: Sequence[str],
        rows: Cells,
        *,
        figures: int = 1,
        stretch: int | None = 0,
        marked: Collection[int] = (),
        name: str = "",
    ) -> None:
        """Show these; `marked` rows are to be noticed (they say why in their own words as well). `stretch`: the column
        that takes the room which is left; None: all share it, and break their lines."""
        self._head, self._rows, self._marked, self._figures = tuple(head), rows, marked, figures
        self._stretch = stretch
        self.setAccessibleName(name)
        self._fill()

    def tabbed(self) -> str:
        """For the clipboard: a spreadsheet takes it as cells."""
        lines = (self._head, *self._rows)
        return (
            "\n".join(
                "\t".join(cell.replace("\n", " ").replace("\t", " ") for cell in line) for line in lines
            )
            + "\n"
        )

    def cells(self) -> Cells:
        return self._rows

    def _fill(self) -> None:
        if not self._head:
            return
        self.clear()
        self.setColumnCount(len(self._head))
        self.setRowCount(len(self._rows))
        for x, text in enumerate(self._head):
            title = QTableWidgetItem(text)
            title.setTextAlignment(self._side(x))
            self.setHorizontalHeaderItem(x, title)
        for y, line in enumerate(self._rows):
            for x, text in enumerate(line):
                item = QTableWidgetItem(text)
                item.setTextAlignment(self._side(x))
                item.setToolTip(text)
                if y in self._marked:
                    item.setForeground(look.colour("danger"))
                self.setItem(y, x, item)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(220)
        if self._stretch is None:
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        else:
            header.setSectionResizeMode(self._stretch % len(self._head), QHeaderView.ResizeMode.Stretch)
        self._fit()

    def _fit(self) -> None:
        self._share()
        self.resizeRowsToContents()
        height = self.horizontalHeader().sizeHint().height()
        height += sum(self.rowHeight(y) for y in range(len(self._rows))) + 4
        if (
            self.horizontalHeader().length() > self.viewport().width()
        ):  # it scrolls across: its bar hides no row
            height += self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(min(self.MOST, max(height, 60)))

    def _share(self) -> None:
        """The column that takes what is left is read by scrolling where hardly anything is left."""
        if self._stretch is None or not self._head:
            return
        header, x = self.horizontalHeader(), self._stretch % len(self._head)
        others = sum(header.sectionSize(n) for n in range(len(self._head)) if n != x)
        longest = max((self.fontMetrics().horizontalAdvance(line[x]) for line in self._rows), default=0)
        enough = self.viewport().width() - others >= min(LEAST, longest)
        mode = QHeaderView.ResizeMode.Stretch if enough else QHeaderView.ResizeMode.ResizeToContents
        if header.sectionResizeMode(x) != mode:
            header.setSectionResizeMode(x, mode)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew; the table is as high as they need."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """What was measured before it was seen had other columns and another font."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _side(self, column: int) -> Qt.AlignmentFlag:
        right = column >= self._figures
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
