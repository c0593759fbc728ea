"""Sound cards for real: PortAudio, ALSA and PulseAudio under the engine, a call on the wire, a headset pulled out of it."""

from __future__ import annotations

import json
import subprocess
import sys
import time

import pytest

from agent_app.telephony import commands as do
from agent_app.telephony import events
from tests.end2end.telephone.line import CUSTOMER_HZ, Line
from tests.helpers.spectrum import LONG, loudest, loudness
from tests.peers.sip.phone import tone
from tests.peers.sound import RATE, Pulse, pulse

HEADSET, SPARE = "card:ALSA/headset", "card:ALSA/spare"
VOICE_HZ = 1000


@pytest.fixture
def cards(tmp_path, monkeypatch):
    with pulse(tmp_path) as running:
        for name, value in running.environment.items():
            monkeypatch.setenv(name, value)
        yield running


def hears(cards: Pulse, sink: str, hertz: float, seconds: float = 12.0) -> bool:
    """What a loudspeaker plays becomes this tone."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        played = cards.heard(sink)[-LONG:]
        if len(played) == LONG and loudness(played) > 300 and abs(loudest(played, RATE)[0] - hertz) < 15:
            return True
        time.sleep(0.25)
    return False


def used(stage: Line, **wanted: str):
    return stage.wait(
        f"in use {wanted}",
        lambda e: (
            isinstance(e, events.DevicesChanged) and all(e.in_use.get(k) == v for k, v in wanted.items())
        ),
    )


def test_devices_are_listed_with_ids_that_last(cards):
    found = subprocess.run(
        [sys.executable, "-m", "agent_app.telephony.engine.device_list"], capture_output=True, check=True
    )
    ids = {(d["kind"], d["id"]) for d in json.loads(found.stdout)}
    assert {("microphone", HEADSET), ("speaker", HEADSET), ("speaker", SPARE)} <= ids


def test_a_call_over_cards_that_go_away_and_come_back(cards, pbx, customer, tmp_path):
    """Both sides are heard through the cards; without any the call goes on, and takes them again."""
    cards.say(tone(tmp_path / "voice.wav", VOICE_HZ, 90))
    stage = Line(pbx, microphone=HEADSET, speaker=HEADSET, ring=SPARE)
    stage.customer = customer
    try:
        stage.wait_line("registered")
        call = stage.ring()
        assert stage.do(do.Answer(call_id=call)) == ""
        stage.wait_state(call, "active")
        used(stage, microphone=HEADSET, speaker=HEADSET)
        assert hears(cards, "ears", CUSTOMER_HZ)
        assert stage.do(do.WatchLevels(on=True)) == ""
        stage.wait("a voice", lambda e: isinstance(e, events.LevelsHeard) and e.microphone_db > -30)

        cards.die()
        gone = time.monotonic()
        lost = stage.wait(
            "the loss",
            lambda e: (
                isinstance(e, events.DevicesChanged)
                and e.trouble.get("speaker") == e.trouble.get("microphone") == "lost"
            ),
        )
        assert time.monotonic() - gone < 3 and lost.in_use["speaker"] == "null"
        assert stage.state(call) == "active", "a call needs no sound card"

        cards.start()
        cards.say(tmp_path / "voice.wav")
        back = stage.wait(
            "the return",
            lambda e: (
                isinstance(e, events.DevicesChanged) and e.in_use.get("speaker") == HEADSET and not e.trouble
            ),
            after=lost.seq,
        )
        assert hears(cards, "ears", CUSTOMER_HZ)
        stage.wait(
            "a voice again",
            lambda e: isinstance(e, events.LevelsHeard) and e.microphone_db > -30,
            after=back.seq,
        )
        assert stage.do(do.WatchLevels(on=False)) == ""
        assert stage.do(do.HangUp(call_id=call)) == ""
        assert stage.wait_state(call, "ended").cause == "agent_hung_up"
        stage.wait(
            "closed cards",
            lambda e: (
                isinstance(e, events.DevicesChanged) and e.in_use["speaker"] == e.in_use["microphone"] == ""
            ),
            after=back.seq,
        )
    finally:
        stage.close()
