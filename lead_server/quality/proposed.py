"""What the machine had proposed when somebody answered: never changed, whatever it proposes later."""

from __future__ import annotations

from typing import Any

import msgspec
from litestar import Router, get
from litestar.params import FromPath
from sqlalchemy import Connection, insert, select

from db.central.analysis import proposed_answer
from db.central.quality import evaluation
from domain.errors import UserError
from domain.reading import ProposedAnswer, ProposedAnswers
from domain.scorecards.prefill import Suggestion
from lead_server.quality.storage import read_evaluations
from lead_server.security.scope import rows
from lead_server.web import AnyRequest, a_uuid, signed_in
from lead_server.work import Work


@get(
    "/{evaluation_id:str}/proposed",
    sync_to_thread=True,
    summary="The machine's answers when the evaluation was submitted, and which were taken over",
)
def proposed(request: AnyRequest, evaluation_id: FromPath[str]) -> ProposedAnswers:
    with signed_in(request) as work:
        return proposed_for(work, a_uuid(evaluation_id))


def proposed_for(work: Work, evaluation_id: str) -> ProposedAnswers:
    """Raises UserError: forbidden, not_found."""
    found = read_evaluations(
        work.connection, work.org_id, rows(work.actor, "evaluation"), evaluation.c.id == evaluation_id
    )
    if not found:
        raise UserError("not_found")
    judged = found[0]
    given = {answer.question: answer.values for answer in judged.answers}
    p = proposed_answer.c
    kept = work.connection.execute(
        select(proposed_answer)
        .where(
            p.org_id == work.org_id, p.recording_id == (judged.recording_id or None), p.form == judged.form,
            p.form_version == judged.form_version, p.at <= judged.submitted_at,
        )
        .order_by(p.at, p.id)
    )  # fmt: skip
    newest = {row.question: row for row in kept}
    return ProposedAnswers(
        rows=tuple(
            ProposedAnswer(
                suggestion=(one := msgspec.convert(row.body, Suggestion)), at=row.at,
                taken=given.get(row.question) == one.values,
            )
            for row in newest.values()
        )
    )  # fmt: skip


def keep_proposed(
    connection: Connection,
    org_id: str,
    recording_id: str,
    form: str,
    version: int,
    found: tuple[Suggestion, ...],
    **ids: Any,
) -> int:
    """Add what is not proposed already; what was proposed before stays. How many were new.

    Args:
        ids: `new_id` and `now`.
    """  # fmt: skip
    p = proposed_answer.c
    kept = connection.execute(
        select(p.question, p.body)
        .where(p.org_id == org_id, p.recording_id == recording_id, p.form == form, p.form_version == version)
        .order_by(p.at, p.id)
    )
    newest = {row.question: msgspec.convert(row.body, Suggestion) for row in kept}
    fresh = [one for one in found if newest.get(one.question) != one]
    if fresh:
        connection.execute(
            insert(proposed_answer),
            [
                {
                    "org_id": org_id, "id": ids["new_id"](), "recording_id": recording_id, "form": form,
                    "form_version": version, "question": one.question, "body": msgspec.to_builtins(one), "at": ids["now"],
                }
                for one in fresh
            ],
        )  # fmt: skip
    return len(fresh)


router = Router("/v1/evaluations", route_handlers=[proposed], tags=["evaluations"])
