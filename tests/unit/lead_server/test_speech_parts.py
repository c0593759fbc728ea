"""The parts around a recogniser: where its model is, what it makes up, who speaks in one channel. No model is loaded."""

from __future__ import annotations

import hashlib
import importlib.util
from pathlib import Path

import numpy as np
import pytest

from domain.phrases import Phrase, PhraseSet
from domain.transcripts import Word
from lead_server.analysis import speakers
from lead_server.analysis.speech import finding, packages
from lead_server.analysis.speech.cleaning import is_noise

RATE = 8_000


@pytest.fixture
def parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two packages that hold a small model in halves; gives the cache."""
    whole = b"the weights of a model"
    for n, piece in enumerate((whole[:9], whole[9:]), 1):
        folder = tmp_path / "site" / f"half_{n}"
        (folder / "data").mkdir(parents=True)
        (folder / "__init__.py").touch()
        (folder / "data" / f"model.bin.part{n}").write_bytes(piece)
    for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
        (tmp_path / "site" / "half_1" / "data" / name).write_text("{}")
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    monkeypatch.setattr(packages, "PARTS", ("half_1", "half_2"))
    monkeypatch.setattr(packages, "SHA256", hashlib.sha256(whole).hexdigest())
    monkeypatch.setenv(packages.CACHE, str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_a_model_in_packages_is_joined_once(parts: Path) -> None:
    made = packages.join()
    assert made is not None and (made / "model.bin").read_bytes() == b"the weights of a model"
    (made / "tokenizer.json").write_text("kept")
    assert packages.join() == made and (made / "tokenizer.json").read_text() == "kept", "not written again"
    assert [path.name for path in parts.iterdir()] == [made.name], "nothing half done lies about"


def test_packages_that_hold_something_else_are_refused(parts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "SHA256", "0" * 64)
    with pytest.raises(packages.DamagedModelError):
        packages.join()
    assert not list(parts.iterdir())


def library(monkeypatch: pytest.MonkeyPatch, there: bool) -> None:
    real = importlib.util.find_spec

    def find(name: str, *more: object) -> object:
        if name == finding.LIBRARY:
            return object() if there else None
        return real(name, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(importlib.util, "find_spec", find)


def test_why_there_are_no_words_is_said(parts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(finding.MODEL, raising=False)
    library(monkeypatch, there=False)
    found = finding.find_speech(tmp_path)
    assert (found.load, found.why) == (None, "no_library") and "requirements/speech.txt" in found.words
    library(monkeypatch, there=True)
    assert finding.find_speech(tmp_path).load is not None, "the packages"
    monkeypatch.setattr(packages, "PARTS", ("not_there", "half_2"))
    monkeypatch.setattr(packages, "SHA256", "1" * 64)
    assert finding.find_speech(tmp_path).why == "no_model"
    monkeypatch.setenv(finding.MODEL, str(tmp_path))
    found = finding.find_speech(tmp_path)
    assert found.why == "bad_model" and "model.bin" in found.words


def test_the_setting_goes_before_the_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library(monkeypatch, there=True)
    for name in ("speech-model", "mine"):
        (tmp_path / name).mkdir()
        for file in finding.NEEDED:
            (tmp_path / name / file).touch()
    monkeypatch.delenv(finding.MODEL, raising=False)
    assert finding.find_speech(tmp_path).model == "speech-model"
    monkeypatch.setenv(finding.MODEL, str(tmp_path / "mine"))
    assert finding.find_speech(tmp_path).model == "mine"


@pytest.mark.parametrize(
    ("text", "no_speech", "noise"),
    [
        ("以下是普通话的句子。", 0.1, True),
        ("普通话的句子", 0.1, True),
        ("Thanks for watching!", 0.1, True),
        ("Subtítulos realizados por la comunidad de Amara.org", 0.1, True),
        ("请不吝点赞 订阅", 0.2, True),
        (" ... ", 0.0, True),
        ("Yes.", 0.9, True),
        ("Yes.", 0.1, False),
        ("Thank you for calling", 0.9, False),
        ("您好，请问是张先生吗？", 0.1, False),
    ],
)
def test_what_a_model_makes_up_is_left_out(text: str, no_speech: float, noise: bool) -> None:
    assert is_noise(text, no_speech) is noise


def spoken(hertz: float, seconds: float) -> np.ndarray:
    t = np.arange(int(seconds * RATE)) / RATE
    tone = sum(np.sin(2 * np.pi * hertz * n * t) / n for n in range(1, 8))
    return (tone * 4_000 * (0.7 + 0.3 * np.sin(2 * np.pi * 4 * t))).astype(np.int16)


def talk(voices: list[float]) -> tuple[list[Word], np.ndarray]:
    """Two seconds each, a pause between; each says its turn's number."""
    words, pieces = [], []
    for n, hertz in enumerate(voices):
        words += [
            Word(text=f"w{n}", start_ms=3_000 * n, end_ms=3_000 * n + 1_000),
            Word(text="recorded" if n == 1 else "well", start_ms=3_000 * n + 1_000, end_ms=3_000 * n + 2_000),
        ]
        pieces += [spoken(hertz, 2.0), np.zeros(RATE, np.int16)]
    return words, np.concatenate(pieces)


def test_two_voices_of_one_channel_are_told_apart_and_marked_as_guessed() -> None:
    words, samples = talk([110, 220, 108, 225, 112, 215])
    hers = PhraseSet(code="s", phrases=(Phrase(code="r", who="agent", forms={"en": ("recorded",)}),))
    lanes = speakers.told_apart(words, samples, RATE, {"language": "en"}, (hers,))
    by = {
        lane.speaker: [word.text for word in lane.words if word.text[0] == "w" and word.text != "well"]
        for lane in lanes
    }
    assert by == {"agent": ["w1", "w3", "w5"], "customer": ["w0", "w2", "w4"]}, (
        "the agent says what only agents say"
    )
    assert all(lane.guessed for lane in lanes)


def test_who_answers_an_outgoing_call_is_the_customer() -> None:
    words, samples = talk([110, 220, 108, 225, 112, 215])
    for direction, first in (("out", "customer"), ("in", "agent")):
        lanes = speakers.told_apart(words, samples, RATE, {"direction": direction}, ())
        assert next(lane.speaker for lane in lanes if lane.words[0].text == "w0") == first


def test_one_voice_is_one_lane() -> None:
    words, samples = talk([150] * 6)
    (lane,) = speakers.told_apart(words, samples, RATE, {}, ())
    assert lane.speaker == "unknown" and len(lane.words) == 12
    assert speakers.told_apart([], samples, RATE, {}, ())[0].words == ()


def test_a_worker_of_words_without_a_model_ends_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from lead_server import cli

    monkeypatch.setenv(finding.MODEL, str(tmp_path))
    library(monkeypatch, there=True)
    assert cli.main(["work", "--queue", "speech", "--once", "--data", str(tmp_path / "data")]) == 2
    assert "model.bin" in capsys.readouterr().err and not (tmp_path / "data").exists(), (
        "no database is started"
    )
