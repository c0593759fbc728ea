"""What would happen: who gets how many, what nobody gets and why; and beneath the campaign as it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_app.handing_out import words
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.figure_table import FigureTable
from agent_app.widgets.panel import Panel, column, label, row
from domain.handing_out import CampaignLine, HandingFloor, HandingPerson, HandingPlan


class PlanPanel(Panel):
    """The preview, with the button that starts it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._floor, self._busy, self._waits = HandingFloor(), False, True
        self._plan: HandingPlan | None = None
        self._line: CampaignLine | None = None
        self.head, self.campaign = label("strong", self, wrap=True), label("muted", self, wrap=True)
        self.table = FigureTable(self)
        self.left = label("warning", self, wrap=True)
        self.start = KeyButton("primary", "done", self)
        self._key = ""
        lines = column(self, gap=8)
        lines.addWidget(self.campaign)
        lines.addWidget(self.head)
        lines.addWidget(self.table)
        lines.addWidget(self.left)
        foot = row(gap=8)
        foot.addWidget(self.start)
        foot.addStretch(1)
        lines.addLayout(foot)
        lines.addStretch(1)
        self.retranslate()

    def show_floor(self, floor: HandingFloor, line: CampaignLine | None) -> None:
        self._floor, self._line, self._waits = floor, line, False
        self._draw()

    def show_plan(self, plan: HandingPlan | None) -> None:
        self._plan = plan
        self._draw()

    def show_busy(self, on: bool) -> None:
        self._busy = on
        self._draw()

    def set_key(self, key: str) -> None:
        self._key = key
        self._draw()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Preview"))
        self._draw()

    def _draw(self) -> None:
        plan = self._plan
        people = plan.people if plan is not None else self._floor.people
        back = plan is not None and plan.job.kind == "take_back"
        self.campaign.setText(self._campaign_words())
        self.head.setText(self._head())
        change = self.tr("gives back") if back else self.tr("gets")
        head = [
            self.tr("Agent"),
            self.tr("Team"),
            self.tr("May have"),
            self.tr("holds"),
            self.tr("new today"),
        ]
        if plan is not None:
            head += [change, self.tr("then")]
        self.table.put(head, [self._cells(one, plan) for one in people], figures=3, name=self.tr("Agents"))
        self.table.setVisible(bool(people))
        self.left.setText(self._left_words())
        self.left.setVisible(bool(self.left.text()))
        total = plan.job.total if plan is not None else 0
        self.start.put(self.tr("Move %n lead(s)", "", total), self._key)
        self.start.setVisible(total > 0 and not self._busy)

    def _cells(self, one: HandingPerson, plan: HandingPlan | None) -> tuple[str, ...]:
        share = one.share
        may = [", ".join(words.tongue_name(code) for code in share.languages)]
        may.append(self.tr("tier {tiers}").format(tiers=", ".join(share.tiers)) if share.tiers else "")
        if share.weight != 1:
            may.append(self.tr("weight {n}").format(n=share.weight))
        if one.away:
            may.append(self.tr("on leave"))
        cells = (
            one.name,
            one.team,
            " · ".join(filter(None, may)),
            _of(one.held, one.most_open),
            _of(one.today, one.most_new),
        )
        if plan is None:
            return cells
        return (*cells, times.count(abs(one.change)), times.count(one.held + one.change))

    def _campaign_words(self) -> str:
        line = self._line
        if self._waits:
            return self.tr("The server has not answered yet; F5 asks again.")
        if line is None:
            return self.tr("No campaign is published. Leads are handed out for a campaign.")
        said = [
            self.tr("{n} in the pool").format(n=times.count(line.pool)),
            self.tr("{n} handed out").format(n=times.count(line.owned)),
            self.tr("{n} orphans").format(n=times.count(line.orphans)) if line.orphans else "",
        ]
        rule = line.rule
        if rule.target:
            said.append(
                self.tr("spoken with {n} of {target}").format(
                    n=times.count(line.spoken), target=times.count(rule.target)
                )
            )
        if rule.until is not None:
            said.append(self.tr("until {day}").format(day=times.day(rule.until)))
        return " · ".join(filter(None, said))

    def _head(self) -> str:
        plan = self._plan
        if self._busy:
            return self.tr("The server works it out …")
        if plan is None:
            return self.tr("Nothing moves before you have seen it: ask for the preview.")
        if not plan.job.total:
            return self.tr("Nothing would move.")
        if plan.job.kind == "take_back":
            return self.tr("%n lead(s) would go back into the pool.", "", plan.job.total)
        return self.tr("%n lead(s) would be handed out.", "", plan.job.total)

    def _left_words(self) -> str:
        plan = self._plan
        if plan is None:
            return ""
        said = [f"{times.count(n)}: {words.left_words(why)}" for why, n in plan.left.items()]
        text = self.tr("Nobody gets {reasons}.").format(reasons="; ".join(said)) if said else ""
        return " ".join(filter(None, (text, words.over_words(plan.over))))


def _of(count: int, most: int | None) -> str:
    return times.count(count) if most is None else f"{times.count(count)} / {times.count(most)}"
