"""Words about requests of persons."""

from __future__ import annotations

from datetime import date

from agent_app.widgets import times
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.subject_requests import LAWS, OPEN, SOON, FoundSubject, SubjectRequest

KINDS = {
    "export": QT_TRANSLATE_NOOP("privacy", "wants to know what is kept"),
    "erase": QT_TRANSLATE_NOOP("privacy", "wants to be erased"),
    "rectify": QT_TRANSLATE_NOOP("privacy", "wants a correction"),
    "object": QT_TRANSLATE_NOOP("privacy", "does not want to be called"),
}
STATES = {
    "open": QT_TRANSLATE_NOOP("privacy", "open"),
    "second": QT_TRANSLATE_NOOP("privacy", "waits for a second person"),
    "done": QT_TRANSLATE_NOOP("privacy", "done"),
    "refused": QT_TRANSLATE_NOOP("privacy", "refused"),
}
ASKERS = {
    "subject": QT_TRANSLATE_NOOP("privacy", "the person"),
    "representative": QT_TRANSLATE_NOOP("privacy", "a representative"),
    "authority": QT_TRANSLATE_NOOP("privacy", "an authority"),
}
CHANNELS = {
    "letter": QT_TRANSLATE_NOOP("privacy", "by letter"),
    "mail": QT_TRANSLATE_NOOP("privacy", "by mail"),
    "call": QT_TRANSLATE_NOOP("privacy", "in a call"),
    "form": QT_TRANSLATE_NOOP("privacy", "by a form"),
}
LAW_NAMES = {
    "gdpr": QT_TRANSLATE_NOOP("privacy", "GDPR (Europe): one month"),
    "ccpa": QT_TRANSLATE_NOOP("privacy", "CCPA (California): 45 days"),
    "pipl": QT_TRANSLATE_NOOP("privacy", "PIPL (China): 15 working days"),
}


def say(table: dict[str, str], code: str) -> str:
    return translate("privacy", table[code]) if code in table else code


def due(one: SubjectRequest, today: date) -> str:
    """“in 5 days (20 Feb)”; what is late begins with a mark."""
    if one.state not in OPEN:
        return ""
    left = (one.due_on - today).days
    day = times.day(one.due_on)
    if left < 0:
        return translate("privacy", "⚠ late since {day}").format(day=day)
    if left <= SOON.days:
        return translate("privacy", "⚠ {day}, days left: {n}").format(day=day, n=left)
    return day


def source(one: SubjectRequest) -> str:
    """Why this day."""
    law = LAWS.get(one.law)
    return translate("privacy", "{law}. Source: {source}.").format(
        law=say(LAW_NAMES, one.law), source=law.source if law else "–"
    )


def delivered(one: SubjectRequest) -> str:
    """What was done, in words."""
    facts = dict(part.split("=", 1) for part in one.delivered.split() if "=" in part)
    match one.kind:
        case "export":
            text = translate("privacy", "A file was given out: records {rows}, recordings {recordings}.")
        case "erase":
            text = translate(
                "privacy", "Erased: rows {rows}, recordings {recordings}, kept by a legal hold {held}."
            )
        case "object":
            text = translate("privacy", "Numbers that nobody calls any more: {numbers}.")
        case _:
            return translate("privacy", "Corrected: {what}.").format(what=one.delivered)
    known = {"rows": "0", "recordings": "0", "held": "0", "numbers": "0"} | facts
    return text.format(**known)


def facts(one: SubjectRequest, today: date) -> list[str]:
    """What is known of a request, a line each; what became of it last."""
    said = [
        translate("privacy", "Asked on {day} by {who}, {way}.").format(
            day=times.day(one.asked_on), who=say(ASKERS, one.asked_by), way=say(CHANNELS, one.channel)
        )
    ]
    if one.state in OPEN:
        said += [translate("privacy", "Last day: {day}.").format(day=due(one, today)), source(one)]
    if one.name:
        said.append(translate("privacy", "It is about: {name}.").format(name=one.name))
    elif one.lead_id:
        said.append(translate("privacy", "Record: {id}.").format(id=one.lead_id))
    if one.state == "second":
        said.append(
            translate("privacy", "Proposed by {name}: {why}.").format(name=one.proposed_by, why=one.why)
        )
    if one.handled_at is not None:
        name, when = one.handled_by or translate("privacy", "the server"), times.when(one.handled_at)
        if one.state == "refused":
            text = translate("privacy", "Refused {when} by {name}: {why}.")
            said.append(text.format(when=when, name=name, why=one.why))
        else:
            said.append(translate("privacy", "Done {when} by {name}.").format(when=when, name=name))
            if one.delivered:
                said.append(delivered(one))
    return said


def act(one: SubjectRequest | None, found: bool, two: bool, asked: str) -> str:
    """What the first button does. `two`: an erasure needs a second person; `asked`: what was asked for once."""
    again = asked == "erase"
    if one is None:
        return translate("privacy", "Note it")
    if one.state == "second":
        return (
            translate("privacy", "Erase for good: once more")
            if again
            else translate("privacy", "Confirm the erasure")
        )
    if not found:
        return translate("privacy", "Find the customer")
    match one.kind:
        case "export":
            return translate("privacy", "Give out as a file…")
        case "rectify":
            return translate("privacy", "It was corrected")
        case "object":
            return translate("privacy", "Call her no more")
        case _ if two:
            return (
                translate("privacy", "Propose it: once more")
                if again
                else translate("privacy", "Propose the erasure")
            )
        case _:
            return (
                translate("privacy", "Erase for good: once more")
                if again
                else translate("privacy", "Erase for good")
            )


def will(one: SubjectRequest, found: FoundSubject) -> list[str]:
    """Whom it is about, and what would happen."""
    said = [
        translate("privacy", "It is about {name}: calls {calls}, recordings {recordings}.").format(
            name=found.name or found.lead_id, calls=found.calls, recordings=found.recordings
        )
    ]
    match one.kind:
        case "erase":
            said.append(
                translate("privacy", "She is erased everywhere, for good; her numbers are called no more.")
            )
            if found.held:
                text = translate("privacy", "Recordings that stay for a legal hold: {n}.")
                said.append(text.format(n=found.held))
        case "object":
            said.append(
                translate("privacy", "Her numbers go on the do-not-call list; planned calls are taken off.")
            )
        case "rectify":
            said.append(
                translate(
                    "privacy", "Correct the record on the Operations desk first, then say here which fields."
                )
            )
        case _:
            said.append(
                translate("privacy", "The file holds everything that is known of her, recordings as well.")
            )
    return said
