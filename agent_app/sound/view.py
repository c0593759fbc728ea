"""The panel "Sound": three choices with their state, two meters with words, a test call to oneself. Keys alone suffice."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QWidget

from agent_app.sound import words
from agent_app.sound.model import USES, SoundState, Use
from agent_app.sound.service import SoundService
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.look import look
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import column, label, row, rule, set_role

QUIETEST_DB = -60.0
LABEL_WIDTH = 104


class LevelBar(QWidget):
    """How loud it is: a bar; what it means is said in words beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._part, self._warns = 0.0, False
        self.setFixedHeight(12)
        self.setMinimumWidth(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_level(self, db: float, *, warns: bool = False) -> None:
        part = max(0.0, min(1.0, 1.0 - db / QUIETEST_DB))
        if (part, warns) != (self._part, self._warns):
            self._part, self._warns = part, warns
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(look.colour("input_border"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 3, 3)
        if self._part > 0:
            filled = area.adjusted(2, 2, -2, -2)
            filled.setWidth(max(2.0, filled.width() * self._part))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("warning" if self._warns else "accent"))
            painter.drawRoundedRect(filled, 2, 2)
        painter.end()


class SoundPanel(Overlay):
    """Open, it listens to the microphone; closed, nobody does."""

    _watching = False  # Qt hides it before it is built

    def __init__(self, service: SoundService, host: QWidget) -> None:
        super().__init__(host, "centre", (640, 470))
        self._service, self._filling = service, False
        lines = column(self, margins=(16, 12, 16, 14), gap=8)
        self.title = label("heading", self)
        self.close_button = KeyButton("quiet", "close", self)
        self.close_button.clicked.connect(self.dismiss)
        head = row()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        lines.addLayout(head)
        self.boxes: dict[Use, QComboBox] = {}
        self.names: dict[Use, QLabel] = {}
        self.states: dict[Use, QLabel] = {}
        for use in USES:
            self._add(use, lines)
        lines.addWidget(rule(self))
        self.meters: dict[Use, tuple[QLabel, LevelBar, QLabel]] = {}
        for use in USES[:2]:
            self._add_meter(use, lines)
        lines.addWidget(rule(self))
        self.test = KeyButton("primary", parent=self)
        self.test.clicked.connect(service.try_out)
        self.result = label("", self, wrap=True)
        foot = row(gap=12)
        foot.addWidget(self.test)
        foot.addWidget(self.result, 1)
        lines.addLayout(foot)
        lines.addStretch(1)
        self.privacy = label("small", self, wrap=True)
        lines.addWidget(self.privacy)
        self.retranslate()

    def open(self) -> None:
        if not self._watching:
            self._watching = True
            self._service.watch(on=True)
            self._service.look()
        self.reload()
        super().open()

    def take_focus(self) -> None:
        self.boxes["microphone"].setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._watching:
            self._watching = False
            self._service.watch(on=False)

    def reload(self) -> None:
        """Read what is, and show it."""
        self._show(self._service.state())

    def retranslate(self) -> None:
        self.title.setText(self.tr("Sound"))
        self.setAccessibleName(self.tr("Sound: microphone, loudspeaker, ring"))
        self.close_button.put("", "Esc", name=self.tr("Close"))
        self.privacy.setText(
            self.tr(
                "While this is open your microphone is on; nothing leaves this computer, and nothing is kept."
            )
        )
        for use in USES:
            self.names[use].setText(words.title(use))
            self.boxes[use].setAccessibleName(words.title(use))
        self.meters["microphone"][0].setText(self.tr("You"))
        self.meters["speaker"][0].setText(self.tr("You hear"))
        self.reload()

    def _add(self, use: Use, lines: object) -> None:
        line = row(gap=12)
        self.names[use], self.boxes[use] = label("", self), QComboBox(self)
        self.names[use].setFixedWidth(LABEL_WIDTH)
        self.names[use].setBuddy(self.boxes[use])
        self.boxes[use].setMinimumHeight(30)
        self.boxes[use].setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.boxes[use].setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.boxes[use].activated.connect(lambda index, use=use: self._choose(use, index))
        line.addWidget(self.names[use])
        line.addWidget(self.boxes[use], 1)
        lines.addLayout(line)  # type: ignore[attr-defined]
        self.states[use] = label("small", self, wrap=True)
        below = row(margins=(LABEL_WIDTH + 12, 0, 0, 4))
        below.addWidget(self.states[use])
        lines.addLayout(below)  # type: ignore[attr-defined]

    def _add_meter(self, use: Use, lines: object) -> None:
        name, bar, said = label("", self), LevelBar(self), label("", self, wrap=True)
        name.setFixedWidth(LABEL_WIDTH)
        said.setMinimumHeight(40)
        said.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.meters[use] = name, bar, said
        line = row(gap=12)
        line.addWidget(name)
        line.addWidget(bar, 2)
        line.addWidget(said, 3)
        lines.addLayout(line)  # type: ignore[attr-defined]

    def _choose(self, use: Use, index: int) -> None:
        device = self.boxes[use].itemData(index)
        if not self._filling and device and device != self._service.state().chosen.get(use, "default"):
            self._service.choose(use, str(device))

    def _show(self, state: SoundState) -> None:
        for use in USES:
            self._fill(use, state)
            set_role(self.states[use], "warning" if use in state.trouble else "small")
            self.states[use].setText(words.state_words(state, use))
        reading = state.reading
        _name, bar, said = self.meters["microphone"]
        bar.show_level(reading.microphone_db if reading else QUIETEST_DB, warns=state.heard == "too_loud")
        said.setText(words.heard_words(state))
        set_role(said, "warning" if state.heard in ("nothing", "too_loud", "faint") else "")
        bar.setAccessibleName(words.title("microphone") + ": " + said.text())
        _name, bar, said = self.meters["speaker"]
        bar.show_level(reading.speaker_db if reading else QUIETEST_DB)
        said.setText(words.level_words(state))
        bar.setAccessibleName(words.title("speaker") + ": " + said.text())
        running = state.step in ("listening", "playing")
        self.test.set_kind("plain" if running else "primary")  # not greyed: the focus would leave it
        self.test.put(self.tr("Testing…") if running else self.tr("Say something and hear it back"))
        self.result.setText(words.test_words(state))
        set_role(self.result, "warning" if state.found in ("nothing", "too_loud") else "")

    def _fill(self, use: Use, state: SoundState) -> None:
        """Put the choices in, unless they are the same: a list that is open must not move."""
        box, chosen = self.boxes[use], state.chosen.get(use, "default")
        wanted = [(id, words.device_words(id, name)) for id, name in state.choices(use)]
        shown = [(box.itemData(n), box.itemText(n)) for n in range(box.count())]
        self._filling = True
        if wanted != shown:
            box.clear()
            for id, text in wanted:
                box.addItem(text, id)
        index = max(0, box.findData(chosen))
        if index != box.currentIndex():
            box.setCurrentIndex(index)
        self._filling = False
