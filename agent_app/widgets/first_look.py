"""Fonts, theme and language before the first window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from agent_app.services import Settings
from agent_app.widgets.language import language, system_language
from agent_app.widgets.look import base_font, look


def start_look(settings: Settings) -> None:
    """Put on what this person chose last. Called once."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setFont(base_font())
    look.choose(settings.read("look/theme", "system"))
    language.choose(settings.read("look/language", system_language()))
