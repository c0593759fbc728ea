"""Real telephone speech, the real recogniser, three languages; loaded once. Skipped where speech is not installed."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import soundfile

from domain.phrases import Phrase, PhraseSet
from lead_server.analysis.alone import analyse
from lead_server.analysis.around import Here
from lead_server.analysis.speech import Recogniser, find_speech

THANKS = PhraseSet(
    code="said",
    phrases=(
        Phrase(code="help", forms={"en": ("how can i help you",)}),
        Phrase(code="gifts", forms={"es": ("regalos para la familia",)}),
        Phrase(code="holiday", forms={"zh": ("有什么安排",)}),
    ),
)


LONGEST_S = 7  #: of a file: the model is tried, not measured (`dev.py prove speech` does that)


@pytest.fixture(scope="module")
def recogniser() -> Iterator[Recogniser]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LEADLINE_SPEECH_THREADS", "1")  # more of them wait for each other beside other tests
        found = find_speech()
    if found.load is None:
        pytest.skip(f"no words were recognised: {found.words}")
    yield found.load()


@pytest.mark.parametrize(
    ("file", "language", "words", "phrase"),
    [
        ("en_mono_support_watson_nb1", "en", "thank you and how can i help you today", "help"),
        ("es_mono_spk19_watson_8k", "es", "regalos para la familia por lo menos mis sobrinos", "gifts"),
        ("zh_mono_watson_8k_2", "zh", "有什么安排啊反正待在家里", "holiday"),
    ],
)
def test_what_people_said_on_the_telephone_is_written_down(
    real_file: Callable[[str], Path],
    recogniser: Recogniser,
    file: str,
    language: str,
    words: str,
    phrase: str,
) -> None:
    """The language is found out (or known), words come with their times, and the phrase is found in them."""
    around = Here(speech=lambda: recogniser, sets=(THANKS,))
    samples, rate = soundfile.read(real_file(f"calls/{file}.flac"), frames=LONGEST_S * 16_000, dtype="int16")
    cut = io.BytesIO()
    soundfile.write(cut, samples[: LONGEST_S * rate], rate, format="FLAC")
    told = {} if language == "zh" else {"language": language}
    found = analyse(cut.getvalue(), told, around)
    assert found["transcript"]["state"] == "done" and found["transcript"]["result"]["language"] == language
    assert around.words is not None
    heard = [word for lane in around.words.lanes for word in lane.words]
    heard.sort(key=lambda word: word.start_ms)
    assert words.replace(" ", "") in plain("".join(word.text for word in heard))
    assert all(0 <= word.start_ms <= word.end_ms <= found["check"]["result"]["length_ms"] for word in heard)
    assert [hit.phrase for hit in around.found] == [phrase]
    assert found["metrics"]["state"] == "done"


def plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"[\W_]+", "", "".join(c for c in folded if not unicodedata.combining(c)))
