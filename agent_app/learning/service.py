"""The library of calls, coaching and proposals, as the desk sees them."""

from __future__ import annotations

from typing import Protocol

from domain.coaching import CoachingRow, MakeCoaching
from domain.library import Audiences, ClipRow, MakeClip


class LearningService(Protocol):
    """Lists and sound come from the server (raise `UserError("server_away")` without it) and are kept nowhere on the desk;
    what was heard, and proposals, go through the outbox."""

    def clips(self) -> tuple[ClipRow, ...]: ...

    def clip_audio(self, clip_id: str) -> bytes:
        """The piece as FLAC, in memory alone. Raises not_found (expired, withdrawn), clip_not_heard."""
        ...

    def heard(self, clip_id: str, seconds: int) -> None:
        """She has heard (0 seconds: read) it. A fact; also without the server."""
        ...

    def audiences(self) -> Audiences: ...

    def share(self, made: MakeClip) -> ClipRow:
        """Raises clip_unsound with data.problem, forbidden, not_found."""
        ...

    def withdraw(self, clip_id: str, reason: str) -> ClipRow:
        """Raises reason_missing, not_found."""
        ...

    def coaching(self) -> tuple[CoachingRow, ...]: ...

    def coach(self, made: MakeCoaching) -> CoachingRow:
        """Raises text_missing, when_past, forbidden, not_found."""
        ...

    def acknowledge(self, coaching_id: str, answer: str) -> CoachingRow: ...

    def finish(self, coaching_id: str, answer: str) -> CoachingRow: ...

    def take_back(self, coaching_id: str) -> CoachingRow:
        """Raises already_done."""
        ...

    def propose(
        self, script: str, version: int, step: str, language: str, text: str, why: str, call_id: str
    ) -> None:
        """A better line for a step, from a call that was listened to. Raises text_missing."""
        ...
