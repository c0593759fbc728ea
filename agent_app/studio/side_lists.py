"""What stands beside the script: findings, changes between versions, releases and stops. Lists, each with its acts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from agent_app.studio import words
from agent_app.studio.fields import Pick
from agent_app.studio.picture import step_of, title_of
from agent_app.widgets import times
from agent_app.widgets.buttons import Choice, KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.language import language
from agent_app.widgets.panel import Panel, clear, column, label, row
from domain.campaigns import in_language
from domain.script_life import edits
from domain.script_life.compare import Change
from domain.scripts import Finding, Script
from domain.studio import ReleaseRow, StopRow, VersionRow

MOST = 300  #: rows that are drawn; more are counted


class Scrolled(Panel):
    """A column of rows that scrolls, and what stands there when it is empty."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.lines = column(self, margins=(12, 8, 12, 8), gap=8)
        self.empty = EmptyState(icon, self)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = Panel("scrolled")
        self.rows = column(inner, margins=(0, 0, 6, 0), gap=6)
        self.area.setWidget(inner)

    def finish(self) -> None:
        """Put list and emptiness beneath whatever a subclass has added above."""
        self.lines.addWidget(self.empty, 1)
        self.lines.addWidget(self.area, 1)

    def begin(self, *, empty: bool) -> None:
        clear(self.rows)
        self.empty.setVisible(empty)
        self.area.setVisible(not empty)


class FindingList(Scrolled):
    """Signals: `step_chosen(id)`."""

    step_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("done", parent)
        self.finish()
        self._findings: tuple[Finding, ...] = ()
        self._script: Script | None = None
        self.retranslate()

    def put(self, findings: Sequence[Finding], script: Script) -> None:
        self._findings, self._script = tuple(findings), script
        self._draw()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Findings"))
        self.area.setAccessibleName(self.tr("Findings"))
        self.empty.put(self.tr("Nothing is wrong"), self.tr("The checker looks after each change."))
        self._draw()

    def _draw(self) -> None:
        self.begin(empty=not self._findings)
        for n, finding in enumerate(self._findings[:MOST], start=1):
            row_ = Choice()
            step = step_of(self._script, finding) if self._script is not None else ""
            name, about = self._name(step), words.finding_about(finding)
            said = words.finding_words(finding) + (f" ({about})" if about else "")
            row_.put("!", f"{name}: {said}" if name else said)
            row_.setAccessibleName(f"{n}: {row_.words()}")
            row_.setToolTip(f"{finding.path}\n{finding.words}")
            row_.clicked.connect(lambda _checked=False, s=step: self.step_chosen.emit(s) if s else None)
            self.rows.addWidget(row_)
        self.rows.addStretch(1)

    def _name(self, step: str) -> str:
        if self._script is None or not step or edits.group_of(self._script, step) is None:
            return ""
        return title_of(edits.find(self._script, step), language.short)


class CompareList(Scrolled):
    """Two versions to choose, and what changed in words. Signals: `wanted(before, after)`, `step_chosen(id)`."""

    wanted = Signal(int, int)
    step_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("outline", parent)
        head = row(gap=6)
        self.before, self.after = Pick(self), Pick(self)
        head.addWidget(self.before, 1)
        self.to = label("muted", self)
        head.addWidget(self.to)
        head.addWidget(self.after, 1)
        self.lines.addLayout(head)
        self.finish()
        self._versions: tuple[VersionRow, ...] | None = None
        self._changes: tuple[Change, ...] | None = None
        for pick in (self.before, self.after):
            pick.picked.connect(lambda _value: self._ask())
        self.retranslate()

    def put_versions(self, versions: Sequence[VersionRow]) -> None:
        fresh, self._versions = self._versions is None, tuple(versions)
        if fresh and versions:
            self.before.put([(str(versions[0].version), "")], str(versions[0].version))
        self._draw_picks()
        self._ask()

    def forget(self) -> None:
        """Another script."""
        self._versions, self._changes = None, None
        self.before.clear()
        self.after.clear()
        self._draw()

    def put(self, changes: Sequence[Change]) -> None:
        self._changes = tuple(changes)
        self._draw()

    def _ask(self) -> None:
        self.wanted.emit(int(self.before.currentData() or 0), int(self.after.currentData() or 0))

    def _draw_picks(self) -> None:
        options = [("0", self.tr("Draft on screen"))]
        options += [
            (str(v.version), self.tr("Version {n}").format(n=v.version)) for v in self._versions or ()
        ]
        before, after = self.before.currentData() or "0", self.after.currentData() or "0"
        for pick, value in ((self.before, before), (self.after, after)):
            pick.clear()
            pick.put(options, str(value))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Compare versions"))
        self.area.setAccessibleName(self.tr("What changed"))
        self.before.setAccessibleName(self.tr("Compare: before"))
        self.after.setAccessibleName(self.tr("Compare: after"))
        self.to.setText("→")
        self.empty.put(self.tr("No difference"), self.tr("Both say the same."))
        self._draw_picks()
        self._draw()

    def _draw(self) -> None:
        changes = self._changes or ()
        self.begin(empty=not changes)
        signs = {"added": "+", "removed": "−", "changed": "≠", "moved": "↕"}
        for n, change in enumerate(changes[:MOST], start=1):
            row_ = Choice()
            row_.put(signs[change.what], words.change_words(change))
            row_.setAccessibleName(f"{n}: {row_.words()}")
            row_.clicked.connect(lambda _checked=False, s=change.name: self.step_chosen.emit(s))
            self.rows.addWidget(row_)
        self.rows.addStretch(1)


class ReleaseList(Scrolled):
    """Which version speaks where, who has read it, what is stopped.

    Signals: `roll_back_wanted(release_id)`, `end_wanted(release_id)`, `lift_wanted(stop_id)`.
    """

    roll_back_wanted = Signal(str)
    end_wanted = Signal(str)
    lift_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("callback", parent)
        self.finish()
        self._releases: tuple[ReleaseRow, ...] = ()
        self._stops: tuple[StopRow, ...] = ()
        self.retranslate()

    def put_releases(self, releases: Sequence[ReleaseRow]) -> None:
        self._releases = tuple(releases)
        self._draw()

    def put_stops(self, stops: Sequence[StopRow]) -> None:
        self._stops = tuple(stops)
        self._draw()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Versions that speak"))
        self.area.setAccessibleName(self.tr("Versions that speak"))
        self.empty.put(
            self.tr("Nothing was published yet"),
            self.tr("Published versions stand here, and who has read them."),
        )
        self._draw()

    def _draw(self) -> None:
        self.begin(empty=not self._releases and not self._stops)
        for stop in (s for s in self._stops if s.lifted_at is None):
            self._draw_stop(stop)
        for release in self._releases[:MOST]:
            self._draw_release(release)
        self.rows.addStretch(1)

    def _draw_stop(self, stop: StopRow) -> None:
        card = Panel("danger")
        inner = column(card, margins=(10, 8, 10, 8), gap=4)
        head, said = label("strong", wrap=True), label("", wrap=True)
        head.setText(self.tr("Stopped: {what}").format(what=words.stop_words(stop)))
        said.setText(f"{stop.reason} ({stop.by}, {times.when(stop.at)})")
        lift = KeyButton("plain", parent=card)
        lift.put(
            self.tr("May be said again"),
            name=self.tr("May be said again: {what}").format(what=words.stop_words(stop)),
        )
        lift.clicked.connect(lambda: self.lift_wanted.emit(stop.id))
        for widget in (head, said):
            inner.addWidget(widget)
        inner.addWidget(lift, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addWidget(card)

    def _draw_release(self, release: ReleaseRow) -> None:
        card = Panel("row")
        inner = column(card, margins=(10, 8, 10, 8), gap=4)
        head, where = label("strong", wrap=True), label("muted", wrap=True)
        head.setText(
            self.tr("Version {n}, {state}").format(
                n=release.version, state=words.release_state(release.state)
            )
        )
        places = ", ".join((*release.campaigns, *release.teams)) or self.tr("every campaign and team")
        until = self.tr(" until {when}").format(when=times.when(release.ends_at)) if release.ends_at else ""
        where.setText(
            self.tr("{places} · from {when}{until} · {name}").format(
                places=places, when=times.when(release.starts_at), until=until, name=release.by
            )
        )
        inner.addWidget(head)
        inner.addWidget(where)
        sentence = in_language(release.sentence, language.short)
        for role, text in (("", sentence), ("warning", release.why)):
            if text:
                made = label(role, wrap=True)
                made.setText(text)
                inner.addWidget(made)
        if release.sentence and release.state in ("speaks", "planned"):
            inner.addWidget(self._readers(release))
        self._add_acts(inner, card, release)
        self.rows.addWidget(card)

    def _readers(self, release: ReleaseRow) -> QWidget:
        left = len(release.unread)
        made = label("warning" if left else "success", wrap=True)
        text = self.tr("Read by {n} of {all}").format(n=release.read, all=release.read + left)
        names = ", ".join(release.unread[:8]) + (" …" if left > 8 else "")
        made.setText(self.tr("{said}; not yet: {names}").format(said=text, names=names) if left else text)
        return made

    def _add_acts(self, inner: object, card: QWidget, release: ReleaseRow) -> None:
        if release.state not in ("speaks", "planned", "superseded"):
            return
        buttons = row(gap=6)
        if release.state == "speaks":
            back = KeyButton("plain", "back", card)
            back.put(self.tr("Roll back"), name=self.tr("Roll back version {n}").format(n=release.version))
            back.clicked.connect(lambda: self.roll_back_wanted.emit(release.id))
            buttons.addWidget(back)
        if release.state == "planned":
            end = KeyButton("plain", "close", card)
            end.put(self.tr("Call off"), name=self.tr("Call off version {n}").format(n=release.version))
            end.clicked.connect(lambda: self.end_wanted.emit(release.id))
            buttons.addWidget(end)
        buttons.addStretch(1)
        inner.addLayout(buttons)  # type: ignore[attr-defined]
