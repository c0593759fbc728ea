"""What belongs to the whole script: title, what it is for, objections, offers, fields, fallbacks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from agent_app.studio import parts
from agent_app.studio.sheet_form import SheetForm
from agent_app.studio.sheets import SCRIPT
from agent_app.studio.words import LANGUAGE_NAMES
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.language import language
from agent_app.widgets.panel import Panel, column, row
from domain.campaigns import LANGUAGES
from domain.script_life import edits
from domain.scripts import Script


class ScriptForm(Panel):
    """Signals: `changed(made, typing, select)` as a step's form, `rested`, `part_opened(path, language)`."""

    changed = Signal(object, str, str)
    rested = Signal()
    part_opened = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._script: Script | None = None
        self.language = language.short
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column(self, gap=0).addWidget(area, 1)
        inner = Panel("scrolled")
        inside = column(inner, margins=(12, 8, 12, 12), gap=8)
        area.setWidget(inner)
        tabs = row(gap=4)
        self.tabs: dict[str, KeyButton] = {}
        for code in LANGUAGES:
            tab = self.tabs[code] = KeyButton("plain", parent=inner)
            tab.clicked.connect(lambda _checked=False, c=code: self.choose_language(c))
            tabs.addWidget(tab)
        tabs.addStretch(1)
        inside.addLayout(tabs)
        self.sheet = SheetForm(SCRIPT, inner)
        self.sheet.changed.connect(self._on_changed)
        self.sheet.opened.connect(lambda name, n: self.part_opened.emit(((name, n),), self.language))
        self.sheet.removed.connect(self._on_removed)
        self.sheet.rested.connect(self.rested)
        inside.addWidget(self.sheet)
        inside.addStretch(1)
        self.retranslate()

    def put(self, script: Script) -> None:
        """Show a script."""
        self._script = script
        for code, tab in self.tabs.items():
            tab.set_kind("on" if code == self.language else "plain")
        self.sheet.put(script, script, self.language)

    def choose_language(self, code: str) -> None:
        self.language = code
        self.rested.emit()
        if self._script is not None:
            self.put(self._script)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The whole script"))
        for code, tab in self.tabs.items():
            tab.put(
                LANGUAGE_NAMES[code],
                name=self.tr("Words in {language}").format(language=LANGUAGE_NAMES[code]),
            )
        self.sheet.retranslate()

    def _on_changed(self, change: Callable[[Any], Any], typing: str) -> None:
        self.changed.emit(change, f"script.{typing}" if typing else "", "")

    def _on_removed(self, member: str, number: int) -> None:
        def made(script: Script) -> Script:
            if member == "objections":
                return edits.delete_objection(script, script.objections[number].code)
            gone: Script = parts.remove_member(script, (), member, number)
            return gone

        self.changed.emit(made, "", "")
