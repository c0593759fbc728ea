"""Pairs in words: how alike, what agrees, names of fields, how the search stands."""

from __future__ import annotations

from agent_app.lead_library import words
from agent_app.widgets import times
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.lead_library.duplicates import OWN, DuplicatePair, DuplicateRun
from domain.lead_library.likeness import PARTS

_PARTS = {
    "number": QT_TRANSLATE_NOOP("lead_pairs", "number"),
    "name": QT_TRANSLATE_NOOP("lead_pairs", "name"),
    "company": QT_TRANSLATE_NOOP("lead_pairs", "company"),
    "place": QT_TRANSLATE_NOOP("lead_pairs", "address"),
    "email": QT_TRANSLATE_NOOP("lead_pairs", "e-mail"),
}
SIGNS = {"same": "=", "near": "≈", "differs": "≠", "missing": "–"}
VERDICTS = {
    "same": QT_TRANSLATE_NOOP("lead_pairs", "the same"),
    "near": QT_TRANSLATE_NOOP("lead_pairs", "nearly the same"),
    "differs": QT_TRANSLATE_NOOP("lead_pairs", "different"),
    "missing": QT_TRANSLATE_NOOP("lead_pairs", "missing"),
}
_FIELDS = {
    "time_zone": QT_TRANSLATE_NOOP("lead_pairs", "Time zone"),
    "channel": QT_TRANSLATE_NOOP("lead_pairs", "Channel"),
    "referrer": QT_TRANSLATE_NOOP("lead_pairs", "Referrer"),
    "email": QT_TRANSLATE_NOOP("lead_pairs", "E-mail"),
}


def part(code: str) -> str:
    return translate("lead_pairs", _PARTS[code])


def verdict(code: str) -> str:
    return translate("lead_pairs", VERDICTS[code])


def field(name: str) -> str:
    """Of a conflict."""
    if name.startswith(OWN):
        return name.removeprefix(OWN)
    if name in _FIELDS:
        return translate("lead_pairs", _FIELDS[name])
    return words.title("campaign" if name == "campaign_id" else name)


def agreeing(pair: DuplicatePair) -> str:
    """“= number  ≈ name  ≠ address”."""
    said = [
        f"{SIGNS[v]} {part(p)}" for p in PARTS if (v := pair.verdicts.get(p)) in ("same", "near", "differs")
    ]
    return "   ".join(said)


def line(pair: DuplicatePair) -> str:
    return f"{pair.one.name} · {pair.other.name}\n{pair.likeness} %   {agreeing(pair)}"


def run(found: DuplicateRun | None) -> str:
    if found is None:
        return translate("lead_pairs", "Nobody has looked for duplicates yet.")
    counts = {"n": times.count(found.compared), "found": times.count(found.found)}
    if found.ended_at is None:
        return translate("lead_pairs", "Looking: {n} leads compared, {found} pairs found so far.").format(
            **counts
        )
    shape = translate("lead_pairs", "Last looked {day}: {n} leads compared, {found} new pairs.")
    return shape.format(day=times.when(found.ended_at), **counts)
