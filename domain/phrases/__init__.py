"""Key words, required statements, forbidden promises, competitors and objections: found in what was said.

One pass over a transcript finds thousands of phrases: Chinese without spaces, with an ear for what recognisers mishear, by
who said it, when, and near what else. Docs: docs/phrases.md.
"""

from domain.phrases.finding import Hit, find, missing
from domain.phrases.index import Compiled, compile_sets
from domain.phrases.model import Kind, Near, Phrase, PhraseSet, problems_of

__all__ = [
    "Compiled",
    "Hit",
    "Kind",
    "Near",
    "Phrase",
    "PhraseSet",
    "compile_sets",
    "find",
    "missing",
    "problems_of",
]
