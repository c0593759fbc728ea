"""Are a form's rules for after the submission sound? Part of `checking.check`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

from domain.scorecards.definition import Form, options_of, walk_questions

LONGEST_DELAY_H = 45 * 24


def aftermath_findings(form: Form) -> Iterator[tuple[str, str, str]]:
    """(path, code, words) of what is wrong with release, appeals and alarms."""
    release, appeals = form.release, form.appeals
    if release is not None:
        if not 0 <= release.after_h <= LONGEST_DELAY_H:
            yield "release.after_h", "out_of_range", "Between 0 hours and 45 days."
        if release.correct_h <= 0:
            yield "release.correct_h", "out_of_range", "Somebody needs time to correct."
        if release.clock and not _is_clock(release.clock):
            yield "release.clock", "bad_clock", f"{release.clock!r} is no time of the day, as 18:00 is."
        if release.how == "later" and not (release.after_h or release.clock):
            yield (
                "release.after_h",
                "out_of_range",
                "Released later: after some hours, or at a time of the day.",
            )
        if release.how != "later" and (release.after_h or release.clock):
            yield "release.how", "never_used", "A delay or a time only counts with `how: later`."
    if appeals is not None:
        if appeals.levels and (appeals.within_days <= 0 or appeals.most < 1):
            yield (
                "appeals",
                "out_of_range",
                "An appeal needs days to be filed in, and may be filed once at least.",
            )
        for n, level in enumerate(appeals.levels):
            if level.within_h <= 0:
                yield f"appeals.levels[{n}].within_h", "out_of_range", "Somebody needs time to decide."
    for question, _ in walk_questions(form):
        for option in options_of(question):
            if option.alarm and option.fail is None and (option.points or option.bonus):
                words = f"{question.ref!r}: {option.ref!r} alarms and earns points."
                yield "sections", "alarm_with_points", words


def _is_clock(text: str) -> bool:
    try:
        return time.fromisoformat(text).tzinfo is None
    except ValueError:
        return False
