"""The call script: an immutable graph, and the player that walks it. Pure: the desk's window only shows it.

Steps say, ask, disclose, verify, ask for consent, act, branch and suggest an outcome; objections are sub-scripts that
return to the step from which they were called. A step of an unknown kind (an older desk) shows its text and goes on.
The schema stands in docs/scripts.md.
"""

from __future__ import annotations

from domain.scripts.definition import (
    Act,
    AskKind,
    Case,
    Field,
    Limits,
    Objection,
    Offer,
    Option,
    Question,
    Script,
    Step,
    StepKind,
    all_steps,
    decode,
    with_steps,
)
from domain.scripts.findings import Finding
from domain.scripts.player import Player
from domain.scripts.player_state import Check, Due, PlayerState, Position


def check(script: Script, languages: tuple[str, ...] | None = None) -> list[Finding]:
    """Tell what is wrong with a script before it can be published; an empty list: nothing."""
    from domain.scripts.checking import findings_of  # a desk that only plays scripts never needs it

    return findings_of(script, languages)


__all__ = [
    "Act",
    "AskKind",
    "Case",
    "Check",
    "Due",
    "Field",
    "Finding",
    "Limits",
    "Objection",
    "Offer",
    "Option",
    "Player",
    "PlayerState",
    "Position",
    "Question",
    "Script",
    "Step",
    "StepKind",
    "all_steps",
    "check",
    "decode",
    "with_steps",
]
