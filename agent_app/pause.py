"""Named points at which a test may hold the desk still, to kill it from outside exactly there.

`LEADLINE_PAUSE_AT=point` makes the thread that reaches the point write `LEADLINE_PAUSE_FILE` and wait for its end;
`point:3` means its third time. Without the variable a point costs one comparison. `POINTS` is the list that the kill
test walks.
"""

from __future__ import annotations

import itertools
import os
import threading
from pathlib import Path

POINTS = (
    "ring_before_draft",
    "ring_after_draft",
    "answer_sent",
    "draft_before_commit",
    "draft_after_commit",
    "end_before_save",
    "end_after_save",
    "finish_before_commit",
    "finish_after_commit",
    "push_before_send",
    "push_answered",
    "pull_received",
)
_AT, _, _TIMES = os.environ.get("LEADLINE_PAUSE_AT", "").partition(":")
_hits = itertools.count(1)


def at(point: str) -> None:
    """Stop here for good if this is the point that was asked for."""
    if point == _AT and next(_hits) >= int(_TIMES or 1):
        Path(os.environ["LEADLINE_PAUSE_FILE"]).write_text(point)
        threading.Event().wait()
