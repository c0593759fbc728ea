"""Several of a few: check boxes in a few lines. Space ticks, the arrow keys go along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

SHORT, SHORT_WORDS, LONG = 4, 12, 2  #: boxes in a line, by their words


class Ticks(QWidget):
    """Attributes: `boxes`: value -> its check box."""

    def __init__(
        self, options: Sequence[tuple[str, str]], ticked: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QCheckBox] = {}
        # a layout whose height follows its width would make the window's least height that of its least width
        lines = QGridLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setHorizontalSpacing(12)
        lines.setVerticalSpacing(2)
        in_a_line = SHORT if all(len(words) <= SHORT_WORDS for _, words in options) else LONG
        for n, (value, words) in enumerate(options):
            box = self.boxes[value] = QCheckBox(words, self)
            box.setAccessibleName(words)
            box.setChecked(value in ticked)
            lines.addWidget(box, n // in_a_line, n % in_a_line)
        lines.setColumnStretch(in_a_line, 1)
        first = next(iter(self.boxes.values()), None)
        if first is not None:
            self.setFocusProxy(first)

    def value(self) -> str:
        """What is ticked, with commas."""
        return ",".join(value for value, box in self.boxes.items() if box.isChecked())

    def all_ticked(self) -> bool:
        return all(box.isChecked() for box in self.boxes.values())

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for box in self.boxes.values():
            box.setAccessibleName(f"{name}: {box.text()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        boxes = list(self.boxes.values())
        at = next((n for n, box in enumerate(boxes) if box.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
        else:
            boxes[(at + step) % len(boxes)].setFocus(Qt.FocusReason.TabFocusReason)
