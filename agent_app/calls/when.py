"""The callback line's echo: what was understood, on both clocks; what is asked; what is refused."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_app.errors import sentence_for
from agent_app.widgets import times
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.callback_phrases import Ambiguous, Moment, Refused, When

QUESTIONS: dict[str, str] = {
    "am_or_pm": QT_TRANSLATE_NOOP("when", "Morning or afternoon?"),
    "which_week": QT_TRANSLATE_NOOP("when", "Which week?"),
    "repeated_hour": QT_TRANSLATE_NOOP("when", "The clocks go back: the first or the second time?"),
    "day_or_month": QT_TRANSLATE_NOOP("when", "Which is the day, which the month?"),
}
REFUSALS = {
    "past": "when_past",
    "too_far": "when_too_far",
    "not_understood": "when_not_understood",
    "nonexistent_time": "when_nonexistent",
    "unknown_customer_zone": "when_unclear",
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("when", text)


def moment_words(moment: Moment, customer_zone: str = "") -> str:
    """“tomorrow 10:00, 09:00 for the customer”."""
    zone = times.zone_of(customer_zone)
    words = times.promise(moment.at_utc)
    full = times.local(moment.at_utc)
    if moment.approximate:
        words = translate("when", "about {when}").format(when=words)
    if zone is None:
        return words
    theirs = times.local(moment.at_utc, zone)
    if theirs.replace(tzinfo=None) == full.replace(tzinfo=None):
        return words
    shown = times.clock(moment.at_utc, zone)
    if theirs.date() != full.date():
        shown = times.promise(moment.at_utc, zone)
    return translate("when", "{when}, {theirs} for the customer").format(when=words, theirs=shown)


def question_words(when: Ambiguous) -> str:
    """What is asked."""
    return _tr(QUESTIONS.get(when.question_code, "Which one?"))


def refusal_words(when: Refused) -> str:
    """Why it is refused and what to do."""
    return sentence_for(REFUSALS.get(when.code, "when_not_understood"))


def choices(when: When | None) -> tuple[Moment, ...]:
    """The moments to choose from, when it is unclear."""
    return tuple(when.candidates) if isinstance(when, Ambiguous) else ()
