"""The verbs of who approves, corrects and decides. Lists come from the server; what is done goes through the outbox."""

from __future__ import annotations

from typing import Protocol

from agent_app.quality.service import EvaluationDraft, JudgingService
from agent_app.quality.waveform import Waveform
from domain.api import Evaluation
from domain.appeals import Verdict
from domain.inbox import InboxItem
from domain.scorecards import Form


class ReviewService(Protocol):
    """`inbox`, `evaluation`, `audio` and `waveform` ask the server (raise `UserError("server_away")` without it)."""

    def inbox(self) -> tuple[InboxItem, ...]:
        """What waits; what was done here and is on its way is not in it any more."""
        ...

    def evaluation(self, evaluation_id: str) -> Evaluation: ...

    def form(self, code: str, version: int) -> Form | None: ...

    def audio(self, recording_id: str) -> bytes: ...

    def waveform(self, recording_id: str) -> Waveform | None: ...

    def approve(self, evaluation_id: str) -> None: ...

    def give_back(self, evaluation_id: str, words: str) -> None:
        """Raises UserError reason_missing."""
        ...

    def decide(self, item: InboxItem, verdicts: tuple[Verdict, ...], words: str) -> None:
        """Raises UserError: reason_missing (a question that stays as it was, without a word)."""
        ...

    def correction(self, evaluation: Evaluation, form: Form) -> EvaluationDraft:
        """The draft of a correction: the one on disk, or the answers as they stand."""
        ...

    @property
    def correcting(self) -> JudgingService: ...
