"""Real telephone speech, the real recogniser, three languages; loaded once. Skipped where speech is not installed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

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


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    found = find_speech()
    if found.load is None:
        pytest.skip(f"no words were recognised: {found.words}")
    return found.load()


@pytest.mark.parametrize(
    ("file", "language", "words", "phrase"),
    [
        ("en_mono_support_watson_nb1", "en", "thank you and how can i help you today", "help"),
        ("es_mono_spk19_watson_8k", "es", "regalos para la familia por lo menos mis sobrinos", "gifts"),
        ("zh_mono_watson_8k_2", "zh", "有什么安排啊反正待在家里也没事", "holiday"),
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
    """The language is found out, the words come with their times, and the phrase is found in them."""
    around = Here(speech=lambda: recogniser, sets=(THANKS,))
    found = analyse(real_file(f"calls/{file}.flac").read_bytes(), {}, around)
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
