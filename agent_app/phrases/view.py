"""The phrase page: sets at the left, the editor in the middle, the test bench at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QStackedWidget, QWidget

from agent_app.errors import sentence_of
from agent_app.phrases import words
from agent_app.phrases.bench_view import BenchPanel
from agent_app.phrases.presenter import PhrasePresenter
from agent_app.phrases.set_view import SetEditor
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.named_list import NamedList
from agent_app.widgets.panel import Elided, Panel, column, label, row
from domain.phrases import PhraseSet
from domain.reading import BenchReport

LEFT, LEAST_RIGHT, RIGHT = 190, 300, 400
MOST_TOLD = 3
_CODE = Qt.ItemDataRole.UserRole


class PhrasePage(Panel):
    """Implements what the presenter asks."""

    def __init__(self, say: Callable[..., None], *, may_change: bool, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._say, self._may_change = say, may_change
        self.presenter: PhrasePresenter | None = None
        self._sets: tuple[PhraseSet, ...] = ()
        self._changed: frozenset[str] = frozenset()
        self._shown: PhraseSet | None = None
        self._problems: tuple[tuple[str, str, str], ...] = ()
        self._error: Exception | None = None
        self._build_left()
        self._build_middle()
        self.bench = BenchPanel(self, may_judge=may_change)
        self.bench.setMinimumWidth(LEAST_RIGHT)
        self.bench.setMaximumWidth(RIGHT)
        line = row(self, gap=0)
        line.addWidget(self.left)
        line.addWidget(self.stack, 3)
        line.addWidget(self.bench, 2)
        self.retranslate()

    def focus_home(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------------ what `PhraseView` asks

    def show_sets(self, sets: Sequence[PhraseSet], changed: frozenset[str], chosen: str) -> None:
        self._sets, self._changed, self._error = tuple(sets), changed, None
        self.list.blockSignals(True)
        self.list.clear()
        for found in self._sets:
            sign = " *" if found.code in changed else ""
            item = QListWidgetItem(
                f"{words.set_title(found)}{sign}\n{words.kind(found.kind)} · v{found.version}"
            )
            item.setData(_CODE, found.code)
            self.list.addItem(item)
            if found.code == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._draw()

    def show_set(self, found: PhraseSet | None) -> None:
        self._shown = found
        self.editor.show_set(found)
        self.bench.show_set(found)
        self._draw()

    def show_problems(self, problems: Sequence[tuple[str, str, str]]) -> None:
        self._problems = tuple(problems)
        self._draw()

    def show_trying(self, on: bool) -> None:
        self.bench.show_trying(on)

    def show_report(self, report: BenchReport | None) -> None:
        self.bench.show_report(report)

    def show_published(self, found: PhraseSet) -> None:
        self._say(
            "done",
            self.tr("“{title}” is version {n} now; calls that come are searched by it.").format(
                title=words.set_title(found), n=found.version
            ),
        )

    def show_problem(self, error: Exception) -> None:
        if self._shown is None:
            self._error = error
            self._draw()
        else:
            self._say("problem", sentence_of(error))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Phrases"))
        self.left.put(
            self.tr("Phrase sets"), self.tr("Code of a new set"), self.tr("New"), self.tr("New phrase set")
        )
        self.publish.put(self.tr("Publish"), name=self.tr("Publish this set"))
        self.drop.put(self.tr("Drop changes"))
        self._draw()

    def _build_left(self) -> None:
        self.left = NamedList(LEFT, may_add=self._may_change, parent=self)
        self.list, self.new_code, self.new = self.left.list, self.left.code, self.left.new

    def _build_middle(self) -> None:
        self.stack = QStackedWidget(self)
        self.empty, self.page = EmptyState("comment", self), Panel("surface", self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.page)
        lines = column(self.page, margins=(16, 12, 16, 12), gap=8)
        head = row(gap=8)
        self.title = Elided("heading", self.page)
        self.publish, self.drop = KeyButton("primary", parent=self.page), KeyButton("quiet", parent=self.page)
        head.addWidget(self.title, 1)
        head.addWidget(self.drop)
        head.addWidget(self.publish)
        lines.addLayout(head)
        self.editor = SetEditor(self.page, may_change=self._may_change)
        lines.addWidget(self.editor, 1)
        self.wrong = label("danger", self.page, wrap=True)
        lines.addWidget(self.wrong)
        self.publish.setVisible(self._may_change)
        self.drop.setVisible(self._may_change)

    def _draw(self) -> None:
        there = self._shown is not None
        self.stack.setCurrentWidget(self.page if there else self.empty)
        if self._error is not None:
            self.empty.put(self.tr("Phrases cannot be shown"), sentence_of(self._error))
        else:
            self.empty.put(
                self.tr("No phrase set"),
                self.tr("A set names what is listened for in calls: give it a code at the left."),
            )
        if self._shown is not None:
            self.title.set_whole(f"{words.set_title(self._shown)} · {self._shown.code}")
            changed = self._shown.code in self._changed
            self.publish.setEnabled(changed and not self._problems)
            self.drop.setEnabled(changed)
        told = [words.problem(code, said) for _path, code, said in self._problems[:MOST_TOLD]]
        self.wrong.setText("\n".join(told))
        self.wrong.setVisible(bool(told))
