"""Buttons that show their key. The next key to press is always visible."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from agent_app.widgets.look import look, sized

KINDS = {  # kind -> (background, background under the mouse, text, border)
    "plain": ("surface", "hover", "text", "input_border"),
    "quiet": ("", "hover", "text", ""),
    "primary": ("accent", "accent_hover", "on_accent", ""),
    "danger": ("danger", "danger_hover", "on_danger", ""),
    "on": ("accent_soft", "hover", "accent", "accent"),
}


class KeyButton(QAbstractButton):
    """Icon, words and key on one line; drawn here, so that all buttons of the desk stand in one line.

    Attributes:
        kind: one of `KINDS`. key_text: shown after the words, smaller.
    """

    HEIGHT, PAD, GAP, ICON = 30, 10, 6, 16

    def __init__(self, kind: str = "plain", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.icon_name, self.key_text = kind, icon, ""
        self._said: tuple[str, str, str, str] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def put(self, words: str, key: str = "", *, name: str = "", hint: str = "") -> None:
        """Set words, key, and (where the words alone do not say it) the accessible name and a hint."""
        said = (words, key, name or words, hint)
        if said == self._said:  # drawn already; a repaint costs more than the question
            return
        self._said = said
        self.key_text = key
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(name or words)
        self.setToolTip(hint)
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: str) -> None:
        """Change the look (`plain`, `quiet`, `primary`, `danger`, `on`)."""
        if kind != self.kind:
            self.kind = kind
            self.update()

    def words(self) -> str:
        return self.text().replace("&&", "&")

    def sizeHint(self) -> QSize:
        width = 2 * self.PAD
        parts = []
        if self.icon_name:
            parts.append(self.ICON)
        if self.text():
            parts.append(QFontMetrics(self._font()).horizontalAdvance(self.words()) + 1)
        if self.key_text:
            parts.append(QFontMetrics(sized(12)).horizontalAdvance(self.key_text) + 1)
        return QSize(width + sum(parts) + self.GAP * max(0, len(parts) - 1), self.HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.FontChange):
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = self._paint_ground(painter)
        x = self.PAD if self.text() or self.key_text else (self.width() - self.ICON) // 2
        spare = self.width() - self.sizeHint().width()
        if spare > 0 and self.text() and self.property("centred"):
            x += spare // 2
        if self.icon_name:
            look.icon(self.icon_name, text).paint(
                painter, QRect(x, (self.height() - self.ICON) // 2, self.ICON, self.ICON)
            )
            x += self.ICON + self.GAP
        painter.setPen(look.colour(text))
        painter.setFont(self._font())
        room = QFontMetrics(self._font()).horizontalAdvance(self.words()) + 2
        painter.drawText(QRect(x, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, self.words())
        if self.key_text:
            painter.setFont(sized(12))
            muted = text if self.kind in ("primary", "danger", "on") or not self.isEnabled() else "muted"
            painter.setPen(look.colour(muted))
            room = QFontMetrics(sized(12)).horizontalAdvance(self.key_text) + 2
            painter.drawText(
                QRect(self.width() - self.PAD - room, 0, room, self.height()),
                Qt.AlignmentFlag.AlignVCenter,
                self.key_text,
            )
        painter.end()

    def _font(self) -> QFont:
        return sized(13, bold=self.kind in ("primary", "danger"))

    def _paint_ground(self, painter: QPainter) -> str:
        """Paint background, border and focus; returns the colour of the text."""
        ground, hover, text, border = KINDS[self.kind]
        if not self.isEnabled():
            ground, hover, text, border = (
                "",
                "",
                "muted",
                ("line" if border or self.kind in ("primary", "danger") else ""),
            )
        fill = hover if (self.underMouse() or self.isDown()) and self.isEnabled() else ground
        paint_box(painter, QRectF(self.rect()), fill, border, focus=self.hasFocus())
        return text


class Choice(QAbstractButton):
    """An answer: its key in a small box, its words beside it on as many lines as they need.

    Attributes:
        note: smaller words after the text (“▸ objection”). chosen: drawn as taken.
    """

    PAD_X, PAD_Y, CHIP = 8, 6, 22

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self.key_text, self.note, self.chosen, self.compact = "", "", False, compact
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def put(self, key: str, words: str, note: str = "") -> None:
        self.key_text, self.note = key, note
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(f"{key} {words}".strip())
        self.updateGeometry()
        self.update()

    def set_compact(self, on: bool) -> None:
        """Smaller words on a lower line, where there are many."""
        if on != self.compact:
            self.compact = on
            self.updateGeometry()
            self.update()

    def set_chosen(self, on: bool) -> None:
        if on != self.chosen:
            self.chosen = on
            self.update()

    def words(self) -> str:
        return self.text().replace("&&", "&")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._metrics().boundingRect(self._text_rect(width), self._flags(), self.words())
        return max(30 if self.compact else 34, lines.height() + 2 * self.PAD_Y)

    def sizeHint(self) -> QSize:
        wide = (
            self._metrics().horizontalAdvance(self.words())
            + self._left()
            + self.PAD_X
            + self._note_width()
            + 2
        )
        return QSize(min(wide, 420), self.heightForWidth(max(min(wide, 420), self.width() or 0)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 30 if self.compact else 34)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "accent_soft" if self.chosen else ("hover" if self.underMouse() else "")
        paint_box(
            painter, QRectF(self.rect()), ground, "accent" if self.chosen else "line", focus=self.hasFocus()
        )
        enabled = self.isEnabled()
        if self.key_text:
            chip = QRect(self.PAD_X, (min(self.height(), 34) - 20) // 2, self.CHIP - 2, 20)
            paint_box(painter, QRectF(chip), "accent" if self.chosen else "background", "line", radius=4)
            painter.setFont(sized(12, bold=True, figures=True))
            painter.setPen(look.colour("on_accent" if self.chosen else "accent" if enabled else "muted"))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self.key_text)
        painter.setFont(self._font())
        painter.setPen(look.colour("text" if enabled else "muted"))
        painter.drawText(
            self._text_rect(self.width(), self.height()),
            self._flags() | Qt.AlignmentFlag.AlignVCenter,
            self.words(),
        )
        if self.note:
            painter.setFont(sized(12))
            painter.setPen(look.colour("muted"))
            box = QRect(
                self.width() - self._note_width() - self.PAD_X, 0, self._note_width(), min(self.height(), 34)
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.note)
        painter.end()

    def _font(self) -> QFont:
        return sized(13 if self.compact else 15)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())

    def _left(self) -> int:
        return self.PAD_X + (self.CHIP + 6 if self.key_text else 0)

    def _note_width(self) -> int:
        return QFontMetrics(sized(12)).horizontalAdvance(self.note) + 8 if self.note else 0

    def _text_rect(self, width: int, height: int = 10_000) -> QRect:
        room = max(40, width - self._left() - self.PAD_X - self._note_width())
        return QRect(QPoint(self._left(), 0), QSize(room, height))

    def _flags(self) -> Qt.TextFlag:
        return Qt.TextFlag.TextWordWrap


def paint_box(
    painter: QPainter, rect: QRectF, ground: str, border: str, *, focus: bool = False, radius: int = 6
) -> None:
    """Paint a rounded box in named colours ("" : none); with focus, two pixels of accent."""
    width = 2.0 if focus else 1.0
    pen = (
        QPen(look.colour("accent" if focus else border), width)
        if focus or border
        else QPen(Qt.PenStyle.NoPen)
    )
    painter.setPen(pen)
    painter.setBrush(look.colour(ground) if ground else QColor(0, 0, 0, 0))
    half = width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
    if focus and ground in ("accent", "danger"):  # an accent ring on accent would not be seen
        painter.setPen(QPen(look.colour("surface"), 1.0))
        painter.setBrush(QColor(0, 0, 0, 0))
        painter.drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), radius - 2, radius - 2)
