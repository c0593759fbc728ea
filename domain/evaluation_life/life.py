"""The one state machine of an evaluation after its submission: what may follow what, and by whom.

Pure: a life goes in, a life comes out, or a `UserError` says why not. The server's handlers keep the rows; desks ask
`may_*` for what they offer.

```
submitted ─ at once ───────────────────────────► submitted (released) ─ acknowledged
          ├ later ─► scheduled ─ its time ──────►        │
          ├ approved by a second ─► held ─ approve ►      │ appeal, level 1 … n: open ─ decided ─ closed
          │                          └ return ─► returned ─ corrected ─► held
          └ a second judgement ─► compared (never released)
```
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec.structs import replace

from domain.appeal_rules import USUAL, AppealRule
from domain.appeals import AppealState
from domain.errors import UserError
from domain.leads import Frozen
from domain.scorecards import Form, Release

#: `submitted` is the word for *released* since the first desks: an old one knows no other
State = Literal["held", "returned", "scheduled", "submitted", "acknowledged", "compared"]
RELEASED = frozenset({"submitted", "acknowledged"})
LONGEST_DELAY = timedelta(days=45)


class Dispute(Frozen, frozen=True, kw_only=True):
    """The newest appeal, as far as the rules look at it.

    Attributes:
        questions: still in dispute. deciders: who decided on a lower level.
        since: when it was filed, decided, or went on.
    """

    id: str
    state: AppealState = "open"
    level: int = 1
    questions: tuple[str, ...] = ()
    deciders: tuple[str, ...] = ()
    answer_by: datetime | None = None
    closed_why: str = ""


class Life(Frozen, frozen=True, kw_only=True):
    """Attributes:
    revision: how often answers were changed. appeals: how many there were, the newest included.
    released_at: when the agent got it first; told_at: when she got it last (again after a decision).
    """

    state: State
    agent_id: str
    analyst_id: str
    approver_id: str = ""
    release_at: datetime | None = None
    released_at: datetime | None = None
    told_at: datetime | None = None
    acknowledged_at: datetime | None = None
    correct_by: datetime | None = None
    revision: int = 0
    appeals: int = 0
    dispute: Dispute | None = None


def rule_of(form: Form) -> AppealRule:
    return form.appeals or USUAL


def release_of(form: Form) -> Release:
    return form.release or Release()


# ------------------------------------------------------------------------------- before the release


def submit(
    *, analyst_id: str, agent_id: str, second: bool, rule: Release, now: datetime, zone: str = ""
) -> Life:
    """A new evaluation. `second`: a blind second judgement is about analysts and never reaches the agent."""
    life = Life(state="compared", agent_id=agent_id, analyst_id=analyst_id)
    return life if second else _towards_release(life, rule, now, zone, approved=False)


def approve(life: Life, by: str, rule: Release, now: datetime, zone: str = "") -> Life:
    """A second person agrees. Raises UserError: own_evaluation, already_done."""
    _second_person(life, by)
    if life.state != "held":
        raise UserError("already_done")
    return _towards_release(replace(life, approver_id=by), rule, now, zone, approved=True)


def give_back(life: Life, by: str, rule: Release, now: datetime) -> Life:
    """The second person does not agree: the analyst is to correct it. Raises UserError: own_evaluation, already_done."""
    _second_person(life, by)
    if life.state != "held":
        raise UserError("already_done")
    return replace(life, state="returned", approver_id=by, correct_by=now + timedelta(hours=rule.correct_h))


def correct(life: Life, by: str, rule: Release, now: datetime, zone: str = "") -> Life:
    """The analyst changes her answers before the agent has them. Raises UserError: forbidden, evaluation_final."""
    if by != life.analyst_id:
        raise UserError("forbidden", entity="evaluation", action="change")
    if life.state not in ("held", "returned", "scheduled"):
        raise UserError("evaluation_final")
    changed = replace(life, revision=life.revision + 1, correct_by=None)
    return _towards_release(changed, rule, now, zone, approved=False)


def come_due(life: Life, now: datetime) -> Life:
    """The clock: what was to be released is; what nobody answered is closed. The same life when nothing is due."""
    if life.state == "scheduled" and life.release_at is not None and life.release_at <= now:
        return _released(life, now)
    dispute = life.dispute
    if dispute is not None and dispute.state == "decided" and dispute.answer_by and dispute.answer_by <= now:
        return replace(life, dispute=replace(dispute, state="closed", closed_why="late", answer_by=None))
    return life


def release_moment(rule: Release, now: datetime, zone: str) -> datetime:
    """When something submitted (or approved) now is released: after the delay, and then at the next such clock time."""
    wanted = now + min(timedelta(hours=max(0.0, rule.after_h)), LONGEST_DELAY)
    clock = clock_of(rule.clock)
    if clock is None:
        return wanted
    try:
        local = wanted.astimezone(ZoneInfo(zone or "UTC"))
    except (ZoneInfoNotFoundError, ValueError):
        local = wanted
    at = datetime.combine(local.date(), clock, local.tzinfo)
    return (at if at >= local else at + timedelta(days=1)).astimezone(now.tzinfo)


def clock_of(text: str) -> time | None:
    """“18:00” as a time of the day; None for "" and for what is none (the checker says so before it is published)."""
    try:
        return time.fromisoformat(text) if text else None
    except ValueError:
        return None


def _second_person(life: Life, by: str) -> None:
    if by in (life.analyst_id, life.agent_id):
        raise UserError("own_evaluation")


def _towards_release(life: Life, rule: Release, now: datetime, zone: str, *, approved: bool) -> Life:
    if rule.how == "approved" and not approved:
        return replace(life, state="held", release_at=None, approver_id="")
    if rule.how == "later":
        at = release_moment(rule, now, zone)
        if at > now:
            return replace(life, state="scheduled", release_at=at)
    return _released(life, now)


def _released(life: Life, now: datetime) -> Life:
    return replace(life, state="submitted", release_at=None, released_at=life.released_at or now, told_at=now)


# ------------------------------------------------------------------------------- the agent


def acknowledge(life: Life, by: str, now: datetime) -> Life:
    """She has read it; a decision about her appeal is accepted by it. Raises UserError: not_found, already_done."""
    _hers(life, by)
    if life.state == "acknowledged":
        raise UserError("already_done")
    dispute = life.dispute
    if dispute is not None and dispute.state == "decided":
        dispute = replace(dispute, state="closed", closed_why="accepted", answer_by=None)
    return replace(life, state="acknowledged", acknowledged_at=now, dispute=dispute)


def appeal_until(life: Life, rule: AppealRule) -> datetime | None:
    """Until when she may appeal; None where she may not (any more, or while an appeal is open)."""
    if life.state not in RELEASED or life.told_at is None or life.appeals >= rule.most or not rule.levels:
        return None
    if life.dispute is not None and life.dispute.state != "closed":
        return None
    return life.told_at + timedelta(days=rule.within_days)


def file_appeal(
    life: Life, by: str, appeal_id: str, questions: Collection[str], rule: AppealRule, now: datetime
) -> Life:
    """She sees some questions otherwise.

    Raises:
        UserError: not_found, appeal_open, appeal_over, field_required without a question.
    """
    _hers(life, by)
    if life.dispute is not None and life.dispute.state != "closed":
        raise UserError("appeal_open")
    until = appeal_until(life, rule)
    if until is None or now > until:
        raise UserError("appeal_over")
    if not questions:
        raise UserError("field_required", field="questions", why="empty")
    dispute = Dispute(id=appeal_id, questions=tuple(dict.fromkeys(questions)))
    return replace(life, appeals=life.appeals + 1, dispute=dispute)


def escalate(life: Life, by: str, appeal_id: str, rule: AppealRule, now: datetime) -> Life:
    """She does not accept the decision: the next level looks at what was not upheld.

    Raises:
        UserError: not_found, appeal_over (no further level, or too late), appeal_open (nobody has decided yet).
    """
    dispute = _her_dispute(life, by, appeal_id)
    if dispute.state == "open":
        raise UserError("appeal_open")
    late = dispute.answer_by is not None and now > dispute.answer_by
    if dispute.state == "closed" or late or dispute.level >= len(rule.levels):
        raise UserError("appeal_over")
    return replace(life, dispute=replace(dispute, state="open", level=dispute.level + 1, answer_by=None))


def withdraw(life: Life, by: str, appeal_id: str) -> Life:
    """She takes her appeal back. Raises UserError: not_found, already_done."""
    dispute = _her_dispute(life, by, appeal_id)
    if dispute.state == "closed":
        raise UserError("already_done")
    closed = replace(dispute, state="closed", closed_why="withdrawn", answer_by=None)
    return replace(life, dispute=closed)


def _hers(life: Life, by: str) -> None:
    if by != life.agent_id or life.state not in RELEASED:
        raise UserError("not_found")  # before its release an evaluation is not there for her


def _her_dispute(life: Life, by: str, appeal_id: str) -> Dispute:
    _hers(life, by)
    if life.dispute is None or life.dispute.id != appeal_id:
        raise UserError("not_found")
    return life.dispute


# ------------------------------------------------------------------------------- who decides


def excluded(life: Life) -> frozenset[str]:
    """Nobody decides about herself, about what she judged or approved, or twice."""
    deciders = life.dispute.deciders if life.dispute else ()
    return frozenset({life.agent_id, life.analyst_id, life.approver_id, *deciders} - {""})


def decide(
    life: Life, by: str, appeal_id: str, level: int, upheld: Collection[str], judged: Collection[str],
    rule: AppealRule, now: datetime,
) -> Life:  # fmt: skip
    """A level decides: `judged` are the questions it looked at (all in dispute), `upheld` those that change.

    Raises:
        UserError: own_evaluation, not_found, already_done (that level has decided, or it was withdrawn),
            field_required (data.field: a question without a verdict).
    """
    dispute = life.dispute
    if dispute is None or dispute.id != appeal_id:
        raise UserError("not_found")
    if by in excluded(life):
        raise UserError("own_evaluation")
    if dispute.state != "open" or dispute.level != level:
        raise UserError("already_done")
    for question in dispute.questions:
        if question not in judged:
            raise UserError("field_required", field=question, why="unanswered")
    if set(judged) - set(dispute.questions) or set(upheld) - set(judged):
        raise UserError("operation_invalid")
    left = tuple(q for q in dispute.questions if q not in upheld)
    last = level >= len(rule.levels)
    why = "all_upheld" if not left else "last_level" if last else ""
    after = replace(
        dispute, state="closed" if why else "decided", questions=left or dispute.questions, closed_why=why,
        deciders=(*dispute.deciders, by),
        answer_by=None if why else now + timedelta(days=rule.within_days),
    )  # fmt: skip
    return replace(
        life, state="submitted", acknowledged_at=None, told_at=now, dispute=after,
        revision=life.revision + bool(upheld),
    )  # fmt: skip
