"""What the machine read in a recording, as it travels: words, hits, figures, proposed answers."""

from __future__ import annotations

from datetime import datetime

from domain.campaigns import Text
from domain.leads import Frozen
from domain.phrases import Kind, PhraseSet
from domain.scorecards.prefill import Suggestion
from domain.transcripts import Lane, Speaker, Transcript, Word

#: (start_ms, end_ms, text, sure)
ReadWord = tuple[int, int, str, float]


class ReadLane(Frozen, frozen=True, kw_only=True):
    """A speaker's words. `guessed`: the machine told the speakers of a mono file apart."""

    speaker: Speaker
    words: tuple[ReadWord, ...] = ()
    guessed: bool = False


class ReadHit(Frozen, frozen=True, kw_only=True):
    """A phrase that was said; see `domain.phrases.Hit`. `title`: of the phrase, in the words of its set."""

    set_code: str
    phrase: str
    kind: Kind
    speaker: Speaker
    start_ms: int
    end_ms: int
    text: str
    score: float = 1.0
    title: Text = {}


class Unsaid(Frozen, frozen=True, kw_only=True):
    """A required statement that nobody made."""

    set_code: str
    phrase: str
    title: Text = {}


class Reading(Frozen, frozen=True, kw_only=True):
    """`GET /v1/recordings/{id}/reading`.

    Attributes:
        state: of the words: ready, waiting, running, skipped, failed, or none (nothing will come); why: a code.
        masked: (start_ms, end_ms) of card and identity numbers. original: the words stand as they were said.
        figures: by name, see docs/analysis.md. silences: where nobody speaks, for skipping.
        form, form_version, suggestions: what the form's rules propose.
    """

    state: str = "none"
    why: str = ""
    language: str = ""
    engine: str = ""
    model: str = ""
    lanes: tuple[ReadLane, ...] = ()
    hits: tuple[ReadHit, ...] = ()
    unsaid: tuple[Unsaid, ...] = ()
    masked: tuple[tuple[int, int], ...] = ()
    original: bool = False
    figures: dict[str, float] = {}
    silences: tuple[tuple[int, int], ...] = ()
    form: str = ""
    form_version: int = 0
    suggestions: tuple[Suggestion, ...] = ()


class ProposedAnswer(Frozen, frozen=True, kw_only=True):
    """What the machine proposed, when, and whether it is what a person answered."""

    suggestion: Suggestion
    at: datetime
    taken: bool = False


class ProposedAnswers(Frozen, frozen=True, kw_only=True):
    """`GET /v1/evaluations/{id}/proposed`: as it stood when the evaluation was submitted."""

    rows: tuple[ProposedAnswer, ...] = ()


class PhraseSets(Frozen, frozen=True, kw_only=True):
    """`GET /v1/phrases`: the newest published version of each."""

    sets: tuple[PhraseSet, ...] = ()


class PublishPhrases(Frozen, frozen=True, kw_only=True):
    """`PUT /v1/phrases/{code}`. `base`: the version that it was made from, 0 for a new set."""

    found: PhraseSet
    base: int = 0
    note: str = ""


class TryPhrases(Frozen, frozen=True, kw_only=True):
    """`POST /v1/phrases/bench`: a set, published or not, over the newest calls that have words. `language`: "" for all."""

    found: PhraseSet
    language: str = ""
    calls: int = 200


class BenchHit(Frozen, frozen=True, kw_only=True):
    """A hit in a past call. `before`, `after`: the words around it. `right`: what a person said of it; None: nobody did."""

    recording_id: str
    phrase: str
    speaker: Speaker
    start_ms: int
    end_ms: int
    text: str
    score: float
    before: str = ""
    after: str = ""
    call_id: str = ""
    agent: str = ""
    at: datetime | None = None
    right: bool | None = None


class BenchRow(Frozen, frozen=True, kw_only=True):
    """A phrase over the tried calls.

    Attributes:
        calls: in how many it was said. lost: places that a person called right and that are not found any more.
    """

    phrase: str
    calls: int = 0
    hits: int = 0
    right: int = 0
    wrong: int = 0
    lost: int = 0


class BenchReport(Frozen, frozen=True, kw_only=True):
    """What a set finds. `tried`: calls that have words; `ms`: time of the search alone."""

    tried: int = 0
    ms: int = 0
    rows: tuple[BenchRow, ...] = ()
    hits: tuple[BenchHit, ...] = ()


class PhraseVerdict(Frozen, frozen=True, kw_only=True):
    """`PUT /v1/phrases/verdicts`: this hit is right, or a false alarm; None takes the word back."""

    recording_id: str
    phrase: str
    start_ms: int
    end_ms: int
    right: bool | None = None


def read_lanes(found: Transcript) -> tuple[ReadLane, ...]:
    """As they travel."""
    return tuple(
        ReadLane(
            speaker=lane.speaker, guessed=lane.guessed,
            words=tuple((word.start_ms, word.end_ms, word.text, word.sure) for word in lane.words),
        )
        for lane in found.lanes
    )  # fmt: skip


def lane_of(found: ReadLane) -> Lane:
    """The way back."""
    return Lane(
        speaker=found.speaker, guessed=found.guessed,
        words=tuple(Word(start_ms=a, end_ms=b, text=text, sure=sure) for a, b, text, sure in found.words),
    )  # fmt: skip
