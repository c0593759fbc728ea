"""The call bar: what the line does, who is on it, and every act on it with its key. Always in the same place."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget

from agent_app.calls import words
from agent_app.calls.model import DeskState, LiveCall
from agent_app.customers.words import how_words
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.look import look, sized
from agent_app.widgets.panel import Elided, Panel, column, label, row
from domain.line_quality import word_of

LINE_ACTS = ("hold", "mute", "swap", "merge", "transfer", "consult", "leave_message", "keypad")
RARER = (
    "keypad",
    "leave_message",
    "consult",
    "transfer",
    "mute",
    "hold",
)  #: in the order in which they lose their words
ROOM_FOR_NAME = 120
NEEDS = {
    "hold": "hold",
    "mute": "mute",
    "transfer": "blind",
    "consult": "attended",
    "swap": "attended",
    "merge": "conference",
    "leave_message": "message",
    "keypad": "dtmf",
    "hang_up": "hang_up",
    "answer": "answer",
}


class Dot(QWidget):
    """A dot of colour; the words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(14, 20)
        self._colour = "muted"

    def put(self, colour: str) -> None:
        self._colour = colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(self._colour))
        painter.drawEllipse(QPoint(6, 10), 5, 5)
        painter.end()


class CallBar(Panel):
    """Shows one call large: the one that is talked on, else one that rings; the rest stands on a second line."""

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self.setFixedHeight(72)
        self._acts = acts
        self._state: DeskState | None = None
        self._capabilities: frozenset[str] = frozenset()
        self._dial_name, self._why_not = "", ""
        line = row(self, margins=(16, 0, 12, 0), gap=8)
        self.dot = Dot(self)
        self.state_words = label("strong", self)
        self.clock = label("", self)
        self.clock.setFont(sized(20, bold=True, figures=True))
        self.who, self.more = Elided("heading", self), Elided("muted", self)
        about = column(gap=2)
        about.addStretch(1)
        first = row(gap=6)
        first.addWidget(self.dot)
        first.addWidget(self.state_words)
        first.addWidget(self.who, 1)
        about.addLayout(first)
        about.addWidget(self.more)
        about.addStretch(1)
        line.addWidget(self.clock)
        line.addLayout(about, 1)
        self.buttons: dict[str, KeyButton] = {}
        icons = {"reject": "close", "consult": "consult", "leave_message": "message", "merge": "merge"}
        for act in ("answer", "reject", *LINE_ACTS, "hang_up"):
            kind = {"answer": "primary", "hang_up": "danger"}.get(act, "plain")
            button = KeyButton(kind, icons.get(act, act), self)
            button.clicked.connect(lambda _checked=False, a=act: acts.run(a))
            button.setFocusPolicy(
                Qt.FocusPolicy.TabFocus
            )  # a click on the bar never takes the focus from her text
            self.buttons[act] = button
            line.addWidget(button)
        self.recording = KeyButton("plain", "record", self)
        self.recording.clicked.connect(lambda: acts.run("pause_recording"))
        self.recording.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line.insertWidget(line.indexOf(self.buttons["hang_up"]), self.recording)
        line.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._draw_clock)
        self._tick.start()
        acts.keys_changed.connect(self.retranslate)
        self.retranslate()

    def show_state(self, state: DeskState, capabilities: frozenset[str]) -> None:
        self._state, self._capabilities = state, capabilities
        self.retranslate()

    def show_dial(self, name: str, why_not: str) -> None:
        """Whom F4 would dial now, and why it may not be."""
        self._dial_name, self._why_not = name, why_not
        self.retranslate()

    def main_call(self) -> LiveCall | None:
        """The call that the bar is about; one that rings does not push away the one that is talked on."""
        if self._state is None:
            return None
        if self._state.waiting is not None and self._state.current is not None and self._state.current.talks:
            return self._state.current
        return self._state.ringing or self._state.current

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Call bar"))
        call = self.main_call()
        self.set_look("ringbar" if call is not None and call.state == "ringing_in" else "bar")
        self._put_buttons(call)
        if call is None:
            self._draw_idle()
        else:
            self.dot.put(words.DOTS[call.state])
            self.state_words.setText(words.state_words(call))
            self.who.set_whole(words.call_name(call))
            self.more.set_whole(self._more_words(call))
        self._draw_clock()

    def _draw_idle(self) -> None:
        self.dot.put("muted")
        self.state_words.setText(self.tr("No call"))
        trouble = (
            words.line_words(self._state.line, self._state.line_code, self._state.line_cause)
            if self._state
            else ""
        )
        if trouble:
            self.dot.put("warning")
            self.who.set_whole(self._dial_name)
            self.more.set_whole(trouble)
        elif self._dial_name and self._why_not:
            self.who.set_whole(self._dial_name)
            self.more.set_whole(self._why_not)
        elif self._dial_name:
            self.who.set_whole(self.tr("Next: {name}").format(name=self._dial_name))
            self.more.set_whole(self.tr("{key} dials").format(key=self._acts.hint("answer")))
        else:
            self.who.set_whole("")
            self.more.set_whole(self.tr("Choose a lead in the queue, or wait for a call."))

    def _more_words(self, call: LiveCall) -> str:
        assert self._state is not None
        parts = [words.consult_words(call)]
        parts.append(call.record.number_text if call.record.number_text != words.call_name(call) else "")
        if call.record.line:
            parts.append(self.tr("line {name}").format(name=call.record.line))
        if call.record.message:
            parts.append(self.tr("message “{name}”").format(name=call.record.message))
        if call.talks or call.waits_for_outcome:
            parts.append(words.quality_words(word_of(call.heard or call.record.heard)))
        if call.record.recording_objected:
            parts.append(self.tr("not recorded: the customer objected"))
        if call.by_itself and call.talks:
            parts.append(self.tr("taken by itself, as the exchange asked"))
        for other in self._state.calls:
            if other.id != call.id and other.state == "ringing_in":
                sure = other.matches is not None and other.matches.sure
                how = how_words(other.matches.matches[0].how if other.matches and sure else "none")
                name = words.call_name(other)
                parts.insert(0, self.tr("Also rings: {name} · {how}").format(name=name, how=how))
            elif other.id != call.id and other.state != "ended":
                parts.append(
                    self.tr("also: {name}, {state}").format(
                        name=words.call_name(other), state=words.state_words(other)
                    )
                )
            elif other.id != call.id and other.waits_for_outcome:
                parts.append(self.tr("{name} still needs an outcome").format(name=words.call_name(other)))
        return "   ".join(filter(None, parts))

    def _put_buttons(self, call: LiveCall | None) -> None:
        ringing = call is not None and call.state == "ringing_in"
        talking = call is not None and call.talks
        consult = call.consult if call is not None and talking else None
        asked = consult is not None
        alone = talking and consult is None
        merged = consult is not None and consult.merged
        shown = {
            "answer": ringing or call is None, "reject": ringing,
            "hang_up": talking or (call is not None and call.state == "leaving_message"),
            "hold": alone, "mute": talking, "transfer": talking, "keypad": alone, "consult": alone,
            "leave_message": alone, "swap": asked and not merged, "merge": asked,
        }  # fmt: skip
        said = {
            "answer": self.tr("Answer") if ringing else self.tr("Dial"), "reject": self.tr("Not now"),
            "hold": self.tr("Go on") if call and call.state == "held" else self.tr("Hold"),
            "mute": self.tr("Unmute") if call and call.muted else self.tr("Mute"),
            "transfer": self.tr("Connect") if asked else self.tr("Transfer"), "keypad": self.tr("Keypad"),
            "consult": self.tr("Ask"), "swap": self.tr("Swap"), "leave_message": self.tr("Message"),
            "merge": self.tr("Drop third") if consult and consult.merged else self.tr("Three-way"),
            "hang_up": self.tr("End asking") if asked and call and call.state == "held" else self.tr("Hang up"),
        }  # fmt: skip
        self.buttons["answer"].icon_name = "answer" if ringing else "dial"
        self.buttons["hold"].icon_name = "resume" if call and call.state == "held" else "hold"
        for act, button in self.buttons.items():
            able = (
                NEEDS.get(act, "") in self._capabilities
                or act not in NEEDS
                or (act == "answer" and not ringing)
            )
            can = able and self._acts.enabled(act)
            button.setVisible(shown[act])
            button.setEnabled(can)
            hint = "" if can else (self._acts.why_not(act) or self.tr("The telephone in use cannot do this."))
            button.put(said[act], self._acts.hint(act), hint=hint)
        self._fit(said)
        self.buttons["merge"].set_kind("on" if consult and consult.merged else "plain")
        self.buttons["mute"].set_kind("on" if call and call.muted else "plain")
        self.buttons["hold"].set_kind("on" if call and call.state == "held" else "plain")
        self._put_recording(call if talking else None)

    def _put_recording(self, call: LiveCall | None) -> None:
        """Whether she is recorded is always in words; the key beside it pauses, and another one ends it for good."""
        recording = call.recording if call else ""
        self.recording.setVisible(bool(recording))
        if not recording:
            return
        paused = recording == "paused"
        self.recording.icon_name = "resume" if paused else "record"
        objection = self.tr("{key}: the customer objects, the recording ends").format(
            key=self._acts.hint("object")
        )
        self.recording.put(
            self.tr("Recording paused") if paused else self.tr("Recording"),
            self._acts.hint("pause_recording"),
            hint=objection,
        )
        self.recording.set_kind("on" if paused else "plain")

    def _fit(self, said: dict[str, str]) -> None:
        """Where the bar is short its rarer acts are a picture and a key; who is on the line needs room as well."""
        layout = self.layout()
        if layout is None:
            return
        for act in RARER:
            layout.activate()
            if layout.minimumSize().width() + ROOM_FOR_NAME <= self.width():
                return
            button = self.buttons[act]
            button.put("", self._acts.hint(act), name=said[act], hint=button.toolTip() or said[act])

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 72)  # it gives way by itself (`_fit`)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.retranslate()

    def _draw_clock(self) -> None:
        call = self.main_call()
        since: datetime | None = None
        until = times.now_utc()
        if call is not None:
            since = call.record.answered_at or call.record.started_at
            until = call.record.ended_at or until
            if call.waits_for_outcome and call.record.ended_at:
                since, until = call.record.ended_at, times.now_utc()
        text = times.length((until - since).total_seconds()) if since else ""
        self.clock.setText(text)
        self.clock.setVisible(bool(text))
