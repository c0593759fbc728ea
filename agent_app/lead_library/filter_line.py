"""The line a filter is typed into; while a part is typed, what can stand there opens below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from domain.lead_library.filters import DAYS, FLAGS, KEYS, LISTS, NOBODY
from domain.lead_library.listing import Choices

SHOWN = 12


class FilterLine(QLineEdit):
    """Signals: `entered` (Enter), `left` (Down or Escape: into the list)."""

    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._values: dict[str, tuple[str, ...]] = {}
        self._words = QStringListModel(self)
        self.proposals = QCompleter(self._words, self)
        self.proposals.setWidget(self)
        self.proposals.setMaxVisibleItems(SHOWN)
        self.proposals.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = self.proposals.popup()
        assert popup is not None
        self._popup = popup
        popup.setFocusProxy(self)
        popup.activated.connect(lambda index: self._take(str(index.data())))
        self.textEdited.connect(lambda _text: self._propose())

    def put_choices(self, choices: Choices) -> None:
        """What stands behind the colon of each part."""
        self._values = {
            "owner": (NOBODY, *(one.text for one in choices.owners)),
            "team": tuple(one.text for one in choices.teams),
            "region": tuple(one.text for one in choices.regions),
            **{key: getattr(choices, name) for key, name in LISTS.items() if key not in ("owner", "team", "region")},
            **dict.fromkeys(FLAGS, ("yes", "no")),
            **dict.fromkeys(DAYS, ("7", "30", "60", "90")),
        }  # fmt: skip

    def proposed(self) -> list[str]:
        """Words that would end the part under the cursor."""
        word = self._word()
        minus = "-" if word.startswith("-") else ""
        key, colon, typed = word.removeprefix("-").partition(":")
        if not colon:
            return [
                f"{minus}{k}:"
                for k in KEYS
                if word and k.startswith(key.casefold()) and (not minus or k == "tag")
            ]
        before, comma, last = typed.rpartition(",")
        start = f"{minus}{key}:{before}{comma}"
        wanted = last.strip('"').casefold()
        return [
            start + (f'"{v}"' if " " in v else v)
            for v in self._values.get(key.casefold(), ())
            if v.casefold().startswith(wanted) and v.casefold() != wanted
        ][:50]

    def event(self, event: QEvent) -> bool:
        """Tab takes a proposal, where there is one; else it goes to the next field as everywhere."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and (found := self.proposed())
        ):
            chosen = self._popup.currentIndex().data() if self._popup.isVisible() else None
            self._popup.hide()
            self._take(str(chosen or found[0]))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._popup
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen = popup.currentIndex().data() if popup.isVisible() else None
            popup.hide()
            if chosen:
                self._take(str(chosen))
            else:
                self.entered.emit()
        elif key == Qt.Key.Key_Escape and popup.isVisible():
            popup.hide()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Escape) and not popup.isVisible():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _word(self) -> str:
        """What stands before the cursor since the last space that is in no quotes."""
        text = self.text()[: self.cursorPosition()]
        inside, start = False, 0
        for n, sign in enumerate(text):
            if sign == '"':
                inside = not inside
            elif sign.isspace() and not inside:
                start = n + 1
        return text[start:]

    def _propose(self) -> None:
        found = self.proposed()
        if not found:
            self._popup.hide()
            return
        self._words.setStringList(found)
        self.proposals.complete()

    def _take(self, word: str) -> None:
        text, place = self.text(), self.cursorPosition()
        start = place - len(self._word())
        rest = text[place:].lstrip()
        done = word if word.endswith(":") else word + " "
        self.setText(text[:start] + done + rest)
        self.setCursorPosition(start + len(done))
        self.textEdited.emit(self.text())
