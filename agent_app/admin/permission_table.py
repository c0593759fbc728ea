"""The table itself: things down, acts across, how far in each cell. One role at a time; walked and turned by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from agent_app.admin import words
from agent_app.widgets.look import look
from domain.people import Role
from domain.permission_changes import OwnCell, offered
from domain.permissions import ACTIONS, ENTITIES, Action, Entity, Scope

LINE = 28


class CellTable(QTableWidget):
    """Signals: `turned(entity, action, by)`, `usual_wanted(entity, action)`.

    Space and + take the next scope that the cell can have, - the one before, Delete the usual one. A cell that differs
    from the usual table has a dot, one that is changed and not saved stands between arrows.
    """

    turned = Signal(str, str, int)
    usual_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(len(ENTITIES), len(ACTIONS), parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self._shown: tuple[Role, dict[str, Scope], dict[str, OwnCell], set[str]] | None = None
        self.verticalHeader().setDefaultSectionSize(LINE)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().setFixedWidth(230)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.cellDoubleClicked.connect(lambda y, x: self.turned.emit(ENTITIES[y], ACTIONS[x], 1))
        look.theme_changed.connect(self._fill)

    def put(self, role: Role, cells: dict[str, Scope], own: dict[str, OwnCell], open_: set[str]) -> None:
        self._shown = role, cells, own, open_
        self._fill()

    def at(self) -> tuple[Entity, Action]:
        """Where the cursor is."""
        return ENTITIES[max(0, self.currentRow())], ACTIONS[max(0, self.currentColumn())]

    def go_to(self, entity: Entity, action: Action) -> None:
        self.setCurrentCell(ENTITIES.index(entity), ACTIONS.index(action))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entity, action = self.at()
        match event.key():
            case Qt.Key.Key_Space | Qt.Key.Key_Plus | Qt.Key.Key_Return | Qt.Key.Key_Enter if not (
                event.modifiers() & Qt.KeyboardModifier.ControlModifier
            ):
                self.turned.emit(entity, action, 1)
            case Qt.Key.Key_Minus | Qt.Key.Key_Backspace:
                self.turned.emit(entity, action, -1)
            case Qt.Key.Key_Delete:
                self.usual_wanted.emit(entity, action)
            case _:
                super().keyPressEvent(event)

    def _fill(self) -> None:
        self.setVerticalHeaderLabels([words.entity(one) for one in ENTITIES])
        self.setHorizontalHeaderLabels([words.action(one) for one in ACTIONS])
        if self._shown is None:
            return
        role, cells, own, open_ = self._shown
        for y, entity in enumerate(ENTITIES):
            for x, action in enumerate(ACTIONS):
                name = f"{entity}.{action}"
                said = words.scope(cells[name], action)
                fixed = len(offered(role, entity, action)) == 1
                text = (
                    f"› {said} ‹" if name in open_ else f"{said} •" if name in own else "·" if fixed else said
                )
                item = self.item(y, x) or QTableWidgetItem()
                item.setText(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                colour = "accent" if name in open_ else "muted" if cells[name] == "none" else "text"
                item.setForeground(look.colour(colour))
                item.setToolTip(self._told(own.get(name)))
                item.setData(
                    Qt.ItemDataRole.AccessibleTextRole,
                    f"{words.entity(entity)}, {words.action(action)}: {said}",
                )
                if self.item(y, x) is None:
                    self.setItem(y, x, item)

    def _told(self, own: OwnCell | None) -> str:
        if own is None:
            return ""
        from agent_app.widgets import times

        return self.tr("Changed by {name}, {day}").format(name=own.by or "lead-server", day=times.day(own.at))
