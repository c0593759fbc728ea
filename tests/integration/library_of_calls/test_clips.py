"""A piece of a call: shared, heard, expired, withdrawn; a problem without who it was; who may what."""

from __future__ import annotations

import io
from datetime import timedelta
from typing import Any

import msgspec
import numpy as np
import pytest
import soundfile
from litestar.testing import TestClient
from sqlalchemy import insert, update

from db.central.calls import call
from db.central.leads import consent
from db.central.quality import clip, clip_heard
from db.central.records import audit_event
from domain.ids import new_id
from domain.library import Audiences, ClipRow, Clips, MakeClip
from domain.operations import ClipHeard
from domain.problem import Problem
from lead_server.clips.cutting import UncuttableError, cut
from lead_server.recordings import storage as recordings
from tests.helpers.world import Desk, Org, World
from tests.integration.conftest import signed_in

RATE, SECONDS = 8_000, 20


def tone() -> bytes:
    """Twenty seconds, two channels; each second has a pitch of its own, left and right differ."""
    at = np.arange(RATE * SECONDS) / RATE
    pitch = 200 + 50 * np.floor(at)
    left = np.sin(2 * np.pi * pitch * at)
    samples = (np.stack([left, -left], axis=1) * 9_000).astype(np.int16)
    made = io.BytesIO()
    soundfile.write(made, samples, RATE, format="WAV")
    return made.getvalue()


class Caller:
    """The routes of the library as one person uses them."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def ask(self, method: str, path: str, form: Any, body: object = None) -> Any:
        more = (
            {"content": msgspec.json.encode(body), "headers": {"Content-Type": "application/json"}}
            if body is not None
            else {}
        )
        answer = self.desk.ask(method, f"/v1/clips{path}", **more)
        form = form if answer.status_code < 300 else Problem
        return msgspec.json.decode(answer.content, type=form)

    def share(self, made: MakeClip) -> Any:
        return self.ask("POST", "/", ClipRow, made)

    def titles(self) -> list[str]:
        return [row.title for row in self.ask("GET", "/", Clips).rows]

    def sound(self, clip_id: str) -> Any:
        return self.desk.ask("GET", f"/v1/clips/{clip_id}/audio")

    def withdraw(self, clip_id: str, reason: str = "asked") -> Any:
        return self.ask("POST", f"/{clip_id}/withdraw", ClipRow, {"reason": reason})


class Floor:
    """Mira's call with 王丽 Wang Li, with its recording."""

    def __init__(self, world: World, org: Org) -> None:
        self.world, self.org = world, org
        self.lead = world.lead(org, "Wang Li", "mira", number="+8613812344410")
        self.call, self.recording = new_id(), new_id()
        with world.work(org) as work:
            work.connection.execute(
                insert(call).values(
                    org_id=org.id, id=self.call, agent_id=org.people["mira"], lead_id=self.lead, direction="out",
                    started_at=work.now, campaign_id="renewal",
                )
            )  # fmt: skip
            recordings.add(
                work, world.house.recordings, recording_id=self.recording, call_id=self.call,
                agent_id=org.people["mira"], data=tone(), media_type="audio/wav", seconds=SECONDS, channels=2,
            )  # fmt: skip
            self.now = work.now

    def piece(self, **more: Any) -> MakeClip:
        values: dict[str, Any] = {
            "id": new_id(), "recording_id": self.recording, "from_ms": 5_000, "to_ms": 8_000, "title": "How to open",
            "lesson": "She asks first.", "consent": "Mira agreed", "expires_at": self.now + timedelta(days=90),
        }  # fmt: skip
        return MakeClip(**values | more)

    def rows(self, table: Any) -> list[Any]:
        return self.world.rows(table, self.org)


@pytest.fixture
def floor(world: World, org: Org) -> Floor:
    return Floor(world, org)


@pytest.fixture
def people(http: TestClient[Any], org: Org, floor: Floor) -> dict[str, Caller]:
    return {name: Caller(signed_in(http, org, name)) for name in ("mira", "pia", "lena", "quan", "ada")}


def test_shared_heard_counted(floor: Floor, people: dict[str, Caller], mira: Desk) -> None:
    made = people["quan"].share(floor.piece())
    assert (made.agent, made.campaign, made.length_ms, made.sound, made.state) == (
        "Mira", "renewal", 3_000, True, "shared",
    )  # fmt: skip
    assert people["pia"].titles() == ["How to open"]
    answer = people["pia"].sound(made.id)
    assert answer.status_code == 200 and answer.headers["cache-control"] == "no-store"
    heard, rate = soundfile.read(io.BytesIO(answer.content), always_2d=True)
    assert (len(heard), rate, heard.shape[1]) == (3 * RATE, RATE, 2)
    whole, _ = soundfile.read(io.BytesIO(tone()), always_2d=True)
    middle = slice(RATE, 2 * RATE)
    assert np.array_equal(heard[middle], whole[5 * RATE :][middle]), "that piece and no other"
    for _ in range(2):
        assert people["pia"].desk.do(ClipHeard(heard_id=new_id(), clip_id=made.id, seconds=3)).outcome == "ok"
    twice = people["mira"].desk.operation(ClipHeard(heard_id=new_id(), clip_id=made.id))
    assert [a.outcome for a in people["mira"].desk.push(twice, twice)] == ["ok", "ok"]
    assert len(floor.rows(clip_heard)) == 3
    (row,) = people["quan"].ask("GET", "/", Clips).rows
    assert (row.heard, row.mine) == (2, False), "people, not times"
    assert people["pia"].ask("GET", "/", Clips).rows[0].mine
    audited = sorted((e.action, e.entity) for e in floor.rows(audit_event) if e.entity == "clip")
    assert audited == [("listen", "clip"), ("share", "clip")]


def test_the_same_piece_is_shared_once(floor: Floor, people: dict[str, Caller]) -> None:
    piece = floor.piece()
    assert people["quan"].share(piece) == people["quan"].share(piece)
    assert len(floor.rows(clip)) == 1


@pytest.mark.parametrize(
    ("audience", "hears"),
    [
        ({}, {"mira", "pia", "lena", "quan", "ada"}),
        ({"teams": ("B",)}, {"mira", "pia", "quan", "ada"}),
        ({"teams": ("A",)}, {"mira", "lena", "quan", "ada"}),
        ({"regions": ("North",)}, {"mira", "pia", "lena", "quan", "ada"}),
    ],
)
def test_it_reaches_its_audience_and_whose_voice_it_is(
    floor: Floor, people: dict[str, Caller], org: Org, audience: dict[str, tuple[str, ...]], hears: set[str]
) -> None:
    names = {"teams": org.teams, "regions": org.regions}
    ids = {kind: tuple(names[kind][name] for name in given) for kind, given in audience.items()}
    made = people["quan"].share(floor.piece(**ids))
    assert {name for name, who in people.items() if who.titles()} == hears
    assert {name for name, who in people.items() if who.sound(made.id).status_code == 200} == hears


def test_expired_it_is_gone(floor: Floor, people: dict[str, Caller]) -> None:
    made = people["quan"].share(floor.piece())
    with floor.world.work(floor.org) as work:
        work.connection.execute(update(clip).values(expires_at=work.now))
    assert people["pia"].titles() == [] and people["pia"].sound(made.id).status_code == 404
    (row,) = people["quan"].ask("GET", "/", Clips).rows
    assert row.state == "expired" and people["quan"].sound(made.id).status_code == 404


@pytest.mark.parametrize("who", ["quan", "mira", "ada"])
def test_withdrawn_by_author_voice_or_admin_it_is_gone(
    floor: Floor, people: dict[str, Caller], who: str
) -> None:
    made = people["quan"].share(floor.piece())
    assert people[who].withdraw(made.id, " ").code == "reason_missing"
    assert people[who].withdraw(made.id, "she does not want it").state == "withdrawn"
    assert people["pia"].titles() == [] and people["pia"].sound(made.id).status_code == 404
    (row,) = people["quan"].ask("GET", "/", Clips).rows
    assert (row.state, row.why) == ("withdrawn", "she does not want it")


def test_nobody_else_withdraws_it(floor: Floor, people: dict[str, Caller]) -> None:
    made = people["quan"].share(floor.piece())
    for who in ("pia", "lena"):
        assert people[who].withdraw(made.id).code == "not_found"
        assert not people[who].ask("GET", "/", Clips).rows[0].own
    assert people["mira"].ask("GET", "/", Clips).rows[0].own


def test_a_customer_who_withdraws_consent_takes_it_off_every_desk(
    floor: Floor, people: dict[str, Caller]
) -> None:
    made = people["quan"].share(floor.piece())
    with floor.world.work(floor.org) as work:
        work.connection.execute(
            insert(consent).values(
                org_id=floor.org.id, id=new_id(), lead_id=floor.lead, channel="recording", given=False, at=work.now
            )
        )  # fmt: skip
    assert people["pia"].titles() == [] and people["pia"].sound(made.id).status_code == 404
    assert people["quan"].ask("GET", "/", Clips).rows[0].state == "withdrawn"


def test_a_problem_is_read_without_who_it_was_and_not_heard(floor: Floor, people: dict[str, Caller]) -> None:
    made = people["quan"].share(
        floor.piece(
            library="problem", title="Mira loses Ms Wang", lesson="Quan says: never promise.",
            text="Mira: Ms WANG, I call you on 138 1234 4410. Wáng Li: no!",
        )
    )  # fmt: skip
    assert (made.agent, made.title, made.lesson) == ("", "… loses Ms …", "… says: never promise.")
    assert made.text == "…: Ms …, I call you on …. …: no!"
    (row,) = people["pia"].ask("GET", "/", Clips).rows
    assert not row.sound and row.agent == ""
    refused = people["pia"].sound(made.id)
    assert (refused.status_code, refused.json()["code"]) == (403, "clip_not_heard")
    assert people["quan"].sound(made.id).status_code == 200, "who may hear the recording may hear the piece"
    stored = floor.rows(clip)[0]
    assert "Mira" not in " ".join((stored.title, stored.lesson, stored.text))


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        ({"title": " "}, "title_missing"), ({"lesson": ""}, "lesson_missing"), ({"consent": ""}, "consent_missing"),
        ({"to_ms": 5_100}, "too_short"), ({"to_ms": 5_000 + 11 * 60_000}, "too_long"),
        ({"to_ms": 30_000}, "outside_recording"), ({"days": -1}, "expired"), ({"days": 800}, "too_far"),
    ],
)  # fmt: skip
def test_what_cannot_be_shared_says_why(
    floor: Floor, people: dict[str, Caller], more: dict[str, Any], problem: str
) -> None:
    more = dict(more)
    if "days" in more:
        more["expires_at"] = floor.now + timedelta(days=more.pop("days"))
    refused = people["quan"].share(floor.piece(**more))
    assert (refused.code, refused.data["problem"]) == ("clip_unsound", problem)


def test_only_analysts_share_and_only_what_is_there(floor: Floor, people: dict[str, Caller]) -> None:
    for who in ("mira", "pia", "lena", "ada"):
        assert people[who].share(floor.piece()).code == "forbidden"
        assert people[who].ask("GET", "/audiences", Audiences).code == "forbidden"
    assert people["quan"].share(floor.piece(recording_id=new_id())).code == "not_found"
    assert people["quan"].share(floor.piece(teams=(new_id(),))).code == "not_found"
    found = people["quan"].ask("GET", "/audiences", Audiences)
    assert [p.title["en"] for p in found.teams] == ["A", "B"]


def test_another_organisation_knows_nothing_of_it(
    http: TestClient[Any], world: World, floor: Floor, people: dict[str, Caller]
) -> None:
    made = people["quan"].share(floor.piece())
    other = world.organisation("other")
    world.person(other, "oscar", "analyst")
    stranger = Caller(signed_in(http, other, "oscar"))
    assert stranger.titles() == [] and stranger.sound(made.id).status_code == 404
    assert stranger.withdraw(made.id).code == "not_found"
    assert stranger.share(floor.piece(id=made.id)).code == "not_found"
    assert stranger.desk.do(ClipHeard(heard_id=new_id(), clip_id=made.id)).code == "not_found"
    assert floor.rows(clip_heard) == []


def test_a_recording_that_is_gone_takes_its_pieces_along(floor: Floor, people: dict[str, Caller]) -> None:
    from db.central.calls import recording

    people["quan"].share(floor.piece())
    with floor.world.work(floor.org) as work:
        work.connection.execute(recording.delete().where(recording.c.id == floor.recording))
    assert people["pia"].titles() == [] and floor.rows(clip) == []


def test_a_piece_behind_the_end_cannot_be_cut() -> None:
    with pytest.raises(UncuttableError):
        cut(tone(), SECONDS * 1000 + 1, SECONDS * 1000 + 900)
    with pytest.raises(UncuttableError):
        cut(b"no sound", 0, 1000)
    short, _ = soundfile.read(
        io.BytesIO(cut(tone(), (SECONDS - 1) * 1000, (SECONDS + 9) * 1000)), always_2d=True
    )
    assert len(short) == RATE, "as far as it goes"
