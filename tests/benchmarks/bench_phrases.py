"""`bench phrases`: 10,000 phrases in 1,000 transcripts, ours beside a plain loop over the same texts, in one run.

The plain loop is what one would write first: for each phrase `phrase in text`, each transcript joined to one text before. It
finds neither misheard words, nor who spoke, nor where. Both look for the same exact forms; ours forgives mistakes besides.
Promise: not slower than the plain loop.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from typing import Any

from domain.phrases import Phrase, PhraseSet, compile_sets, find
from domain.phrases.tokens import split, tokens_of
from domain.transcripts import Lane, Transcript, Word

LETTERS, VOCABULARY = "abcdefghijklmnopqrstuvwxyz", 6_000


def main(arguments: list[str]) -> int:
    """Print one JSON line; 1 when the promise is broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--phrases", type=int, default=10_000)
    parser.add_argument("--transcripts", type=int, default=1_000)
    parser.add_argument("--words", type=int, default=600)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    figures = measure(options.phrases, options.transcripts, options.words)
    print(json.dumps(figures), flush=True)
    return int(not figures["kept"])


def measure(phrases: int, transcripts: int, words: int) -> dict[str, Any]:
    """Both in turn; what the plain loop finds is looked for among our hits."""
    chance = random.Random(20_261_126)
    vocabulary = ["".join(chance.choices(LETTERS, k=chance.randint(2, 10))) for _ in range(VOCABULARY)]
    weights = [1 / (n + 8) for n in range(VOCABULARY)]  # as words of a language are: few often, many rarely
    wanted = [tuple(chance.choices(vocabulary, weights, k=chance.randint(2, 5))) for _ in range(phrases)]
    texts = [_spoken(chance, vocabulary, weights, wanted, words) for _ in range(transcripts)]
    calls = [
        Transcript(
            language="en",
            lanes=(
                Lane(
                    speaker="agent",
                    words=tuple(
                        Word(text=word, start_ms=400 * n, end_ms=400 * n + 300) for n, word in enumerate(text)
                    ),
                ),
            ),
        )
        for text in texts
    ]
    sought = tuple(Phrase(code=str(n), forms={"en": (" ".join(phrase),)}) for n, phrase in enumerate(wanted))
    begun = time.perf_counter()
    compiled = compile_sets([PhraseSet(code="s", phrases=sought)], "en")
    compiled_s = time.perf_counter() - begun
    begun = time.perf_counter()
    ours = [find(compiled, call) for call in calls]
    ours_s = time.perf_counter() - begun
    begun = time.perf_counter()
    plain = []
    needles = [f" {' '.join(split(' '.join(phrase)))} " for phrase in wanted]
    for call in calls:
        text = f" {' '.join(token.text for token in tokens_of(call.lanes[0].words))} "
        plain.append({n for n, needle in enumerate(needles) if needle in text})
    plain_s = time.perf_counter() - begun
    found = [{int(hit.phrase) for hit in hits} for hits in ours]
    lost = sum(len(there - here) for there, here in zip(plain, found, strict=True))
    ratio = ours_s / plain_s
    return {
        "bench": "phrases", "phrases": phrases, "transcripts": transcripts, "words": words,
        "ours_s": round(ours_s, 2), "plain_s": round(plain_s, 2), "ratio": round(ratio, 2),
        "compiled_s": round(compiled_s, 2), "hits": sum(map(len, ours)), "plain_hits": sum(map(len, plain)),
        "lost": lost, "promise_ratio": 1.0, "kept": ratio <= 1.0 and lost == 0,
    }  # fmt: skip


def _spoken(
    chance: random.Random,
    vocabulary: list[str],
    weights: list[float],
    wanted: list[tuple[str, ...]],
    words: int,
) -> list[str]:
    """So many words, with ten of the phrases among them."""
    text = chance.choices(vocabulary, weights, k=words)
    for phrase in chance.sample(wanted, min(10, len(wanted))):
        place = chance.randrange(len(text))
        text[place:place] = phrase
    return text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
