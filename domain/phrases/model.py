"""Phrase sets as they are published."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from domain.campaigns import Text
from domain.leads import Frozen
from domain.phrases.forms import FormError, read_form
from domain.phrases.tokens import is_han

Kind = Literal["keyword", "disclosure", "forbidden", "competitor", "objection"]
Who = Literal["agent", "customer", "any"]


class Near(Frozen, frozen=True, kw_only=True):
    """Another phrase of the same set that must (or, `absent`, must not) be said near this one.

    Attributes:
        order: where the other stands, seen from this one. who: who says the other one.
    """

    phrase: str
    within_s: float = 10
    order: Literal["any", "before", "after"] = "any"
    who: Who = "any"
    absent: bool = False


class Phrase(Frozen, frozen=True, kw_only=True):
    """Something that may be said, in each language by several forms (see `domain.phrases.forms`).

    Attributes:
        who: whose words count. fuzzy: forgive what recognisers mishear; off for names that resemble others.
        first_s, last_s: only in so many seconds from the start or before the end; 0: anywhere.
    """

    code: str
    title: Text = {}
    forms: dict[str, tuple[str, ...]] = {}
    who: Who = "any"
    fuzzy: bool = True
    first_s: float = 0
    last_s: float = 0
    near: tuple[Near, ...] = ()


class PhraseSet(Frozen, frozen=True, kw_only=True):
    """Phrases of one purpose. A `disclosure` that nobody said is reported, a `forbidden` one that was said alarms."""

    code: str
    title: Text = {}
    kind: Kind = "keyword"
    version: int = 1
    phrases: tuple[Phrase, ...] = ()


def problems_of(found: PhraseSet) -> Iterator[tuple[str, str, str]]:
    """(path, code, words) of what is wrong with a set."""
    codes = [phrase.code for phrase in found.phrases]
    if not found.phrases:
        yield "phrases", "empty", "the set has no phrase"
    for n, phrase in enumerate(found.phrases):
        path = f"phrases[{n}]"
        if not phrase.code.strip():
            yield f"{path}.code", "empty_code", "a phrase needs a code"
        if phrase.code in codes[:n]:
            yield f"{path}.code", "double_name", f"{phrase.code!r} stands twice"
        if not any(phrase.forms.values()):
            yield f"{path}.forms", "no_forms", f"{phrase.code!r} says nothing in any language"
        for language, forms in phrase.forms.items():
            for m, form in enumerate(forms):
                yield from _form_problems(f"{path}.forms.{language}[{m}]", form, phrase)
        for m, near in enumerate(phrase.near):
            if near.phrase not in codes:
                yield f"{path}.near[{m}].phrase", "unknown_phrase", f"the set has no phrase {near.phrase!r}"
            if near.within_s <= 0:
                yield f"{path}.near[{m}].within_s", "out_of_range", "seconds, more than 0"


def _form_problems(path: str, form: str, phrase: Phrase) -> Iterator[tuple[str, str, str]]:
    try:
        sequences = read_form(form)
    except FormError as error:
        yield path, "bad_form", str(error)
        return
    shortest = min(sequences, key=lambda steps: sum(len(step.token) for step in steps))
    letters = sum(len(step.token) for step in shortest)
    if letters < 2 or (letters < 4 and not any(is_han(step.token) for step in shortest)):
        said = " ".join(step.token for step in shortest)
        yield path, "too_short", f"{said!r} is too short to be found without false alarms"
