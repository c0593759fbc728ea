"""One POST to a webhook: signed, no redirects, a verdict in words.

`Leadline-Signature: t=SECONDS,v1=HEX`: HMAC-SHA256 over `SECONDS.BODY` with the webhook's secret; the receiver refuses old
seconds and may see one id twice (a crash between the answer and our note of it).
"""

from __future__ import annotations

import hashlib
import hmac
import http.client
import socket
import ssl
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import msgspec

TIMEOUT_S = 10.0
_AGAIN = (408, 425, 429)


class Verdict(NamedTuple):
    """What became of a post. `again`: it may work later. `words`: for the operator and the log, never a body."""

    sent: bool
    again: bool = False
    words: str = ""


def problem_with(url: str) -> str:
    """Why nothing can be posted there; "" when it can."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        return str(error)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return "a webhook is an address like https://sender.example/leadline"
    if parts.username or parts.password:
        return "put no password into the address: what is posted is signed"
    return "" if port is None or port > 0 else "no such port"


def signature(secret: bytes, body: bytes, seconds: int) -> str:
    """The header's value."""
    digest = hmac.new(secret, f"{seconds}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={seconds},v1={digest}"


def post(
    url: str, secret: bytes, message: dict[str, Any], seconds: int, timeout_s: float = TIMEOUT_S
) -> Verdict:
    """Post one message and read the answer's code; whatever goes wrong is a verdict."""
    body = msgspec.json.encode(message)
    parts = urlsplit(url)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    secure = parts.scheme == "https"
    make = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    connection = make(parts.hostname or "", parts.port, timeout=timeout_s)
    headers = {
        "Content-Type": "application/json; charset=utf-8",
        "User-Agent": "Leadline-messages",
        "Leadline-Message": str(message["id"]),
        "Leadline-Signature": signature(secret, body, seconds),
    }
    try:
        connection.request("POST", target, body, headers)
        answer = connection.getresponse()
        answer.read(65_536)
    except ssl.SSLError as error:
        return Verdict(False, True, f"no secure connection: {error.reason}")
    except (TimeoutError, socket.gaierror, ConnectionError, OSError, http.client.HTTPException) as error:
        return Verdict(False, True, f"{type(error).__name__}: {error}"[:200])
    finally:
        connection.close()
    if 200 <= answer.status < 300:
        return Verdict(True)
    return Verdict(
        False,
        answer.status >= 500 or answer.status in _AGAIN,
        f"answered {answer.status} {answer.reason}"[:200],
    )
