"""Panels over the Quality desk: share a piece, coach the agent, propose a better line. None is modal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from agent_app.studio.dialogs import Dialog
from agent_app.studio.fields import Line, Pick
from agent_app.widgets import times
from agent_app.widgets.language import language
from agent_app.widgets.panel import label, row
from domain.campaigns import in_language
from domain.library import Audiences

YEAR, WEEK = 365, 7


def _text(parent: QWidget, height: int) -> QPlainTextEdit:
    made = QPlainTextEdit(parent)
    made.setTabChangesFocus(True)
    made.setFixedHeight(height)
    return made


def _end_of(day: QDate) -> datetime:
    """The end of a day, on this desk's clock."""
    return datetime(day.year(), day.month(), day.day(), 23, 59, 59).astimezone()


class ShareDialog(Dialog):
    """What the piece teaches, for whom, on whose consent, until when. Signals: `share_wanted(values)`: a dict."""

    share_wanted = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, (680, 560))
        self.kind, self.headline, self.tags, self.consent = Pick(self), Line(self), Line(self), Line(self)
        self.lesson, self.said = _text(self, 54), _text(self, 54)
        self.audience = QListWidget(self)
        self.until = QDateEdit(self)
        self.until.setCalendarPopup(True)
        self.note = label("muted", self, wrap=True)
        self.names = {
            n: label("muted", self)
            for n in ("kind", "headline", "lesson", "said", "tags", "audience", "consent", "until")
        }
        fields: dict[str, QWidget] = {
            "kind": self.kind, "headline": self.headline, "lesson": self.lesson, "said": self.said, "tags": self.tags,
            "audience": self.audience, "consent": self.consent, "until": self.until,
        }  # fmt: skip
        for name, field in fields.items():
            line = row(gap=8)
            self.names[name].setFixedWidth(110)
            self.names[name].setBuddy(field)
            line.addWidget(self.names[name], 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(field, 1)
            self.body.addLayout(line, 1 if name == "audience" else 0)
        self.body.addWidget(self.note)
        self.kind.picked.connect(lambda value: self._draw_note(value))
        self.done.clicked.connect(self._share)
        self.retranslate()

    def open_for(self, from_ms: int, to_ms: int, agent: str, audiences: Audiences, today: datetime) -> None:
        """A piece of the call on screen; everybody hears it unless somebody is chosen."""
        self.why.setText(
            self.tr("{start} to {end}, {agent}").format(
                start=times.length(from_ms / 1000), end=times.length(to_ms / 1000), agent=agent
            )
        )
        for field in (self.headline, self.tags, self.consent):
            field.clear()
        for text in (self.lesson, self.said):
            text.clear()
        self._put_kinds("exemplary")
        self.audience.clear()
        for prefix, places in (("team", audiences.teams), ("region", audiences.regions)):
            for place in places:
                name = in_language(place.title, language.short)
                said = self.tr("Team {name}") if prefix == "team" else self.tr("Region {name}")
                item = QListWidgetItem(said.format(name=name), self.audience)
                item.setData(Qt.ItemDataRole.UserRole, f"{prefix}:{place.id}")
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked)
        day = (today + timedelta(days=YEAR)).date()
        self.until.setDate(QDate(day.year, day.month, day.day))
        self.say_problem("")
        self.open()

    def take_focus(self) -> None:
        self.headline.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Share this piece in the library"))
        self.setAccessibleName(self.title.text())
        said = {
            "kind": self.tr("Kind"), "headline": self.tr("Title"), "lesson": self.tr("What it teaches"),
            "said": self.tr("What was said"), "tags": self.tr("Tags"), "audience": self.tr("Who hears it"),
            "consent": self.tr("Rests on"), "until": self.tr("Until"),
        }  # fmt: skip
        for name, made in self.names.items():
            made.setText(said[name])
            buddy = made.buddy()
            if buddy is not None:
                buddy.setAccessibleName(f"{self.title.text()}: {said[name]}")
        self.until.lineEdit().setAccessibleName(said["until"])
        self.tags.setPlaceholderText(self.tr("by commas"))
        self.consent.setPlaceholderText(self.tr("who agreed to it, and when"))
        self.done.put(self.tr("Share"))
        self.cancel.put(self.tr("Cancel"), "Esc", name=self.tr("Cancel sharing"))
        self._put_kinds(str(self.kind.currentData() or "exemplary"))

    def _put_kinds(self, value: str) -> None:
        kinds = [
            ("exemplary", self.tr("exemplary: it is heard")),
            ("problem", self.tr("problem: it is read, without names")),
        ]
        self.kind.put(kinds, value)
        self._draw_note(value)

    def _draw_note(self, value: str) -> None:
        self.note.setText(
            self.tr(
                "Names of the customer and of colleagues, numbers and addresses are cut out. Read it before you share it."
            )
            if value == "problem"
            else self.tr("The voice is heard as it is. Nobody chosen: everybody hears it.")
        )

    def _share(self) -> None:
        chosen = [
            str(self.audience.item(n).data(Qt.ItemDataRole.UserRole))
            for n in range(self.audience.count())
            if self.audience.item(n).checkState() == Qt.CheckState.Checked
        ]
        self.share_wanted.emit(
            {
                "library": str(self.kind.currentData()), "title": self.headline.text(),
                "lesson": self.lesson.toPlainText(), "text": self.said.toPlainText(), "consent": self.consent.text(),
                "tags": tuple(t.strip() for t in self.tags.text().split(",") if t.strip()),
                "teams": tuple(c.removeprefix("team:") for c in chosen if c.startswith("team:")),
                "regions": tuple(c.removeprefix("region:") for c in chosen if c.startswith("region:")),
                "expires_at": _end_of(self.until.date()),
            }
        )  # fmt: skip


class CoachDialog(Dialog):
    """A note or a task for the agent of the call. Signals: `coach_wanted(kind, text, due_at)`."""

    coach_wanted = Signal(str, str, object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, (560, 320))
        self.kind, self.text = Pick(self), _text(self, 96)
        self.by, self.day = QCheckBox(self), QDateEdit(self)
        self.day.setCalendarPopup(True)
        self.body.addWidget(self.kind)
        self.body.addWidget(self.text)
        line = row(gap=8)
        line.addWidget(self.by)
        line.addWidget(self.day)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addStretch(1)
        self.by.toggled.connect(self.day.setEnabled)
        self.done.clicked.connect(self._coach)
        self.retranslate()

    def open_for(self, agent: str, about: str, today: datetime) -> None:
        """`about`: the question that is lit, "" for the call as a whole."""
        self.why.setText(" · ".join(filter(None, (agent, about))))
        self._put_kinds("task")
        self.text.clear()
        day = (today + timedelta(days=WEEK)).date()
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.by.setChecked(True)
        self.say_problem("")
        self.open()

    def take_focus(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Coaching"))
        self.setAccessibleName(self.title.text())
        self.kind.setAccessibleName(self.tr("Note or task"))
        self.text.setPlaceholderText(self.tr("What to practise, and how"))
        self.text.setAccessibleName(self.text.placeholderText())
        self.by.setText(self.tr("until"))
        self.by.setAccessibleName(self.tr("With a last day"))
        self.day.setAccessibleName(self.tr("Last day"))
        self.day.lineEdit().setAccessibleName(self.day.accessibleName())
        self.done.put(self.tr("Give"))
        self.cancel.put(self.tr("Cancel"), "Esc", name=self.tr("Cancel coaching"))
        self._put_kinds(str(self.kind.currentData() or "task"))

    def _put_kinds(self, value: str) -> None:
        self.kind.put(
            [("task", self.tr("Task: it is done one day")), ("note", self.tr("Note: it is read"))], value
        )

    def _coach(self) -> None:
        due = _end_of(self.day.date()) if self.by.isChecked() else None
        self.coach_wanted.emit(str(self.kind.currentData()), self.text.toPlainText(), due)


class ProposeDialog(Dialog):
    """A better line for the step that was said. Signals: `propose_wanted(step, text, why, studio)`."""

    propose_wanted = Signal(str, str, str, bool)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, (600, 360))
        self.step, self.text, self.reason = Pick(self), _text(self, 96), Line(self)
        self.studio = QCheckBox(self)
        for widget in (self.step, self.text, self.reason, self.studio):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.done.clicked.connect(
            lambda: self.propose_wanted.emit(
                str(self.step.currentData()),
                self.text.toPlainText(),
                self.reason.text(),
                self.studio.isChecked(),
            )
        )
        self.retranslate()

    def open_for(self, script: str, steps: Sequence[tuple[str, str]], now: str, *, studio: bool) -> None:
        """`steps`: (id, words) as they were said; `now`: the one at the playing position."""
        self.why.setText(script)
        self.step.put(list(steps), now)
        self.text.clear()
        self.reason.clear()
        self.studio.setVisible(studio)
        self.studio.setChecked(studio)
        self.say_problem("")
        self.open()

    def take_focus(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Propose a better line"))
        self.setAccessibleName(self.title.text())
        self.step.setAccessibleName(self.tr("Step of the script"))
        self.text.setPlaceholderText(self.tr("What the agent should say instead"))
        self.text.setAccessibleName(self.text.placeholderText())
        self.reason.setPlaceholderText(self.tr("Why, from what was heard"))
        self.reason.setAccessibleName(self.reason.placeholderText())
        self.studio.setText(self.tr("then open the script at this step"))
        self.studio.setAccessibleName(self.studio.text())
        self.done.put(self.tr("Propose"))
        self.cancel.put(self.tr("Cancel"), "Esc", name=self.tr("Cancel the proposal"))
