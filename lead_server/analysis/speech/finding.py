"""Where a model lies, and why there is none: `LEADLINE_SPEECH_MODEL`, a folder in the data folder, or model packages."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lead_server.analysis.speech.packages import DamagedModelError, join
from lead_server.analysis.speech.port import Recogniser

MODEL, THREADS = "LEADLINE_SPEECH_MODEL", "LEADLINE_SPEECH_THREADS"
NEEDED = ("model.bin", "config.json", "tokenizer.json")
LIBRARY = "faster_whisper"


@dataclass(frozen=True)
class Speech:
    """A model that can be loaded, or the reason why there is none.

    Attributes:
        load: takes seconds and some hundred megabytes; None where there is none.
        why: `no_library`, `no_model`, `bad_model`; words: for the operator.
    """

    load: Callable[[], Recogniser] | None = None
    model: str = ""
    why: str = ""
    words: str = ""


def find_speech(data: Path | None = None) -> Speech:
    """Look in this order: the setting, `speech-model` in the data folder, installed model packages."""
    if importlib.util.find_spec(LIBRARY) is None:
        return Speech(
            why="no_library",
            words="speech is not installed here: pip install --require-hashes -r requirements/speech.txt",
        )
    try:
        folder = _folder(data)
    except DamagedModelError as error:
        return Speech(why="bad_model", words=str(error))
    if folder is None:
        return Speech(
            why="no_model",
            words=f"there is no speech model: name its folder in {MODEL} (a faster-whisper model), or lay it into"
            f" {(data or Path('DATA')) / 'speech-model'}",
        )
    if lacking := [name for name in NEEDED if not (folder / name).is_file()]:
        return Speech(
            why="bad_model", words=f"{folder} is no faster-whisper model: {', '.join(lacking)} missing"
        )
    threads = os.environ.get(THREADS, "")
    count = int(threads) if threads.isdigit() else 0

    def load() -> Recogniser:
        from lead_server.analysis.speech.whisper import WhisperRecogniser

        return WhisperRecogniser(folder, threads=count)

    return Speech(load=load, model=folder.name)


def _folder(data: Path | None) -> Path | None:
    if given := os.environ.get(MODEL):
        return Path(given)
    if data is not None and (data / "speech-model").is_dir():
        return data / "speech-model"
    return join()
