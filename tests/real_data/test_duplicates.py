"""Duplicates in a hand-checked list of sites (`phones/us_sites_true_ids.csv`): F1 on pairs that were not learned from.

The split is by the real site (`True Id`): all records of a site stand in one fold, so that nothing of what is judged was
seen. A pair that no block key brings together counts as missed.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from domain.lead_library import likeness as like
from domain.lead_library.likeness import Record

FOLDS, LEAST_F1 = 5, 0.95
Floats = NDArray[np.float64]


def fit(found: Floats, truth: Floats) -> Floats:
    """Logistic regression by Newton's method, a little ridge."""
    weights = np.zeros(found.shape[1])
    for _ in range(60):
        guess = 1 / (1 + np.exp(-np.clip(found @ weights, -40, 40)))
        slope = found.T @ (guess - truth) + 0.05 * weights
        bend = (found * (guess * (1 - guess))[:, None]).T @ found + 0.05 * np.eye(len(weights))
        step = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def f1(says: Sequence[bool], truth: Sequence[bool], missed: int) -> tuple[int, int, int]:
    """(right, wrong, missed) of pairs."""
    right = sum(s and t for s, t in zip(says, truth, strict=True))
    return right, sum(says) - right, sum(truth) - right + missed


@pytest.fixture(scope="module")
def sites(data_folder: Path) -> tuple[dict[str, Record], dict[str, str]]:
    with (data_folder / "phones" / "us_sites_true_ids.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    records = {
        f"{n:05}": Record(
            id=f"{n:05}", name=row["Site name"].strip(), place=" ".join(row["Address"].split()),
            numbers=frozenset({row["Phone"]} - {""}),
        )
        for n, row in enumerate(rows)
    }  # fmt: skip
    return records, {f"{n:05}": row["True Id"] for n, row in enumerate(rows)}


def test_duplicates_of_unseen_sites_are_found(sites: tuple[dict[str, Record], dict[str, str]]) -> None:
    records, site = sites
    pairs = sorted(like.candidate_pairs(records.values()))
    by_site: dict[str, list[str]] = {}
    for one, true_id in site.items():
        by_site.setdefault(true_id, []).append(one)
    true = {(a, b) for ids in by_site.values() for n, a in enumerate(ids) for b in ids[n + 1 :]}
    assert len(pairs) < 20_000, "blocking keeps n² (1.3 million) away"
    assert len(true & set(pairs)) > 0.985 * len(true)
    order = sorted(by_site)
    random.Random(7).shuffle(order)
    fold = {true_id: n % FOLDS for n, true_id in enumerate(order)}
    found = np.array([like.features(records[a], records[b]) for a, b in pairs])
    ground = np.array(
        [like.has_ground(records[a], records[b], f) for (a, b), f in zip(pairs, found, strict=True)]
    )
    truth = np.array([site[a] == site[b] for a, b in pairs])
    one, other = (np.array([fold[site[pair[n]]] for pair in pairs]) for n in (0, 1))
    right = wrong = missed = 0
    for held in range(FOLDS):
        learn, judge = (one != held) & (other != held), (one == held) & (other == held)
        weights = fit(found[learn], truth[learn].astype(float))
        guess = 1 / (1 + np.exp(-np.clip(found @ weights, -40, 40)))

        def score(level: float, where: NDArray[np.bool_] = learn, guess: Floats = guess) -> float:
            r, w, m = f1(list((guess >= level)[where] & ground[where]), list(truth[where]), 0)
            return 2 * r / (2 * r + w + m)

        level = max((n / 50 for n in range(10, 45)), key=score)  # chosen on what was learned from
        blind = sum(fold[site[a]] == held for a, b in true - set(pairs))
        r, w, m = f1(list((guess >= level)[judge] & ground[judge]), list(truth[judge]), blind)
        right, wrong, missed = right + r, wrong + w, missed + m
    measured = 2 * right / (2 * right + wrong + missed)
    print(
        f"F1 {measured:.4f}, precision {right / (right + wrong):.4f}, recall {right / (right + missed):.4f}"
    )
    assert measured >= LEAST_F1
    shipped = [like.likeness(records[a], records[b]) >= like.THRESHOLD for a, b in pairs]
    r, w, m = f1(shipped, list(truth), len(true - set(pairs)))
    assert 2 * r / (2 * r + w + m) >= LEAST_F1, (
        "the weights that stand in the code are those that were fitted"
    )
