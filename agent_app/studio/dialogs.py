"""Panels over the studio that ask before something reaches others: publish, stop now, merge, a reason, which way.

None is modal: Escape closes, the focus goes back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QWidget,
)

from agent_app.studio import words
from agent_app.studio.fields import Line, Pick
from agent_app.studio.words import LANGUAGE_NAMES
from agent_app.widgets.buttons import Choice, KeyButton
from agent_app.widgets.language import language
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import Panel, clear, column, label, row
from domain.campaigns import LANGUAGES, Text, in_language
from domain.script_life.merge import Side
from domain.studio import Places


class Dialog(Overlay):
    """Title, a body of one's own, a foot with what is done and Cancel."""

    def __init__(self, host: QWidget, size: tuple[int, int]) -> None:
        super().__init__(host, "centre", size)
        self.lines = column(self, margins=(16, 12, 16, 14), gap=8)
        self.title, self.why = label("heading", self), label("muted", self, wrap=True)
        self.problem = label("danger", self, wrap=True)
        self.done, self.cancel = KeyButton("primary", parent=self), KeyButton("plain", parent=self)
        self.lines.addWidget(self.title)
        self.lines.addWidget(self.why)
        self.body = column(gap=6)
        self.lines.addLayout(self.body, 1)
        self.lines.addWidget(self.problem)
        foot = row(gap=8)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.done)
        self.lines.addLayout(foot)
        self.problem.hide()
        self.cancel.clicked.connect(self.dismiss)

    def say_problem(self, text: str) -> None:
        """What is missing; "" for nothing."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))


class PublishDialog(Dialog):
    """When, where, and the sentence for the agents. Signals: `publish_wanted(campaigns, teams, starts_at, sentence)`."""

    publish_wanted = Signal(object, object, object, object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, (620, 470))
        self.sentences: dict[str, Line] = {}
        for code in LANGUAGES:
            said, line = label("muted", self), Line(self)
            said.setText(LANGUAGE_NAMES[code])
            said.setFixedWidth(64)
            inner = row(gap=6)
            inner.addWidget(said)
            inner.addWidget(line, 1)
            self.body.addLayout(inner)
            self.sentences[code] = line
        self.where, self.when = label("section", self), label("section", self)
        self.body.addWidget(self.where)
        lists = row(gap=8)
        self.campaigns, self.teams = QListWidget(self), QListWidget(self)
        for one in (self.campaigns, self.teams):
            lists.addWidget(one)
        self.body.addLayout(lists, 1)
        self.body.addWidget(self.when)
        moment = row(gap=8)
        self.later = QCheckBox(self)
        self.moment = QDateTimeEdit(self)
        self.moment.setCalendarPopup(True)
        self.moment.setEnabled(False)
        self.later.toggled.connect(self.moment.setEnabled)
        moment.addWidget(self.later)
        moment.addWidget(self.moment, 1)
        self.body.addLayout(moment)
        self.done.clicked.connect(self._publish)
        self.retranslate()

    def open_for(self, places: Places, now: datetime) -> None:
        """Open it with the places a script can speak at; nothing chosen means everywhere."""
        for box, found in ((self.campaigns, places.campaigns), (self.teams, places.teams)):
            box.clear()
            for place in found:
                item = QListWidgetItem(in_language(place.title, language.short), box)
                item.setData(Qt.ItemDataRole.UserRole, place.id)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked)
        tomorrow = QDateTime(
            now.astimezone().replace(tzinfo=None, hour=9, minute=0, second=0, microsecond=0)
        ).addDays(1)  # type: ignore[call-overload]
        self.moment.setMinimumDateTime(QDateTime(now.astimezone().replace(tzinfo=None, microsecond=0)))  # type: ignore[call-overload]
        self.moment.setDateTime(tomorrow)
        self.later.setChecked(False)
        for line in self.sentences.values():
            line.clear()
        self.say_problem("")
        self.open()

    def take_focus(self) -> None:
        self.sentences[language.short].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Publish this draft"))
        self.setAccessibleName(self.title.text())
        self.why.setText(self.tr("What is new, in one sentence. Agents confirm it before they are ready."))
        self.where.setText(self.tr("Where (nothing chosen: in every campaign and team)"))
        self.when.setText(self.tr("When"))
        self.later.setText(self.tr("Not now but from"))
        self.later.setAccessibleName(self.later.text())
        self.moment.setAccessibleName(self.tr("From when it speaks"))
        self.campaigns.setAccessibleName(self.tr("Campaigns"))
        self.teams.setAccessibleName(self.tr("Teams"))
        for code, line in self.sentences.items():
            line.setAccessibleName(
                self.tr("What is new, in {language}").format(language=LANGUAGE_NAMES[code])
            )
        self.done.put(self.tr("Publish"))
        self.cancel.put(self.tr("Cancel"), "Esc", name=self.tr("Cancel publishing"))

    def _publish(self) -> None:
        sentence: Text = {c: line.text().strip() for c, line in self.sentences.items() if line.text().strip()}
        if not sentence:
            self.say_problem(self.tr("Say in one sentence what is new."))
            self.take_focus()
            return
        starts = None
        if self.later.isChecked():
            starts = datetime.fromtimestamp(self.moment.dateTime().toSecsSinceEpoch()).astimezone()
        self.publish_wanted.emit(_checked(self.campaigns), _checked(self.teams), starts, sentence)


def _checked(box: QListWidget) -> tuple[str, ...]:
    items = [box.item(n) for n in range(box.count())]
    return tuple(i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() == Qt.CheckState.Checked)


class StopDialog(Dialog):
    """What leaves every desk now, and why. Signals: `stop_wanted(kind, version, step, offer, reason)`."""

    stop_wanted = Signal(str, int, str, str, str)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, (520, 260))
        self.what, self.reason = Pick(self), Line(self)
        self.body.addWidget(self.what)
        self.body.addWidget(self.reason)
        self.body.addStretch(1)
        self.done.set_kind("danger")
        self.done.clicked.connect(self._stop)
        self.reason.returnPressed.connect(self._stop)
        self.retranslate()

    def open_for(self, choices: Sequence[tuple[str, str]]) -> None:
        """`choices`: (`step:id`, `offer:code` or `version:n`, words), the likeliest first."""
        self.what.clear()
        self.what.put(list(choices), choices[0][0] if choices else "")
        self.reason.clear()
        self.say_problem("")
        self.open()

    def take_focus(self) -> None:
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Stop now"))
        self.setAccessibleName(self.title.text())
        self.why.setText(
            self.tr("It leaves every desk within seconds, during calls too; agents read the reason.")
        )
        self.what.setAccessibleName(self.tr("What is stopped"))
        self.reason.setPlaceholderText(self.tr("Why, in one sentence"))
        self.reason.setAccessibleName(self.tr("Why it is stopped"))
        self.done.put(self.tr("Stop on every desk"))
        self.cancel.put(self.tr("Cancel"), "Esc", name=self.tr("Cancel stopping"))

    def _stop(self) -> None:
        if not self.reason.text().strip():
            self.say_problem(self.tr("Agents have to read why."))
            self.take_focus()
            return
        kind, _, name = str(self.what.currentData()).partition(":")
        version = int(name) if kind == "version" else 0
        self.stop_wanted.emit(
            kind,
            version,
            name if kind == "step" else "",
            name if kind == "offer" else "",
            self.reason.text().strip(),
        )


class ReasonDialog(Dialog):
    """One sentence before something is done. Signals: `given(reason)`."""

    given = Signal(str)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, (480, 220))
        self.reason = Line(self)
        self.body.addWidget(self.reason)
        self.body.addStretch(1)
        self._then: Callable[[str], None] = lambda _reason: None
        self.done.clicked.connect(self._go)
        self.reason.returnPressed.connect(self._go)
        self.retranslate()

    def ask(self, title: str, why: str, button: str, then: Callable[[str], None]) -> None:
        """Open it; `then` hears the sentence."""
        self.title.setText(title)
        self.setAccessibleName(title)
        self.why.setText(why)
        self.done.put(button)
        self._then = then
        self.reason.clear()
        self.say_problem("")
        self.open()

    def take_focus(self) -> None:
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.reason.setPlaceholderText(self.tr("In one sentence"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.cancel.put(self.tr("Cancel"), "Esc", name=self.tr("Cancel, no reason"))

    def _go(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.say_problem(self.tr("A sentence is needed."))
            return
        self.dismiss()
        self._then(reason)


class MergeDialog(Dialog):
    """Somebody else was faster: her changes in words, and whose stands where both touched. Signals: `taken(choices)`."""

    taken = Signal(object)  # a dict of keys: Qt would try to make a map of it

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, (620, 460))
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        inner = Panel("scrolled")
        self._rows = column(inner, margins=(0, 0, 6, 0), gap=6)
        self.area.setWidget(inner)
        self.body.addWidget(self.area, 1)
        self._by, self._changes = "", tuple[Any, ...]()
        self._clashes: tuple[Any, ...] = ()
        self.choices: dict[Any, Side] = {}
        self.done.clicked.connect(self._take)
        self.retranslate()

    def open_for(self, by: str, changes: Sequence[Any], clashes: Sequence[Any]) -> None:
        self._by, self._changes, self._clashes = by, tuple(changes), tuple(clashes)
        self.choices = dict.fromkeys(clashes, "theirs")
        self.retranslate()
        self.open()

    def take_focus(self) -> None:
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.title.setText(self.tr("{name} was faster").format(name=self._by or "…"))
        self.setAccessibleName(self.title.text())
        self.why.setText(
            self.tr(
                "This has changed since you began. Yours is added to it; where both changed one thing, choose."
            )
        )
        self.area.setAccessibleName(self.tr("What {name} changed").format(name=self._by))
        self.done.put(self.tr("Put together and save"))
        self.cancel.put(self.tr("Not yet"), "Esc", name=self.tr("Do not save yet"))
        clear(self._rows)
        for change in self._changes:
            made = label("", wrap=True)
            made.setText("· " + self.change_words(change))
            self._rows.addWidget(made)
        for key in self._clashes:
            self._draw_clash(key)
        self._rows.addStretch(1)

    def change_words(self, change: Any) -> str:
        return words.change_words(change)

    def name_of(self, key: Any) -> str:
        """What people call a part that both changed."""
        title: Text = next((c.title for c in self._changes if c.key == key and c.title), {})
        return in_language(title, language.short) or str(key.name or key.group)

    def _draw_clash(self, key: Any) -> None:
        said = label("warning", wrap=True)
        name = self.name_of(key)
        said.setText(self.tr("Both changed: {what}").format(what=name))
        self._rows.addWidget(said)
        line = row(gap=6)
        buttons: dict[Side, KeyButton] = {}
        for side, text in (
            ("theirs", self.tr("Take {name}'s").format(name=self._by)),
            ("mine", self.tr("Take mine")),
        ):
            button = buttons[side] = KeyButton("on" if self.choices[key] == side else "plain")  # type: ignore[index]
            button.put(text, name=f"{name}: {text}")
            button.clicked.connect(lambda _checked=False, s=side: self._choose(key, s, buttons))
            line.addWidget(button)
        line.addStretch(1)
        self._rows.addLayout(line)

    def _choose(self, key: Any, side: Side, buttons: dict[Side, KeyButton]) -> None:
        self.choices[key] = side
        for name, button in buttons.items():
            button.set_kind("on" if name == side else "plain")

    def _take(self) -> None:
        self.dismiss()
        self.taken.emit(dict(self.choices))


class WayDialog(Dialog):
    """Which way out of a step leads to another: a key each. Signals: `chosen(where)`."""

    chosen = Signal(str)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, (460, 320))
        self._rows = column(gap=4)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self.done.hide()
        self._buttons: list[Choice] = []
        self._whole: Callable[[str], None] = lambda _where: None
        self.retranslate()

    def ask(self, title: str, ways: Sequence[tuple[str, str]], then: Callable[[str], None]) -> None:
        """`ways`: (place, words)."""
        self.title.setText(title)
        self.setAccessibleName(title)
        self._whole = then
        clear(self._rows)
        self._buttons = []
        for n, (where, said) in enumerate(ways, start=1):
            button = Choice()
            button.put(str(n) if n < 10 else "", said)
            button.clicked.connect(lambda _checked=False, w=where: self._take(w))
            self._rows.addWidget(button)
            self._buttons.append(button)
        self.open()

    def take_focus(self) -> None:
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: object) -> None:
        text = event.text()  # type: ignore[attr-defined]
        if text.isdigit() and 0 < int(text) <= len(self._buttons):
            self._buttons[int(text) - 1].click()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def retranslate(self) -> None:
        self.why.setText(self.tr("Which of its ways leads there?"))
        self.cancel.put(self.tr("Cancel"), "Esc", name=self.tr("Cancel, no way"))

    def _take(self, where: str) -> None:
        self.dismiss()
        self._whole(where)
