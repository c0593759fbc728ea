"""Appeals, revisions and figures in words; what the agent and whoever decides read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from agent_app.quality.words import score_text, value_words
from agent_app.widgets import times
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.api import Evaluation
from domain.appeals import Appeal, AppealStep, Revision, Verdict
from domain.quality_report.model import RateFigure, ScoreFigure
from domain.scorecards import Answer, Question, options_of

CLOSED = {
    "accepted": QT_TRANSLATE_NOOP("scores", "Appeal decided, accepted"),
    "withdrawn": QT_TRANSLATE_NOOP("scores", "Appeal taken back"),
    "last_level": QT_TRANSLATE_NOOP("scores", "Appeal decided at the last level"),
    "late": QT_TRANSLATE_NOOP("scores", "Appeal decided; the time to go on is over"),
    "all_upheld": QT_TRANSLATE_NOOP("scores", "Appeal upheld"),
}
WHY_CHANGED = {
    "corrected": QT_TRANSLATE_NOOP("scores", "corrected by {name}"),
    "appeal": QT_TRANSLATE_NOOP("scores", "changed on appeal by {name}"),
}
ALARMS = {
    "abuse": QT_TRANSLATE_NOOP("scores", "abuse"),
    "false_promise": QT_TRANSLATE_NOOP("scores", "false promise"),
    "data_breach": QT_TRANSLATE_NOOP("scores", "data told to a third person"),
    "do_not_call": QT_TRANSLATE_NOOP("scores", "do-not-call ignored"),
}
DASH = "–"


def _tr(text: str) -> str:
    return translate("scores", text)


def answer_words(question: Question | None, answer: Answer | None) -> str:
    """An answer as the form says it; “–” for none."""
    if answer is None or not (answer.na or answer.values):
        return DASH
    if answer.na:
        return translate("scores", "n/a")
    from agent_app.quality.words import option_words

    by_ref = {o.ref: option_words(o) for o in options_of(question)} if question else {}
    return ", ".join(value_words(v, by_ref) for v in answer.values)


def appeal_words(appeal: Appeal, now: datetime | None = None) -> str:
    """How an appeal stands, in one line: who decides until when, or what became of it."""
    now = now or times.now_utc()
    if appeal.state == "closed":
        return (
            _tr(CLOSED[appeal.closed_why])
            if appeal.closed_why in CLOSED
            else translate("scores", "Appeal closed")
        )
    if appeal.state == "decided":
        until = times.promise(appeal.answer_by) if appeal.answer_by else ""
        return translate(
            "scores", "Decided at level {level} of {levels}. You may go on until {until}."
        ).format(level=appeal.level, levels=appeal.levels, until=until)
    step = next((one for one in reversed(appeal.steps) if one.level == appeal.level), None)
    return level_words(step, appeal.level, appeal.levels, now)


def level_words(step: AppealStep | None, level: int, levels: int, now: datetime) -> str:
    """“Appeal, level 1 of 2: Nora decides until Fri 10:00”; overdue is said."""
    head = translate("scores", "Appeal, level {level} of {levels}").format(
        level=level, levels=max(level, levels)
    )
    if step is None or not step.assignee:
        return translate("scores", "{appeal}: it waits for somebody to decide").format(appeal=head)
    if step.due_at is None:
        return translate("scores", "{appeal}: {name} decides").format(appeal=head, name=step.assignee)
    if step.due_at < now:
        return translate("scores", "{appeal}: {name} should have decided by {when}; overdue").format(
            appeal=head, name=step.assignee, when=times.promise(step.due_at)
        )
    return translate("scores", "{appeal}: {name} decides until {when}").format(
        appeal=head, name=step.assignee, when=times.promise(step.due_at)
    )


def verdict_words(verdict: Verdict, step: AppealStep, question: Question | None) -> str:
    """“Nora: changed to Yes. Heard it again.”"""
    said = (
        translate("scores", "{name}: changed to “{answer}”").format(
            name=step.decided_by, answer=answer_words(question, verdict.answer)
        )
        if verdict.answer is not None
        else translate("scores", "{name}: stays as it was").format(name=step.decided_by)
    )
    return ". ".join(filter(None, (said, verdict.words or step.words)))


def revision_words(before: Revision) -> str:
    """“before 50, changed on appeal by Lena”"""
    why = _tr(WHY_CHANGED.get(before.why, "{name}")).format(name=before.by)
    return translate("scores", "before {score}, {why}").format(score=score_text(before.score.final), why=why)


def state_words(evaluation: Evaluation) -> str:
    """One word for a list: new, acknowledged, appeal, decided."""
    newest = evaluation.appeals[-1] if evaluation.appeals else None
    if newest is not None and newest.state == "open":
        return translate("scores", "appeal")
    if newest is not None and newest.state == "decided" and evaluation.acknowledged_at is None:
        return translate("scores", "decided")
    return translate("scores", "acknowledged") if evaluation.acknowledged_at else translate("scores", "new")


def alarm_words(alarm: str) -> str:
    return _tr(ALARMS[alarm]) if alarm in ALARMS else alarm


# ------------------------------------------------------------------------------- figures


def one_decimal(value: float | None) -> str:
    """“84.2”, “84”, “–” without one."""
    return DASH if value is None else f"{value:.1f}".removesuffix(".0")


def score_words(figure: ScoreFigure) -> str:
    """“84.2 (78.1–90.3)”; one evaluation has no interval."""
    if figure.mean is None:
        return DASH
    if figure.low is None or figure.high is None:
        return one_decimal(figure.mean)
    return f"{one_decimal(figure.mean)} ({one_decimal(figure.low)}–{one_decimal(figure.high)})"


def calls_words(figure: ScoreFigure) -> str:
    """“12 of 180 calls”, “n = 12”"""
    if figure.population:
        return translate("scores", "{n} of {all} calls").format(
            n=times.count(figure.n), all=times.count(figure.population)
        )
    return translate("scores", "{n} judged").format(n=times.count(figure.n))


def rate_words(figure: RateFigure) -> str:
    """“9 of 10 (60–98 %)”"""
    if not figure.n:
        return DASH
    return translate("scores", "{hits} of {n} ({low}–{high} %)").format(
        hits=figure.hits, n=figure.n, low=round(100 * figure.low), high=round(100 * figure.high)
    )


def by_ref(questions: Mapping[str, Question], ref: str) -> str:
    """A question's title, or its ref where the form is not here."""
    from agent_app.quality.words import question_title

    return question_title(questions[ref]) if ref in questions else ref
