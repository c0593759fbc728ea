"""The fields of a plan. What stands in them is told with each change."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import available_timezones

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from agent_app.plans import words
from agent_app.plans.presenter import Edit
from agent_app.plans.rows_view import WEIGHT, FigureLine, HitLine, Lines
from agent_app.widgets.flow import FlowLayout
from agent_app.widgets.language import language
from agent_app.widgets.noop import QT_TRANSLATE_NOOP
from agent_app.widgets.number import Number, WholeNumber
from agent_app.widgets.panel import Panel, label, row
from domain.sampling import FigureRisk, Plan, Risk

KINDS, PERIODS = tuple(words.KINDS), tuple(words.PERIODS)
LABELS, NARROW = 124, 64  #: pixels of a number's field
Named = Sequence[tuple[str, str]]
#: field of `Risk` -> its name, and the field with its bound
RISKS: dict[str, tuple[str, str]] = {
    "complaint": (QT_TRANSLATE_NOOP("PlanForm", "The customer has an open problem"), ""),
    "objected": (QT_TRANSLATE_NOOP("PlanForm", "Objected to being recorded"), ""),
    "unheard": (QT_TRANSLATE_NOOP("PlanForm", "Nobody has heard this agent yet"), ""),
    "new_agent": (QT_TRANSLATE_NOOP("PlanForm", "New agent: fewer days than"), "new_days"),
    "long": (QT_TRANSLATE_NOOP("PlanForm", "Long: more seconds than"), "long_s"),
    "short_sale": (QT_TRANSLATE_NOOP("PlanForm", "Sold in fewer seconds than"), "short_s"),
}


class Ticks(Panel):
    """Some of several names; none ticked means all. Signals: `changed`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._flow = FlowLayout(self, gap=10)
        self.boxes: dict[str, QCheckBox] = {}

    def put(self, known: Named, chosen: Sequence[str]) -> None:
        """Boxes for what is known, and for what was chosen and is known no more."""
        for box in self.boxes.values():
            self._flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {}
        titles = dict(known) | {code: code for code in chosen if code not in dict(known)}
        for code, title in titles.items():
            box = self.boxes[code] = QCheckBox(title, self)
            box.setAccessibleName(title)
            box.setChecked(code in chosen)
            box.toggled.connect(self.changed)
            self._flow.addWidget(box)
            box.show()
        self.updateGeometry()

    def chosen(self) -> tuple[str, ...]:
        return tuple(code for code, box in self.boxes.items() if box.isChecked())


class PlanForm(QScrollArea):
    """Signals: `changed(Edit)`."""

    changed = Signal(object)

    def __init__(self, *, may_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._edit = Edit(Plan(code=""), "UTC")
        self._campaigns: Named = ()
        self._analysts: Named = ()
        self._phrases: tuple[tuple[str, str], ...] = ()
        self._filling = False
        self._labels: dict[str, QLabel] = {}
        self._page = Panel("plain")
        self._grid = QGridLayout(self._page)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._build()
        self._page.setEnabled(may_change)
        self.setWidget(self._page)
        self._connect()
        self.retranslate()

    def put_known(self, campaigns: Named, phrases: tuple[tuple[str, str], ...]) -> None:
        """What can be chosen from: (code, title), (set or set/phrase, title)."""
        self._campaigns, self._phrases = campaigns, phrases

    def put_analysts(self, known: Named) -> None:
        self._analysts = known

    def put(self, edit: Edit) -> None:
        """Fill the fields."""
        self._edit, self._filling = edit, True
        plan, risk = edit.plan, edit.plan.risk
        self.title.setText(plan.title.get(language.short, ""))
        self.kind.setCurrentIndex(KINDS.index(plan.kind))
        self.period.setCurrentIndex(PERIODS.index(plan.period))
        self.zone.setCurrentText(edit.zone)
        self.per_agent.setValue(plan.per_agent)
        self.least.setValue(plan.least_s)
        self.second.setValue(round(plan.second * 100))
        self.campaigns.put(self._campaigns, plan.campaigns)
        self.outcomes.setText(", ".join(plan.outcomes))
        self.analysts.put(self._analysts, plan.analysts)
        for name, (_, bound) in RISKS.items():
            self.weights[name].setValue(getattr(risk, name))
            if bound:
                self.bounds[name].setValue(getattr(risk, bound))
        self.worth.setText(", ".join(f"{code} = {weight:g}" for code, weight in risk.outcomes.items()))
        self.hits.clear()
        for code, weight in risk.hits.items():
            self.hits.put(HitLine(self._phrases, code, weight, self.hits))
        self.figures.clear()
        for one in risk.figures:
            self.figures.put(FigureLine(one, self.figures))
        self._filling = False
        self._draw_kind()

    def commit(self) -> None:
        """Tell what stands in the fields."""
        if self._filling or not self._edit.plan.code:
            return
        edit = Edit(self._plan(), self.zone.currentText().strip())
        if edit != self._edit:
            self._edit = edit
            self.changed.emit(edit)

    def _plan(self) -> Plan:
        old = self._edit.plan
        title = {**old.title, language.short: self.title.text().strip()}
        values: dict[str, object] = {name: box.value() for name, box in self.weights.items()}
        values |= {RISKS[name][1]: box.value() for name, box in self.bounds.items()}
        hits = dict(line.value for line in self.hits.items if isinstance(line, HitLine))
        figures = tuple(line.value for line in self.figures.items if isinstance(line, FigureLine))
        risk = replace(
            old.risk,
            outcomes=_weighted(self.worth.text()),
            hits={name: weight for name, weight in hits.items() if name},
            figures=figures,
            **values,
        )
        return replace(
            old, title={k: v for k, v in title.items() if v}, kind=KINDS[self.kind.currentIndex()],
            period=PERIODS[self.period.currentIndex()], per_agent=self.per_agent.value(), least_s=self.least.value(),
            second=round(self.second.value() / 100, 4), campaigns=self.campaigns.chosen(),
            outcomes=_codes(self.outcomes.text()), analysts=self.analysts.chosen(),
            risk=risk if self.kind.currentIndex() == 1 or risk != Risk() else Risk(),
        )  # fmt: skip

    def retranslate(self) -> None:
        told = {
            "title": self.tr("Title"), "kind": self.tr("Drawn"), "period": self.tr("Once a"),
            "zone": self.tr("Days begin at"),
            "per_agent": self.tr("Calls an agent"), "least": self.tr("Calls of at least, seconds"),
            "second": self.tr("Judged by two, %"), "campaigns": self.tr("Campaigns"), "outcomes": self.tr("Outcomes"),
            "analysts": self.tr("Who hears them"), "risk": self.tr("A risk is, with its weight"),
            "worth": self.tr("Outcomes, with weight"), "hits": self.tr("Words that were said"),
            "figures": self.tr("How it was talked"),
        }  # fmt: skip
        for name, text in told.items():
            self._labels[name].setText(text)
        for name, field in (
            ("title", self.title), ("kind", self.kind), ("period", self.period), ("zone", self.zone),
            ("campaigns", self.campaigns), ("outcomes", self.outcomes), ("analysts", self.analysts),
            ("worth", self.worth),
        ):  # fmt: skip
            field.setAccessibleName(told[name])
        for name, number in (("per_agent", self.per_agent), ("least", self.least), ("second", self.second)):
            number.name(told[name])
        if (typed := self.zone.lineEdit()) is not None:
            typed.setAccessibleName(told["zone"])
        for n, code in enumerate(KINDS):
            self.kind.setItemText(n, words.kind(code))
        for n, code in enumerate(PERIODS):
            self.period.setItemText(n, words.period(code))
        self.none_ticked.setText(self.tr("None ticked: all campaigns; every analyst."))
        self.outcomes.setPlaceholderText(self.tr("Codes with commas between; empty: all"))
        self.worth.setPlaceholderText("refused = 2, complaint = 3")
        for name, (words_, _) in RISKS.items():
            text = QCoreApplication.translate("PlanForm", words_)
            self._labels[f"risk_{name}"].setText(text)
            self.weights[name].name(self.tr("{what}: weight").format(what=text))
            if name in self.bounds:
                self.bounds[name].name(text)
        self.hits.more.put(self.tr("Words"), name=self.tr("One more line of words"))
        self.figures.more.put(self.tr("Figure"), name=self.tr("One more figure"))
        for line in (*self.hits.items, *self.figures.items):
            line.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        page = self._page
        self.title, self.outcomes, self.worth = QLineEdit(page), QLineEdit(page), QLineEdit(page)
        self.kind, self.period, self.zone = QComboBox(page), QComboBox(page), QComboBox(page)
        self.kind.addItems([""] * len(KINDS))
        self.period.addItems([""] * len(PERIODS))
        self.zone.setEditable(True)
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.zone.setMinimumContentsLength(8)
        self.zone.addItems(sorted(available_timezones()))
        self.per_agent, self.least = WholeNumber(1, 1_000, NARROW, page), WholeNumber(0, 36_000, NARROW, page)
        self.second = WholeNumber(0, 100, NARROW, page)
        self.campaigns, self.analysts = Ticks(page), Ticks(page)
        self.none_ticked = label("muted", page, wrap=True)
        for name, field in (
            ("title", self.title), ("kind", self.kind), ("period", self.period), ("zone", self.zone),
            ("per_agent", self.per_agent), ("least", self.least), ("second", self.second),
            ("campaigns", self.campaigns), ("outcomes", self.outcomes), ("analysts", self.analysts),
        ):  # fmt: skip
            self._line(name, field)
        self._grid.addWidget(self.none_ticked, self._grid.rowCount(), 1)
        self._build_risks(page)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _build_risks(self, page: QWidget) -> None:
        self._first_risk = self._grid.rowCount()
        heading = self._labels["risk"] = label("section", page)
        self._grid.addWidget(heading, self._first_risk, 0, 1, 2)
        self._risks: list[QWidget] = [heading]
        self.weights: dict[str, Number] = {}
        self.bounds: dict[str, WholeNumber] = {}
        for name, (_, bound) in RISKS.items():
            words_ = self._labels[f"risk_{name}"] = label("", page, wrap=True)
            words_.setFixedWidth(LABELS)
            fields = Panel("plain", page)
            line = row(fields, gap=6)
            if bound:
                box = self.bounds[name] = WholeNumber(1, 100_000, NARROW, fields)
                line.addWidget(box)
            line.addStretch(1)
            self.weights[name] = Number(0, 100, WEIGHT, fields)
            line.addWidget(self.weights[name])
            place = self._grid.rowCount()
            self._grid.addWidget(words_, place, 0)
            self._grid.addWidget(fields, place, 1)
            self._risks += [words_, fields]
        first_figure = next(iter(words.FIGURES))
        self.hits = Lines(lambda parent: HitLine(self._phrases, "", 1, parent), page)
        self.figures = Lines(
            lambda parent: FigureLine(FigureRisk(figure=first_figure, weight=1, above=0.0), parent), page
        )
        for key, field in (("worth", self.worth), ("hits", self.hits), ("figures", self.figures)):
            self._risks += [self._line(key, field), field]

    def _line(self, name: str, field: QWidget) -> QLabel:
        place = self._grid.rowCount()
        words_ = self._labels[name] = label("", self._page, wrap=True)
        words_.setFixedWidth(LABELS)
        self._grid.addWidget(words_, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, place, 1)
        words_.setContentsMargins(0, 6, 0, 0)
        return words_

    def _connect(self) -> None:
        for line in (self.title, self.outcomes, self.worth):
            line.textEdited.connect(self._soon)
        for combo in (self.kind, self.period):
            combo.activated.connect(self._soon)
        self.zone.currentTextChanged.connect(self._soon)
        for whole in (self.per_agent, self.least, self.second, *self.bounds.values()):
            whole.changed.connect(self._soon)
        for weight in self.weights.values():
            weight.changed.connect(self._soon)
        for several in (self.campaigns, self.analysts, self.hits, self.figures):
            several.changed.connect(self._soon)
        self.kind.currentIndexChanged.connect(self._draw_kind)

    def _soon(self, *_: object) -> None:
        if not self._filling:
            self.commit()

    def _draw_kind(self) -> None:
        for widget in self._risks:
            widget.setVisible(KINDS[self.kind.currentIndex()] == "risk")


def _codes(text: str) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(code for code in (part.strip() for part in text.replace("，", ",").split(",")) if code)
    )


def _weighted(text: str) -> dict[str, float]:
    """`refused = 2, complaint` -> weights; one without a figure weighs 1."""
    found: dict[str, float] = {}
    for part in _codes(text):
        code, _, weight = part.partition("=")
        try:
            value = float(weight.strip().replace(",", ".")) if weight.strip() else 1.0
        except ValueError:
            continue
        if code.strip():
            found[code.strip()] = value
    return found
