"""Her cases, by hand: a late problem, a deal with an appointment, a visit; customers are those of the sample."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from agent_app.cases.model import Case, Cases
from domain.errors import UserError
from domain.leads import Deal, Ticket
from domain.records import HandedRow, Step, VisitRow
from tests.helpers.desk_sample import NOW

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ROWS = (
    HandedRow(
        kind="ticket", id="t1", lead_id="wang", lead="王丽", owner="Otto Lindqvist", due_at=NOW - 2 * HOUR,
        ticket=Ticket(id="t1", number=4411, title="Claim delayed", promise="answer from the insurer",
                      due_at=NOW - 2 * HOUR, opened_at=NOW - 4 * DAY, product="Home Plus"),
    ),
    HandedRow(
        kind="deal", id="d1", lead_id="ortega", lead="Jimena Ortega y Gasset de la Vega", owner="Bo", due_at=NOW + DAY,
        deal=Deal(id="d1", product="Fleet cover with roadside assistance and legal help", state="draft",
                  amount_minor=248_000, currency="EUR", at=NOW - DAY, appointment_at=NOW + DAY),
    ),
    HandedRow(
        kind="visit", id="v1", lead_id="wang", lead="王丽", owner="Otto Lindqvist", due_at=NOW + 2 * DAY,
        visit=VisitRow(id="v1", visit="cooling_off", lead_id="wang", lead="王丽", agent="Mira Chen", due_at=NOW + 2 * DAY,
                       note="asks for the brochure"),
    ),
)  # fmt: skip
STEPS = (
    Step(at=NOW - 4 * DAY, what="open", by="Otto Lindqvist", words="answer from the insurer"),
    Step(at=NOW - DAY, what="hand", by="Lena", to="Mira Chen", words="knows the insurer"),
)


class FakeCases:
    """Implements `CaseService`. `opened`: which were; `away`: the server is; `error`: raised by the next verb."""

    def __init__(self, rows: tuple[HandedRow, ...] = ROWS) -> None:
        self.cases = {row.id: Case(row) for row in rows}
        self.opened: list[str] = []
        self.away = False
        self.error: UserError | None = None

    def page(self) -> Cases:
        if self.error is not None:
            raise self.error
        rows = tuple(case for case in self.cases.values() if case.opened or not self.away)
        return Cases(rows=rows, away=self.away)

    def open(self, case_id: str) -> Case:
        if self.error is not None:
            raise self.error
        if self.away and not self.cases[case_id].opened:
            raise UserError("server_away")
        self.opened.append(case_id)
        history = STEPS if self.cases[case_id].row.kind == "ticket" else ()
        made = self.cases[case_id] = replace(self.cases[case_id], opened=True, history=history)
        return made
