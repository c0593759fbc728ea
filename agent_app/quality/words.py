"""The scorecard and its scores in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from agent_app.widgets.language import language
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.api import CallRow
from domain.campaigns import in_language
from domain.scorecards import Form, NaReason, Option, Question, ScoreSummary

PROBLEMS = {
    "unanswered": QT_TRANSLATE_NOOP("quality", "Not answered yet."),
    "does_not_fit": QT_TRANSLATE_NOOP("quality", "This answer does not fit the question."),
    "na_not_allowed": QT_TRANSLATE_NOOP("quality", "“Not applicable” is not allowed here."),
    "na_reason_missing": QT_TRANSLATE_NOOP("quality", "Say why it is not applicable."),
    "comment_missing": QT_TRANSLATE_NOOP("quality", "This answer needs a comment (C)."),
    "evidence_missing": QT_TRANSLATE_NOOP("quality", "This answer needs a mark in the recording (M)."),
    "root_cause_missing": QT_TRANSLATE_NOOP("quality", "Name the root cause of this answer."),
    "bad_mark": QT_TRANSLATE_NOOP("quality", "A mark lies outside the recording."),
    "unknown_question": QT_TRANSLATE_NOOP("quality", "The form has no such question any more."),
}


NEW_FOR = timedelta(hours=1)  #: how long a recording's age is worth a word
WAITS_FOR = timedelta(hours=24)  #: a desk that was shut hands its recordings over at its next start
LINES = {
    "good": QT_TRANSLATE_NOOP("quality", "good line"),
    "fair": QT_TRANSLATE_NOOP("quality", "fair line"),
    "poor": QT_TRANSLATE_NOOP("quality", "poor line"),
}


def is_waiting(row: CallRow, now: datetime) -> bool:
    """The call is here and its recording is on its way."""
    since = row.ended_at
    return (
        row.recorded
        and not row.recording_id
        and not row.objected
        and since is not None
        and now - since < WAITS_FOR
    )


def age_words(row: CallRow, now: datetime) -> str:
    """“recorded 3 min ago”, “waiting for the recording: 40 s”, “not recorded: the customer objected”; "" for an old one."""
    if is_waiting(row, now) and row.ended_at is not None:
        return translate("quality", "waiting for the recording: {age}").format(age=_age(now - row.ended_at))
    if row.objected:
        return translate("quality", "the customer objected to recording")
    if row.recorded_at is not None and row.ended_at is not None and now - row.ended_at < NEW_FOR:
        return translate("quality", "recorded {age} ago").format(age=_age(now - row.ended_at))
    return ""


def _age(since: timedelta) -> str:
    seconds = max(0, int(since.total_seconds()))
    if seconds < 60:
        return translate("quality", "{n} s").format(n=seconds)
    if seconds < 3600:
        return translate("quality", "{n} min").format(n=seconds // 60)
    return translate("quality", "{n} h").format(n=seconds // 3600)


def kept_words(row: CallRow, now: datetime) -> str:
    """What else is known of the call's sound, on one line: its age, its line, a message that was left."""
    message = translate("quality", "message left: {name}").format(name=row.message) if row.message else ""
    return " · ".join(
        filter(None, (age_words(row, now), _tr(LINES[row.line]) if row.line in LINES else "", message))
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("quality", text)


def problem_words(code: str) -> str:
    return _tr(PROBLEMS[code]) if code in PROBLEMS else code


def question_title(question: Question) -> str:
    return in_language(question.title, language.short) or question.ref


def option_words(option: Option) -> str:
    """The option's own words; a plain yes/no has none of its own."""
    own = in_language(option.label, language.short)
    return own or {"yes": translate("quality", "Yes"), "no": translate("quality", "No")}.get(
        option.ref, option.ref
    )


def value_words(value: str | float, by_ref: Mapping[str, str]) -> str:
    """One value of an answer: an option's words, a figure, or the text that was typed."""
    return f"{value:g}" if isinstance(value, float) else by_ref.get(value, value)


def na_words(reason: NaReason) -> str:
    return in_language(reason.label, language.short) or reason.ref


def score_text(text: str | None) -> str:
    """“87.5”, “100”, “–” for no score."""
    if not text:
        return "–"
    return text.rstrip("0").rstrip(".") if "." in text else text


def passed_words(passed: bool | None) -> str:
    return {
        True: translate("quality", "passed"),
        False: translate("quality", "not passed"),
        None: translate("quality", "no score yet"),
    }[passed]


def band_words(form: Form | None, band: str) -> str:
    found = next((b for b in form.bands if b.ref == band), None) if form else None
    return in_language(found.title, language.short) if found else band


def summary_words(score: ScoreSummary) -> str:
    """All three figures on one line."""
    return translate("quality", "raw {raw} · critical {critical} · {passed}").format(
        raw=score_text(score.raw), critical=score_text(score.critical), passed=passed_words(score.passed)
    )
