"""What a message can be, and when it is tried again."""

from __future__ import annotations

from datetime import timedelta

#: outcomes in the lead's timeline
WAITING, SENT, FAILED, STOPPED = "message.waiting", "message.sent", "message.failed", "message.stopped"
#: minutes after each failure; after the last one it has failed, and waits for a person
RETRIES_MIN = (1, 2, 5, 15, 60, 180, 360, 720)


def next_try(tries: int) -> timedelta | None:
    """How long to wait after so many failures; None: it has failed."""
    return timedelta(minutes=RETRIES_MIN[tries - 1]) if tries <= len(RETRIES_MIN) else None
