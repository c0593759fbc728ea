"""The editor: a line above, then outline, graph and side panels beside each other; dialogs over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QWidget

from agent_app.errors import sentence_of
from agent_app.shell.actions import Acts
from agent_app.studio import words
from agent_app.studio.dialogs import MergeDialog, PublishDialog, ReasonDialog, StopDialog, WayDialog
from agent_app.studio.drafting import Head
from agent_app.studio.graph_view import Graph
from agent_app.studio.item_panel import ItemPanel
from agent_app.studio.outline_view import Outline
from agent_app.studio.picture import Picture
from agent_app.studio.preview_view import PreviewPanel
from agent_app.studio.real_leads import RealLeads
from agent_app.studio.script_form import ScriptForm
from agent_app.studio.side_lists import CompareList, FindingList, ReleaseList
from agent_app.studio.step_view import StepForm
from agent_app.studio.talk_list import CommentList, ProposalList
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.language import language
from agent_app.widgets.panel import Elided, Panel, column, label, row, set_role
from domain.campaigns import in_language
from domain.script_life.compare import Change
from domain.script_life.parts import Key
from domain.scripts import Finding, Script, Step
from domain.studio import Comment, ProposalRow, StopRow

SIDES = ("step", "script", "preview", "findings", "compare", "comments", "proposals", "releases")
STATE_CHIPS = {"draft": "chip", "checked": "chip_warning", "approved": "chip_success"}


class Editor(Panel):
    """Signals: `left` (back to the list), `side_shown(name)`, `export_wanted`, `import_wanted`, `discard_wanted`,
    `roll_back_wanted`."""

    left = Signal()
    side_shown = Signal(str)
    export_wanted = Signal()
    import_wanted = Signal()
    discard_wanted = Signal()
    roll_back_wanted = Signal()

    def __init__(
        self,
        acts: Acts,
        say: Callable[..., None],
        agent: str,
        now: Callable[[], datetime],
        leads: RealLeads,
        parent: QWidget | None = None,
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
        self.outline, self.graph = Outline(self), Graph(self)
        self.outline.setMinimumWidth(150)
        self.graph.setMinimumWidth(180)
        self.split.addWidget(self.outline)
        self.split.addWidget(self.graph)
        self.split.addWidget(self._build_side(acts, agent, now, leads))
        self.split.setSizes([210, 560, 420])
        self.split.setStretchFactor(1, 1)
        self.publish_dialog, self.stop_dialog = PublishDialog(self), StopDialog(self)
        self.reason_dialog, self.merge_dialog, self.way_dialog = (
            ReasonDialog(self),
            MergeDialog(self),
            WayDialog(self),
        )
        self.step_part = ItemPanel(self, lambda script: self.form.step_in(script))
        self.script_part = ItemPanel(self, lambda script: script)
        self._first = True
        acts.keys_changed.connect(self.retranslate)
        self.retranslate()

    def _build_head(self) -> QWidget:
        head = Panel("top", self)
        line = row(head, margins=(8, 5, 8, 5), gap=6)
        self.back = KeyButton("quiet", "back", head)
        self.back.clicked.connect(lambda: self._acts.run("studio_list"))
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
            ("studio_save", "plain"), ("studio_check", "plain"), ("studio_approve", "plain"), ("studio_publish", "primary"),
        ):  # fmt: skip
            button = self.buttons[act] = KeyButton(kind, parent=head)
            button.clicked.connect(lambda _checked=False, a=act: self._acts.run(a))
            line.addWidget(button)
        self.more = KeyButton("quiet", "down", head)
        self.more.clicked.connect(self._open_more)
        line.addWidget(self.more)
        return head

    def _build_side(self, acts: Acts, agent: str, now: Callable[[], datetime], leads: RealLeads) -> QWidget:
        side = Panel("plain", self)
        side.setMinimumWidth(300)
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
        self.form, self.preview = StepForm(side), PreviewPanel(acts, agent, now, leads, side)
        self.findings, self.compare = FindingList(side), CompareList(side)
        self.comments, self.proposals, self.releases = (
            CommentList(side),
            ProposalList(side),
            ReleaseList(side),
        )
        self.whole = ScriptForm(side)
        self.sides: dict[str, QWidget] = {
            "step": self.form, "script": self.whole, "preview": self.preview, "findings": self.findings,
            "compare": self.compare, "comments": self.comments, "proposals": self.proposals, "releases": self.releases,
        }  # fmt: skip
        for name in SIDES:
            self.stack.addWidget(self.sides[name])
        self.side = "step"
        return side

    # ------------------------------------------------------------------ what `EditorView` asks

    def show_busy(self) -> None:
        self._head, self._first = None, True
        self.compare.forget()
        self.outline.put(Picture(), "")
        self.graph.put(Picture(), "")
        self._draw_head()

    def show_head(self, head: Head) -> None:
        self._head = head
        self._draw_head()

    def show_picture(self, picture: Picture, selected: str) -> None:
        self.outline.put(picture, selected)
        self.graph.put(picture, selected)
        if self._first:
            self._first = False
            self.graph.resetTransform()

    def show_step(self, script: Script, step: Step | None) -> None:
        self.form.put(script, step)
        self.follow(script)
        self.about_step(script, step.id if step is not None else "")

    def follow(self, script: Script) -> None:
        """What shows more than the chosen step hears of every key."""
        self.whole.put(script)
        for panel in (self.step_part, self.script_part):
            panel.put(script)

    def about_step(self, script: Script, step: str) -> None:
        """Comments, proposals and the preview follow the chosen step."""
        self.comments.about(script, step)
        self.proposals.about(script)
        if self.side == "preview" and step:
            self.preview.show_step(script, step)

    def show_findings(self, findings: Sequence[Finding], script: Script) -> None:
        self.findings.put(findings, script)
        self._count("findings", len(findings))

    def show_comments(self, comments: Sequence[Comment]) -> None:
        self.comments.put(comments)
        self._count("comments", sum(not c.thread and c.resolved_at is None for c in comments))

    def show_proposals(self, proposals: Sequence[ProposalRow]) -> None:
        self.proposals.put(proposals)
        self._count("proposals", sum(p.state == "open" for p in proposals))

    def show_stops(self, stops: Sequence[StopRow]) -> None:
        self.releases.put_stops(stops)
        self._count("releases", sum(s.lifted_at is None for s in stops))

    def ask_merge(self, by: str, theirs: Sequence[Change], clashes: Sequence[Key]) -> None:
        self.merge_dialog.open_for(by, theirs, clashes)

    def tell(self, what: str, **data: str) -> None:
        kind, sentence = words.told(what, data)
        self._say(kind, sentence)

    def show_problem(self, error: Exception) -> None:
        self._say("problem", sentence_of(error))

    # ------------------------------------------------------------------ inside

    def show_side(self, name: str) -> None:
        """Another panel beside the script."""
        self.side = name
        self.stack.setCurrentWidget(self.sides[name])
        for one, tab in self.tabs.items():
            tab.set_kind("on" if one == name else "quiet")
        self.side_shown.emit(name)

    def focus_home(self) -> None:
        self.outline.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Script editor"))
        self.outline.setAccessibleName(self.tr("Outline of the script"))
        self.graph.setAccessibleName(self.tr("Graph of the script"))
        self.back.put(
            self.tr("Scripts"), self._acts.hint("studio_list"), name=self.tr("Back to the list of scripts")
        )
        said = {
            "studio_save": self.tr("Save"), "studio_check": self.tr("Check"), "studio_approve": self.tr("Approve"),
            "studio_publish": self.tr("Publish"),
        }  # fmt: skip
        for act, button in self.buttons.items():
            button.put(said[act], self._acts.hint(act), name=self.tr("{act} the draft").format(act=said[act]))
        self.more.put("", name=self.tr("More about this script"))
        self._draw_tabs()
        self._draw_head()
        self.show_side(self.side)

    def _count(self, side: str, count: int) -> None:
        self._counts[side] = count
        self._draw_tabs()

    def _draw_tabs(self) -> None:
        names = {
            "step": self.tr("Step"), "script": self.tr("Script"), "preview": self.tr("Preview"),
            "findings": self.tr("Findings"), "compare": self.tr("Changes"),
            "comments": self.tr("Comments"), "proposals": self.tr("Proposals"),
            "releases": self.tr("Versions"),
        }  # fmt: skip
        for name, tab in self.tabs.items():
            count = self._counts[name]
            text = f"{names[name]} {count}" if count else names[name]
            tab.put(text, name=self.tr("Beside: {name}").format(name=text))

    def _draw_head(self) -> None:
        head = self._head
        for widget in (self.state, *self.buttons.values()):
            widget.setVisible(head is not None)
        if head is None:
            self.title.set_whole(self.tr("Reading the script …"))
            self.about.set_whole("")
            return
        self.title.set_whole(in_language(head.title, language.short) or head.code)
        set_role(self.state, STATE_CHIPS[head.state])
        self.state.setText(words.state_words(head.state))
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
        unsaved = self.tr("Save the draft first.")
        can = {
            "studio_save": (head.unsaved, self.tr("Everything is saved.")),
            "studio_check": (True, ""),
            "studio_approve": (
                head.state == "checked" and not head.own and not head.unsaved,
                self.tr("An author cannot approve her own draft.") if head.own else self.tr("Check the draft first."),
            ),
            "studio_publish": (
                head.state == "approved" and not head.unsaved,
                unsaved if head.unsaved else self.tr("A second person has to approve the draft first."),
            ),
            "studio_undo": (head.can_undo, self.tr("Nothing to undo.")),
            "studio_redo": (head.can_redo, self.tr("Nothing to redo.")),
        }  # fmt: skip
        for act, (on, why) in can.items():
            self._acts.enable(act, on, why)
            if act in self.buttons:
                self.buttons[act].setEnabled(on)
                self.buttons[act].setToolTip("" if on else why)

    def _open_more(self) -> None:
        menu = self.more_menu()
        menu.exec(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def more_menu(self) -> QMenu:
        """What is done seldom."""
        menu = QMenu(self)
        for text, act in (
            (self.tr("Undo"), "studio_undo"), (self.tr("Redo"), "studio_redo"),
            (self.tr("New step behind this one"), "studio_add"), (self.tr("Delete this step"), "studio_delete"),
            (self.tr("New objection"), "studio_objection"), (self.tr("Stop something now …"), "studio_stop"),
        ):  # fmt: skip
            made = menu.addAction(f"{text}\t{self._acts.hint(act)}")
            made.setEnabled(self._acts.enabled(act))
            made.triggered.connect(lambda _checked=False, a=act: self._acts.run(a))
        menu.addSeparator()
        for text, signal in (
            (self.tr("Roll back to the version before …"), self.roll_back_wanted),
            (self.tr("Export as YAML …"), self.export_wanted), (self.tr("Import YAML …"), self.import_wanted),
            (self.tr("Discard this draft"), self.discard_wanted),
        ):  # fmt: skip
            menu.addAction(text).triggered.connect(lambda _checked=False, s=signal: s.emit())
        return menu
