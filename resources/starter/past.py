# ruff: noqa: E501  (tables of words and columns: a row a line)
"""Rows of what happened: calls, touches, script runs, answers, tags, deals, attribution."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Final

import msgspec

from domain.calls import ScriptRun, WrapUp
from resources.starter.histories import PastCall
from resources.starter.people import REGIONS
from resources.starter.phrases import PRODUCTS
from resources.starter.rows import Rows, Setting, Talk, uuid_at
from resources.starter.runs import Runs

if TYPE_CHECKING:
    from resources.starter.world import Customer

_TAGS: Final = {
    "sold": "renewed", "price": "price_sensitive", "rate": "price_sensitive", "competitor": "competitor",
    "visit_booked": "visit_booked", "applied": "applied", "wrong_person": "wrong_number",
}  # fmt: skip
_OPENED: Final = {"zh": "短信已读", "en": "Message opened", "es": "Mensaje abierto"}
_AMOUNTS: Final = {"renewal": (900, 6_800), "decoration": (3_500, 24_000), "finance": (2_000, 30_000)}


class Past:
    """Writes the calls of a lead."""

    def __init__(self, rows: Rows, setting: Setting, rng: random.Random, runs: Mapping[str, Runs]) -> None:
        self._rows, self._set, self._rng, self._runs = rows, setting, rng, runs

    def write(self, c: Customer, calls: list[PastCall]) -> None:
        """Everything that these calls left behind."""
        for call in calls:
            self._call(c, call)
        rng = self._rng
        if rng.random() < 0.12:
            at = c.created_at + timedelta(days=rng.randint(1, 30))
            self._rows.add(
                "touch",
                uuid_at(rng, at),
                c.id,
                "message",
                at,
                "",
                None,
                _OPENED[c.plan.language],
                "",
                "out",
                0,
                None,
            )
        if rng.random() < 0.06:
            self._rows.add(
                "lead_tag", c.id, rng.choice(("vip", "has_children", "moved")), c.created_at, None, "sample"
            )

    def _call(self, c: Customer, call: PastCall) -> None:
        rng, name = self._rng, self._set.names[c.plan.owner]
        call_id = uuid_at(rng, call.at)
        run = (
            self._runs[c.campaign].like(call.outcome, call.answered_at, call.talk_s)
            if call.answered_at
            else None
        )
        wrap_up = WrapUp(disposition=call.outcome, intention=call.intention, notes=call.note)
        self._rows.add(
            "call", call_id, c.owner_id, c.id, c.number_id, c.campaign, "out", c.e164, c.e164, c.key, c.e164[-4:], "queue", "demo",
            call.at, call.answered_at, call.ended_at, call.talk_s, "agent" if call.talk_s else "no_answer", call.outcome,
            call.category, call.intention, call.note, c.plan.language, msgspec.json.encode(wrap_up).decode(), call.ended_at,
        )  # fmt: skip
        self._rows.add(
            "touch",
            call_id,
            c.id,
            "call",
            call.at,
            name,
            c.owner_id,
            call.note,
            call.outcome,
            "out",
            call.talk_s,
            call_id,
        )
        if run:
            self._run(c, call_id, run)
        if call.talk_s:
            self._rows.talks.append(
                Talk(
                    call_id,
                    c.plan.owner,
                    c.plan.language,
                    call.at,
                    call.talk_s,
                    call.category,
                    call.recording,
                )
            )
        data = {
            "direction": "out",
            "disposition": call.outcome,
            "script": run.script_id if run else "",
            "version": 1 if run else 0,
            "talk_s": call.talk_s,
        }
        self._event(c, "call", call, call_id, None, data)
        tag = _TAGS.get(call.outcome.rpartition(".")[2])
        if tag and c.id:
            self._rows.add("lead_tag", c.id, tag, call.at, c.owner_id, f"call:{call_id}")
        if call.category == "sale":
            self._deal(c, call, call_id, name)

    def _run(self, c: Customer, call_id: str, run: ScriptRun) -> None:
        path = msgspec.json.encode(run.path).decode()
        self._rows.add(
            "script_run", call_id, run.script_id, run.version, path, list(run.disclosed), run.exit_step
        )
        for n, a in enumerate(run.answers):
            value = msgspec.json.encode(a.value).decode()
            self._rows.add("answer", call_id, n, c.id, a.step, value, a.option, a.field, list(a.tags), a.at)

    def _deal(self, c: Customer, call: PastCall, call_id: str, name: str) -> None:
        rng = self._rng
        currency = (
            REGIONS[c.plan.region].currency
            if c.plan.country == "CN"
            else {"ES": "EUR", "US": "USD"}[c.plan.country]
        )
        amount = (
            c.price_minor
            if c.campaign == "renewal" and c.price_minor
            else rng.randint(*_AMOUNTS[c.campaign]) * 100
        )
        default = {"decoration": "kitchen", "finance": "instalment_loan"}.get(c.campaign, "home_plus")
        state = rng.choices(("paid", "checked", "submitted", "cancelled"), weights=(60, 18, 16, 6))[0]
        waits = state == "submitted" and c.campaign == "finance"  # the campaign that has its sales checked
        deal_id = uuid_at(rng, call.at)
        product = c.product or PRODUCTS[default][c.plan.language]
        self._rows.add(
            "deal",
            deal_id,
            c.id,
            product,
            state,
            amount,
            currency,
            call.ended_at,
            name,
            c.owner_id,
            c.campaign,
            call_id,
            *(("waiting", call.ended_at + timedelta(days=1), call_id) if waits else ("", None, None)),
        )
        self._event(
            c, "deal", call, call_id, deal_id, {"state": state, "amount_minor": amount, "currency": currency}
        )

    def _event(
        self,
        c: Customer,
        kind: str,
        call: PastCall,
        call_id: str,
        deal_id: str | None,
        data: Mapping[str, object],
    ) -> None:
        self._rows.add(
            "attribution_event", uuid_at(self._rng, call.at), c.id, kind, call.at, c.owner_id, call_id, deal_id, c.campaign,
            *c.source, msgspec.json.encode(data).decode(),
        )  # fmt: skip
