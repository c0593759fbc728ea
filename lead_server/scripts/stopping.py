"""Stop now: off every desk within seconds, mid-call too, until somebody lifts it."""

from __future__ import annotations

from sqlalchemy import insert, select, update

from db.central.scripts import script_stop
from domain.campaigns import Text
from domain.errors import UserError
from domain.script_life.compare import title_of
from domain.scripts import Script, Step
from domain.studio import StopNow, StopRow
from lead_server.feed.streams import control_stream, org_stream
from lead_server.scripts import names, published
from lead_server.work import Work

_S = script_stop.c


def stop(work: Work, given: StopNow) -> StopRow:
    """Take a step, a version or an offer off every desk.

    Every desk's control stream moves, which wakes it at once; the organisation's stream keeps it for who comes later.

    Raises:
        UserError: not_found (no such script, version, step or offer), sentence_missing (a reason is shown to agents).
    """
    names.demand(work.actor)
    reason = " ".join(given.reason.split())
    if not reason:
        raise UserError("sentence_missing")
    _demand_known(work, given)
    made = work.new_id()
    work.connection.execute(
        insert(script_stop).values(
            org_id=work.org_id, id=made, kind=given.kind, code=given.code, version=given.version,
            step=given.step if given.kind == "step" else "", offer=given.offer if given.kind == "offer" else "",
            reason=reason, at=work.now, by=work.actor.id,
        )
    )  # fmt: skip
    _tell(work, made)
    work.audit(
        "stop", "script", given.code, stop=made, kind=given.kind, version=given.version, step=given.step
    )
    return row(work, made)


def lift(work: Work, stop_id: str) -> StopRow:
    """It may be said again.

    Raises:
        UserError: not_found, already_done.
    """
    names.demand(work.actor)
    found = row(work, stop_id)
    if found.lifted_at is not None:
        raise UserError("already_done")
    work.connection.execute(
        update(script_stop)
        .where(_S.org_id == work.org_id, _S.id == stop_id)
        .values(lifted_at=work.now, lifted_by=work.actor.id)
    )
    _tell(work, stop_id, gone=True)
    work.audit("lift", "script", found.code, stop=stop_id)
    return row(work, stop_id)


def row(work: Work, stop_id: str) -> StopRow:
    """Raises UserError: not_found."""
    found = next((one for one in rows(work) if one.id == stop_id), None)
    if found is None:
        raise UserError("not_found")
    return found


def rows(work: Work, code: str = "") -> list[StopRow]:
    """Newest first; of one script, or all."""
    names.demand(work.actor, "see")
    wanted = select(script_stop).where(_S.org_id == work.org_id)
    if code:
        wanted = wanted.where(_S.code == code)
    found = work.connection.execute(wanted.order_by(_S.at.desc(), _S.id.desc())).all()
    by = names.people(work, [*(one.by for one in found), *(one.lifted_by for one in found)])
    return [
        StopRow(
            id=one.id, kind=one.kind, code=one.code, reason=one.reason, at=one.at, version=one.version, step=one.step,
            offer=one.offer, words=_words(work, one.code, one.version, one.step, one.offer),
            by=by.get(one.by, ""), lifted_at=one.lifted_at, lifted_by=by.get(one.lifted_by, ""),
        )
        for one in found
    ]  # fmt: skip


def _tell(work: Work, stop_id: str, *, gone: bool = False) -> None:
    streams = [org_stream(work.org_id), *map(control_stream, names.everybody(work))]
    for stream in streams:
        (work.touched.remove if gone else work.touched.put)(stream, "stop", [stop_id])


def _demand_known(work: Work, given: StopNow) -> None:
    script = published.script(work, given.code, given.version)
    if given.kind == "step" and not any(s.id == given.step for s in _steps(script)):
        raise UserError("not_found")
    if given.kind == "offer" and given.offer not in {o.code for o in getattr(script, "offers", ())}:
        raise UserError("not_found")
    if given.kind == "version" and not given.version:
        raise UserError("bad_request", "which version?")


def _words(work: Work, code: str, version: int, step: str, offer: str) -> Text:
    try:
        script = published.script(work, code, version)
    except UserError:
        return {}
    for one in _steps(script):
        if step and one.id == step:
            return title_of(one)
    for other in getattr(script, "offers", ()):
        if offer and other.code == offer:
            return title_of(other)
    return {}


def _steps(script: Script) -> list[Step]:
    return [*script.steps, *(s for o in script.objections for s in o.steps)]
