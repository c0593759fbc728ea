"""Figures in tables of words, for the pages and for the clipboard."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.performance.words import alarm_words, calls_words, one_decimal, rate_words, score_words
from agent_app.quality.words import question_title
from agent_app.quality_report.interval_view import IntervalRow
from agent_app.widgets import times
from agent_app.widgets.language import language
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.campaigns import in_language
from domain.quality_report.model import (
    AccessRow,
    AgentFigure,
    AnalystOutput,
    CauseFigure,
    CoverageRow,
    DayReport,
    Deadline,
    QuestionFigure,
    TeamQuality,
)
from domain.scorecards import Form, walk_questions

Forms = Callable[[str, int], Form | None]
Line = tuple[str, ...]
DUE = {
    "correct": QT_TRANSLATE_NOOP("report", "Correction"),
    "appeal": QT_TRANSLATE_NOOP("report", "Appeal"),
    "calibration": QT_TRANSLATE_NOOP("report", "Calibration"),
}
ACTS = {
    "listen": QT_TRANSLATE_NOOP("report", "heard"),
    "see": QT_TRANSLATE_NOOP("report", "read"),
    "list": QT_TRANSLATE_NOOP("report", "read the list"),
    "export": QT_TRANSLATE_NOOP("report", "exported"),
}
THINGS = {
    "recording": QT_TRANSLATE_NOOP("report", "a recording"),
    "evaluation": QT_TRANSLATE_NOOP("report", "evaluations"),
    "call": QT_TRANSLATE_NOOP("report", "a call"),
    "calibration": QT_TRANSLATE_NOOP("report", "a calibration"),
    "quality_export": QT_TRANSLATE_NOOP("report", "evaluations, as a file"),
    "quality_report": QT_TRANSLATE_NOOP("report", "a page of figures"),
}


def _tr(text: str) -> str:
    return translate("report", text)


def titles(figures: tuple[QuestionFigure, ...], forms: Forms) -> dict[tuple[str, int, str], str]:
    """Question -> its title."""
    found: dict[tuple[str, int, str], str] = {}
    for code, version in {(q.form, q.form_version) for q in figures}:
        form = forms(code, version)
        if form is not None:
            found |= {(code, version, q.ref): question_title(q) for q, _ in walk_questions(form)}
    return found


# ------------------------------------------------------------------------------- the team


def tier_words(team: TeamQuality) -> str:
    """Whether anybody can be told apart at all."""
    ranked = [one for one in team.agents if one.tier]
    if len(ranked) < 2:
        return translate("report", "Too few evaluations to compare anybody.")
    if team.tiers == 1:
        return translate(
            "report", "Their intervals overlap: nobody can be told apart, so there is no ranking."
        )
    return translate(
        "report",
        "Groups lie apart and stand one above the other; inside a group nobody can be told apart.",
    )


def agent_rows(team: TeamQuality) -> list[IntervalRow]:
    """By group; a group's members by name."""
    rows, before = [], -1
    for one in team.agents:
        heading = ""
        if one.tier != before and (team.tiers > 1 or one.tier == 0):
            heading = (
                translate("report", "Group {n}").format(n=one.tier)
                if one.tier
                else translate("report", "Fewer than two evaluations")
            )
        before = one.tier
        rows.append(IntervalRow(one.agent, one.score.mean, one.score.low, one.score.high,
                                f"{score_words(one.score)}  {calls_words(one.score)}", heading))  # fmt: skip
    return rows


def agent_head() -> Line:
    return (
        translate("report", "Agent"), translate("report", "Score"), translate("report", "Passed"),
        translate("report", "Failed"), translate("report", "Unread"), translate("report", "Appeals"),
        translate("report", "Upheld"), translate("report", "Red lines"),
    )  # fmt: skip


def agent_line(one: AgentFigure) -> Line:
    return (
        one.agent, score_words(one.score), rate_words(one.passed), str(one.fails), str(one.unread), str(one.appeals),
        str(one.upheld), str(one.alarms),
    )  # fmt: skip


def question_head() -> Line:
    return (
        translate("report", "Question"), translate("report", "% of its points"), translate("report", "Costs points"),
        translate("report", "Judged"), translate("report", "Not applicable"), translate("report", "Failed"),
    )  # fmt: skip


def question_line(one: QuestionFigure, title: str) -> Line:
    return (title, one_decimal(one.percent), one_decimal(one.lost), str(one.n), str(one.na), str(one.fails))


def cause_line(one: CauseFigure, forms: Forms) -> Line:
    form = forms(one.form, one.form_version)
    cause = next((c for c in form.root_causes if c.ref == one.cause), None) if form else None
    name = in_language(cause.label, language.short) if cause else ""
    known = {q.ref: question_title(q) for q, _ in walk_questions(form)} if form else {}
    where = ", ".join(f"{known.get(ref, ref)} ({n})" for ref, n in one.questions.items())
    return (name or one.cause, str(one.n), where)


# ------------------------------------------------------------------------------- the day


def coverage_head() -> Line:
    return (
        translate("report", "Agent"), translate("report", "Region"), translate("report", "Calls"),
        translate("report", "Drawn by chance"), translate("report", "For a risk"), translate("report", "Heard"),
    )  # fmt: skip


def coverage_line(one: CoverageRow) -> Line:
    heard = one.measured + one.risky
    share = f"{100 * heard / one.calls:.1f} %" if one.calls else "–"
    return (one.name or "–", one.region, times.count(one.calls), str(one.measured), str(one.risky), share)


def backlog_words(report: DayReport) -> str:
    """“12 calls wait to be judged: 5 for less than a day, …. The oldest since Mon 09:00. 3 wait for approval, …”"""
    b = report.backlog
    said = translate(
        "report",
        "{open} calls wait to be judged: {day} for less than a day, {three} up to three, {older} longer.",
    ).format(open=b.open, day=b.day, three=b.three_days, older=b.older)
    oldest = (
        translate("report", "The oldest since {when}.").format(when=times.when(b.oldest_at))
        if b.oldest_at
        else ""
    )
    rest = translate("report", "{approvals} wait for approval, {unread} are unread by their agents.").format(
        approvals=b.approvals, unread=b.unread
    )
    return " ".join(filter(None, (said, oldest, rest)))


def counts_words(report: DayReport) -> str:
    return translate(
        "report", "Judged {judged} · released {released} · acknowledged {read} · appealed {appealed} · mean {mean}"
    ).format(
        judged=report.judged, released=report.released, read=report.acknowledged, appealed=report.appealed,
        mean=score_words(report.score),
    )  # fmt: skip


def analyst_head() -> Line:
    return (
        translate("report", "Analyst"), translate("report", "Judged"), translate("report", "Minutes each"),
        translate("report", "Mean"), translate("report", "Given back"), translate("report", "In the queue"),
        translate("report", "Milder than others by"),
    )  # fmt: skip


def analyst_line(one: AnalystOutput) -> Line:
    minutes = one_decimal(one.seconds / 60 / one.judged) if one.judged and one.seconds else "–"
    mild = "–"
    if one.leniency is not None:
        ends = f" ({one_decimal(one.low)} … {one_decimal(one.high)})" if one.low is not None else ""
        mild = translate("report", "{mean}{ends}, {n} calls").format(
            mean=f"{one.leniency:+.1f}", ends=ends, n=one.calls
        )
    return (
        one.analyst,
        str(one.judged),
        minutes,
        one_decimal(one.mean),
        str(one.skipped),
        str(one.open),
        mild,
    )


def deadline_head() -> Line:
    return (
        translate("report", "What"), translate("report", "Who"), translate("report", "About"), translate("report", "Due"),
    )  # fmt: skip


def deadline_line(one: Deadline) -> Line:
    due = times.promise(one.due_at)
    said = translate("report", "overdue since {when}").format(when=due) if one.overdue else due
    return (_tr(DUE.get(one.kind, one.kind)), one.who or translate("report", "nobody yet"), one.agent, said)


def alarm_head() -> Line:
    return (
        translate("report", "When"), translate("report", "Red line"), translate("report", "Agent"),
        translate("report", "Question"), translate("report", "Judged by"),
    )  # fmt: skip


def alarm_lines(report: DayReport, forms: Forms) -> list[Line]:
    lines: list[Line] = []
    for one in report.alarms:
        form = forms(one.form, one.form_version)
        known = {q.ref: question_title(q) for q, _ in walk_questions(form)} if form else {}
        lines.append(
            (
                times.when(one.at),
                alarm_words(one.alarm),
                one.agent,
                known.get(one.question, one.question),
                one.analyst,
            )
        )
    return lines


# ------------------------------------------------------------------------------- access


def access_head() -> Line:
    return (
        translate("report", "When"), translate("report", "Who"), translate("report", "Did"), translate("report", "What"),
        translate("report", "Agent, call"), translate("report", "Rows"),
    )  # fmt: skip


def access_line(row: AccessRow) -> Line:
    call = " · ".join(filter(None, (row.agent, times.when(row.call_at) if row.call_at else "")))
    return (
        times.when(row.at), row.person, _tr(ACTS.get(row.action, row.action)), _tr(THINGS.get(row.what, row.what)), call,
        str(row.rows) if row.rows else "",
    )  # fmt: skip
