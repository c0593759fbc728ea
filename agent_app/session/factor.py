"""Setting up the second factor: the server makes a secret, a code of it is tried, from then on codes are asked for."""

from __future__ import annotations

import threading
from typing import Protocol

from agent_app.sync.transport import Transport
from domain.administration import AskRecovery, ConfirmFactor, NewFactor, RecoveryCodes


class FactorService(Protocol):
    """Waits for the server."""

    def begin(self) -> NewFactor: ...

    def confirm(self, secret: str, code: str, password: str) -> None:
        """Raises UserError: wrong_password, second_factor_wrong, conflict."""
        ...

    def recovery_codes(self, password: str) -> RecoveryCodes:
        """Fresh ones. Raises UserError: wrong_password, conflict."""
        ...


class RemoteFactor:
    """Implements `FactorService`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._one_at_a_time = threading.Lock()

    def begin(self) -> NewFactor:
        with self._one_at_a_time:
            return self._transport.ask("POST", "/v1/session/second-factor", NewFactor)

    def confirm(self, secret: str, code: str, password: str) -> None:
        body = ConfirmFactor(secret=secret, code=code, password=password)
        with self._one_at_a_time:
            self._transport.ask("PUT", "/v1/session/second-factor", object, body)

    def recovery_codes(self, password: str) -> RecoveryCodes:
        with self._one_at_a_time:
            return self._transport.ask(
                "POST", "/v1/session/recovery-codes", RecoveryCodes, AskRecovery(password=password)
            )
