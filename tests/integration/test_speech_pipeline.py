"""From sound to words, hits, a masked copy and proposed answers; who may hear and read what."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import numpy as np
import pytest
import soundfile
from sqlalchemy import insert, select, update

from db.central.analysis import analysis_stage, proposed_answer, recording_copy
from db.central.calls import phrase_hit, recording, transcript
from db.central.sampling import quality_draw, quality_pick
from domain.ids import new_id
from domain.operations import EvaluationSubmitted
from domain.reading import ProposedAnswers, Reading
from domain.recording_policy import SpeechPolicy
from domain.scorecards import Answer
from lead_server.analysis import priorities, queue, stages
from lead_server.analysis.worker import Worker
from lead_server.commands.recordings import status_of
from lead_server.people import settings
from lead_server.recordings import storage
from tests.helpers.fake_speech import (
    AGENT,
    AT,
    CALL,
    CARD,
    SETS,
    FakeRecogniser,
    publish_sets,
    recorded_call,
    speaking,
)  # fmt: skip
from tests.helpers.world import Org, World
from tests.integration.conftest import signed_in
from tests.integration.test_analysis import NOW, only_here, states, worker
from tests.unit.lead_server.test_analysis_stages import HERS, file, sound, voice


def read(world: World) -> None:
    worker(world, queues=stages.QUEUES).drain()


def asked(desk, recording_id: str, **more) -> Reading:  # type: ignore[no-untyped-def]
    answer = desk.ask("GET", f"/v1/recordings/{recording_id}/reading", params=more)
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=Reading)


def heard(desk, recording_id: str, **more) -> tuple[np.ndarray, int]:  # type: ignore[no-untyped-def]
    answer = desk.ask("GET", f"/v1/recordings/{recording_id}/audio", params=more)
    assert answer.status_code == 200, answer.text
    return soundfile.read(io.BytesIO(answer.content), dtype="int16", always_2d=True)


def loud(samples: np.ndarray, rate: int, start_ms: int, end_ms: int) -> int:
    return int(np.abs(samples[start_ms * rate // 1000 : end_ms * rate // 1000].astype(np.int32)).max())


@pytest.fixture
def floor(world: World, org: Org) -> Org:
    only_here(world, org)
    speaking(world, org)
    return org


def test_a_call_becomes_words_hits_figures_and_proposed_answers(http, world: World, floor: Org) -> None:
    id_, _ = recorded_call(world, floor)
    read(world)
    assert set(states(world, floor, id_).values()) == {"done"}
    found = asked(signed_in(http, floor, "quan"), id_)
    assert (found.state, found.language, found.engine) == ("ready", "en", "fake 1")
    words = {lane.speaker: " ".join(text for _, _, text, _ in lane.words) for lane in found.lanes}
    assert words["agent"] == AGENT, "the right channel is the agent"
    assert [(hit.set_code, hit.phrase, hit.speaker) for hit in found.hits] == [
        ("duties", "recorded", "agent"), ("needs", "open", "agent"),
    ]  # fmt: skip
    assert [(one.phrase, one.title) for one in found.unsaid] == [("withdraw", {"en": "Withdrawal"})]
    assert 2 < found.figures["first_need_s"] < 4 and found.figures["agent"] == pytest.approx(0.5, abs=0.03)
    proposed = {one.question: one for one in found.suggestions}
    assert (proposed["recorded"].values, proposed["withdrawal"].values) == (("yes",), ("no",))
    assert proposed["recorded"].marks[0].start_ms == found.hits[0].start_ms
    assert "closed" not in proposed, "a question without a rule"


def test_a_card_number_is_nowhere(http, world: World, floor: Org) -> None:
    """Not in the words, the hits, the stages' results, nor in what is sent to be played; its neighbours are."""
    id_, _ = recorded_call(world, floor)
    publish_sets(
        world, floor,
        (msgspec.structs.replace(SETS[1], code="cards", phrases=(msgspec.structs.replace(
            SETS[1].phrases[0], code="card", who="customer", forms={"en": ("my card is *5 thank you",)}),)),),
    )  # fmt: skip
    read(world)
    everything = repr(
        [
            world.rows(table, floor)
            for table in (transcript, phrase_hit, analysis_stage)
        ]
    )  # fmt: skip
    for part in CARD.split():
        assert part not in everything
    quan = signed_in(http, floor, "quan")
    found = asked(quan, id_)
    customer = next(lane for lane in found.lanes if lane.speaker == "customer")
    said = " ".join(text for _, _, text, _ in customer.words)
    assert said == "well my card is ••• ••• ••• ••• thank you"
    ((start, end),) = found.masked
    assert start == customer.words[4][0] - 300 and end == customer.words[7][1] + 300
    before, rate = soundfile.read(io.BytesIO(CALL), dtype="int16", always_2d=True)
    samples, rate = heard(quan, id_)
    assert loud(before[:, 0], rate, start + 100, end - 100) > 3_000
    assert loud(samples[:, 0], rate, start + 100, end - 100) < 60, "silent where the number was"
    assert loud(samples[:, 1], rate, 500, 3_000) > 3_000, "the other side speaks on"


def test_the_original_is_for_who_may_unmask(http, world: World, floor: Org) -> None:
    id_, _ = recorded_call(world, floor)
    read(world)
    quan, mira, ada = (signed_in(http, floor, login) for login in ("quan", "mira", "ada"))
    for desk in (quan, mira):
        for what in ("audio", "reading"):
            answer = desk.ask("GET", f"/v1/recordings/{id_}/{what}", params={"original": "true"})
            assert answer.status_code == 403, what
    customer = next(lane for lane in asked(ada, id_, original="true").lanes if lane.speaker == "customer")
    assert CARD in " ".join(text for _, _, text, _ in customer.words)
    assert ada.ask("GET", f"/v1/recordings/{id_}/audio", params={"original": "true"}).content == CALL
    assert "•••" in repr(asked(ada, id_).lanes), "masked unless she asks"


def test_by_policy_nobody_hears_what_was_not_looked_through(http, world: World, floor: Org) -> None:
    """Only who may unmask does; once it was, everybody hears it without the number."""
    with world.work(floor) as work:
        settings.set_speech(work, SpeechPolicy(unread="withheld"))
    id_, _ = recorded_call(world, floor)
    quan, mira, ada = (signed_in(http, floor, login) for login in ("quan", "mira", "ada"))
    for desk in (quan, mira):
        assert desk.ask("GET", f"/v1/recordings/{id_}/audio").json()["code"] == "recording_unread"
    assert ada.ask("GET", f"/v1/recordings/{id_}/audio").status_code == 200
    read(world)
    samples, rate = heard(quan, id_)
    ((start, end),) = asked(quan, id_).masked
    assert loud(samples[:, 0], rate, start + 100, end - 100) < 60
    assert mira.ask("GET", f"/v1/recordings/{id_}/audio").status_code == 200


def test_by_policy_the_original_is_not_kept(http, world: World, floor: Org) -> None:
    with world.work(floor) as work:
        settings.set_speech(work, SpeechPolicy(personal_data="remove"))
    id_, _ = recorded_call(world, floor)
    before = world.rows(recording, floor)[0]
    read(world)
    after = world.rows(recording, floor)[0]
    assert after.object_key != before.object_key and not world.rows(recording_copy, floor)
    with pytest.raises(Exception, match="missing"):
        world.house.recordings.read(before, 0, 10)
    ada = signed_in(http, floor, "ada")
    assert "•••" in repr(asked(ada, id_, original="true").lanes)
    samples, rate = heard(ada, id_, original="true")
    ((start, end),) = asked(ada, id_).masked
    assert loud(samples[:, 0], rate, start + 100, end - 100) < 60


def test_a_policy_may_look_for_nothing_or_write_nothing_down(world: World, floor: Org) -> None:
    with world.work(floor) as work:
        settings.set_speech(work, SpeechPolicy(personal_data="keep"))
    kept, _ = recorded_call(world, floor)
    read(world)
    assert (
        CARD.split()[0] in repr(world.rows(transcript, floor))
        and states(world, floor, kept)["mask"] == "skipped"
    )
    with world.work(floor) as work:
        settings.set_speech(work, SpeechPolicy(transcribe=False))
    silent, _ = recorded_call(world, floor)
    read(world)
    row = world.rows(
        analysis_stage, floor, analysis_stage.c.recording_id == silent, analysis_stage.c.stage == "transcript"
    )
    assert (row[0].state, row[0].why) == ("skipped", "switched_off")


def test_a_player_is_sent_a_small_copy(http, world: World, floor: Org) -> None:
    with world.work(floor) as work:
        settings.set_speech(work, SpeechPolicy(personal_data="keep"))
    id_, _ = recorded_call(world, floor)
    quan = signed_in(http, floor, "quan")
    assert quan.ask("GET", f"/v1/recordings/{id_}/audio?small=true").content == CALL, "not made yet"
    read(world)
    small = quan.ask("GET", f"/v1/recordings/{id_}/audio?small=true")
    assert len(small.content) < len(CALL) * 0.7 and small.headers["content-type"] == "audio/flac"
    samples, rate = soundfile.read(io.BytesIO(small.content), always_2d=True)
    assert samples.shape[1] == 2 and abs(len(samples) / rate - 11) < 0.1
    assert quan.ask("GET", f"/v1/recordings/{id_}/audio").content == CALL


def test_without_a_model_the_rest_is_done_and_the_words_wait(http, world: World, floor: Org) -> None:
    id_, _ = recorded_call(world, floor)
    Worker(world.engine, world.house.recordings, ("sound",)).drain()
    found = states(world, floor, id_)
    assert found["talk"] == "done" and found["transcript"] == "waiting" and found["copy"] == "done"
    assert asked(signed_in(http, floor, "quan"), id_).state == "waiting"
    with world.work(floor) as work:
        status = status_of(work)
    assert status["queues"]["speech"]["waiting"] == 1 and status["queues"]["speech"]["oldest_s"] >= 0
    body = http.get("/metrics").text
    assert 'leadline_analysis_waiting{queue="speech"} 1.0' in body


def test_words_come_by_plan(world: World, floor: Org) -> None:
    """Drawn by chance first, then at risk, then sold, then as they came."""
    plain, _ = recorded_call(world, floor)
    sold, _ = recorded_call(world, floor, category="sale")
    risky, risky_call = recorded_call(world, floor)
    drawn, drawn_call = recorded_call(world, floor)
    with world.work(floor) as work:
        draw = new_id()
        work.connection.execute(
            insert(quality_draw).values(
                org_id=floor.id, id=draw, plan="p", period="1", there=2, since=AT, until=AT
            )
        )
        for call_id, kind in ((risky_call, "risk"), (drawn_call, "measurement")):
            work.connection.execute(
                insert(quality_pick).values(
                    org_id=floor.id, id=new_id(), draw_id=draw, call_id=call_id, agent_id=floor.people["mira"],
                    analyst_id=floor.people["quan"], kind=kind,
                )
            )  # fmt: skip
    Worker(world.engine, world.house.recordings, "sound").drain()
    with world.engine.begin() as connection:
        assert priorities.rank(connection, floor.id) == 3
        assert priorities.rank(connection, floor.id) == 0, "nothing moves twice"
    order = []
    for _ in range(4):
        with world.engine.begin() as connection:
            held = queue.claim(connection, floor.id, "speech", "w", AT)
        assert held is not None
        order.append(held.recording_id)
    assert order == [drawn, risky, sold, plain]


def test_words_written_anew_replace_the_old_ones_and_all_that_hangs_on_them(world: World, floor: Org) -> None:
    id_, _ = recorded_call(world, floor)
    read(world)
    with world.engine.begin() as connection:
        connection.execute(
            update(analysis_stage).where(analysis_stage.c.stage == "transcript").values(version=0)
        )
        assert queue.enqueue_missing(connection, floor.id, AT) == 1
    other = Worker(
        world.engine, world.house.recordings, stages.QUEUES,
        recogniser=lambda: FakeRecogniser(early="good day", late="right of withdrawal please"),
    )  # fmt: skip
    other.drain()
    assert states(world, floor, id_)["mask"] == "skipped", "no number is said any more"
    assert [row.phrase for row in world.rows(phrase_hit, floor)] == ["duties/withdraw"]
    assert not world.rows(recording_copy, floor, recording_copy.c.kind == "masked")
    result = world.rows(analysis_stage, floor, analysis_stage.c.stage == "prefill")[0].result
    assert {one["question"]: one["values"] for one in result["suggestions"]} == {
        "recorded": ["no"], "withdrawal": ["yes"],
    }  # fmt: skip


def test_a_store_that_is_away_fails_the_stage_and_leaves_nothing(
    world: World, floor: Org, monkeypatch
) -> None:
    id_, _ = recorded_call(world, floor)

    def away(_key: str, _data: bytes) -> bytes:
        raise OSError("no space left")

    monkeypatch.setattr(world.house.recordings, "write", away)
    read(world)
    found = states(world, floor, id_)
    assert (found["copy"], found["mask"]) == ("failed", "failed") and found["prefill"] == "done"
    monkeypatch.undo()
    with world.engine.begin() as connection:
        assert queue.again(connection, floor.id, id_, "mask", AT)
    read(world)
    assert states(world, floor, id_)["mask"] == "done"


def test_a_worker_that_lost_its_lease_leaves_no_object(world: World, floor: Org) -> None:
    id_, _ = recorded_call(world, floor)
    Worker(world.engine, world.house.recordings, "sound").step()  # check
    slow = worker(world)
    held = None
    while held is None or held.stage != "copy":
        if held is not None:
            slow._do(held)
        held = slow._claim()
    with world.engine.begin() as connection:
        connection.execute(
            update(analysis_stage).where(analysis_stage.c.stage == "copy").values(attempt=7, worker="another")
        )
    removed: list[str] = []
    real = world.house.recordings.remove
    world.house.recordings.remove = lambda key: (removed.append(key), real(key))[1]  # type: ignore[method-assign]
    slow._do(held)
    assert len(removed) == 1 and not world.rows(recording_copy, floor)
    assert id_ in removed[0]


def test_one_channel_is_told_apart_and_says_that_it_is_guessed(world: World, floor: Org) -> None:
    spoken = FakeRecogniser(
        early="hello this call is recorded. well yes I know that. what do you need. not a thing."
    )
    mono = file(sound(voice(HERS, 11)), "WAV")
    id_, _ = recorded_call(world, floor, mono, channels=1)
    Worker(world.engine, world.house.recordings, stages.QUEUES, recogniser=lambda: spoken).drain()
    rows = world.rows(transcript, floor, transcript.c.recording_id == id_)
    assert rows and all(row.guessed for row in rows)
    assert states(world, floor, id_)["talk"] == "skipped" and states(world, floor, id_)["metrics"] == "done"


def test_words_go_with_their_recording(world: World, floor: Org) -> None:
    """Rows by themselves; of the objects in the store somebody can tell which they were."""
    id_, _ = recorded_call(world, floor)
    read(world)
    with world.work(floor) as work:
        keys = storage.objects_of(work, id_)
        assert len(keys) == 2, "the recording and its masked copy; the small one is gone"
        for key in keys:
            world.house.recordings.remove(key)
        work.connection.execute(recording.delete())
    with world.engine.begin() as connection:
        for gone in (transcript, phrase_hit, recording_copy, proposed_answer):
            assert not connection.execute(select(gone)).all()
    folder = Path(world.recordings)
    assert not [path for path in folder.rglob("*") if path.is_file()]


def test_what_came_compressed_has_no_copy_and_stays_small_when_it_is_masked(world: World, floor: Org) -> None:
    calls = sound(voice([(3.4, 5.5), (8.0, 10.0)], 11), voice(HERS, 11))
    opus = file(calls, "OGG", subtype="OPUS")
    id_, _ = recorded_call(world, floor, opus, media_type="audio/ogg")
    read(world)
    assert states(world, floor, id_)["copy"] == "skipped"
    (copy,) = world.rows(recording_copy, floor)
    assert (copy.kind, copy.media_type) == ("masked", "audio/ogg") and copy.bytes < 2 * len(opus)


def test_what_the_machine_proposed_stays_beside_what_a_person_answered(
    http, world: World, floor: Org
) -> None:
    """As it stood when she submitted; what is proposed later is another matter."""
    _, call_id = recorded_call(world, floor)
    worker(world, datetime.now(UTC) - timedelta(hours=1), stages.QUEUES).drain()
    quan = signed_in(http, floor, "quan")
    answers = (Answer(question="recorded", values=("no",)), Answer(question="withdrawal", values=("no",)),
               Answer(question="closed", values=("yes",)))  # fmt: skip
    body = EvaluationSubmitted(
        evaluation_id=new_id(), call_id=call_id, form="basic", form_version=1, answers=answers, comment=""
    )
    assert quan.do(body).outcome == "ok"
    with world.engine.begin() as connection:
        connection.execute(
            update(analysis_stage).where(analysis_stage.c.stage == "transcript").values(version=0)
        )
        queue.enqueue_missing(connection, floor.id, NOW)
    other = FakeRecogniser(early="good day", late="right of withdrawal please")
    Worker(
        world.engine, world.house.recordings, stages.QUEUES, lambda: datetime.now(UTC) + timedelta(hours=1),
        recogniser=lambda: other,
    ).drain()  # fmt: skip
    found = msgspec.json.decode(
        quan.ask("GET", f"/v1/evaluations/{body.evaluation_id}/proposed").content, type=ProposedAnswers
    )
    told = {row.suggestion.question: (row.suggestion.values, row.taken) for row in found.rows}
    assert told == {"recorded": (("yes",), False), "withdrawal": (("no",), True)}
    assert len(world.rows(proposed_answer, floor)) == 4, "and what it proposes now"
