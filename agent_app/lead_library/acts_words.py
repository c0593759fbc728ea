"""Bulk acts in words: what is done, how many, which are left out and why, how far it is."""

from __future__ import annotations

from collections.abc import Mapping

from agent_app.handing_out.words import left_words
from agent_app.widgets import times
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.lead_library.acts import BulkAct, BulkChange

KINDS = {
    "tag": QT_TRANSLATE_NOOP("lead_acts", "Put a tag on"),
    "untag": QT_TRANSLATE_NOOP("lead_acts", "Take a tag off"),
    "stage": QT_TRANSLATE_NOOP("lead_acts", "Set the stage"),
    "tier": QT_TRANSLATE_NOOP("lead_acts", "Set the tier"),
    "campaign": QT_TRANSLATE_NOOP("lead_acts", "Move to a campaign"),
    "do_not_call": QT_TRANSLATE_NOOP("lead_acts", "Mark do not call"),
    "hand_over": QT_TRANSLATE_NOOP("lead_acts", "Hand over"),
}
VALUES = {
    "tag": QT_TRANSLATE_NOOP("lead_acts", "Tag"),
    "untag": QT_TRANSLATE_NOOP("lead_acts", "Tag"),
    "stage": QT_TRANSLATE_NOOP("lead_acts", "Stage (empty: none)"),
    "tier": QT_TRANSLATE_NOOP("lead_acts", "Tier (empty: none)"),
    "campaign": QT_TRANSLATE_NOOP("lead_acts", "Campaign (empty: none)"),
    "do_not_call": QT_TRANSLATE_NOOP("lead_acts", "Why nobody may call them"),
    "hand_over": QT_TRANSLATE_NOOP("lead_acts", "Why (it stands in the history of each lead)"),
}
_LEFT_OUT = {
    "not_yours": QT_TRANSLATE_NOOP("lead_acts", "{n}: not yours to change"),
    "same": QT_TRANSLATE_NOOP("lead_acts", "{n}: nothing to change, it is so already"),
    "do_not_call": QT_TRANSLATE_NOOP("lead_acts", "{n}: marked do not call"),
    "unsuitable": QT_TRANSLATE_NOOP("lead_acts", "{n}: marked as nothing for telesales"),
    "until": QT_TRANSLATE_NOOP("lead_acts", "{n}: the campaign's last day is over"),
    "most_leads": QT_TRANSLATE_NOOP("lead_acts", "{n}: the campaign's limit of leads is reached"),
}
_FIGURES = {
    "changed": QT_TRANSLATE_NOOP("lead_acts", "{n} changed"),
    "same": QT_TRANSLATE_NOOP("lead_acts", "{n} were so already by then"),
    "away": QT_TRANSLATE_NOOP("lead_acts", "{n} were gone or no longer yours"),
    "held": QT_TRANSLATE_NOOP("lead_acts", "{n} in a call; they go when its outcome is written"),
    "no_room": QT_TRANSLATE_NOOP("lead_acts", "{n} stayed: their agent was full by then"),
    "back": QT_TRANSLATE_NOOP("lead_acts", "{n} are as they were"),
    "kept": QT_TRANSLATE_NOOP("lead_acts", "{n} were changed since and stay"),
}
_STATES = {
    "running": QT_TRANSLATE_NOOP("lead_acts", "at work"),
    "paused": QT_TRANSLATE_NOOP("lead_acts", "paused"),
    "done": QT_TRANSLATE_NOOP("lead_acts", "done"),
    "undoing": QT_TRANSLATE_NOOP("lead_acts", "being undone"),
    "undone": QT_TRANSLATE_NOOP("lead_acts", "undone"),
}


def _t(table: Mapping[str, str], code: str) -> str:
    return translate("lead_acts", table[code]) if code in table else code


def kind(code: str) -> str:
    return _t(KINDS, code)


def value_hint(code: str) -> str:
    return _t(VALUES, code)


def change(found: BulkChange, owners: Mapping[str, str]) -> str:
    """“Set the stage: won”, “Hand over: mira, bo · spring”."""
    if found.kind == "hand_over":
        to = ", ".join(owners.get(o, "…") for o in found.owners) or translate("lead_acts", "public pool")
        return f"{kind(found.kind)}: {to}" + (f" · {found.value}" if found.value else "")
    value = found.value or translate("lead_acts", "(none)")
    return f"{kind(found.kind)}: {value}"


def left_out(act: BulkAct) -> str:
    """Lines of what is not changed, and why."""
    return "\n".join(_left_line(code, times.count(n)) for code, n in sorted(act.left_out.items()))


def _left_line(code: str, n: str) -> str:
    return _t(_LEFT_OUT, code).format(n=n) if code in _LEFT_OUT else f"{n}: {left_words(code)}"


def gets(act: BulkAct) -> str:
    """“Mira 12 · Bo 11”."""
    return " · ".join(f"{one.name} {times.count(one.leads)}" for one in act.gets)


def figures(act: BulkAct) -> str:
    return " · ".join(_t(_FIGURES, code).format(n=times.count(n)) for code, n in act.figures.items())


def state(act: BulkAct) -> str:
    return _t(_STATES, act.state)


def line(act: BulkAct, owners: Mapping[str, str]) -> str:
    """One act in the list of what was done."""
    said = " · ".join((state(act), times.count(act.total), act.by, times.when(act.at)))
    return f"{change(act.change, owners)}\n{said}"
