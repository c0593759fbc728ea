"""F1: the keys of this screen, made from the registry, and where they are changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QScrollArea, QWidget

from agent_app.shell.actions import ACTS, Act, Acts, key_words, words_of
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import Elided, Panel, clear, column, label, row


class KeysPanel(Overlay):
    """Two columns of acts with their keys. “Change keys” turns each key into a field; conflicts are named beside it."""

    def __init__(self, acts: Acts, host: QWidget) -> None:
        super().__init__(host, "centre", (940, 640))
        self._acts, self._desk, self._changing = acts, "calls", False
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        head = row()
        self.title = label("heading", self)
        self.change = KeyButton("plain", parent=self)
        self.close_button = KeyButton("quiet", "close", self)
        head.addWidget(self.title, 1)
        head.addWidget(self.change)
        head.addWidget(self.close_button)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        inner = Panel("scrolled")
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(8, 4, 12, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self.area.setWidget(inner)
        lines.addLayout(head)
        lines.addWidget(self.area, 1)
        self.change.clicked.connect(self._toggle)
        self.close_button.clicked.connect(self.dismiss)
        acts.keys_changed.connect(self._fill)
        self.retranslate()

    def open_for(self, place: str) -> None:
        """Show the keys of one desk and those that work everywhere."""
        self._desk, self._changing = place, False
        self.retranslate()
        self.open()

    def take_focus(self) -> None:
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Keys of this screen"))
        self.setAccessibleName(self.title.text())
        self.area.setAccessibleName(self.tr("List of keys"))
        self.change.put(self.tr("Done") if self._changing else self.tr("Change keys"))
        self.close_button.put("", "Esc", name=self.tr("Close the keys"))
        self._fill()

    def _toggle(self) -> None:
        self._changing = not self._changing
        self.retranslate()

    def _fill(self) -> None:
        clear(self._grid)
        conflicts = self._acts.conflicts()
        here = [a for a in ACTS if a.place == self._desk]
        everywhere = [a for a in ACTS if a.place == "everywhere"]
        half = (len(here) + len(everywhere) + 3) // 2
        shown: list[Act | str] = [self.tr("On this desk"), *here, self.tr("Everywhere"), *everywhere]
        for index, entry in enumerate(shown):
            line, side = index % half, (index // half) * 2
            if isinstance(entry, str):
                title = label("section")
                title.setText(entry)
                title.setMinimumHeight(24)
                self._grid.addWidget(title, line, side, 1, 2, Qt.AlignmentFlag.AlignBottom)
            else:
                self._add(entry, line, side, conflicts.get(entry.id, ()))
        for side in (0, 2):
            self._grid.setColumnStretch(side, 1)
        self._grid.setRowStretch(half, 1)

    def _add(self, act: Act, line: int, side: int, others: tuple[str, ...]) -> None:
        words = Elided("danger" if others else "")
        said = words_of(act)
        if others:
            from agent_app.shell.actions import BY_ID

            said += " — " + self.tr("same key as: {others}").format(
                others=", ".join(words_of(BY_ID[o]) for o in others)
            )
        words.set_whole(said)
        words.setMinimumHeight(24)
        self._grid.addWidget(words, line, side)
        if self._changing and not act.fixed:
            field = QKeySequenceEdit(QKeySequence(self._acts.key(act.id)))
            field.setMaximumSequenceLength(1)
            field.setClearButtonEnabled(True)
            field.setFixedWidth(150)
            field.setAccessibleName(self.tr("Key for: {act}").format(act=words_of(act)))
            field.editingFinished.connect(lambda a=act.id, f=field: self._remap(a, f))
            self._grid.addWidget(field, line, side + 1)
        elif self._acts.key(act.id):
            key = label("key")
            key.setText(key_words(self._acts.key(act.id)))
            self._grid.addWidget(
                key, line, side + 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )

    def _remap(self, act_id: str, field: QKeySequenceEdit) -> None:
        key = field.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if key != self._acts.key(act_id):
            self._acts.remap(act_id, key)
