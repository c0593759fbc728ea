"""Sets made ready for the search: which token could be the rare one of which form, and which tokens sound alike.

A form that forgives k errors has k + 1 anchors, tokens of which at least one is heard right whenever the form matches
(pigeonhole); the rarest ones are chosen. So a token of a transcript leads to the few forms that it may be a part of, and
nothing else is looked at. Tokens that a recogniser may have misheard are found by their deletions: two words are one edit
apart exactly when leaving a letter out of one or both gives the same text.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from domain.phrases.forms import FormError, Step, read_form
from domain.phrases.model import Phrase, PhraseSet
from domain.phrases.tokens import is_han


class Form(NamedTuple):
    """One sequence of one phrase. `errors`: steps that may be missing or misheard; `slack`: strangers before a step."""

    set_code: str
    phrase: str
    steps: tuple[Step, ...]
    errors: int
    slack: int
    fuzzy: bool


class Compiled:
    """What `find` needs. Made once for a language, used for every transcript.

    Attributes:
        anchors: token -> (form, place of the token in it). alike: what may be meant by a token of a transcript.
    """

    def __init__(self, sets: tuple[PhraseSet, ...], language: str) -> None:
        self.sets, self.language = sets, language
        self.phrases = {(s.code, p.code): (s, p) for s in sets for p in s.phrases}
        self.forms = tuple(_forms(sets, language))
        often = Counter(step.token for form in self.forms for step in form.steps)
        self.anchors: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for n, form in enumerate(self.forms):
            rare = sorted(
                range(len(form.steps)),
                key=lambda i: (often[form.steps[i].token], -len(form.steps[i].token), i),
            )
            for place in rare[: form.errors + 1]:
                self.anchors[form.steps[place].token].append((n, place))
        loose = {step.token for form in self.forms if form.fuzzy for step in form.steps}
        self._by_deletion: dict[str, list[str]] = defaultdict(list)
        for token in sorted(loose):
            if edits := forgiven(token):
                for shorter in deletions(token, edits):
                    self._by_deletion[shorter].append(token)
        self._alike: dict[str, tuple[str, ...]] = {}

    def alike(self, token: str) -> tuple[str, ...]:
        """Tokens of the sets that may have been said when `token` was heard, itself not among them."""
        found = self._alike.get(token)
        if found is None:
            found = self._alike[token] = tuple(self._near(token))
            if len(self._alike) > 200_000:  # a floor's vocabulary does not get there
                self._alike = {token: found}
        return found

    def _near(self, heard: str) -> Iterator[str]:
        if len(heard) < 4 or is_han(heard):
            return
        seen = {heard}
        for shorter in deletions(heard, 2):
            for meant in self._by_deletion.get(shorter, ()):
                if meant not in seen:
                    seen.add(meant)
                    if distance(heard, meant) <= forgiven(meant):
                        yield meant


def compile_sets(sets: Iterable[PhraseSet], language: str) -> Compiled:
    """Make sets ready for transcripts of one language; forms that cannot be read are left out (the checker told of them)."""
    return Compiled(tuple(sets), language)


def forgiven(token: str) -> int:
    """Letters of a word that may be wrong: none of short ones, one from five on, two from nine on."""
    return 0 if len(token) < 5 or token.isdigit() else 1 if len(token) < 9 else 2


def deletions(token: str, edits: int) -> set[str]:
    """The token and every text that is left when up to so many letters go."""
    found = last = {token}
    for _ in range(edits):
        last = {text[:i] + text[i + 1 :] for text in last for i in range(len(text))}
        found = found | last
    return found


def distance(one: str, other: str) -> int:
    """Edits between two words: a letter more, less, another, or two neighbours swapped; counted up to 3."""
    if abs(len(one) - len(other)) > 2:
        return 3
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                best = min(best, before[j - 2] + 1)
            row.append(best)
        before, last = last, row
    return min(last[-1], 3)


def _forms(sets: tuple[PhraseSet, ...], language: str) -> Iterator[Form]:
    for found in sets:
        for phrase in found.phrases:
            for text in phrase.forms.get(language, ()):
                try:
                    sequences = read_form(text)
                except FormError:
                    continue
                for steps in sequences:
                    yield Form(found.code, phrase.code, steps, *_budget(phrase, steps), phrase.fuzzy)


def _budget(phrase: Phrase, steps: tuple[Step, ...]) -> tuple[int, int]:
    """(errors, slack). Chinese: a character in four; words: one in five. Strangers only among words."""
    if not phrase.fuzzy:
        return 0, 0
    if all(is_han(step.token) for step in steps):
        return (0 if len(steps) < 4 else 1 if len(steps) < 8 else 2), 0
    return (1 if len(steps) >= 5 else 0), 1
