"""What stages know besides the recording itself: of the organisation, of its call, and what earlier stages left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from domain.phrases import Hit, PhraseSet
from domain.recording_policy import SpeechPolicy
from domain.scorecards import Form
from domain.transcripts import Transcript
from lead_server.analysis.speech import Recogniser


class Around(Protocol):
    """Each is fetched when it is asked for."""

    def recogniser(self) -> Recogniser | None: ...

    def policy(self) -> SpeechPolicy: ...

    def phrase_sets(self) -> tuple[PhraseSet, ...]: ...

    def form(self) -> Form | None:
        """The scorecard that the call would be judged by."""
        ...

    def disclosed(self) -> bool | None:
        """Whether all required steps of its script were read, by the agent's own account; None without a script."""
        ...

    def transcript(self) -> Transcript | None: ...

    def hits(self) -> Sequence[Hit]: ...


@dataclass
class Here:
    """Without a database: for one file, and for tests. Stages' results are put into it as they come."""

    speech: Callable[[], Recogniser | None] = lambda: None
    rules: SpeechPolicy = field(default_factory=SpeechPolicy)
    sets: tuple[PhraseSet, ...] = ()
    scorecard: Form | None = None
    read_all: bool | None = None
    words: Transcript | None = None
    found: Sequence[Hit] = field(default_factory=tuple)

    def recogniser(self) -> Recogniser | None:
        return self.speech()

    def policy(self) -> SpeechPolicy:
        return self.rules

    def phrase_sets(self) -> tuple[PhraseSet, ...]:
        return self.sets

    def form(self) -> Form | None:
        return self.scorecard

    def disclosed(self) -> bool | None:
        return self.read_all

    def transcript(self) -> Transcript | None:
        return self.words

    def hits(self) -> Sequence[Hit]:
        return self.found
