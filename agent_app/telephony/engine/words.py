"""What both SIP libraries need alike: SIP codes in our words, how good a line is, what may be logged, who is trusted."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

from agent_app.telephony.commands import Account
from agent_app.telephony.identity import dialable, number_of

#: SIP code -> why a call did not come about
CODES = {
    486: "busy", 600: "busy", 603: "declined", 480: "unavailable", 404: "no_such_number", 408: "no_answer",
    487: "no_answer",
}  # fmt: skip
#: where systems keep the certificates they trust: Debian, Fedora, Alpine and macOS, Homebrew
CA_FILES = (
    "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem",
    "/opt/homebrew/etc/openssl@3/cert.pem",
)  # fmt: skip


def cause_of_code(code: int) -> str:
    """A refusal (300 to 699) in our words; "" for anything else."""
    return CODES.get(code, "refused") if 300 <= code < 700 else ""


def mos_of(lost_percent: float, jitter_ms: float, rtt_ms: float) -> float:
    """1 to 5, by a simplified E-model (ITU-T G.107) for G.711 with loss concealment: an estimate, not a measurement."""
    delay = rtt_ms / 2 + 2 * jitter_ms + 10.0
    r = 93.2 - (delay / 40 if delay < 160 else (delay - 120) / 10)
    r -= 95.0 * lost_percent / (lost_percent + 25.1)  # Ie 0, Bpl 25.1
    r = max(0.0, min(100.0, r))
    return round(max(1.0, min(5.0, 1 + 0.035 * r + 7e-6 * r * (r - 60) * (100 - r))), 2)


def without_numbers(text: str) -> str:
    """For the log and for causes: addresses and numbers are somebody's."""
    return re.sub(r"sips?:\S+|\+?\d{5,}", "…", text)


def system_ca_file() -> str:
    """The certificates that this machine trusts, as one file; "" when it has none."""
    return next(
        (path for path in (os.environ.get("SSL_CERT_FILE", ""), *CA_FILES) if path and Path(path).is_file()),
        "",
    )


def may_follow(target: str, allowed: Iterable[str]) -> str:
    """The number that a REFER names, when the policy lets us call it; "" when not.

    Args:
        target: an address, untrusted. allowed: beginnings of numbers; none allows nothing.
    """
    number = dialable(number_of(target) or number_of(f"<{target}>"))
    return (
        number if number and any(beginning and number.startswith(beginning) for beginning in allowed) else ""
    )


def registrar(account: Account) -> str:
    """Where a line registers, with its transport; "" is its domain."""
    if not account.registrar or account.transport == "udp" or "transport=" in account.registrar:
        return account.registrar
    return f"{account.registrar};transport={account.transport}"
