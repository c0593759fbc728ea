"""“Why am I in this state?”: one line, made from what the agent's machine and the call's machine remember."""

from __future__ import annotations

from datetime import datetime

from agent_app.session.words import agent_words, reason_words
from agent_app.widgets import times
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.agent_machine import Standing

#: how a call ended, as the agent reads it; an exchange's own cause that stands not here is not shown
CAUSES: dict[str, str] = {
    "agent_hung_up": QT_TRANSLATE_NOOP("session", "you hung up"),
    "customer_hung_up": QT_TRANSLATE_NOOP("session", "the customer hung up"),
    "hung_up": QT_TRANSLATE_NOOP("session", "the other side hung up"),
    "abandoned": QT_TRANSLATE_NOOP("session", "the caller gave up"),
    "missed": QT_TRANSLATE_NOOP("session", "nobody took it"),
    "busy": QT_TRANSLATE_NOOP("session", "the line was busy"),
    "no_answer": QT_TRANSLATE_NOOP("session", "nobody answered"),
    "transferred": QT_TRANSLATE_NOOP("session", "it was handed over"),
    "engine_lost": QT_TRANSLATE_NOOP("session", "the telephone went away"),
    "desk_restarted": QT_TRANSLATE_NOOP("session", "the desk was started anew"),
    "link_lost": QT_TRANSLATE_NOOP("session", "it ended while the exchange was out of reach"),
}


def why_words(standing: Standing, caller: str = "", now: datetime | None = None) -> str:
    """“Wrap-up since 10:31: the call has ended (the customer hung up), Wang Li. 1:24 left, may be prolonged.”

    Args:
        caller: whose call it is, as far as the desk knows.
    """
    state = agent_words(standing.state)
    line = translate("session", "{state} since {time}: {reason}").format(
        state=state, time=times.clock(standing.since), reason=_reason(standing)
    )
    about = " · ".join(filter(None, (caller, _cause(standing))))
    if about:
        line = f"{line} ({about})"
    if left := left_words(standing, now or times.now_utc()):
        line = f"{line} · {left}"
    return line


def _reason(standing: Standing) -> str:
    if standing.by == "agent":
        if standing.state == "paused":
            return translate("session", "you chose “{reason}”").format(reason=reason_words(standing.reason))
        return translate("session", "you chose it")
    return reason_words(standing.reason)


def _cause(standing: Standing) -> str:
    return translate("session", CAUSES[standing.cause]) if standing.cause in CAUSES else ""


def left_words(standing: Standing, now: datetime) -> str:
    """“1:24 left”, “0:30 over”; "" where nothing has an end."""
    if standing.until is None:
        return ""
    seconds = (standing.until - now).total_seconds()
    if seconds >= 0:
        return translate("session", "{time} left").format(time=times.length(seconds))
    return translate("session", "{time} over").format(time=times.length(-seconds))
