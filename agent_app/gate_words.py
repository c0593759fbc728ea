"""Why a call may not be made, in words: the rule, where it stands, and when it will be allowed."""

from __future__ import annotations

from datetime import datetime

from agent_app.widgets import times
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.contact_policy import CAMPAIGN, source_of

#: presets by code; a state's are made from its letters
NAMES: dict[str, str] = {
    "CN/general": QT_TRANSLATE_NOOP("gate", "China, general"),
    "CN/life_insurance": QT_TRANSLATE_NOOP("gate", "China, life insurance"),
    "US/general": QT_TRANSLATE_NOOP("gate", "United States, federal"),
    "ES/general": QT_TRANSLATE_NOOP("gate", "Spain"),
    CAMPAIGN: QT_TRANSLATE_NOOP("gate", "the campaign's own rule"),
    "emergency": QT_TRANSLATE_NOOP("gate", "emergency number"),
}


def rule_name(rule: str) -> str:
    """A rule as people call it: “China, general, 5 calls in 24 h”."""
    code, _, cap = rule.partition("#")
    state = code.partition("/")[0].partition("-")[2]
    if code in NAMES:
        name = translate("gate", NAMES[code])
    elif state:
        name = translate("gate", "United States, state of {state}").format(state=state)
    else:
        name = code
    count, slash, window = cap.partition("/")
    if not slash or not window.isdigit():
        return name
    minutes = int(window)
    span = (
        translate("gate", "{n} min").format(n=minutes)
        if minutes < 120
        else translate("gate", "{n} h").format(n=minutes // 60)
    )
    return translate("gate", "{rule}: {count} calls in {span}").format(rule=name, count=count, span=span)


def allowed_again(until: datetime | None) -> str:
    """“Allowed again tomorrow 08:00.”; "" where time alone does not help."""
    return translate("gate", "Allowed again {when}.").format(when=times.when(until)) if until else ""


def source_words(rule: str) -> str:
    """The rule by name with its source, for the line beneath a refusal; "" where there is nothing to add."""
    if not rule:
        return ""
    source = source_of(rule)
    name = rule_name(rule)
    return (
        translate("gate", "Rule: {rule}. Source: {source}").format(rule=name, source=source)
        if source
        else (translate("gate", "Rule: {rule}").format(rule=name))
    )


def unreviewed_words(codes: tuple[str, ...]) -> str:
    """That rules in force were confirmed by nobody yet."""
    if not codes:
        return ""
    shown = "; ".join(rule_name(code) for code in codes[:2])
    more = f" +{len(codes) - 2}" if len(codes) > 2 else ""
    return translate("gate", "Calling rules not yet confirmed by your lawyers: {rules}").format(
        rules=shown + more
    )
