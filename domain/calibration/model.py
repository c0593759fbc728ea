"""Calibrations as they travel."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from domain.leads import Frozen
from domain.scorecards import Answer, ScoreSummary

CalibrationState = Literal["open", "closed"]


class Judgement(Frozen, frozen=True, kw_only=True):
    """What one person said about the call. `expert`: hers is the reference."""

    analyst_id: str
    analyst: str
    answers: tuple[Answer, ...]
    score: ScoreSummary
    comment: str = ""
    expert: bool = False


class Figure(Frozen, frozen=True, kw_only=True):
    """A coefficient with its 95 % interval, or why it cannot be estimated.

    Attributes:
        kind: ac1, alpha_ordinal, icc_2_1. why: one_call, no_pairs, no_variation, not_complete.
        calls: how many it rests on. percent: of pairs of judgements that are the same, 0-1.
    """

    kind: str
    value: float | None = None
    low: float | None = None
    high: float | None = None
    why: str = ""
    calls: int = 0
    percent: float | None = None


class QuestionMeeting(Frozen, frozen=True, kw_only=True):
    """One question at the meeting.

    Attributes:
        said: answer in words of refs (`yes`, `a+b`, `n/a`, "" for none) -> ids of who gave it, the most frequent first.
        differs: not everybody said the same. expert: what the reference says, "" without one.
        agreement: over all calls of this form that were judged by several, this one included.
        rewrite: why the question should be rewritten: agreement, na, expert; empty: it need not.
    """

    question: str
    said: dict[str, tuple[str, ...]]
    differs: bool
    agreement: Figure
    expert: str = ""
    rewrite: tuple[str, ...] = ()


class AnalystMeeting(Frozen, frozen=True, kw_only=True):
    """One person beside the others who judged the same calls.

    Attributes:
        leniency: points by which her scores lie above the others', with limits of agreement; None: alone so far.
        na_drift: questions that she calls not applicable far more or less often than the others (share, theirs).
        from_expert: points above the reference in this call; None without one.
    """

    analyst_id: str
    analyst: str
    final: str | None = None
    leniency: float | None = None
    low: float | None = None
    high: float | None = None
    calls: int = 0
    na_drift: dict[str, tuple[float, float]] = {}
    from_expert: float | None = None


class Meeting(Frozen, frozen=True, kw_only=True):
    """What there is to talk about. `within_ten`: share of pairs of scores at most ten points apart (a folk rule)."""

    questions: tuple[QuestionMeeting, ...] = ()
    analysts: tuple[AnalystMeeting, ...] = ()
    total: Figure = Figure(kind="icc_2_1")
    calls: int = 1
    within_ten: float | None = None


class CalibrationRow(Frozen, frozen=True, kw_only=True):
    """One in the list. `mine`: `waits`, `done`, or "" for who takes no part. leads: the caller may close it."""

    id: str
    title: str
    state: CalibrationState
    form: str
    form_version: int
    call_id: str
    at: datetime
    due_at: datetime | None = None
    by: str = ""
    agent: str = ""
    people: int = 0
    done: int = 0
    mine: str = ""
    leads: bool = False
    overdue: bool = False


class CalibrationPage(Frozen, frozen=True, kw_only=True):
    """`GET /v1/calibrations`: open ones first, then the newest."""

    rows: tuple[CalibrationRow, ...] = ()


class Participant(Frozen, frozen=True, kw_only=True):
    id: str
    name: str
    done: bool = False
    expert: bool = False


class Calibration(Frozen, frozen=True, kw_only=True):
    """`GET /v1/calibrations/{id}`. Nobody reads what others said before it is closed.

    Attributes:
        mine: the caller's own answers. judgements, meeting: once it is closed.
    """

    row: CalibrationRow
    people: tuple[Participant, ...] = ()
    recording_id: str = ""
    mine: tuple[Answer, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    meeting: Meeting | None = None


class NewCalibration(Frozen, frozen=True, kw_only=True):
    """`POST /v1/calibrations`. `form`: "" for the scorecard of the call's campaign."""

    call_id: str
    people: tuple[str, ...]
    title: str = ""
    form: str = ""
    expert_id: str = ""
    due_at: datetime | None = None


class CanTakePart(Frozen, frozen=True, kw_only=True):
    """`GET /v1/calibrations/people`: who may be called to one."""

    people: tuple[Participant, ...] = ()
