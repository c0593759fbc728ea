"""What conditions and texts of a script may name, with types: the facts of `domain.script_text.facts_for`."""

from __future__ import annotations

from collections.abc import Mapping

from domain.condition_tree import DOUBLE, INT, STRING, Type, list_of, map_of, record
from domain.leads import OWN_FIELDS
from domain.scripts.definition import Script, Step, all_steps

_LEAD_TEXTS = (
    "name", "company", "place", "tier", "stage", "language", "source", "intention", "email", "kind", "last_outcome",
    "referrer",
)  # fmt: skip


def vocabulary(script: Script) -> Mapping[str, Type]:
    """Names with their types. A declared field stands at the lead itself and under `lead.fields`."""
    declared = dict.fromkeys(script.fields, STRING)
    lead = {
        **declared,
        **dict.fromkeys(_LEAD_TEXTS, STRING),
        "called_count": INT,
        "products": INT,
        "open_tickets": INT,
        "tags": list_of(STRING),
        "fields": map_of(STRING, declared),
    }
    return {
        "lead": record(**lead),
        "product": record(
            name=STRING, code=STRING, currency=STRING, ends_on=STRING, days_left=INT, price=DOUBLE
        ),
        "campaign": record(code=STRING, title=STRING, product=STRING),
        "agent": record(name=STRING),
        "today": STRING,
        "answers": record(**{s.id: answer_type(s) for _, _, s in all_steps(script) if gives_answer(s)}),
    }


def gives_answer(step: Step) -> bool:
    """True for a step that leaves an answer."""
    return bool(step.options) or step.kind in ("ask", "verify", "consent")


def answer_type(step: Step) -> Type:
    """The type of a step's answer."""
    if step.kind == "ask" and step.ask == "several":
        return list_of(STRING)
    return DOUBLE if step.kind == "ask" and step.ask in ("number", "money") else STRING


def known_fields(script: Script) -> frozenset[str]:
    """Fields of a lead that may be written."""
    return OWN_FIELDS | frozenset(script.fields)
