"""A recogniser that knows what is said, and a floor whose recordings go through every stage."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import msgspec
import numpy as np
from sqlalchemy import insert

from db.central.calls import call
from db.central.definitions import definition
from domain.ids import new_id
from domain.phrases import Phrase, PhraseSet
from domain.scorecards import Form, Question, Section
from domain.transcripts import Word
from lead_server.analysis.sound import Samples
from lead_server.analysis.speech import Heard
from lead_server.recordings import storage
from tests.helpers.world import Org, World, a_campaign
from tests.unit.lead_server.test_analysis_stages import HERS, HIS, RATE, file, sound, voice

AT = datetime(2026, 11, 26, 10, tzinfo=UTC)
CARD = "4539 1488 0343 6467"
#: a lane is told by when its voice begins
AGENT, CUSTOMER = "Hello this call is recorded what do you need today", f"well my card is {CARD} thank you"
CALL = file(
    sound(voice(HIS, 11), voice(HERS, 11)), "WAV"
)  # 11 s, the agent begins at 0.5 s, the customer at 3.4 s
SETS = (
    PhraseSet(
        code="duties", kind="disclosure",
        phrases=(
            Phrase(code="recorded", title={"en": "Recorded"}, who="agent", forms={"en": ("call is recorded",)}),
            Phrase(code="withdraw", title={"en": "Withdrawal"}, forms={"en": ("right of withdrawal",)}),
        ),
    ),
    PhraseSet(code="needs", phrases=(Phrase(code="open", who="agent", forms={"en": ("what do you need",)}),)),
)  # fmt: skip
FORM = Form(
    code="basic", title={"en": "Basic"},
    sections=(
        Section(
            ref="all",
            questions=(
                Question(ref="recorded", title={"en": "r"}, prefill="phrase:duties/recorded"),
                Question(ref="withdrawal", title={"en": "w"}, prefill="phrase:duties/withdraw"),
                Question(ref="closed", title={"en": "c"}),
            ),
        ),
    ),
)  # fmt: skip


@dataclass
class FakeRecogniser:
    """Says `early` for a channel whose voice begins in the first two seconds, `late` for another."""

    early: str = AGENT
    late: str = CUSTOMER
    engine: str = "fake 1"
    model: str = "script"
    heard: list[str] = field(default_factory=list)
    spoken: str = "en"

    def language_of(self, lane: Samples, rate: int) -> str:
        return self.spoken

    def hear(self, lane: Samples, rate: int, language: str) -> Heard:
        self.heard.append(language)
        loud = np.flatnonzero(np.abs(lane.astype(np.int32)) > 3_000)
        begins = int(loud[0]) * 1000 // rate
        words = (self.early if begins < 2_000 else self.late).split()
        return Heard(
            tuple(
                Word(text=text, start_ms=begins + 350 * n, end_ms=begins + 350 * n + 300, sure=0.9)
                for n, text in enumerate(words)
            )
        )


def speaking(world: World, org: Org) -> None:
    """A campaign with a form that has rules, and phrase sets."""
    world.publish(org, "campaign", a_campaign())
    world.publish(org, "scorecard", FORM)
    publish_sets(world, org)


def publish_sets(world: World, org: Org, sets: tuple[PhraseSet, ...] = SETS) -> None:
    with world.work(org) as work:
        work.connection.execute(
            insert(definition),
            [
                {
                    "org_id": org.id, "kind": "phrase_set", "code": one.code, "version": one.version,
                    "body": msgspec.to_builtins(one), "state": "published",
                }
                for one in sets
            ],
        )  # fmt: skip


def recorded_call(
    world: World,
    org: Org,
    data: bytes = CALL,
    *,
    agent: str = "mira",
    category: str = "",
    at: datetime = AT,
    channels: int = 2,
    media_type: str = "audio/wav",
) -> tuple[str, str]:
    """(recording, call)."""
    recording_id, call_id = new_id(), new_id()
    with world.work(org) as work:
        work.connection.execute(
            insert(call).values(
                org_id=org.id, id=call_id, agent_id=org.people[agent], campaign_id="renewal", direction="out",
                started_at=at, answered_at=at, ended_at=at + timedelta(seconds=11), talk_s=11, category=category,
                disposition="sold" if category == "sale" else "no_answer", recorded=True,
            )
        )  # fmt: skip
        storage.add(
            work, world.house.recordings, recording_id=recording_id, call_id=call_id, agent_id=org.people[agent],
            data=data, media_type=media_type, started_at=at, seconds=11.0, channels=channels, sample_rate=RATE,
        )  # fmt: skip
    return recording_id, call_id
