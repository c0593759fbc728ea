"""The test bench: a set, published or only drafted, over the newest calls that have words."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, and_, select

from db.central.analysis import phrase_verdict
from db.central.calls import recording, transcript
from db.central.people import person
from domain.phrases import Compiled, Hit, compile_sets, find
from domain.reading import BenchHit, BenchReport, BenchRow, TryPhrases
from domain.talk import Span
from domain.transcripts import Lane, Transcript, Word
from lead_server.database.sql import among
from lead_server.security.scope import rows
from lead_server.work import Work

MOST_CALLS, MOST_SHOWN, AROUND = 2_000, 500, 6
_Places = dict[tuple[str, str], list[tuple[Span, bool]]]


def try_set(work: Work, given: TryPhrases) -> BenchReport:
    """What it finds and, of what people judged before, what of that is still right, still wrong, or lost.

    Raises:
        UserError: forbidden.
    """
    work.actor.demand("phrase_set", "see")
    about = _calls(work, given)
    spoken = _transcripts(work, list(about))
    judged = _verdicts(work, given.found.code, list(spoken))
    compiled: dict[str, Compiled] = {}
    counted: dict[str, dict[str, int]] = defaultdict(
        lambda: dict.fromkeys(("calls", "hits", "right", "wrong"), 0)
    )
    shown: list[BenchHit] = []
    found_at: dict[tuple[str, str], list[Span]] = defaultdict(list)
    begun = time.perf_counter()
    for recording_id, heard in spoken.items():
        ready = compiled.get(heard.language)
        if ready is None:
            ready = compiled[heard.language] = compile_sets([given.found], heard.language)
        hits = find(ready, heard)
        for code in {hit.phrase for hit in hits}:
            counted[code]["calls"] += 1
        for hit in hits:
            span = Span(hit.start_ms, hit.end_ms)
            right = _verdict(judged.get((recording_id, hit.phrase), ()), span)
            found_at[recording_id, hit.phrase].append(span)
            counted[hit.phrase]["hits"] += 1
            if right is not None:
                counted[hit.phrase]["right" if right else "wrong"] += 1
            if len(shown) < MOST_SHOWN:
                shown.append(_shown(about[recording_id], recording_id, heard, hit, right))
    ms = round((time.perf_counter() - begun) * 1000)
    lost = _lost(judged, found_at)
    work.audit("try", "phrase_set", given.found.code, calls=len(spoken))
    return BenchReport(
        tried=len(spoken), ms=ms, hits=tuple(shown),
        rows=tuple(
            BenchRow(phrase=phrase.code, lost=lost.get(phrase.code, 0), **counted[phrase.code])
            for phrase in given.found.phrases
        ),
    )  # fmt: skip


def _calls(work: Work, given: TryPhrases) -> dict[str, Row[Any]]:
    """The newest recordings with words that the caller may hear."""
    t = transcript.c
    heard = select(t.recording_id).where(t.org_id == work.org_id)
    if given.language:
        heard = heard.where(t.language == given.language)
    wanted = (
        select(recording.c.id, recording.c.call_id, recording.c.started_at, person.c.name.label("agent"))
        .outerjoin(person, and_(person.c.org_id == recording.c.org_id, person.c.id == recording.c.agent_id))
        .where(rows(work.actor, "recording"), recording.c.state == "kept", recording.c.id.in_(heard))
        .order_by(recording.c.started_at.desc().nulls_last(), recording.c.id)
        .limit(max(1, min(given.calls, MOST_CALLS)))
    )
    found: list[Row[Any]] = list(work.connection.execute(wanted))
    return {row.id: row for row in found}


def _transcripts(work: Work, ids: Sequence[str]) -> dict[str, Transcript]:
    if not ids:
        return {}
    t = transcript.c
    found = work.connection.execute(
        select(t.recording_id, t.language, t.speaker, t.guessed, t.length_ms, t.segments)
        .where(t.org_id == work.org_id, among(t.recording_id, ids))
        .order_by(t.recording_id, t.channel)
    )
    lanes: dict[str, list[Lane]] = defaultdict(list)
    about: dict[str, tuple[str, int]] = {}
    for row in found:
        words = tuple(Word(start_ms=a, end_ms=b, text=text, sure=sure) for a, b, text, sure in row.segments)
        lanes[row.recording_id].append(Lane(speaker=row.speaker, guessed=row.guessed, words=words))
        about[row.recording_id] = (row.language, row.length_ms)
    return {
        id_: Transcript(language=about[id_][0], length_ms=about[id_][1], lanes=tuple(lanes[id_]))
        for id_ in ids
        if id_ in lanes
    }


def _verdicts(work: Work, set_code: str, ids: Sequence[str]) -> _Places:
    found: _Places = defaultdict(list)
    if ids:
        v = phrase_verdict.c
        for row in work.connection.execute(
            select(phrase_verdict).where(
                v.org_id == work.org_id, v.phrase.startswith(f"{set_code}/", autoescape=True), among(v.recording_id, ids)
            )
        ):  # fmt: skip
            place = (row.recording_id, row.phrase.partition("/")[2])
            found[place].append((Span(row.from_ms, row.to_ms), row.is_right))
    return found


def _verdict(judged: Sequence[tuple[Span, bool]], span: Span) -> bool | None:
    """A form that was changed a little finds the place a little earlier or later."""
    return next((right for place, right in judged if _touch(place, span)), None)


def _lost(judged: _Places, found_at: dict[tuple[str, str], list[Span]]) -> dict[str, int]:
    lost: dict[str, int] = defaultdict(int)
    for key, places in judged.items():
        there = found_at.get(key, ())
        lost[key[1]] += sum(
            right and not any(_touch(place, span) for span in there) for place, right in places
        )
    return lost


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _shown(about: Row[Any], recording_id: str, heard: Transcript, hit: Hit, right: bool | None) -> BenchHit:
    lane = next((lane for lane in heard.lanes if lane.speaker == hit.speaker), heard.lanes[0])
    before = [word.text for word in lane.words if word.end_ms <= hit.start_ms][-AROUND:]
    after = [word.text for word in lane.words if word.start_ms >= hit.end_ms][:AROUND]
    glue = "" if heard.language == "zh" else " "
    return BenchHit(
        recording_id=recording_id, phrase=hit.phrase, speaker=hit.speaker, start_ms=hit.start_ms, end_ms=hit.end_ms,
        text=hit.text, score=hit.score, before=glue.join(before), after=glue.join(after),
        call_id=about.call_id or "", agent=about.agent or "", at=about.started_at, right=right,
    )  # fmt: skip
