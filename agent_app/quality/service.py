"""The Quality desk pages the server; drafts of evaluations live on this desk, submitted ones go through the outbox."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, Protocol

import msgspec

from agent_app.quality.waveform import Waveform
from domain.api import CallDetail, CallPage, Evaluation, SoldDeal
from domain.appeals import AppealedQuestion
from domain.quality_report.model import MyQuality
from domain.reading import Reading
from domain.scorecards import Answer, Form, ScoreResult


class CallQuery(msgspec.Struct, frozen=True, kw_only=True):
    """Search by number (last digits are enough), agent, dates, outcome. Empty: everything with a recording.

    Attributes:
        mine: of my queue. sold: its deal waits to be listened to. step: of a script, that was gone through.
        said: words that were said. hit: a phrase that was said, by its set or its own name.
    """

    number: str = ""
    agent: str = ""
    since: date | None = None
    until: date | None = None
    outcome: str = ""
    with_recording: bool = True
    unscored: bool = False
    mine: bool = False
    sold: bool = False
    team: str = ""
    region: str = ""
    step: str = ""
    said: str = ""
    hit: str = ""
    after: str = ""


class EvaluationDraft(msgspec.Struct, frozen=True, kw_only=True):
    """`seconds`: how long it was worked on, pauses left out."""

    evaluation_id: str
    call_id: str
    form: Form
    answers: tuple[Answer, ...] = ()
    comment: str = ""
    final: bool = False
    seconds: int = 0


class JudgingService(Protocol):
    """What a scorecard needs: an evaluation of the queue, a correction, a calibration."""

    def save_draft(self, draft: EvaluationDraft) -> None:
        """On the disk when it returns."""
        ...

    def score(self, draft: EvaluationDraft) -> ScoreResult: ...

    def submit(self, draft: EvaluationDraft) -> None: ...


class QualityService(Protocol):
    """For analysts. `calls`, `detail` and `audio` ask the server (raise `UserError("server_away")` without it)."""

    def calls(self, query: CallQuery) -> CallPage: ...

    def detail(self, call_id: str) -> CallDetail: ...

    def audio(self, recording_id: str) -> bytes:
        """The recording as a playable file (WAV, FLAC or Ogg), whole, in memory; it never touches this disk in clear."""
        ...

    def waveform(self, recording_id: str) -> Waveform | None:
        """As the server has drawn it, at several resolutions; None where it has not yet (or never will)."""
        ...

    def reading(self, recording_id: str) -> Reading:
        """What the machine read in it: words, hits, figures, proposed answers; `state` says where there are none."""
        ...

    def begin(self, detail: CallDetail) -> EvaluationDraft:
        """The draft for this call: the one on disk, or a new one with the campaign's scorecard."""
        ...

    def save_draft(self, draft: EvaluationDraft) -> None: ...

    def score(self, draft: EvaluationDraft) -> ScoreResult: ...

    def submit(self, draft: EvaluationDraft) -> None: ...

    def skip(self, pick_id: str, reason: str) -> bool:
        """Give a call of one's queue back; True when another takes its place. Raises UserError."""
        ...

    def judge_sale(self, deal_id: str, verdict: str, why: str, due_at: datetime | None) -> SoldDeal:
        """Pass a deal (`passed`), have it corrected by its agent (`to_correct`), or refuse it (`refused`).

        Raises:
            UserError: already_done, own_sale, reason_missing, server_away.
        """
        ...


class MyScoresService(Protocol):
    """For agents: evaluations from her own stream."""

    def evaluations(self) -> tuple[Evaluation, ...]: ...

    def unread(self) -> int: ...

    def acknowledge(self, evaluation_id: str, comment: str = "") -> None: ...

    def appeal(self, evaluation_id: str, questions: tuple[AppealedQuestion, ...], words: str) -> None:
        """Once while an appeal is open; it goes out when the server is there."""
        ...

    def answer_appeal(
        self, evaluation_id: str, appeal_id: str, answer: Literal["escalate", "withdraw"], words: str
    ) -> None: ...

    def figures(self) -> MyQuality:
        """Means with intervals, from the server. Raises UserError server_away."""
        ...

    def audio(self, recording_id: str) -> bytes: ...

    def form(self, code: str, version: int) -> Form | None: ...
