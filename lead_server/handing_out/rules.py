"""The rules by which leads of a campaign are handed out: read, changed, with a word in the audit trail."""

from __future__ import annotations

import msgspec
from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from db.central.handing import agent_share, handing_rule
from db.central.people import person
from domain.errors import UserError
from domain.handing_out import HandingRule, PersonShare, problems_of
from lead_server.definitions import storage as definitions
from lead_server.handing_out import renewing
from lead_server.handing_out.people import reach
from lead_server.work import Work

USUAL = HandingRule()


def all_rules(work: Work) -> dict[str, HandingRule]:
    """Campaign -> its rule; "" is the organisation's, where it has one."""
    found = work.connection.execute(
        select(handing_rule.c.campaign_id, handing_rule.c.body).where(handing_rule.c.org_id == work.org_id)
    )
    return {row.campaign_id: msgspec.convert(row.body, HandingRule) for row in found}


def rule_of(work: Work, campaign: str) -> HandingRule:
    """The campaign's rule, else the organisation's, else the usual one."""
    known = all_rules(work)
    return known.get(campaign) or known.get("") or USUAL


def keep_rule(work: Work, campaign: str, rule: HandingRule) -> HandingRule:
    """Change a campaign's rule ("": the organisation's).

    Raises:
        UserError: forbidden, not_found (the campaign), bad_request with the field.
    """
    work.actor.demand("campaign", "change")
    if campaign and definitions.campaign(work.connection, work.org_id, campaign) is None:
        raise UserError("not_found")
    for name in problems_of(rule):
        raise UserError("rule_unsound", field=name)
    renewing.check(work, rule)
    body = {"body": msgspec.to_builtins(rule), "at": work.now, "by": work.actor.id}
    made = insert(handing_rule).values(org_id=work.org_id, campaign_id=campaign, **body)
    work.connection.execute(made.on_conflict_do_update(index_elements=["org_id", "campaign_id"], set_=body))
    work.audit("change", "handing_rule", campaign, **{k: v for k, v in body["body"].items() if v is not None})
    return rule


def keep_share(work: Work, person_id: str, share: PersonShare) -> PersonShare:
    """What an agent may be given; by who may hand leads to her.

    Raises:
        UserError: forbidden, not_found, rule_unsound with the field.
    """
    hers = select(person.c.id).where(reach(work.actor, "change"), person.c.id == person_id)
    if work.connection.execute(hers).first() is None:
        raise UserError("not_found")
    for name in ("most_open", "most_new"):
        value = getattr(share, name)
        if value is not None and not 0 <= value <= 10_000_000:
            raise UserError("rule_unsound", field=name)
    if not 0 <= share.weight <= 100:
        raise UserError("rule_unsound", field="weight")
    kept = msgspec.structs.replace(
        share,
        languages=tuple(sorted({one.strip() for one in share.languages if one.strip()}))[:20],
        tiers=tuple(sorted({one.strip() for one in share.tiers if one.strip()}))[:20],
    )
    body = {
        "languages": list(kept.languages), "tiers": list(kept.tiers), "weight": kept.weight,
        "most_open": kept.most_open, "most_new": kept.most_new, "at": work.now, "by": work.actor.id,
    }  # fmt: skip
    made = insert(agent_share).values(org_id=work.org_id, person_id=person_id, **body)
    work.connection.execute(made.on_conflict_do_update(index_elements=["org_id", "person_id"], set_=body))
    work.audit("change", "agent_share", person_id, weight=kept.weight)
    return kept
