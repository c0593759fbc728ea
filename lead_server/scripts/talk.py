"""What is said about scripts: comment threads on steps, and better lines that agents propose from their calls."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, func, select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.people import person
from db.central.scripts import script_comment, script_proposal
from domain.errors import UserError
from domain.studio import AnswerProposals, Comment, ProposalRow, SayComment
from lead_server.scripts import names
from lead_server.work import Work

LONGEST = 4_000
_C, _P = script_comment.c, script_proposal.c


def comments(work: Work, code: str) -> list[Comment]:
    """Oldest first, resolved ones included."""
    names.demand(work.actor, "see")
    found = work.connection.execute(
        select(script_comment).where(_C.org_id == work.org_id, _C.code == code).order_by(_C.at, _C.id)
    ).all()
    by = names.people(work, [*(one.by for one in found), *(one.resolved_by for one in found)])
    return [
        Comment(
            id=one.id, code=one.code, text=one.text, at=one.at, by=by.get(one.by, ""), step=one.step,
            thread=one.thread_id or "", resolved_by=by.get(one.resolved_by, ""), resolved_at=one.resolved_at,
        )
        for one in found
    ]  # fmt: skip


def say(work: Work, code: str, said: SayComment) -> None:
    """Add a comment; the same id twice is once. An answer opens a resolved thread again.

    Raises:
        UserError: bad_request (empty, too long), not_found (no such thread).
    """
    names.demand(work.actor)
    text = said.text.strip()
    if not text or len(text) > LONGEST:
        raise UserError("bad_request", f"1 to {LONGEST} characters")
    step = said.step
    if said.thread:
        step = _thread(work, code, said.thread).step
        _resolve(work, said.thread, None)
    work.connection.execute(
        insert(script_comment)
        .values(
            org_id=work.org_id, id=said.id, code=code, step=step, thread_id=said.thread or None, text=text,
            at=work.now, by=work.actor.id,
        )
        .on_conflict_do_nothing()
    )  # fmt: skip
    work.audit("comment", "script", code, comment=said.id, step=step)


def resolve(work: Work, code: str, comment_id: str) -> None:
    """A thread is settled.

    Raises:
        UserError: not_found.
    """
    names.demand(work.actor)
    _thread(work, code, comment_id)
    _resolve(work, comment_id, work.actor.id)
    work.audit("resolve", "script", code, comment=comment_id)


def _thread(work: Work, code: str, comment_id: str) -> Row[Any]:
    found = work.connection.execute(
        select(script_comment).where(
            _C.org_id == work.org_id, _C.id == comment_id, _C.code == code, _C.thread_id.is_(None)
        )
    ).first()
    if found is None:
        raise UserError("not_found")
    return found


def _resolve(work: Work, comment_id: str, by: str | None) -> None:
    work.connection.execute(
        update(script_comment)
        .where(_C.org_id == work.org_id, _C.id == comment_id)
        .values(resolved_by=by, resolved_at=work.now if by else None)
    )


def proposals(work: Work, code: str) -> list[ProposalRow]:
    """Better lines; the same words for one step are one row, the most frequent first."""
    names.demand(work.actor)
    found = work.connection.execute(
        select(script_proposal).where(_P.org_id == work.org_id, _P.code == code).order_by(_P.at, _P.id)
    ).all()
    by = names.people(work, (one.person_id for one in found))
    team_of = _teams_of(work, {one.person_id for one in found})
    groups: dict[tuple[str, str, str, str], list[Row[Any]]] = {}
    for one in found:
        same = " ".join(one.text.casefold().split())
        groups.setdefault((one.step, one.language, same, one.state), []).append(one)
    rows = [_proposal(group, by, team_of) for group in groups.values()]
    return sorted(rows, key=lambda r: (r.state != "open", -r.count, r.first_at))


def _proposal(group: list[Row[Any]], by: dict[str | None, str], team_of: dict[str, str]) -> ProposalRow:
    first, last = group[0], group[-1]
    return ProposalRow(
        ids=tuple(one.id for one in group), code=first.code, step=first.step, text=first.text, state=first.state,
        first_at=first.at, last_at=last.at, version=last.version, language=first.language,
        why=next((one.why for one in group if one.why), ""), count=len(group), answer=last.answer,
        by=tuple(dict.fromkeys(by.get(one.person_id, "") for one in group)),
        teams=tuple(dict.fromkeys(filter(None, (team_of.get(one.person_id, "") for one in group)))),
        calls=tuple(one.call_id for one in reversed(group) if one.call_id),
    )  # fmt: skip


def _teams_of(work: Work, ids: set[str]) -> dict[str, str]:
    if not ids:
        return {}
    named = names.teams(work)
    rows = work.connection.execute(
        select(person.c.id, person.c.team_id).where(person.c.org_id == work.org_id, person.c.id.in_(ids))
    )
    return {row.id: named.get(row.team_id, "") for row in rows}


def answer(work: Work, code: str, given: AnswerProposals) -> None:
    """Taken, or declined with a reason. Raises UserError: not_found."""
    names.demand(work.actor)
    done = work.connection.execute(
        update(script_proposal)
        .where(_P.org_id == work.org_id, _P.code == code, _P.id.in_(given.ids))
        .values(state=given.state, answer=given.answer.strip(), answered_at=work.now, answered_by=work.actor.id)
    )  # fmt: skip
    if not done.rowcount:
        raise UserError("not_found")
    work.audit("answer_proposal", "script", code, state=given.state, proposals=len(given.ids))


def open_counts(work: Work) -> tuple[dict[str, int], dict[str, int]]:
    """(comments, proposals) that wait, by the script's code."""
    threads = work.connection.execute(
        select(_C.code, func.count())
        .where(_C.org_id == work.org_id, _C.thread_id.is_(None), _C.resolved_at.is_(None))
        .group_by(_C.code)
    )
    lines = work.connection.execute(
        select(_P.code, func.count()).where(_P.org_id == work.org_id, _P.state == "open").group_by(_P.code)
    )
    return {row[0]: row[1] for row in threads}, {row[0]: row[1] for row in lines}
