"""The call script: an immutable graph, and the player that walks it. Pure: the desk's window only shows it.

Steps say, ask, disclose, ask for consent, branch and suggest an outcome; objections are sub-scripts that return
to the step from which they were called. A step of an unknown kind (an older desk) shows its text and goes on.
"""

from __future__ import annotations

from domain.scripts.checking import Finding, check
from domain.scripts.definition import AskKind, Case, Objection, Option, Script, Step, StepKind, decode
from domain.scripts.player import Player, PlayerState, Position

__all__ = [
    "AskKind",
    "Case",
    "Finding",
    "Objection",
    "Option",
    "Player",
    "PlayerState",
    "Position",
    "Script",
    "Step",
    "StepKind",
    "check",
    "decode",
]
