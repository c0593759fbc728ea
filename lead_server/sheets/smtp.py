"""One mail to one address over SMTP. What is certain is told apart from what is not: only a person sends a mail twice."""

from __future__ import annotations

import smtplib
import ssl
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from typing import Literal

from domain.sheet_sending import SendingSettings

TIMEOUT_S = 20.0
#: sent: the server took it. again: not taken, later perhaps. failed: not taken, and it will not be. unsure: it was handed
#: over, and no answer came.
Outcome = Literal["sent", "again", "failed", "unsure"]


@dataclass(frozen=True)
class Verdict:
    """`words`: what the other side said, for who looks after mail; never a secret."""

    outcome: Outcome
    words: str = ""


def send(
    settings: SendingSettings,
    secret: str,
    to: str,
    mail: EmailMessage,
    *,
    context: ssl.SSLContext | None = None,
) -> Verdict:
    """Hand one mail over; whatever goes wrong is a verdict. A line is never less secure than the settings say."""
    secure = context or ssl.create_default_context()
    try:
        with _opened(settings, secure) as server:
            server.ehlo_or_helo_if_needed()
            if settings.security == "starttls":
                server.starttls(context=secure)
                server.ehlo()
            if settings.login:
                server.login(settings.login, secret)
            return _hand_over(server, settings.sender, to, mail)
    except smtplib.SMTPResponseException as error:  # a refusal before anything was handed over
        return _refusal(error.smtp_code, error.smtp_error)
    except smtplib.SMTPNotSupportedError as error:
        return Verdict("failed", f"the mail server cannot do it: {error}"[:200])
    except ssl.SSLCertVerificationError as error:
        return Verdict("failed", f"the certificate is not trusted: {error.verify_message}"[:200])
    except (smtplib.SMTPException, OSError) as error:
        return Verdict("again", f"{type(error).__name__}: {error}"[:200])


def _opened(settings: SendingSettings, secure: ssl.SSLContext) -> smtplib.SMTP:
    if settings.security == "tls":
        return smtplib.SMTP_SSL(settings.host, settings.port, timeout=TIMEOUT_S, context=secure)
    return smtplib.SMTP(settings.host, settings.port, timeout=TIMEOUT_S)


def _hand_over(server: smtplib.SMTP, sender: str, to: str, mail: EmailMessage) -> Verdict:
    for code, words in (server.mail(sender), server.rcpt(to)):
        if code not in (250, 251):
            return _refusal(code, words)
    try:
        code, words = server.data(mail.as_bytes(policy=SMTP))
    except smtplib.SMTPDataError as error:  # before the first byte of it
        return _refusal(error.smtp_code, error.smtp_error)
    except (smtplib.SMTPException, OSError) as error:
        return Verdict("unsure", f"no answer after the mail was handed over: {type(error).__name__}")
    return Verdict("sent", _text(words)) if code == 250 else _refusal(code, words)


def _refusal(code: int, words: bytes | str) -> Verdict:
    """4xx may pass (greylisting), 5xx does not."""
    return Verdict("again" if 400 <= code < 500 else "failed", f"{code} {_text(words)}"[:200])


def _text(words: bytes | str) -> str:
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return " ".join(text.split())[:200]
