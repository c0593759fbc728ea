"""Where each step of a script can lead: one picture for the checker, the player and whoever draws a script."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from domain.scripts.definition import CONSENT_ANSWERS, Option, Script, Step

_GIVEN, _REFUSED = ("yes", "given", "agrees", "agreed"), ("no", "refused", "declines", "declined")


class Way(NamedTuple):
    """One way out of a step.

    Attributes:
        to: id of a step; "" is the end (of the script, or back to where an objection was called).
        where: the place in the step that says so, `options[0].goto`.
        code: of the option, the case's number, `otherwise`, or "".
        done: the step counts as done when it is left this way.
    """

    to: str
    where: str
    code: str = ""
    done: bool = True


def ways(step: Step) -> tuple[Way, ...]:
    """Every way out of a step that stays in its graph, in the order in which they stand; calls of objections are none."""
    match step.kind:
        case "outcome":
            return ()
        case "branch":
            found = [Way(c.goto, f"cases[{i}].goto", str(i)) for i, c in enumerate(step.cases)]
            return (*found, Way(step.otherwise, "otherwise", "otherwise"))
        case "verify":
            return (Way(step.goto, "goto"), Way(step.otherwise, "otherwise", "otherwise", done=False))
        case "consent" if not step.options:
            return (
                Way(step.goto, "goto", "given"),
                Way(step.otherwise or step.goto, "otherwise" if step.otherwise else "goto", "refused"),
            )
    if step.options:
        return tuple(
            Way(*_target(step, option, i), option.code, option.confirms)
            for i, option in enumerate(step.options)
            if not option.objection
        )
    return (Way(step.goto, "goto"),)


def _target(step: Step, option: Option, i: int) -> tuple[str, str]:
    return (option.goto, f"options[{i}].goto") if option.goto else (step.goto, "goto")


def objections_of(step: Step) -> tuple[tuple[str, str], ...]:
    """Objections that answers of this step open, with the place that says so."""
    return tuple((o.objection, f"options[{i}].objection") for i, o in enumerate(step.options) if o.objection)


def consent_meant(option: Option) -> str:
    """What an answer to a consent step means: given, refused, withdrawn, or "" for neither."""
    if option.consent:
        return option.consent if option.consent in CONSENT_ANSWERS else ""
    if option.code in _GIVEN:
        return "given"
    if option.code in _REFUSED:
        return "refused"
    return "withdrawn" if option.code in ("withdrawn", "withdraws") else ""


def passed_in_silence(step: Step) -> bool:
    """True for a step that the player does not stop at."""
    return step.kind in ("branch", "sub_script") or (step.kind == "act" and not any(step.text.values()))


def leading_to(script: Script, wanted: Iterable[str]) -> dict[str, frozenset[str]]:
    """For each of these steps of the main script, the steps that it can follow, itself included."""
    before: dict[str, list[str]] = {}
    for step in script.steps:
        for way in ways(step):
            before.setdefault(way.to, []).append(step.id)
    return {name: _before(name, before) for name in wanted}


def _before(name: str, before: Mapping[str, list[str]]) -> frozenset[str]:
    found, waiting = set[str](), [name]
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            waiting.extend(before.get(here, ()))
    return frozenset(found)
