"""The customer column: who it is, why she probably calls, what she has, what we promised, what was before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QStackedWidget, QWidget

from agent_app.customers import words
from agent_app.customers.field_titles import field_titles
from agent_app.customers.model import Context
from agent_app.customers.presenter import CustomerPresenter, OlderPart
from agent_app.customers.revealing import SHOWN_S
from agent_app.errors import sentence_for, sentence_of
from agent_app.gate_words import source_words, unreviewed_words
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.empty import EmptyState
from agent_app.widgets.facts import Fact, Facts
from agent_app.widgets.flow import Chips
from agent_app.widgets.language import language
from agent_app.widgets.panel import Elided, Panel, column, label, row, set_role
from domain.campaigns import in_language
from domain.leads import NEWEST_TOUCHES, Lead, Touch
from domain.numbers import format_for_people

SECTIONS = ("products", "tickets", "deals", "facts", "articles", "consents", "timeline")


class _GivesWay(QStackedWidget):
    """Its pages would ask for the height that their lines need at their width, and never give way."""

    def hasHeightForWidth(self) -> bool:
        return False


class CustomerPanel(Panel):
    """Signals: `article_chosen(code)`, `caller_requested()` (back to the one on the line),
    `older_requested()` (the timeline beyond what is on this desk), `pass_requested()` (call all the same)."""

    article_chosen = Signal(str)
    caller_requested = Signal()
    older_requested = Signal()
    pass_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("column", parent)
        self.presenter: CustomerPresenter | None = None
        self._veiled: frozenset[str] = frozenset()
        self._context: Context | None = None
        self._fits: tuple[tuple[str, str], ...] = ()
        self._missing: Exception | None = None
        self._other, self._older = "", OlderPart()
        self.home_country, self.older_key = "CN", ""
        self._revealed = ("", "", "")  # lead, number's id, number: shown for a while
        self._cover = QTimer(self, singleShot=True, interval=SHOWN_S * 1000)
        self._cover.timeout.connect(self._hide_revealed)
        self.top = column(margins=(12, 10, 12, 0), gap=8)  # ring card and chooser are put here
        self.stack = _GivesWay(self)
        self.empty = EmptyState("person", self)
        self.page = QWidget(self)
        # When the chooser or a sheet needs room, the customer gives way and scrolls; the window never grows.
        self.stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.stack.setMinimumHeight(48)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.page)
        lines = column(self, gap=0)
        lines.addLayout(self.top)
        lines.addWidget(self.stack, 1)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        lines = column(self.page, margins=(12, 0, 4, 0), gap=6)
        head = column(margins=(0, 4, 8, 0), gap=3)
        self.other = KeyButton("on", "back", self.page)
        self.other.clicked.connect(self.caller_requested.emit)
        first = row(gap=8)
        self.name, self.tier = Elided("title", self.page), Elided("muted", self.page)
        self.tier.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.tier.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        first.addWidget(self.name, 1)
        first.addWidget(self.tier)
        self.company = Elided("strong", self.page)
        self.numbers, self.place = Elided("", self.page), Elided("muted", self.page)
        self.chips = Chips(self.page)
        self.reason = label("strong", self.page, wrap=True)
        self.gate = label("danger", self.page, wrap=True)
        self.pass_button = KeyButton("quiet", "", self.page)
        self.pass_button.clicked.connect(self.pass_requested.emit)
        self.pass_button.hide()
        self.gate_source, self.unreviewed = Elided("muted", self.page), Elided("small", self.page)
        head.addWidget(self.other)
        head.addLayout(first)
        for widget in (
            self.company,
            self.numbers,
            self.place,
            self.chips,
            self.reason,
            self.gate,
            self.gate_source,
            self.unreviewed,
        ):
            head.addWidget(widget)
        head.insertWidget(head.indexOf(self.unreviewed), self.pass_button, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addLayout(head)
        self.area = QScrollArea(self.page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = Panel("scrolled")
        inside = column(inner, margins=(0, 0, 8, 8), gap=2)
        self.titles: dict[str, QLabel] = {}
        self.sections: dict[str, Facts] = {}
        for name in SECTIONS:
            title, facts = label("section", inner), Facts(self._left(name), parent=inner)
            title.setContentsMargins(0, 8, 0, 0)
            self.titles[name], self.sections[name] = title, facts
            inside.addWidget(title)
            inside.addWidget(facts)
        self.older, self.older_problem = KeyButton("quiet", "back", inner), label("danger", inner, wrap=True)
        self.older.clicked.connect(self.older_requested.emit)
        inside.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.older_problem)
        inside.addStretch(1)
        self.sections["articles"].chosen.connect(self._on_article_chosen)
        self.sections["articles"].setCursor(Qt.CursorShape.PointingHandCursor)
        inner.setMinimumHeight(
            1
        )  # Qt's own is that of the narrowest column, and left an empty page below the timeline
        self.area.setWidget(inner)
        lines.addWidget(self.area, 1)

    @staticmethod
    def _left(name: str) -> int:
        return {"timeline": 88, "deals": 96, "consents": 96, "facts": 130}.get(name, 0)

    def veil(self, fields: frozenset[str]) -> None:
        """Keep these fields out of sight: an identity question asks for them."""
        if fields != self._veiled:
            self._veiled = fields
            if self._context is not None:
                self._fill(self._context)

    def show_context(self, context: Context | None) -> None:
        """Show a customer, or the empty place."""
        changed = context is not None and (self._context is None or self._context.lead.id != context.lead.id)
        self._context, self._missing = context, None
        self.stack.setCurrentWidget(self.page if context else self.empty)
        if context is not None:
            self._fill(context)
        if changed:
            self.area.verticalScrollBar().setValue(0)

    def show_missing(self, error: Exception | None) -> None:
        """Say that nothing can be shown for this lead, or (None) that the caller is unknown."""
        self._context, self._missing = None, error
        self.stack.setCurrentWidget(self.empty)
        self.retranslate()

    def show_fits(self, fits: Sequence[tuple[str, str]]) -> None:
        """Articles that help here: (code, title with why)."""
        self._fits = tuple(fits)
        self._fill_articles()

    def _on_article_chosen(self, place: int) -> None:
        if place < len(self._fits):
            self.article_chosen.emit(self._fits[place][0])

    def _fill_articles(self) -> None:
        facts = [Fact(title, tone="accent") for _, title in self._fits]
        self.titles["articles"].setVisible(bool(facts))
        self.sections["articles"].setVisible(bool(facts))
        self.sections["articles"].put(facts)

    def offer_pass(self, key: str) -> None:
        """Offer to let the rule pass that refuses; "" not to this person, or not this rule."""
        self.pass_button.setVisible(bool(key))
        self.pass_button.put(self.tr("Call all the same …"), key)

    def show_other(self, caller: str) -> None:
        """Say that the one shown is not the one on the line ("" : it is)."""
        self._other = caller
        self.retranslate()

    def show_older(self, older: OlderPart) -> None:
        """Show what the server has told of the time before."""
        self._older = older
        if self._context is not None:
            self._fill(self._context)

    def shown_lead(self) -> str:
        return self._context.lead.id if self._context else ""

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Customer column"))
        self.area.setAccessibleName(self.tr("About the customer"))
        titles = {
            "products": self.tr("Products"), "tickets": self.tr("Problems and answers"), "deals": self.tr("Deals"),
            "facts": self.tr("More about the customer"), "articles": self.tr("Helps here"),
            "consents": self.tr("Consents, word for word"), "timeline": self.tr("Timeline"),
        }  # fmt: skip
        for name, title in titles.items():
            self.titles[name].setText(title)
            self.sections[name].setAccessibleName(title)
        self.other.setVisible(bool(self._other))
        self.other.put(self.tr("Not the one on the line. Back to {name}").format(name=self._other))
        if self._missing is not None:
            self.empty.put(self.tr("This customer cannot be shown"), sentence_of(self._missing))
        else:
            self.empty.put(
                self.tr("No customer chosen"),
                self.tr("Choose a lead in the queue, or wait: who calls appears here."),
            )
        if self._context is not None:
            self._fill(self._context)

    def _fill(self, context: Context) -> None:
        lead, today = context.lead, times.local(times.now_utc()).date()
        self.name.set_whole(lead.name)
        campaign = in_language(context.campaign.title, language.short) if context.campaign else ""
        tier = self.tr("{tier}-tier").format(tier=lead.tier) if len(lead.tier) == 1 else lead.tier
        self.tier.set_whole(" · ".join(filter(None, (tier, lead.stage, campaign))))
        self.company.set_whole(lead.company if lead.company != lead.name else "")
        self.company.setVisible(bool(self.company.whole()))
        if lead.id != self._revealed[0]:
            self._revealed = ("", "", "")
        shown = (
            format_for_people(self._revealed[2], self.home_country or "CN")
            if n.id == self._revealed[1]
            else words.number_words(n, self.home_country)
            for n in lead.numbers[:3]
        )
        self.numbers.set_whole("   ".join(shown))
        self.place.set_whole(self._place_words(context))
        self._fill_chips(context)
        self.reason.setText(words.reason_words(context.reason) if context.reason else "")
        self.reason.setVisible(bool(self.reason.text()))
        self._fill_gate(context)
        self._fill_sections(context, today)

    def show_revealed(self, lead_id: str, number_id: str, number: str) -> None:
        """Show a hidden number of the customer on screen, for a while."""
        if self.shown_lead() != lead_id or self._context is None:
            return
        self._revealed = (lead_id, number_id, number)
        self._cover.start()
        self._fill(self._context)

    def _hide_revealed(self) -> None:
        self._revealed = ("", "", "")
        if self._context is not None:
            self._fill(self._context)

    def _place_words(self, context: Context) -> str:
        lead = context.lead
        zone = times.zone_of(lead.time_zone)
        parts = [lead.place]
        if zone:
            parts[0] = f"{lead.place} {times.clock(times.now_utc(), zone)}".strip()
        if context.open_until:
            parts.append(
                self.tr("may be called until {time}").format(time=times.clock(context.open_until, zone))
            )
        return " · ".join(filter(None, parts))

    def _fill_chips(self, context: Context) -> None:
        lead = context.lead
        chips: list[tuple[str, str]] = []
        if lead.do_not_call:
            chips.append((self.tr("Do not call"), "chip_danger"))
        if lead.granted_until_wrap_up:
            chips.append((self.tr("a colleague's customer, until wrap-up"), "chip_warning"))
        if lead.handed_for:
            chips.append((self.tr("a colleague's customer, until your work for her is done"), "chip_warning"))
        for consent in words.newest_consents(lead):
            chips.append(
                (words.consent_words(consent, lead), "chip_success" if consent.given else "chip_danger")
            )
        if lead.intention:
            chips.append((self.tr("Intention {grade}").format(grade=lead.intention), "chip"))
        chips += [(tag, "chip") for tag in lead.tags]
        if context.pending:
            chips.append((self.tr("not sent yet"), "chip_warning"))
        self.chips.put(chips)

    def _fill_gate(self, context: Context) -> None:
        code = context.may_dial
        text = source = ""
        if code and not context.lead.do_not_call:
            until = context.may_dial_until.isoformat() if context.may_dial_until else ""
            text = sentence_for("may_not_dial", {"rule": code, "until": until})
            source = source_words(context.may_dial_rule)
        elif context.passed:
            newest = context.lead.leaves[-1] if context.lead.leaves else None
            text = self.tr("May be called all the same: {reason} ({who})").format(
                reason=newest.reason if newest else "", who=newest.by if newest else ""
            )
        self.gate.setText(text)
        self.gate.setVisible(bool(text))
        set_role(self.gate, "warning")
        self.gate_source.set_whole(source)
        self.gate_source.setVisible(bool(source))
        banner = unreviewed_words(context.unreviewed)
        self.unreviewed.set_whole(banner)
        self.unreviewed.setVisible(bool(banner))

    def _fill_sections(self, context: Context, today: date) -> None:
        lead = context.lead
        products = [words.product_line(p, today) for p in lead.products]
        soon = [p.ends_on is not None and (p.ends_on - today).days <= 30 for p in lead.products]
        now = times.now_utc()
        rows: dict[str, list[Fact]] = {
            "products": [
                Fact(" · ".join(filter(None, (name, end))), right=price, tone="warning" if near else "text")
                for (end, name, price), near in zip(products, soon, strict=True)
            ],
            "tickets": self._tickets(lead, now),
            "deals": [Fact(name, left=state, right=amount) for state, name, amount in map(words.deal_line, lead.deals)],
            "facts": self._facts(lead),
            "consents": [
                Fact(
                    c.words, left=words.consent_words(c, lead), right=times.day(c.at, now),
                    tone="text" if c.given else "danger",
                )
                for c in words.newest_consents(lead) if c.words
            ],
            "timeline": [
                Fact(said, left=times.day(t.at, now), right=by)
                for t, (said, by) in ((t, words.touch_line(t, lead.campaign_id)) for t in self._touches(context))
            ],
        }  # fmt: skip
        if not rows["timeline"]:
            rows["timeline"] = [Fact(self.tr("No contact so far."), tone="muted")]
        self._fill_older(lead)
        for name, facts in rows.items():
            self.titles[name].setVisible(bool(facts))
            self.sections[name].setVisible(bool(facts))
            self.sections[name].put(facts)
        self._fill_articles()

    @staticmethod
    def _tickets(lead: Lead, now: datetime) -> list[Fact]:
        """Open problems, then answers: what the caller is told when she asks."""
        told = [
            Fact(words.ticket_line(t), tone="danger" if t.due_at and t.due_at <= now else "text")
            for t in lead.tickets if t.state == "open"
        ]  # fmt: skip
        for ticket in (t for t in lead.tickets if t.state != "open" and t.answer):
            told.append(Fact(words.ticket_choice(ticket), tone="muted"))
            told.append(
                Fact(words.ticket_answer(ticket), tone="success" if ticket.state == "answered" else "muted")
            )
        return told

    def _facts(self, lead: Lead) -> list[Fact]:
        """The fields by their titles, and beside each what lost against it in a merge."""
        named = sorted(
            (
                field_titles.of(name, lead.campaign_id),
                self.tr("asked by the script") if name in self._veiled else value,
                "muted" if name in self._veiled else "text",
            )
            for name, value in lead.fields.items()
        )
        lost = [
            Fact(
                kept.value,
                left=self._lost_words(field_titles.of(kept.field, lead.campaign_id), kept.by),
                tone="muted",
            )
            for kept in lead.kept
            if kept.field not in self._veiled
        ]
        return [Fact(value, left=title, tone=tone) for title, value, tone in named] + lost

    @staticmethod
    def _lost_words(title: str, by: str) -> str:
        return f"{title} ({by})" if by else title

    def _touches(self, context: Context) -> list[Touch]:
        """The desk's own touches, then what is older; each once."""
        known = {touch.id for touch in context.lead.touches}
        return [*context.lead.touches, *(touch for touch in self._older.touches if touch.id not in known)]

    def _fill_older(self, lead: Lead) -> None:
        older = self._older
        self.older.setVisible(len(lead.touches) >= NEWEST_TOUCHES and not older.whole)
        self.older.setEnabled(not older.busy)
        self.older.put(
            self.tr("Fetching what was before …") if older.busy else self.tr("Older contacts …"),
            "" if older.busy else self.older_key,
        )
        self.older_problem.setText(sentence_of(older.problem) if older.problem else "")
        self.older_problem.setVisible(older.problem is not None)
