"""Sentences outside widgets: marked, and translated. `pyside6-lupdate` finds both by these names."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a sentence for translation and give it back as it is."""
    return text


def translate(context: str, text: str) -> str:
    """A sentence outside a widget, in the language of the window (`pyside6-lupdate` finds it by this name)."""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate(context, text)
