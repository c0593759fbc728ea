"""One part of a step or of the script over the editor: an answer, an act, an offer. What is changed is changed at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from agent_app.studio import parts
from agent_app.studio.parts import Path
from agent_app.studio.sheet_form import SheetForm
from agent_app.studio.sheets import SHEETS, summary
from agent_app.studio.words import LANGUAGE_NAMES
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import Panel, clear, column, label, row
from domain.campaigns import LANGUAGES
from domain.scripts import Script


class ItemPanel(Overlay):
    """Signals: `changed(made, typing)`: a function from the root (step or script) to the root; `rested`.

    Args:
        root_of: script -> the root that paths begin at, None when it is gone.
    """

    changed = Signal(object, str)
    rested = Signal()

    def __init__(self, host: QWidget, root_of: Callable[[Script], Any]) -> None:
        super().__init__(host, "centre", (560, 520))
        self._root_of = root_of
        self._script: Script | None = None
        self.path: Path = ()
        self.language = "en"
        self.form: SheetForm | None = None
        lines = column(self, margins=(16, 12, 16, 12), gap=8)
        self.title = label("heading", self)
        lines.addWidget(self.title)
        tabs = row(gap=4)
        self.tabs: dict[str, KeyButton] = {}
        for code in LANGUAGES:
            tab = self.tabs[code] = KeyButton("plain", parent=self)
            tab.clicked.connect(lambda _checked=False, c=code: self.choose_language(c))
            tabs.addWidget(tab)
        tabs.addStretch(1)
        lines.addLayout(tabs)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = Panel("scrolled")
        self.inside = column(inner, margins=(0, 0, 8, 0), gap=8)
        area.setWidget(inner)
        lines.addWidget(area, 1)
        foot = row(gap=8)
        self.up, self.close_button = KeyButton("quiet", "back", self), KeyButton("primary", parent=self)
        foot.addWidget(self.up)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        lines.addLayout(foot)
        self.up.clicked.connect(lambda: self.go(self.path[:-1]))
        self.close_button.clicked.connect(self.dismiss)
        self.retranslate()

    def open_at(self, script: Script, path: Path, language: str) -> None:
        """Open over the editor at a part."""
        self._script, self.language = script, language
        self.go(path)
        self.open()
        self.take_focus()

    def put(self, script: Script) -> None:
        """The script has changed (also by undo); a part that is gone closes the panel."""
        self._script = script
        if not self.isVisible():
            return
        part = self._part()
        if part is None or self.form is None:
            self.dismiss()
        else:
            self._draw(part)

    def go(self, path: Path) -> None:
        """To another part, deeper or one up; at the root there is nothing to show."""
        self.path = path
        part = self._part()
        if not path or part is None:
            self.dismiss()
            return
        clear(self.inside)
        self.form = SheetForm(SHEETS[path[-1][0]], self)
        self.form.changed.connect(self._on_changed)
        self.form.opened.connect(lambda name, n: self.go((*self.path, (name, n))))
        self.form.removed.connect(self._on_removed)
        self.form.rested.connect(self.rested)
        self.form.retranslate()
        self.inside.addWidget(self.form)
        self.inside.addStretch(1)
        self.form.show()
        self._draw(part)
        if self.isVisible():
            self.take_focus()

    def choose_language(self, code: str) -> None:
        self.language = code
        part = self._part()
        if part is not None:
            self._draw(part)

    def take_focus(self) -> None:
        for field in self.form.fields.values() if self.form is not None else ():
            if field.isVisibleTo(self) and field.focusPolicy() != Qt.FocusPolicy.NoFocus:
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
        self.close_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Part of the script"))
        self.up.put(self.tr("Back"), name=self.tr("Back to what it belongs to"))
        self.close_button.put(self.tr("Close"), "Esc")
        for code, tab in self.tabs.items():
            tab.put(
                LANGUAGE_NAMES[code],
                name=self.tr("Words in {language}").format(language=LANGUAGE_NAMES[code]),
            )
        if self.form is not None:
            self.form.retranslate()

    # ------------------------------------------------------------------ inside

    def _part(self) -> Any | None:
        root = self._root_of(self._script) if self._script is not None else None
        return parts.part_at(root, self.path) if root is not None else None

    def _draw(self, part: Any) -> None:
        assert self.form is not None and self._script is not None
        self.title.setText(summary(self.path[-1][0], part, self.language))
        self.up.setVisible(len(self.path) > 1)
        for code, tab in self.tabs.items():
            tab.set_kind("on" if code == self.language else "plain")
        self.form.put(part, self._script, self.language)

    def _on_changed(self, change: Callable[[Any], Any], typing: str) -> None:
        path = self.path

        def made(root: Any) -> Any:
            return parts.put_part(root, path, change(parts.part_at(root, path)))

        self.changed.emit(made, f"{path}.{typing}" if typing else "")

    def _on_removed(self, name: str, number: int) -> None:
        path = self.path
        self.changed.emit(lambda root: parts.remove_member(root, path, name, number), "")
