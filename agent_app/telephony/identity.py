"""Who calls, read from headers that anybody may have written. Pure; never raises; never longer than it says.

The parts that are trusted nowhere: the display name (8-bit, quoted, enormous), the number (letters, blanks, a whole
address), and what the exchange adds. Control characters go, length is cut, what cannot be a number counts as withheld.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

NAME, NUMBER, VALUE = 80, 40, 256  #: longest display name, number, header value that is passed on
#: user parts that stand for nobody (RFC 3325, and what exchanges write besides)
ANONYMOUS = frozenset({"anonymous", "unknown", "unavailable", "private", "restricted", "withheld", "blocked"})
_QUOTED = re.compile(r'^\s*"((?:[^"\\]|\\.)*)"')
#: Call-Info and Alert-Info of Asterisk, FreeSWITCH and phones (RFC 5373 names the same wish in another way)
_ANSWER_AT_ONCE = re.compile(r"answer-after\s*=\s*0(?!\d)|auto-?answer|alert-autoanswer")
_SCHEME = re.compile(r"(?:sips?|tel):", re.IGNORECASE)


@dataclass(frozen=True)
class Caller:
    """Attributes: number ("" when withheld), display, asserted (the exchange vouches for it), called (whom they wanted)."""

    number: str = ""
    display: str = ""
    asserted: str = ""
    called: str = ""


def caller_of(peer: str, headers: Mapping[str, str]) -> Caller:
    """Read the caller of an INVITE.

    Args:
        peer: the address in From. headers: name (any case) to value, as they came.
    """
    found = {name.lower(): value for name, value in headers.items()}
    sender = found.get("from", "")
    asserted = number_of(found.get("p-asserted-identity", "")) or number_of(found.get("remote-party-id", ""))
    number = number_of(sender) or number_of(peer)
    private = any(
        word.strip().lower() in ("id", "user", "critical") for word in found.get("privacy", "").split(";")
    )
    if private or number.lower() in ANONYMOUS:
        number = asserted = ""
    elif not number:
        number = asserted
    display = "" if private else name_of(sender)
    if display.lower() in ANONYMOUS:
        display = ""
    return Caller(number=number, display=display, asserted=asserted, called=number_of(found.get("to", "")))


def number_of(value: str) -> str:
    """The user part of an address (`"Jane" <sip:+44…@host;x=y>;tag=1`, `tel:+44…`), unescaped; "" when there is none."""
    value = _QUOTED.sub("", value[: 16 * VALUE])
    inside = value[value.rfind("<") + 1 :].split(">")[0] if "<" in value else value
    scheme = _SCHEME.search(inside)
    if scheme is None:
        return ""
    user = inside[scheme.end() :].split("@")[0] if "@" in inside or scheme[0].lower() == "tel:" else ""
    return plain(unquote(re.split(r"[;?]", user)[0], errors="replace"), NUMBER)


def name_of(value: str) -> str:
    """The display name of an address, without its quotes."""
    value = value[: 16 * VALUE]
    if quoted := _QUOTED.match(value):
        return plain(re.sub(r"\\(.)", r"\1", quoted[1]), NAME)
    return plain(value.split("<")[0], NAME) if "<" in value else ""


def kept_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers that the desk may look at, cut to size; the addresses are read by `caller_of`."""
    return {
        plain(name, 64): plain(value, VALUE)
        for name, value in list(headers.items())[:32]
        if name.lower() not in ("from", "to", "p-asserted-identity", "remote-party-id")
    }


def asks_to_be_answered(headers: Mapping[str, str]) -> bool:
    """The exchange wants the call taken at once: `answer-after=0`, or what desk phones know as auto-answer."""
    found = {name.lower(): value[: 4 * VALUE] for name, value in headers.items()}
    words = f"{found.get('call-info', '')};{found.get('alert-info', '')}".lower()
    return bool(_ANSWER_AT_ONCE.search(words))


def plain(text: str, longest: int) -> str:
    """One line without control and direction characters, cut; bytes that are no UTF-8 become U+FFFD."""
    shown = "".join(
        " " if c.isspace() else c if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co") else ""
        for c in text
    )
    shown = " ".join(shown.split())
    return shown if len(shown) <= longest else shown[: longest - 1] + "…"


def dialable(target: str) -> str:
    """A number as it may stand in a request: `+`, digits, `*` and `#`; "" when the text is anything else."""
    bare = re.sub(r"[\s().\-/]", "", target)
    return bare if re.fullmatch(r"\+?[0-9*#]{1,32}", bare, re.ASCII) else ""
