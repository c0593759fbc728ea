"""Are the starter articles found by questions that people ask? By words and by meaning, in one language and across.

The questions were written for this before the search was tried on them, in other words than the articles' own where
somebody would use others: a feasibility check of thirty questions, no benchmark.
"""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from domain.articles import Article
from domain.knowledge.search import Entry, Index
from lead_server.knowledge import meaning
from lead_server.publishing.yaml_text import parse

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "starter" / "definitions" / "articles"
TONGUES, FIRST = ("en", "zh", "es"), 3
QUESTIONS: dict[str, tuple[str, str, str]] = {
    "claim_delayed": (
        "they still have not paid for the damage", "报案这么久钱还没赔下来",
        "todavía no me han pagado los daños",
    ),
    "do_not_call_rules": (
        "she wants us to stop phoning her", "客户说以后别再打电话了",
        "quiere que dejemos de llamarla",
    ),
    "family_changes": (
        "the customer just had a baby", "客户刚生了孩子要改什么",
        "la clienta acaba de tener un bebé",
    ),
    "home_cover": (
        "is a burst pipe insured at home", "家里水管爆了赔不赔",
        "¿está asegurada una tubería rota en casa?",
    ),
    "is_it_a_scam": (
        "how do I know you are real and not fraudsters", "你们是不是骗子",
        "¿cómo sé que no me quieren engañar?",
    ),
    "kitchen_bathroom": (
        "renovating a bathroom for one price", "只想翻新卫生间要多少钱",
        "reformar el baño por un precio fijo",
    ),
    "loan_costs": (
        "what interest rate do I have to tell them", "利息要怎么讲才不违规",
        "qué tipo de interés hay que decir",
    ),
    "no_claims_bonus": (
        "discount for years without accidents", "几年没出险能便宜多少",
        "descuento por años sin accidentes",
    ),
    "price_talk": (
        "customer says another company is cheaper", "客户说别家更便宜",
        "dice que otra compañía es más barata",
    ),
    "visit_to_measure": (
        "someone comes to measure the rooms", "什么时候有人来家里量尺寸",
        "cuándo viene alguien a tomar medidas",
    ),
}  # fmt: skip


def run() -> dict[str, Any]:
    """Share of questions whose article is among the first three (and the first)."""
    articles = [
        msgspec.convert(parse(path.read_text("utf-8")).data, Article)
        for path in sorted(FOLDER.glob("*.yaml"))
    ]
    assert {one.code for one in articles} == set(QUESTIONS), "a question for each article"
    model = meaning.load()
    vectors = _vectors(model, articles) if model is not None else {}
    found: dict[str, Any] = {"articles": len(articles), "model": model.model if model is not None else ""}
    for asked, written in itertools.product(range(3), TONGUES):
        same = TONGUES[asked] == written
        index = Index(Entry(a.code, a.title[written], a.body[written]) for a in articles)
        by_words = {code: [hit.key for hit in index.find(said[asked])] for code, said in QUESTIONS.items()}
        told: dict[str, Any] = {"words": _shares(by_words)} if same else {}
        if model is not None:
            near = {code: _near(model, vectors[written], said[asked]) for code, said in QUESTIONS.items()}
            told["meaning"] = _shares(near)
        found[f"{TONGUES[asked]} in {written}"] = told
    return found | {"failures": _failures(found, model is not None)}


def _vectors(model: meaning.Meaning, articles: list[Article]) -> dict[str, tuple[list[str], meaning.Vectors]]:
    codes = [one.code for one in articles]
    return {
        tongue: (codes, model.passages([f"{one.title[tongue]}\n{one.body[tongue]}" for one in articles]))
        for tongue in TONGUES
    }


def _near(model: meaning.Meaning, there: tuple[list[str], meaning.Vectors], asked: str) -> list[str]:
    codes, vectors = there
    return [codes[n] for n in np.argsort(-(vectors @ model.query(asked)))]


def _shares(ranked: dict[str, list[str]]) -> dict[str, float]:
    among = sum(code in found[:FIRST] for code, found in ranked.items())
    first = sum(found[:1] == [code] for code, found in ranked.items())
    return {"first": first / len(ranked), "among_3": among / len(ranked)}


def _failures(found: dict[str, Any], meant: bool) -> list[str]:
    """By meaning at least nine of ten among the first three in one's own language, seven of ten across."""
    if not meant:
        return []
    bad = []
    for name, told in found.items():
        if " in " in name:
            wanted = 0.9 if len(set(name.split(" in "))) == 1 else 0.7
            if told["meaning"]["among_3"] < wanted:
                bad.append(f"{name}: {told['meaning']['among_3']}")
    return bad
