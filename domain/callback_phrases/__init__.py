"""When to call back, in an agent's own words: "tomorrow 10", 下周三下午3点, "el lunes por la tarde".

Rules that hold in all three languages (the tables in tests/unit/domain/callback_phrases/ are the examples):

- A word nobody here knows makes the whole line `not_understood`; nothing is guessed around it.
- An hour of 1-12 without am/pm, part of the day or leading zero may be either; what lies in working
  hours (08:00-20:00, both ends in) is meant, else it is asked (`am_or_pm`): "3" is 15:00, "8" a question.
- A time without a day is its next occurrence. A day with a time that has passed is refused (`past`).
- A part of the day without a time is a sensible hour, marked `approximate`: morning 10:00, noon 12:00,
  afternoon 15:00, evening 18:30; a day alone is 10:00. Is that hour over today but the part is not, the next
  half hour that is 30 minutes away is taken.
- Weeks begin on Monday. A bare weekday is the next one; said on that very day with the hour still ahead, it is
  asked (`which_week`). "next Friday" while this week's is still ahead is asked in English; 下周五 is the next
  calendar week; "el viernes que viene" is the coming one.
- The end of the month is its last working day (Monday to Friday).
- A date without a year lies at most 300 days ahead, else it is `past`. Nothing lies more than 400 days ahead.
- An hour that the clocks skip is refused (`nonexistent_time`), one that comes twice is asked (`repeated_hour`).
"""

from __future__ import annotations

from datetime import datetime

from domain.callback_phrases.answers import Ambiguous, Language, Moment, Refused, When, WhenEcho, echo

__all__ = ["Ambiguous", "Language", "Moment", "Refused", "When", "WhenEcho", "echo", "read_when"]


def read_when(
    text: str, language: Language, now: datetime, zone: str, customer_zone: str | None = None
) -> When:
    """See `moments.read_when`; the tables of the three languages are loaded with the first line that is read."""
    from domain.callback_phrases import moments

    return moments.read_when(text, language, now, zone, customer_zone)
