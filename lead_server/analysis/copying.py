"""Stages `copy` and `mask`: what desks fetch. Half of a WAV and nothing lost; without numbers that nobody should hear.

FLAC, at 1 s of one core an hour of two channels; Opus would be a third of it, at 43 s (docs/decisions/0022): only what
came as Opus or MP3 is written so again when something in it is masked.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import soundfile

from lead_server.analysis.skipping import SkippedError
from lead_server.analysis.sound import Samples
from lead_server.analysis.transcribing import muted_by

if TYPE_CHECKING:
    from lead_server.analysis.stages import Material

LOSSY = ("audio/ogg", "audio/mpeg")
SMALL = (*LOSSY, "audio/flac")
WORTH = 0.7  #: a copy that is not smaller than this share of the original is none
OPUS_RATES = (8_000, 12_000, 16_000, 24_000, 48_000)
_PART_S = 30


class Encoded(NamedTuple):
    """A file, and what it is."""

    data: bytes
    media_type: str


def copy(material: Material) -> Any:
    """A small copy for players; skipped where the original is compressed."""
    if material.facts.get("media_type") in SMALL:
        raise SkippedError("small_already")
    made = encoded(material.sound.samples, material.sound.rate)
    size = int(material.facts.get("bytes") or len(material.read()))
    if len(made.data) > size * WORTH:
        raise SkippedError("small_already")
    material.made["copy"] = made
    return {"media_type": made.media_type, "bytes": len(made.data), "of": size}


def mask(material: Material) -> Any:
    """The sound with silence where a card or identity number is said; skipped where none is."""
    spans = muted_by(material.around.policy(), material.results["transcript"])
    if not spans:
        raise SkippedError("nothing_to_mask")
    quiet = silenced(material.sound.samples, material.sound.rate, spans)
    made = encoded(quiet, material.sound.rate, lossy=material.facts.get("media_type") in LOSSY)
    material.made["masked"] = made
    return {"media_type": made.media_type, "bytes": len(made.data), "spans": len(spans)}


def silenced(samples: Samples, rate: int, spans: list[dict[str, Any]]) -> Samples:
    """A copy of the samples; `channel` None of a span silences all of them."""
    quiet = samples.copy()
    for span in spans:
        first, behind = span["start_ms"] * rate // 1000, -(-span["end_ms"] * rate // 1000)
        if span["channel"] is None:
            quiet[first:behind] = 0
        else:
            quiet[first:behind, span["channel"]] = 0
    return quiet


def encoded(samples: Samples, rate: int, *, lossy: bool = False) -> Encoded:
    """FLAC, or (`lossy`) Opus where this machine's libsndfile writes it at this rate."""
    if lossy and rate in OPUS_RATES and "OPUS" in soundfile.available_subtypes("OGG"):
        return Encoded(_written(samples, rate, "OGG", "OPUS"), "audio/ogg")
    return Encoded(_written(samples, rate, "FLAC", "PCM_16"), "audio/flac")


def _written(samples: Samples, rate: int, form: str, subtype: str) -> bytes:
    out = io.BytesIO()
    with soundfile.SoundFile(out, "w", rate, samples.shape[1], subtype=subtype, format=form) as file:
        for first in range(
            0, len(samples), rate * _PART_S
        ):  # an hour at once is refused by the encoder's stack
            file.write(np.ascontiguousarray(samples[first : first + rate * _PART_S]))
    return out.getvalue()
