"""How a colleague stands, in words. Colour only repeats them."""

from __future__ import annotations

from datetime import datetime

from agent_app.session.words import AGENT_DOTS, agent_words, reason_words
from agent_app.widgets import times
from agent_app.widgets.noop import translate
from domain.presence import Presence


def state_words(one: Presence) -> str:
    """“Talking”, “Paused · Lunch”, “Out of reach (last: Talking)”, “Not signed in”."""
    if one.seen_at is None:
        return translate("team", "Not here today")
    if one.grey and one.state == "offline" and one.reason == "signed_out":
        return translate("team", "Signed out")
    if one.grey:
        return translate("team", "Out of reach (last: {state})").format(state=agent_words(one.state))
    return agent_words(one.state, one.reason)


def since_words(one: Presence, now: datetime) -> str:
    """For how long: “12:04”, and by how much a limit is passed: “12:04 · 2:04 over”."""
    since = one.seen_at if one.grey else one.since
    if since is None:
        return ""
    said = times.length((now - since).total_seconds())
    if one.over and one.until is not None and not one.grey:
        over = times.length((now - one.until).total_seconds())
        said = translate("team", "{time} · {over} over").format(time=said, over=over)
    return said


def help_words(one: Presence, now: datetime) -> str:
    """“Asks for help since 0:40”, “Lena helps”; "" for nobody."""
    if not one.help_id or one.help_since is None:
        return ""
    if one.help_by:
        return translate("team", "{name} helps").format(name=one.help_by)
    waited = times.length((now - one.help_since).total_seconds())
    return translate("team", "Asks for help, waits {time}").format(time=waited)


def why_words(one: Presence) -> str:
    """The reason behind the state, where the state does not say it."""
    if not one.reason or one.grey or one.state in ("paused", "offline"):
        return ""
    return reason_words(one.reason)


def dot(one: Presence) -> str:
    if one.grey:
        return "muted"
    if one.help_id and not one.help_by:
        return "danger"
    return "danger" if one.over else AGENT_DOTS[one.state]
