"""A customer of whom something stands everywhere, and the search for it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert, text, update

from db.central import METADATA
from db.central.analysis import recording_copy
from db.central.calls import transcript
from db.central.leads import lead
from db.central.quality import clip, evaluation, evaluation_answer
from db.central.records import import_refusal, import_run
from domain.calls import Answer, CallRecord, ScriptRun, WrapUp
from domain.ids import new_id
from domain.leads import Consent
from domain.operations import CallFinished, ConsentRecorded, FieldSet, NumberAdded, TicketOpened
from domain.spoken_words import words_in
from lead_server.recordings import storage
from tests.helpers.quality_fakes import wav
from tests.helpers.world import Desk, Org, World

NAME, NUMBER = "Wilhelmina Quastenflosser", "+8613912340077"
PLANTED = (
    NAME,
    "13912340077",
    "Zaunkoenigweg",
    "asked about her rosebushes",
    "seven purple umbrellas",
    "wq@quasten.example",
)
NOW = datetime.now(UTC)


def plant(world: World, org: Org, mira: Desk) -> tuple[str, str, str]:
    """Her lead, a call and its recording; through the doors that desks and imports use."""
    id_ = world.lead(org, NAME, "mira", number=NUMBER)
    whole = world.whole(org, id_)
    call_id, recording_id = new_id(), new_id()
    answers = mira.push(
        mira.operation(FieldSet(lead_id=id_, values={"email": PLANTED[5], "address": f"{PLANTED[2]} 9"})),
        mira.operation(
            ConsentRecorded(
                lead_id=id_, consent=Consent(id=new_id(), channel="phone", given=True, at=NOW, words=PLANTED[3])
            )
        ),
        mira.operation(TicketOpened(lead_id=id_, ticket_id=new_id(), title=PLANTED[3], promise="x", due_at=NOW)),
        mira.operation(
            CallFinished(
                call=CallRecord(
                    id=call_id, direction="out", started_at=NOW - timedelta(minutes=5), lead_id=id_, number_text=NUMBER,
                    number_id=whole.numbers[0].id, answered_at=NOW - timedelta(minutes=4), ended_at=NOW,
                ),
                wrap_up=WrapUp(disposition="sold", notes=PLANTED[3]),
                script=ScriptRun(
                    script_id="s", version=1, answers=(Answer(step="wish", value=PLANTED[4], at=NOW),)
                ),
            )
        ),
    )  # fmt: skip
    assert [one.outcome for one in answers] == ["ok"] * 4, answers
    refused = mira.do(NumberAdded(lead_id=id_, number_id=new_id(), e164="12", label=NAME))
    assert refused.outcome == "refused", "its body is kept for the operator"
    with world.work(org) as work:
        run = new_id()
        storage.add(
            work,
            world.house.recordings,
            recording_id=recording_id,
            call_id=call_id,
            agent_id=org.people["mira"],
            data=wav(1.0),
            media_type="audio/wav",
            started_at=NOW,
            seconds=1.0,
            channels=1,
            sample_rate=8000,
        )
        key = f"{org.id}/{recording_id}.small"
        sealed = world.house.recordings.write(key, b"small")
        of_it = {"org_id": org.id, "recording_id": recording_id}
        judged = {"org_id": org.id, "evaluation_id": new_id()}
        for table, values in (
            (transcript, {**of_it, "id": new_id(), "text": PLANTED[4], "words": words_in(PLANTED[4])}),
            (recording_copy, {**of_it, "kind": "small", "object_key": key, "key_sealed": sealed, "bytes": 5}),
            (clip, {**of_it, "id": new_id(), "call_id": call_id, "title": PLANTED[3]}),
            (import_run, {"org_id": org.id, "id": run, "file_name": "list.csv"}),
            (import_refusal, {
                "org_id": org.id, "import_id": run, "n": 1, "line": 2, "reason": "x", "value": NAME, "data": {"x": NUMBER},
            }),
            (evaluation, {
                "org_id": org.id, "id": judged["evaluation_id"], "call_id": call_id, "agent_id": org.people["mira"],
                "analyst_id": org.people["quan"], "form": "basic", "form_version": 1, "comment": PLANTED[3],
                "submitted_at": NOW,
            }),
            (evaluation_answer, {**judged, "question": "q", "body": {
                "question": "q", "values": [f"{PLANTED[2]} 9"], "comment": NAME,
            }}),
        ):  # fmt: skip
            work.connection.execute(insert(table).values(**values))
        work.connection.execute(
            update(lead)
            .where(lead.c.id == id_)
            .values(import_id=run, kept=[{"field": "name", "value": NAME, "by": "", "at": NOW.isoformat()}])
        )
    return id_, call_id, recording_id


def found_in(world: World, words: tuple[str, ...] = PLANTED) -> dict[str, list[str]]:
    """word -> tables in whose rows it stands, all organisations, every column as text."""
    found: dict[str, list[str]] = {}
    with world.engine.connect() as connection:
        for name in METADATA.tables:
            for row in connection.execute(text(f'SELECT t::text FROM "{name}" t')).scalars():
                for word in words:
                    if word in row and name not in found.setdefault(word, []):
                        found[word].append(name)
    return {word: tables for word, tables in found.items() if tables}


def files(tmp_path: Path) -> int:
    return sum(path.is_file() for path in (tmp_path / "recordings").rglob("*"))
