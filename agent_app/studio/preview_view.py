"""Preview and play-through: the real player over the script as it is on screen, with a customer to choose."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from agent_app.scripts.presenter import ScriptPresenter
from agent_app.scripts.view import ScriptPanel, connect_script
from agent_app.shell.actions import Acts
from agent_app.studio.fields import Pick
from agent_app.studio.samples import SAMPLES, sample_facts
from agent_app.studio.words import LANGUAGE_NAMES
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, column, row
from domain.script_life import edits
from domain.scripts import Script

KEYS = ("objections", "outline", "step_back")


class PreviewPanel(Panel):
    """A row to choose customer and language, the player beneath it.

    Args:
        agent: name of who reads. now: the clock.
    """

    def __init__(
        self, acts: Acts, agent: str, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__("plain", parent)
        self._agent, self._now = agent, now
        self._script: Script | None = None
        self._step = ""
        self.player = Acts(None, self)  # its own registry: the keys of a call must not reach one here
        self.lead, self.language = Pick(self), Pick(self)
        self.again = KeyButton("plain", "play", self)
        self.panel = ScriptPanel(self.player, self)
        self.presenter = ScriptPresenter(self.panel, now)
        connect_script(self.panel, self.presenter)
        self.player.on("objections", self.panel.open_objections)
        self.player.on("outline", self.panel.open_outline)
        self.player.on("step_back", self.presenter.back)
        self.player.install_some(self.panel, "objections", "outline")
        lines = column(self, margins=(0, 6, 0, 0), gap=4)
        head = row(margins=(12, 0, 12, 0), gap=6)
        head.addWidget(self.lead, 1)
        head.addWidget(self.language)
        head.addWidget(self.again)
        lines.addLayout(head)
        lines.addWidget(self.panel, 1)
        self.lead.picked.connect(lambda _value: self.show_step(self._script, self._step))
        self.language.picked.connect(lambda _value: self.show_step(self._script, self._step))
        self.again.clicked.connect(lambda: acts.run("studio_play"))
        self._acts = acts
        self._chosen = ("renewal", "zh")
        self.retranslate()

    def show_step(self, script: Script | None, step_id: str) -> None:
        """The step as an agent would see it."""
        self._open(script)
        self._step = step_id
        player = self.presenter.player
        if script is None or player is None:
            return
        group = edits.group_of(script, step_id)
        if group and edits.steps_of(script, group)[0].id == step_id:
            self.presenter.call_objection(group)
        elif group == "":
            self.presenter.jump(step_id)

    def play(self, script: Script | None) -> None:
        """From the beginning, with all its keys."""
        self._open(script)
        self._step = script.start if script is not None else ""
        self.panel.setFocus()

    def _open(self, script: Script | None) -> None:
        self._script = script
        language = str(self.language.currentData() or "en")
        facts = (
            sample_facts(str(self.lead.currentData()), script, self._agent, self._now().date(), language)
            if script is not None
            else {}
        )
        self.presenter.open(script, facts, language, None, "")

    def retranslate(self) -> None:
        lead, chosen = str(self.lead.currentData() or "renewal"), str(self.language.currentData() or "zh")
        names = {
            "renewal": self.tr("王丽, renewal in 34 days"), "company": self.tr("李娜, a company"),
            "abroad": self.tr("José Ortega, Spain"), "bare": self.tr("Nothing is known"),
        }  # fmt: skip
        self.lead.clear()
        self.lead.put([(code, names[code]) for code in SAMPLES], lead)
        self.language.put(list(LANGUAGE_NAMES.items()), chosen)
        self.lead.setAccessibleName(self.tr("Customer of the preview"))
        self.language.setAccessibleName(self.tr("Language of the preview"))
        self.again.put(
            self.tr("Play"), self._acts.hint("studio_play"), name=self.tr("Play from the beginning")
        )
        self.setAccessibleName(self.tr("Preview"))
