"""The verbs of the page; the server plans, moves and explains."""

from __future__ import annotations

import threading
from typing import Protocol
from urllib.parse import quote

from agent_app.sync.transport import Transport
from domain.handing_out import (
    AskRenewals,
    Coverage,
    HandingAsk,
    HandingFloor,
    HandingJob,
    HandingJobs,
    HandingPlan,
    HandingRule,
    LeadHistory,
    LeftLead,
    LeftLeads,
    MarkUnsuitable,
    PersonShare,
    Renewals,
)
from domain.lists import LeadPage, LeadRow

PLANNING_S = 120.0  #: a hundred thousand leads are shared in seconds; a million takes longer


class HandingService(Protocol):
    """All verbs wait for the server and raise UserError: server_away, forbidden, not_found, and what each says."""

    def floor(self, campaign: str) -> HandingFloor: ...

    def plan(self, ask: HandingAsk) -> HandingPlan: ...

    def jobs(self) -> tuple[HandingJob, ...]: ...

    def act(self, job_id: str, what: str) -> HandingJob:
        """`start`, `pause`, `go-on`, `drop`. Raises UserError conflict: it is over."""
        ...

    def left(self, job_id: str) -> tuple[LeftLead, ...]: ...

    def coverage(self, campaign: str) -> Coverage: ...

    def find(self, words: str) -> tuple[LeadRow, ...]:
        """Leads that the caller may see, by name, company or the end of a number."""
        ...

    def history(self, lead_id: str) -> LeadHistory: ...

    def mark(self, lead_id: str, reason: str) -> LeadHistory:
        """Nothing for telesales; an empty reason takes the mark away."""
        ...

    def keep_rule(self, campaign: str, rule: HandingRule) -> HandingRule:
        """Raises UserError rule_unsound with data.field."""
        ...

    def renewals(self, campaign: str, rule: HandingRule) -> Renewals:
        """What the rule would find today; nothing is kept. Raises UserError rule_unsound with data.field."""
        ...

    def keep_share(self, person_id: str, share: PersonShare) -> PersonShare:
        """Raises UserError rule_unsound with data.field."""
        ...


class RemoteHanding:
    """Implements `HandingService`, one question at a time over one connection."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._one_at_a_time = threading.Lock()

    def floor(self, campaign: str) -> HandingFloor:
        with self._one_at_a_time:
            return self._transport.ask(
                "GET", f"/v1/handing?campaign={quote(campaign)}", HandingFloor, read_timeout_s=PLANNING_S
            )

    def plan(self, ask: HandingAsk) -> HandingPlan:
        with self._one_at_a_time:
            return self._transport.ask(
                "POST", "/v1/handing/plan", HandingPlan, ask, read_timeout_s=PLANNING_S
            )

    def jobs(self) -> tuple[HandingJob, ...]:
        with self._one_at_a_time:
            return self._transport.ask("GET", "/v1/handing/jobs", HandingJobs).rows

    def act(self, job_id: str, what: str) -> HandingJob:
        with self._one_at_a_time:
            return self._transport.ask("POST", f"/v1/handing/jobs/{job_id}/{what}", HandingJob)

    def left(self, job_id: str) -> tuple[LeftLead, ...]:
        with self._one_at_a_time:
            return self._transport.ask("GET", f"/v1/handing/jobs/{job_id}/left", LeftLeads).rows

    def coverage(self, campaign: str) -> Coverage:
        path = f"/v1/handing/coverage?campaign={quote(campaign)}"
        with self._one_at_a_time:
            return self._transport.ask("GET", path, Coverage, read_timeout_s=PLANNING_S)

    def find(self, words: str) -> tuple[LeadRow, ...]:
        with self._one_at_a_time:
            return self._transport.ask(
                "GET", f"/v1/leads?limit=20&search={quote(words, safe='')}", LeadPage
            ).rows

    def history(self, lead_id: str) -> LeadHistory:
        with self._one_at_a_time:
            return self._transport.ask("GET", f"/v1/handing/leads/{lead_id}", LeadHistory)

    def mark(self, lead_id: str, reason: str) -> LeadHistory:
        body = MarkUnsuitable(reason=reason)
        with self._one_at_a_time:
            return self._transport.ask("PUT", f"/v1/handing/leads/{lead_id}/unsuitable", LeadHistory, body)

    def keep_rule(self, campaign: str, rule: HandingRule) -> HandingRule:
        with self._one_at_a_time:
            return self._transport.ask(
                "PUT", f"/v1/handing/rules?campaign={quote(campaign)}", HandingRule, rule
            )

    def renewals(self, campaign: str, rule: HandingRule) -> Renewals:
        with self._one_at_a_time:
            asked = AskRenewals(campaign=campaign, rule=rule)
            return self._transport.ask(
                "POST", "/v1/handing/renewals", Renewals, asked, read_timeout_s=PLANNING_S
            )

    def keep_share(self, person_id: str, share: PersonShare) -> PersonShare:
        with self._one_at_a_time:
            return self._transport.ask("PUT", f"/v1/handing/people/{person_id}", PersonShare, share)
