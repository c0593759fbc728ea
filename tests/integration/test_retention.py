"""Recordings that are over go with all that was made of them; held ones stay; nothing brings them back."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from sqlalchemy import Table, func, insert, select, text, update

from db.central.analysis import analysis_stage, recording_copy, recording_peaks
from db.central.calls import call, phrase_hit, recording, transcript
from db.central.quality import clip
from db.central.records import deletion
from domain.api import CallPage
from domain.errors import UserError
from domain.ids import new_id
from domain.retention import Keep
from domain.spoken_words import words_in
from lead_server.people import settings
from lead_server.recordings import storage
from lead_server.retention import deleting, rules
from lead_server.retention.ledger import BrokenLedgerError, Ledger
from tests.helpers.quality_fakes import wav
from tests.helpers.world import ESCROW, Org, World, a_campaign
from tests.integration.conftest import signed_in

NOW = datetime.now(UTC)
MADE: tuple[Table, ...] = (transcript, phrase_hit, analysis_stage, recording_peaks, recording_copy, clip)


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "data" / "deletions.jsonl", ESCROW)


def made(world: World, org: Org, days: int, *, category: str = "", campaign: str = "renewal") -> str:
    """A call so many days ago, its recording, and something of everything that is made of one."""
    call_id, id_ = new_id(), new_id()
    began = NOW - timedelta(days=days)
    with world.work(org) as work:
        work.connection.execute(
            insert(call).values(
                org_id=org.id,
                id=call_id,
                agent_id=org.people["mira"],
                started_at=began,
                campaign_id=campaign,
                category=category,
            )
        )
        storage.add(
            work,
            world.house.recordings,
            recording_id=id_,
            call_id=call_id,
            agent_id=org.people["mira"],
            data=wav(1.0),
            media_type="audio/wav",
            started_at=began,
            seconds=1.0,
            channels=1,
            sample_rate=8000,
        )
        key = f"{org.id}/{id_}.small"
        sealed = world.house.recordings.write(key, b"small")
        of_it = {"org_id": org.id, "recording_id": id_}
        for table, values in (
            (
                transcript,
                {"id": new_id(), "text": "far too expensive", "words": words_in("far too expensive")},
            ),
            (phrase_hit, {"id": new_id(), "call_id": call_id, "phrase": "objections/price"}),
            (recording_peaks, {"body": b"x"}),
            (recording_copy, {"kind": "small", "object_key": key, "key_sealed": sealed, "bytes": 5}),
            (clip, {"id": new_id(), "call_id": call_id, "title": "Good"}),
        ):
            work.connection.execute(insert(table).values(**of_it, **values))
    return id_


def left(world: World, org: Org) -> set[str]:
    return {row.id for row in world.rows(recording, org)}


def counts(world: World, org: Org, id_: str) -> dict[str, int]:
    with world.engine.connect() as connection:
        return {
            table.name: connection.execute(
                select(func.count())
                .select_from(table)
                .where(table.c.org_id == org.id, table.c.recording_id == id_)
            ).scalar_one()
            for table in MADE
        }


def files(world: World, tmp_path: Path) -> int:
    return sum(path.is_file() for path in (tmp_path / "recordings").rglob("*"))


def rule(world: World, org: Org, **days: int) -> None:
    with world.work(org) as work:
        settings.set_keep(work, Keep(**days))


def sweep(world: World, ledger: Ledger) -> deleting.Swept:
    done = deleting.sweep(world.engine, world.house.recordings, ledger)
    assert done is not None
    return done


def test_what_is_over_goes_with_everything_and_a_signed_record_stays(
    world: World, org: Org, ledger: Ledger, tmp_path: Path, http: TestClient[Any]
) -> None:
    old, young = made(world, org, 100), made(world, org, 10)
    assert all(counts(world, org, old).values()), "there is something of each kind"
    assert sweep(world, ledger).deleted == 0, "without a rule nothing is deleted"
    rule(world, org, days=90)
    before = files(world, tmp_path)
    assert sweep(world, ledger) == deleting.Swept(deleted=1, files=2)
    assert left(world, org) == {young} and not any(counts(world, org, old).values())
    assert files(world, tmp_path) == before - 2, "the sound and its small copy"
    quan = signed_in(http, org, "quan")
    assert quan.ask("GET", f"/v1/recordings/{old}/audio").status_code == 404
    page = msgspec.json.decode(quan.ask("GET", "/v1/calls?said=expensive").content, type=CallPage)
    assert len(page.rows) == 1, "the search finds the young one alone"
    (kept,) = world.rows(deletion, org)
    (written,) = list(ledger.read())
    assert kept.id == written.id == old and kept.body["signature"] == written.signature
    assert written.why == "organisation: 90 days" and "expensive" not in ledger.path.read_text()
    row = next(r for r in world.rows(call, org) if r.id == written.call_id)
    assert row.has_recording is False, "the call itself is a fact and stays"
    assert sweep(world, ledger) == deleting.Swept()


def test_a_campaign_has_its_own_rule_and_sold_calls_theirs(world: World, org: Org, ledger: Ledger) -> None:
    own = msgspec.structs.replace(a_campaign(), keep=Keep(days=30, sold_days=365))
    world.publish(org, "campaign", own)
    world.publish(org, "campaign", msgspec.structs.replace(a_campaign("ever"), keep=Keep()))
    made(world, org, 40)
    sold, ever, other = (
        made(world, org, 40, category="sale"), made(world, org, 4000, campaign="ever"), made(world, org, 40, campaign="x"),
    )  # fmt: skip
    rule(world, org, days=60)
    assert sweep(world, ledger).deleted == 1
    assert left(world, org) == {sold, ever, other}
    (one,) = list(ledger.read())
    assert one.why == "campaign renewal: 30 days, sold 365"


def test_a_legal_hold_keeps_it_and_says_why(world: World, org: Org, ledger: Ledger) -> None:
    rule(world, org, days=30)
    held = made(world, org, 40)
    with world.work(org) as work:
        with pytest.raises(UserError, match="reason_missing"):
            rules.hold(work, [held], " ")
        assert rules.hold(work, [held, new_id()], "lawsuit 4711") == 1
    assert sweep(world, ledger).deleted == 0 and left(world, org) == {held}
    assert world.rows(recording, org)[0].held_why == "lawsuit 4711"
    with world.work(org) as work:
        rules.release(work, [held], "settled")
    assert sweep(world, ledger).deleted == 1


def test_a_hold_that_comes_in_the_last_moment_holds(
    world: World, org: Org, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the look at what is over and the deletion of it."""
    rule(world, org, days=30)
    held = made(world, org, 40)
    looks = rules.over

    def and_then_held(work: Any, limit: int) -> Any:
        found = looks(work, limit)
        with world.work(org) as other:
            rules.hold(other, [held], "lawsuit 4711")
        return found

    monkeypatch.setattr(rules, "over", and_then_held)
    done = sweep(world, ledger)
    assert (done.deleted, done.kept) == (0, [held]) and left(world, org) == {held}
    assert list(ledger.read()) == []


def test_a_restore_brings_nothing_back(world: World, org: Org, ledger: Ledger, tmp_path: Path) -> None:
    """Rows and files come back with a backup of before; at the next start they go again, before anybody is served."""
    rule(world, org, days=30)
    old = made(world, org, 40)
    (row,) = world.rows(recording, org)
    files_before = {
        path: path.read_bytes() for path in (tmp_path / "recordings").rglob("*") if path.is_file()
    }
    sweep(world, ledger)
    with world.engine.begin() as connection:
        connection.execute(text("DELETE FROM deletion"))  # the backup knows nothing of it
        connection.execute(insert(recording).values(**row._mapping))
    for path, data in files_before.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    deleting.at_start(world.engine, world.house.recordings, ledger)
    assert left(world, org) == set() and [r.id for r in world.rows(deletion, org)] == [old]
    assert not (tmp_path / "recordings" / row.object_key).exists()
    assert len(list(ledger.read())) == 1, "it is one deletion, not two"


def test_a_death_between_the_steps_is_made_good(
    world: World, org: Org, ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Behind the ledger, behind the transaction: the next round does the rest."""
    rule(world, org, days=30)
    old = made(world, org, 40)

    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(deleting, "_remove", dies)
        with pytest.raises(KeyboardInterrupt):
            sweep(world, ledger)
    assert left(world, org) == {old} and len(list(ledger.read())) == 1
    with monkeypatch.context() as patched:
        patched.setattr(deleting, "finish", dies)
        with pytest.raises(KeyboardInterrupt):
            sweep(world, ledger)
    assert left(world, org) == set() and len(world.rows(deletion, org)[0].objects) == 2
    assert sweep(world, ledger).files == 2 and world.rows(deletion, org)[0].objects == []


def test_a_ledger_that_was_touched_stops_all_deleting(world: World, org: Org, ledger: Ledger) -> None:
    rule(world, org, days=30)
    for _ in range(3):
        made(world, org, 40)
    sweep(world, ledger)
    lines = ledger.path.read_bytes().splitlines(keepends=True)
    changed = json.loads(lines[1]) | {"why": "nothing"}
    for broken in (
        lines[:1] + lines[2:],
        [lines[0], json.dumps(changed).encode() + b"\n", lines[2]],
        [b"{}\n", *lines],
    ):
        ledger.path.write_bytes(b"".join(broken))
        with pytest.raises(BrokenLedgerError, match="line"):
            list(ledger.read())
    survivor = made(world, org, 40)
    with pytest.raises(BrokenLedgerError):
        sweep(world, ledger)
    assert left(world, org) == {survivor}
    deleting.at_start(world.engine, world.house.recordings, ledger)  # the server serves all the same
    ledger.path.write_bytes(b"".join(lines) + b'{"half":')
    assert sweep(world, ledger).deleted == 1, "half a line of a crash is cut off"


def test_two_at_once_delete_once(world: World, org: Org, ledger: Ledger) -> None:
    with world.engine.connect() as other:
        other.execute(text("SELECT pg_advisory_lock(:n)"), {"n": deleting.LOCK})
        assert deleting.sweep(world.engine, world.house.recordings, ledger) is None
        other.execute(text("SELECT pg_advisory_unlock(:n)"), {"n": deleting.LOCK})


def test_one_that_is_to_be_kept_longer_by_name(world: World, org: Org, ledger: Ledger) -> None:
    rule(world, org, days=30)
    named = made(world, org, 40)
    with world.work(org) as work:
        work.connection.execute(update(recording).values(keep_until=NOW + timedelta(days=1)))
    assert sweep(world, ledger).deleted == 0 and left(world, org) == {named}
