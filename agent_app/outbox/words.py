"""Entries of the outbox in sentences, in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from agent_app.calls.outcome_titles import titles
from agent_app.errors import fill, sentence_for
from agent_app.outbox.model import Group, OutboxEntry
from agent_app.sync.operations.said import Said
from agent_app.widgets import times
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate

GROUP_TITLES: dict[Group, str] = {
    "refused": QT_TRANSLATE_NOOP("outbox", "Refused by the server, kept here"),
    "apart": QT_TRANSLATE_NOOP("outbox", "Set apart: sent eight times without an answer"),
    "merged": QT_TRANSLATE_NOOP("outbox", "Taken, but not as you wrote it"),
    "waiting": QT_TRANSLATE_NOOP("outbox", "Waiting to be sent"),
}


#: fields of a lead; those of a campaign's own have their name alone
FIELD_TITLES: dict[str, str] = {
    "name": QT_TRANSLATE_NOOP("outbox", "Name"),
    "company": QT_TRANSLATE_NOOP("outbox", "Company"),
    "language": QT_TRANSLATE_NOOP("outbox", "Language"),
    "time_zone": QT_TRANSLATE_NOOP("outbox", "Time zone"),
    "place": QT_TRANSLATE_NOOP("outbox", "Place"),
    "tier": QT_TRANSLATE_NOOP("outbox", "Tier"),
    "stage": QT_TRANSLATE_NOOP("outbox", "Stage"),
    "email": QT_TRANSLATE_NOOP("outbox", "E-mail"),
    "referrer": QT_TRANSLATE_NOOP("outbox", "Referrer"),
    "intention": QT_TRANSLATE_NOOP("outbox", "Intention"),
}


def field_title(field: str) -> str:
    """A field of a lead in words."""
    return translate("outbox", FIELD_TITLES[field]) if field in FIELD_TITLES else field


def what(said: Said) -> str:
    """What was done."""
    values: dict[str, str] = {}
    for name, value in said.values.items():
        if isinstance(value, datetime):
            values[name] = times.when(value)
        elif isinstance(value, Mapping):
            values[name] = " · ".join(f"{field_title(field)}: {text or '–'}" for field, text in value.items())
        elif name == "outcome":
            values[name] = titles.outcome(str(value))
        elif name == "seconds":
            values[name] = times.length(int(str(value)))
        elif name == "minor":
            values[name] = times.money(int(str(value)), str(said.values.get("currency", "")))
        else:
            values[name] = str(value)
    return fill(translate("operations", said.text), values)


def about(entry: OutboxEntry) -> str:
    """About whom."""
    if entry.about or not entry.lead_id:
        return entry.about
    return translate("outbox", "a lead that is no longer on this desk")


def why(entry: OutboxEntry) -> str:
    """Why it stands there, and what to do; "" for what simply waits."""
    match entry.group:
        case "refused":
            return sentence_for(entry.code, entry.data)
        case "apart":
            return translate(
                "outbox",
                "The server could not deal with it; everything else goes on. Try again, or report it.",
            )
        case "merged" if entry.clashes:
            return " ".join(_clash(c.field, c.theirs, c.mine) for c in entry.clashes)
        case "merged" if entry.code == "conflict":
            return translate(
                "outbox", "Somebody else had changed the same; both values are kept with the lead."
            )
        case "merged":
            return sentence_for(entry.code, entry.data)
        case _ if entry.tries:
            return translate(
                "outbox", "Tried {n} times without an answer; it is tried again by itself."
            ).format(n=entry.tries)
        case _:
            return ""


def news(entry: OutboxEntry) -> str:
    """One line for the message strip."""
    return " · ".join(filter(None, (what(entry.said), about(entry), why(entry))))


def _clash(field: str, theirs: str, mine: str) -> str:
    sentence = translate(
        "outbox", "{field}: a colleague had set “{theirs}”; yours, “{mine}”, is kept beside it."
    )
    return fill(sentence, {"field": field_title(field), "theirs": theirs, "mine": mine})
