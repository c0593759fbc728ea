"""Icons of qtawesome's Material Design family, drawn from its font by ourselves.

Importing `qtawesome` loads a compatibility layer over all of Qt and six fonts: 0.3 s, more than the whole queue. Its
font and its table of names are read from the installed package instead; sharp at every scale, since glyphs are painted.
"""

from __future__ import annotations

import importlib.util
import json
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

_FAMILY = "materialdesignicons6"


class FamilyMissing(Exception):  # noqa: N818 - the words beside an icon are enough
    """The package, its font or its table is not there."""


@lru_cache(maxsize=1)
def _family() -> tuple[str, dict[str, str]]:
    """(font family, icon name -> code point in hex)."""
    found = importlib.util.find_spec("qtawesome")
    folders = list(found.submodule_search_locations or ()) if found else []
    if not folders:
        raise FamilyMissing("qtawesome is not installed")
    fonts = Path(folders[0]) / "fonts"
    font = next(fonts.glob(f"{_FAMILY}-webfont-[0-9]*.ttf"), None)
    table = next(fonts.glob(f"{_FAMILY}-webfont-charmap-*.json"), None)
    if font is None or table is None:
        raise FamilyMissing(str(fonts))
    number = QFontDatabase.addApplicationFont(str(font))
    if number < 0:
        raise FamilyMissing(str(font))
    return QFontDatabase.applicationFontFamilies(number)[0], json.loads(table.read_text("utf-8"))


def glyph_icon(name: str, colour: str) -> QIcon:
    """The icon called `mdi6.name` in a colour.

    Raises:
        FamilyMissing: no font. KeyError: the family has no such icon.
    """
    family, table = _family()
    return QIcon(_Glyph(family, chr(int(table[name.removeprefix("mdi6.")], 16)), QColor(colour)))


class _Glyph(QIconEngine):
    """Paints one character of the icon font into whatever rectangle is asked for."""

    def __init__(self, family: str, character: str, colour: QColor) -> None:
        super().__init__()
        self._family, self._character, self._colour = family, character, colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Qt: draw; disabled icons are pale."""
        font = QFont(self._family)
        font.setPixelSize(max(1, round(rect.height() * 0.92)))
        colour = QColor(self._colour)
        if mode == QIcon.Mode.Disabled:
            colour.setAlphaF(0.45)
        painter.save()
        painter.setPen(colour)
        painter.setFont(font)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), self._character)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Qt: a picture of the icon."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Qt: a copy for a copied icon."""
        return _Glyph(self._family, self._character, self._colour)
