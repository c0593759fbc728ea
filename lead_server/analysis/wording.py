"""Stages over the words: `hits`, `metrics`, `prefill`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from domain.call_measures import Measures, figures_of, measures_of
from domain.phrases import compile_sets, find, missing
from domain.scorecards.prefill import Basis, Suggestion, suggest
from domain.talk import Span
from lead_server.analysis.skipping import SkippedError

if TYPE_CHECKING:
    from lead_server.analysis.stages import Material


class Proposed(NamedTuple):
    """Answers for a form."""

    form: str
    version: int
    found: tuple[Suggestion, ...]


def hits(material: Material) -> Any:
    """What of the published phrase sets was said, and which required statement was not."""
    transcript = material.around.transcript()
    if transcript is None:
        raise SkippedError("needs:transcript")
    sets = material.around.phrase_sets()
    if not sets:
        raise SkippedError("no_phrases")
    compiled = compile_sets(sets, transcript.language)
    found = find(compiled, transcript)
    material.made["hits"] = found
    return {
        "sets": {one.code: one.version for one in sets}, "hits": len(found),
        "forbidden": sum(hit.kind == "forbidden" for hit in found),
        "missing": [list(key) for key in missing(compiled, found)],
        "listened": sorted({(form.set_code, form.phrase) for form in compiled.forms}),
    }  # fmt: skip


def metrics(material: Material) -> Any:
    """Pace, time to the first need question, hold; who talked, where the speakers of a mono file were told apart."""
    transcript = material.around.transcript()
    if transcript is None:
        raise SkippedError("needs:transcript")
    muted = [Span(*map(int, pair)) for pair in material.facts.get("muted") or ()]
    length = material.results["check"]["length_ms"]
    return msgspec.to_builtins(measures_of(transcript, material.around.hits(), length, muted))


def prefill(material: Material) -> Any:
    """Answers that the form's rules propose; done again when hits or metrics come."""
    form = material.around.form()
    if form is None:
        raise SkippedError("no_form")
    said = material.results.get("hits")
    told = material.results.get("metrics")
    measures = msgspec.convert(told, Measures) if told else None
    basis = Basis(
        hits=material.around.hits() if said is not None else None,
        listened=frozenset((str(a), str(b)) for a, b in said["listened"]) if said else frozenset(),
        figures=figures_of(material.results.get("talk") or {}, measures),
        disclosed=material.around.disclosed(),
    )
    found = suggest(form, basis)
    if not found:
        raise SkippedError("no_suggestion")
    material.made["proposed"] = Proposed(form.code, form.version, found)
    return {"form": form.code, "version": form.version, "suggestions": msgspec.to_builtins(found)}
