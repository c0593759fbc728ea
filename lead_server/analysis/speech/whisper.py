"""faster-whisper behind the port. Loaded in workers alone; see docs/decisions/0022 for what each switch is for."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import faster_whisper
import numpy as np
import soundfile
from faster_whisper.audio import decode_audio

from domain.transcripts import Word
from lead_server.analysis.sound import Samples
from lead_server.analysis.speech.cleaning import PROMPTS, is_noise
from lead_server.analysis.speech.port import Heard

RATE = 16_000
LOOPED = 2.4  #: text that packs better than this goes round in circles
DETECT_S = 30
_BEAM, _MOST_TOKENS = 5, 400


class WhisperRecogniser:
    """Args:
    folder: of a model in CTranslate2's format. threads: 0 for as many as there are cores.
    """

    def __init__(self, folder: Path, threads: int = 0) -> None:
        self._model: Any = faster_whisper.WhisperModel(
            str(folder), device="cpu", compute_type="int8", cpu_threads=threads, local_files_only=True
        )
        self.engine = f"faster-whisper {version('faster-whisper')}"
        self.model = _name_of(folder)

    def language_of(self, lane: Samples, rate: int) -> str:
        sound = prepared(lane[: rate * DETECT_S * 4], rate)
        language, sure, _all = self._model.detect_language(
            sound, vad_filter=True, language_detection_segments=2, language_detection_threshold=0.6
        )
        return str(language) if sure >= 0.3 else ""

    def hear(self, lane: Samples, rate: int, language: str) -> Heard:
        segments, _about = self.listen(prepared(lane, rate), language)
        words: list[Word] = []
        dropped = 0
        for segment in segments:
            if segment.compression_ratio > LOOPED or is_noise(segment.text, segment.no_speech_prob):
                dropped += 1
                continue
            words += [_word(word) for word in segment.words or () if word.word.strip()]
        return Heard(tuple(words), dropped)

    def listen(self, sound: Any, language: str) -> tuple[Iterable[Any], Any]:
        """The bare model with our switches, for `bench transcribe` too. The temperature fallback stays on.

        The prompt is given to every window (as `hotwords`): as the first window's alone the characters turn to
        traditional ones on the way. A window does not hear what was written before, so that a loop ends with it.
        """
        found: tuple[Iterable[Any], Any] = self._model.transcribe(
            sound, language=language or None, beam_size=_BEAM, word_timestamps=True, vad_filter=True,
            hotwords=PROMPTS.get(language), compression_ratio_threshold=LOOPED, max_new_tokens=_MOST_TOKENS,
            condition_on_previous_text=False,
        )  # fmt: skip
        return found


def prepared(lane: Samples, rate: int) -> Any:
    """As the model hears: 16 kHz, floats."""
    if rate == RATE:
        return np.asarray(lane, np.float32) / 32_768
    file = io.BytesIO()
    soundfile.write(file, lane, rate, format="WAV")
    file.seek(0)
    return decode_audio(file, sampling_rate=RATE)


def _word(word: Any) -> Word:
    return Word(
        text=word.word.strip(), start_ms=round(float(word.start) * 1000), end_ms=round(float(word.end) * 1000),
        sure=round(float(word.probability), 3),
    )  # fmt: skip


def _name_of(folder: Path) -> str:
    """A folder's name, and the size of its vocabulary: a multilingual model has 51,865 tokens."""
    try:
        ids = json.loads((folder / "config.json").read_text()).get("lang_ids", [])
    except (OSError, ValueError):
        ids = []
    return f"{folder.name}{' (English only)' if len(ids) == 1 else ''}"
