"""The graph: boxes for steps, curves for ways. Only what is in sight is drawn; a way is drawn anew by dragging.

Keys: arrows go along ways, + and - zoom, 0 fits everything. The mouse wheel with Ctrl zooms, the middle button drags.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from agent_app.studio.layout import Layout, layered
from agent_app.studio.outline_view import badges, marks_words
from agent_app.studio.picture import Picture, Shown, Way
from agent_app.studio.words import kind_words
from agent_app.widgets.look import look, sized

WIDTH, HEIGHT, BETWEEN = 184.0, 52.0, 60.0
NEAREST, FARTHEST = 0.25, 2.0


class Node(QGraphicsItem):
    """One step."""

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self.shown, self.selected_now, self.target_now = shown, False, False
        self.setZValue(1)
        self.setToolTip(": ".join(filter(None, (shown.title, marks_words(shown)))))

    def boundingRect(self) -> QRectF:
        return QRectF(-WIDTH / 2 - 3, -HEIGHT / 2 - 3, WIDTH + 6, HEIGHT + 14)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        box = QRectF(-WIDTH / 2, -HEIGHT / 2, WIDTH, HEIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = (
            "accent"
            if self.selected_now or self.target_now
            else "danger"
            if self.shown.findings
            else "input_border"
        )
        pen = QPen(look.colour(edge), 2 if self.selected_now or self.target_now else 1)
        if self.shown.kind in ("branch", "act", "sub_script"):
            pen.setStyle(Qt.PenStyle.DashLine)  # passed in silence
        painter.setPen(pen)
        painter.setBrush(look.colour("accent_soft" if self.selected_now else "surface"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(sized(12, bold=True, figures=True))
        right = box.right() - 6
        for text, colour in badges(self.shown):
            width = painter.fontMetrics().horizontalAdvance(text) + 6
            painter.setPen(look.colour(colour))
            painter.drawText(
                QRectF(right - width, box.top() + 4, width, 16), Qt.AlignmentFlag.AlignCenter, text
            )
            right -= width
        painter.setFont(sized(12))
        painter.setPen(look.colour("muted"))
        kind = (
            ("▶ " if self.shown.start else "")
            + kind_words(self.shown.kind)
            + (" *" if self.shown.changed else "")
        )
        room = QRectF(box.left() + 8, box.top() + 4, right - box.left() - 10, 16)
        painter.drawText(
            room,
            Qt.AlignmentFlag.AlignVCenter,
            painter.fontMetrics().elidedText(kind, Qt.TextElideMode.ElideRight, int(room.width())),
        )
        painter.setFont(sized(13))
        painter.setPen(look.colour("danger" if self.shown.stopped else "text"))
        room = QRectF(box.left() + 8, box.top() + 22, WIDTH - 16, 24)
        painter.drawText(
            room,
            Qt.AlignmentFlag.AlignVCenter,
            painter.fontMetrics().elidedText(
                self.shown.title, Qt.TextElideMode.ElideRight, int(room.width())
            ),
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent" if self.selected_now else "input_border"))
        painter.drawEllipse(QPointF(0, box.bottom() + 3), 4, 4)  # a way is dragged from here


class Graph(QGraphicsView):
    """Signals: `step_chosen(id)`, `connect_wanted(from, to)`: a way was dragged from a step to another."""

    step_chosen = Signal(str)
    connect_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self._picture = Picture()
        self._shape: tuple[tuple[tuple[str, str], ...], tuple[Way, ...]] = ((), ())
        self._nodes: dict[str, Node] = {}
        self._selected = ""
        self._dragged: Node | None = None
        self._line: QGraphicsPathItem | None = None
        self._pan: QPointF | None = None
        look.theme_changed.connect(self._recolour)
        self._recolour()

    def put(self, picture: Picture, selected: str) -> None:
        """Draw it; boxes stay where they are as long as no step and no way came or went."""
        shape = (tuple((s.id, s.group) for s in picture.steps), picture.ways)
        if shape != self._shape:
            self._shape = shape
            self._build(picture)
        for one in picture.steps:
            node = self._nodes[one.id]
            if node.shown != one:
                node.shown = one
                node.setToolTip(": ".join(filter(None, (one.title, marks_words(one)))))
                node.update()
        self._picture = picture
        self._select(selected)

    def node(self, step_id: str) -> Node | None:
        return self._nodes.get(step_id)

    def fit(self) -> None:
        """Everything in sight, but no larger than life."""
        rect = self._scene.sceneRect()
        if rect.isEmpty():
            return
        factor = min(self.viewport().width() / rect.width(), self.viewport().height() / rect.height(), 1.0)
        self.resetTransform()
        self.scale(max(NEAREST, factor), max(NEAREST, factor))
        self._show_selected()

    # ------------------------------------------------------------------ building

    def _build(self, picture: Picture) -> None:
        self._scene.clear()
        self._nodes, self._dragged, self._line = {}, None, None
        top = 0.0
        groups = list(dict.fromkeys(one.group for one in picture.steps))
        for group in groups:
            steps = [one for one in picture.steps if one.group == group]
            names = {one.id for one in steps}
            ways = [way for way in picture.ways if way.start in names]
            start = next((one.id for one in steps if one.start), steps[0].id)
            layout = layered(
                [one.id for one in steps], [(w.start, w.end) for w in ways], start, node_width=WIDTH
            )
            if steps[0].head:
                head = self._scene.addSimpleText(steps[0].head, sized(13, bold=True))
                head.setBrush(look.colour("muted"))
                head.setPos(0, top - 4)
                top += 20
            self._place(steps, ways, layout, top)
            top += layout.height + BETWEEN
        self._scene.setSceneRect(self._scene.itemsBoundingRect().adjusted(-24, -24, 24, 24))

    def _place(self, steps: list[Shown], ways: list[Way], layout: Layout, top: float) -> None:
        for one in steps:
            node = self._nodes[one.id] = Node(one)
            x, y = layout.places[one.id]
            node.setPos(x, y + top)
            self._scene.addItem(node)
        for way in ways:
            if way.end in self._nodes and way.start in self._nodes:
                bends = [QPointF(x, y + top) for x, y in layout.bends.get((way.start, way.end), ())]
                self._draw_way(way, bends)

    def _draw_way(self, way: Way, bends: list[QPointF]) -> None:
        a, b = self._nodes[way.start].pos(), self._nodes[way.end].pos()
        down = a.y() <= b.y()
        start, end = QPointF(a.x(), a.y() + HEIGHT / 2), QPointF(b.x(), b.y() - HEIGHT / 2 - 5)
        if not down:  # a way back: out at the side
            side = WIDTH / 2 * (1 if b.x() <= a.x() else -1)
            start, end = QPointF(a.x() + side, a.y()), QPointF(b.x() + side, b.y())
            bends = bends[::-1]
        path = QPainterPath(start)
        points = [*bends, end]
        here = start
        for point in points:
            half = (point.y() - here.y()) / 2
            if down:
                path.cubicTo(QPointF(here.x(), here.y() + half), QPointF(point.x(), point.y() - half), point)
            else:
                out = 60 if start.x() >= a.x() else -60
                path.cubicTo(QPointF(here.x() + out, here.y()), QPointF(point.x() + out, point.y()), point)
            here = point
        line = self._scene.addPath(path, QPen(look.colour("input_border"), 1))
        line.setData(0, "way")
        tip = QPolygonF([QPointF(0, 0), QPointF(-4, -7), QPointF(4, -7)])
        head = self._scene.addPolygon(tip, QPen(Qt.PenStyle.NoPen), look.colour("input_border"))
        head.setPos(end)
        head.setData(0, "tip")
        if not down:
            head.setRotation(90 if end.x() > b.x() else -90)
        if way.words:
            text = self._scene.addSimpleText(_short(way.words), sized(12))
            text.setBrush(look.colour("muted"))
            text.setData(0, "words")
            text.setToolTip(way.words)
            at = _between_layers(path, start) if down else path.pointAtPercent(0.5)
            text.setPos(at.x() + 4, at.y() - 9)
            text.setZValue(2)

    def _recolour(self) -> None:
        self.setBackgroundBrush(look.colour("background"))
        self._shape = ((), ())
        if self._picture.steps:
            self.put(self._picture, self._selected)

    # ------------------------------------------------------------------ choosing

    def _select(self, step_id: str) -> None:
        moved = step_id != self._selected
        self._selected = step_id
        for name, node in self._nodes.items():
            if node.selected_now != (name == step_id):
                node.selected_now = name == step_id
                node.update()
        if moved:
            self._show_selected()

    def _show_selected(self) -> None:
        node = self._nodes.get(self._selected)
        if node is not None:
            self.ensureVisible(node.sceneBoundingRect(), 40, 40)

    def _node_at(self, point: QPointF) -> Node | None:
        found = self._scene.items(self.mapToScene(point.toPoint()))
        return next((item for item in found if isinstance(item, Node)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan = event.position()
            return
        node = self._node_at(event.position())
        if node is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._dragged = node
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.step_chosen.emit(node.shown.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pan is not None:
            moved = event.position() - self._pan
            self._pan = event.position()
            for bar, by in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
                bar.setValue(bar.value() - int(by))
            return
        if self._dragged is None:
            super().mouseMoveEvent(event)
            return
        self._draw_dragged(event.position())

    def _draw_dragged(self, point: QPointF) -> None:
        assert self._dragged is not None
        start = self._dragged.pos() + QPointF(0, HEIGHT / 2)
        here = self.mapToScene(point.toPoint())
        target = self._node_at(point)
        for node in self._nodes.values():
            aimed = node is target and node is not self._dragged
            if node.target_now != aimed:
                node.target_now = aimed
                node.update()
        if (here - self._dragged.pos()).manhattanLength() < HEIGHT:
            return
        if self._line is None:
            self._line = self._scene.addPath(
                QPainterPath(), QPen(look.colour("accent"), 2, Qt.PenStyle.DashLine)
            )
        path = QPainterPath(start)
        path.lineTo(here)
        self._line.setPath(path)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pan = None
        dragged, self._dragged = self._dragged, None
        if self._line is not None:
            self._scene.removeItem(self._line)
            self._line = None
        for node in self._nodes.values():
            node.target_now = False
            node.update()
        target = self._node_at(event.position())
        if dragged is not None and target is not None and target is not dragged:
            self.connect_wanted.emit(dragged.shown.id, target.shown.id)
        elif dragged is None:
            super().mouseReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(1.15 if event.angleDelta().y() > 0 else 1 / 1.15)
        else:
            super().wheelEvent(event)

    def _zoom(self, factor: float) -> None:
        now = self.transform().m11()
        wanted = max(NEAREST, min(FARTHEST, now * factor))
        self.scale(wanted / now, wanted / now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._zoom(1.15)
            case Qt.Key.Key_Minus:
                self._zoom(1 / 1.15)
            case Qt.Key.Key_0:
                self.fit()
            case Qt.Key.Key_Up | Qt.Key.Key_Down | Qt.Key.Key_Left | Qt.Key.Key_Right:
                self._walk(event.key())
            case _:
                super().keyPressEvent(event)

    def _walk(self, key: int) -> None:
        """To the nearest step in that direction."""
        here = self._nodes.get(self._selected)
        if here is None:
            return
        best: tuple[float, str] | None = None
        for name, node in self._nodes.items():
            by = node.pos() - here.pos()
            ahead, aside = {
                Qt.Key.Key_Up: (-by.y(), by.x()), Qt.Key.Key_Down: (by.y(), by.x()),
                Qt.Key.Key_Left: (-by.x(), by.y()), Qt.Key.Key_Right: (by.x(), by.y()),
            }[Qt.Key(key)]  # fmt: skip
            if ahead > 1:
                far = ahead + 2 * abs(aside)
                if best is None or far < best[0]:
                    best = far, name
        if best is not None:
            self.step_chosen.emit(best[1])


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= 18 else plain[:17] + "…"


def _between_layers(path: QPainterPath, start: QPointF) -> QPointF:
    """Where a way down leaves the gap beneath its step: no box stands there, and ways have parted."""
    return next(
        (p for n in range(4, 100, 4) if (p := path.pointAtPercent(n / 100)).y() >= start.y() + 22),
        path.pointAtPercent(0.5),
    )
