"""A campaign's rules in words, group by group, with where each is changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from agent_app.admin import words as admin_words
from agent_app.admin.sheet_words import days
from agent_app.gate_words import rule_name
from agent_app.widgets import times
from agent_app.widgets.language import language
from agent_app.widgets.noop import translate
from domain.campaign_rules import CampaignRow, CampaignRules, handing_rule, pool_rule
from domain.campaigns import Campaign, Retry, in_language, walk
from domain.handing_out import HandingRule
from domain.pool import PoolRule
from domain.retention import Keep
from domain.retries import rule_of

RETRIES = 4  #: that are said; the others are counted


@dataclass(frozen=True)
class Group:
    """Attributes:
    code: pool and handing are changed here; others lead elsewhere. act: the button's words, "" none. hint: where it is
        changed, when it is no row of data.
    """

    code: str
    title: str
    lines: tuple[str, ...]
    act: str = ""
    hint: str = ""


def title(row: CampaignRow | None) -> str:
    if row is None:
        return translate("campaigns", "All others")
    return in_language(row.campaign.title, language.short)


def state(row: CampaignRow) -> str:
    return (
        translate("campaigns", "published")
        if row.state == "published"
        else translate("campaigns", "withdrawn")
    )


def since(row: CampaignRow) -> str:
    at = row.published_at if row.state == "published" else row.withdrawn_at
    return times.day(at) if at else ""


def teams(row: CampaignRow) -> str:
    none = translate("campaigns", "without a team")
    return ", ".join(f"{one.team or none} {times.count(one.leads)}" for one in row.teams)


def groups(page: CampaignRules, row: CampaignRow | None, may: Callable[[str], bool]) -> tuple[Group, ...]:
    """All groups of one campaign; None: the organisation's own rules. `may`: whether an act is open to the person."""
    pool, handing = pool_rule(page, row), handing_rule(page, row)
    own_pool = page.pool is not None if row is None else row.pool is not None
    own_handing = page.handing is not None if row is None else row.handing is not None
    change = translate("campaigns", "Change here")
    found = [
        Group("pool", translate("campaigns", "Public pool"), (_whose(own_pool, row), *pool_lines(pool)),
              change if may("pool") else ""),
        Group("handing", translate("campaigns", "Handing out"), (_whose(own_handing, row), *handing_lines(handing)),
              change if may("handing") else ""),
    ]  # fmt: skip
    if row is None:
        return (*found, _keep(page, None, may))
    published = translate("campaigns", "Changed with a new version: lead-server publish.")
    campaign = row.campaign
    return (
        Group("facts", translate("campaigns", "Who works it"), fact_lines(row)),
        Group("hours", translate("campaigns", "Calling hours and consent"), hour_lines(campaign), hint=published),
        Group("attempts", translate("campaigns", "Attempts"), attempt_lines(campaign), hint=published),
        *found,
        Group("lines", translate("campaigns", "Lines"), line_lines(row),
              hint=translate("campaigns", "Changed with lead-server lines.")),
        Group("plans", translate("campaigns", "Sampling for quality"), plan_lines(row),
              translate("campaigns", "Open the plans") if may("plans") else ""),
        _keep(page, row, may),
        Group("masked", translate("campaigns", "Hidden numbers"), (masked_line(page),),
              translate("campaigns", "Open permissions") if may("permissions") else ""),
    )  # fmt: skip


def fact_lines(row: CampaignRow) -> tuple[str, ...]:
    c = row.campaign
    return (
        translate("campaigns", "Version {n}, {state} {day}, grade {grade}.").format(
            n=c.version, state=state(row), day=since(row), grade=c.grade
        ),
        translate("campaigns", "Leads that nobody owns: {n}.").format(n=times.count(row.pool_leads)),
        translate("campaigns", "Owned, by team: {teams}.").format(
            teams=teams(row) or translate("campaigns", "none")
        ),
    )


def hour_lines(campaign: Campaign) -> tuple[str, ...]:
    h = campaign.hours
    said = [
        translate("campaigns", "{days} from {opens} to {closes}, the customer's time.").format(
            days=days(h.days), opens=h.opens, closes=h.closes
        )
    ]
    if h.preset:
        said.append(
            translate("campaigns", "Besides the law's rules: {rule}, reviewed by {who} on {day}.").format(
                rule=rule_name(h.preset),
                who=h.reviewer,
                day=h.reviewed_on.isoformat() if h.reviewed_on else "–",
            )
            if h.reviewer
            else translate("campaigns", "⚠ Besides the law's rules: {rule}, not reviewed.").format(
                rule=rule_name(h.preset)
            )
        )
    said.append(
        translate("campaigns", "Only with consent.")
        if campaign.consent_required
        else translate("campaigns", "Without consent as well, unless it was withdrawn.")
    )
    return tuple(said)


def attempt_lines(campaign: Campaign) -> tuple[str, ...]:
    said = []
    for caps, text in (
        (campaign.caps.number, translate("campaigns", "A number: at most {n} calls in {span}.")),
        (campaign.caps.lead, translate("campaigns", "A person: at most {n} calls in {span}.")),
    ):
        said += [text.format(n=cap.count, span=_span(cap.window_min)) for cap in caps]
    retries = [
        (in_language(node.title, language.short), rule)
        for _, node in walk(campaign.dispositions)
        if not node.children and (rule := rule_of(node)) is not None
    ]
    said += [_retry(name, rule) for name, rule in retries[:RETRIES]]
    if len(retries) > RETRIES:
        said.append(translate("campaigns", "… and {n} more outcomes.").format(n=len(retries) - RETRIES))
    return tuple(said) or (translate("campaigns", "No limit of its own, nothing is called again by itself."),)


def pool_lines(rule: PoolRule | None) -> tuple[str, ...]:
    if rule is None:
        return (
            translate("campaigns", "No rule: nothing is in the public pool, nothing comes back by itself."),
        )
    said = []
    if rule.open:
        said.append(
            translate("campaigns", "An agent claims at most {day} a day and holds at most {held}.").format(
                day=times.count(rule.claim_quota_day), held=times.count(rule.claim_open)
            )
        )
        said.append(
            translate("campaigns", "Days that a claimed lead is protected: {n}.").format(
                n=rule.protection_days
            )
        )
    else:
        said.append(translate("campaigns", "Agents do not see its leads."))
    if rule.recycle_idle_days:
        text = (
            translate("campaigns", "Idle days after which a lead goes back, even with a promised call: {n}.")
            if rule.recycle_promised
            else translate(
                "campaigns", "Idle days after which a lead goes back, unless a call is promised: {n}."
            )
        )
        said.append(text.format(n=rule.recycle_idle_days))
    else:
        said.append(translate("campaigns", "No lead goes back by itself."))
    if rule.cool_down_days:
        text = translate("campaigns", "Days before the same agent may claim it again: {n}.")
        said.append(text.format(n=rule.cool_down_days))
    return tuple(said)


def handing_lines(rule: HandingRule) -> tuple[str, ...]:
    limit = translate("campaigns", "no limit")

    def most(value: int | None) -> str:
        return limit if value is None else times.count(value)

    said = [
        translate("campaigns", "An agent: open leads {open}, new ones a day {new}.").format(
            open=most(rule.most_open), new=most(rule.most_new)
        ),
        translate("campaigns", "At once: agents {people}, leads {leads}.").format(
            people=most(rule.most_people), leads=most(rule.most_leads)
        ),
        translate("campaigns", "Reserved: days {days}, calls {calls}; then it stays with the agent.").format(
            days=rule.lease_days, calls=rule.attempts
        )
        if rule.lease_end == "stay"
        else translate(
            "campaigns", "Reserved: days {days}, calls {calls}; then it goes back into the pool."
        ).format(days=rule.lease_days, calls=rule.attempts),
    ]
    if rule.until:
        said.append(translate("campaigns", "Until {day}.").format(day=rule.until.isoformat()))
    if rule.by_language or rule.by_tier:
        by = [translate("campaigns", "language")] * rule.by_language + [
            translate("campaigns", "tier")
        ] * rule.by_tier
        said.append(translate("campaigns", "Shared by: {what}.").format(what=", ".join(by)))
    orphans = {
        "ask": translate("campaigns", "Leads of who left are shown and wait."),
        "pool": translate("campaigns", "Leads of who left go back into the pool."),
        "share": translate("campaigns", "Leads of who left are shared by themselves."),
    }
    said.append(orphans[rule.orphans])
    if rule.renewal_days:
        said.append(
            translate("campaigns", "Days before the end at which renewals become work: {n}.").format(
                n=rule.renewal_days
            )
        )
    return tuple(said)


def line_lines(row: CampaignRow) -> tuple[str, ...]:
    said = []
    for one in row.lines:
        if not one.active:
            how = translate("campaigns", "off")
        elif one.rested_until is not None and one.rested_until > times.now_utc():
            how = translate("campaigns", "rests until {day}").format(day=times.day(one.rested_until))
        else:
            how = translate("campaigns", "works")
        said.append(f"{one.code} · {one.number} · {how}")
    return tuple(said) or (translate("campaigns", "The telephone's own line."),)


def plan_lines(row: CampaignRow) -> tuple[str, ...]:
    periods = {
        "day": translate("campaigns", "day"), "week": translate("campaigns", "week"),
        "month": translate("campaigns", "month"),
    }  # fmt: skip
    return tuple(
        translate("campaigns", "{plan}: {n} calls an agent and {period}.").format(
            plan=in_language(one.title, language.short) if one.title else one.code, n=one.per_agent,
            period=periods[one.period],
        )
        for one in row.plans
    ) or (translate("campaigns", "No plan draws from it."),)  # fmt: skip


def keep_line(rule: Keep) -> str:
    forever = translate("campaigns", "for ever")
    span = translate("campaigns", "{n} d")
    usual = span.format(n=rule.days) if rule.days else forever
    if not rule.sold_days:
        return translate("campaigns", "Recordings are kept {span}.").format(span=usual)
    return translate("campaigns", "Recordings are kept {span}, those of sold calls {sold}.").format(
        span=usual, sold=span.format(n=rule.sold_days)
    )


def masked_line(page: CampaignRules) -> str:
    if not page.masked:
        return translate("campaigns", "Every role sees full numbers.")
    roles = ", ".join(admin_words.role(one) for one in page.masked)
    return translate("campaigns", "Without full numbers: {roles}.").format(roles=roles)


def pool_changes(before: PoolRule | None, after: PoolRule) -> list[str]:
    """What a save would change, in words."""
    return [line for line in pool_lines(after) if line not in pool_lines(before)]


def handing_changes(before: HandingRule, after: HandingRule) -> list[str]:
    return [line for line in handing_lines(after) if line not in handing_lines(before)]


def _keep(page: CampaignRules, row: CampaignRow | None, may: Callable[[str], bool]) -> Group:
    own = row.campaign.keep if row is not None else None
    name = translate("campaigns", "How long recordings are kept")
    if own is not None:
        return Group("keep", name, (_whose(True, row), keep_line(own)),
                     hint=translate("campaigns", "Changed with a new version: lead-server publish."))  # fmt: skip
    act = translate("campaigns", "Open the rules") if may("rules") else ""
    return Group("keep", name, (_whose(row is None, row), keep_line(page.keep)), act)


def _whose(own: bool, row: CampaignRow | None) -> str:
    if row is None:
        return (
            translate("campaigns", "The organisation's rule.")
            if own
            else translate("campaigns", "Usual values.")
        )
    return (
        translate("campaigns", "A rule of its own.")
        if own
        else translate("campaigns", "The organisation's rule holds.")
    )


def _span(minutes: int) -> str:
    if minutes % (24 * 60) == 0 and minutes > 24 * 60:
        return translate("campaigns", "{n} d").format(n=minutes // (24 * 60))
    if minutes % 60 == 0 and minutes > 60:
        return translate("campaigns", "{n} h").format(n=minutes // 60)
    return translate("campaigns", "{n} min").format(n=minutes)


def _retry(name: str, rule: Retry) -> str:
    after = ", ".join(_span(minutes) for minutes in rule.after_min)
    text = translate("campaigns", "{outcome}: again after {after}, at most {n} times.")
    if rule.most >= 10_000:
        text = translate("campaigns", "{outcome}: again after {after}.")
    return text.format(outcome=name, after=after, n=rule.most)
