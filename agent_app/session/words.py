"""The connection and the agent's state in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_app.session.pause_titles import pause_titles
from agent_app.session.service import Health
from agent_app.widgets import times
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.calls import AgentState

#: state of health -> colour of the dot
DOTS = {
    "in_step": "success",
    "syncing": "success",
    "first_sync": "accent",
    "offline": "warning",
    "unreachable": "warning",
    "signed_out": "danger",
    "too_old": "danger",
    "clock_off": "danger",
    "refused_work": "warning",
    "busy": "warning",
    "locked": "danger",
}
AGENT_DOTS = {
    "ready": "success",
    "ringing": "accent",
    "talking": "accent",
    "wrap_up": "warning",
    "paused": "warning",
    "offline": "muted",
}

AGENT_STATES: dict[AgentState, str] = {
    "ready": QT_TRANSLATE_NOOP("session", "Ready"),
    "ringing": QT_TRANSLATE_NOOP("session", "Ringing"),
    "talking": QT_TRANSLATE_NOOP("session", "Talking"),
    "wrap_up": QT_TRANSLATE_NOOP("session", "Wrap-up"),
    "paused": QT_TRANSLATE_NOOP("session", "Paused"),
    "offline": QT_TRANSLATE_NOOP("session", "Not taking calls"),
}

#: reasons to pause, and reasons of automatic changes; each can be read beside the state
REASONS: dict[str, str] = {
    "break": QT_TRANSLATE_NOOP("session", "Break"),
    "lunch": QT_TRANSLATE_NOOP("session", "Lunch"),
    "meeting": QT_TRANSLATE_NOOP("session", "Meeting"),
    "training": QT_TRANSLATE_NOOP("session", "Training"),
    "desk_work": QT_TRANSLATE_NOOP("session", "Desk work"),
    "missed_call": QT_TRANSLATE_NOOP("session", "a call was not answered"),
    "signed_in": QT_TRANSLATE_NOOP("session", "just signed in"),
    "call_ended": QT_TRANSLATE_NOOP("session", "the call has ended"),
    "engine_lost": QT_TRANSLATE_NOOP("session", "the telephone went away"),
    "call_offered": QT_TRANSLATE_NOOP("session", "a call comes in"),
    "call_answered": QT_TRANSLATE_NOOP("session", "a call was answered"),
    "dialing": QT_TRANSLATE_NOOP("session", "a number is dialled"),
    "unfinished_call": QT_TRANSLATE_NOOP("session", "a call still needs its outcome"),
    "wrap_up_finished": QT_TRANSLATE_NOOP("session", "the outcome is written down"),
    "wrap_up_over": QT_TRANSLATE_NOOP("session", "the time for the outcome was over"),
    "call_missed": QT_TRANSLATE_NOOP("session", "a call was not taken"),
    "call_gone": QT_TRANSLATE_NOOP("session", "the call is gone"),
    "signed_out": QT_TRANSLATE_NOOP("session", "signed out"),
    "unread_change": QT_TRANSLATE_NOOP("session", "something in the script is new"),
    "change_read": QT_TRANSLATE_NOOP("session", "what is new was read"),
    "wrap_up_waits": QT_TRANSLATE_NOOP("session", "a call still needs its outcome"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("session", text)


def health_words(health: Health) -> str:
    """One short line for the top bar."""
    since = times.clock(health.since)
    waiting = times.count(health.waiting)
    match health.state:
        case "in_step" if health.refused:
            return translate("session", "In step · {n} refused").format(n=health.refused)
        case "in_step" | "syncing" if health.waiting:
            return translate("session", "Sending {n}").format(n=waiting)
        case "in_step":
            return translate("session", "In step")
        case "syncing":
            return translate("session", "Fetching news")
        case "first_sync" if health.total:
            return translate("session", "{received} of {total} leads").format(
                received=times.count(health.received), total=times.count(health.total)
            )
        case "first_sync":
            return translate("session", "Fetching your leads")
        case "refused_work" if not health.refused:
            return translate("session", "{n} set apart").format(n=health.quarantined)
        case "refused_work":
            return translate("session", "{n} refused").format(n=health.refused + health.quarantined)
        case "busy":
            return translate("session", "Server is busy")
        case "locked":
            return translate("session", "Locked")
        case "too_old":
            return translate("session", "Desk too old")
        case "clock_off":
            return translate("session", "Clock is wrong")
        case "signed_out":
            return translate("session", "Signed out")
        case _ if health.waiting:
            return translate("session", "Away since {since} · {n} kept here").format(since=since, n=waiting)
        case _:
            return translate("session", "Away since {since}").format(since=since)


def health_sentence(health: Health) -> str:
    """What it means and what to do, for the panel."""
    match health.state:
        case "in_step" | "syncing":
            text = translate("session", "This desk is in step with the server.")
            if health.last_in_step:
                text += " " + translate("session", "Last exchange: {ago}.").format(
                    ago=times.ago(health.last_in_step)
                )
            return text
        case "first_sync":
            return translate(
                "session", "{received} of {total} leads are here; you can start. What is due now came first."
            ).format(received=times.count(health.received), total=times.count(health.total))
        case "refused_work" if not health.refused:
            return translate(
                "session",
                "Some entries were sent again and again without an answer. They are kept in the outbox.",
            )
        case "refused_work":
            return translate(
                "session", "The server refused some entries. They are kept here; look at each below."
            )
        case "busy":
            return translate(
                "session",
                "The server lets desks in one after another; yours in about {n} s. You can go on working meanwhile.",
            ).format(n=times.count(health.retry_s))
        case "locked" if health.problem == "away_too_long":
            return translate(
                "session", "This desk has not met the server for too long. Sign in online; your work is kept."
            )
        case "locked":
            return translate(
                "session",
                "The server has shut this desk. What was not sent is handed over, then its data is removed.",
            )
        case "too_old":
            return translate(
                "session", "This desk is too old for the server. Your work is kept; install the new version."
            )
        case "clock_off":
            return translate(
                "session", "This computer's clock is wrong by more than two minutes. Set it to network time."
            )
        case "signed_out":
            return translate("session", "The server has signed you out. Sign in again; your work is kept.")
        case "offline":
            return translate(
                "session",
                "This computer has no network. Go on working: everything is kept and sent by itself later.",
            )
        case _:
            return translate(
                "session",
                "The server does not answer. Go on working: everything is kept and sent by itself later.",
            )


def agent_words(state: AgentState, reason: str = "") -> str:
    """“Ready”, “Paused · Lunch”, “Paused · a call was not answered”; what explains itself stands in the tooltip only."""
    words = _tr(AGENT_STATES[state])
    if not reason or state not in ("paused", "offline"):
        return words
    return f"{words} · {reason_words(reason)}"


def reason_words(reason: str) -> str:
    """A reason in words: the organisation's own for its pauses; one that we do not know is shown as it came."""
    if title := pause_titles.title(reason):
        return title
    return _tr(REASONS[reason]) if reason in REASONS else reason
