"""The decisions about her cases: what is listed, which customer is lent, what is done. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from agent_app.records.presenter import moment_of
from domain.callback_phrases import When
from domain.deals import DealAct
from domain.errors import UserError
from domain.tickets import TicketAct

if TYPE_CHECKING:
    from agent_app.cases.model import Case, Cases
    from agent_app.cases.service import CaseService
    from agent_app.changes import Changed
    from agent_app.customers.model import Context
    from agent_app.customers.service import CustomerService
    from agent_app.runner import Runner


class CasesView(Protocol):
    """What the presenter asks of the panel."""

    def show_busy(self, on: bool) -> None: ...

    def show_cases(self, cases: Cases) -> None: ...

    def show_case(self, case: Case | None, context: Context | None) -> None: ...

    def tell_done(self, case: Case) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


class CasesPresenter:
    """Args:
    show_lead: brings a customer on the Calls desk. read_when: words -> the moment that is meant.

    Attributes:
        case: on screen.
    """

    def __init__(
        self, view: CasesView, cases: CaseService, customers: CustomerService, background: Runner, *,
        show_lead: Callable[[str], None], read_when: Callable[[str], When],
    ) -> None:  # fmt: skip
        self._view, self._cases, self._customers, self._background = view, cases, customers, background
        self._show_lead, self._read_when = show_lead, read_when
        self.rows: tuple[Case, ...] = ()
        self.case: Case | None = None
        self._asked, self._doing, self._stale = 0, False, False

    def reload(self) -> None:
        self._asked += 1
        number = self._asked

        def done(found: Cases) -> None:
            if number != self._asked:
                return
            self._view.show_busy(False)
            self.rows = found.rows
            self._view.show_cases(found)
            self.choose(self.case.id if self.case else (found.rows[0].id if found.rows else ""))

        def failed(error: Exception) -> None:
            if number == self._asked:
                self._view.show_busy(False)
                self._view.show_problem(error)

        self._view.show_busy(True)
        self._background.run(self._cases.page, owner=self._view, done=done, failed=failed)

    def choose(self, case_id: str) -> None:
        """Show what is known of it; its customer only where she has opened it."""
        case = next((one for one in self.rows if one.id == case_id), None)
        if case is None and self.rows:
            case = self.rows[0]
        self._show(case)

    def open(self, case_id: str) -> None:
        """Have the customer lent, and on the Calls desk beneath."""
        if self._doing:
            return
        self._doing = True
        cases = self._cases

        def done(case: Case) -> None:
            self._doing = False
            self.rows = tuple(case if one.id == case.id else one for one in self.rows)
            self._show(case)
            self._show_lead(case.row.lead_id)

        self._background.run(lambda: cases.open(case_id), owner=self._view, done=done, failed=self._failed)

    def act(self, verb: str, words: str, when: str) -> None:
        """Do it to the case on screen: an operation of this desk, so that it needs no connection."""
        case, customers, read = self.case, self._customers, self._read_when
        if self._doing or case is None or not case.opened:
            return
        self._doing = True
        lead_id = case.row.lead_id

        def work() -> None:
            if case.row.kind == "ticket":
                due = moment_of(read, when) if verb == "postpone" else None
                customers.change_ticket(lead_id, case.id, TicketAct(verb=verb, words=words, due_at=due))  # type: ignore[arg-type]
            elif verb == "appoint":
                customers.change_deal(
                    lead_id, case.id, DealAct(verb="appoint", words=words, at=moment_of(read, when))
                )
            else:
                customers.change_deal(lead_id, case.id, DealAct(verb="move", state=verb, words=words))  # type: ignore[arg-type]

        def done(_none: object) -> None:
            self._doing = False
            self._view.tell_done(case)
            self.reload()

        self._background.run(work, owner=self._view, done=done, failed=self._failed)

    def on_changed(self, changed: Changed) -> None:
        """Its customer may have changed, or been called, while she looks at it."""
        case = self.case
        if case is not None and case.opened and (case.row.lead_id in changed.leads or changed.everything):
            self._show(case)

    # ------------------------------------------------------------------ inside

    def _show(self, case: Case | None) -> None:
        self.case = case
        customers = self._customers
        if case is None or not case.opened:
            self._view.show_case(case, None)
            return

        def done(context: Context) -> None:
            if self.case is case:
                self._view.show_case(case, context)

        def gone(_error: Exception) -> None:
            if self.case is case:
                self._view.show_case(case, None)

        lead_id = case.row.lead_id
        self._background.run(lambda: customers.context(lead_id), owner=self._view, done=done, failed=gone)

    def _failed(self, error: Exception) -> None:
        self._doing = False
        if isinstance(error, UserError) and error.code in ("not_found", "already_done"):
            self.case = None
            self.reload()
        self._view.show_problem(error)
