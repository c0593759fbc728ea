"""Calibrations in words: figures with intervals, or why they cannot be estimated."""

from __future__ import annotations

from agent_app.performance.words import one_decimal
from agent_app.quality.words import option_words, question_title
from agent_app.widgets import times
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.calibration.meeting import NA
from domain.calibration.model import (
    AnalystMeeting,
    Calibration,
    CalibrationRow,
    Figure,
    Meeting,
    QuestionMeeting,
)
from domain.scorecards import Form, Question, options_of, walk_questions

KINDS = {
    "ac1": QT_TRANSLATE_NOOP("calibration", "AC1"),
    "alpha_ordinal": QT_TRANSLATE_NOOP("calibration", "ordinal α"),
    "icc_2_1": QT_TRANSLATE_NOOP("calibration", "ICC(2,1)"),
}
WHY = {
    "one_call": QT_TRANSLATE_NOOP("calibration", "cannot be estimated from one call"),
    "no_pairs": QT_TRANSLATE_NOOP("calibration", "cannot be estimated: nobody else judged it"),
    "no_variation": QT_TRANSLATE_NOOP("calibration", "cannot be estimated: everybody always said the same"),
    "not_complete": QT_TRANSLATE_NOOP("calibration", "cannot be estimated: no two people share two calls"),
}
REWRITE = {
    "agreement": QT_TRANSLATE_NOOP("calibration", "people read it differently"),
    "na": QT_TRANSLATE_NOOP("calibration", "“not applicable” is used differently"),
    "expert": QT_TRANSLATE_NOOP("calibration", "most differ from the expert"),
}


def _tr(text: str) -> str:
    return translate("calibration", text)


def figure_words(figure: Figure) -> str:
    """“AC1 0.81 (0.62 to 0.95), 14 calls”, or why there is none."""
    name = _tr(KINDS[figure.kind]) if figure.kind in KINDS else figure.kind
    if figure.value is None:
        return f"{name}: {_tr(WHY.get(figure.why, figure.why))}"
    value, low, high = (_signed(one) for one in (figure.value, figure.low, figure.high))
    if figure.low is None or figure.high is None:
        return translate("calibration", "{name} {value}, {n} calls").format(
            name=name, value=value, n=figure.calls
        )
    return translate("calibration", "{name} {value} ({low} to {high}), {n} calls").format(
        name=name, value=value, low=low, high=high, n=figure.calls
    )


def _signed(value: float | None) -> str:
    """Two decimals, with a minus that is seen."""
    return "" if value is None else f"{value:.2f}".replace("-", "−")


def questions_of(form: Form | None) -> dict[str, Question]:
    return {q.ref: q for q, _ in walk_questions(form)} if form else {}


def title_of(questions: dict[str, Question], ref: str) -> str:
    return question_title(questions[ref]) if ref in questions else ref


def said_words(question: Question | None, text: str) -> str:
    """An answer of the meeting (`yes`, `a+b`, `n/a`) as the form says it."""
    if not text:
        return "–"
    if text == NA:
        return translate("calibration", "not applicable")
    by_ref = {o.ref: option_words(o) for o in options_of(question)} if question else {}
    return ", ".join(by_ref.get(part, part) for part in text.split("+"))


def answer_of(met: QuestionMeeting, analyst_id: str) -> str:
    return next((text for text, who in met.said.items() if analyst_id in who), "")


def rewrite_words(met: QuestionMeeting) -> str:
    return ", ".join(_tr(REWRITE[why]) for why in met.rewrite if why in REWRITE)


def leniency_words(one: AnalystMeeting) -> str:
    """“+4.2 (−6 to 14.4), 9 calls”"""
    if one.leniency is None:
        return "–"
    sign = f"{one.leniency:+.1f}".replace("-", "−")
    if one.low is None or one.high is None:
        return translate("calibration", "{mean}, {n} calls").format(mean=sign, n=one.calls)
    return translate("calibration", "{mean} ({low} to {high}), {n} calls").format(
        mean=sign, low=one_decimal(one.low).replace("-", "−"), high=one_decimal(one.high), n=one.calls
    )


def drift_words(one: AnalystMeeting, questions: dict[str, Question]) -> str:
    """“Asked what changed: 80 %, others 5 %”"""
    return "; ".join(
        translate("calibration", "{question}: {hers} %, others {theirs} %").format(
            question=title_of(questions, ref), hers=round(100 * hers), theirs=round(100 * theirs)
        )
        for ref, (hers, theirs) in one.na_drift.items()
    )


def row_words(row: CalibrationRow) -> str:
    """Two lines for the list."""
    title = row.title or times.day(row.at)
    if row.state == "closed":
        second = translate("calibration", "closed, {n} judged").format(n=row.done)
    elif row.mine == "waits":
        second = translate("calibration", "waits for your judgement")
    else:
        second = translate("calibration", "{done} of {all} have judged").format(done=row.done, all=row.people)
    due = ""
    if row.state == "open" and row.due_at is not None:
        due = (
            translate("calibration", "overdue since {when}")
            if row.overdue
            else translate("calibration", "until {when}")
        ).format(when=times.promise(row.due_at))
    return f"{title}\n" + " · ".join(filter(None, (second, due)))


def total_words(meeting: Meeting) -> str:
    """Of the scores: agreement, and the folk rule beside it."""
    parts = [translate("calibration", "Scores: {figure}").format(figure=figure_words(meeting.total))]
    if meeting.within_ten is not None:
        parts.append(
            translate("calibration", "in this call {share} % of pairs within 10 points").format(
                share=round(100 * meeting.within_ten)
            )
        )
    return " · ".join(parts)


def summary_text(calibration: Calibration, form: Form | None) -> str:
    """The whole meeting as text, to copy."""
    meeting = calibration.meeting
    if meeting is None:
        return ""
    questions = questions_of(form)
    lines = [calibration.row.title or calibration.row.id, total_words(meeting), ""]
    people = {one.analyst_id: one.analyst for one in calibration.judgements}
    for met in meeting.questions:
        said = "; ".join(
            f"{people.get(one.analyst_id, '')}: {said_words(questions.get(met.question), answer_of(met, one.analyst_id))}"
            for one in calibration.judgements
        )
        lines.append(
            f"{title_of(questions, met.question)}\t{said}\t{figure_words(met.agreement)}\t{rewrite_words(met)}"
        )
    lines.append("")
    lines += [f"{one.analyst}\t{one.final or '–'}\t{leniency_words(one)}\t{drift_words(one, questions)}"
              for one in meeting.analysts]  # fmt: skip
    return "\n".join(lines) + "\n"
