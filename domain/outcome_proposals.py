"""From how a call ended on the line to the outcome that is proposed at its wrap-up. The agent confirms it, or not.

`CallRecord.end_cause` holds the telephone's word (`busy`, `no_answer`, `unavailable`, …), or the exchange's code.
"""

from __future__ import annotations

from typing import Final, Literal

from domain.calls import CallRecord
from domain.campaigns import Campaign, walk

Ending = Literal["busy", "no_answer", "unreachable", "rejected", "no_such_number", "voicemail"]

#: the telephone's word -> how the line ended
_CAUSES: Final[dict[str, Ending]] = {
    "busy": "busy", "no_answer": "no_answer", "unavailable": "unreachable", "declined": "rejected", "refused": "rejected",
    "no_such_number": "no_such_number", "voicemail": "voicemail", "cancelled": "no_answer", "agent_hung_up": "no_answer",
    "rejected": "rejected",
}  # fmt: skip
#: RFC 3261 and 3326 codes, for telephones that tell no word
_CODES: Final[dict[str, Ending]] = {
    "486": "busy", "600": "busy", "408": "no_answer", "487": "no_answer", "480": "unreachable", "410": "no_such_number",
    "404": "no_such_number", "484": "no_such_number", "604": "no_such_number", "403": "rejected", "603": "rejected",
    "607": "rejected", "608": "rejected", "500": "unreachable", "503": "unreachable", "504": "unreachable",
}  # fmt: skip
#: codes of outcomes that campaigns use for an ending, where they do not say it by `causes`
_NAMES: Final[dict[Ending, tuple[str, ...]]] = {
    "busy": ("busy",),
    "no_answer": ("no_answer", "unanswered"),
    "unreachable": ("unreachable", "switched_off", "off"),
    "rejected": ("rejected", "hung_up", "declined"),
    "no_such_number": ("no_such_number", "dead_number", "wrong_number"),
    "voicemail": ("voicemail", "answering_machine"),
}
ENDINGS: Final = tuple(_NAMES)


def ending_of(call: CallRecord) -> Ending | None:
    """How a call of ours ended that nobody answered; None for one that was answered, unless a voicemail did."""
    cause = call.end_cause.strip().lower()
    if call.direction != "out":
        return None
    if call.answered_at is not None:
        return "voicemail" if cause == "voicemail" else None
    return _CAUSES.get(cause) or _CODES.get(cause[:3])


def proposal(call: CallRecord, campaign: Campaign | None) -> str:
    """The outcome's full code, "" when the line does not tell or the campaign has none for it."""
    ending = ending_of(call)
    if ending is None or campaign is None:
        return ""
    leaves = [(code, node) for code, node in walk(campaign.dispositions) if not node.children]
    told = next((code for code, node in leaves if ending in node.causes), "")
    return told or next((code for name in _NAMES[ending] for code, node in leaves if node.code == name), "")
