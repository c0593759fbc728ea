"""The page's decisions: what is listed, which record is open, what is done with it. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from domain.callback_phrases import Moment, When
from domain.deals import DealAct
from domain.errors import UserError
from domain.records import ConsentRow, DealRecord, RecordKind, TicketRecord, VisitRecord, Which
from domain.tickets import TicketAct

if TYPE_CHECKING:
    from agent_app.records.service import Page, RecordsService
    from agent_app.runner import Runner

Record = TicketRecord | DealRecord | VisitRecord | ConsentRow


class RecordsView(Protocol):
    """What the presenter asks of the page."""

    def show_busy(self, on: bool) -> None: ...

    def show_kind(self, kind: RecordKind) -> None: ...

    def show_rows(self, rows: tuple[Any, ...], *, more: bool) -> None: ...

    def show_products(self, products: tuple[str, ...]) -> None: ...

    def show_record(self, record: Record | None) -> None: ...

    def tell_done(self) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


def id_of(row: Any) -> str:
    """Of a row of any list."""
    for name in ("ticket", "deal", "consent"):
        if (inner := getattr(row, name, None)) is not None:
            return str(inner.id)
    return str(row.id)


class RecordsPresenter:
    """Args:
    read_when: words -> the moment that is meant, on a background thread.
    """

    def __init__(
        self, view: RecordsView, records: RecordsService, background: Runner, read_when: Callable[[str], When]
    ) -> None:
        self._view, self._records, self._background = view, records, background
        self._read_when = read_when
        self.kind: RecordKind = "tickets"
        self.which: Which = "open"
        self.only = ""
        self.rows: tuple[Any, ...] = ()
        self.record: Record | None = None
        self._after, self._asked, self._opened = "", 0, ""
        self._doing = False

    def go_to(self, kind: RecordKind) -> None:
        self.kind, self.only, self.record, self._opened = kind, "", None, ""
        self._view.show_kind(kind)
        self._view.show_record(None)
        self.reload()

    def narrow(self, which: Which, only: str) -> None:
        if (which, only) != (self.which, self.only):
            self.which, self.only = which, only
            self.reload()

    def reload(self) -> None:
        self._ask("")

    def more(self) -> None:
        if self._after:
            self._ask(self._after)

    def open(self, record_id: str) -> None:
        """Show one; a consent has all it has in its row."""
        row = next((one for one in self.rows if id_of(one) == record_id), None)
        if row is None or record_id == self._opened:
            return
        self._opened = record_id
        if self.kind == "consents":
            self._show(row)
            return
        records = self._records
        ask: Callable[[str], Record] = {
            "tickets": records.ticket, "deals": records.deal, "visits": records.visit,
        }[self.kind]  # type: ignore[assignment]  # fmt: skip

        def done(found: Record) -> None:
            if self._opened == record_id:
                self._show(found)

        self._background.run(
            lambda: ask(record_id),
            owner=self._view, done=done, failed=self._failed,
        )  # fmt: skip

    def act(self, verb: str, words: str, to: str, when: str) -> None:
        """Do it to the record on screen; what was typed stays until the server has taken it."""
        record, records, read = self.record, self._records, self._read_when
        if self._doing or isinstance(record, ConsentRow | None):
            return
        self._doing = True

        def work() -> Record:
            if isinstance(record, TicketRecord):
                due = moment_of(read, when) if verb == "postpone" else None
                act = TicketAct(verb=verb, words=words, to=to if verb == "hand" else "", due_at=due)  # type: ignore[arg-type]
                return records.change_ticket(record.row.ticket.id, act)
            if isinstance(record, VisitRecord):
                return records.hand_visit(record.row.id, to, words)
            if verb == "appoint":
                deal_act = DealAct(verb="appoint", words=words, at=moment_of(read, when))
            elif verb == "attribute":
                deal_act = DealAct(verb="attribute", words=words, to=to)
            else:
                deal_act = DealAct(verb="move", state=verb, words=words)  # type: ignore[arg-type]
            return records.change_deal(record.row.deal.id, deal_act)

        def done(made: Record) -> None:
            self._doing = False
            self._show(made)
            self._view.tell_done()
            self.reload()

        def failed(error: Exception) -> None:
            self._doing = False
            self._failed(error)

        self._background.run(work, owner=self._view, done=done, failed=failed)

    # ------------------------------------------------------------------ inside

    def _show(self, record: Record) -> None:
        self.record = record
        self._view.show_record(record)

    def _failed(self, error: Exception) -> None:
        self._view.show_problem(error)
        if isinstance(error, UserError) and error.code in ("not_found", "already_done", "out_of_scope"):
            self._opened = ""
            self.reload()  # it changed, or left her reach, while she looked at it

    def _ask(self, after: str) -> None:
        records, kind, which, only = self._records, self.kind, self.which, self.only
        self._asked += 1
        number = self._asked

        def done(page: Page) -> None:
            if number != self._asked:
                return
            self._view.show_busy(False)
            self._after = page.after
            self.rows = (*self.rows, *page.rows) if after else tuple(page.rows)
            if not after and (products := getattr(page, "products", ())):
                self._view.show_products(products)
            self._view.show_rows(self.rows, more=bool(page.after))

        def failed(error: Exception) -> None:
            if number == self._asked:
                self._view.show_busy(False)
                self._view.show_problem(error)

        self._view.show_busy(True)
        self._background.run(
            lambda: records.page(kind, which, only, after), owner=self._view, done=done, failed=failed
        )


def moment_of(read: Callable[[str], When], text: str) -> datetime | None:
    """Raises UserError: when_not_understood, when_unclear, when_past."""
    if not text.strip():
        return None
    found = read(text)
    if isinstance(found, Moment):
        return found.at_utc
    code = getattr(found, "code", "")
    raise UserError("when_past" if code == "past" else "when_not_understood" if code else "when_unclear")
