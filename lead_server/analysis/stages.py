"""What is done with a recording, in which order, by which queue. A higher version does it again.

A stage works on a `Material` and gives a result that is stored as it is. What a failed or skipped stage would have given is
missing for the others: each says in `needs` what it cannot do without, and looks in `material.results` for the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec

from domain.talk import Span, joined, talk_of
from lead_server.analysis import checks, copying, peaks, speech_marks, transcribing, wording
from lead_server.analysis.around import Around, Here
from lead_server.analysis.skipping import SkippedError
from lead_server.analysis.sound import Sound, decode

__all__ = ["BY_NAME", "QUEUES", "STAGES", "Material", "SkippedError", "Stage"]

QUEUES = ("sound", "speech")  #: in the order in which a worker of both takes from them


@dataclass
class Material:
    """One recording.

    Attributes:
        read: fetches its bytes. facts: of its row: `seconds`, `muted` (pairs of ms), `language`, `media_type`, `bytes`,
            `direction` of its call. around: what else is known.
        results: of the stages that are done, by name. files: bytes that a stage leaves beside its result; made: things
            that it leaves (`transcript`, `hits`, `copy`, `masked`).
    """

    read: Callable[[], bytes]
    facts: Mapping[str, Any]
    results: dict[str, Any] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    made: dict[str, Any] = field(default_factory=dict)
    around: Around = field(default_factory=Here)
    _sound: Sound | None = None

    @property
    def sound(self) -> Sound:
        """Decoded once. Raises UndecodableError."""
        if self._sound is None:
            self._sound = decode(self.read())
        return self._sound


@dataclass(frozen=True)
class Stage:
    """A step: `needs` are stages that must be done; it waits for them and for those in `after` to be settled.

    Attributes:
        renews: stages that are done again when this one is: they use what it gives, but do not wait for it.
    """

    name: str
    version: int
    run: Callable[[Material], Any]
    queue: str = "sound"
    needs: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    renews: tuple[str, ...] = ()

    @property
    def waits_for(self) -> tuple[str, ...]:
        return self.needs + self.after


def _check(material: Material) -> Any:
    sound = material.sound
    findings = checks.check(sound, float(material.facts.get("seconds") or 0))
    return {
        "rate": sound.rate, "channels": sound.channels, "length_ms": sound.length_ms,
        "findings": msgspec.to_builtins(findings),
    }  # fmt: skip


def _peaks(material: Material) -> Any:
    levels = peaks.peaks_of(material.sound)
    material.files["peaks"] = peaks.pack(levels)
    return {"levels": [[level.bucket_ms, len(level.low)] for level in levels]}


def _speech(material: Material) -> Any:
    return {"lanes": [[list(span) for span in lane] for lane in speech_marks.speech_of(material.sound)]}


def _talk(material: Material) -> Any:
    """Two channels: left the customer, right the agent (`domain.recording_policy`); of one nobody can be told apart."""
    lanes = material.results["speech"]["lanes"]
    checked = material.results["check"]
    if len(lanes) != 2:
        raise SkippedError("one_channel")
    if any(finding["code"] == "one_in_two" for finding in checked["findings"]):
        raise SkippedError("one_in_two")
    customer, agent = ([Span(*pair) for pair in lane] for lane in lanes)
    muted = joined(Span(*map(int, pair)) for pair in material.facts.get("muted") or ())
    found = talk_of(agent, customer, checked["length_ms"], muted)
    if found is None:
        raise SkippedError("nothing_heard")
    return msgspec.to_builtins(found)


STAGES: tuple[Stage, ...] = (
    Stage("check", 1, _check),
    Stage("peaks", 1, _peaks, after=("check",)),
    Stage("speech", 1, _speech, needs=("check",), after=("peaks",)),
    Stage("talk", 1, _talk, needs=("check", "speech")),
    Stage("copy", 1, copying.copy, needs=("check",), after=("peaks",)),
    Stage(
        "transcript", 1, transcribing.transcribe, "speech", needs=("check", "speech"), renews=("mask", "hits")
    ),
    Stage("mask", 1, copying.mask, needs=("transcript",)),
    Stage("hits", 1, wording.hits, needs=("transcript",), renews=("metrics", "prefill")),
    Stage("metrics", 1, wording.metrics, needs=("check", "transcript"), after=("hits",), renews=("prefill",)),
    Stage("prefill", 1, wording.prefill, after=("talk",)),
)
BY_NAME = {stage.name: stage for stage in STAGES}
