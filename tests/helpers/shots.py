"""Every state that matters × languages × themes × sizes, as pictures; and what a machine sees wrong in each.

`python -m tests.helpers.shots FOLDER [--only talk,wrap] [--languages en,es] [--pairwise]` writes the pictures, a
contact sheet and `findings.txt`; it exits with 1 when something was found.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from agent_app.widgets import times
from agent_app.widgets.language import language
from agent_app.widgets.look import base_font, look
from tests.helpers import desk_fakes as fakes
from tests.helpers.look_check import findings
from tests.helpers.screens import STATES

SIZES = ((1366, 768), (1920, 1080), (1093, 614))
LANGUAGES = ("en", "zh_CN", "es")
THEMES = ("light", "dark")


def prepare(app: QApplication) -> None:
    """One clock, one time zone, the house's fonts: the same pictures everywhere."""
    os.environ["TZ"] = fakes.SHANGHAI
    if hasattr(time, "tzset"):
        time.tzset()
    times.now_utc = lambda: fakes.NOW
    app.setFont(base_font())


def take(state: str, size: tuple[int, int]) -> tuple[QPixmap, list[str]]:
    """Build a state, show it at a size, and give back its picture and what is wrong with it."""
    window = STATES[state]()
    window.resize(*size)
    window.show()
    for _ in range(4):
        QApplication.processEvents()
    picture, wrong = window.grab(), findings(window)
    if window.width() > size[0] or window.height() > size[1]:
        wrong.append(f"does not fit: {window.width()}×{window.height()}")
    window.hide()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return picture, wrong


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="shots")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--languages", default=",".join(LANGUAGES))
    parser.add_argument("--themes", default=",".join(THEMES))
    parser.add_argument("--pairwise", action="store_true", help="each state once, the rest spread over it")
    options = parser.parse_args(arguments)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    prepare(app)
    options.folder.mkdir(parents=True, exist_ok=True)
    states = [s for s in STATES if not options.only or s in options.only.split(",")]
    todo = [
        (s, lang, theme, size)
        for lang in options.languages.split(",") for theme in options.themes.split(",") for size in SIZES for s in states
    ]  # fmt: skip
    if options.pairwise:
        todo = [(s, LANGUAGES[n % 3], THEMES[n // 3 % 2], SIZES[n // 2 % 3]) for n, s in enumerate(states)]
    lines: list[str] = []
    pictures: list[tuple[str, QPixmap]] = []
    current = ("", "")
    for state, lang, theme, size in todo:
        if (lang, theme) != current:
            current = (lang, theme)
            language.choose(lang)
            look.choose(theme)
        name = f"{state}-{lang}-{theme}-{size[0]}"
        picture, wrong = take(state, size)
        picture.save(str(options.folder / f"{name}.png"))
        pictures.append((name, picture))
        lines += [f"{name}: {line}" for line in wrong]
    contact_sheet(pictures).save(str(options.folder / "contact_sheet.png"))
    (options.folder / "findings.txt").write_text("\n".join(lines) + "\n", "utf-8")
    print(f"{len(pictures)} pictures, {len(lines)} findings in {options.folder}")
    return 1 if lines else 0


def contact_sheet(pictures: list[tuple[str, QPixmap]], across: int = 6, width: int = 400) -> QPixmap:
    """All pictures small, with their names."""
    height = 260
    sheet = QPixmap(across * width, (len(pictures) + across - 1) // across * height)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    for n, (name, picture) in enumerate(pictures[: across * 60]):
        x, y = n % across * width, n // across * height
        small = picture.scaled(
            width - 8,
            height - 24,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawPixmap(x + 4, y + 18, small)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(QRect(x + 4, y, width, 18), Qt.AlignmentFlag.AlignVCenter, name)
    painter.end()
    return sheet


__all__ = ["STATES", "main", "prepare", "take"]

if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
