"""All that the machine read in a recording, put together for a desk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from sqlalchemy import select

from db.central.calls import transcript
from domain.call_measures import Measures, figures_of
from domain.errors import UserError
from domain.phrases import PhraseSet
from domain.reading import ReadHit, Reading, ReadLane, Unsaid, read_lanes
from domain.scorecards.prefill import Suggestion
from domain.talk import Span, gaps, joined
from lead_server.analysis import queue
from lead_server.analysis.surroundings import published_sets, stored_hits, stored_transcript
from lead_server.analysis.transcribing import Original
from lead_server.recordings import storage
from lead_server.recordings.storage import Recordings
from lead_server.security.escrow import SealBrokenError
from lead_server.work import Work

SILENCE_MS = 1_500  #: shorter ones are a breath; skipping them would make haste of a talk
_STATES = {"done": "ready"}


def reading_of(work: Work, store: Recordings, recording_id: str, *, original: bool = False) -> Reading:
    """Everything there is now. `original`: with the numbers that were masked.

    Raises:
        UserError: not_found; forbidden, for who may not unmask recordings.
    """
    row = storage.find(work, recording_id)
    if original:
        work.actor.demand("recording", "unmask")
    work.audit("read_original" if original else "read", "recording", row.id, call_id=row.call_id or "")
    stages = queue.states_of(work.connection, work.org_id, row.id)
    done = {name: stage.result for name, stage in stages.items() if stage.state == "done"}
    words = stored_transcript(work.connection, work.org_id, row.id)
    state, why = _state(stages, words is not None)
    prefill = done.get("prefill") or {}
    lanes = read_lanes(words) if words is not None else ()
    told = done.get("transcript") or {}
    return Reading(
        state=state, why=why, language=words.language if words else "", engine=words.engine if words else "",
        model=words.model if words else "", lanes=_unmasked(work, store, row.id, lanes) if original else lanes,
        original=original, masked=tuple((one["start_ms"], one["end_ms"]) for one in told.get("numbers") or ()),
        figures=figures_among(done), silences=_silences(done), form=prefill.get("form", ""),
        form_version=prefill.get("version", 0),
        suggestions=msgspec.convert(prefill.get("suggestions", ()), tuple[Suggestion, ...]),
        **_phrases(work, row.id, done.get("hits") or {}),
    )  # fmt: skip


def _state(stages: Mapping[str, Any], words: bool) -> tuple[str, str]:
    stage = stages.get("transcript")
    if stage is None:
        return ("ready" if words else "none"), ""
    if words and stage.state in ("waiting", "running"):
        return "ready", ""  # of before; they are being written anew
    return _STATES.get(stage.state, stage.state), stage.why


def _phrases(work: Work, recording_id: str, told: Mapping[str, Any]) -> dict[str, Any]:
    titles = titles_of(published_sets(work.connection, work.org_id))
    hits = tuple(
        ReadHit(
            set_code=hit.set_code, phrase=hit.phrase, kind=hit.kind, speaker=hit.speaker, start_ms=hit.start_ms,
            end_ms=hit.end_ms, text=hit.text, score=hit.score, title=titles.get((hit.set_code, hit.phrase), {}),
        )
        for hit in stored_hits(work.connection, work.org_id, recording_id)
    )  # fmt: skip
    unsaid = tuple(
        Unsaid(set_code=a, phrase=b, title=titles.get((a, b), {})) for a, b in told.get("missing") or ()
    )
    return {"hits": hits, "unsaid": unsaid}


def titles_of(sets: Iterable[PhraseSet]) -> dict[tuple[str, str], Any]:
    """(set, phrase) -> its title."""
    return {(one.code, phrase.code): phrase.title for one in sets for phrase in one.phrases}


def figures_among(done: Mapping[str, Any]) -> dict[str, float]:
    """All figures of a recording by name; `done`: stage -> what it brought."""
    told = done.get("metrics")
    return figures_of(done.get("talk") or {}, msgspec.convert(told, Measures) if told else None)


def _silences(done: Mapping[str, Any]) -> tuple[tuple[int, int], ...]:
    speech, checked = done.get("speech"), done.get("check")
    if not speech or not checked:
        return ()
    anybody = joined(Span(*pair) for lane in speech["lanes"] for pair in lane)
    return tuple(
        (gap.start, gap.end)
        for gap in gaps(anybody, checked["length_ms"])
        if gap.end - gap.start >= SILENCE_MS
    )


def _unmasked(
    work: Work, store: Recordings, recording_id: str, lanes: tuple[ReadLane, ...]
) -> tuple[ReadLane, ...]:
    t = transcript.c
    kept = work.connection.execute(
        select(t.sealed).where(t.org_id == work.org_id, t.recording_id == recording_id, t.sealed.is_not(None))
    ).scalars()
    said: dict[tuple[int, int], str] = {}
    for sealed in kept:
        try:
            part = msgspec.json.decode(store.unseal_words(recording_id, sealed), type=Original)
        except SealBrokenError:
            raise UserError("recording_missing", "its words were sealed by another server's key") from None
        said |= {(lane, n): text for lane, n, text in part.words}
    return tuple(
        msgspec.structs.replace(
            lane,
            words=tuple(
                (a, b, said.get((i, n), text), sure) for n, (a, b, text, sure) in enumerate(lane.words)
            ),
        )
        for i, lane in enumerate(lanes)
    )
