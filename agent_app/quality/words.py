"""The scorecard and its scores in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from agent_app.widgets.language import language
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.campaigns import in_language
from domain.scorecards import Form, NaReason, Option, Question, ScoreSummary

PROBLEMS = {
    "unanswered": QT_TRANSLATE_NOOP("quality", "Not answered yet."),
    "does_not_fit": QT_TRANSLATE_NOOP("quality", "This answer does not fit the question."),
    "na_not_allowed": QT_TRANSLATE_NOOP("quality", "“Not applicable” is not allowed here."),
    "na_reason_missing": QT_TRANSLATE_NOOP("quality", "Say why it is not applicable."),
    "comment_missing": QT_TRANSLATE_NOOP("quality", "This answer needs a comment (C)."),
    "evidence_missing": QT_TRANSLATE_NOOP("quality", "This answer needs a mark in the recording (M)."),
    "bad_mark": QT_TRANSLATE_NOOP("quality", "A mark lies outside the recording."),
    "unknown_question": QT_TRANSLATE_NOOP("quality", "The form has no such question any more."),
}


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
