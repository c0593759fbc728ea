"""What a telephone can do: declared by its adapter, never guessed. The desk greys out the rest and says so."""

from __future__ import annotations

from typing import Literal

Capability = Literal[
    "line",  # registers at an exchange, and tells whether it is registered
    "media_local",  # the voice runs through this computer
    "answer",  # takes (and turns away) a call that rings
    "reject_codes",  # turns it away with another reason than "busy"
    "hang_up",
    "dial",
    "dial_only",  # begins calls on another program and hears nothing of them
    "hold",
    "mute",
    "dtmf",
    "dtmf_in",  # hears the digits of the other side
    "blind",  # transfers without asking
    "attended",  # consults first
    "conference",
    "message",  # plays a prepared message to the other side and ends the call by itself
    "lines",  # several lines at once
    "refer",  # follows a request of the other side to call somebody else, where the policy allows it
    "record_split",  # records, each side on a channel of its own
    "stats",  # tells how good the line is
    "devices",  # sound devices can be chosen, metered and tried, and it rings by itself
    "headers_in",  # tells headers of the exchange
    "headers_out",
    "agent_state",
]
ALL: tuple[Capability, ...] = Capability.__args__  # type: ignore[attr-defined]

#: what an adapter of a kind has to be able to, at the least; the conformance suite fails for one that declares less
MINIMUM: dict[str, frozenset[Capability]] = {
    "manual": frozenset({"answer", "hang_up", "dial"}),
    "demo": frozenset({"answer", "hang_up", "dial", "hold", "mute", "dtmf", "reject_codes", "agent_state"}),
    "pbx": frozenset({"line", "dial", "hang_up"}),
    "softphone": frozenset(
        {"line", "media_local", "answer", "hang_up", "dial", "hold", "mute", "dtmf", "dtmf_in", "blind",
         "stats", "headers_in", "headers_out", "record_split", "attended", "conference", "message", "lines", "refer",
         "devices"}
    ),
}  # fmt: skip
