"""Ctrl+K: every act and every lead, by typing a little of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from agent_app.leads.model import QueueRow
from agent_app.runner import Runner
from agent_app.shell.actions import ACTS, Acts, words_of
from agent_app.widgets.look import look, sized
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import column

SHOWN = 40


@dataclass(frozen=True)
class Hit:
    """One line of the palette: an act or a lead."""

    words: str
    right: str
    enabled: bool = True
    act_id: str = ""
    lead_id: str = ""


def fits(text: str, words: str) -> bool:
    """All typed words stand somewhere in `words`, case aside."""
    low = words.casefold()
    return all(part in low for part in text.casefold().split())


class _HitDelegate(QStyledItemDelegate):
    """Words left, key or place right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, 32)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit: Hit = index.data(Qt.ItemDataRole.UserRole)
        rect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.colour("accent_soft"))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), look.colour("accent"))
        area = rect.adjusted(12, 0, -12, 0)
        painter.setFont(sized(12))
        painter.setPen(look.colour("muted"))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, hit.right)
        room = area.width() - painter.fontMetrics().horizontalAdvance(hit.right) - 16
        painter.setFont(sized(13))
        painter.setPen(look.colour("text" if hit.enabled else "muted"))
        text = painter.fontMetrics().elidedText(hit.words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class Palette(Overlay):
    """Signals: `lead_chosen(lead_id)`."""

    lead_chosen = Signal(str)

    def __init__(
        self,
        acts: Acts,
        search: Callable[[str], tuple[QueueRow, ...]] | None,
        background: Runner,
        host: QWidget,
    ) -> None:
        super().__init__(host, "top", (620, 420))
        self._acts, self._search, self._background = acts, search, background
        self._places: tuple[str, ...] = ("everywhere", "calls")
        self._serial = 0
        self._leads: tuple[QueueRow, ...] = ()
        lines = column(self, margins=(8, 8, 8, 8), gap=6)
        self.field = QLineEdit(self)
        self.list = QListView(self)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_HitDelegate(self.list))
        self._wait = QTimer(self, singleShot=True, interval=60)
        self._wait.timeout.connect(self._ask)
        lines.addWidget(self.field)
        lines.addWidget(self.list, 1)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.returnPressed.connect(self._take)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda _index: self._take())
        self.retranslate()

    def open_for(self, place: str) -> None:
        """Open with the acts of one desk."""
        self._places = ("everywhere", place)
        self.field.clear()
        self._leads = ()
        self._fill()
        self.open()

    def take_focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Search leads and commands"))
        self.field.setPlaceholderText(self.tr("A name, last four digits, or what you want to do"))
        self.field.setAccessibleName(self.tr("Search words"))
        self.list.setAccessibleName(self.tr("What was found"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: 10,
                Qt.Key.Key_PageUp: -10,
            }.get(Qt.Key(event.key()))
            if step:
                rows = self._model.rowCount()
                row = min(max(0, self.list.currentIndex().row() + step), rows - 1)
                self.list.setCurrentIndex(self._model.index(row, 0))
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.dismiss()
                return True
        return super().eventFilter(watched, event)

    def _on_text_changed(self, _text: str) -> None:
        self._fill()
        self._wait.start()

    def _ask(self) -> None:
        text = self.field.text().strip()
        self._serial += 1
        serial, search = self._serial, self._search
        if not text or search is None:
            self._show_leads(serial, ())
            return
        self._background.run(
            lambda: search(text), owner=self, done=lambda rows: self._show_leads(serial, rows)
        )

    def _show_leads(self, serial: int, rows: tuple[QueueRow, ...]) -> None:
        if serial == self._serial:
            self._leads = rows[:SHOWN]
            self._fill()

    def _fill(self) -> None:
        text = self.field.text().strip()
        hits = [
            Hit(words_of(a), self._acts.hint(a.id), self._acts.enabled(a.id), act_id=a.id)
            for a in ACTS
            if a.place in self._places and not a.told and a.palette and fits(text, words_of(a))
        ]
        leads = [
            Hit(
                " · ".join(filter(None, (r.name, r.company))),
                " · ".join(filter(None, (r.place, r.number_text))),
                lead_id=r.lead_id,
            )
            for r in self._leads
        ]
        self._model.clear()
        for hit in (leads + hits) if text else hits:
            item = QStandardItem(hit.words)
            item.setData(hit, Qt.ItemDataRole.UserRole)
            item.setData(f"{hit.words}, {hit.right}", Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
        if not self._model.rowCount():
            item = QStandardItem("")
            item.setData(
                Hit(
                    self.tr(
                        "Nothing found. Names also by pinyin initials, numbers by their last four digits."
                    ),
                    "",
                    False,
                ),
                Qt.ItemDataRole.UserRole,
            )
            self._model.appendRow(item)
        self.list.setCurrentIndex(self._model.index(0, 0))

    def _take(self) -> None:
        hit = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        if hit is None:
            return
        self.dismiss()
        if hit.lead_id:
            self.lead_chosen.emit(hit.lead_id)
        elif hit.act_id:
            self._acts.run(hit.act_id)
