"""The verbs of the pool; the server masks, counts and decides."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlencode

from domain.handing_out import LeadHistory
from domain.pool import Claimed, GiveBack, PoolPage, PoolRule, PoolRules

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_app.sync.transport import Transport

PAGE = 60


@dataclass(frozen=True)
class Filter:
    """What she wants to see; "" all. `touched`: `never`, or days without a touch."""

    campaign: str = ""
    region: str = ""
    language: str = ""
    tier: str = ""
    product: str = ""
    touched: str = ""


class PoolService(Protocol):
    """All verbs wait for the server and raise UserError: server_away, forbidden, and what each says."""

    def page(self, wanted: Filter, after: str = "") -> PoolPage: ...

    def claim(self, lead_id: str) -> Claimed:
        """Raises UserError: pool_taken, pool_quota, pool_full, pool_cooling. The lead comes with the next pull."""
        ...

    def here(self, lead_id: str) -> bool:
        """The claimed lead is on this desk (reads the disk, not the server)."""
        ...

    def why_mine(self, lead_id: str) -> LeadHistory:
        """Her own ownerships of a lead, newest first. Raises UserError not_found."""
        ...

    def give_back(self, lead_id: str, reason: str) -> None:
        """Raises UserError: not_found (not claimed by her), reason_missing, conflict (in a call)."""
        ...

    def rules(self) -> PoolRules: ...

    def keep_rule(self, campaign: str, rule: PoolRule) -> PoolRule:
        """Raises UserError rule_unsound with data.field."""
        ...


class RemotePool:
    """Implements `PoolService`. `nudge`: pull now, the claimed lead is waiting there. `here`: it is on this desk."""

    def __init__(self, transport: Transport, nudge: Callable[[], None], here: Callable[[str], bool]) -> None:
        self._transport, self._nudge, self.here_ = transport, nudge, here
        self._one_at_a_time = threading.Lock()

    def page(self, wanted: Filter, after: str = "") -> PoolPage:
        given = {name: value for name, value in vars(wanted).items() if value}
        query = urlencode({**given, "limit": PAGE, **({"after": after} if after else {})})
        with self._one_at_a_time:
            return self._transport.ask("GET", f"/v1/pool?{query}", PoolPage)

    def claim(self, lead_id: str) -> Claimed:
        with self._one_at_a_time:
            made = self._transport.ask("POST", f"/v1/pool/{lead_id}/claim", Claimed)
        self._nudge()
        return made

    def here(self, lead_id: str) -> bool:
        return self.here_(lead_id)

    def why_mine(self, lead_id: str) -> LeadHistory:
        with self._one_at_a_time:
            return self._transport.ask("GET", f"/v1/handing/leads/{lead_id}", LeadHistory)

    def give_back(self, lead_id: str, reason: str) -> None:
        with self._one_at_a_time:
            self._transport.ask("POST", f"/v1/pool/{lead_id}/give-back", object, GiveBack(reason=reason))
        self._nudge()

    def rules(self) -> PoolRules:
        with self._one_at_a_time:
            return self._transport.ask("GET", "/v1/pool/rules", PoolRules)

    def keep_rule(self, campaign: str, rule: PoolRule) -> PoolRule:
        query = urlencode({"campaign": campaign})
        with self._one_at_a_time:
            return self._transport.ask("PUT", f"/v1/pool/rules?{query}", PoolRule, rule)
