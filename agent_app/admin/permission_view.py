"""The permission page: the table of one role, what was changed in it in words, and what somebody would see by it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QScrollArea, QWidget

from agent_app.admin import words
from agent_app.admin.permission_presenter import PermissionPresenter
from agent_app.admin.permission_table import CellTable
from agent_app.admin.preview_view import PreviewPanel
from agent_app.errors import sentence_of
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, clear, column, label, row
from domain.people import ROLES, Person, Role
from domain.permission_changes import CellChange, Finding, OwnCell, Preview, offered
from domain.permissions import Scope

RIGHT = 400


class PermissionPage(Panel):
    """Implements `PermissionView`."""

    def __init__(
        self, acts: Acts, say: Callable[..., None], *, may_change: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("surface", parent)
        self._acts, self._say, self._may_change = acts, say, may_change
        self.presenter: PermissionPresenter | None = None
        self._changes: tuple[tuple[CellChange, Scope], ...] = ()
        self._found: tuple[Finding, ...] = ()
        self._asked, self._problem = False, ""
        self._people: dict[str, int] = {}
        self._build_left()
        self._build_right()
        line = row(self, gap=0)
        line.addWidget(self.left, 1)
        line.addWidget(self.right)
        self.table.turned.connect(self._on_turned)
        self.table.usual_wanted.connect(self._on_usual)
        self.table.currentCellChanged.connect(lambda *_: self._draw_cell())
        self.roles.currentIndexChanged.connect(self._on_role)
        self.scopes.activated.connect(self._on_scope)
        self.table.setCurrentCell(0, 0)
        self.retranslate()

    def _build_left(self) -> None:
        self.left = Panel("surface", self)
        self.heading, self.hint = label("heading", self.left), label("muted", self.left, wrap=True)
        self.roles = QComboBox(self.left)
        self.roles_title = label("", self.left)
        self.cell_title, self.scopes = label("", self.left), QComboBox(self.left)
        self.table = CellTable(self.left)
        lines = column(self.left, margins=(16, 12, 16, 12), gap=8)
        head = row(gap=8)
        head.addWidget(self.roles_title)
        head.addWidget(self.roles)
        head.addStretch(1)
        head.addWidget(self.cell_title)
        head.addWidget(self.scopes)
        lines.addWidget(self.heading)
        lines.addWidget(self.hint)
        lines.addLayout(head)
        lines.addWidget(self.table, 1)
        for role in ROLES:
            self.roles.addItem("", role)
        self.scopes.setVisible(self._may_change)
        self.cell_title.setVisible(self._may_change)

    def _build_right(self) -> None:
        self.right = Panel("column", self)
        self.right.setFixedWidth(RIGHT)
        self.changes_title = label("section", self.right)
        self.said = Panel("plain", self.right)
        self._said_lines = column(self.said, gap=4)
        self.save, self.drop = KeyButton("primary", "done", self.right), KeyButton("plain", parent=self.right)
        self.preview_title = label("section", self.right)
        self.person, self.look = QComboBox(self.right), KeyButton("plain", "search", self.right)
        self.preview = PreviewPanel(self.right)
        area = QScrollArea(self.right)
        inner = Panel("scrolled", area)
        lines = column(inner, margins=(12, 12, 12, 12), gap=8)
        buttons = row(gap=8)
        buttons.addWidget(self.save)
        buttons.addWidget(self.drop)
        buttons.addStretch(1)
        ask = row(gap=8)
        ask.addWidget(self.person, 1)
        ask.addWidget(self.look)
        lines.addWidget(self.changes_title)
        lines.addWidget(self.said)
        lines.addLayout(buttons)
        lines.addSpacing(8)
        lines.addWidget(self.preview_title)
        lines.addLayout(ask)
        lines.addWidget(self.preview)
        lines.addStretch(1)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column(self.right).addWidget(area)
        for widget in (
            self.changes_title,
            self.said,
            self.save,
            self.drop,
            self.preview_title,
            self.person,
            self.look,
        ):
            widget.setVisible(self._may_change)
        self.preview.setVisible(self._may_change)
        self.right.setVisible(self._may_change)

    # ------------------------------------------------------------------ what `PermissionView` asks

    def show_cells(
        self, role: Role, cells: dict[str, Scope], own: dict[str, OwnCell], open_: set[str]
    ) -> None:
        self._problem = ""
        self.roles.setCurrentIndex(ROLES.index(role))
        self.table.put(role, cells, own, open_)
        self._draw_cell()

    def show_changes(
        self, changes: tuple[tuple[CellChange, Scope], ...], found: tuple[Finding, ...], asked: bool
    ) -> None:
        self._changes, self._found, self._asked = changes, found, asked
        self._draw_changes()

    def show_counts(self, people: dict[str, int]) -> None:
        """How many people have each role."""
        self._people = people

    def show_people(self, people: tuple[Person, ...]) -> None:
        self.person.clear()
        for one in people:
            if one.active:
                self.person.addItem(f"{one.name} · {words.role(one.role)}", one.id)

    def show_preview(self, found: Preview | None) -> None:
        self.preview.put(found)

    def show_saved(self, count: int) -> None:
        self._say(
            "done",
            self.tr("%n cell(s) changed. It holds from now on, and stands in the audit log.", "", count),
        )

    def show_problem(self, error: Exception) -> None:
        self._problem = sentence_of(error)
        self._say("problem", self._problem)
        self._draw_changes()

    # ------------------------------------------------------------------ by hand

    def focus_home(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_preview(self) -> None:
        """F6."""
        person_id = str(self.person.currentData() or "")
        if self.presenter is not None and person_id:
            self.presenter.preview(person_id)

    def _on_turned(self, entity: str, action: str, by: int) -> None:
        if self.presenter is not None and self._may_change:
            self.presenter.turn(entity, action, by)  # type: ignore[arg-type]

    def _on_usual(self, entity: str, action: str) -> None:
        if self.presenter is not None and self._may_change:
            self.presenter.usual(entity, action)  # type: ignore[arg-type]

    def _on_role(self, _index: int) -> None:
        role: Role = self.roles.currentData()
        if self.presenter is not None and role and role != self.presenter.role:
            self.presenter.choose_role(role)

    def _on_scope(self, _index: int) -> None:
        if self.presenter is not None:
            self.presenter.set(*self.table.at(), self.scopes.currentData())

    # ------------------------------------------------------------------ words

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Permissions"))
        self.heading.setText(self.tr("Permissions"))
        self.hint.setText(
            self.tr(
                "How far each role may go. Space turns a cell, Delete gives it back; • is yours, › ‹ is not saved."
            )
        )
        self.roles_title.setText(self.tr("Role"))
        for n, role in enumerate(ROLES):
            self.roles.setItemText(n, words.role(role))
        self.roles.setAccessibleName(self.tr("Role"))
        self.scopes.setAccessibleName(self.tr("How far"))
        self.table.setAccessibleName(self.tr("Permissions of the role"))
        self.changes_title.setText(self.tr("Changes that are not saved"))
        self.drop.put(self.tr("Drop changes"))
        self.preview_title.setText(self.tr("What would this person see?"))
        self.person.setAccessibleName(self.tr("Person to look at"))
        self.look.put(
            self.tr("Show"), self._acts.hint("admin_preview"), name=self.tr("Show what this person would see")
        )
        self.preview.retranslate()
        self._draw_cell()
        self._draw_changes()

    def _draw_cell(self) -> None:
        if self.presenter is None:
            return
        entity, action = self.table.at()
        role: Role = self.presenter.role
        self.cell_title.setText(f"{words.entity(entity)} · {words.action(action)}")
        self.scopes.clear()
        for one in offered(role, entity, action):
            self.scopes.addItem(words.scope(one, action), one)
        self.scopes.setCurrentIndex(max(0, self.scopes.findData(self.presenter.scope(entity, action))))
        self.scopes.setEnabled(self.scopes.count() > 1)
        self.scopes.setAccessibleName(
            self.tr("How far: {what}").format(what=f"{words.entity(entity)}, {words.action(action)}")
        )

    def _draw_changes(self) -> None:
        clear(self._said_lines)
        for one, before in self._changes:
            self._line("", words.change(one, before))
        for finding in self._found:
            role = "danger" if finding.level == "stop" else "warning"
            self._line(role, words.finding(finding, self._people.get(finding.role, finding.people)))
        stopped = any(one.level == "stop" for one in self._found)
        if not self._changes:
            self._line("muted", self._problem or self.tr("Nothing is changed."))
        elif stopped:
            self._line("danger", self.tr("This cannot be saved."))
        elif self._asked and self._found:
            self._line("strong", self.tr("Read the warnings, then save once more."))
        again = self._asked and self._found and not stopped
        words_ = self.tr("Save all the same") if again else self.tr("Save")
        self.save.put(words_, self._acts.hint("admin_save"))
        self.save.setEnabled(bool(self._changes) and not stopped)
        self.drop.setEnabled(bool(self._changes))

    def _line(self, role: str, text: str) -> None:
        made = label(role, self.said, wrap=True)
        made.setText(text)
        self._said_lines.addWidget(made)
