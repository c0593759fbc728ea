"""The builder: a line above, then outline, properties and a panel beside each other; dialogs over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QWidget

from agent_app.errors import sentence_of
from agent_app.forms import words
from agent_app.forms.merge_view import MergeDialog
from agent_app.forms.node_view import NodeForm
from agent_app.forms.outline_view import Outline
from agent_app.forms.picture import Shown
from agent_app.forms.preview_view import PreviewPanel
from agent_app.forms.side_lists import ChangeList, FindingList, LossList, WhatIfList
from agent_app.runner import Runner
from agent_app.shell.actions import Acts
from agent_app.studio.dialogs import ReasonDialog
from agent_app.studio.drafting import Head
from agent_app.studio.words import state_words
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.language import language
from agent_app.widgets.panel import Elided, Panel, column, label, row, set_role
from domain.campaigns import in_language
from domain.form_life.compare import FormChange
from domain.form_life.parts import Key
from domain.scorecards import Finding, Form
from domain.scorecards.exchange.losses import Loss

SIDES = ("preview", "findings", "changes", "what_if", "lost")
STATE_CHIPS = {"draft": "chip", "checked": "chip_warning", "approved": "chip_success"}
EXPORTS = ("own", "amazon-connect", "genesys")


class FormEditor(Panel):
    """Signals: `side_shown(name)`, `export_wanted(target)`, `import_wanted`, `discard_wanted`."""

    side_shown = Signal(str)
    export_wanted = Signal(str)
    import_wanted = Signal()
    discard_wanted = Signal()

    def __init__(
        self, acts: Acts, say: Callable[..., None], background: Runner, parent: QWidget | None = None
    ) -> None:
        super().__init__("surface", parent)
        self._acts, self._say = acts, say
        self._head: Head | None = None
        self._counts = dict.fromkeys(SIDES, 0)
        lines = column(self, gap=0)
        lines.addWidget(self._build_head())
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        lines.addWidget(self.split, 1)
        self.outline, self.fields = Outline(self), NodeForm(self)
        self.outline.setMinimumWidth(190)
        self.fields.setMinimumWidth(330)
        self.split.addWidget(self.outline)
        self.split.addWidget(self.fields)
        self.split.addWidget(self._build_side(background, say))
        self.split.setSizes([260, 540, 410])
        self.split.setStretchFactor(1, 1)
        self.note_dialog, self.merge_dialog = ReasonDialog(self), MergeDialog(self)
        acts.keys_changed.connect(self.retranslate)
        self.retranslate()

    def _build_head(self) -> QWidget:
        head = Panel("top", self)
        line = row(head, margins=(8, 5, 8, 5), gap=6)
        self.back = KeyButton("quiet", "back", head)
        self.back.clicked.connect(lambda: self._acts.run("form_list"))
        self.title, self.state, self.about = (
            Elided("heading", head),
            label("chip", head),
            Elided("muted", head),
        )
        line.addWidget(self.back)
        line.addWidget(self.title, 2)
        line.addWidget(self.state)
        line.addWidget(self.about, 2)
        self.buttons: dict[str, KeyButton] = {}
        for act, kind in (
            ("form_add", "plain"), ("form_save", "plain"), ("form_check", "plain"), ("form_approve", "plain"),
            ("form_publish", "primary"),
        ):  # fmt: skip
            button = self.buttons[act] = KeyButton(kind, parent=head)
            button.clicked.connect(lambda _checked=False, a=act: self._acts.run(a))
            line.addWidget(button)
        self.more = KeyButton("quiet", "down", head)
        self.more.clicked.connect(
            lambda: self.more_menu().exec(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        line.addWidget(self.more)
        return head

    def _build_side(self, background: Runner, say: Callable[..., None]) -> QWidget:
        side = Panel("plain", self)
        side.setMinimumWidth(380)
        lines = column(side, gap=0)
        bar = Panel("plain", side)
        flow = FlowLayout(bar)
        self.tabs: dict[str, KeyButton] = {}
        for name in SIDES:
            tab = self.tabs[name] = KeyButton("quiet", parent=bar)
            tab.HEIGHT = 28
            tab.clicked.connect(lambda _checked=False, n=name: self.show_side(n))
            flow.addWidget(tab)
        lines.addWidget(bar)
        self.stack = QStackedWidget(side)
        lines.addWidget(self.stack, 1)
        self.preview, self.findings = PreviewPanel(background, say, side), FindingList(side)
        self.changes, self.what_if, self.lost = ChangeList(side), WhatIfList(side), LossList(side)
        self.sides: dict[str, QWidget] = {
            "preview": self.preview, "findings": self.findings, "changes": self.changes, "what_if": self.what_if,
            "lost": self.lost,
        }  # fmt: skip
        for name in SIDES:
            self.stack.addWidget(self.sides[name])
        self.side = "preview"
        return side

    # ------------------------------------------------------------------ what `BuilderView` asks

    def show_busy(self) -> None:
        self._head = None
        self.changes.forget()
        self.what_if.put(None)
        self.preview.forget()
        self.outline.put((), "")
        self._draw_head()

    def show_head(self, head: Head) -> None:
        self._head = head
        self._draw_head()

    def show_outline(self, lines: Sequence[Shown], selected: str) -> None:
        self.outline.put(lines, selected)

    def show_form(self, form: Form, ref: str) -> None:
        """Properties and preview; a field that holds its value already is left alone."""
        self.fields.put(form, ref)
        self.preview.put(form, ref)

    def show_findings(self, findings: Sequence[Finding], form: Form) -> None:
        self.findings.put(findings, form)
        self._count("findings", len(findings))

    def show_losses(self, losses: Sequence[Loss]) -> None:
        self.lost.put(losses)
        self._count("lost", len(losses))

    def ask_merge(self, by: str, theirs: Sequence[FormChange], clashes: Sequence[Key]) -> None:
        self.merge_dialog.open_for(by, theirs, clashes)

    def tell(self, what: str, **data: str) -> None:
        kind, sentence = words.told(what, data)
        self._say(kind, sentence)

    def show_problem(self, error: Exception) -> None:
        self._say("problem", sentence_of(error))

    # ------------------------------------------------------------------ inside

    def show_side(self, name: str) -> None:
        """Another panel beside the form."""
        self.side = name
        self.stack.setCurrentWidget(self.sides[name])
        for one, tab in self.tabs.items():
            tab.set_kind("on" if one == name else "quiet")
        self.side_shown.emit(name)

    def focus_home(self) -> None:
        self.outline.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Form builder"))
        self.outline.setAccessibleName(self.tr("Outline of the form"))
        self.back.put(
            self.tr("Forms"), self._acts.hint("form_list"), name=self.tr("Back to the list of forms")
        )
        said = {
            "form_add": self.tr("Question"), "form_save": self.tr("Save"), "form_check": self.tr("Check"),
            "form_approve": self.tr("Approve"), "form_publish": self.tr("Publish"),
        }  # fmt: skip
        for act, button in self.buttons.items():
            name = (
                self.tr("New question")
                if act == "form_add"
                else self.tr("{act} the draft").format(act=said[act])
            )
            button.put(("+ " if act == "form_add" else "") + said[act], self._acts.hint(act), name=name)
        self.more.put("", name=self.tr("More about this form"))
        self._draw_tabs()
        self._draw_head()
        self.show_side(self.side)

    def _count(self, side: str, count: int) -> None:
        self._counts[side] = count
        self._draw_tabs()

    def _draw_tabs(self) -> None:
        names = {
            "preview": self.tr("Preview"), "findings": self.tr("Findings"), "changes": self.tr("Changes"),
            "what_if": self.tr("What if"), "lost": self.tr("Lost"),
        }  # fmt: skip
        for name, tab in self.tabs.items():
            count = self._counts[name]
            text = f"{names[name]} {count}" if count else names[name]
            tab.put(text, name=self.tr("Beside: {name}").format(name=text))

    def _draw_head(self) -> None:
        head = self._head
        for widget in (self.state, *self.buttons.values(), self.split):
            widget.setVisible(head is not None)
        if head is None:
            self.title.set_whole(self.tr("Reading the form …"))
            self.about.set_whole("")
            return
        self.title.set_whole(in_language(head.title, language.short) or head.code)
        set_role(self.state, STATE_CHIPS[head.state])
        self.state.setText(state_words(head.state))
        about = [self.tr("revision {n}").format(n=head.revision)]
        if head.base:
            about.append(self.tr("from version {n}").format(n=head.base))
        if head.unsaved:
            about = [self.tr("not saved yet, kept on this desk")]
        elif head.approved_by:
            about.append(self.tr("approved by {name}").format(name=head.approved_by))
        elif head.changed_by and head.changed_at:
            about.append(f"{head.changed_by}, {times.when(head.changed_at)}")
        self.about.set_whole(" · ".join(about))
        self._enable(head)

    def _enable(self, head: Head) -> None:
        can = {
            "form_save": (head.unsaved, self.tr("Everything is saved.")),
            "form_check": (True, ""),
            "form_approve": (
                head.state == "checked" and not head.own and not head.unsaved,
                self.tr("An author cannot approve her own draft.") if head.own else self.tr("Check the draft first."),
            ),
            "form_publish": (
                head.state == "approved" and not head.unsaved,
                self.tr("Save the draft first.") if head.unsaved
                else self.tr("A second person has to approve the draft first."),
            ),
            "form_undo": (head.can_undo, self.tr("Nothing to undo.")),
            "form_redo": (head.can_redo, self.tr("Nothing to redo.")),
        }  # fmt: skip
        for act, (on, why) in can.items():
            self._acts.enable(act, on, why)
            if act in self.buttons:
                self.buttons[act].setEnabled(on)
                self.buttons[act].setToolTip("" if on else why)

    def more_menu(self) -> QMenu:
        """What is done seldom."""
        menu = QMenu(self)
        for text, act in (
            (self.tr("Undo"), "form_undo"), (self.tr("Redo"), "form_redo"), (self.tr("New section"), "form_section"),
            (self.tr("New section inside this one"), "form_inner"), (self.tr("Copy this question"), "form_copy"),
            (self.tr("Delete this"), "form_delete"),
        ):  # fmt: skip
            made = menu.addAction(f"{text}\t{self._acts.hint(act)}")
            made.setEnabled(self._acts.enabled(act))
            made.triggered.connect(lambda _checked=False, a=act: self._acts.run(a))
        menu.addSeparator()
        for target in EXPORTS:
            said = self.tr("Export for {system} …").format(system=words.said(words.SOURCES, target))
            menu.addAction(said).triggered.connect(
                lambda _checked=False, t=target: self.export_wanted.emit(t)
            )
        menu.addAction(self.tr("Import a file over this draft …")).triggered.connect(self.import_wanted)
        menu.addAction(self.tr("Discard this draft")).triggered.connect(self.discard_wanted)
        return menu
