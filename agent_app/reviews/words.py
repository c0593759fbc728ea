"""The inbox in words."""

from __future__ import annotations

from datetime import datetime

from agent_app.performance.words import alarm_words
from agent_app.reviews.notice import Notice
from agent_app.widgets import times
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.inbox import InboxItem

KINDS = {
    "approve": QT_TRANSLATE_NOOP("reviews", "To approve"),
    "correct": QT_TRANSLATE_NOOP("reviews", "To correct"),
    "appeal": QT_TRANSLATE_NOOP("reviews", "Appeal, level {level}"),
}


def kind_words(item: InboxItem) -> str:
    return translate("reviews", KINDS[item.kind]).format(level=item.level)


def due_words(item: InboxItem, now: datetime) -> str:
    """“until tomorrow 10:00”, “overdue since Fri 10:00”, how long it waits."""
    if item.due_at is None:
        return translate("reviews", "waits since {when}").format(when=times.when(item.since))
    if item.due_at < now:
        return translate("reviews", "overdue since {when}").format(when=times.when(item.due_at))
    return translate("reviews", "until {when}").format(when=times.promise(item.due_at))


def who_words(item: InboxItem) -> str:
    """Whose it is, where it is not hers."""
    if item.mine:
        return ""
    return (
        translate("reviews", "with {name}").format(name=item.assignee)
        if item.assignee
        else translate("reviews", "with nobody yet")
    )


def item_words(item: InboxItem, now: datetime) -> str:
    """Two lines for the list."""
    first = " · ".join(filter(None, (kind_words(item), item.evaluation.agent)))
    second = " · ".join(filter(None, (due_words(item, now), who_words(item))))
    return f"{first}\n{second}"


def notice_words(notice: Notice) -> str:
    """One sentence."""
    data = notice.data
    match notice.kind:
        case "red_line":
            return translate("reviews", "Red line: {alarm}, {agent}").format(
                alarm=alarm_words(data.get("alarm", "")), agent=data.get("agent", "")
            )
        case "appeal_assigned":
            return translate("reviews", "{agent} appeals; you are to decide.").format(
                agent=data.get("agent", "")
            )
        case "returned":
            return translate("reviews", "{name} gave one of your evaluations back.").format(
                name=data.get("by", "")
            )
        case "calibration":
            return translate("reviews", "{name} asks you to judge a call for a calibration.").format(
                name=data.get("by", "")
            )
        case "browsing":
            return translate("reviews", "{agent} opened {records} records in {minutes} minutes.").format(
                agent=data.get("agent", ""), records=data.get("records", ""), minutes=data.get("minutes", "")
            )
        case "ticket_given":
            return translate("reviews", "{name} handed problem #{number} to you.").format(
                name=data.get("by", ""), number=data.get("number", "")
            )
        case "ticket_taken":
            return translate(
                "reviews", "Problem #{number} is no longer yours: {name} has it done or given on."
            ).format(name=data.get("by", ""), number=data.get("number", ""))
        case "deal_given":
            return translate("reviews", "{name} gave the deal “{product}” to you.").format(
                name=data.get("by", ""), product=data.get("product", "")
            )
        case "deal_taken":
            return translate("reviews", "The deal “{product}” is no longer yours: {name} decided so.").format(
                name=data.get("by", ""), product=data.get("product", "")
            )
        case "deal_lost":
            refused = data.get("state") == "refused"
            said = (
                translate("reviews", "{name} refused your sale “{product}”; the reason stands with the deal.")
                if refused
                else translate(
                    "reviews", "{name} cancelled your sale “{product}”; the reason stands with the deal."
                )
            )
            return said.format(name=data.get("by", ""), product=data.get("product", ""))
        case "visit_given":
            return translate("reviews", "{name} gave a follow-up visit to you.").format(
                name=data.get("by", "")
            )
        case "visit_taken":
            return translate(
                "reviews", "A follow-up visit is no longer yours: {name} gave it to somebody else."
            ).format(name=data.get("by", ""))
        case "ticket_overdue":
            return translate(
                "reviews", "Problem #{number} is overdue: {agent} promised an answer. Look at Records."
            ).format(number=data.get("number", ""), agent=data.get("agent", ""))
        case _:
            return notice.kind


def head_words(item: InboxItem) -> str:
    """Agent, analyst, lead."""
    evaluation = item.evaluation
    return " · ".join(
        filter(
            None,
            (
                evaluation.agent,
                translate("reviews", "scored by {name}").format(name=evaluation.analyst), evaluation.lead,
            ),
        )
    )  # fmt: skip
