"""A desk that is taken away, that was away too long, and a kill while its store is being destroyed."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_app.store import destroy
from agent_app.store.desk_store import DeskStore
from tests.end2end.stage import Stage
from tests.integration.desk.seat import Seat
from tests.integration.desk.test_session import new_agent, refusal

pytestmark = pytest.mark.xdist_group("desk")
SitDown = Callable[..., Seat]


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADLINE_NO_KEYRING", "1")


def revoke(stage: Stage, login: str) -> None:
    with stage.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE device SET revoked_at=now() WHERE person_id=(SELECT id FROM person WHERE login=%s)",
            (login,),
        )


def folder_of(desk: Seat) -> Path:
    (found,) = (desk.folder / "people").iterdir()
    return found


def gone(folder: Path, seconds: float = 20.0) -> bool:
    end = time.monotonic() + seconds
    while folder.exists() and time.monotonic() < end:
        time.sleep(0.1)
    return not folder.exists()


def test_a_desk_revoked_while_it_works_is_locked_and_its_store_destroyed(stage: Stage, seat: SitDown) -> None:
    new_agent(stage, "rita")
    desk = seat()
    desk.sign_in(stage.url, "rita")
    workspace, folder = desk.work(), folder_of(desk)
    key = (folder / destroy.KEY).read_bytes()
    revoke(stage, "rita")
    workspace.sync.nudge(by_person=True)
    assert gone(folder)
    assert [error.code for error in desk.locked] == ["device_revoked"]
    assert key not in b"".join(p.read_bytes() for p in desk.folder.rglob("*") if p.is_file())
    desk.session.shut()
    assert desk.session.session() is None and desk.session.health().state == "signed_out"
    assert refusal(seat().sign_in, stage.url, "rita").code == "device_revoked"


def test_a_desk_revoked_while_it_was_off_ends_at_its_next_sign_in(stage: Stage, seat: SitDown) -> None:
    lead_id = new_agent(stage, "ronda")
    desk = seat()
    desk.sign_in(stage.url, "ronda")
    desk.work()
    folder = folder_of(desk)
    desk.tag_unsent(lead_id, "late")
    desk.close()
    revoke(stage, "ronda")
    again = seat()
    assert refusal(again.sign_in, stage.url, "ronda", "wrong").code == "wrong_password" and folder.exists()
    assert refusal(again.sign_in, stage.url, "ronda").code == "device_revoked"
    assert gone(folder)


def test_a_kill_while_a_store_is_destroyed_ends_in_the_same_place(stage: Stage, seat: SitDown) -> None:
    new_agent(stage, "ruth")
    desk = seat()
    desk.sign_in(stage.url, "ruth")
    desk.close()
    folder = folder_of(desk)
    destroy.mark(folder, "device_revoked")
    (folder / destroy.KEY).unlink()  # so far it came
    seat()
    assert not folder.exists()


def test_a_desk_that_was_away_too_long_wants_the_server(stage: Stage, seat: SitDown) -> None:
    lead_id = new_agent(stage, "lena")
    desk = seat()
    desk.sign_in(stage.url, "lena")
    desk.work()
    desk.tag_unsent(lead_id, "kept")
    long_ago = datetime.now(UTC) - timedelta(days=15)
    facts = {"last_met_ms": str(int(long_ago.timestamp() * 1000)), "latest_ms": ""}
    assert desk.workspace is not None
    DeskStore(desk.workspace.database).write(lambda tx: tx.put_meta(facts))
    desk.close()
    later = seat()
    told = refusal(later.unlock, stage.url, "lena")
    assert (told.code, told.data["days"]) == ("away_too_long", "14")
    later.sign_in(stage.url, "lena")
    assert later.waiting() == {"new": 1}, "kept"
    later.work()
    later.session.sign_out()
    later.unlock(stage.url, "lena")


def test_the_rotated_device_is_the_one_that_signs_in(stage: Stage, seat: SitDown) -> None:
    new_agent(stage, "dana")
    desk = seat()
    desk.sign_in(stage.url, "dana")
    folder = folder_of(desk)
    assert desk.workspace is not None
    desk.workspace.rotated("0199aaaa-0000-7000-8000-000000000001", "token of another")
    assert json.loads((folder / "device.json").read_text())["id"] == "0199aaaa-0000-7000-8000-000000000001"
    desk.session.sign_out()
    desk.sign_in(stage.url, "dana")
    devices = "SELECT count(*) FROM device WHERE person_id=(SELECT id FROM person WHERE login='dana')"
    assert stage.value(devices) == 2
    desk.work()
