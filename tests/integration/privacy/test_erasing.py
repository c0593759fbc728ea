"""Nothing of a person who was erased is left: in the database, in files, in what desks still send, after a restore."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
from litestar.testing import TestClient
from sqlalchemy import text, update

from db.central.calls import call, recording
from db.central.feed import operation
from db.central.leads import do_not_call, lead
from db.central.records import audit_event, deletion
from domain.calls import CallRecord, WrapUp
from domain.erasure import ERASED, Forgotten
from domain.errors import UserError
from domain.ids import new_id
from domain.operations import CallFinished, FieldSet
from lead_server.privacy import erasing
from lead_server.privacy.subject import lead_of
from lead_server.retention import deleting
from lead_server.retention.ledger import Ledger
from tests.helpers.world import ESCROW, ESCROW_KEY, Org, World
from tests.integration.conftest import signed_in
from tests.integration.privacy.subject_of import NAME, NOW, NUMBER, PLANTED, files, found_in, plant


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path / "data" / "deletions.jsonl", ESCROW)


def erased(world: World, org: Org, ledger: Ledger, id_: str) -> erasing.Erased:
    done = erasing.erase(world.engine, world.house.recordings, ledger, org.id, id_, "letter 17")
    assert done is not None
    return done


def test_nothing_is_left_and_counts_stay(
    world: World, org: Org, ledger: Ledger, tmp_path: Path, http: TestClient[Any]
) -> None:
    mira = signed_in(http, org, "mira")
    id_, call_id, recording_id = plant(world, org, mira)
    other = world.lead(org, "Somebody Else", "mira")
    mira.pull()
    before = found_in(world)
    assert set(before) == set(PLANTED), "each planted word is found before"
    assert {"lead", "call", "import_refusal", "operation", "touch"} <= set(before[NAME]) | set(
        before[PLANTED[3]]
    )
    assert files(tmp_path) == 2
    with world.work(org) as work:
        assert lead_of(work, NUMBER) == lead_of(work, id_) == id_
    done = erased(world, org, ledger, id_)
    assert found_in(world) == {} and files(tmp_path) == 0
    assert not any(word in ledger.path.read_text() for word in PLANTED)
    assert (done.recordings, done.files) == (1, 2) and done.kept["call"][0] == 1 and done.kept["call"][1]
    (kept,) = world.rows(call, org)
    assert (kept.id, kept.disposition, kept.talk_s) == (call_id, "sold", 240), "the floor's counts stay"
    assert not kept.has_recording
    assert world.whole(org, other).name == "Somebody Else"
    news = [item for page in mira.pull().pages for item in page.items]
    assert [(item.id, item.gone) for item in news if item.kind == "lead"] == [(id_, True)]
    (told,) = [item for item in news if item.kind == ERASED]
    assert msgspec.json.decode(bytes(told.body), type=Forgotten) == Forgotten(id=id_, calls=(call_id,))
    acts = [row.action for row in world.rows(audit_event, org) if row.lead_id == id_ and row.entity == "lead"]
    assert acts == ["erase"]
    assert [(r.reason, r.source) for r in world.rows(do_not_call, org)] == [(ERASED, f"erasure:{id_}")]
    # what a desk still sends about her is answered, and nothing of it kept
    late = CallFinished(
        call=CallRecord(id=new_id(), direction="out", started_at=NOW, lead_id=id_, number_text=NUMBER),
        wrap_up=WrapUp(disposition="sold", notes=PLANTED[3], fields={"x": NAME}),
    )
    first, second = mira.push(
        mira.operation(late), mira.operation(FieldSet(lead_id=id_, values={"email": PLANTED[5]}))
    )
    assert (first.outcome, second.outcome, second.code) == ("ok", "refused", "lead_erased")
    assert len(world.rows(call, org)) == 2 and found_in(world) == {}
    assert all(row.body is None for row in world.rows(operation, org))
    # once more changes nothing; a recording that comes late goes in the daily round
    assert erased(world, org, ledger, id_).recordings == 0 and erasing.again(
        world.engine, world.house.recordings, ledger
    ) == 0  # fmt: skip
    assert len([one for one in ledger.read() if one.kind == erasing.KIND]) == 1
    assert recording_id not in {row.id for row in world.rows(recording, org)}


def test_a_restore_and_a_legal_hold(
    world: World, org: Org, ledger: Ledger, tmp_path: Path, http: TestClient[Any]
) -> None:
    """Rows as a backup of before brings them back go again at the start; a held recording stays and is named."""
    mira = signed_in(http, org, "mira")
    id_, _, recording_id = plant(world, org, mira)
    with world.engine.begin() as connection:
        connection.execute(update(recording).values(held=True, held_why="lawsuit 4711"))
        rows = {
            name: connection.execute(text(f'SELECT t::text FROM "{name}" t')).scalars().all()
            for name in ("lead", "number", "touch", "call")
        }
    done = erased(world, org, ledger, id_)
    assert done.held == {recording_id: "lawsuit 4711"} and files(tmp_path) == 2
    assert set(found_in(world)) <= {PLANTED[3], PLANTED[4]}, "what hangs on the held recording"
    with world.engine.begin() as connection:  # the backup knows nothing of it
        connection.execute(text("DELETE FROM deletion"))
        connection.execute(text("DELETE FROM call"))
        connection.execute(text("DELETE FROM lead"))
        connection.execute(text("DELETE FROM do_not_call"))
        for name, values in rows.items():
            for value in values:
                connection.execute(
                    text(f'INSERT INTO "{name}" SELECT (CAST(:v AS "{name}")).*'), {"v": value}
                )
        connection.execute(update(recording).values(held=False))
    assert NAME in found_in(world)
    erasing.at_start(world.engine, world.house.recordings, ledger)
    assert found_in(world) == {} and files(tmp_path) == 0 and len(world.rows(do_not_call, org)) == 1
    assert len(world.rows(deletion, org)) == 2 and len(world.rows(call, org)) == 1


_CHILD = """
import os, signal, sys
from pathlib import Path
from lead_server.database.engine import make_engine
from lead_server.privacy import erasing
from lead_server.recordings.storage import Recordings
from lead_server.retention import deleting
from lead_server.retention.ledger import Ledger
from lead_server.security.escrow import Escrow
from lead_server.security.number_keys import use_escrow
url, place, ledger, key, org, lead, step = sys.argv[1:]
escrow = Escrow(key.encode()); use_escrow(escrow)
def dies(*_): os.kill(os.getpid(), signal.SIGKILL)
setattr(deleting if step == "finish" else erasing, step, dies)
erasing.erase(make_engine(url), Recordings.at(place, escrow=escrow), Ledger(Path(ledger), escrow), org, lead, "letter 17")
"""


@pytest.mark.parametrize("step", ["_erase", "_take_out", "_tell_desks", "finish"])
def test_killed_at_any_step_it_goes_on(
    world: World,
    org: Org,
    ledger: Ledger,
    tmp_path: Path,
    database_url: str,
    http: TestClient[Any],
    step: str,
) -> None:
    """Behind the ledger, behind the recordings, inside the transaction, behind it: a real process, killed by its PID."""
    id_, _, _ = plant(world, org, signed_in(http, org, "mira"))
    arguments = [database_url, world.recordings, str(ledger.path), ESCROW_KEY.decode(), org.id, id_, step]
    killed = subprocess.run(
        [sys.executable, "-c", _CHILD, *arguments], env=os.environ, timeout=60, check=False
    )
    assert killed.returncode == -9
    assert len([one for one in ledger.read() if one.kind == erasing.KIND]) == 1
    assert bool(found_in(world)) == (step != "finish")
    assert erasing.again(world.engine, world.house.recordings, ledger) == (step != "finish")
    deleting.replay(world.engine, world.house.recordings, ledger)
    assert found_in(world) == {} and files(tmp_path) == 0


def test_who_is_meant(world: World, org: Org, ledger: Ledger) -> None:
    one, two = world.lead(org, "A", number=NUMBER), world.lead(org, "B", number=NUMBER)
    with world.work(org) as work:
        with pytest.raises(UserError, match="give the id of one") as told:
            lead_of(work, NUMBER)
        assert set(told.value.data["leads"].split(", ")) == {one, two}
        with pytest.raises(UserError, match="no lead has this number"):
            lead_of(work, "+8613900000001")
    erased(world, org, ledger, one)
    assert world.whole(org, two).name == "B"
    assert {row.name for row in world.rows(lead, org)} == {"", "B"}
    with pytest.raises(UserError, match="reason_missing"):
        erasing.erase(world.engine, world.house.recordings, ledger, org.id, two, " ")
