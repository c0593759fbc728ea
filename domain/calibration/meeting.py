"""The meeting's arithmetic: who said what, agreement per question over all calls, leniency, N/A drift, what to rewrite.

One call says who differs; it cannot say how well people agree. So agreement rests on every call of the form that several
people judged (earlier calibrations, blind second judgements), and with one call alone it is said that it cannot be
estimated. Source: reference/qa_scoring.md 4.1 (AC1 for yes/no and names, ordinal alpha for ordered answers, ICC(2,1) for
totals; N/A rate per analyst and question, complaint U5).
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations

from msgspec.structs import replace

from domain.agreement.intraclass import intraclass
from domain.agreement.leniency import leniency
from domain.agreement.many import ac1, alpha, percent_agreement
from domain.agreement.ratings import Ratings, Value
from domain.calibration.model import AnalystMeeting, Figure, Judgement, Meeting, QuestionMeeting
from domain.scorecards import SCORED_KINDS, Answer, Form, Question, options_of, walk_questions
from domain.statistics.intervals import wilson

RESAMPLES, SEED = 1_000, 20_261_126
POOR, FEWEST = 0.667, 3  #: agreement below it, over at least so many calls, calls for other words
LEAST_NA = 5  #: judgements by which a share of N/A is looked at
NA, NONE = "n/a", ""

#: call -> analyst -> question -> answer
History = Mapping[str, Mapping[str, Mapping[str, Answer]]]
#: call -> analyst -> final score
Finals = Mapping[str, Mapping[str, float]]
Rows = Sequence[Sequence[Value]]


def hold(form: Form, judgements: Sequence[Judgement], history: History, finals: Finals) -> Meeting:
    """Everything for the meeting. `history`, `finals`: of all calls of the form that several judged, this one included."""
    expert = next((one for one in judgements if one.expert), None)
    drift = na_drift(form, history)
    flagged = {question for found in drift.values() for question in found}
    questions = []
    for question, _ in walk_questions(form):
        if question.kind in SCORED_KINDS:
            met = _question(question, judgements, history, expert)
            why = (*met.rewrite, "na") if question.ref in flagged else met.rewrite
            questions.append(replace(met, rewrite=why))
    return Meeting(
        questions=tuple(questions), analysts=tuple(_analysts(judgements, finals, drift, expert)),
        total=totals(finals), calls=len(history), within_ten=_within_ten(judgements),
    )  # fmt: skip


def said(answer: Answer | None) -> str:
    """An answer as one text: `yes`, `a+b`, `n/a`, "" for none."""
    if answer is None or not (answer.na or answer.values):
        return NONE
    return (
        NA
        if answer.na
        else "+".join(sorted(f"{v:g}" if isinstance(v, float) else str(v) for v in answer.values))
    )


# ------------------------------------------------------------------------------- one question


def _question(
    question: Question, judgements: Sequence[Judgement], history: History, expert: Judgement | None
) -> QuestionMeeting:
    given = {one.analyst_id: said(_answer(one, question.ref)) for one in judgements}
    counts = Counter(given.values())
    told = {
        words: tuple(who for who, text in given.items() if text == words)
        for words, _ in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    }
    figure = agreement_of(question, history)
    reference = given.get(expert.analyst_id, "") if expert else ""
    why = []
    if figure.value is not None and figure.value < POOR and figure.calls >= FEWEST:
        why.append("agreement")
    others = [text for who, text in given.items() if expert and who != expert.analyst_id]
    if expert and others and sum(text != reference for text in others) * 2 > len(others):
        why.append("expert")
    return QuestionMeeting(
        question=question.ref, said=told, differs=len(told) > 1, agreement=figure, expert=reference, rewrite=tuple(why)
    )  # fmt: skip


def _answer(judgement: Judgement, question: str) -> Answer | None:
    return next((one for one in judgement.answers if one.question == question), None)


def is_ordered(question: Question) -> bool:
    """Answers that lie on a line: three options or more with points that differ, or a number."""
    if question.kind == "number":
        return True
    points = [option.points for option in options_of(question)]
    return question.kind not in ("yesno", "multi") and len(points) > 2 and len(set(points)) == len(points)


def agreement_of(question: Question, history: History, *, resamples: int = RESAMPLES) -> Figure:
    """Of one question over all calls: ordinal alpha for ordered answers (N/A is missing), else AC1 (N/A is a value)."""
    ordered = is_ordered(question)
    kind = "alpha_ordinal" if ordered else "ac1"
    rows: list[list[Value]] = []
    for judged in history.values():
        found = [answers.get(question.ref) for answers in judged.values()]
        values = [_value(question, one) if ordered else said(one) or None for one in found]
        rows.append([value for value in values if value is not None])
    rows = [row for row in rows if row]  # one rating alone still tells how frequent an answer is (Gwet)
    calls = sum(len(row) > 1 for row in rows)
    percent = percent_agreement(rows) if calls else None
    if calls < 2:
        return Figure(kind=kind, why="one_call" if calls else "no_pairs", calls=calls, percent=percent)
    if ordered:
        return _estimated(kind, rows, lambda drawn: alpha(drawn, "ordinal"), percent, resamples)
    categories = tuple(sorted({str(value) for row in rows for value in row}))
    return _estimated(kind, rows, lambda drawn: ac1(drawn, categories), percent, resamples)


def _value(question: Question, answer: Answer | None) -> Value | None:
    """Where an answer lies on its question's line."""
    if answer is None or answer.na or not answer.values:
        return None
    value = answer.values[0]
    if isinstance(value, float | int):
        return float(value)
    return {option.ref: float(option.points) for option in options_of(question)}.get(value)


def _estimated(
    kind: str, rows: Rows, reckon: Callable[[Rows], float | None], percent: float | None, resamples: int
) -> Figure:
    value, calls = reckon(rows), sum(len(row) > 1 for row in rows)
    if value is None:
        return Figure(kind=kind, why="no_variation", calls=calls, percent=percent)
    chance = random.Random(SEED)
    drawn = sorted(
        one
        for _ in range(resamples)
        if (one := reckon([rows[i] for i in chance.choices(range(len(rows)), k=len(rows))])) is not None
    )
    low, high = _ends(drawn, resamples)
    return Figure(kind=kind, value=value, low=low, high=high, calls=calls, percent=percent)


def _ends(drawn: Sequence[float], resamples: int) -> tuple[float | None, float | None]:
    if len(drawn) < max(2, resamples // 2):
        return None, None
    return drawn[int(0.025 * len(drawn))], drawn[min(len(drawn) - 1, int(0.975 * len(drawn)))]


# ------------------------------------------------------------------------------- totals and people


def totals(finals: Finals, *, resamples: int = RESAMPLES) -> Figure:
    """ICC(2,1), absolute agreement of final scores, over the calls that the same people judged."""
    people = Counter(who for judged in finals.values() for who in judged)
    best: list[list[float]] = []
    for size in range(len(people), 1, -1):  # as many people as share at least two calls
        who = sorted(name for name, _ in people.most_common(size))
        rows = [
            [judged[name] for name in who]
            for judged in finals.values()
            if all(name in judged for name in who)
        ]
        if len(rows) > 1:
            best = rows
            break
    if not best:
        return Figure(
            kind="icc_2_1", why="one_call" if len(finals) < 2 else "not_complete", calls=len(finals)
        )
    found = intraclass(best)
    if found is None:
        return Figure(kind="icc_2_1", why="no_variation", calls=len(best))
    chance = random.Random(SEED)
    told = (intraclass(chance.choices(best, k=len(best))) for _ in range(resamples))
    low, high = _ends(sorted(one.two for one in told if one is not None), resamples)
    return Figure(kind="icc_2_1", value=found.two, low=low, high=high, calls=len(best))


def _analysts(
    judgements: Sequence[Judgement], finals: Finals, drift: Mapping[str, Mapping[str, tuple[float, float]]],
    expert: Judgement | None,
) -> Iterable[AnalystMeeting]:  # fmt: skip
    mild = {one.rater: one for one in leniency(Ratings({c: dict(given) for c, given in finals.items()}))}
    reference = float(expert.score.final) if expert and expert.score.final else None
    for one in judgements:
        found = mild.get(one.analyst_id)
        mine = float(one.score.final) if one.score.final else None
        apart = mine - reference if mine is not None and reference is not None and one is not expert else None
        yield AnalystMeeting(
            analyst_id=one.analyst_id, analyst=one.analyst, final=one.score.final,
            leniency=found.mean if found else None, low=found.low if found else None,
            high=found.high if found else None, calls=found.units if found else 0,
            na_drift=dict(drift.get(one.analyst_id, {})), from_expert=apart,
        )  # fmt: skip


def na_drift(form: Form, history: History) -> dict[str, dict[str, tuple[float, float]]]:
    """Analyst -> question -> (her share of N/A, the others') where they cannot be told to be the same."""
    found: dict[str, dict[str, tuple[float, float]]] = {}
    people = sorted({who for judged in history.values() for who in judged})
    for question, _ in walk_questions(form):
        if not question.na_allowed:
            continue
        counts = {who: _na_counts(question.ref, who, history) for who in people}
        for who, (na, of) in counts.items():
            others = [pair for name, pair in counts.items() if name != who]
            na_others, of_others = sum(n for n, _ in others), sum(m for _, m in others)
            if of < LEAST_NA or of_others < LEAST_NA:
                continue
            hers, theirs = wilson(na, of), wilson(na_others, of_others)
            if hers.low > theirs.high or hers.high < theirs.low:
                found.setdefault(who, {})[question.ref] = (hers.value, theirs.value)
    return found


def _na_counts(question: str, who: str, history: History) -> tuple[int, int]:
    given = [judged[who].get(question) for judged in history.values() if who in judged]
    answered = [one for one in given if one is not None and (one.na or one.values)]
    return sum(one.na for one in answered), len(answered)


def _within_ten(judgements: Sequence[Judgement]) -> float | None:
    finals = [float(one.score.final) for one in judgements if one.score.final]
    pairs = list(combinations(finals, 2))
    return sum(abs(a - b) <= 10 for a, b in pairs) / len(pairs) if pairs else None
