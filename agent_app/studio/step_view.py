"""The form of one step: words in each language, where it leads, its answers and cases, and what its kind has besides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QLabel, QScrollArea, QWidget

from agent_app.studio import parts
from agent_app.studio.fields import Line, Pick, Words
from agent_app.studio.picture import title_of
from agent_app.studio.sheet_form import SheetForm
from agent_app.studio.sheets import STEP
from agent_app.studio.words import ASKS, KINDS, LANGUAGE_NAMES, ask_words, kind_words
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.language import language
from agent_app.widgets.panel import Panel, clear, column, label, row
from domain.campaigns import LANGUAGES, in_language
from domain.script_life import edits
from domain.scripts import Case, Option, Script, Step

Made = Callable[[Script], Script]


class StepForm(Panel):
    """Signals: `changed(made, typing, select)`: a function from script to script, the field that is typed into, and the
    step to choose then; `rested`: the author left a field."""

    changed = Signal(object, str, str)
    rested = Signal()
    part_opened = Signal(object, str)  #: path of a part within the step, language on screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._script: Script | None = None
        self._step: Step | None = None
        self.language = language.short
        lines = column(self, gap=0)
        self.empty = EmptyState("outline", self)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines.addWidget(self.empty, 1)
        lines.addWidget(self.area, 1)
        inner = Panel("scrolled")
        inside = column(inner, margins=(12, 8, 12, 12), gap=8)
        self.area.setWidget(inner)
        self._build_words(inner, inside)
        self._build_ways(inner, inside)
        self._build_rest(inner, inside)
        inside.addStretch(1)
        self.retranslate()

    def _build_words(self, inner: QWidget, inside: Any) -> None:
        tabs = row(gap=4)
        self.tabs: dict[str, KeyButton] = {}
        for code in LANGUAGES:
            tab = self.tabs[code] = KeyButton("plain", parent=inner)
            tab.clicked.connect(lambda _checked=False, c=code: self.choose_language(c))
            tabs.addWidget(tab)
        tabs.addStretch(1)
        inside.addLayout(tabs)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setSpacing(6)
        self.names: dict[str, QLabel] = {}
        self.kind, self.title, self.text, self.hint = Pick(inner), Line(inner), Words(inner), Line(inner)
        self.name = Line(inner)
        self.text.setProperty("tall", True)
        for code, widget in (
            ("kind", self.kind), ("title", self.title), ("text", self.text), ("hint", self.hint), ("name", self.name),
        ):  # fmt: skip
            self._row(code, widget)
        inside.addLayout(self.form)
        self.kind.picked.connect(lambda value: self._set(kind=value))
        self.title.textEdited.connect(lambda words: self._set_text("title", words))
        self.text.edited.connect(lambda words: self._set_text("text", words))
        self.hint.textEdited.connect(lambda words: self._set_text("hint", words))
        self.name.editingFinished.connect(self._rename)
        for line in (self.title, self.hint):
            line.editingFinished.connect(self.rested)
        self.text.left.connect(self.rested)

    def _build_ways(self, inner: QWidget, inside: Any) -> None:
        self.goto, self.otherwise = Pick(inner), Pick(inner)
        self.ask, self.field = Pick(inner), Line(inner)
        self.disposition, self.offer = Line(inner), Pick(inner)
        for code, widget in (
            ("ask", self.ask), ("field", self.field), ("goto", self.goto), ("otherwise", self.otherwise),
            ("disposition", self.disposition), ("offer", self.offer),
        ):  # fmt: skip
            self._row(code, widget)
        self.goto.picked.connect(lambda value: self._connect("goto", value))
        self.otherwise.picked.connect(lambda value: self._connect("otherwise", value))
        self.ask.picked.connect(lambda value: self._set(ask=value))
        self.offer.picked.connect(lambda value: self._set(offer=value))
        for name, line in (("field", self.field), ("disposition", self.disposition)):
            line.textEdited.connect(lambda words, n=name: self._set(typing=n, **{n: words.strip()}))
            line.editingFinished.connect(self.rested)
        self.answers_title = label("section", inner)
        self.answers = column(gap=4)
        self._item_rows: list[tuple[Line, Pick]] = []
        self.add_answer = KeyButton("plain", parent=inner)
        self.add_answer.clicked.connect(self._add_item)
        inside.addWidget(self.answers_title)
        inside.addLayout(self.answers)
        inside.addWidget(self.add_answer, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_rest(self, inner: QWidget, inside: Any) -> None:
        self.required, self.sensitive = QCheckBox(inner), QCheckBox(inner)
        self.required.clicked.connect(lambda on: self._set(required=bool(on)))
        self.sensitive.clicked.connect(lambda on: self._set(sensitive=bool(on)))
        for box in (self.required, self.sensitive):
            inside.addWidget(box)
        self.more = SheetForm(STEP, inner)
        self.more.changed.connect(self._change_more)
        self.more.opened.connect(lambda name, n: self.part_opened.emit(((name, n),), self.language))
        self.more.removed.connect(self._remove_part)
        self.more.rested.connect(self.rested)
        inside.addWidget(self.more)

    def _row(self, code: str, widget: QWidget) -> None:
        made = self.names[code] = label("muted")
        made.setBuddy(widget)
        self.form.addRow(made, widget)

    # ------------------------------------------------------------------ showing

    def put(self, script: Script, step: Step | None) -> None:
        """Show a step; fields that hold it already are left alone, so that no cursor jumps."""
        self._script, self._step = script, step
        self.area.setVisible(step is not None)
        self.empty.setVisible(step is None)
        if step is None:
            return
        self._put_words(step)
        self._put_ways(script, step)
        self.required.setChecked(step.required)
        self.sensitive.setChecked(step.sensitive)
        self.more.put(step, script, self.language)

    def _put_words(self, step: Step) -> None:
        self.kind.put([(kind, kind_words(kind)) for kind in KINDS], step.kind)
        self.title.put(step.title.get(self.language, ""))
        self.text.put(step.text.get(self.language, ""))
        self.hint.put(step.hint.get(self.language, ""))
        self.name.put(step.id)
        for code, tab in self.tabs.items():
            missing = bool(step.text) and not step.text.get(code, "").strip()
            tab.set_kind("on" if code == self.language else "plain")
            tab.put(
                LANGUAGE_NAMES[code] + (" !" if missing else ""), name=self._tab_name(code, missing=missing)
            )

    def _tab_name(self, code: str, *, missing: bool) -> str:
        name = self.tr("Words in {language}").format(language=LANGUAGE_NAMES[code])
        return self.tr("{name}, missing").format(name=name) if missing else name

    def _put_ways(self, script: Script, step: Step) -> None:
        group = edits.group_of(script, step.id) or ""
        targets = [("", self.tr("(ends here)") if not group else self.tr("(back to where it was called)"))]
        targets += [
            (s.id, f"{title_of(s, self.language)[:40]}  ·  {s.id}")
            for s in edits.steps_of(script, group)
            if s.id != step.id
        ]
        self.goto.put(targets, step.goto)
        self.otherwise.put(targets, step.otherwise)
        self.ask.put([(ask, ask_words(ask)) for ask in ASKS], step.ask)
        self.field.put(step.field)
        self.disposition.put(step.disposition)
        offers = [
            ("", self.tr("(none)")),
            *((o.code, in_language(o.title, self.language)) for o in script.offers),
        ]
        self.offer.put(offers, step.offer)
        with_options = step.kind in ("ask", "consent", "say", "disclose") or bool(step.options)
        for code, on in (
            ("ask", step.kind == "ask"), ("field", step.kind == "ask"), ("goto", step.kind not in ("branch", "outcome")),
            ("otherwise", step.kind in ("branch", "verify", "consent")), ("disposition", step.kind == "outcome"),
            ("offer", len(offers) > 1 or bool(step.offer)),
        ):  # fmt: skip
            self.form.setRowVisible(self.names[code], on)
        self._put_items(script, step, targets, with_options=with_options)

    def _put_items(
        self, script: Script, step: Step, targets: list[tuple[str, str]], *, with_options: bool
    ) -> None:
        cases = step.kind == "branch"
        on = cases or with_options
        self.answers_title.setVisible(on)
        self.add_answer.setVisible(on)
        self.answers_title.setText(self.tr("Cases, the first that holds") if cases else self.tr("Answers"))
        self.add_answer.put(self.tr("Add a case") if cases else self.tr("Add an answer"))
        wanted = [(c.when, c.goto) for c in step.cases] if cases else [
            (o.text.get(self.language, ""), f"!{o.objection}" if o.objection else o.goto) for o in step.options
        ]  # fmt: skip
        more = [] if cases else [
            (f"!{o.code}", self.tr("▸ objection: {title}").format(title=in_language(o.title, self.language) or o.code))
            for o in script.objections
        ]  # fmt: skip
        fallback = [("", self.tr("(as the step)"))] if not cases else [("", self.tr("(nowhere)"))]
        options = [*fallback, *targets[1:], *more]
        if not on:
            wanted = []
        rows = self._rows()
        if len(rows) != len(wanted):
            clear(self.answers)
            self._item_rows = []
            rows = [self._item_row(n) for n in range(len(wanted))]
        for n, ((line, pick), (words, target)) in enumerate(zip(rows, wanted, strict=True), start=1):
            line.put(words)
            pick.put(options, target)
            name = self.tr("Case {n}") if cases else self.tr("Answer {n}")
            line.setAccessibleName(name.format(n=n))
            pick.setAccessibleName(self.tr("{name} leads to").format(name=name.format(n=n)))

    def _rows(self) -> list[tuple[Line, Pick]]:
        return list(self._item_rows)

    def _item_row(self, n: int) -> tuple[Line, Pick]:
        holder = Panel("plain")
        line, pick, gone = Line(holder), Pick(holder), KeyButton("quiet", "close", holder)
        more = KeyButton("quiet", "outline", holder)
        more.put("", name=self.tr("More about answer {n}: tags, fields, acts").format(n=n + 1))
        more.setVisible(self._step is not None and self._step.kind != "branch")
        more.clicked.connect(lambda: self.part_opened.emit((("options", n),), self.language))
        gone.put("", name=self.tr("Remove {n}").format(n=n + 1))
        inner = row(holder, gap=4)
        inner.addWidget(line, 3)
        inner.addWidget(pick, 2)
        inner.addWidget(more)
        inner.addWidget(gone)
        line.textEdited.connect(lambda words: self._set_item(n, words))
        line.editingFinished.connect(self.rested)
        pick.picked.connect(lambda value: self._lead_item(n, value))
        gone.clicked.connect(lambda: self._remove_item(n))
        self.answers.addWidget(holder)
        self._item_rows.append((line, pick))
        return line, pick

    def step_in(self, script: Script) -> Step | None:
        """The step on screen as a script has it; None where it is gone."""
        name = self._id()
        return edits.find(script, name) if name and edits.group_of(script, name) is not None else None

    def choose_language(self, code: str) -> None:
        """The language in which the words are edited."""
        self.language = code
        self.rested.emit()
        if self._script is not None:
            self.put(self._script, self._step)

    def focus_words(self) -> None:
        """Where typing makes sense."""
        (self.text if self._step is not None and self._step.kind != "branch" else self.kind).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def retranslate(self) -> None:
        said = {
            "kind": self.tr("Kind"), "title": self.tr("Title"), "text": self.tr("Words"), "hint": self.tr("Hint"),
            "name": self.tr("Name"), "ask": self.tr("Asks for"), "field": self.tr("Into field"),
            "goto": self.tr("Leads to"), "otherwise": self.tr("Otherwise"), "disposition": self.tr("Outcome"),
            "offer": self.tr("Offer"),
        }  # fmt: skip
        for code, words in said.items():
            self.names[code].setText(words)
            getattr(self, code).setAccessibleName(self.tr("Step: {field}").format(field=words))
        self.required.setText(self.tr("Must be done before a sale"))
        self.sensitive.setText(self.tr("Sensitive: the recording is silent"))
        for box in (self.required, self.sensitive):
            box.setAccessibleName(box.text())
        self.more.retranslate()
        self.setAccessibleName(self.tr("Step"))
        self.area.setAccessibleName(self.tr("Step"))
        self.empty.put(self.tr("No step is chosen"), self.tr("Choose one in the outline or in the graph."))
        if self._script is not None:
            self.put(self._script, self._step)

    # ------------------------------------------------------------------ what the author does

    def _change(self, made: Made, typing: str = "", select: str = "") -> None:
        self.changed.emit(made, typing, select)

    def _id(self) -> str:
        return self._step.id if self._step is not None else ""

    def _set(self, typing: str = "", **values: Any) -> None:
        name = self._id()
        self._step = replace(self._step, **values) if self._step is not None else None
        self._change(
            lambda script: edits.put_step(script, replace(edits.find(script, name), **values)),
            f"{name}.{typing}" if typing else "",
        )

    def _set_text(self, field: str, words: str) -> None:
        name, code = self._id(), self.language
        self._change(
            lambda script: edits.set_text(script, name, field, code, words), f"{name}.{field}.{code}"
        )

    def _connect(self, where: str, target: str) -> None:
        name = self._id()
        self._change(lambda script: edits.connect(script, name, where, target))

    def _rename(self) -> None:
        name, wish = self._id(), "_".join(self.name.text().split())
        if name and wish != name:
            self._change(lambda script: edits.rename_step(script, name, wish), select=wish)
            if self._id() == name:
                self.name.put(name)

    def _items(self, script: Script) -> tuple[Step, str, list[Any]]:
        step = edits.find(script, self._id())
        field = "cases" if step.kind == "branch" else "options"
        return step, field, list(getattr(step, field))

    def _set_item(self, n: int, words: str) -> None:
        code = self.language

        def made(script: Script) -> Script:
            step, field, items = self._items(script)
            if field == "cases":
                items[n] = replace(items[n], when=words)
            else:
                text = {k: v for k, v in {**items[n].text, code: words}.items() if v}
                items[n] = replace(items[n], text=text)
            return edits.put_step(script, replace(step, **{field: tuple(items)}))

        self._change(made, f"{self._id()}.item{n}.{code}")

    def _lead_item(self, n: int, target: str) -> None:
        def made(script: Script) -> Script:
            step, field, items = self._items(script)
            if field == "options":
                objection = target[1:] if target.startswith("!") else ""
                items[n] = replace(items[n], objection=objection, goto="" if objection else target)
            else:
                items[n] = replace(items[n], goto=target)
            return edits.put_step(script, replace(step, **{field: tuple(items)}))

        self._change(made)

    def _remove_item(self, n: int) -> None:
        def made(script: Script) -> Script:
            step, field, items = self._items(script)
            del items[n]
            return edits.put_step(script, replace(step, **{field: tuple(items)}))

        self._change(made)

    def _add_item(self) -> None:
        def made(script: Script) -> Script:
            step, field, items = self._items(script)
            if field == "cases":
                items.append(Case(when="true", goto=step.otherwise))
            else:
                taken = {o.code for o in items}
                free = next(code for k in range(1, len(taken) + 2) if (code := f"answer_{k}") not in taken)
                items.append(Option(code=free, text={}))
            return edits.put_step(script, replace(step, **{field: tuple(items)}))

        self._change(made)
        rows = self._rows()
        if rows:
            rows[-1][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _change_more(self, change: Callable[[Step], Step], typing: str) -> None:
        name = self._id()
        self._change(
            lambda script: edits.put_step(script, change(edits.find(script, name))),
            f"{name}.{typing}" if typing else "",
        )

    def _remove_part(self, member: str, number: int) -> None:
        name = self._id()
        self._change(
            lambda script: edits.put_step(
                script, parts.remove_member(edits.find(script, name), (), member, number)
            )
        )
