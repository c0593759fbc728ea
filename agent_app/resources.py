"""The one loader: `icon("hang_up")`, `theme("dark")`. Paths are spelled here and nowhere else."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from string import Template
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

import resources

ThemeName = Literal["light", "dark"]
ROOT = Path(resources.__file__).resolve().parent
THEMES: tuple[ThemeName, ...] = ("light", "dark")

#: our names -> the family's (Material Design Icons, by qtawesome)
ICONS: dict[str, str] = {
    "answer": "mdi6.phone",
    "hang_up": "mdi6.phone-hangup",
    "dial": "mdi6.phone-outgoing",
    "ring": "mdi6.phone-ring",
    "hold": "mdi6.pause",
    "resume": "mdi6.play",
    "mute": "mdi6.microphone-off",
    "unmute": "mdi6.microphone",
    "transfer": "mdi6.phone-forward",
    "consult": "mdi6.account-question-outline",
    "swap": "mdi6.swap-horizontal",
    "merge": "mdi6.account-group-outline",
    "message": "mdi6.voicemail",
    "keypad": "mdi6.dialpad",
    "record": "mdi6.record-circle",
    "search": "mdi6.magnify",
    "objection": "mdi6.comment-question-outline",
    "back": "mdi6.arrow-left",
    "outline": "mdi6.format-list-numbered",
    "note": "mdi6.note-edit-outline",
    "callback": "mdi6.calendar-clock",
    "ticket": "mdi6.alert-circle-outline",
    "consent": "mdi6.check-decagram-outline",
    "tag": "mdi6.tag-outline",
    "do_not_call": "mdi6.phone-cancel",
    "deal": "mdi6.file-sign",
    "new_lead": "mdi6.account-plus-outline",
    "people": "mdi6.account-group-outline",
    "person": "mdi6.account-circle-outline",
    "company": "mdi6.domain",
    "play": "mdi6.play",
    "pause": "mdi6.pause",
    "mark": "mdi6.map-marker-outline",
    "comment": "mdi6.comment-outline",
    "done": "mdi6.check",
    "close": "mdi6.close",
    "warning": "mdi6.alert-outline",
    "info": "mdi6.information-outline",
    "queue": "mdi6.format-list-bulleted",
    "next": "mdi6.arrow-right",
    "score": "mdi6.star-check-outline",
    "down": "mdi6.chevron-down",
    "lock": "mdi6.lock-outline",
    "copy": "mdi6.content-copy",
}


@lru_cache(maxsize=4)
def theme(name: str) -> dict[str, str]:
    """The named colours of a theme, `{"danger": "#BF2419", …}`."""
    colours: dict[str, str] = json.loads((ROOT / "themes" / f"{name}.json").read_text("utf-8"))
    return colours


@lru_cache(maxsize=4)
def stylesheet(name: str) -> str:
    """The one stylesheet, its holes filled with the colours of a theme."""
    icons = {
        hole: (ROOT / "icons" / f"{file}_{name}.svg").as_posix()
        for hole, file in (("arrow", "down"), ("check", "check"))
    }
    holes = {**theme(name), **icons}
    return Template((ROOT / "themes" / "leadline.qss").read_text("utf-8")).substitute(holes)


@lru_cache(maxsize=512)
def icon(name: str, colour: str) -> QIcon:
    """An icon in one colour. A family that does not load leaves an empty icon: the words beside it are enough."""
    from agent_app.icon_font import FamilyMissing, glyph_icon  # the sign-in window draws no icon of the font

    try:
        return glyph_icon(ICONS[name], colour)
    except FamilyMissing:  # a broken installation must not keep the desk shut
        return QIcon()


def translation_source(language: str) -> Path:
    """The Linguist file of a language: `en`, `zh_CN`, `es`."""
    return ROOT / "i18n" / f"leadline_{language}.ts"


def app_icon() -> QIcon:
    """The desk's own sign: a lead line with its weight, drawn, so that no file can be missing."""
    picture = QPixmap(QSize(64, 64))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(theme("light")["accent"]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 14, 14)
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawRect(QRectF(30, 10, 4, 26))
    painter.drawEllipse(QRectF(21, 34, 22, 22))
    painter.end()
    return QIcon(picture)


__all__ = ["ICONS", "ROOT", "THEMES", "app_icon", "icon", "stylesheet", "theme"]
