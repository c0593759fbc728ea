"""The properties of what is chosen in the outline: the form, a section, or a question with its answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QScrollArea, QWidget

from agent_app.forms import words
from agent_app.forms.after_view import AfterEditor
from agent_app.forms.condition_view import ConditionEditor
from agent_app.forms.figures import form_layout, mark_wrong, put_figure, side_by_side
from agent_app.forms.node_columns import bands, causes, options, reasons
from agent_app.forms.node_items import fresh_option, of_kind, option_row, with_value, words_row
from agent_app.forms.rows_view import RowsEditor
from agent_app.forms.words import number_of, said
from agent_app.studio.fields import Line, Pick, Words
from agent_app.studio.words import LANGUAGE_NAMES
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.language import language
from agent_app.widgets.panel import Panel, column, label, row
from domain.campaigns import LANGUAGES
from domain.form_life import edits
from domain.scorecards import (
    CHOICE_KINDS,
    PRESETS,
    SCORED_KINDS,
    Band,
    Form,
    NaReason,
    Option,
    Question,
    RootCause,
    Scale,
    Section,
)

Made = Callable[[Form], Form]
NUMBERS = ("weight", "points", "low", "high", "baseline", "least", "pass_mark", "fails_after")
CHECKS = ("critical", "optional", "bonus", "na_allowed")
QUESTION = ("kind", "title", "guide", "ref", "weight", "comment_rule", "evidence_rule", "root_cause_rule", "prefill",
            "business_metric", "baseline", "least")  # fmt: skip
#: what stands behind the answers
LATER = frozenset(
    {"comment_rule", "evidence_rule", "root_cause_rule", "prefill", "business_metric", "baseline", "least"}
)
ROWS: dict[str, tuple[str, ...]] = {
    "form": ("title", "policy", "direction", "pass_mark", "fails_after"),
    "section": ("title", "guide", "ref", "weight", "fails_after", "baseline"),
    "question": QUESTION,
}


class NodeForm(Panel):
    """Signals: `changed(made, typing, select)`: a function from form to form, the field that is typed into, and what to
    choose then ("" stays); `rested`: the author left a field."""

    changed = Signal(object, str, str)
    rested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._form: Form | None = None
        self.ref = ""
        self.language = language.short
        lines = column(self, gap=0)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines.addWidget(self.area, 1)
        inner = Panel("scrolled")
        inside = column(inner, margins=(12, 8, 12, 12), gap=8)
        self.area.setWidget(inner)
        self._build_words(inner, inside)
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
        self.form, self.rules = form_layout(), form_layout()
        self.names: dict[str, QLabel] = {}
        self.picks = {n: Pick(inner) for n in ("kind", "policy", "direction", *self._rules())}
        self.title, self.guide, self.name = Line(inner), Words(inner), Line(inner)
        self.plain = {n: Line(inner) for n in ("prefill", "business_metric")}
        self.numbers = {n: Line(inner) for n in NUMBERS}
        self.worth = side_by_side(inner, self.numbers["weight"], self.numbers["points"])
        self.steps = side_by_side(inner, self.numbers["low"], self.numbers["high"])
        fields: dict[str, QWidget] = {
            "kind": self.picks["kind"], "title": self.title, "guide": self.guide, "ref": self.name, "weight": self.worth,
            "scale": self.steps, "policy": self.picks["policy"], "direction": self.picks["direction"],
            "pass_mark": self.numbers["pass_mark"], "fails_after": self.numbers["fails_after"],
            **{n: self.picks[n] for n in self._rules()}, **self.plain,
            "baseline": self.numbers["baseline"], "least": self.numbers["least"],
        }  # fmt: skip
        for code, widget in fields.items():
            made = self.names[code] = label("muted")
            made.setBuddy(widget)
            (self.rules if code in LATER else self.form).addRow(made, widget)
        inside.addLayout(self.form)
        self.guide.setFixedHeight(74)
        self.title.textEdited.connect(lambda text: self._set_text("title", text))
        self.guide.edited.connect(lambda text: self._set_text("guide", text))
        self.name.editingFinished.connect(self._rename)
        self.guide.left.connect(self.rested)
        for name, pick in self.picks.items():
            pick.picked.connect(lambda value, n=name: self._picked(n, value))
        for name, line in (*self.numbers.items(), *self.plain.items()):
            line.textEdited.connect(lambda text, n=name: self._typed(n, text))
        for line in (self.title, *self.numbers.values(), *self.plain.values()):
            line.editingFinished.connect(self.rested)

    @staticmethod
    def _rules() -> tuple[str, ...]:
        return ("comment_rule", "evidence_rule", "root_cause_rule")

    def _build_rest(self, inner: QWidget, inside: Any) -> None:
        holder = QWidget(inner)
        flow = FlowLayout(holder, gap=14)
        self.boxes = {name: QCheckBox(holder) for name in CHECKS}
        for name, box in self.boxes.items():
            box.clicked.connect(lambda on, n=name: self._set(**{n: bool(on)}))
            flow.addWidget(box)
        inside.addWidget(holder)
        self.checks = holder
        self.answers, self.reasons = RowsEditor(inner), RowsEditor(inner)
        self.bands, self.causes = RowsEditor(inner), RowsEditor(inner)
        self.condition, self.after = ConditionEditor(inner), AfterEditor(inner)
        fresh_ones: tuple[tuple[RowsEditor, str, Callable[[int], Any]], ...] = (
            (self.answers, "options", self._fresh_option),
            (self.reasons, "na_reasons", lambda n: NaReason(ref=f"reason_{n}")),
            (self.bands, "bands", lambda n: Band(ref=f"band_{n}")),
            (self.causes, "root_causes", lambda n: RootCause(ref=f"cause_{n}")),
        )
        for editor, field, fresh in fresh_ones:
            editor.edited.connect(lambda place, name, value, f=field: self._set_item(f, place, name, value))
            editor.added.connect(lambda f=field, made=fresh, e=editor: self._add_item(f, made, e))
            editor.removed.connect(lambda place, f=field: self._remove_item(f, place))
            editor.rested.connect(self.rested)
        inside.addWidget(self.answers)
        inside.addLayout(self.rules)
        for widget in (self.reasons, self.condition, self.bands, self.causes, self.after):
            inside.addWidget(widget)
        self.after.changed.connect(lambda values, typing: self._set(typing, **values))
        self.after.rested.connect(self.rested)
        self.condition.changed.connect(lambda when: self._set(when=when))

    # ------------------------------------------------------------------ showing

    def put(self, form: Form, ref: str) -> None:
        """Show the form (""), a section or a question; fields that hold it already are left alone."""
        self._form, self.ref = form, ref
        node: Any = edits.find(form, ref) if ref else form
        if node is None:
            self.ref, node = "", form
        what = "form" if isinstance(node, Form) else "section" if isinstance(node, Section) else "question"
        self._put_words(node)
        self._put_numbers(node)
        for name in self._rules():
            self.picks[name].put(
                [(k, said(words.RULES, k)) for k in words.RULES], getattr(node, name, "none")
            )
        self._show_rows(node, what)
        for name, box in self.boxes.items():
            box.setVisible(hasattr(node, name))
            box.setChecked(bool(getattr(node, name, False)))
        self.checks.setVisible(what != "form")
        self._put_lists(node)

    def _put_words(self, node: Any) -> None:
        self.title.put(node.title.get(self.language, ""))
        if not self.title.hasFocus():
            self.title.setCursorPosition(0)  # long titles show their beginning
        self.guide.put(getattr(node, "guide", {}).get(self.language, ""))
        self.name.put(getattr(node, "ref", ""))
        kinds = [(k, said(words.KINDS, k)) for k in words.KINDS if k not in ("section", "form")]
        self.picks["kind"].put(kinds, getattr(node, "kind", "yesno"))
        for name, line in self.plain.items():
            line.put(getattr(node, name, ""))
        for code, tab in self.tabs.items():
            missing = not node.title.get(code, "").strip()
            tab.set_kind("on" if code == self.language else "plain")
            name = self.tr("Words in {language}").format(language=LANGUAGE_NAMES[code])
            tab.put(
                LANGUAGE_NAMES[code] + (" !" if missing else ""),
                name=self.tr("{name}, missing").format(name=name) if missing else name,
            )
        if isinstance(node, Form):
            policy = node.policy if isinstance(node.policy, str) else "custom"
            presets = [(name, name) for name in PRESETS]
            self.picks["policy"].put(
                [*presets, *([("custom", self.tr("of its own"))] if policy == "custom" else [])], policy
            )
            self.picks["direction"].put(
                [(d, said(words.DIRECTIONS, d)) for d in words.DIRECTIONS], node.direction
            )

    def _put_numbers(self, node: Any) -> None:
        scale = node.scale or Scale() if isinstance(node, Question) else Scale()
        values = {
            "low": scale.low, "high": scale.high,
            **{name: getattr(node, name, None) for name in NUMBERS if name not in ("low", "high")},
        }  # fmt: skip
        for name, line in self.numbers.items():
            put_figure(line, values[name])

    def _show_rows(self, node: Any, what: str) -> None:
        shown = set(ROWS[what])
        if isinstance(node, Question):
            scored = node.kind in SCORED_KINDS
            if not scored:
                shown -= {
                    "weight",
                    "evidence_rule",
                    "root_cause_rule",
                    "prefill",
                    "business_metric",
                    "baseline",
                    "least",
                }
            if node.kind == "info":
                shown -= {"comment_rule"}
            if node.kind == "scale":
                shown.add("scale")
        for code, name in self.names.items():
            (self.rules if code in LATER else self.form).setRowVisible(name, code in shown)
        self.numbers["points"].setVisible(isinstance(node, Question) and node.kind in SCORED_KINDS)

    def _put_lists(self, node: Any) -> None:
        question = node if isinstance(node, Question) else None
        form = self._form
        assert form is not None
        with_answers = question is not None and question.kind in (CHOICE_KINDS | {"number"})
        self.answers.setVisible(with_answers)
        if question is not None and with_answers:
            self.answers.describe(self._answers_title(question), self.tr("Add answer"), options(question))
            self.answers.put([option_row(o, self.language) for o in question.options])
        self.reasons.setVisible(question is not None and question.na_allowed)
        if question is not None:
            self.reasons.put([words_row(r, self.language) for r in question.na_reasons])
        for editor, items in ((self.bands, form.bands), (self.causes, form.root_causes)):
            editor.setVisible(isinstance(node, Form))
            editor.put(
                [{**words_row(i, self.language), "at_least": getattr(i, "at_least", 0)} for i in items]
            )
        self.after.setVisible(isinstance(node, Form))
        self.after.put(form)
        self.condition.setVisible(not isinstance(node, Form))
        if not isinstance(node, Form):
            self.condition.put(form, self.ref, node.when)

    def _answers_title(self, question: Question) -> str:
        if question.kind == "yesno" and not question.options:
            return self.tr("Answers (plain yes and no)")
        if question.kind == "scale":
            return self.tr("Steps with words, points or a fail of their own")
        return self.tr("Ranges") if question.kind == "number" else self.tr("Answers")

    def choose_language(self, code: str) -> None:
        """The words of another language."""
        self.language = code
        if self._form is not None:
            self.put(self._form, self.ref)

    def focus_words(self) -> None:
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title.selectAll()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Properties"))
        self.area.setAccessibleName(self.tr("Properties"))
        said_names = {
            "kind": self.tr("Kind"), "title": self.tr("Title"), "guide": self.tr("Guidance"), "ref": self.tr("Name"),
            "weight": self.tr("Weight"), "scale": self.tr("Scale from, to"), "policy": self.tr("Reckoned by"),
            "direction": self.tr("For"), "pass_mark": self.tr("Passed from %"),
            "fails_after": self.tr("Fails after fails"), "comment_rule": self.tr("Comment"),
            "evidence_rule": self.tr("Evidence"), "root_cause_rule": self.tr("Root cause"),
            "prefill": self.tr("Machine's rule"), "business_metric": self.tr("Business metric"),
            "baseline": self.tr("Points from start"), "least": self.tr("Points at least"),
        }  # fmt: skip
        for code, name in self.names.items():
            name.setText(said_names[code])
            buddy = name.buddy()
            if buddy is not None:
                buddy.setAccessibleName(said_names[code])
        self.numbers["weight"].setAccessibleName(self.tr("Weight"))
        self.numbers["points"].setAccessibleName(self.tr("Points at most"))
        self.numbers["points"].setPlaceholderText(self.tr("points: as the answers"))
        self.numbers["low"].setAccessibleName(self.tr("Lowest step"))
        self.numbers["high"].setAccessibleName(self.tr("Highest step"))
        self.plain["prefill"].setPlaceholderText("phrase:GREETING=yes|no · metric:interruptions")
        checks = {
            "critical": self.tr("critical"), "optional": self.tr("may stay open"), "bonus": self.tr("bonus"),
            "na_allowed": self.tr("may be not applicable"),
        }  # fmt: skip
        for check, box in self.boxes.items():
            box.setText(checks[check])
            box.setAccessibleName(checks[check])
        self.reasons.describe(self.tr("Reasons for not applicable"), self.tr("Add reason"), reasons())
        self.bands.describe(self.tr("Score bands"), self.tr("Add band"), bands())
        self.causes.describe(self.tr("Root causes"), self.tr("Add cause"), causes())
        if self._form is not None:
            self.put(self._form, self.ref)

    # ------------------------------------------------------------------ what is done here

    def _set(self, typing: str = "", /, **values: Any) -> None:
        ref = self.ref
        self.changed.emit(lambda form: edits.set_node(form, ref, **values), typing and f"{ref}.{typing}", "")

    def _set_text(self, field: str, text: str) -> None:
        ref, code = self.ref, self.language
        self.changed.emit(
            lambda form: edits.set_text(form, ref, field, code, text), f"{ref}.{field}.{code}", ""
        )

    def _rename(self) -> None:
        new, ref = self.name.text().strip(), self.ref
        if ref and new and new != ref:
            self.changed.emit(lambda form: edits.rename(form, ref, new), "", new)
        elif ref:
            self.name.put(ref)

    def _picked(self, name: str, value: str) -> None:
        if name == "policy" and value == "custom":
            return
        elif name == "kind":
            self._set_kind(value)
        else:
            self._set(**{name: value})

    def _set_kind(self, kind: str) -> None:
        """Another kind; answers that it cannot have go, and where it needs some there are two."""
        ref = self.ref
        self.changed.emit(lambda form: of_kind(form, ref, kind), "", "")

    def _typed(self, name: str, text: str) -> None:
        if name in self.plain:
            self._set(name, **{name: text.strip()})
            return
        line = self.numbers[name]
        try:
            value = number_of(text)
        except ValueError:
            value = None
            wrong = True
        else:
            wrong = value is None and name in ("low", "high")
        mark_wrong(line, wrong)
        if wrong:
            return
        node: Any = edits.find(self._form, self.ref) if self._form is not None and self.ref else self._form
        if name in ("low", "high"):
            self._set(name, scale=replace(node.scale or Scale(), **{name: int(value or 0)}))
        else:
            missing = {"weight": None if isinstance(node, Section) else 1, "baseline": 0, "fails_after": 0}
            given = missing.get(name) if value is None else int(value) if name == "fails_after" else value
            self._set(name, **{name: given})

    def _items(self, field: str) -> tuple[Any, ...]:
        node: Any = edits.find(self._form, self.ref) if self._form is not None and self.ref else self._form
        found: tuple[Any, ...] = getattr(node, field, ())
        return found

    def _set_item(self, field: str, place: int, name: str, value: Any) -> None:
        items = list(self._items(field))
        if place < len(items):
            items[place] = with_value(items[place], name, value, self.language)
            self._set(f"{field}.{place}.{name}", **{field: tuple(items)})

    def _fresh_option(self, number: int) -> Option:
        return fresh_option(edits.find(self._form, self.ref) if self._form is not None else None, number)

    def _add_item(self, field: str, fresh: Callable[[int], Any], editor: RowsEditor) -> None:
        items = self._items(field)
        made = fresh(len(items) + 1)
        taken = {item.ref for item in items}
        n = len(items) + 1
        while made.ref in taken and n < len(items) + 100:
            n += 1
            made = fresh(n)
        if field == "options" and not items and self._is_plain_yesno():
            items, made = (Option(ref="yes", points=1),), Option(ref="no")
        self._set(**{field: (*items, made)})
        editor.focus_last()

    def _is_plain_yesno(self) -> bool:
        node = edits.find(self._form, self.ref) if self._form is not None else None
        return isinstance(node, Question) and node.kind == "yesno"

    def _remove_item(self, field: str, place: int) -> None:
        self._set(**{field: tuple(item for n, item in enumerate(self._items(field)) if n != place)})
