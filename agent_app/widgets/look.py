"""The look in force: which theme, which colours, which fonts. Widgets ask here for `danger`, never for `#BF2419`."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from agent_app import resources

Choice = Literal["system", "light", "dark"]
CJK = ["Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei"]
#: families that a bare Linux falls back to; there a quieter one is taken where it is installed
PLAIN = {"DejaVu Sans", "Sans Serif", "Sans", "Bitstream Vera Sans", ""}


class Look(QObject):
    """Applies a theme to the application and follows the system's when asked to.

    Signals:
        theme_changed: after the stylesheet was replaced.
    """

    theme_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice: Choice = "system"
        self.name: resources.ThemeName = "light"
        self._follows = False

    def colour(self, name: str) -> QColor:
        """A named colour of the theme in force."""
        return _colour(self.name, name)

    def icon(self, name: str, colour: str = "text") -> QIcon:
        """An icon in a named colour of the theme in force."""
        return resources.icon(name, resources.theme(self.name)[colour])

    def choose(self, choice: str) -> None:
        """Take light, dark, or what the system says."""
        self.choice = choice if choice in ("light", "dark") else "system"  # type: ignore[assignment]
        hints = QGuiApplication.styleHints()
        if not self._follows:
            hints.colorSchemeChanged.connect(self._on_color_scheme_changed)
            self._follows = True
        dark = self.choice == "dark" or (
            self.choice == "system" and hints.colorScheme() == Qt.ColorScheme.Dark
        )
        self._apply("dark" if dark else "light")

    def _on_color_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self.choice == "system":
            self.choose("system")

    def _apply(self, name: resources.ThemeName) -> None:
        self.name = name
        sized.cache_clear()  # the application's font may be another one now
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if app.style().objectName().lower() != "fusion":
            app.setStyle("Fusion")
        app.setPalette(_palette(resources.theme(name)))
        app.setStyleSheet(resources.stylesheet(name))
        self.theme_changed.emit()


@lru_cache(maxsize=128)
def _colour(theme: str, name: str) -> QColor:
    return QColor(resources.theme(theme)[name])


def _palette(colours: dict[str, str]) -> QPalette:
    """Qt's own roles, for what the stylesheet does not reach (cursors, links, item views)."""
    palette = QPalette()
    role = QPalette.ColorRole
    for names, key in (
        ((role.Window,), "background"),
        ((role.Base, role.Button, role.ToolTipBase), "surface"),
        ((role.AlternateBase,), "hover"),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), "text"),
        ((role.PlaceholderText,), "muted"),
        ((role.Highlight, role.Link, role.Accent), "accent"),
        ((role.HighlightedText,), "on_accent"),
        ((role.Mid, role.Dark), "line"),
    ):
        for name in names:
            palette.setColor(name, QColor(colours[key]))
    return palette


def base_font() -> QFont:
    """The system's font with Chinese families behind it, 13 pixels."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    families = [system.family()]
    if sys.platform.startswith("linux") and system.family() in PLAIN:
        installed = set(QFontDatabase.families())
        families = [f for f in ("Inter", "Noto Sans", "Noto Sans CJK SC") if f in installed] + families
    font = QFont()
    font.setFamilies([f for f in [*families, *CJK] if f])
    font.setPixelSize(13)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    return font


@lru_cache(maxsize=32)
def sized(pixels: int, *, bold: bool = False, figures: bool = False) -> QFont:
    """A font of the house sizes (12, 13, 15, 20); `figures`: all digits of one width (times, amounts)."""
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if figures:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


look = Look()
