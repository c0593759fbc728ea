"""Everything of the studio in words: kinds, states, findings, changes, stops."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from agent_app.widgets.language import language
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.campaigns import in_language
from domain.script_life.compare import Change
from domain.scripts import Finding
from domain.studio import DraftInfo, StopRow

_QUOTED = re.compile(r"'([^']+)'|\{\{\s*(.+?)\s*\}\}")

LANGUAGE_NAMES = {"en": "English", "zh": "中文", "es": "Español"}

KINDS: dict[str, str] = {
    "say": QT_TRANSLATE_NOOP("studio", "Say"),
    "ask": QT_TRANSLATE_NOOP("studio", "Ask"),
    "disclose": QT_TRANSLATE_NOOP("studio", "Read out"),
    "branch": QT_TRANSLATE_NOOP("studio", "Branch"),
    "verify": QT_TRANSLATE_NOOP("studio", "Verify"),
    "consent": QT_TRANSLATE_NOOP("studio", "Consent"),
    "act": QT_TRANSLATE_NOOP("studio", "Act"),
    "outcome": QT_TRANSLATE_NOOP("studio", "Outcome"),
    "sub_script": QT_TRANSLATE_NOOP("studio", "Call an objection"),
}
ASKS: dict[str, str] = {
    "choice": QT_TRANSLATE_NOOP("studio", "one of several"),
    "several": QT_TRANSLATE_NOOP("studio", "several at once"),
    "number": QT_TRANSLATE_NOOP("studio", "a number"),
    "money": QT_TRANSLATE_NOOP("studio", "an amount"),
    "date": QT_TRANSLATE_NOOP("studio", "a day"),
    "text": QT_TRANSLATE_NOOP("studio", "words"),
    "phone": QT_TRANSLATE_NOOP("studio", "a telephone number"),
}
ACTS: dict[str, str] = {
    "set_field": QT_TRANSLATE_NOOP("studio", "set a field"),
    "tag": QT_TRANSLATE_NOOP("studio", "tag the lead"),
    "untag": QT_TRANSLATE_NOOP("studio", "take tags away"),
    "ticket": QT_TRANSLATE_NOOP("studio", "open a ticket"),
    "deal": QT_TRANSLATE_NOOP("studio", "record a deal"),
    "callback": QT_TRANSLATE_NOOP("studio", "schedule a callback"),
    "visit": QT_TRANSLATE_NOOP("studio", "schedule a follow-up visit"),
    "message": QT_TRANSLATE_NOOP("studio", "send a message"),
    "do_not_call": QT_TRANSLATE_NOOP("studio", "mark do not call"),
    "sensitive_on": QT_TRANSLATE_NOOP("studio", "silence the recording"),
    "sensitive_off": QT_TRANSLATE_NOOP("studio", "let the recording go on"),
}
CATEGORIES: dict[str, str] = {
    "sale": QT_TRANSLATE_NOOP("studio", "a sale"),
    "positive": QT_TRANSLATE_NOOP("studio", "interest"),
    "neutral": QT_TRANSLATE_NOOP("studio", "neither"),
    "refusal": QT_TRANSLATE_NOOP("studio", "a refusal"),
    "not_reached": QT_TRANSLATE_NOOP("studio", "nobody reached"),
    "invalid": QT_TRANSLATE_NOOP("studio", "a wrong number"),
    "do_not_call": QT_TRANSLATE_NOOP("studio", "do not call"),
}
CHANNELS: dict[str, str] = {
    "phone": QT_TRANSLATE_NOOP("studio", "telephone"),
    "sms": QT_TRANSLATE_NOOP("studio", "SMS"),
    "email": QT_TRANSLATE_NOOP("studio", "e-mail"),
    "messenger": QT_TRANSLATE_NOOP("studio", "messenger"),
    "recording": QT_TRANSLATE_NOOP("studio", "recording"),
    "wecom": QT_TRANSLATE_NOOP("studio", "WeCom"),
}
CONSENTS: dict[str, str] = {
    "given": QT_TRANSLATE_NOOP("studio", "given"),
    "refused": QT_TRANSLATE_NOOP("studio", "refused"),
    "withdrawn": QT_TRANSLATE_NOOP("studio", "withdrawn"),
}
VISITS: dict[str, str] = {
    "after_sale": QT_TRANSLATE_NOOP("studio", "after the sale"),
    "cooling_off": QT_TRANSLATE_NOOP("studio", "in the cooling-off period"),
    "after_installation": QT_TRANSLATE_NOOP("studio", "after installation"),
    "satisfaction": QT_TRANSLATE_NOOP("studio", "satisfaction"),
}
COMPARES: dict[str, str] = {
    "words": QT_TRANSLATE_NOOP("studio", "words"),
    "digits": QT_TRANSLATE_NOOP("studio", "digits"),
    "last4": QT_TRANSLATE_NOOP("studio", "the last four digits"),
    "date": QT_TRANSLATE_NOOP("studio", "a day"),
}
SCRIPT_KINDS: dict[str, str] = {
    "call": QT_TRANSLATE_NOOP("studio", "calls"),
    "follow_up": QT_TRANSLATE_NOOP("studio", "follow-up visits"),
}
FIELD_KINDS: dict[str, str] = {
    "text": QT_TRANSLATE_NOOP("studio", "text"),
    "number": QT_TRANSLATE_NOOP("studio", "a number"),
    "money": QT_TRANSLATE_NOOP("studio", "an amount"),
    "date": QT_TRANSLATE_NOOP("studio", "a day"),
    "flag": QT_TRANSLATE_NOOP("studio", "yes or no"),
}
STATES: dict[str, str] = {
    "draft": QT_TRANSLATE_NOOP("studio", "Draft"),
    "checked": QT_TRANSLATE_NOOP("studio", "Checked"),
    "approved": QT_TRANSLATE_NOOP("studio", "Approved"),
}
RELEASE_STATES: dict[str, str] = {
    "planned": QT_TRANSLATE_NOOP("studio", "planned"),
    "speaks": QT_TRANSLATE_NOOP("studio", "speaks now"),
    "superseded": QT_TRANSLATE_NOOP("studio", "superseded"),
    "ended": QT_TRANSLATE_NOOP("studio", "ended"),
}
FINDINGS: dict[str, str] = {
    "unknown_step": QT_TRANSLATE_NOOP("studio", "It leads to a step that is not there."),
    "unreachable": QT_TRANSLATE_NOOP("studio", "Nothing leads here."),
    "dead_end": QT_TRANSLATE_NOOP("studio", "The script ends here without an outcome."),
    "no_way_out": QT_TRANSLATE_NOOP("studio", "From here no end can be reached."),
    "endless": QT_TRANSLATE_NOOP("studio", "It comes back to itself and nothing is shown on the way."),
    "no_options": QT_TRANSLATE_NOOP("studio", "It asks, but offers no answer."),
    "too_many_options": QT_TRANSLATE_NOOP("studio", "It has too many answers."),
    "no_otherwise": QT_TRANSLATE_NOOP("studio", "It does not say where it leads otherwise."),
    "bad_condition": QT_TRANSLATE_NOOP("studio", "A condition cannot be read."),
    "wrong_type": QT_TRANSLATE_NOOP("studio", "Things are compared or shown that do not fit together."),
    "unknown_function": QT_TRANSLATE_NOOP("studio", "A function that does not exist is called."),
    "unknown_variable": QT_TRANSLATE_NOOP("studio", "A value is named that does not exist."),
    "unknown_field": QT_TRANSLATE_NOOP("studio", "A field of leads is named that does not exist."),
    "unknown_objection": QT_TRANSLATE_NOOP("studio", "An objection is called that is not there."),
    "unknown_offer": QT_TRANSLATE_NOOP("studio", "An offer is named that is not there."),
    "unknown_kind": QT_TRANSLATE_NOOP("studio", "This kind does not exist."),
    "unknown_outcome": QT_TRANSLATE_NOOP("studio", "A campaign of this script has no such outcome."),
    "bad_expression": QT_TRANSLATE_NOOP("studio", "A hole in a text cannot be read."),
    "statement": QT_TRANSLATE_NOOP("studio", "Only {{ expressions }} are allowed in texts."),
    "missing_translation": QT_TRANSLATE_NOOP("studio", "A text is missing in a language."),
    "missing_fallback": QT_TRANSLATE_NOOP("studio", "A value may be missing, and no fallback is given."),
    "unused_fallback": QT_TRANSLATE_NOOP("studio", "A fallback is given that nothing uses."),
    "too_long": QT_TRANSLATE_NOOP("studio", "The text is too long for the panel."),
    "bypassed": QT_TRANSLATE_NOOP("studio", "A sale can be reached without this required step."),
    "double_name": QT_TRANSLATE_NOOP("studio", "Two things have one name."),
    "empty": QT_TRANSLATE_NOOP("studio", "Something is missing here."),
    "no_acts": QT_TRANSLATE_NOOP("studio", "It does nothing."),
    "no_use": QT_TRANSLATE_NOOP("studio", "This has no effect here."),
    "out_of_range": QT_TRANSLATE_NOOP("studio", "A figure is out of range."),
    "bad_code": QT_TRANSLATE_NOOP("studio", "A code is a-z, 0-9 and _ alone."),
}
FIELDS: dict[str, str] = {
    "text": QT_TRANSLATE_NOOP("studio", "words"),
    "title": QT_TRANSLATE_NOOP("studio", "title"),
    "hint": QT_TRANSLATE_NOOP("studio", "hint"),
    "kind": QT_TRANSLATE_NOOP("studio", "kind"),
    "goto": QT_TRANSLATE_NOOP("studio", "leads to"),
    "otherwise": QT_TRANSLATE_NOOP("studio", "otherwise leads to"),
    "options": QT_TRANSLATE_NOOP("studio", "answers"),
    "cases": QT_TRANSLATE_NOOP("studio", "cases"),
    "required": QT_TRANSLATE_NOOP("studio", "required"),
    "sensitive": QT_TRANSLATE_NOOP("studio", "sensitive"),
    "disposition": QT_TRANSLATE_NOOP("studio", "outcome"),
    "offer": QT_TRANSLATE_NOOP("studio", "offer"),
    "field": QT_TRANSLATE_NOOP("studio", "field"),
    "start": QT_TRANSLATE_NOOP("studio", "beginning"),
    "heard": QT_TRANSLATE_NOOP("studio", "what the customer says"),
    "fallbacks": QT_TRANSLATE_NOOP("studio", "fallbacks"),
    "offers": QT_TRANSLATE_NOOP("studio", "offers"),
    "expected_steps": QT_TRANSLATE_NOOP("studio", "expected steps"),
}


def _tr(table: Mapping[str, str], name: str) -> str:
    return translate("studio", table[name]) if name in table else name


def said_of(table: Mapping[str, str], name: str) -> str:
    """A word of one of the tables above in the language of the window; what is not in it, as it is."""
    return _tr(table, name)


def kind_words(kind: str) -> str:
    return _tr(KINDS, kind)


def ask_words(ask: str) -> str:
    return _tr(ASKS, ask)


def state_words(state: str) -> str:
    return _tr(STATES, state)


def release_state(state: str) -> str:
    return _tr(RELEASE_STATES, state)


def draft_words(draft: DraftInfo | None) -> str:
    """“Checked · Olga”; "" without a draft."""
    return f"{state_words(draft.state)} · {draft.changed_by}" if draft is not None else ""


def finding_words(finding: Finding) -> str:
    """What is wrong, in the window's language; a finding that we do not know as the checker says it."""
    return _tr(FINDINGS, finding.code) if finding.code in FINDINGS else finding.words


def finding_about(finding: Finding) -> str:
    """The names that the checker quotes, the step's own left out: a field, a value without fallback, a language."""
    quoted = [a or b for a, b in _QUOTED.findall(finding.words)]
    shown = [LANGUAGE_NAMES.get(name, name) for name in quoted if name != finding.step]
    return ", ".join(dict.fromkeys(shown))


def field_words(path: str) -> str:
    """`text.zh` -> “words (中文)”; `options[yes].goto` -> “answers yes: leads to”."""
    head, _, rest = path.partition(".")
    name, _, item = head.partition("[")
    words = _tr(FIELDS, name.removesuffix("#order"))
    if item:
        words = f"{words} {item.rstrip(']')}"
    if not rest:
        return words
    if rest in LANGUAGE_NAMES:
        return f"{words} ({LANGUAGE_NAMES[rest]})"
    return f"{words}: {field_words(rest)}"


def change_words(change: Change) -> str:
    """One difference as a sentence."""
    name = in_language(change.title, language.short) or change.name or change.group
    if change.what == "changed":
        return translate("studio", "{what}, {field}: “{before}” → “{after}”").format(
            what=_part(change, name), field=field_words(change.field) if change.field else "",
            before=_short(change.before), after=_short(change.after),
        )  # fmt: skip
    if change.what == "moved":
        if not change.after:
            return translate("studio", "{what} stands first now").format(what=_part(change, name))
        return translate("studio", "{what} stands behind “{other}” now").format(
            what=_part(change, name), other=_short(in_language(change.other, language.short) or change.after)
        )
    if change.what == "added":
        return translate("studio", "{what} is new").format(what=_part(change, name))
    return translate("studio", "{what} is gone").format(what=_part(change, name))


def _part(change: Change, name: str) -> str:
    if change.part == "step":
        return translate("studio", "Step “{name}”").format(name=_short(name))
    if change.part == "objection":
        return translate("studio", "Objection “{name}”").format(name=_short(name))
    return translate("studio", "Script, {name}").format(name=_tr(FIELDS, change.name))


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 80 else plain[:79] + "…"


def stop_words(row: StopRow) -> str:
    """What was stopped."""
    name = in_language(row.words, language.short) or row.step or row.offer
    if row.kind == "version":
        return translate("studio", "Version {n}").format(n=row.version)
    if row.kind == "offer":
        return translate("studio", "Offer “{name}”").format(name=_short(name))
    return translate("studio", "Step “{name}”").format(name=_short(name))


TOLD: dict[str, tuple[str, str]] = {
    "kept": ("news", QT_TRANSLATE_NOOP("studio", "Your unsaved edits are here again.")),
    "saved": ("news", QT_TRANSLATE_NOOP("studio", "Saved as revision {revision}.")),
    "checked": ("news", QT_TRANSLATE_NOOP("studio", "Nothing is wrong. A second person can approve it now.")),
    "findings": ("warning", QT_TRANSLATE_NOOP("studio", "It cannot be published yet: {count} finding(s).")),
    "approved": ("news", QT_TRANSLATE_NOOP("studio", "Approved. It can be published now.")),
    "moved": ("warning", QT_TRANSLATE_NOOP("studio", "{by} has changed the draft; you see it as it is now.")),
    "senseless": ("warning", QT_TRANSLATE_NOOP("studio", "That cannot be done here: {why}")),
}


def told(what: str, data: Mapping[str, Any]) -> tuple[str, str]:
    """(kind of message, sentence) of what the presenter tells."""
    kind, sentence = TOLD[what]
    return kind, translate("studio", sentence).format(**data)
