"""What a recogniser of speech must be able to do."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from domain.transcripts import Word
from lead_server.analysis.sound import Samples


class Heard(NamedTuple):
    """Words of one channel in order. `dropped`: stretches whose text was noise of the model's own, and was left out."""

    words: tuple[Word, ...]
    dropped: int = 0


class Recogniser(Protocol):
    """One model, loaded.

    Attributes:
        engine: name and version of the library. model: of the model, for people.
    """

    @property
    def engine(self) -> str: ...

    @property
    def model(self) -> str: ...

    def language_of(self, lane: Samples, rate: int) -> str:
        """`en`, `zh`, `es` or another ISO 639-1 code; "" when nobody speaks."""
        ...

    def hear(self, lane: Samples, rate: int, language: str) -> Heard:
        """The words of one channel, with their times in milliseconds from its start."""
        ...
