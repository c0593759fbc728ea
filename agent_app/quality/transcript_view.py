"""What was said, in step with the sound: a paragraph a turn, a click plays from the word, what is selected is evidence."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from agent_app.quality.spoken import UNSURE, Spoken
from agent_app.widgets import times
from agent_app.widgets.look import look
from domain.reading import Reading

#: kind of a phrase -> colour, soft ground; each kind is underlined in its own way besides
TONES = {
    "forbidden": ("danger", "danger_soft"),
    "disclosure": ("success", "success_soft"),
    "objection": ("warning", "warning_soft"),
    "competitor": ("warning", "warning_soft"),
    "keyword": ("accent", "accent_soft"),
}
_LINES = {
    "forbidden": QTextCharFormat.UnderlineStyle.WaveUnderline,
    "disclosure": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "objection": QTextCharFormat.UnderlineStyle.DashUnderline,
    "competitor": QTextCharFormat.UnderlineStyle.DotLine,
    "keyword": QTextCharFormat.UnderlineStyle.SingleUnderline,
}


class TranscriptText(QPlainTextEdit):
    """Signals: `sought(ms)`: a word was clicked. `chosen(start_ms, end_ms, words)`: the selection; 0, 0, "" for none."""

    sought = Signal(int)
    chosen = Signal(int, int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._spoken = Spoken(Reading())
        self._heads: list[str] = []
        self._offset: list[int] = []  # of each paragraph: characters that its head and those before it take
        self._now: tuple[int, int] = (-1, -1)
        self._follows = True
        self._paint = _Dressed(self.document())
        self.selectionChanged.connect(self._on_selection_changed)
        look.theme_changed.connect(self.redress)

    def show_reading(self, reading: Reading) -> None:
        """Lay it out; the place on screen is the beginning."""
        self._spoken = Spoken(reading)
        self._heads, self._offset, taken = [], [], 0
        for turn in self._spoken.turns:
            head = f"{times.length(turn.start_ms / 1000)}  {self._name(turn.speaker, turn.guessed)}   "
            taken += len(head)
            self._heads.append(head)
            self._offset.append(taken)
        self._begins = [turn.begins for turn in self._spoken.turns]
        self._now, self._follows = (-1, -1), True
        self._paint.put(self._spoken, self._heads, reading)
        self.setPlainText(
            "\n".join(head + turn.text for head, turn in zip(self._heads, self._spoken.turns, strict=True))
        )
        self.setExtraSelections([])

    @property
    def spoken(self) -> Spoken:
        return self._spoken

    def show_position(self, position_ms: int, *, follow: bool) -> None:
        """Light the word that is heard; bring it into sight while it plays."""
        word = self._spoken.at_time(position_ms)
        place = (
            (-1, -1)
            if word is None
            else (self._shown(word.start), self._shown(word.start) + word.end - word.start)
        )
        if place == self._now:
            return
        self._now = place
        lit = QTextEdit.ExtraSelection()
        if word is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(place[0])
            cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
            lit.cursor = cursor
            lit.format.setBackground(look.colour("accent"))
            lit.format.setForeground(look.colour("on_accent"))
        self.setExtraSelections([lit] if word is not None else [])
        if follow and word is not None and not self.textCursor().hasSelection():
            self._bring(place[0])

    def bring(self, start_ms: int) -> None:
        """Bring a moment into sight."""
        if (word := self._spoken.at_time(start_ms)) is not None:
            self._bring(self._shown(word.start))

    def selection(self) -> tuple[int, int, str] | None:
        """(start_ms, end_ms, words) of what is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._spoken.between(self._laid(cursor.selectionStart()), self._laid(cursor.selectionEnd()))

    def clear_selection(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def redress(self) -> None:
        """The colours of the theme in force."""
        self._paint.rehighlight()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            place = self.cursorForPosition(event.position().toPoint()).position()
            if (word := self._spoken.at_place(self._laid(place))) is not None:
                self.sought.emit(word.start_ms)

    def _on_selection_changed(self) -> None:
        self.chosen.emit(*(self.selection() or (0, 0, "")))

    def _name(self, speaker: str, guessed: bool) -> str:
        names = {"agent": self.tr("Agent"), "customer": self.tr("Customer"), "unknown": self.tr("Speaker")}
        return f"{names[speaker]}{'?' if guessed else ''}"

    def _turn_of_laid(self, place: int) -> int:
        return max(0, bisect_right(self._begins, place) - 1)

    def _shown(self, place: int) -> int:
        """From a place in the laid out words to one on screen, where each paragraph has a head."""
        return place + self._offset[self._turn_of_laid(place)] if self._offset else place

    def _laid(self, shown: int) -> int:
        """The way back; inside a head it is the paragraph's beginning."""
        number = self.document().findBlock(shown).blockNumber()
        if not 0 <= number < len(self._offset):
            return shown
        return max(shown - self._offset[number], self._begins[number])

    def _bring(self, place: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        where = self.cursorRect(cursor)
        if where.top() < 0 or where.bottom() > self.viewport().height() - where.height():
            keep = self.textCursor()
            self.setTextCursor(cursor)
            self.centerCursor()
            if not keep.hasSelection():
                return
            self.setTextCursor(keep)


class _Dressed(QSyntaxHighlighter):
    """Heads are muted, hits underlined on their ground, unsure words muted; only what is on screen costs anything."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._heads: list[str] = []
        self._spans: list[list[tuple[int, int, str]]] = []

    def put(self, spoken: Spoken, heads: list[str], reading: Reading) -> None:
        """What stands where: spans of each paragraph, by kind."""
        self._heads = heads
        self._spans = [[] for _ in heads]
        begins = [turn.begins for turn in spoken.turns] + [len(spoken.text) + 1]
        turn = 0
        for word in spoken.words:
            while word.start >= begins[turn + 1]:
                turn += 1
            if word.sure < UNSURE:
                self._add(turn, begins, word.start, word.end, "unsure")
        for hit in reading.hits:
            place = spoken.places_of(hit)
            if place is None:
                continue
            for n in range(len(heads)):
                first, last = max(place[0], begins[n]), min(place[1], begins[n + 1] - 1)
                if first < last:
                    self._add(n, begins, first, last, hit.kind)

    def highlightBlock(self, text: str) -> None:
        number = self.currentBlock().blockNumber()
        if number >= len(self._heads):
            return
        self.setFormat(0, len(self._heads[number]), _form("muted"))
        for first, last, kind in self._spans[number]:
            self.setFormat(first, last - first, _form("muted") if kind == "unsure" else _hit_form(kind))

    def _add(self, turn: int, begins: list[int], first: int, last: int, kind: str) -> None:
        head = len(self._heads[turn])
        self._spans[turn].append((first - begins[turn] + head, last - begins[turn] + head, kind))


def _form(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(look.colour(colour))
    return made


def _hit_form(kind: str) -> QTextCharFormat:
    colour, ground = TONES.get(kind, TONES["keyword"])
    made = QTextCharFormat()
    made.setBackground(QColor(look.colour(ground)))
    made.setUnderlineColor(look.colour(colour))
    made.setUnderlineStyle(_LINES.get(kind, QTextCharFormat.UnderlineStyle.SingleUnderline))
    made.setFontWeight(QFont.Weight.DemiBold)
    return made
