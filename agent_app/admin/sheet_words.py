"""Words about sheets that the server sends: when, to whom, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from agent_app.widgets import times
from agent_app.widgets.language import language
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.sheet_sending import Delivery, Subscription

SHEETS = {
    "morning": QT_TRANSLATE_NOOP("sheets", "Morning sheet"),
    "evening": QT_TRANSLATE_NOOP("sheets", "Evening sheet"),
}
WHY = {
    "left": QT_TRANSLATE_NOOP("sheets", "has left"),
    "no_address": QT_TRANSLATE_NOOP("sheets", "has no mail address (People)"),
    "may_not": QT_TRANSLATE_NOOP("sheets", "may not see these figures any more"),
    "domain": QT_TRANSLATE_NOOP("sheets", "addresses there are not allowed any more"),
    "owner_may_not": QT_TRANSLATE_NOOP("sheets", "who saved this may not see these figures any more; save it anew"),
    "nobody": QT_TRANSLATE_NOOP("sheets", "nobody works there"),
    "place_gone": QT_TRANSLATE_NOOP("sheets", "the team or region is dissolved"),
    "no_sending": QT_TRANSLATE_NOOP("sheets", "it is not set how mail leaves"),
    "refused": QT_TRANSLATE_NOOP("sheets", "the other side refused it"),
    "away": QT_TRANSLATE_NOOP("sheets", "the other side did not answer"),
    "seal": QT_TRANSLATE_NOOP("sheets", "this server cannot open the password; type it anew"),
    "late": QT_TRANSLATE_NOOP("sheets", "the server was away until it was too late for it"),
    "no_recipient": QT_TRANSLATE_NOOP("sheets", "no recipient is chosen"),
}  # fmt: skip


def sheet(code: str) -> str:
    return translate("sheets", SHEETS[code])


def place(one: Subscription) -> str:
    if one.scope == "all":
        return translate("sheets", "all teams")
    return one.place or translate("sheets", "dissolved")


def weekday(number: int) -> str:
    """Short; 1 is Monday."""
    return QLocale(language.short).dayName(number, QLocale.FormatType.ShortFormat)


def days(numbers: Sequence[int]) -> str:
    wanted = sorted(set(numbers))
    if wanted == list(range(1, 8)):
        return translate("sheets", "daily")
    if len(wanted) > 2 and wanted == list(range(wanted[0], wanted[-1] + 1)):
        return f"{weekday(wanted[0])}–{weekday(wanted[-1])}"
    return ", ".join(weekday(one) for one in wanted)


def recipients(one: Subscription) -> str:
    count = len(one.people) + len(one.addresses)
    return times.count(count) if count else "–"


def state(one: Subscription) -> str:
    """How the newest sending stands, short."""
    if one.scope != "all" and not one.place:
        return translate("sheets", "its place is dissolved")
    if not one.active:
        return translate("sheets", "off")
    if not one.last:
        return translate("sheets", "not sent yet")
    kinds = {d.state for d in one.last}
    if "unsure" in kinds:
        return translate("sheets", "⚠ not sure")
    if kinds & {"failed"}:
        return translate("sheets", "⚠ not sent to all")
    if kinds & {"waiting", "sending"}:
        return translate("sheets", "on its way")
    if "sent" not in kinds:
        return translate("sheets", "⚠ not sent")
    return translate("sheets", "sent") if kinds == {"sent"} else translate("sheets", "⚠ not sent to all")


def result(one: Subscription) -> list[str]:
    """What became of the newest sending, a line each."""
    if one.day is None or not one.last:
        return [translate("sheets", "It was not sent yet.")]
    sent = [d for d in one.last if d.state == "sent"]
    said = []
    if sent:
        at = max(d.at for d in sent)
        text = translate("sheets", "✓ Sheet of {day}, sent {when} to: {names}")
        said.append(
            text.format(day=one.day.isoformat(), when=times.when(at), names=", ".join(_name(d) for d in sent))
        )
    said += [_line(d) for d in one.last if d.state != "sent"]
    return said


def _line(one: Delivery) -> str:
    name, why = _name(one), translate("sheets", WHY[one.why]) if one.why in WHY else ""
    match one.state:
        case "unsure":
            said = translate(
                "sheets", "⚠ {name}: it is not sure whether it arrived. Ask, or send it again by hand."
            )
        case "failed" | "skipped":
            said = translate("sheets", "⚠ {name}: not sent, {why}.")
        case _ if one.tries:
            said = translate("sheets", "{name}: not yet, {why}. It is tried again {when}.")
        case _:
            said = translate("sheets", "{name}: it leaves within seconds.")
    when = times.when(one.next_at) if one.next_at else ""
    text = said.format(name=name, why=why, when=when)
    return f"{text} ({one.words})" if one.words and one.state != "sent" else text


def _name(one: Delivery) -> str:
    return (
        one.name or translate("sheets", "nobody")
        if one.recipient != "webhook"
        else translate("sheets", "the webhook's system")
    )
