"""Calls: the filtered list as a query, rows as `domain.api.CallRow`, one call whole."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Connection,
    Row,
    Select,
    Text,
    and_,
    cast,
    exists,
    false,
    or_,
    select,
)

from db.central.calls import answer, call, phrase_hit, recording, script_run, transcript
from db.central.leads import lead
from db.central.people import person, region, team
from db.central.quality import evaluation
from db.central.sampling import quality_pick
from domain import numbers
from domain.api import CallRow
from domain.calls import Answer, CallRecord, FinishedCall, ScriptRun, SilentSpan, StepVisit, WrapUp
from domain.evaluation_life.life import RELEASED
from domain.line_quality import LineQuality, word_of
from domain.spoken_words import words_wanted
from lead_server.deals.service import waiting_calls
from lead_server.security.actor import Actor
from lead_server.security.scope import rows

ON_ITS_WAY = timedelta(hours=24)  #: a recording that was begun may come so late: the desk was shut meanwhile


class CallQuery(NamedTuple):
    """Filters of the list; empty ones do not filter.

    Attributes:
        sold: its deal waits to be listened to. team, region: of the agent, by a part of the name.
        step: of a script, that was gone through (its id, or `script:id`).
        said: words that were said, in any order; Chinese as they stand. hit: a phrase that was said, by its set, its own
            name, or `set/phrase`.
    """

    number: str = ""
    agent: str = ""
    since: date | None = None
    until: date | None = None
    outcome: str = ""
    campaign: str = ""
    with_recording: bool = False
    unscored: bool = False
    mine: bool = False
    sold: bool = False
    team: str = ""
    region: str = ""
    step: str = ""
    said: str = ""
    hit: str = ""


#: what was not released yet is there for nobody but who judges: an agent's list of calls says nothing of it
_newest_evaluation = (
    select(
        evaluation.c.id,
        evaluation.c.final,
        evaluation.c.form,
        evaluation.c.state.in_(RELEASED).label("released"),
    )
    .where(evaluation.c.org_id == call.c.org_id, evaluation.c.call_id == call.c.id)
    .order_by(evaluation.c.submitted_at.desc())
    .limit(1)
    .correlate(call)
    .lateral("newest_evaluation")
)
_newest_recording = (
    select(recording.c.id, recording.c.seconds, recording.c.channels, recording.c.created_at)
    .where(recording.c.org_id == call.c.org_id, recording.c.call_id == call.c.id)
    .order_by(recording.c.created_at.desc())
    .limit(1)
    .correlate(call)
    .lateral("newest_recording")
)


def query(*conditions: ColumnElement[bool]) -> Select[Any]:
    """Calls with the names and figures of a row, newest first."""
    return (
        select(
            call, person.c.name.label("agent"), lead.c.name.label("lead"),
            _newest_recording.c.id.label("recording_id"), _newest_recording.c.seconds.label("recording_s"),
            _newest_recording.c.channels, _newest_recording.c.created_at.label("recorded_at"),
            _newest_evaluation.c.id.label("evaluation_id"),
            _newest_evaluation.c.final, _newest_evaluation.c.form, _newest_evaluation.c.released,
        )
        .outerjoin(person, and_(person.c.org_id == call.c.org_id, person.c.id == call.c.agent_id))
        .outerjoin(lead, and_(lead.c.org_id == call.c.org_id, lead.c.id == call.c.lead_id))
        .outerjoin(_newest_recording, call.c.id == call.c.id)
        .outerjoin(_newest_evaluation, call.c.id == call.c.id)
        .where(*conditions)
        .order_by(call.c.started_at.desc(), call.c.id.desc())
    )  # fmt: skip


def conditions(actor: Actor, asked: CallQuery, home: str, key: bytes) -> list[ColumnElement[bool]]:
    """The filters as SQL; days are those of the caller's own clock."""
    found: list[ColumnElement[bool]] = []
    if asked.number:
        found.append(_has_number(actor, asked.number, home, key))
    if asked.agent:
        found.append(_has_agent(actor, asked.agent))
    zone = _zone(actor.person.time_zone)
    if asked.since:
        found.append(call.c.started_at >= datetime.combine(asked.since, time(), zone))
    if asked.until:
        found.append(call.c.started_at < datetime.combine(asked.until + timedelta(days=1), time(), zone))
    if asked.outcome:
        below = call.c.disposition.startswith(asked.outcome + ".", autoescape=True)
        found.append(or_(call.c.disposition == asked.outcome, call.c.category == asked.outcome, below))
    if asked.campaign:
        found.append(call.c.campaign_id == asked.campaign)
    if asked.with_recording:
        on_its_way = and_(
            call.c.recorded, ~call.c.recording_objected, call.c.ended_at > datetime.now(UTC) - ON_ITS_WAY
        )
        found.append(or_(call.c.has_recording, on_its_way))
    if asked.unscored:
        scored = select(evaluation.c.call_id).where(
            evaluation.c.org_id == actor.org_id, evaluation.c.call_id.is_not(None)
        )
        found.append(call.c.id.not_in(scored))
    if asked.sold:
        found.append(call.c.id.in_(waiting_calls(actor.org_id)))
    for name, table, column in (
        (asked.team, team, person.c.team_id),
        (asked.region, region, person.c.region_id),
    ):
        if name:
            there = select(table.c.id).where(
                table.c.org_id == actor.org_id, table.c.name.icontains(name, autoescape=True)
            )
            of_them = select(person.c.id).where(person.c.org_id == actor.org_id, column.in_(there))
            found.append(call.c.agent_id.in_(of_them))
    if asked.step:
        found.append(_went_through(asked.step))
    if asked.said:
        found.append(_was_said(actor, asked.said))
    if asked.hit:
        found.append(_was_hit(actor, asked.hit))
    if asked.mine:
        found.append(call.c.id.in_(open_picks(actor.org_id, actor.id)))
    return found


def open_picks(org_id: str, analyst_id: str) -> Select[tuple[str]]:
    """Calls that wait in an analyst's queue."""
    return select(quality_pick.c.call_id).where(
        quality_pick.c.org_id == org_id,
        quality_pick.c.analyst_id == analyst_id,
        quality_pick.c.state == "open",
    )


def _has_number(actor: Actor, text: str, home: str, key: bytes) -> ColumnElement[bool]:
    """By the last digits, or by the whole number.

    A role that sees no numbers may ask by four digits or by the whole: with more she could feel her way along.
    """
    read = numbers.number_key(text, home)
    digits = read.digits
    if read.e164:
        return call.c.key_hash == numbers.keyed_hash(read.e164, key)
    if not digits:
        return false()
    if len(digits) <= 4:
        return call.c.last4.endswith(digits)
    tail = call.c.last4 == digits[-4:]
    return tail if actor.masked else and_(tail, call.c.e164.endswith(digits))


def _went_through(step: str) -> ColumnElement[bool]:
    script, colon, name = step.rpartition(":")
    wanted = [{"step": name if colon else step}]
    by = [script_run.c.script == script] if colon else []
    return exists().where(
        script_run.c.org_id == call.c.org_id,
        script_run.c.call_id == call.c.id,
        script_run.c.path.contains(wanted),
        *by,
    )


def _was_said(actor: Actor, text: str) -> ColumnElement[bool]:
    """Found by words of one speaker; who may hear no recordings finds nothing."""
    wanted = words_wanted(text)
    if not wanted or not actor.may("recording", "see"):
        return false()
    there = and_(transcript.c.org_id == recording.c.org_id, transcript.c.recording_id == recording.c.id)
    heard = select(recording.c.call_id).join(transcript, there)
    return call.c.id.in_(
        heard.where(rows(actor, "recording"), transcript.c.words.op("@>")(cast(wanted, ARRAY(Text))))
    )


def _was_hit(actor: Actor, name: str) -> ColumnElement[bool]:
    if not actor.may("recording", "see"):
        return false()
    named = or_(
        phrase_hit.c.phrase == name,
        phrase_hit.c.phrase.startswith(f"{name}/", autoescape=True),
        phrase_hit.c.phrase.endswith(f"/{name}", autoescape=True),
    )
    there = and_(phrase_hit.c.org_id == recording.c.org_id, phrase_hit.c.recording_id == recording.c.id)
    heard = select(recording.c.call_id).join(phrase_hit, there)
    return call.c.id.in_(heard.where(rows(actor, "recording"), named))


def _has_agent(actor: Actor, text: str) -> ColumnElement[bool]:
    """By id, or by a part of the name."""
    try:
        return call.c.agent_id == str(UUID(text))
    except ValueError:
        named = select(person.c.id).where(
            person.c.org_id == actor.org_id, person.c.name.icontains(text, autoescape=True)
        )
        return call.c.agent_id.in_(named)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def to_row(row: Row[Any], *, masked: bool, home: str, reader: str = "") -> CallRow:
    """A call for the list; its number as the caller may read it. `reader`: id of the caller, who learns nothing of a
    judgement of her own call before its release."""
    told = row.released or reader != row.agent_id
    number = row.e164 or row.number_text
    if masked and number:
        number = numbers.mask(row.e164, home) if row.e164 else f"**** {row.last4}"
    return CallRow(
        id=row.id, started_at=row.started_at, direction=row.direction, agent_id=row.agent_id,
        agent=row.agent or "", lead_id=row.lead_id or "", lead=row.lead or "", number=number,
        campaign=row.campaign_id, disposition=row.disposition, talk_s=row.talk_s, language=row.language,
        recording_id=row.recording_id or "", recording_s=row.recording_s or 0.0, channels=row.channels or 0,
        evaluation_id=(row.evaluation_id or "") if told else "",
        final_score="" if row.final is None or not told else f"{row.final:.2f}", scorecard=row.form or "",
        ended_at=row.ended_at, recorded=row.recorded, recorded_at=row.recorded_at,
        objected=row.recording_objected, line=word_of(_heard(row)) or "",
        message=str((row.wrap_up or {}).get("message", "")),
    )  # fmt: skip


def _heard(row: Row[Any]) -> LineQuality | None:
    """How good the line was; a desk of another kind may have said it otherwise."""
    try:
        return msgspec.convert(row.line_quality, LineQuality) if row.line_quality else None
    except msgspec.ValidationError:
        return None


def read_finished(connection: Connection, row: Row[Any], *, masked: bool) -> FinishedCall:
    """Record, wrap-up and script run of a call; without the number where the caller may not read it."""
    record = CallRecord(
        id=row.id, direction=row.direction, started_at=row.started_at,
        number_text="" if masked else row.number_text, lead_id=row.lead_id, number_id=row.number_id,
        campaign_id=row.campaign_id, line=row.line, matched=row.matched, answered_at=row.answered_at,
        ended_at=row.ended_at, end_cause=row.end_cause, adapter=row.adapter, work_item_id=row.work_item_id,
        heard=_heard(row), recording_objected=row.recording_objected, recorded=row.recorded,
    )  # fmt: skip
    wrap_up = msgspec.convert(row.wrap_up or {}, WrapUp) if row.wrap_up else _wrap_up(row)
    return FinishedCall(call=record, wrap_up=wrap_up, script=_script(connection, row.org_id, row.id))


def _wrap_up(row: Row[Any]) -> WrapUp:
    """Of a call that came without one (a generator, a link to a PBX)."""
    return WrapUp(
        disposition=row.disposition, intention=row.intention, next_step=row.next_step, notes=row.notes
    )


def _script(connection: Connection, org_id: str, call_id: str) -> ScriptRun | None:
    run = connection.execute(
        select(script_run).where(script_run.c.org_id == org_id, script_run.c.call_id == call_id)
    ).first()
    if run is None:
        return None
    given = connection.execute(
        select(answer).where(answer.c.org_id == org_id, answer.c.call_id == call_id).order_by(answer.c.n)
    ).all()
    return ScriptRun(
        script_id=run.script, version=run.version, variant=run.variant,
        path=msgspec.convert(run.path, tuple[StepVisit, ...]), disclosed=tuple(run.disclosed),
        exit_step=run.exit_step, silences=msgspec.convert(run.silences, tuple[SilentSpan, ...]),
        answers=tuple(
            Answer(
                step=a.step, value=tuple(a.value) if isinstance(a.value, list) else a.value, at=a.at,
                option=a.option, field=a.field, tags=tuple(a.tags), corrected=a.corrected,
            )
            for a in given
        ),
    )  # fmt: skip
