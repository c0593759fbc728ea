"""What the gate says of a call that a desk reports: the same function as on the desk, with what the server knows.

A call is a fact and is kept whatever it broke; a rule that it broke is a finding, for operations and the customer's
lawyers. What was marked after the call began is no rule that it broke.
"""

from __future__ import annotations

from msgspec.structs import replace

from domain.calls import CallRecord
from domain.campaigns import Campaign
from domain.contact_policy import Allowed, Refused, is_emergency, may_dial
from domain.contact_policy.asking import question
from domain.contact_policy.suppression import keys_of
from domain.leads import Consent, Lead, Number
from lead_server.feed.operations.context import Context
from lead_server.feed.shapes import Row
from lead_server.leads.aggregate import to_leave, to_number
from lead_server.leads.numbers import number_of_call
from lead_server.suppression.marking import strongest

#: rules that speak of what the desk knew, or of other calls at that moment: not judged afterwards
_NOT_JUDGED = frozenset({"unknown_zone"})


def judge(call: CallRecord, context: Context, lead: Row | None, campaign: Campaign | None) -> None:
    """Keep what the gate would have refused at the call's own beginning."""
    home = context.act.storage.home_country()
    if call.direction != "out" or is_emergency(call.number_text, home):
        return
    asked = _lead_before(call, context, lead)
    number = asked.numbers[0] if asked.numbers else None
    request, policies = question(asked, number, campaign, home)
    if lead is None:  # a number that was typed: nobody knows its place
        request = replace(request, zone=None)
    answer = may_dial(request, policies, call.started_at)
    if isinstance(answer, Refused):
        if answer.code not in _NOT_JUDGED:
            _keep(call, context, lead, answer.code, answer.rule, passed=False)
    elif isinstance(answer, Allowed):
        for code in answer.passed:
            _keep(call, context, lead, code, answer.rule, passed=True)


def _keep(
    call: CallRecord, context: Context, lead: Row | None, code: str, rule: str, *, passed: bool
) -> None:
    context.room.insert(
        "gate_finding", call_id=call.id, code=code, rule=rule, lead_id=lead["id"] if lead else None,
        agent_id=context.actor.id, at=call.started_at, passed=passed,
    )  # fmt: skip
    if not passed:
        context.act.audit("find", "gate", call.id, lead_id=lead["id"] if lead else None, code=code, rule=rule)


def _lead_before(call: CallRecord, context: Context, lead: Row | None) -> Lead:
    """The lead as it stood when the call began, with the one number that was dialled."""
    number = _number_before(call, context)
    numbers = (number,) if number else ()
    if lead is None:
        return Lead(id=call.id, name="", numbers=numbers)
    leaves = context.room.where("dial_leave", "lead_id", lead["id"])
    return Lead(
        id=lead["id"], name="", time_zone=lead["time_zone"], fields=lead["fields"], numbers=numbers,
        attempts=tuple(at for at in lead["attempts"] if at < call.started_at),
        leaves=tuple(to_leave(row) for row in leaves),
        consents=_consents_before(call, context, lead["id"]),
    )  # fmt: skip


def _consents_before(call: CallRecord, context: Context, lead_id: str) -> tuple[Consent, ...]:
    return tuple(
        Consent(
            id=row["id"],
            channel=row["channel"],
            given=row["given"],
            at=row["at"],
            number_id=row["number_id"] or "",
        )
        for row in context.room.where("consent", "lead_id", lead_id)
        if row["at"] <= call.started_at
    )


def _number_before(call: CallRecord, context: Context) -> Number | None:
    row = context.room.get("number", call.number_id)
    if row is not None:
        found = to_number(row)
        attempts = tuple(at for at in found.attempts if at < call.started_at)
        if not (found.do_not_call or found.suppressed):
            return replace(found, attempts=attempts)
    else:
        texts = number_of_call(context.room, call.number_text, None)
        if not texts.e164:
            return None
        found, attempts = Number(id="", last4=texts.last4, e164=texts.e164, key=texts.key_hash), ()
    return replace(found, attempts=attempts, **_forbidden_before(call, context, found))


def _forbidden_before(call: CallRecord, context: Context, number: Number) -> Row:
    """Marks that stood already when the call began."""
    storage = context.act.storage
    marks = storage.load("do_not_call", "key_hash", [number.key]) if number.key else []
    keys = keys_of(number.e164, storage.number_key()) if number.e164 else ()
    lists = [row for row in storage.load("suppression", "key_hash", keys) if row["at"] <= call.started_at]
    forbidden = any(row["at"] <= call.started_at for row in marks)
    return {"do_not_call": forbidden, **strongest(lists, call.started_at)}
