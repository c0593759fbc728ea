"""Comment threads and proposals of the chosen step, and of the script."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agent_app.studio.fields import Line
from agent_app.studio.picture import title_of
from agent_app.studio.side_lists import Scrolled
from agent_app.studio.words import LANGUAGE_NAMES
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.language import language
from agent_app.widgets.panel import Panel, column, label, row
from domain.script_life import edits
from domain.scripts import Script
from domain.studio import Comment, ProposalRow


class CommentList(Scrolled):
    """Threads, those of the chosen step first. Signals: `said(text, thread)`, `resolved(id)`, `step_chosen(id)`."""

    said = Signal(str, str)
    resolved = Signal(str)
    step_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("comment", parent)
        head = row(gap=6)
        self.field, self.button = Line(self), KeyButton("plain", "comment", self)
        head.addWidget(self.field, 1)
        head.addWidget(self.button)
        self.lines.addLayout(head)
        self.finish()
        self._comments: tuple[Comment, ...] = ()
        self._script: Script | None = None
        self._step = ""
        self.field.returnPressed.connect(self._say)
        self.button.clicked.connect(self._say)
        self.retranslate()

    def put(self, comments: Sequence[Comment]) -> None:
        self._comments = tuple(comments)
        self._draw()

    def about(self, script: Script, step: str) -> None:
        """The step that a new comment is about."""
        if (script, step) != (self._script, self._step):
            self._script, self._step = script, step
            self._draw()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Comments"))
        self.area.setAccessibleName(self.tr("Comments"))
        self.field.setPlaceholderText(self.tr("Comment on this step"))
        self.field.setAccessibleName(self.tr("Comment on this step"))
        self.button.put(self.tr("Comment"), name=self.tr("Send the comment"))
        self.empty.put(self.tr("No comments"), self.tr("What is said about steps stands here."))
        self._draw()

    def _say(self) -> None:
        if self.field.text().strip():
            self.said.emit(self.field.text().strip(), "")
            self.field.clear()

    def _draw(self) -> None:
        threads = [c for c in self._comments if not c.thread]
        threads.sort(key=lambda c: (c.resolved_at is not None, c.step != self._step))
        self.begin(empty=not threads)
        for thread in threads:
            answers = [c for c in self._comments if c.thread == thread.id]
            self._draw_thread(thread, answers)
        self.rows.addStretch(1)

    def _draw_thread(self, thread: Comment, answers: list[Comment]) -> None:
        card = Panel("row")
        inner = column(card, margins=(10, 8, 10, 8), gap=4)
        place = KeyButton("quiet", "outline", card)
        place.setObjectName("may_shrink")
        name = self._name(thread.step)
        place.put(name[:40], name=self.tr("Go to: {step} ({n})").format(step=name, n=thread.id[-6:]))
        place.clicked.connect(lambda: self.step_chosen.emit(thread.step))
        inner.addWidget(place)
        for comment in (thread, *answers):
            who, text = label("muted"), label("", wrap=True)
            who.setText(f"{comment.by} · {times.when(comment.at)}")
            text.setText(comment.text)
            inner.addWidget(who)
            inner.addWidget(text)
        if thread.resolved_at is not None:
            done = label("success", wrap=True)
            done.setText(self.tr("Settled by {name}").format(name=thread.resolved_by))
            inner.addWidget(done)
        foot = row(gap=6)
        field, settle = Line(card), KeyButton("plain", "done", card)
        field.setPlaceholderText(self.tr("Answer"))
        field.setAccessibleName(self.tr("Answer to {name}, {n}").format(name=thread.by, n=thread.id[-6:]))
        field.returnPressed.connect(
            lambda: self.said.emit(field.text().strip(), thread.id) if field.text().strip() else None
        )
        settle.put(self.tr("Settled"), name=self.tr("Settled: {n}").format(n=thread.id[-6:]))
        settle.setVisible(thread.resolved_at is None)
        settle.clicked.connect(lambda: self.resolved.emit(thread.id))
        foot.addWidget(field, 1)
        foot.addWidget(settle)
        inner.addLayout(foot)
        self.rows.addWidget(card)

    def _name(self, step: str) -> str:
        if self._script is None or not step:
            return self.tr("The whole script")
        if edits.group_of(self._script, step) is None:
            return self.tr("A step that is gone: {step}").format(step=step)
        return title_of(edits.find(self._script, step), language.short)


class ProposalList(Scrolled):
    """Better lines from calls: who, where, how often. Signals: `taken(row)`, `declined(row)`, `step_chosen(id)`."""

    taken = Signal(object)
    declined = Signal(object)
    step_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("note", parent)
        self.finish()
        self._rows: tuple[ProposalRow, ...] = ()
        self._script: Script | None = None
        self.retranslate()

    def put(self, rows: Sequence[ProposalRow]) -> None:
        self._rows = tuple(rows)
        self._draw()

    def about(self, script: Script) -> None:
        self._script = script

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Proposals"))
        self.area.setAccessibleName(self.tr("Proposals"))
        self.empty.put(
            self.tr("No proposals"), self.tr("Agents propose better lines from their calls, with one key.")
        )
        self._draw()

    def _draw(self) -> None:
        self.begin(empty=not self._rows)
        for n, one in enumerate(self._rows, start=1):
            self._draw_one(n, one)
        self.rows.addStretch(1)

    def _draw_one(self, n: int, one: ProposalRow) -> None:
        card = Panel("row")
        inner = column(card, margins=(10, 8, 10, 8), gap=4)
        step = one.step
        if self._script is not None and edits.group_of(self._script, step) is not None:
            step = title_of(edits.find(self._script, step), language.short)
        place = KeyButton("quiet", "outline", card)
        place.setObjectName("may_shrink")
        place.put(step[:40], name=self.tr("Proposal {n}, go to: {step}").format(n=n, step=step))
        place.clicked.connect(lambda: self.step_chosen.emit(one.step))
        inner.addWidget(place)
        text, who = label("strong", wrap=True), label("muted", wrap=True)
        text.setText(f"“{one.text}”")
        people = ", ".join(one.by[:6]) + (" …" if len(one.by) > 6 else "")
        where = " · ".join(
            filter(None, (", ".join(one.teams), LANGUAGE_NAMES.get(one.language, ""), f"v{one.version}"))
        )
        who.setText(
            self.tr("%n time(s)", "", one.count) + f" · {people} · {where} · {times.when(one.last_at)}"
        )
        inner.addWidget(text)
        if one.why:
            why = label("", wrap=True)
            why.setText(one.why)
            inner.addWidget(why)
        inner.addWidget(who)
        if one.state != "open":
            said = label("success" if one.state == "taken" else "muted", wrap=True)
            said.setText(self.tr("Taken") if one.state == "taken" else self.tr("Declined"))
            inner.addWidget(said)
        else:
            foot = row(gap=6)
            take, decline = KeyButton("primary", "done", card), KeyButton("plain", "close", card)
            take.put(self.tr("Take"), name=self.tr("Take proposal {n}").format(n=n))
            decline.put(self.tr("Decline"), name=self.tr("Decline proposal {n}").format(n=n))
            take.clicked.connect(lambda: self.taken.emit(one))
            decline.clicked.connect(lambda: self.declined.emit(one))
            foot.addWidget(take)
            foot.addWidget(decline)
            foot.addStretch(1)
            inner.addLayout(foot)
        self.rows.addWidget(card)
