"""How a form is reckoned, and the presets that reproduce other vendors' documented arithmetic."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

SCOPES: Final = ("question", "subsection", "section", "form")


class Policy(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How a form is reckoned: five switches, and what two vendors need besides.

    Attributes:
        na: `drop`: an N/A question leaves both sides. `as_pass`: it counts as full marks.
        spread: where the weight of a dropped question goes. `form`: to all remaining ones in proportion.
            `section`: to its own section first; a section with nothing left gives to the other sections.
            `points`: nowhere, the result is earned / possible, each times question and section weight.
        fail_scopes: the scopes that an option's `fail` may have; others are not looked at.
        fail_effect: `zero`: a failed scope scores 0. `outcome_only`: the figure stays, the outcome is a fail.
        bonus: `none`: bonus questions do not count, bonus options up to the base maximum. `capped`: they
            count up to 100 in all. `open`: the result may pass 100.
        normalise: `from_lowest` reckons (chosen - lowest) / (highest - lowest); Zendesk's scales begin at 1.
        critical_below: a critical question scored below this share (0-1) fails the form; None: never.
        weights_total: what the weights must add up to, for `check`; None: anything.
        negative: `open`: an answer may take points away, what is left over is at least 0 in all. `zero`: no
            question earns less than nothing.
    """

    na: Literal["drop", "as_pass"] = "drop"
    spread: Literal["form", "section", "points"] = "section"
    fail_scopes: tuple[str, ...] = SCOPES
    fail_effect: Literal["zero", "outcome_only"] = "outcome_only"
    bonus: Literal["none", "capped", "open"] = "capped"
    normalise: Literal["from_zero", "from_lowest"] = "from_zero"
    critical_below: float | None = None
    weights_total: float | None = None
    negative: Literal["zero", "open"] = "zero"


def _evaluagent(na: Literal["drop", "as_pass"], effect: Literal["zero", "outcome_only"]) -> Policy:
    return Policy(na=na, spread="form", fail_scopes=("form",), fail_effect=effect, bonus="none")


#: Each reproduces the documented arithmetic of its vendor (qa_scoring.md 2.7).
PRESETS: Final[dict[str, Policy]] = {
    "leadline": Policy(),
    "connect-percentage": Policy(
        spread="form",
        fail_scopes=("subsection", "section", "form"),
        fail_effect="zero",
        bonus="none",
        weights_total=100,
    ),
    "connect-points": Policy(
        spread="points", fail_scopes=("section", "form"), fail_effect="zero", bonus="open"
    ),
    "genesys": Policy(spread="points", fail_scopes=("form",), fail_effect="zero", bonus="none"),
    "zendesk": Policy(
        spread="form",
        fail_scopes=("form",),
        fail_effect="zero",
        bonus="none",
        normalise="from_lowest",
        critical_below=0.5,
    ),
    "verint": Policy(spread="points", fail_scopes=(), bonus="open", negative="open"),
    "playvox": Policy(spread="form", fail_effect="zero", bonus="open"),
    "evaluagent-a": _evaluagent("as_pass", "zero"),
    "evaluagent-b": _evaluagent("as_pass", "outcome_only"),
    "evaluagent-c": _evaluagent("drop", "zero"),
    "evaluagent-d": _evaluagent("drop", "outcome_only"),
}
