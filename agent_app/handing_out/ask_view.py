"""What is to be done: the act, the campaign, the way, who, which leads. Everything that a preview needs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from agent_app.handing_out import words
from agent_app.widgets import times
from agent_app.widgets.panel import Panel, column, label
from domain.handing_out import CampaignLine, HandingAsk, HandingFloor

ACTS = ("hand_out", "take_back", "move", "orphans")
WAYS = ("round_robin", "capacity", "by_hand")
_ID = Qt.ItemDataRole.UserRole


class AskForm(Panel):
    """Signals: `changed`: a preview holds no more. `campaign_chosen(code)`."""

    changed = Signal()
    campaign_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._floor = HandingFloor()
        self._filling, self._shown = False, ""
        self.act, self.campaign, self.way = QComboBox(self), QComboBox(self), QComboBox(self)
        self.giver = QComboBox(self)
        self.language, self.tier, self.region = QComboBox(self), QComboBox(self), QComboBox(self)
        self.by_language, self.by_tier = QCheckBox(self), QCheckBox(self)
        self.promised, self.free = QCheckBox(self), QCheckBox(self)
        self.count, self.idle, self.why = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        for number in (self.count, self.idle):
            number.setValidator(QIntValidator(0, 1_000_000, self))
        self.why.setMaxLength(200)
        self.people = QListWidget(self)
        self.people.setMinimumHeight(110)
        self.people_title = label("muted", self)
        self.names = {
            field: label("muted", self)
            for field in (
                "act",
                "campaign",
                "giver",
                "way",
                "language",
                "tier",
                "region",
                "count",
                "idle",
                "why",
            )
        }
        self._build()
        self.act.currentIndexChanged.connect(self._on_act)
        self.campaign.currentIndexChanged.connect(self._on_campaign)
        for box in (self.way, self.giver, self.language, self.tier, self.region):
            box.currentIndexChanged.connect(self._tell)
        self.way.currentIndexChanged.connect(self._draw)
        for check in (self.by_language, self.by_tier, self.promised, self.free):
            check.toggled.connect(self._tell)
        for field in (self.count, self.idle, self.why):
            field.textEdited.connect(self._tell)
        self.people.itemChanged.connect(self._tell)
        self.retranslate()

    def _build(self) -> None:
        lines = column(self, gap=6)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        rows = (
            ("act", self.act), ("campaign", self.campaign), ("giver", self.giver), ("way", self.way),
            ("count", self.count), ("idle", self.idle),
            ("language", self.language), ("tier", self.tier), ("region", self.region), ("why", self.why),
        )  # fmt: skip
        for n, (name, field) in enumerate(rows):
            grid.addWidget(self.names[name], n, 0)
            grid.addWidget(field, n, 1)
            if isinstance(field, QComboBox):
                field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                field.setMinimumContentsLength(8)
        grid.setColumnStretch(1, 1)
        lines.addLayout(grid)
        for check in (self.by_language, self.by_tier, self.promised, self.free):
            lines.addWidget(check)
        lines.addWidget(self.people_title)
        lines.addWidget(self.people, 1)

    # ------------------------------------------------------------------ what the page asks

    def show_floor(self, floor: HandingFloor, campaign: str) -> None:
        """Campaigns, people, kinds of leads; what was chosen stays chosen."""
        self._floor = floor
        self._filling = True
        self._fill_campaigns(campaign)
        line = self.line()
        if (
            line is not None and campaign != self._shown
        ):  # as the campaign's rule says, until she says otherwise
            self._shown = campaign
            self.by_language.setChecked(line.rule.by_language)
            self.by_tier.setChecked(line.rule.by_tier)
        self._fill(self.language, [(code, words.tongue_name(code)) for code in floor.languages])
        self._fill(self.tier, [(code, code) for code in floor.tiers])
        self._fill(self.region, list(floor.regions.items()))
        self._fill_people()
        self._filling = False
        self._draw()

    def ask(self) -> HandingAsk:
        """What stands in the fields."""
        people, act = self._checked(), self.doing()
        way = str(self.way.currentData() or "round_robin")
        count = int(self.count.text() or 0)
        by_hand = way == "by_hand" and act != "take_back"
        return HandingAsk(
            kind=act, campaign=str(self.campaign.currentData() or ""), way=way,  # type: ignore[arg-type]
            people=tuple(people),
            givers=(str(self.giver.currentData() or ""),) if act == "move" else (),
            counts=dict.fromkeys(people, count) if by_hand else {}, count=0 if by_hand else count,
            by_language=self.by_language.isChecked(), by_tier=self.by_tier.isChecked(),
            language=str(self.language.currentData() or ""), tier=str(self.tier.currentData() or ""),
            region_id=str(self.region.currentData() or ""),
            idle_days=int(self.idle.text() or 0) if act == "take_back" else 0,
            promised_too=self.promised.isChecked(), without_campaign=self.free.isChecked() and act == "hand_out",
            why=self.why.text(),
        )  # fmt: skip

    def doing(self) -> str:
        return str(self.act.currentData() or "hand_out")

    def line(self) -> CampaignLine | None:
        code = self.campaign.currentData()
        return next((one for one in self._floor.campaigns if one.code == code), None)

    def focus_home(self) -> None:
        self.act.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What is to be done"))
        said = {
            "act": self.tr("Act"), "campaign": self.tr("Campaign"), "giver": self.tr("From"),
            "way": self.tr("Way"), "language": self.tr("Language"),
            "tier": self.tr("Tier"), "region": self.tr("Region"), "count": self.tr("Leads"), "idle": self.tr("Idle days"),
            "why": self.tr("Reason"),
        }  # fmt: skip
        fields = {
            "act": self.act, "campaign": self.campaign, "giver": self.giver,
            "way": self.way, "language": self.language, "tier": self.tier,
            "region": self.region, "count": self.count, "idle": self.idle, "why": self.why,
        }  # fmt: skip
        for name, text in said.items():
            self.names[name].setText(text)
            fields[name].setAccessibleName(text)
        self.idle.setPlaceholderText(self.tr("any"))
        self.why.setPlaceholderText(self.tr("for the history"))
        self.by_language.setText(self.tr("Only who speaks the language"))
        self.by_tier.setText(self.tr("Only who may have the tier"))
        self.promised.setText(self.tr("Also with a promised call"))
        self.free.setText(self.tr("Also leads without a campaign"))
        for check in (self.by_language, self.by_tier, self.promised, self.free):
            check.setAccessibleName(check.text())
        self.people_title.setText(self.tr("Agents (Space chooses), leads held"))
        self.people.setAccessibleName(self.tr("Agents (Space chooses)"))
        self._filling = True
        for box, codes, spoken in ((self.act, ACTS, words.kind_words), (self.way, WAYS, words.way_words)):
            at = max(0, box.currentIndex())
            box.clear()
            for code in codes:
                box.addItem(spoken(code), code)
            box.setCurrentIndex(at)
        self._fill_campaigns(str(self.campaign.currentData() or ""))
        self._fill(self.language, [(code, words.tongue_name(code)) for code in self._floor.languages])
        self._fill(self.tier, [(code, code) for code in self._floor.tiers])
        self._fill(self.region, list(self._floor.regions.items()))
        self._fill_people()
        self._filling = False
        self._draw()

    # ------------------------------------------------------------------ inside

    def _fill_campaigns(self, chosen: str) -> None:
        self.campaign.clear()
        for line in self._floor.campaigns:
            if line.code:
                self.campaign.addItem(words.campaign_title(line), line.code)
        self.campaign.setCurrentIndex(max(0, self.campaign.findData(chosen)))

    def _fill(self, box: QComboBox, rows: list[tuple[str, str]]) -> None:
        now = box.currentData()
        box.clear()
        box.addItem(self.tr("all"), "")
        for code, text in rows:
            box.addItem(text, code)
        box.setCurrentIndex(max(0, box.findData(now)))

    def _fill_people(self) -> None:
        giver = self.giver.currentData()
        self.giver.clear()
        for one in self._floor.people:
            self.giver.addItem(one.name, one.id)
        self.giver.setCurrentIndex(max(0, self.giver.findData(giver)))
        chosen = set(self._checked())
        known = {self.people.item(n).data(_ID) for n in range(self.people.count())}
        self.people.clear()
        for one in self._floor.people:
            text = f"{one.name}  {times.count(one.held)}"
            away = self.tr("on leave") if one.away else ""
            item = QListWidgetItem("  ".join(filter(None, (text, away))), self.people)
            item.setData(_ID, one.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = one.id in chosen or one.id not in known
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        if self.people.count():
            self.people.setCurrentRow(0)

    def _checked(self) -> list[str]:
        items = (self.people.item(n) for n in range(self.people.count()))
        return [str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _draw(self) -> None:
        """Only the fields that this act needs."""
        act = self.doing()
        back, by_hand = act == "take_back", self.way.currentData() == "by_hand"
        for field, on in (
            (self.giver, act == "move"), (self.names["giver"], act == "move"),
            (self.way, not back), (self.names["way"], not back), (self.idle, back), (self.names["idle"], back),
            (self.by_language, not back and not by_hand), (self.by_tier, not back and not by_hand),
            (self.free, act == "hand_out"), (self.promised, act != "hand_out"),
        ):  # fmt: skip
            field.setVisible(on)
        self.count.setPlaceholderText(self.tr("each") if by_hand and not back else self.tr("all"))

    def _on_act(self) -> None:
        self._draw()
        self._tell()

    def _on_campaign(self) -> None:
        if not self._filling and (code := self.campaign.currentData()):
            self.campaign_chosen.emit(str(code))

    def _tell(self, *_: object) -> None:
        if not self._filling:
            self.changed.emit()
