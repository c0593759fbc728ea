"""The card over the customer: who is next, how long she may look, what happens then, and the keys for it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from agent_app.calls.dialing import Preview
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Elided, Panel, column, row


class PreviewCard(Panel):
    """Signals: `ticked` (once a second while it is on)."""

    ticked = Signal()

    def __init__(self, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__("lit", parent)
        self._acts = acts
        self._preview = Preview(step="off")
        lines = column(self, margins=(12, 6, 12, 8), gap=4)
        self.title, self.more = Elided("strong", self), Elided("muted", self)
        buttons = row(gap=8)
        self.dial = KeyButton("primary", "dial", self)
        self.skip, self.stop = KeyButton("plain", "", self), KeyButton("quiet", "", self)
        for act, button in (("answer", self.dial), ("skip", self.skip), ("dialing", self.stop)):
            button.clicked.connect(lambda _checked=False, a=act: acts.run(a))
            buttons.addWidget(button)
        buttons.addStretch(1)
        lines.addWidget(self.title)
        lines.addWidget(self.more)
        lines.addLayout(buttons)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self.ticked.emit)
        acts.keys_changed.connect(self.retranslate)
        self.hide()
        self.retranslate()

    def show_preview(self, preview: Preview) -> None:
        """Draw where the row of leads stands."""
        self._preview = preview
        on = preview.step != "off"
        if on != self._tick.isActive():
            self._tick.start() if on else self._tick.stop()
        offered = preview.mode != "manual" and preview.why not in ("talking", "ringing", "wrap_up")
        self.setVisible(on or offered)
        self.retranslate()

    def retranslate(self) -> None:
        shown = self._preview
        self.title.set_whole(self._title())
        self.more.set_whole(self._more())
        self.more.setVisible(bool(self.more.whole()))
        self.setAccessibleName(" ".join(filter(None, (self.title.whole(), self.more.whole()))))
        looking = shown.step in ("looking", "over")
        self.dial.setVisible(looking)
        self.skip.setVisible(looking)
        self.dial.put(self.tr("Dial now"), self._acts.hint("answer"))
        self.skip.put(self.tr("Not now"), self._acts.hint("skip"))
        begins = shown.step == "off"
        self.stop.set_kind("primary" if begins else "quiet")
        self.stop.put(self.tr("Begin") if begins else self.tr("Stop"), self._acts.hint("dialing"))

    def _title(self) -> str:
        shown = self._preview
        match shown.step:
            case "looking" if shown.dials:
                return self.tr("{name}: is dialled in {seconds} s").format(
                    name=shown.name, seconds=shown.left_s
                )
            case "looking":
                return self.tr("{name}: {seconds} s to look").format(name=shown.name, seconds=shown.left_s)
            case "over":
                return self.tr("{name}: the time to look is over").format(name=shown.name)
            case "off" if shown.mode == "power":
                return self.tr("This campaign dials one lead after another.")
            case "off":
                return self.tr("This campaign shows one lead after another.")
            case "dialled":
                return self.tr("The next lead comes after this call.")
            case "empty":
                return self.tr("Nobody is left who may be called now.")
            case _:
                return self.tr("The next lead comes when you are ready.")

    def _more(self) -> str:
        shown = self._preview
        if shown.step == "off":
            return ""
        if shown.step == "over":
            return self.tr("Nothing was dialled. Dial now, or say why not.")
        return {
            "paused": self.tr("You are on a pause: nothing is dialled."),
            "wrap_up": self.tr("First the outcome of the last call."),
            "talking": self.tr("A call is going on."),
            "ringing": self.tr("A customer calls."),
            "offline": self.tr("You are not ready: nothing is dialled."),
            "chosen": self.tr("You have chosen another customer; {key} goes on.").format(
                key=self._acts.hint("next_lead")
            ),
        }.get(shown.why, "")
