"""The outbox page: what the server has not taken, group by group, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget

from agent_app.errors import sentence_of
from agent_app.outbox import words
from agent_app.outbox.model import GROUPS, OutboxEntry
from agent_app.outbox.presenter import OutboxPresenter
from agent_app.outbox.row_view import EntryRow
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.noop import translate
from agent_app.widgets.panel import Panel, clear, column, label, row

SHOWN = 200  #: rows of a group; the rest is counted


class OutboxPage(Panel):
    """Signals: `lead_requested` (lead id), `left` (Escape).

    Args:
        say: the message strip's.
    """

    lead_requested = Signal(str)
    left = Signal()

    def __init__(self, say: Callable[..., None], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._say = say
        self.presenter: OutboxPresenter | None = None
        self.entries: tuple[OutboxEntry, ...] | None = None
        self.rows: dict[str, EntryRow] = {}
        self.title, self.sentence = label("heading", self), label("muted", self, wrap=True)
        self.retry_all, self.now, self.export = (
            KeyButton("plain", parent=self), KeyButton("primary", parent=self), KeyButton("plain", "copy", self),
        )  # fmt: skip
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        inner = Panel("scrolled")
        self._lines = column(inner, margins=(16, 4, 16, 16), gap=8)
        self.area.setWidget(inner)
        head = row(margins=(16, 12, 16, 4), gap=8)
        said = column(gap=2)
        said.addWidget(self.title)
        said.addWidget(self.sentence)
        head.addLayout(said, 1)
        for button in (self.export, self.retry_all, self.now):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        lines = column(self, gap=4)
        lines.addLayout(head)
        lines.addWidget(self.area, 1)
        self.retranslate()

    def focus_home(self) -> None:
        """Where the focus goes when the page comes on screen."""
        first = next(iter(self.rows.values()), None)
        buttons = list(first.buttons.values()) if first else []
        (buttons[-1] if buttons else self.now).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_entries(self, entries: tuple[OutboxEntry, ...]) -> None:
        """Draw again; a reason that is being typed stays, with the focus in it."""
        typed = {i: line.reason.text() for i, line in self.rows.items() if not line.reason.isHidden()}
        writing = next((i for i, line in self.rows.items() if line.reason.hasFocus()), "")
        self.entries = entries
        self._fill()
        for entry_id, text in typed.items():
            if (line := self.rows.get(entry_id)) is not None:
                line.ask_reason(text, focus=entry_id == writing)
        self._put_words()

    def show_problem(self, error: Exception) -> None:
        self._say("problem", sentence_of(error))

    def show_exported(self, path: Path, count: int) -> None:
        self._say("done", self.tr("%n entry(s) written to {path}.", "", count).format(path=path))

    def choose_file(self) -> None:
        """Ask where to, then export."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the outbox"), "outbox.csv", self.tr("Table (*.csv);;JSON (*.json)")
        )
        if chosen and self.presenter is not None:
            self.presenter.export(Path(chosen))

    def retry_refused(self) -> None:
        """Send all refused ones, and those that were set apart, once more."""
        ids = [e.id for e in self.entries or () if e.group in ("refused", "apart")]
        if ids and self.presenter is not None:
            self.presenter.retry(*ids)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Outbox"))
        self.title.setText(self.tr("Outbox"))
        self.area.setAccessibleName(self.tr("Entries that the server has not taken"))
        self.retry_all.put(self.tr("Send all again"))
        self.now.put(self.tr("Try now"))
        self.export.put(self.tr("Export…"))
        self._put_words()
        for line in self.rows.values():
            line.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.presenter is not None:
            self.presenter.on_screen = True
            self.presenter.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.presenter is not None:
            self.presenter.on_screen = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _put_words(self) -> None:
        entries = self.entries or ()
        troubled = sum(e.group != "waiting" for e in entries)
        waiting = len(entries) - troubled
        self.retry_all.setEnabled(any(e.group in ("refused", "apart") for e in entries))
        self.export.setEnabled(bool(entries))
        if self.entries is None:
            self.sentence.setText("")
        elif troubled:
            self.sentence.setText(
                self.tr("%n entry(s) need your eye; nothing is lost, all of it is kept here.", "", troubled)
            )
        elif waiting:
            self.sentence.setText(self.tr("%n entry(s) wait; they are sent by themselves.", "", waiting))
        else:
            self.sentence.setText(self.tr("All you did has reached the server."))

    def _fill(self) -> None:
        clear(self._lines)
        self.rows = {}
        entries = self.entries or ()
        for group in GROUPS:
            mine = [e for e in entries if e.group == group]
            if not mine:
                continue
            title = label("section")
            title.setText(f"{translate('outbox', words.GROUP_TITLES[group])} · {len(mine)}")
            self._lines.addWidget(title)
            for entry in mine[:SHOWN]:
                self._add(entry)
            if len(mine) > SHOWN:
                more = label("muted")
                more.setText(self.tr("and %n more", "", len(mine) - SHOWN))
                self._lines.addWidget(more)
        if not entries:
            empty = EmptyState("done")
            empty.put(self.tr("Nothing waits here"), self.tr("All you did has reached the server."))
            self._lines.addWidget(empty, 1)
        self._lines.addStretch(1)

    def _add(self, entry: OutboxEntry) -> None:
        line = self.rows[entry.id] = EntryRow(entry)
        presenter = self.presenter
        if presenter is not None:
            line.retry_requested.connect(presenter.retry)
            line.discard_requested.connect(presenter.discard)
            line.take_mine_requested.connect(presenter.take_mine)
            line.seen_requested.connect(presenter.seen)
        line.lead_requested.connect(self.lead_requested)
        self._lines.addWidget(line)
