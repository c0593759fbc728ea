"""The page of campaigns: each with all its rules in words; what is a row of data is changed here, else the page opens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from agent_app.admin import campaign_words as words
from agent_app.admin.rows import RowTable
from agent_app.errors import sentence_of
from agent_app.handing_out.rules_view import RulesPanel
from agent_app.pool.rule_view import PoolRulePanel
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.panel import Panel, clear, column, label, row
from domain.campaign_rules import CampaignRow, CampaignRules, KeepHanding, KeepPool, handing_rule
from domain.errors import UserError
from domain.handing_out import CampaignLine, HandingFloor, HandingRule
from domain.pool import PoolRule, PoolRules

if TYPE_CHECKING:
    from agent_app.admin.house_service import HouseService

RIGHT, WIDE = 500, 620  #: wide: while a rule is changed
ALL = "*"  #: the line of the organisation's own rules
PLACES = {"plans": ("reviews", "plans"), "keep": ("admin", "rules"), "masked": ("admin", "permissions")}


class CampaignsPage(Panel):
    """Attributes:
    chosen: code of the campaign on screen, `ALL` the organisation's rules. editing: pool, handing, "" nothing.
    open_place: brings (desk, page) on screen.
    """

    def __init__(
        self, acts: Acts, say: Callable[..., None], house: HouseService, background: Runner,
        may: Callable[[str], bool], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__("surface", parent)
        self._acts, self._say, self._house, self._background, self._may = acts, say, house, background, may
        self._page, self._known, self._problem, self._asked = CampaignRules(), False, "", ""
        self.chosen, self.editing = "", ""
        self.open_place: Callable[[str, str], None] = self._open_place
        self.left, self.right = Panel("surface", self), Panel("column", self)
        self.right.setFixedWidth(RIGHT)
        self.heading, self.hint = label("heading", self.left), label("muted", self.left, wrap=True)
        self.table, self.empty = RowTable(self.left), label("muted", self.left, wrap=True)
        self.title, self.will = label("heading", self.right, wrap=True), label("", self.right, wrap=True)
        self.pool = PoolRulePanel(may_change=may("pool"))
        self.handing = RulesPanel(may_change=may("handing"), shares=False)
        self.buttons: dict[str, KeyButton] = {}
        self.drop, self.back = KeyButton("plain", parent=self.right), KeyButton("plain", parent=self.right)
        self._lay_out()
        acts.keys_changed.connect(self.retranslate)
        self.retranslate()

    def _lay_out(self) -> None:
        line = row(self, gap=0)
        line.addWidget(self.left, 1)
        line.addWidget(self.right)
        lines = column(self.left, margins=(16, 12, 16, 12), gap=8)
        for part in (self.heading, self.hint, self.empty):
            lines.addWidget(part)
        lines.addWidget(self.table, 1)
        self.stack = QStackedWidget(self.right)
        inner = Panel("scrolled")
        self._groups = column(inner, margins=(0, 0, 8, 0), gap=4)
        for widget in (inner, _at_top(self.pool), self.handing):
            area = QScrollArea(self.right)
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setWidget(widget)
            self.stack.addWidget(area)
        lines = column(self.right, margins=(12, 12, 8, 12), gap=8)
        lines.addWidget(self.title)
        lines.addWidget(self.stack, 1)
        lines.addWidget(self.will)
        foot = row(gap=8)
        foot.addWidget(self.back)
        foot.addWidget(self.drop)
        foot.addStretch(1)
        lines.addLayout(foot)

    # ------------------------------------------------------------------ acts

    def reload(self) -> None:
        self._background.run(self._house.campaigns, owner=self, done=self._show, failed=self._fail)

    def focus_home(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, code: str) -> None:
        if code != self.chosen or self.editing:
            self.chosen, self.editing, self._asked = code, "", ""
            self.retranslate()

    def edit(self, what: str) -> None:
        """F6 and F7: the pool's rule, the rule of handing out."""
        if not self._known or not self._may(what):
            return
        self.editing, self._asked, self._problem = what, "", ""
        self._fill()
        self.retranslate()
        if what == "pool":
            self.pool.open.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.handing.focus_home()

    def leave(self) -> None:
        """Back to the words; nothing is kept."""
        if self.editing:
            self.editing, self._asked = "", ""
            self.retranslate()
            self.focus_home()

    def submit(self) -> None:
        """Ctrl+Enter: for this campaign (on the line of all: for all)."""
        self._keep_edited(for_all=self.chosen == ALL)

    def take_away(self) -> None:
        """None of its own any more; asked for twice."""
        if self._asked != self.editing:
            self._asked = self.editing
            self._draw_will()
            return
        self._send(self.chosen, None)

    def keep_pool(self, rule: PoolRule, for_all: bool) -> None:
        self._send("" if for_all or self.chosen == ALL else self.chosen, rule)

    def keep_handing(self, rule: HandingRule, for_all: bool) -> None:
        self._send("" if for_all or self.chosen == ALL else self.chosen, rule)

    # ------------------------------------------------------------------ words

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Campaigns"))
        self.heading.setText(self.tr("Campaigns and their rules"))
        self.hint.setText(
            self.tr(
                "What holds for each, in words. Rules that belong to a version are changed by publishing another."
            )
        )
        head = (
            self.tr("Campaign"), self.tr("Grade"), self.tr("State"), self.tr("Since"), self.tr("Teams"),
            self.tr("Own rules"),
        )  # fmt: skip
        rows: list[tuple[str, ...]] = [
            (
                words.title(one), one.campaign.grade, words.state(one), words.since(one),
                ", ".join(t.team for t in one.teams if t.team), self._own(one),
            )
            for one in self._page.rows
        ]  # fmt: skip
        ids = [one.campaign.code for one in self._page.rows]
        if self._known:
            rows.append((words.title(None), "", "", "", "", ""))
            ids.append(ALL)
        self.table.put(head, rows, ids, self.tr("Campaigns"))
        self.table.choose(ids.index(self.chosen) if self.chosen in ids else -1)
        self.empty.setText(self._problem or self.tr("No campaign is published yet: lead-server publish."))
        self.empty.setVisible(not self._page.rows and (self._known or bool(self._problem)))
        self.back.put(self.tr("Back"), self._acts.hint("admin_leave"))
        self.drop.put(self.tr("No rule of its own"))
        self.pool.retranslate()
        self.handing.retranslate()
        if self.editing:
            self._fill()
        self._draw()

    def _own(self, one: CampaignRow) -> str:
        said = [
            (one.pool, self.tr("pool")),
            (one.handing, self.tr("handing out")),
            (one.campaign.keep, self.tr("keeping")),
        ]
        return ", ".join(text for rule, text in said if rule is not None)

    def _draw(self) -> None:
        one = self._one()
        there = self._known and (one is not None or self.chosen == ALL)
        self.title.setText(words.title(one) if there else "")
        self.stack.setCurrentIndex({"": 0, "pool": 1, "handing": 2}[self.editing])
        self.right.setFixedWidth(WIDE if self.editing else RIGHT)
        self.table.setColumnHidden(4, bool(self.editing))  # the name needs the room
        self.back.setVisible(bool(self.editing))
        own = one is not None and (one.pool if self.editing == "pool" else one.handing) is not None
        self.drop.setVisible(bool(self.editing) and own)
        self._draw_will()
        if self.editing:
            return
        clear(self._groups)
        self.buttons = {}
        for group in words.groups(self._page, one, self._may) if there else ():
            self._draw_group(group)
        self._groups.addStretch(1)

    def _draw_group(self, group: words.Group) -> None:
        name = label("section")
        name.setText(group.title)
        head = row(gap=8)
        head.addWidget(name, 1)
        if group.act:
            key = {"pool": "admin_preview", "handing": "admin_send"}.get(group.code, "")
            button = self.buttons[group.code] = KeyButton("plain")
            button.put(group.act, self._acts.hint(key) if key else "", name=f"{group.title}: {group.act}")
            button.clicked.connect(lambda _checked=False, code=group.code: self._act(code))
            head.addWidget(button)
        self._groups.addLayout(head)
        text = label("", wrap=True)
        text.setText("\n".join(group.lines))
        self._groups.addWidget(text)
        if group.hint:
            hint = label("muted", wrap=True)
            hint.setText(group.hint)
            self._groups.addWidget(hint)
        self._groups.addSpacing(8)

    def _draw_will(self) -> None:
        self.will.setVisible(bool(self.editing))
        if not self.editing:
            return
        if self._asked:
            self.will.setText(
                self.tr("Its own rule goes; the organisation's holds. Once more, and it is done.")
            )
            return
        if self._problem:
            self.will.setText(self._problem)
            return
        said = self._changes()
        self.will.setText(
            "\n".join(said) or self.tr("Nothing is changed. Ctrl+Enter keeps what stands here.")
        )

    def _changes(self) -> list[str]:
        one = self._one()
        if self.editing == "pool":
            return words.pool_changes((one.pool if one else None) or self._page.pool, self.pool.rule())
        rule = self.handing.rule()
        return words.handing_changes(handing_rule(self._page, one), rule) if rule is not None else []

    # ------------------------------------------------------------------ inside

    def _one(self) -> CampaignRow | None:
        return next((one for one in self._page.rows if one.campaign.code == self.chosen), None)

    def _act(self, code: str) -> None:
        if code in ("pool", "handing"):
            self.edit(code)
        else:
            self.open_place(*PLACES[code])

    def _open_place(self, desk: str, page: str) -> None:
        window = cast("Any", self.window())
        window.go_to(desk)
        window.desks[desk].go_to(page)

    def _fill(self) -> None:
        one, code = self._one(), "" if self.chosen == ALL else self.chosen
        if self.editing == "pool":
            known = {"": self._page.pool, code: one.pool if one is not None else self._page.pool}
            self.pool.show_rules(PoolRules(rules={k: v for k, v in known.items() if v is not None}), code)
            return
        own = one.handing if one is not None else self._page.handing
        line = CampaignLine(
            code=code, title=one.campaign.title if one else {"en": words.title(None)},
            rule=handing_rule(self._page, one), own_rule=own is not None,
        )  # fmt: skip
        self.handing.show_floor(HandingFloor(), line)
        self.handing.keep.setVisible(self._may("handing") and bool(code))

    def _keep_edited(self, *, for_all: bool) -> None:
        if self.editing == "pool":
            self.keep_pool(self.pool.rule(), for_all)
        elif self.editing == "handing":
            self.handing._keep(for_all=for_all)

    def _send(self, code: str, rule: PoolRule | HandingRule | None) -> None:
        """Against what was read: another rule by now is a conflict, and nothing is overwritten."""
        one = next((row for row in self._page.rows if row.campaign.code == code), None)
        house, editing = self._house, self.editing
        if editing == "pool":
            pool = KeepPool(base=one.pool if one else self._page.pool, rule=cast("PoolRule | None", rule))
            work: Callable[[], CampaignRules] = lambda: house.keep_pool(code, pool)  # noqa: E731
        else:
            given = KeepHanding(
                base=one.handing if one else self._page.handing, rule=cast("HandingRule | None", rule)
            )
            work = lambda: house.keep_handing(code, given)  # noqa: E731

        def done(page: CampaignRules) -> None:
            self.editing, self._asked = "", ""
            self._show(page)
            self._say(
                "done", self.tr("The rule of {campaign} holds from now on.").format(campaign=words.title(one))
            )
            self.focus_home()

        self._background.run(work, owner=self, done=done, failed=self._fail)

    def _show(self, page: CampaignRules) -> None:
        self._page, self._known, self._problem = page, True, ""
        codes = {one.campaign.code for one in page.rows} | {ALL}
        if self.chosen not in codes:
            self.chosen = page.rows[0].campaign.code if page.rows else ALL
        if not self.editing:
            self.retranslate()

    def _fail(self, error: Exception) -> None:
        self._asked, self._problem = "", sentence_of(error)
        self._say("problem", self._problem)
        if isinstance(error, UserError) and error.code == "conflict":
            self._after_conflict()
            return
        if self.editing:
            self._draw_will()
        else:
            self.retranslate()

    def _after_conflict(self) -> None:
        """Read again; what was typed stays, and what the other one did stands beneath."""

        def done(page: CampaignRules) -> None:
            self._page = page
            one = self._one()
            lines = (
                words.pool_lines((one.pool if one else None) or page.pool)
                if self.editing == "pool"
                else words.handing_lines(handing_rule(page, one))
            )
            self._problem = self.tr(
                "Somebody else changed it meanwhile. Now it says: {rule} Ctrl+Enter keeps yours."
            ).format(rule=" ".join(lines))
            self._draw_will()

        self._background.run(self._house.campaigns, owner=self, done=done, failed=lambda _error: None)


def _at_top(widget: QWidget) -> QWidget:
    """It takes the height that it needs, no more."""
    made = Panel("scrolled")
    lines = column(made)
    lines.addWidget(widget)
    lines.addStretch(1)
    return made


def open_campaigns(
    services: Services, background: Runner, acts: Acts, say: Callable[..., None]
) -> CampaignsPage:
    """Build the page and make every connection it needs."""
    session = services.session.session()
    assert services.house is not None and session is not None
    open_ = {
        "pool": session.may("pool", "change"), "handing": session.may("campaign", "change"),
        "plans": services.plans is not None and services.reviews is not None,
        "permissions": services.permissions is not None, "rules": session.may("permission", "see"),
    }  # fmt: skip
    page = CampaignsPage(acts, say, services.house, background, lambda what: open_.get(what, False))
    page.table.chosen.connect(page.choose)
    page.pool.kept.connect(page.keep_pool)
    page.handing.rule_kept.connect(page.keep_handing)
    page.back.clicked.connect(page.leave)
    page.drop.clicked.connect(page.take_away)
    here = acts.within(page)
    here.on("admin_save", page.submit)
    here.on("admin_again", page.reload)
    here.on("admin_preview", lambda: page.edit("pool"))
    here.on("admin_send", lambda: page.edit("handing"))
    here.on("admin_leave", page.leave)
    acts.install_some(page, "admin_save", "admin_again", "admin_preview", "admin_send", "admin_leave")
    page.reload()
    return page
