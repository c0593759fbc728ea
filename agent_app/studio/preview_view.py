"""Preview and play-through: the real player over the script as it is on screen, with a customer to choose."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from agent_app.scripts.presenter import ScriptPresenter
from agent_app.scripts.view import ScriptPanel, connect_script
from agent_app.shell.actions import Acts
from agent_app.studio.fields import Pick
from agent_app.studio.real_leads import LeadFinder, RealLeads
from agent_app.studio.samples import SAMPLES, preview_facts, sample_lead
from agent_app.studio.words import LANGUAGE_NAMES
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, column, row
from domain.leads import Lead
from domain.script_life import edits
from domain.scripts import Script

FIND = "find"  #: the line that looks for a customer of the library


class PreviewPanel(Panel):
    """A row to choose customer and language, the player beneath it.

    Args:
        agent: name of who reads. now: the clock. leads: where customers of the library are read.
    """

    def __init__(
        self,
        acts: Acts,
        agent: str,
        now: Callable[[], datetime],
        leads: RealLeads,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("plain", parent)
        self.real: Lead | None = None
        self._agent, self._now = agent, now
        self._script: Script | None = None
        self._step = ""
        self._shown = SAMPLES[0]
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
        self.finder = LeadFinder(self, lambda words: leads.search(words, self.finder.put))
        self.finder.taken.connect(lambda lead_id: leads.read(lead_id, self.take_lead))
        self.lead.picked.connect(self._on_picked)
        self.language.picked.connect(lambda _value: self.show_step(self._script, self._step))
        self.again.clicked.connect(lambda: acts.run("studio_play"))
        self._acts = acts
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

    def take_lead(self, lead: Lead) -> None:
        """Preview with this customer from now on, in her language where the script has it."""
        self.real = lead
        self._fill_leads(lead.id)
        if lead.language in LANGUAGE_NAMES:
            self.language.put(list(LANGUAGE_NAMES.items()), lead.language)
        self.show_step(self._script, self._step)

    def _on_picked(self, value: str) -> None:
        if value == FIND:
            self._fill_leads(self._shown)  # the line stays with whom it speaks to
            self.finder.ask()
        else:
            self._fill_leads(value)
            self.show_step(self._script, self._step)

    def _lead_now(self) -> Lead:
        if self.real is not None and self._shown == self.real.id:
            return self.real
        return sample_lead(self._shown, self._now().date())

    def _open(self, script: Script | None) -> None:
        self._script = script
        language = str(self.language.currentData() or "en")
        facts = (
            preview_facts(self._lead_now(), script, self._agent, self._now().date(), language)
            if script is not None
            else {}
        )
        self.presenter.open(script, facts, language, None, "")

    def _fill_leads(self, chosen: str) -> None:
        names = {
            "renewal": self.tr("王丽, renewal in 34 days"), "company": self.tr("李娜, a company"),
            "abroad": self.tr("José Ortega, Spain"), "bare": self.tr("Nothing is known"),
        }  # fmt: skip
        offered = [(code, names[code]) for code in SAMPLES]
        if self.real is not None:
            offered.append((self.real.id, "  ".join(filter(None, (self.real.name, self.real.place)))))
        self.lead.put([*offered, (FIND, self.tr("A customer of the library…"))], chosen)
        self._shown = chosen

    def retranslate(self) -> None:
        chosen = str(self.language.currentData() or "zh")
        self._fill_leads(self._shown)
        self.language.put(list(LANGUAGE_NAMES.items()), chosen)
        self.lead.setAccessibleName(self.tr("Customer of the preview"))
        self.language.setAccessibleName(self.tr("Language of the preview"))
        self.again.put(
            self.tr("Play"), self._acts.hint("studio_play"), name=self.tr("Play from the beginning")
        )
        self.setAccessibleName(self.tr("Preview"))
