"""The agent's own state: ready, ringing, talking, wrap-up, paused, offline. Pure: no clock, no thread, no telephone.

It is fed by her calls (`domain.call_machine` leads those) and by her own wishes. Each change has a reason that she can
read; what an ended stay leaves behind is a `Stay`, the figure that reports are made of.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from msgspec.structs import replace as changed

from domain.calls import AgentState
from domain.floor import FloorRules

By = Literal["agent", "calls", "clock", "desk"]
Demand = Literal["talking", "ringing", "outcome", "nothing"]

#: where she may go of her own will; while she talks the call decides
WISHES: dict[AgentState, frozenset[AgentState]] = {
    "offline": frozenset({"ready", "paused"}),
    "ready": frozenset({"paused", "offline"}),
    "ringing": frozenset({"ready", "paused", "offline"}),
    "talking": frozenset(),
    "wrap_up": frozenset({"ready", "paused", "offline"}),
    "paused": frozenset({"ready", "offline"}),
}
#: where her calls and the clock may take her
AUTOMATIC: dict[AgentState, frozenset[AgentState]] = {
    "offline": frozenset({"ringing", "talking", "wrap_up"}),
    "ready": frozenset({"ringing", "talking", "wrap_up", "paused", "offline"}),
    "ringing": frozenset({"talking", "wrap_up", "ready", "paused", "offline"}),
    "talking": frozenset({"wrap_up", "ringing", "ready", "paused", "offline"}),
    "wrap_up": frozenset({"talking", "ringing", "ready", "paused", "offline"}),
    "paused": frozenset({"ringing", "talking", "wrap_up", "offline"}),
}
#: states that are hers; the others belong to a call and lead back to one of these
IDLE: tuple[AgentState, ...] = ("ready", "paused", "offline")


class RefusedWish(Exception):  # noqa: N818 - an answer to a question, not a fault
    """She cannot go there now. `code`: call_in_progress, no_extension, reason_unknown."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, kw_only=True)
class Standing:
    """How she stands.

    Attributes:
        reason: why, as a code; by: whose doing it was. call_id, cause: of the call behind it, and how that one ended.
        back_to, back_reason: the state of her own that calls have interrupted.
        until: when the time for the outcome, or for this pause, is over; None without a limit. over: it is.
        extensions: how often the time was prolonged. missed: calls in a row that were not taken.
    """

    state: AgentState
    reason: str
    since: datetime
    by: By = "desk"
    call_id: str = ""
    cause: str = ""
    back_to: AgentState = "ready"
    back_reason: str = ""
    until: datetime | None = None
    over: bool = False
    extensions: int = 0
    missed: int = 0


def signed_in(now: datetime) -> Standing:
    """Nobody gets a call before she has said that she is ready."""
    return Standing(
        state="offline", reason="signed_in", since=now, back_to="offline", back_reason="signed_in"
    )


def wish(standing: Standing, state: AgentState, reason: str, now: datetime, rules: FloorRules) -> Standing:
    """Her own will.

    Raises:
        RefusedWish: call_in_progress; reason_unknown, for a pause that is not on the organisation's list.
    """
    if state == standing.state and (state != "paused" or reason == standing.reason):
        return standing
    other_pause = state == standing.state == "paused"
    if state not in WISHES[standing.state] and not other_pause:
        raise RefusedWish("call_in_progress")
    if state == "paused" and reason not in {one.code for one in rules.pauses}:
        raise RefusedWish("reason_unknown")
    return _idle(standing, state, reason, now, rules, by="agent")


def offered(standing: Standing, call_id: str, now: datetime) -> Standing:
    """A call rings; one that comes during another, or before the outcome is written, does not disturb."""
    if standing.state not in IDLE:
        return standing
    return _of_call(standing, "ringing", "call_offered", now, call_id)


def talking(standing: Standing, reason: str, call_id: str, now: datetime) -> Standing:
    """She is on the line: `call_answered`, or `dialing`."""
    if standing.state == "talking":
        return standing
    return replace(_of_call(standing, "talking", reason, now, call_id), missed=0)


def ended(standing: Standing, call_id: str, cause: str, now: datetime, rules: FloorRules) -> Standing:
    """The last call on the line ended and needs its outcome."""
    return _outcome(standing, "call_ended", call_id, cause, now, rules)


def taken_up(standing: Standing, call_id: str, now: datetime, rules: FloorRules) -> Standing:
    """A kill or a crash has left a call without an outcome."""
    return _outcome(standing, "unfinished_call", call_id, "", now, _without_limit(rules))


def settled(
    standing: Standing,
    demand: Demand,
    call_id: str,
    now: datetime,
    rules: FloorRules,
    *,
    missed: bool = False,
) -> Standing:
    """A call is over and done with; `demand`: what the others want, `call_id` which of them.

    Args:
        missed: it rang and nobody took it.
    """
    missed_now = standing.missed + 1 if missed else standing.missed
    standing = replace(standing, missed=missed_now)
    if demand == "talking":
        return standing
    if demand == "ringing":
        if standing.state == "ringing":
            return standing
        return _of_call(standing, "ringing", "call_offered", now, call_id)
    if demand == "outcome":
        if standing.state in IDLE or (standing.state == "wrap_up" and standing.call_id == call_id):
            return standing  # she has put that outcome aside, and reads that it waits
        return _outcome(standing, "unfinished_call", call_id, "", now, _without_limit(rules))
    if rules.missed_limit and missed and missed_now >= rules.missed_limit and standing.back_to == "ready":
        return replace(_idle(standing, "paused", "missed_call", now, rules, by="desk"), missed=0)
    if standing.state in IDLE:
        return standing
    reason = "call_missed" if missed else "wrap_up_finished" if standing.state == "wrap_up" else "call_gone"
    if standing.back_to == "ready":
        return _idle(standing, "ready", reason, now, rules, by="calls")
    return _idle(standing, standing.back_to, standing.back_reason, now, rules, by="calls")


def extended(standing: Standing, now: datetime, rules: FloorRules) -> Standing:
    """More time for the outcome, counted from now when the time was over already.

    Raises:
        RefusedWish: no_extension, outside the wrap-up, without a limit, or when all were used.
    """
    no_more = standing.extensions >= rules.extensions
    if standing.state != "wrap_up" or standing.until is None or no_more:
        raise RefusedWish("no_extension")
    until = max(standing.until, now) + timedelta(seconds=rules.extension_s)
    return replace(standing, until=until, over=False, extensions=standing.extensions + 1)


def time_passed(standing: Standing, now: datetime, rules: FloorRules) -> Standing:
    """What the clock does: nothing before `until`; then a wrap-up ends as the rules say, a pause is only said to be over."""
    if standing.until is None or standing.over or now < standing.until:
        return standing
    if standing.state == "wrap_up" and rules.after_time != "stay":
        return _idle(standing, rules.after_time, "wrap_up_over", now, rules, by="clock")
    return replace(standing, over=True)


UNREAD = "unread_change"  #: why she waits: something new in a script is to be read first


def must_read(standing: Standing, now: datetime, rules: FloorRules) -> Standing:
    """Something new was published: she is not ready before she has confirmed it. A call that is on goes on."""
    if standing.state == "ready":
        return _idle(standing, "paused", UNREAD, now, rules, by="desk")
    if standing.state not in IDLE and standing.back_to == "ready":
        return replace(standing, back_to="paused", back_reason=UNREAD)
    return standing


def has_read(standing: Standing, now: datetime, rules: FloorRules) -> Standing:
    """She has confirmed it: what was held back is ready again."""
    if standing.state == "paused" and standing.reason == UNREAD:
        return _idle(standing, "ready", "change_read", now, rules, by="agent")
    if standing.state not in IDLE and (standing.back_to, standing.back_reason) == ("paused", UNREAD):
        return replace(standing, back_to="ready", back_reason="change_read")
    return standing


def went_offline(standing: Standing, reason: str, now: datetime) -> Standing:
    """The desk closes, or her telephone is gone for good."""
    if standing.state == "offline":
        return standing
    return Standing(state="offline", reason=reason, since=now, back_to="offline", back_reason=reason)


def _without_limit(rules: FloorRules) -> FloorRules:
    """The same rules, for an outcome that nobody hurries for."""
    return changed(rules, wrap_up_s=0)


def _back(standing: Standing) -> tuple[AgentState, str]:
    """The state of her own behind this one."""
    if standing.state in IDLE:
        return standing.state, standing.reason
    return standing.back_to, standing.back_reason


def _of_call(standing: Standing, state: AgentState, reason: str, now: datetime, call_id: str) -> Standing:
    back_to, back_reason = _back(standing)
    return Standing(
        state=state, reason=reason, since=now, by="calls", call_id=call_id, back_to=back_to, back_reason=back_reason,
        missed=standing.missed,
    )  # fmt: skip


def _outcome(
    standing: Standing, reason: str, call_id: str, cause: str, now: datetime, rules: FloorRules
) -> Standing:
    until = now + timedelta(seconds=rules.wrap_up_s) if rules.wrap_up_s else None
    made = _of_call(standing, "wrap_up", reason, now, call_id)
    return replace(made, cause=cause, until=until)


def _idle(
    standing: Standing, state: AgentState, reason: str, now: datetime, rules: FloorRules, *, by: By
) -> Standing:
    longest = rules.longest_s(reason) if state == "paused" else 0
    return Standing(
        state=state, reason=reason, since=now, by=by, back_to=state, back_reason=reason,
        call_id=standing.call_id if by != "agent" else "",
        until=now + timedelta(seconds=longest) if longest else None,
        missed=0 if by == "agent" else standing.missed,
    )  # fmt: skip
