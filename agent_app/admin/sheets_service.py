"""The verbs about sheets that the server sends."""

from __future__ import annotations

from typing import Protocol

from agent_app.reviews.asking import Asking
from domain.sheet_sending import KeepSending, SendingSettings, SheetMail, Subscription


class SheetService(Protocol):
    """All wait for the server and raise UserError: server_away, forbidden, not_found, conflict, and what each says."""

    def read(self) -> SheetMail: ...

    def keep_sending(self, given: KeepSending) -> SendingSettings:
        """Raises UserError: secret_needed, bad_request."""
        ...

    def keep(self, given: Subscription) -> SheetMail:
        """A new one has no id. Raises UserError: recipient_may_not, domain_not_allowed, bad_request."""
        ...

    def remove(self, sub_id: str) -> SheetMail: ...

    def send(self, sub_id: str) -> SheetMail:
        """One more of today. Raises UserError: busy."""
        ...


class RemoteSheets:
    """Implements `SheetService`."""

    def __init__(self, asking: Asking) -> None:
        self._ask = asking.ask

    def read(self) -> SheetMail:
        return self._ask("GET", "/v1/sheets", SheetMail)

    def keep_sending(self, given: KeepSending) -> SendingSettings:
        return self._ask("PUT", "/v1/sheets/sending", SendingSettings, given)

    def keep(self, given: Subscription) -> SheetMail:
        path = f"/v1/sheets/subscriptions/{given.id}" if given.id else "/v1/sheets/subscriptions"
        return self._ask("POST", path, SheetMail, given)

    def remove(self, sub_id: str) -> SheetMail:
        return self._ask("DELETE", f"/v1/sheets/subscriptions/{sub_id}", SheetMail)

    def send(self, sub_id: str) -> SheetMail:
        return self._ask("POST", f"/v1/sheets/subscriptions/{sub_id}/send", SheetMail)
