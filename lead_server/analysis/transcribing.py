"""Stage `transcript`: each channel apart, words with times; card and identity numbers are gone before anything is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from domain.personal_data import find_numbers, masked
from domain.recording_policy import SpeechPolicy
from domain.talk import Span
from domain.transcripts import Lane, Speaker, Transcript, Word
from lead_server.analysis import speakers
from lead_server.analysis.skipping import SkippedError
from lead_server.analysis.sound import Sound
from lead_server.analysis.speech import Heard, Recogniser

if TYPE_CHECKING:
    from lead_server.analysis.stages import Material

LEAST_MS = 300  #: of speech in a channel; less is a click


class Original(msgspec.Struct, frozen=True, kw_only=True):
    """What was masked, kept sealed where the policy says so: lane, place of the word in it, its text."""

    words: tuple[tuple[int, int, str], ...] = ()


def transcribe(material: Material) -> Any:
    """Words of every channel in which somebody speaks."""
    recogniser = material.around.recogniser()
    if recogniser is None:
        raise SkippedError("no_model")
    policy = material.around.policy()
    if not policy.transcribe:
        raise SkippedError("switched_off")
    sound, spoken = material.sound, _spoken(material)
    channels = [n for n, spans in enumerate(spoken) if sum(s.end - s.start for s in spans) >= LEAST_MS]
    if not channels:
        raise SkippedError("nothing_heard")
    language = str(material.facts.get("language") or "")[:2].lower() or _language(
        recogniser, sound, spoken, channels
    )
    if not language:
        raise SkippedError("language_unknown")
    heard = {n: recogniser.hear(sound.samples[:, n], sound.rate, language) for n in channels}
    dropped = sum(one.dropped for one in heard.values())
    if not any(one.words for one in heard.values()):
        raise SkippedError("unintelligible" if dropped else "nothing_heard")
    lanes = _lanes(material, sound, heard, spoken)
    numbers = find_numbers(lanes) if policy.personal_data != "keep" else ()
    if numbers and policy.personal_data == "apart":
        material.files["original"] = msgspec.json.encode(
            Original(
                words=tuple(
                    (one.lane, n, lanes[one.lane].words[n].text)
                    for one in numbers
                    for n in range(one.first, one.last + 1)
                )
            )
        )
    material.made["transcript"] = Transcript(
        language=language, lanes=masked(lanes, numbers), length_ms=sound.length_ms, engine=recogniser.engine,
        model=recogniser.model,
    )  # fmt: skip
    return {
        "language": language, "engine": recogniser.engine, "model": recogniser.model, "dropped": dropped,
        "lanes": [{"speaker": lane.speaker, "words": len(lane.words), "guessed": lane.guessed} for lane in lanes],
        "numbers": [
            {"kind": one.kind, "channel": _channel(one.lane, lanes, sound), "start_ms": one.start_ms, "end_ms": one.end_ms}
            for one in numbers
        ],
    }  # fmt: skip


def muted_by(policy: SpeechPolicy, result: dict[str, Any]) -> list[dict[str, Any]]:
    """What of a transcript's numbers is to be silenced in the sound."""
    return [] if policy.personal_data == "keep" else list(result.get("numbers") or ())


def _spoken(material: Material) -> list[list[Span]]:
    """Speech of each channel; of two that are the same only the first is listened to."""
    lanes = [[Span(*pair) for pair in lane] for lane in material.results["speech"]["lanes"]]
    findings = {finding["code"] for finding in material.results["check"]["findings"]}
    return lanes[:1] if "one_in_two" in findings else lanes[:2]


def _language(recogniser: Recogniser, sound: Sound, spoken: list[list[Span]], channels: list[int]) -> str:
    """Of the channel that speaks most; of both sides of a call it is one."""
    fullest = max(channels, key=lambda n: sum(s.end - s.start for s in spoken[n]))
    return recogniser.language_of(sound.samples[:, fullest], sound.rate)


def _lanes(
    material: Material, sound: Sound, heard: dict[int, Heard], spoken: list[list[Span]]
) -> tuple[Lane, ...]:
    if len(spoken) == 2:
        sides: tuple[Speaker, Speaker] = ("customer", "agent")
        return tuple(
            Lane(speaker=side, words=_inside(heard[n].words, sound.length_ms) if n in heard else ())
            for n, side in enumerate(sides)
        )
    words = _inside(heard[0].words, sound.length_ms)
    return speakers.told_apart(
        words, sound.samples[:, 0], sound.rate, material.facts, material.around.phrase_sets()
    )


def _inside(words: tuple[Word, ...], length_ms: int) -> tuple[Word, ...]:
    """In order and inside the recording: a model's times now and then run over its end, or back by a little."""
    found: list[Word] = []
    for word in words:
        start = min(max(word.start_ms, found[-1].start_ms if found else 0), length_ms)
        end = min(max(word.end_ms, start), length_ms)
        found.append(Word(text=word.text, start_ms=start, end_ms=end, sure=word.sure))
    return tuple(found)


def _channel(lane: int, lanes: tuple[Lane, ...], sound: Sound) -> int | None:
    """The channel to silence; None for all of them (a mono file, and one that is the same twice)."""
    apart = sound.channels == 2 and len(lanes) == 2 and not any(one.guessed for one in lanes)
    return lane if apart else None
