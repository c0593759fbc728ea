"""What a script is made of: steps, their answers, objections. Immutable once published."""

from __future__ import annotations

from typing import Literal

from domain.campaigns import Text
from domain.decoding import decoded
from domain.leads import Frozen

StepKind = Literal["say", "ask", "disclose", "consent", "branch", "outcome"]
AskKind = Literal["choice", "several", "number", "money", "date", "text", "phone"]


class Option(Frozen, frozen=True, kw_only=True):
    """One answer. Choosing it may tag the lead and set fields, with provenance."""

    code: str
    text: Text
    goto: str = ""
    tags: tuple[str, ...] = ()
    sets: dict[str, str] = {}
    objection: str = ""


class Case(Frozen, frozen=True, kw_only=True):
    """One way out of a branch: `when` is a CEL condition over lead, answers, campaign."""

    when: str
    goto: str


class Step(Frozen, frozen=True, kw_only=True):
    """One step. `goto` is where it leads when no option says otherwise; empty: the script ends here."""

    id: str
    kind: str = "say"
    title: Text = {}
    text: Text = {}
    goto: str = ""
    options: tuple[Option, ...] = ()
    ask: AskKind = "choice"
    field: str = ""
    required: bool = False
    sensitive: bool = False
    cases: tuple[Case, ...] = ()
    otherwise: str = ""
    disposition: str = ""
    channel: str = "phone"
    hint: Text = {}


class Objection(Frozen, frozen=True, kw_only=True):
    """A sub-script for something customers say; `heard` are words by which it is found while typing."""

    code: str
    title: Text
    heard: Text = {}
    steps: tuple[Step, ...] = ()


class Script(Frozen, frozen=True, kw_only=True):
    """One published version of a script. `variant`: the arm of an experiment that is spoken, never published itself."""

    code: str
    title: Text
    start: str
    steps: tuple[Step, ...]
    version: int = 1
    objections: tuple[Objection, ...] = ()
    fallbacks: dict[str, Text] = {}
    expected_steps: int = 0
    variant: str = ""


def decode(data: bytes) -> Script:
    """Read a script from the feed's JSON."""
    return decoded(data, Script)
