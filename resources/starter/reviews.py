# ruff: noqa: E501  (tables of words and columns: a row a line)
"""Evaluations of the sample world: drawn answers, scored by the product's own function."""

from __future__ import annotations

import random
from datetime import timedelta
from decimal import Decimal
from typing import Final

import msgspec
import yaml

from domain.scorecards import (
    Answer,
    Form,
    Mark,
    Question,
    form_from,
    options_of,
    score,
    summary,
    walk_questions,
)
from resources.starter import DEFINITIONS
from resources.starter.people import AGENTS, DEMO_AGENT
from resources.starter.rows import Rows, Setting, Talk, uuid_at

_EACH, _DEMO = 3, 9  #: evaluations an agent, and of the demo's agent
_COMMENTS: Final = {
    "en": ("Calm and clear. Ask one more question before the offer.", "Good handling of the price question.", "The disclosure came too fast."),
    "zh": ("语气亲切，方案讲得清楚，推荐前再多问一个问题。", "价格异议处理得不错。", "告知内容语速太快，客户可能没听清。"),
    "es": ("Tono tranquilo y claro. Haga una pregunta más antes de ofrecer.", "Buen manejo del precio.", "El aviso legal se leyó demasiado deprisa."),
}  # fmt: skip
_THANKS: Final = {
    "en": "Thank you, I will try that.",
    "zh": "收到，我会注意。",
    "es": "Gracias, lo tendré en cuenta.",
}


def review(rows: Rows, setting: Setting, rng: random.Random) -> None:
    """Give every recorded call a recording, and every agent some evaluations, the recorded calls first."""
    form = form_from(
        yaml.safe_load((DEFINITIONS / "scorecards" / "telesales.yaml").read_text(encoding="utf-8"))
    )
    recording_of = {}
    for talk in rows.talks:
        if talk.recording:
            recording_of[talk.call_id] = uuid_at(rng, talk.at)
            rows.recordings[recording_of[talk.call_id]] = talk
    for agent in AGENTS:
        own = [t for t in rows.talks if t.login == agent.login and t.talk_s > 40]
        own.sort(key=lambda t: (not t.recording, -t.at.timestamp()))
        recorded = sum(bool(t.recording) for t in own)
        # one recording of each agent waits for the analyst
        skipped = 1 if recorded else 0
        for talk in own[skipped : skipped + (_DEMO if agent.login == DEMO_AGENT else _EACH)]:
            _evaluate(rows, setting, rng, form, talk, recording_of.get(talk.call_id))


def _evaluate(
    rows: Rows, setting: Setting, rng: random.Random, form: Form, talk: Talk, recording_id: str | None
) -> None:
    answers = tuple(a for q, _ in walk_questions(form) if (a := _answer(q, rng, talk)) is not None)
    result = summary(score(form, answers))
    at = min(setting.now - timedelta(minutes=30), talk.at + timedelta(hours=rng.randint(3, 30)))
    known = rng.random() < 0.55
    evaluation_id = uuid_at(rng, at)
    agent_id = setting.people[talk.login]
    rows.add(
        "evaluation", evaluation_id, talk.call_id, recording_id, agent_id, setting.people[rng.choice(("quan", "nora"))],
        form.code, form.version, "acknowledged" if known else "submitted", rng.choice(("measurement", "risk")),
        msgspec.json.encode(result).decode(), Decimal(result.final) if result.final else None,
        rng.choice(_COMMENTS[talk.language]), rng.randint(240, 900), at, at, at,
        min(setting.now, at + timedelta(hours=2)) if known else None, _THANKS[talk.language] if known else "",
    )  # fmt: skip
    for n, answer in enumerate(answers):
        rows.add("evaluation_answer", evaluation_id, answer.question, n, msgspec.json.encode(answer).decode())
    rows.evaluations.setdefault(agent_id, []).append(evaluation_id)


def _answer(question: Question, rng: random.Random, talk: Talk) -> Answer | None:
    """Mostly good, sometimes half, rarely bad; optional questions stay open."""
    if question.optional or question.kind in ("text", "date", "info"):
        return None
    if question.na_allowed and talk.talk_s < 60 and rng.random() < 0.5:
        reason = question.na_reasons[0].ref if question.na_reasons else ""
        return Answer(question=question.ref, na=True, na_reason=reason)
    options = [o.ref for o in options_of(question)]
    if question.kind == "multi":
        return Answer(question=question.ref, values=tuple(o for o in options if rng.random() < 0.8))
    weights = [78, 17, 4, 1][: len(options)] if not question.critical else [93, 6, 1][: len(options)]
    chosen = rng.choices(range(len(options)), weights=weights)[0]
    if chosen == 0:
        return Answer(question=question.ref, values=(options[0],))
    start = rng.randint(1_000, max(2_000, talk.talk_s * 700))
    comment = rng.choice(_COMMENTS[talk.language])
    return Answer(
        question=question.ref,
        values=(options[chosen],),
        comment=comment,
        marks=(Mark(start_ms=start, end_ms=start + 6_000),),
    )
