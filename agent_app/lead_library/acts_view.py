"""Changing many leads at once: what, for whom, a look at it, then run; beside it what was done, and undoing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QWidget,
)  # fmt: skip

from agent_app.errors import sentence_of
from agent_app.lead_library import acts_words
from agent_app.lead_library.acts_presenter import MOVING, ActsPresenter
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.overlay import Overlay
from agent_app.widgets.panel import column, label, row
from domain.errors import UserError
from domain.lead_library.acts import BULK_KINDS, BulkAct, BulkChange, may_undo, problem_of
from domain.lead_library.listing import Choices, LibraryCount

_CODE = Qt.ItemDataRole.UserRole
POLL_MS = 700
VALUES_OF = {"tag": "tags", "untag": "tags", "stage": "stages", "tier": "tiers", "campaign": "campaigns"}


class ActsPanel(Overlay):
    """Implements `ActsView`."""

    def __init__(self, host: QWidget, say: Callable[..., None]) -> None:
        super().__init__(host, "centre", (860, 560))
        self._say = say
        self.presenter: ActsPresenter | None = None
        self.look_wanted: Callable[[BulkChange, bool], None] = lambda _change, _chosen: None
        self.ended: Callable[[], None] = lambda: None
        self._choices, self._picked = Choices(), 0
        self._found: LibraryCount | None = None
        self._act: BulkAct | None = None
        self._acts: tuple[BulkAct, ...] = ()
        self._asking = False
        self._build()
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._on_poll)
        self.kind.currentIndexChanged.connect(lambda _n: self._on_kind_changed())
        self.whom.currentIndexChanged.connect(lambda _n: self._on_edited())
        self.value.textChanged.connect(lambda _text: self._on_edited())
        self.owners.itemChanged.connect(lambda _item: self._on_edited())
        self.value.returnPressed.connect(self._look)
        self.look_button.clicked.connect(self._look)
        self.run_button.clicked.connect(lambda: self._turn("run"))
        self.pause_button.clicked.connect(lambda: self._turn("pause"))
        self.undo_button.clicked.connect(lambda: self._turn("undo"))
        self.leave.clicked.connect(self.dismiss)
        self.done_list.itemActivated.connect(lambda item: self._open(str(item.data(_CODE))))
        for key, handler in (("Ctrl+Return", self._next), ("Ctrl+U", lambda: self._turn("undo"))):
            QShortcut(
                QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            ).activated.connect(handler)
        self.retranslate()

    def ask(self, choices: Choices, found: LibraryCount | None, picked: int) -> None:
        """Open it; `picked` leads are chosen in the list, `found` is what the filter finds."""
        self._choices, self._found, self._picked = choices, found, picked
        self.owners.blockSignals(True)
        self.owners.clear()
        for one in choices.owners:
            item = QListWidgetItem(one.text, self.owners)
            item.setData(_CODE, one.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.owners.blockSignals(False)
        self.value.clear()
        self.whom.setCurrentIndex(0 if picked > 1 else 1)
        self._on_kind_changed()
        self._draw_words()
        self.open()
        if self.presenter is not None:
            self.presenter.begin()
            self.presenter.reload()

    def take_focus(self) -> None:
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        self._poll.stop()
        super().dismiss()

    # ------------------------------------------------------------------ what `ActsView` asks

    def show_act(self, act: BulkAct | None) -> None:
        self._act, self._asking = act, False
        if act is not None and act.state in MOVING and self.isVisible():
            self._poll.start()
        elif act is None or act.state not in MOVING:
            self._poll.stop()
        self._draw()

    def show_asking(self) -> None:
        self._asking = True
        self._draw()

    def show_acts(self, acts: Sequence[BulkAct]) -> None:
        self._acts = tuple(acts)
        self.done_list.clear()
        for act in self._acts:
            item = QListWidgetItem(acts_words.line(act, self._owner_names()), self.done_list)
            item.setData(_CODE, act.id)
        self.none.setVisible(not acts)

    def show_ended(self, act: BulkAct) -> None:
        self._say("done", f"{acts_words.change(act.change, self._owner_names())}: {acts_words.figures(act)}")
        self.ended()

    def show_problem(self, error: Exception) -> None:
        self.trouble.setText(sentence_of(error))
        self.trouble.show()

    # ------------------------------------------------------------------ inside

    def change(self) -> BulkChange:
        """What stands in the fields."""
        kind = BULK_KINDS[self.kind.currentIndex()]
        chosen = [self.owners.item(n) for n in range(self.owners.count())]
        owners = tuple(str(i.data(_CODE)) for i in chosen if i.checkState() == Qt.CheckState.Checked)
        return BulkChange(
            kind=kind, value=self.value.text().strip(), owners=owners if kind == "hand_over" else ()
        )

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Change many leads at once"))
        self.heading.setText(self.tr("Change many leads at once"))
        self.done_title.setText(self.tr("What was done"))
        self.done_list.setAccessibleName(self.tr("What was done"))
        self.none.setText(self.tr("Nothing yet. What is done here can be undone for 24 hours."))
        self.kind.setAccessibleName(self.tr("What is done"))
        self.whom.setAccessibleName(self.tr("For which leads"))
        self.owners.setAccessibleName(
            self.tr("To whom: shared by the rules of handing out; nobody means the public pool")
        )
        self.owners.setToolTip(
            self.tr("To whom: shared by the rules of handing out; nobody means the public pool")
        )
        self.sample.setAccessibleName(self.tr("Some of these leads"))
        for n, code in enumerate(BULK_KINDS):
            self.kind.setItemText(n, acts_words.kind(code))
        self.look_button.put(self.tr("Look first"), "Ctrl+Enter")
        self.run_button.put(self.tr("Run"), "Ctrl+Enter")
        self.pause_button.put(self.tr("Pause"))
        self.undo_button.put(self.tr("Undo"), "Ctrl+U")
        self.leave.put(self.tr("Close"), "Esc")
        self._draw_words()
        self.show_acts(self._acts)
        self._draw()

    def _build(self) -> None:
        self.heading = label("heading", self)
        self.kind, self.whom = QComboBox(self), QComboBox(self)
        for code in BULK_KINDS:
            self.kind.addItem("", code)
        for chosen in (True, False):
            self.whom.addItem("", chosen)
        self.value, self.owners = QLineEdit(self), QListWidget(self)
        self.value.setMaxLength(120)
        self.owners.setMaximumHeight(110)
        self.said, self.out = label("strong", self, wrap=True), label("muted", self, wrap=True)
        self.sample, self.trouble = label("small", self, wrap=True), label("danger", self, wrap=True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(6)
        self.look_button, self.run_button = (
            KeyButton("primary", parent=self),
            KeyButton("primary", parent=self),
        )
        self.pause_button, self.undo_button = KeyButton("plain", parent=self), KeyButton("plain", parent=self)
        self.leave = KeyButton("quiet", parent=self)
        self.done_title, self.none = label("section", self), label("muted", self, wrap=True)
        self.done_list = QListWidget(self)
        self.done_list.setFrameShape(QFrame.Shape.NoFrame)
        self.done_list.setWordWrap(True)
        self.done_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left = column(gap=8)
        for widget in (
            self.whom,
            self.kind,
            self.value,
            self.owners,
            self.said,
            self.progress,
            self.out,
            self.sample,
        ):
            left.addWidget(widget)
        left.addStretch(1)
        left.addWidget(self.trouble)
        foot = row(gap=8)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        for button in (self.undo_button, self.pause_button, self.look_button, self.run_button):
            foot.addWidget(button)
        left.addLayout(foot)
        right = column(gap=6)
        right.addWidget(self.done_title)
        right.addWidget(self.done_list, 1)
        right.addWidget(self.none)
        halves = row(gap=16)
        halves.addLayout(left, 3)
        halves.addLayout(right, 2)
        whole = column(self, margins=(16, 12, 16, 12), gap=10)
        whole.addWidget(self.heading)
        whole.addLayout(halves, 1)

    def _owner_names(self) -> dict[str, str]:
        return {one.id: one.text for one in self._choices.owners}

    def _draw_words(self) -> None:
        self.whom.setItemText(0, self.tr("The %n chosen lead(s)", "", self._picked))
        found = self._found
        number = (
            (times.count(found.total) if found.exact else f"~{times.count(found.total)}") if found else "…"
        )
        self.whom.setItemText(1, self.tr("All that the filter finds: {n}").format(n=number))
        self.value.setPlaceholderText(acts_words.value_hint(str(self.kind.currentData())))
        self.value.setAccessibleName(acts_words.value_hint(str(self.kind.currentData())))

    def _on_poll(self) -> None:
        if self.presenter is not None:
            self.presenter.poll()

    def _on_kind_changed(self) -> None:
        kind = str(self.kind.currentData())
        self.owners.setVisible(kind == "hand_over")
        words = list(getattr(self._choices, VALUES_OF[kind])) if kind in VALUES_OF else []
        proposals = QCompleter(words, self.value)
        proposals.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.value.setCompleter(proposals)
        self._draw_words()
        self._on_edited()

    def _on_edited(self) -> None:
        """Another change than was looked at: it is to be looked at anew."""
        if self._act is not None and self.presenter is not None and self._act.state == "previewed":
            self.presenter.begin()
        self._draw()

    def _look(self) -> None:
        if self.look_button.isVisible() and self.look_button.isEnabled():
            self.look_wanted(self.change(), bool(self.whom.currentData()))

    def _next(self) -> None:
        self._turn("run") if self.run_button.isVisible() else self._look()

    def _turn(self, verb: str) -> None:
        button = {"run": self.run_button, "pause": self.pause_button, "undo": self.undo_button}[verb]
        if self.presenter is not None and button.isVisible() and button.isEnabled():
            self.presenter.turn(verb)

    def _open(self, act_id: str) -> None:
        if self.presenter is not None:
            self.presenter.open_act(act_id)

    def _draw(self) -> None:
        act = self._act
        state = act.state if act is not None else ""
        self.trouble.setVisible(False)
        self.said.setText(self._said(act))
        self.said.setVisible(bool(self.said.text()))
        self.out.setText(acts_words.left_out(act) if act is not None else "")
        self.out.setVisible(bool(self.out.text()))
        self.sample.setText(self._some(act))
        self.sample.setVisible(bool(self.sample.text()))
        self.progress.setVisible(state in ("running", "undoing", "paused"))
        if act is not None:
            of = act.figures.get("changed", act.total) if state == "undoing" else act.total
            self.progress.setRange(0, max(1, of))
            self.progress.setValue(act.done)
            if act.problem:
                self.trouble.setText(self._why_paused(act.problem))
                self.trouble.show()
        editable = state in ("", "previewed", "done", "undone")
        for widget in (self.kind, self.whom, self.value, self.owners):
            widget.setEnabled(editable and not self._asking)
        self.look_button.setVisible(state not in ("previewed", "running", "paused", "undoing"))
        self.look_button.setEnabled(not problem_of(self.change()) and not self._asking)
        self.run_button.setVisible(state in ("previewed", "paused"))
        self.run_button.put(self.tr("Run") if state == "previewed" else self.tr("Go on"), "Ctrl+Enter")
        self.run_button.setEnabled(act is not None and act.own and (act.total > 0 or state == "paused"))
        self.pause_button.setVisible(state == "running" and act is not None and act.own)
        undo = act is not None and (
            may_undo(act, times.now_utc()) or (state == "paused" and act.own and act.done > 0)
        )
        self.undo_button.setVisible(undo)

    def _said(self, act: BulkAct | None) -> str:
        if self._asking:
            return self.tr("Looking…")
        if act is None:
            return ""
        what = acts_words.change(act.change, self._owner_names())
        if act.state == "previewed":
            shares = acts_words.gets(act)
            return (
                f"{what}\n"
                + self.tr("%n lead(s) will be changed.", "", act.total)
                + (f"\n{shares}" if shares else "")
            )
        shape = self.tr("{what}\n{state}: {done} of {total}. {figures}")
        return shape.format(
            what=what, state=acts_words.state(act), done=times.count(act.done), total=times.count(act.total),
            figures=" · ".join(filter(None, (acts_words.figures(act), acts_words.gets(act)))),
        )  # fmt: skip

    def _some(self, act: BulkAct | None) -> str:
        if act is None:
            return ""
        if act.kept:
            return self.tr("Changed by somebody since: {names}").format(names=", ".join(act.kept[:12]))
        if act.state == "previewed" and act.sample:
            names = ", ".join(one.name for one in act.sample)
            return self.tr("Among them: {names}").format(names=names)
        return ""

    def _why_paused(self, code: str) -> str:
        try:
            return sentence_of(UserError(code))
        except ValueError:
            return code
