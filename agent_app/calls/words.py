"""States of a call, causes of its end, titles and grades of a wrap-up, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_app.calls.model import LiveCall, Missing
from agent_app.errors import field_words, sentence_for
from agent_app.widgets.language import language
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.calls import CallState
from domain.campaigns import Campaign, find_disposition, in_language
from domain.line_quality import Word

STATES: dict[CallState, str] = {
    "ringing_in": QT_TRANSLATE_NOOP("calls", "Ringing"),
    "dialing": QT_TRANSLATE_NOOP("calls", "Dialling"),
    "early": QT_TRANSLATE_NOOP("calls", "Ringing there"),
    "answering": QT_TRANSLATE_NOOP("calls", "Answering"),
    "active": QT_TRANSLATE_NOOP("calls", "Talking"),
    "holding": QT_TRANSLATE_NOOP("calls", "Going on hold"),
    "held": QT_TRANSLATE_NOOP("calls", "On hold"),
    "resuming": QT_TRANSLATE_NOOP("calls", "Coming back"),
    "transferring": QT_TRANSLATE_NOOP("calls", "Transferring"),
    "leaving_message": QT_TRANSLATE_NOOP("calls", "Message plays"),
    "ending": QT_TRANSLATE_NOOP("calls", "Hanging up"),
    "ended": QT_TRANSLATE_NOOP("calls", "Ended"),
}
DOTS: dict[str, str] = {
    "ringing_in": "accent",
    "dialing": "accent",
    "early": "accent",
    "answering": "accent",
    "active": "success",
    "holding": "warning",
    "held": "warning",
    "resuming": "warning",
    "transferring": "warning",
    "leaving_message": "muted",
    "ending": "muted",
    "ended": "muted",
}

GRADES: dict[str, str] = {
    "A": QT_TRANSLATE_NOOP("calls", "A: ready to buy"),
    "B": QT_TRANSLATE_NOOP("calls", "B: interested"),
    "C": QT_TRANSLATE_NOOP("calls", "C: perhaps later"),
    "D": QT_TRANSLATE_NOOP("calls", "D: no intention"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("calls", text)


def state_words(call: LiveCall) -> str:
    """“Talking”, “Talking, muted”, “Ended, outcome missing”."""
    if call.state == "ended" and call.waits_for_outcome:
        return translate("calls", "Wrap-up: outcome missing")
    words = _tr(STATES[call.state])
    if call.muted and call.state == "active":
        return translate("calls", "{state}, muted").format(state=words)
    if call.remote_hold and call.state == "active":
        return translate("calls", "{state}, the other side waits").format(state=words)
    return words


def consult_words(call: LiveCall) -> str:
    """Who is asked about a call, and how that stands; "" when nobody is."""
    consult = call.consult
    if consult is None:
        return ""
    if consult.merged:
        return translate("calls", "Three-way with {number}").format(number=consult.number_text)
    return translate("calls", "Asking {number}: {state}").format(
        number=consult.number_text, state=_tr(STATES[consult.state])
    )


def line_words(line: str, code: int, cause: str = "") -> str:
    """What is wrong with the telephone's line; "" when nothing is."""
    match line:
        case "failed" if cause == "no_stack":
            return translate(
                "calls", "No line: this computer lacks the softphone's program. Use another telephone."
            )
        case "failed" if cause == "engine_version":
            return translate(
                "calls", "No line: the softphone's program is of another version. Install the desk anew."
            )
        case "failed" if cause == "no_srtp":
            return translate("calls", "No line: it has to be encrypted, and this softphone cannot do that.")
        case "failed" if cause == "no_certificates":
            return translate("calls", "No line: this computer has no certificates to check the exchange by.")
        case "registering":
            return translate("calls", "The telephone is getting its line.")
        case "failed" if code in (401, 403, 407):
            return translate(
                "calls", "No line: the exchange does not accept name and password of this telephone."
            )
        case "failed" | "offline":
            return translate("calls", "No line: the exchange does not answer. The telephone goes on trying.")
        case _:
            return ""


def quality_words(word: Word | None) -> str:
    """How good the line is, in one calm word; "" while nothing can be said."""
    match word:
        case "good":
            return translate("calls", "line good")
        case "fair":
            return translate("calls", "line fair")
        case "poor":
            return translate("calls", "line poor")
        case None:
            return ""


def grade_words(grade: str) -> str:
    return _tr(GRADES[grade])


def disposition_words(campaign: Campaign | None, code: str) -> str:
    """The outcome as its path of titles: “Reached › Sold”."""
    if campaign is None or not code:
        return code
    titles, nodes = [], campaign.dispositions
    for part in code.split("."):
        node = next((n for n in nodes if n.code == part), None)
        if node is None:
            return code
        titles.append(in_language(node.title, language.short))
        nodes = node.children
    return " › ".join(titles)


def missing_words(missing: Missing, campaign: Campaign | None, disposition: str) -> str:
    """Why it cannot be finished, beside the field."""
    node = find_disposition(campaign, disposition) if campaign and disposition else None
    match missing.code:
        case "choose_outcome":
            return translate("calls", "Choose an outcome.")
        case "unknown_outcome":
            return sentence_for("disposition_unknown")
        case "past":
            return sentence_for("when_past")
        case "when":
            return translate("calls", "This outcome needs a callback time.")
        case "note_too_short" if node is not None:
            return translate("calls", "This outcome needs a note of at least {n} characters.").format(
                n=node.min_note
            )
    field = next((f for f in node.requires if f.name == missing.field), None) if node else None
    title = in_language(field.title, language.short) if field else field_words(missing.field)
    return translate("calls", "This outcome needs: {field}").format(field=title)


def call_name(call: LiveCall) -> str:
    """Who is on the line, as far as we know."""
    matches = call.matches
    if matches is not None and matches.matches and (matches.sure or call.record.lead_id):
        chosen = next((m for m in matches.matches if m.lead_id == call.record.lead_id), matches.matches[0])
        return chosen.name
    if matches is not None and matches.anonymous:
        return translate("calls", "Number withheld")
    return call.label or call.record.number_text or translate("calls", "Unknown caller")
