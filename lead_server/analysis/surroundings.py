"""`Around` out of the database; each part is read once for a recording, when a stage asks for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Engine, Row, select

from db.central.calls import call, phrase_hit, script_run, transcript
from db.central.definitions import definition
from db.central.people import organisation
from domain.phrases import Hit, PhraseSet
from domain.recording_policy import SpeechPolicy
from domain.scorecards import Form
from domain.scripts import all_steps
from domain.transcripts import Lane, Transcript, Word
from lead_server.analysis.speech import Recogniser
from lead_server.definitions import storage as definitions


class Surroundings:
    """Args:
    recording: its row. speech: the worker's recogniser, or none.
    """

    def __init__(self, engine: Engine, recording: Row[Any], speech: Callable[[], Recogniser | None]) -> None:
        self._engine, self._row, self._speech = engine, recording, speech

    def recogniser(self) -> Recogniser | None:
        return self._speech()

    def policy(self) -> SpeechPolicy:
        with self._engine.connect() as connection:
            return policy_of(connection, self._row.org_id)

    def phrase_sets(self) -> tuple[PhraseSet, ...]:
        with self._engine.connect() as connection:
            return published_sets(connection, self._row.org_id)

    def form(self) -> Form | None:
        with self._engine.connect() as connection:
            code = ""
            if (found := self._call(connection)) is not None:
                campaign = definitions.campaign(connection, self._row.org_id, found.campaign_id)
                code = campaign.scorecard if campaign is not None else ""
            form: Form | None = (
                definitions.read(connection, self._row.org_id, "scorecard", code) if code else None
            )
            return form

    def disclosed(self) -> bool | None:
        """Of a sale: whether everything that every sale demands was read."""
        with self._engine.connect() as connection:
            made = self._call(connection)
            run = connection.execute(
                select(script_run).where(
                    script_run.c.org_id == self._row.org_id, script_run.c.call_id == self._row.call_id
                )
            ).first()
            if run is None or made is None or made.category != "sale":
                return None
            script = definitions.script(connection, self._row.org_id, run.script, run.version)
        steps = all_steps(script) if script is not None else ()
        demands = {step.demand for _, _, step in steps if step.required and not step.for_outcomes}
        return demands <= set(run.disclosed) if demands else None

    def transcript(self) -> Transcript | None:
        with self._engine.connect() as connection:
            return stored_transcript(connection, self._row.org_id, self._row.id)

    def hits(self) -> Sequence[Hit]:
        with self._engine.connect() as connection:
            return stored_hits(connection, self._row.org_id, self._row.id)

    def _call(self, connection: Connection) -> Row[Any] | None:
        if self._row.call_id is None:
            return None
        wanted = select(call).where(call.c.org_id == self._row.org_id, call.c.id == self._row.call_id)
        return connection.execute(wanted).first()


def policy_of(connection: Connection, org_id: str) -> SpeechPolicy:
    """What the organisation lets the machine make of speech."""
    kept = connection.execute(
        select(organisation.c.settings).where(organisation.c.org_id == org_id)
    ).scalar_one()
    return msgspec.convert(kept.get("speech", {}), SpeechPolicy)


def published_sets(connection: Connection, org_id: str) -> tuple[PhraseSet, ...]:
    """The newest published version of every phrase set that is not withdrawn."""
    d = definition.c
    every = connection.execute(
        select(d.code, d.body)
        .where(d.org_id == org_id, d.kind == "phrase_set", d.state == "published")
        .order_by(d.code, d.version)
    )
    newest = {row.code: row.body for row in every}
    return tuple(msgspec.convert(body, PhraseSet) for body in newest.values())


def stored_transcript(connection: Connection, org_id: str, recording_id: str) -> Transcript | None:
    """The words of a recording; None where nobody wrote them down."""
    t = transcript.c
    rows = connection.execute(
        select(transcript).where(t.org_id == org_id, t.recording_id == recording_id).order_by(t.channel)
    ).all()
    if not rows:
        return None
    return Transcript(
        language=rows[0].language, engine=rows[0].engine, model=rows[0].model, length_ms=rows[0].length_ms,
        lanes=tuple(
            Lane(
                speaker=row.speaker, guessed=row.guessed,
                words=tuple(
                    Word(start_ms=start, end_ms=end, text=text, sure=sure) for start, end, text, sure in row.segments
                ),
            )
            for row in rows
        ),
    )  # fmt: skip


def stored_hits(connection: Connection, org_id: str, recording_id: str) -> tuple[Hit, ...]:
    """In the order of time."""
    h = phrase_hit.c
    rows = connection.execute(
        select(phrase_hit)
        .where(h.org_id == org_id, h.recording_id == recording_id)
        .order_by(h.from_ms, h.phrase)
    )
    found = []
    for row in rows:
        set_code, _, code = row.phrase.partition("/")
        found.append(
            Hit(
                set_code=set_code, phrase=code, kind=row.kind, speaker=row.speaker, start_ms=row.from_ms,
                end_ms=row.to_ms, text=row.words, score=row.likeness,
            )
        )  # fmt: skip
    return tuple(found)
