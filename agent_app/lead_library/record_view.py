"""One record with everything, at the right of the list."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from agent_app.calls.outcome_titles import titles
from agent_app.customers import words as customer_words
from agent_app.customers.reveal_view import RevealLine
from agent_app.lead_library import words
from agent_app.leads import words as queue_words
from agent_app.widgets import times
from agent_app.widgets.buttons import KeyButton
from agent_app.widgets.facts import Fact, Facts
from agent_app.widgets.language import SPOKEN
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from agent_app.widgets.panel import Elided, Panel, column, label, row
from domain.lead_library.listing import LibraryRecord

WIDTH, LEFT = 360, 92
_SECTIONS = (
    ("profile", QT_TRANSLATE_NOOP("lead_library", "Profile")),
    ("numbers", QT_TRANSLATE_NOOP("lead_library", "Numbers")),
    ("products", QT_TRANSLATE_NOOP("lead_library", "Products")),
    ("tickets", QT_TRANSLATE_NOOP("lead_library", "Tickets")),
    ("deals", QT_TRANSLATE_NOOP("lead_library", "Deals")),
    ("work", QT_TRANSLATE_NOOP("lead_library", "To do")),
    ("owners", QT_TRANSLATE_NOOP("lead_library", "Whose it is, and why")),
    ("consents", QT_TRANSLATE_NOOP("lead_library", "Consents")),
    ("touches", QT_TRANSLATE_NOOP("lead_library", "Timeline")),
    ("marks", QT_TRANSLATE_NOOP("lead_library", "Where values came from")),
    ("merged", QT_TRANSLATE_NOOP("lead_library", "Records merged into it")),
    ("history", QT_TRANSLATE_NOOP("lead_library", "What was done with it")),
)


class RecordPanel(Panel):
    """Signals: `closed` (Escape), `split_wanted(id)`: of a record that was merged into this one."""

    closed = Signal()
    split_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("column", parent)
        self.setFixedWidth(WIDTH)
        self.record: LibraryRecord | None = None
        self.title, self.leave = Elided("heading", self), KeyButton("quiet", parent=self)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = Panel("scrolled")
        lines = column(inner, margins=(12, 4, 12, 12), gap=4)
        self.reveal = RevealLine(inner)
        self.may_reveal = False
        self.parts: dict[str, tuple[QLabel, Facts]] = {}
        for name, _words in _SECTIONS:
            head, facts = label("section", inner), Facts(LEFT, lines=3, parent=inner)
            self.parts[name] = (head, facts)
            lines.addWidget(head)
            lines.addWidget(facts)
            if name == "numbers":
                lines.addWidget(self.reveal)
        self.split = KeyButton("plain", parent=inner)
        lines.addWidget(self.split, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addStretch(1)
        self.area.setWidget(inner)
        head_line = row(margins=(12, 10, 8, 0), gap=6)
        head_line.addWidget(self.title, 1)
        head_line.addWidget(self.leave)
        whole = column(self, gap=6)
        whole.addLayout(head_line)
        whole.addWidget(self.area, 1)
        self.leave.clicked.connect(self.closed)
        self.split.clicked.connect(self._split)
        self.retranslate()

    def put(self, record: LibraryRecord) -> None:
        self.record = record
        self._draw()
        self.area.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _split(self) -> None:
        if self.record is not None and self.record.merged:
            self.split_wanted.emit(self.record.merged[0].id)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Record"))
        self.leave.put(self.tr("Close"), "Esc", name=self.tr("Close the record"))
        for name, text in _SECTIONS:
            said = translate("lead_library", text)
            self.parts[name][0].setText(said)
            self.parts[name][1].setAccessibleName(said)
        self.reveal.retranslate()
        self._draw()

    def _draw(self) -> None:
        record = self.record
        if record is None:
            return
        self.title.set_whole(record.lead.name)
        made: dict[str, Callable[[LibraryRecord], Iterator[Fact]]] = {
            "profile": self._profile, "numbers": self._numbers, "products": self._products, "tickets": self._tickets,
            "deals": self._deals, "work": self._work, "owners": self._owners, "consents": self._consents,
            "touches": self._touches, "marks": self._marks, "merged": self._merged, "history": self._history,
        }  # fmt: skip
        for name, (head, facts) in self.parts.items():
            rows = tuple(made[name](record))
            facts.put(rows)
            for widget in (head, facts):
                widget.setVisible(bool(rows))
        hidden = [(n.id, customer_words.number_words(n)) for n in record.lead.numbers if not n.e164]
        self.reveal.put(hidden if self.may_reveal else ())
        self.split.setVisible(bool(record.merged))
        if record.merged:
            self.split.put(self.tr("Split off “{name}”").format(name=record.merged[0].name[:24]))

    # ------------------------------------------------------------------ the sections

    def _profile(self, record: LibraryRecord) -> Iterator[Fact]:
        lead = record.lead
        if lead.do_not_call:
            yield Fact(self.tr("Nobody may call this customer."), tone="danger")
        said = (
            ("company", lead.company), ("stage", lead.stage), ("tier", lead.tier),
            ("campaign", titles.campaign(lead.campaign_id)), ("place", lead.place),
            ("language", SPOKEN.get(lead.language, lead.language)), ("region", record.region),
            ("intention", lead.intention),
            ("source", " · ".join(filter(None, (lead.source, lead.channel, lead.referrer, record.import_file)))),
            ("tags", ", ".join(lead.tags)),
        )  # fmt: skip
        for name, text in said:
            if text:
                yield Fact(text, left=words.title(name))
        if lead.email:
            yield Fact(lead.email, left=self.tr("E-mail"))
        for name, text in sorted(lead.fields.items()):
            if text:
                yield Fact(text, left=name)
        for kept in lead.kept:
            yield Fact(kept.value, left=kept.field, right=kept.by, tone="muted")

    def _numbers(self, record: LibraryRecord) -> Iterator[Fact]:
        for n in record.lead.numbers:
            barred = self.tr("do not call") if n.do_not_call else n.suppressed
            yield Fact(customer_words.number_words(n), right=barred, right_tone="danger")

    def _products(self, record: LibraryRecord) -> Iterator[Fact]:
        for product in record.lead.products:
            end, name, price = customer_words.product_line(product, times.local(times.now_utc()).date())
            yield Fact(" · ".join(filter(None, (name, end))), right=price)

    def _tickets(self, record: LibraryRecord) -> Iterator[Fact]:
        for ticket in record.lead.tickets:
            done = "" if ticket.state == "open" else customer_words.ticket_state(ticket.state)
            yield Fact(customer_words.ticket_line(ticket), right=done)
            if ticket.answer:
                yield Fact(customer_words.ticket_answer(ticket), tone="muted")

    def _deals(self, record: LibraryRecord) -> Iterator[Fact]:
        for deal in record.lead.deals:
            state, said, amount = customer_words.deal_line(deal)
            yield Fact(said, left=state, right=amount)

    def _work(self, record: LibraryRecord) -> Iterator[Fact]:
        for item in record.lead.work:
            why = queue_words.why_words(item.why or item.kind, item.why_data)
            yield Fact(why or item.kind, right=times.when(item.due_at) if item.due_at else "")

    def _owners(self, record: LibraryRecord) -> Iterator[Fact]:
        if not record.owner_id:
            yield Fact(self.tr("Nobody’s: it is in the public pool."))
        for one in record.owners:
            until = f" – {times.day(one.until)}" if one.until else ""
            why = " · ".join(filter(None, (one.why, one.by)))
            yield Fact(f"{one.owner}: {why}" if why else one.owner, right=times.day(one.since) + until)
            if one.ended_why:
                yield Fact(one.ended_why, right=one.ended_by, tone="muted")

    def _consents(self, record: LibraryRecord) -> Iterator[Fact]:
        for consent in record.lead.consents:
            given = self.tr("given") if consent.given else self.tr("withdrawn")
            said = f"{given} · “{consent.words}”" if consent.words else given
            yield Fact(said, left=customer_words.channel_words(consent.channel), right=times.day(consent.at))

    def _touches(self, record: LibraryRecord) -> Iterator[Fact]:
        for touch in record.lead.touches:
            said, by = customer_words.touch_line(touch, record.lead.campaign_id)
            yield Fact(said, left=times.day(touch.at), right=by)

    def _marks(self, record: LibraryRecord) -> Iterator[Fact]:
        for mark in record.marks:
            said = " · ".join(filter(None, (words.source(mark.source), mark.by)))
            yield Fact(said, left=mark.field, right=times.day(mark.at) if mark.at else "")

    def _merged(self, record: LibraryRecord) -> Iterator[Fact]:
        for one in record.merged:
            yield Fact(one.name, left=times.day(one.at), right=one.by)

    def _history(self, record: LibraryRecord) -> Iterator[Fact]:
        for line in record.history:
            yield Fact(f"{line.action} {line.entity}".strip(), left=times.day(line.at), right=line.by)
