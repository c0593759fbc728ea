"""The notes of a call: one box in one place from ring to wrap-up, so that nothing ever interrupts typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from agent_app.shell.actions import Acts
from agent_app.widgets.panel import Panel, column, label, row, set_role


class NoteEdit(QPlainTextEdit):
    """A text field that says whether an input method is composing just now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.composing = False
        self.setTabChangesFocus(True)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)


class NotesBox(Panel):
    """Signals: `notes_changed(text)`: at the latest half a second after a keystroke, and at once when it loses the focus."""

    notes_changed = Signal(str)
    DEBOUNCE_MS = 300

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._acts = acts
        self._told = ""
        self._missing = ""
        lines = column(self, margins=(12, 4, 12, 8), gap=4)
        head = row(gap=8)
        self.title, self.said = label("section", self), label("small", self)
        head.addWidget(self.title)
        head.addWidget(self.said, 1)
        self.edit = NoteEdit(self)
        self.edit.setFixedHeight(72)
        lines.addLayout(head)
        lines.addWidget(self.edit)
        self._wait = QTimer(self, singleShot=True, interval=self.DEBOUNCE_MS)
        self._wait.timeout.connect(self.flush)
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.installEventFilter(self)
        self.retranslate()

    def put(self, text: str) -> None:
        """Show the notes of another call. What stood there is handed over first."""
        self.flush()
        self._told = text
        if self.edit.toPlainText() != text:
            self.edit.blockSignals(True)
            self.edit.setPlainText(text)
            self.edit.blockSignals(False)
            self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)

    def append(self, text: str) -> None:
        """More notes behind what stands there, as if she had typed them."""
        self.edit.setPlainText("\n".join(filter(None, (self.edit.toPlainText().rstrip(), text))))
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
        self.flush()

    def flush(self) -> None:
        """Hand over what was typed, now."""
        self._wait.stop()
        text = self.edit.toPlainText()
        if text != self._told:
            self._told = text
            self.notes_changed.emit(text)

    def show_missing(self, words: str) -> None:
        """Why the notes are not enough for the outcome, "" : they are."""
        self._missing = words
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Notes  {key}").format(key=self._acts.hint("note")))
        self.edit.setAccessibleName(self.tr("Notes of this call"))
        self.edit.setPlaceholderText(self.tr("What matters next time. Saved while you type."))
        self.said.setText(self._missing)
        set_role(self.said, "danger" if self._missing else "small")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() == QEvent.Type.FocusOut:
            self.flush()
        return super().eventFilter(watched, event)

    def _on_text_changed(self) -> None:
        # Started once, not again at each key: a fast typist must not push her own saving away.
        if not self._wait.isActive():
            self._wait.start()
