"""Words laid out as text, and how a recording is played: without a window."""

from __future__ import annotations

import io

import numpy as np
import pytest
import soundfile

from agent_app.quality.playing import LEAD_MS, Playing
from agent_app.quality.sides import Loudness, mixed
from agent_app.quality.spoken import Spoken, next_hit
from domain.reading import Reading, ReadLane
from tests.helpers import readings


def a_talk(language: str = "en") -> Reading:
    return Reading(
        language=language,
        lanes=(
            ReadLane(speaker="customer", words=((1_000, 1_300, "Yes", 1), (1_350, 1_600, "please", 0.2))),
            ReadLane(speaker="agent", words=((0, 300, "Shall", 1), (320, 600, "we?", 1), (9_000, 9_300, "Good.", 1))),
        ),
    )  # fmt: skip


def test_turns_follow_each_other_and_a_long_pause_begins_a_new_one() -> None:
    spoken = Spoken(a_talk())
    assert [(turn.speaker, turn.start_ms, turn.text) for turn in spoken.turns] == [
        ("agent", 0, "Shall we?"), ("customer", 1_000, "Yes please"), ("agent", 9_000, "Good."),
    ]  # fmt: skip
    assert spoken.text == "Shall we?\nYes please\nGood."


def test_from_a_moment_to_its_word_and_back() -> None:
    spoken = Spoken(a_talk())
    word = spoken.at_time(1_400)
    assert word is not None and spoken.text[word.start : word.end] == "please"
    assert spoken.at_time(8_000) == word, "in a pause the last word stays"
    for place in range(word.start, word.end):
        assert spoken.at_place(place) == word
    assert spoken.at_time(-1) is None
    assert Spoken(Reading()).at_place(3) is None and Spoken(Reading()).between(0, 5) is None


def test_selected_text_is_a_stretch_of_the_recording() -> None:
    spoken = Spoken(a_talk())
    first, last = spoken.text.index("we?"), spoken.text.index("please") + 2
    assert spoken.between(first, last) == (320, 1_600, "we? Yes please"), "half a word counts whole"
    assert Spoken(a_talk("zh")).turns[1].text == "Yesplease", "Chinese has no spaces"


def test_a_hit_is_found_in_the_words_of_who_said_it() -> None:
    for reading in (readings.english(), readings.chinese()):
        spoken = Spoken(reading)
        for hit in reading.hits:
            place = spoken.places_of(hit)
            assert place is not None
            said = spoken.text[place[0] : place[1]]
            assert said.replace(" ", "").startswith(hit.text.replace(" ", "")[:2]), (said, hit.text)


def test_next_and_previous_hit() -> None:
    hits = readings.english().hits
    assert next_hit(hits, -1, 1) == hits[0]
    assert next_hit(hits, hits[0].start_ms, 1) == hits[1], "not the one that is just heard"
    assert next_hit(hits, hits[-1].start_ms, 1) is None
    assert next_hit(hits, hits[-1].end_ms + 3_000, -1) == hits[-1]
    assert next_hit(hits, 0, -1) is None


def test_silences_are_left_out_when_that_is_wanted() -> None:
    playing = Playing(silences=((2_000, 6_000), (8_000, 8_500)))
    assert playing.go_on(3_000) is None
    playing.skips = True
    assert playing.go_on(2_000) is None, "a moment of it is heard"
    assert playing.go_on(2_000 + LEAD_MS) == 6_000 - LEAD_MS
    assert playing.go_on(6_000 - LEAD_MS) is None and playing.go_on(8_300) is None, "no use in a short one"


def test_one_key_sets_a_stretch_and_takes_it_away() -> None:
    playing = Playing()
    assert playing.turn_loop(5_000) == "begun" and playing.go_on(9_000) is None
    assert playing.turn_loop(3_000) == "set", "the end may lie before the beginning"
    assert (playing.loop_from, playing.loop_to) == (3_000, 5_000)
    assert playing.go_on(5_010) == 3_000 and playing.go_on(4_000) is None
    assert playing.turn_loop(4_000) == "off" and playing.go_on(5_010) is None
    playing.turn_loop(1_000)
    assert playing.turn_loop(1_100) == "off", "a stretch of nothing"


def test_a_silence_that_reaches_over_the_end_of_a_stretch_goes_back_to_its_beginning() -> None:
    playing = Playing(silences=((4_000, 9_000),), skips=True, loop_from=1_000, loop_to=6_000)
    assert playing.go_on(4_400) == 1_000


@pytest.mark.parametrize("form", ["WAV", "FLAC"])
def test_each_side_is_as_loud_as_it_is_wanted(form: str) -> None:
    out = io.BytesIO()
    soundfile.write(out, np.full((8_000, 2), 0.25, np.float32), 8_000, format=form)
    audio = out.getvalue()
    assert mixed(audio, Loudness()) is audio
    samples, _ = soundfile.read(io.BytesIO(mixed(audio, Loudness(agent=2.0, customer=0.0))), always_2d=True)
    assert abs(samples[:, 1].max() - 0.5) < 0.01 and not samples[:, 0].any(), "left is the customer"
    assert mixed(b"no sound", Loudness(agent=0.0)) == b"no sound"


def test_loudness_goes_round() -> None:
    loud = Loudness()
    seen = []
    for _ in range(4):
        loud = loud.turned("agent")
        seen.append(loud.agent)
    assert seen == [0.5, 0.0, 2.0, 1.0] and loud.customer == 1
