"""Codes of jobs, reasons and regions become words."""

from __future__ import annotations

from agent_app.widgets import times
from agent_app.widgets.language import LANGUAGES, SHORT
from agent_app.widgets.language import language as window_language
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.campaigns import in_language
from domain.handing_out import CampaignLine, HandingJob, Stay
from domain.sharing import tongue

KINDS = {
    "hand_out": QT_TRANSLATE_NOOP("handing", "Hand out of the pool"),
    "take_back": QT_TRANSLATE_NOOP("handing", "Take back into the pool"),
    "move": QT_TRANSLATE_NOOP("handing", "Move from one agent to others"),
    "orphans": QT_TRANSLATE_NOOP("handing", "Give orphans out again"),
    "lease_over": QT_TRANSLATE_NOOP("handing", "Reservations that ended"),
    "absent": QT_TRANSLATE_NOOP("handing", "Moved for a leave"),
    "returned": QT_TRANSLATE_NOOP("handing", "Back after a leave"),
    "renewals": QT_TRANSLATE_NOOP("handing", "Renewals"),
}
WAYS = {
    "round_robin": QT_TRANSLATE_NOOP("handing", "In turns"),
    "capacity": QT_TRANSLATE_NOOP("handing", "Who has most room"),
    "by_hand": QT_TRANSLATE_NOOP("handing", "By hand: so many each"),
}
STATES = {
    "planned": QT_TRANSLATE_NOOP("handing", "not started"),
    "running": QT_TRANSLATE_NOOP("handing", "running"),
    "paused": QT_TRANSLATE_NOOP("handing", "paused"),
    "done": QT_TRANSLATE_NOOP("handing", "done"),
    "dropped": QT_TRANSLATE_NOOP("handing", "ended early"),
}
LEFT = {
    "nobody": QT_TRANSLATE_NOOP("handing", "nobody was chosen"),
    "away": QT_TRANSLATE_NOOP("handing", "all who could are away or have weight 0"),
    "no_language": QT_TRANSLATE_NOOP("handing", "nobody speaks the language"),
    "no_tier": QT_TRANSLATE_NOOP("handing", "nobody may have the tier"),
    "full": QT_TRANSLATE_NOOP("handing", "all who could hold as many as they may"),
    "full_today": QT_TRANSLATE_NOOP("handing", "all who could have today's new leads already"),
    "said_enough": QT_TRANSLATE_NOOP("handing", "more than was said by hand"),
}
LEFT_LEAD = {
    "taken": QT_TRANSLATE_NOOP("handing", "somebody else had it first"),
    "closed": QT_TRANSLATE_NOOP("handing", "closed meanwhile, or no calls wanted"),
    "no_room": QT_TRANSLATE_NOOP("handing", "its agent was full by then"),
    "in_call": QT_TRANSLATE_NOOP("handing", "in a call; it goes when the outcome is written"),
}
OVER = {
    "most_leads": QT_TRANSLATE_NOOP("handing", "The campaign's limit of leads cuts it."),
    "until": QT_TRANSLATE_NOOP("handing", "The campaign's last day is over: nothing is handed out."),
}
RULES = {
    "hand_out": QT_TRANSLATE_NOOP("handing", "handed out by {by}"),
    "take_back": QT_TRANSLATE_NOOP("handing", "taken back by {by}"),
    "orphans": QT_TRANSLATE_NOOP("handing", "given out again: the owner had left"),
    "move": QT_TRANSLATE_NOOP("handing", "moved by {by}"),
    "lease_over": QT_TRANSLATE_NOOP("handing", "back in the pool: the reservation had ended"),
    "absent": QT_TRANSLATE_NOOP("handing", "moved because of a leave until {until}"),
    "returned": QT_TRANSLATE_NOOP("handing", "back from a leave"),
    "claim": QT_TRANSLATE_NOOP("handing", "claimed from the public pool"),
    "given_back": QT_TRANSLATE_NOOP("handing", "given back to the public pool"),
    "recycled": QT_TRANSLATE_NOOP("handing", "back in the pool: nobody spoke with it for {days} days"),
    "renewals": QT_TRANSLATE_NOOP("handing", "a product ends: handed out by rule"),
    "library": QT_TRANSLATE_NOOP("handing", "handed over from the library by {by}"),
    "library_undone": QT_TRANSLATE_NOOP("handing", "back: {by} undid the hand-over"),
    "own": QT_TRANSLATE_NOOP("handing", "made at her desk"),
}


def kind_words(kind: str) -> str:
    return translate("handing", KINDS[kind]) if kind in KINDS else kind


def way_words(way: str) -> str:
    return translate("handing", WAYS[way]) if way in WAYS else ""


def state_words(job: HandingJob) -> str:
    return translate("handing", STATES[job.state])


def left_words(why: str) -> str:
    return translate("handing", LEFT[why]) if why in LEFT else why


def left_lead_words(why: str) -> str:
    return translate("handing", LEFT_LEAD[why]) if why in LEFT_LEAD else why


def over_words(over: str) -> str:
    return translate("handing", OVER[over]) if over in OVER else ""


def campaign_title(line: CampaignLine) -> str:
    return in_language(line.title, window_language.short) or line.code


def tongue_name(code: str) -> str:
    """`zh` in words; a language that the desk has no words for stays as it is."""
    for name, short in SHORT.items():
        if short == tongue(code):
            return LANGUAGES[name]
    return code


def rule_words(rule: str, data: dict[str, str], by: str) -> str:
    """What put a lead there, or ended it; "" for what was done before rules were noted."""
    if rule not in RULES:
        return ""
    text = translate("handing", RULES[rule])
    if "{by}" in text and not by:
        by = translate("handing", "the operator")
    return text.format(by=by, until=data.get("until", ""), days=data.get("days", ""))


def fact_words(data: dict[str, str]) -> str:
    """Facts of a choice: the way, among how many, how many she held, language and tier."""
    said = []
    if way := way_words(data.get("way", "")):
        said.append(way)
    if data.get("of"):
        said.append(translate("handing", "one of {of} who could").format(of=data["of"]))
    if data.get("held"):
        said.append(translate("handing", "held {held} before").format(held=data["held"]))
    if data.get("language"):
        said.append(translate("handing", "speaks {language}").format(language=tongue_name(data["language"])))
    if data.get("tier"):
        said.append(translate("handing", "tier {tier}").format(tier=data["tier"]))
    return ", ".join(said)


def stay_lines(stay: Stay) -> tuple[str, ...]:
    """An ownership in lines: whose and since when, why, what ended it."""
    owner = stay.owner or translate("handing", "somebody who is not known any more")
    if stay.until is None:
        head = translate("handing", "{owner}, since {since}").format(
            owner=owner, since=times.when(stay.since)
        )
    else:
        head = translate("handing", "{owner}, {since} to {until}").format(
            owner=owner, since=times.when(stay.since), until=times.when(stay.until)
        )
    lines = [head]
    why = " · ".join(
        filter(None, (rule_words(stay.rule, stay.data, stay.by), fact_words(stay.data), stay.why))
    )
    lines.append(why or translate("handing", "the reason was not noted then"))
    if stay.until is None and stay.lease_until is not None:
        lease = translate("handing", "reserved until {until}").format(until=times.when(stay.lease_until))
        if stay.attempts_left is not None:
            lease += " · " + translate("handing", "{n} calls left").format(n=stay.attempts_left)
        lines.append(lease)
    if stay.until is None and stay.protected_until is not None:
        lines.append(
            translate("handing", "protected until {until}").format(until=times.when(stay.protected_until))
        )
    if stay.until is not None:
        ended = " · ".join(
            filter(None, (rule_words(stay.ended_rule, stay.ended_data, stay.ended_by), stay.ended_why))
        )
        if ended:
            lines.append(translate("handing", "ended: {why}").format(why=ended))
    if stay.deals:
        lines.append(translate("handing", "sold meanwhile: {deals}").format(deals=", ".join(stay.deals)))
    return tuple(lines)
