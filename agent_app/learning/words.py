"""Library and coaching in words."""

from __future__ import annotations

from agent_app.widgets import times
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.coaching import CoachingRow
from domain.library import ClipRow

TOLD: dict[str, str] = {
    "acknowledged": QT_TRANSLATE_NOOP("learning", "Noted that you have read it."),
    "done": QT_TRANSLATE_NOOP("learning", "Done."),
    "taken_back": QT_TRANSLATE_NOOP("learning", "Taken back."),
    "withdrawn": QT_TRANSLATE_NOOP("learning", "Withdrawn: it is gone from every desk."),
    "shared": QT_TRANSLATE_NOOP("learning", "Shared; it can be heard at once."),
    "coached": QT_TRANSLATE_NOOP("learning", "Written; the agent finds it under Learning."),
    "proposed": QT_TRANSLATE_NOOP("learning", "Proposed; the script's authors see it beside the step."),
}
PROBLEMS: dict[str, str] = {
    "title_missing": QT_TRANSLATE_NOOP("learning", "It needs a title."),
    "lesson_missing": QT_TRANSLATE_NOOP("learning", "Say what is to be learned from it."),
    "consent_missing": QT_TRANSLATE_NOOP("learning", "Say on whose consent it rests."),
    "too_short": QT_TRANSLATE_NOOP("learning", "The piece is shorter than half a second."),
    "too_long": QT_TRANSLATE_NOOP("learning", "A piece is ten minutes at most."),
    "outside_recording": QT_TRANSLATE_NOOP("learning", "The piece lies outside the recording."),
    "expired": QT_TRANSLATE_NOOP("learning", "Its last day is over already."),
    "too_far": QT_TRANSLATE_NOOP("learning", "Nothing is shared for more than two years."),
}
STATES: dict[str, str] = {
    "open": QT_TRANSLATE_NOOP("learning", "new"),
    "acknowledged": QT_TRANSLATE_NOOP("learning", "read"),
    "done": QT_TRANSLATE_NOOP("learning", "done"),
    "withdrawn": QT_TRANSLATE_NOOP("learning", "withdrawn"),
    "expired": QT_TRANSLATE_NOOP("learning", "expired"),
}


def told(what: str) -> str:
    return translate("learning", TOLD[what])


def problem_words(code: str) -> str:
    """Why a piece cannot be shared."""
    return translate("learning", PROBLEMS[code]) if code in PROBLEMS else code


def speaker_words(speaker: str) -> str:
    return {
        "agent": translate("learning", "Agent"),
        "customer": translate("learning", "Customer"),
    }.get(speaker, translate("learning", "Somebody"))


def kind_words(row: CoachingRow) -> str:
    return translate("learning", "Task") if row.kind == "task" else translate("learning", "Note")


def state_words(row: CoachingRow) -> str:
    """“overdue” comes before everything else."""
    return translate("learning", "overdue") if row.overdue else translate("learning", STATES[row.state])


def library_words(row: ClipRow) -> str:
    kind = (
        translate("learning", "exemplary") if row.library == "exemplary" else translate("learning", "problem")
    )
    return kind if row.state == "shared" else f"{kind}, {translate('learning', STATES[row.state])}"


def task_line(row: CoachingRow) -> str:
    """Two lines of the list: what, then whose and by when."""
    fresh = "●  " if row.mine and row.state == "open" else ""
    due = translate("learning", "by {day}").format(day=times.day(row.due_at)) if row.due_at else ""
    who = "" if row.mine else row.agent
    return f"{fresh}{_short(row.text)}\n" + " · ".join(filter(None, (state_words(row), who, due)))


def clip_line(row: ClipRow) -> str:
    fresh = "●  " if not row.mine and row.state == "shared" else ""
    length = times.length(row.length_ms / 1000)
    return f"{fresh}{_short(row.title)}\n" + " · ".join(filter(None, (library_words(row), length, row.agent)))


def _short(text: str, most: int = 42) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= most else plain[: most - 1] + "…"
