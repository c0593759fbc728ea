"""The editor of a set: title and kind, its phrases, and of the chosen one who says it, when, near what, and its forms."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from agent_app.phrases import words
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.language import LANGUAGES, SHORT, language
from agent_app.widgets.panel import Panel, column, label, row
from domain.phrases import Phrase, PhraseSet
from domain.phrases.near_text import NearTextError, read_near, write_near

KINDS = ("keyword", "disclosure", "forbidden", "competitor", "objection")
WHO = ("any", "agent", "customer")
TONGUES = tuple(SHORT.values())
_CODE = Qt.ItemDataRole.UserRole
SETTLE_MS = 400  #: after the last key, before it is checked


class SetEditor(Panel):
    """Signals: `changed(set)`: what stands in the fields, a moment after the last key."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, may_change: bool = True) -> None:
        super().__init__("plain", parent)
        self._set = PhraseSet(code="")
        self._place, self._filling, self._may_change = -1, False, may_change
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.commit)
        lines = column(self, gap=8)
        lines.addLayout(self._head())
        line = row(gap=12)
        line.addLayout(self._list_side(), 1)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form = self._form()
        self.area.setWidget(self.form)
        line.addWidget(self.area, 4)
        lines.addLayout(line, 1)
        self._connect()
        self.retranslate()

    def show_set(self, found: PhraseSet | None) -> None:
        """Fill the fields; the first phrase is chosen."""
        self._settle.stop()
        self._set = found or PhraseSet(code="")
        self._filling = True
        for tongue, field in self.titles.items():
            field.setText(self._set.title.get(tongue, ""))
            field.setCursorPosition(0)
        self.kind.setCurrentIndex(KINDS.index(self._set.kind))
        self._filling = False
        self._fill_list(0)

    def show_phrase(self, code: str) -> None:
        """Choose a phrase by its code."""
        for n, phrase in enumerate(self._set.phrases):
            if phrase.code == code:
                self.list.setCurrentRow(n)

    def commit(self) -> None:
        """Take what stands in the fields into the set, and tell."""
        self._settle.stop()
        if self._filling or not self._set.code:
            return
        title = {
            tongue: field.text().strip() for tongue, field in self.titles.items() if field.text().strip()
        }
        phrases = list(self._set.phrases)
        if 0 <= self._place < len(phrases):
            phrases[self._place] = self._phrase(phrases[self._place])
        kind: Any = KINDS[self.kind.currentIndex()]
        found = msgspec.structs.replace(self._set, title=title, kind=kind, phrases=tuple(phrases))
        if found != self._set:
            self._set = found
            self._name_rows()
            self.changed.emit(found)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Phrase set"))
        for tongue, field in self.titles.items():
            field.setPlaceholderText(self.tr("Title, {language}").format(language=_named(tongue)))
            field.setAccessibleName(field.placeholderText())
        for tongue, forms in self.forms.items():
            self.form_names[tongue].setText(
                self.tr("How it is said, {language}: one form a line").format(language=_named(tongue))
            )
            forms.setAccessibleName(self.form_names[tongue].text())
        self._fill_boxes()
        self.fuzzy.setText(self.tr("Forgive mishearing"))
        self.fuzzy.setToolTip(self.tr("A wrong letter, a missing word, one Chinese character in four"))
        self.first.setPlaceholderText(self.tr("first … s"))
        self.last.setPlaceholderText(self.tr("last … s"))
        self.code.setPlaceholderText(self.tr("Code"))
        self.phrase_title.setPlaceholderText(self.tr("Title of the phrase"))
        for field in (self.code, self.phrase_title):
            field.setAccessibleName(field.placeholderText())
        self.first.setToolTip(self.tr("Only in so many seconds from the beginning"))
        self.last.setToolTip(self.tr("Only in so many seconds before the end"))
        for field in (self.first, self.last):
            field.setAccessibleName(field.toolTip())
        self.fuzzy.setAccessibleName(self.fuzzy.text())
        self.near_name.setText(
            self.tr(
                "Only near another phrase of the set: [not] CODE within SECONDS [before|after] [agent|customer]"
            )
        )
        self.near.setAccessibleName(self.tr("Near other phrases"))
        self.kind.setAccessibleName(self.tr("Kind"))
        self.who.setAccessibleName(self.tr("Said by"))
        self.list.setAccessibleName(self.tr("Phrases of the set"))
        self.add.put(self.tr("Add phrase"))
        self.remove.put(self.tr("Remove"))
        self.grammar.setText(
            self.tr("[word] may be left out · (one|other) one of them · * up to three words between")
        )

    # ------------------------------------------------------------------ building

    def _head(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        self.titles = {tongue: QLineEdit(self) for tongue in TONGUES}
        self.kind = QComboBox(self)
        for n, field in enumerate(self.titles.values()):
            grid.addWidget(field, 0, n)
            grid.setColumnStretch(n, 1)
        grid.addWidget(self.kind, 0, len(TONGUES))
        return grid

    def _list_side(self) -> Any:
        side = column(gap=6)
        self.list = QListWidget(self)
        self.list.setMinimumWidth(104)
        self.list.setMaximumWidth(170)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add, self.remove = KeyButton("plain", parent=self), KeyButton("quiet", parent=self)
        foot = row(gap=6)
        foot.addWidget(self.add)
        foot.addWidget(self.remove)
        side.addWidget(self.list, 1)
        side.addLayout(foot)
        return side

    def _form(self) -> QWidget:
        inner = Panel("scrolled")
        lines = column(inner, margins=(0, 0, 8, 8), gap=6)
        self.code, self.phrase_title = QLineEdit(inner), QLineEdit(inner)
        self.who, self.fuzzy = QComboBox(inner), QCheckBox(inner)
        self.first, self.last = QLineEdit(inner), QLineEdit(inner)
        names = row(gap=6)
        names.addWidget(self.code, 2)
        names.addWidget(self.phrase_title, 3)
        lines.addLayout(names)
        when = row(gap=6)
        when.addWidget(self.who, 2)
        when.addWidget(self.first, 1)
        when.addWidget(self.last, 1)
        lines.addLayout(when)
        lines.addWidget(self.fuzzy)
        self.forms = {tongue: QPlainTextEdit(inner) for tongue in TONGUES}
        self.form_names = {tongue: label("small", inner, wrap=True) for tongue in TONGUES}
        for tongue, field in self.forms.items():
            field.setTabChangesFocus(True)
            field.setFixedHeight(74)
            lines.addWidget(self.form_names[tongue])
            lines.addWidget(field)
        self.grammar = label("small", inner, wrap=True)
        lines.addWidget(self.grammar)
        self.near_name, self.near = label("small", inner, wrap=True), QPlainTextEdit(inner)
        self.near.setTabChangesFocus(True)
        self.near.setFixedHeight(56)
        lines.addWidget(self.near_name)
        lines.addWidget(self.near)
        self.wrong = label("danger", inner, wrap=True)
        lines.addWidget(self.wrong)
        lines.addStretch(1)
        return inner

    def _connect(self) -> None:
        for text in (*self.titles.values(), self.code, self.phrase_title, self.first, self.last):
            text.textEdited.connect(lambda _text: self._settle.start())
            text.editingFinished.connect(self.commit)
            text.setReadOnly(not self._may_change)
        for area in (*self.forms.values(), self.near):
            area.textChanged.connect(self._on_typed)
            area.setReadOnly(not self._may_change)
        for box in (self.kind, self.who):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.activated.connect(lambda _n: self.commit())
            box.setEnabled(self._may_change)
        self.fuzzy.clicked.connect(lambda _on: self.commit())
        self.fuzzy.setEnabled(self._may_change)
        self.add.setVisible(self._may_change)
        self.remove.setVisible(self._may_change)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)

    def _fill_boxes(self) -> None:
        for box, codes, named in ((self.kind, KINDS, words.kind), (self.who, WHO, words.who)):
            now = max(0, box.currentIndex())
            box.clear()
            for code in codes:
                box.addItem(named(code), code)
            box.setCurrentIndex(now)

    # ------------------------------------------------------------------ phrases

    def _phrase(self, known: Phrase) -> Phrase:
        """The chosen phrase as the fields say; a rule that cannot be read leaves the rules as they were."""
        near = known.near
        self.wrong.setText("")
        try:
            near = read_near(self.near.toPlainText())
        except NearTextError as error:
            self.wrong.setText(self.tr("Line {n} is no rule.").format(n=error.line))
        self.wrong.setVisible(bool(self.wrong.text()))
        who: Any = WHO[self.who.currentIndex()]
        title = dict(known.title)
        if self.phrase_title.text().strip():
            title[language.short] = self.phrase_title.text().strip()
        forms = {tongue: _lines(field.toPlainText()) for tongue, field in self.forms.items()}
        return msgspec.structs.replace(
            known, code=self.code.text().strip(), title=title, who=who, fuzzy=self.fuzzy.isChecked(),
            first_s=_seconds(self.first.text()), last_s=_seconds(self.last.text()), near=near,
            forms={tongue: said for tongue, said in forms.items() if said},
        )  # fmt: skip

    def _fill_list(self, place: int) -> None:
        self._filling = True
        self.list.clear()
        for phrase in self._set.phrases:
            item = QListWidgetItem(words.phrase_title(phrase))
            item.setData(_CODE, phrase.code)
            self.list.addItem(item)
        self._filling = False
        self._place = -1
        self.list.setCurrentRow(min(place, len(self._set.phrases) - 1))
        self._show_phrase(min(place, len(self._set.phrases) - 1))

    def _name_rows(self) -> None:
        for n, phrase in enumerate(self._set.phrases):
            self.list.item(n).setText(words.phrase_title(phrase))

    def _show_phrase(self, place: int) -> None:
        self._filling, self._place = True, place
        there = 0 <= place < len(self._set.phrases)
        phrase = self._set.phrases[place] if there else Phrase(code="")
        self.form.setEnabled(there)
        self.remove.setEnabled(there)
        self.code.setText(phrase.code)
        self.phrase_title.setText(words.phrase_title(phrase) if there else "")
        self.who.setCurrentIndex(WHO.index(phrase.who))
        self.fuzzy.setChecked(phrase.fuzzy)
        self.first.setText(f"{phrase.first_s:g}" if phrase.first_s else "")
        self.last.setText(f"{phrase.last_s:g}" if phrase.last_s else "")
        for tongue, field in self.forms.items():
            field.setPlainText("\n".join(phrase.forms.get(tongue, ())))
        self.near.setPlainText(write_near(phrase.near))
        self.wrong.setVisible(False)
        self._filling = False

    def _on_typed(self) -> None:
        if not self._filling:
            self._settle.start()

    def _on_row_changed(self, place: int) -> None:
        if not self._filling:
            self.commit()
            self._show_phrase(place)

    def _on_add(self) -> None:
        self.commit()
        codes = {phrase.code for phrase in self._set.phrases}
        n = next(n for n in range(len(codes) + 1, 10_000) if f"phrase_{n}" not in codes)
        made = Phrase(code=f"phrase_{n}")
        self._set = msgspec.structs.replace(self._set, phrases=(*self._set.phrases, made))
        self._fill_list(len(self._set.phrases) - 1)
        self.changed.emit(self._set)
        self.code.setFocus()
        self.code.selectAll()

    def _on_remove(self) -> None:
        if not 0 <= self._place < len(self._set.phrases):
            return
        self._settle.stop()
        place = self._place
        kept = tuple(p for n, p in enumerate(self._set.phrases) if n != place)
        self._set = msgspec.structs.replace(self._set, phrases=kept)
        self._fill_list(max(0, place - 1))
        self.changed.emit(self._set)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _seconds(text: str) -> float:
    try:
        return max(0.0, float(text.replace(",", ".") or 0))
    except ValueError:
        return 0.0


def _named(tongue: str) -> str:
    return next(LANGUAGES[code] for code, short in SHORT.items() if short == tongue)
