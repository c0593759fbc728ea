"""Each preset at its boundaries: the minute before and after, days, holidays, days on which the clocks change."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.campaigns import Campaign, Cap, Caps, Hours
from domain.contact_policy import (
    CAMPAIGN,
    CODES,
    OVERRIDABLE,
    PRESETS,
    Allowed,
    DialRequest,
    Load,
    Passed,
    Refused,
    Suppression,
    may_dial,
    policies_for,
    source_of,
    unreviewed,
)

CHICAGO, PROVIDENCE, KOLKATA, ADELAIDE = (
    "America/Chicago",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Adelaide",
)
MINUTE = timedelta(minutes=1)


def at(text, zone):
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def ask(number, when, zone, *, campaign=None, home="US", fields=None, **more):
    request = DialRequest(number=number, zone=zone, **more)
    return may_dial(request, policies_for(campaign, number, home, fields or {}), at(when, zone))


def code(answer):
    return (answer.code, answer.rule) if isinstance(answer, Refused) else None


@pytest.mark.parametrize("name", sorted(PRESETS))
@pytest.mark.parametrize("zone", ["America/New_York", KOLKATA, ADELAIDE, "Europe/Madrid"])
def test_each_preset_opens_and_closes_to_the_minute_on_every_weekday(name, zone):
    """Over a week without holidays, in zones of whole and half hours."""
    policy = PRESETS[name]
    for day in range(7, 14):  # September 2026: 7 is Labor Day, which is asked below
        local = datetime(2026, 9, day + 7, tzinfo=ZoneInfo(zone))
        opens, closes = policy.hours_on(local.isoweekday())
        first = datetime.combine(local.date(), opens, tzinfo=ZoneInfo(zone))
        last = datetime.combine(local.date(), closes, tzinfo=ZoneInfo(zone))
        request = DialRequest(number="x", zone=zone)
        answers = [may_dial(request, policy, t) for t in (first - MINUTE, first, last - MINUTE, last)]
        told = [answer.code if isinstance(answer, Refused) else None for answer in answers]
        if local.isoweekday() in policy.days:
            assert told == ["outside_hours", None, None, "outside_hours"], (name, local)
        else:
            assert told == ["closed_day"] * 4, (name, local)


STATES = [
    # number, local time, refusal
    ("+12055550123", "2026-11-18T19:59", None),
    ("+12055550123", "2026-11-18T20:00", ("outside_hours", "US-AL/general")),
    ("+12055550123", "2026-11-22T12:00", ("closed_day", "US-AL/general")),  # Sunday
    ("+12055550123", "2026-11-26T12:00", ("public_holiday", "US-AL/general")),  # Thanksgiving
    ("+12125550123", "2026-11-26T12:00", None),  # New York: federal law knows no holidays
    ("+12125550123", "2026-11-18T20:59", None),
    ("+12125550123", "2026-11-18T21:00", ("outside_hours", "US/general")),
    ("+12145550123", "2026-11-22T11:59", ("outside_hours", "US-TX/general")),  # a Texan Sunday begins at noon
    ("+12145550123", "2026-11-22T12:00", None),
    ("+12145550123", "2026-11-18T08:59", ("outside_hours", "US-TX/general")),
    ("+14015550123", "2026-11-21T09:59", ("outside_hours", "US-RI/general")),  # a Saturday in Rhode Island
    ("+14015550123", "2026-11-21T10:00", None),
    ("+14015550123", "2026-11-21T17:00", ("outside_hours", "US-RI/general")),
    ("+14015550123", "2026-11-18T18:00", ("outside_hours", "US-RI/general")),
    ("+15025550123", "2026-11-18T09:59", ("outside_hours", "US-KY/general")),
]


@pytest.mark.parametrize(("number", "when", "refusal"), STATES)
def test_a_state_that_is_stricter_than_federal_law(number, when, refusal):
    assert code(ask(number, when, CHICAGO)) == refusal


def test_the_state_on_the_record_counts_beside_that_of_the_number():
    """A New York mobile of somebody who lives in Alabama: the stricter of the two."""
    assert code(ask("+12125550123", "2026-11-22T12:00", CHICAGO, fields={"state": "Alabama"})) == (
        "closed_day",
        "US-AL/general",
    )
    assert code(ask("+12125550123", "2026-11-22T12:00", CHICAGO, fields={"state": "US-AL"})) is not None
    assert code(ask("+12125550123", "2026-11-22T12:00", CHICAGO, fields={"state": "New York"})) is None


def test_where_nothing_tells_the_state_every_states_rule_is_kept():
    """A role that sees no numbers, and a list that brought no state."""
    assert code(ask("", "2026-11-18T09:30", CHICAGO)) == ("outside_hours", "US-KY/general")
    assert code(ask("", "2026-11-18T12:00", CHICAGO)) is None


def test_the_end_is_told_for_all_rules_together():
    """Alabama opens at 8, the campaign at 10: ten o'clock on Monday is the answer on a Sunday."""
    campaign = Campaign(code="c", title={}, hours=Hours(opens="10:00", closes="18:00", days=(1, 2, 3, 4, 5)))
    answer = ask("+12055550123", "2026-11-22T12:00", CHICAGO, campaign=campaign)
    assert answer.until == at("2026-11-23T10:00", CHICAGO).astimezone(UTC)


def test_days_on_which_the_clocks_change():
    """The wall's clock counts, not the hours that went by."""
    spring = ask("+12145550123", "2026-03-08T11:59", CHICAGO)
    assert (
        spring.until
        == at("2026-03-08T12:00", CHICAGO).astimezone(UTC)
        == datetime(2026, 3, 8, 17, tzinfo=UTC)
    )
    autumn = ask("+12145550123", "2026-11-01T11:59", CHICAGO)
    assert autumn.until == datetime(2026, 11, 1, 18, tzinfo=UTC)


def test_a_spanish_regional_holiday_by_the_record():
    day = "2025-05-02T12:00"
    assert code(ask("+34912345678", day, "Europe/Madrid", home="ES", subdivision="MD")) == (
        "public_holiday",
        "ES/general",
    )
    assert code(ask("+34912345678", day, "Europe/Madrid", home="ES")) is None


def test_a_campaign_may_be_stricter_than_the_law_and_never_milder():
    wide = Campaign(
        code="c", title={}, hours=Hours(opens="00:00", closes="24:00", days=(1, 2, 3, 4, 5, 6, 7))
    )
    assert code(ask("+8613800138000", "2026-11-18T22:00", "Asia/Shanghai", campaign=wide, home="CN")) == (
        "outside_hours",
        "CN/general",
    )
    narrow = Campaign(code="c", title={}, hours=Hours(days=(1,)))
    assert code(ask("+8613800138000", "2026-11-18T12:00", "Asia/Shanghai", campaign=narrow, home="CN")) == (
        "closed_day",
        CAMPAIGN,
    )


def test_a_campaign_for_one_country_that_calls_another_keeps_both_rules():
    campaign = Campaign(
        code="c",
        title={},
        hours=Hours(preset="CN/general", opens="00:00", closes="24:00", days=tuple(range(1, 8))),
    )
    assert code(ask("+34912345678", "2026-11-21T12:00", "Europe/Madrid", campaign=campaign, home="CN")) == (
        "closed_day",
        "ES/general",
    )


NOON = at("2026-11-18T12:00", "Asia/Shanghai")


def test_caps_per_person_count_over_all_her_numbers():
    campaign = Campaign(
        code="c",
        title={},
        hours=Hours(),
        caps=Caps(lead=(Cap(count=2, window_min=60),), number=(Cap(count=2, window_min=60),)),
    )
    policies = policies_for(campaign, "+8613800138000", "CN", {})
    ago = tuple(NOON - timedelta(minutes=m) for m in (10, 20))
    request = DialRequest(number="+8613800138000", zone="Asia/Shanghai", attempts=ago[:1], lead_attempts=ago)
    assert code(may_dial(request, policies, NOON)) == ("too_many_to_lead", "campaign#2/60")
    mine = DialRequest(number="+8613800138000", zone="Asia/Shanghai", attempts=ago, lead_attempts=ago[:1])
    assert code(may_dial(mine, policies, NOON)) == ("too_many_attempts", "campaign#2/60")


def test_florida_counts_three_calls_a_day_to_one_person():
    ago = tuple(at("2026-11-18T12:00", CHICAGO) - timedelta(hours=h) for h in (1, 2, 3))
    answer = ask("+13055550123", "2026-11-18T12:00", CHICAGO, attempts=ago)
    assert code(answer) == ("too_many_to_lead", "US-FL/general#3/1440")
    assert "501.616" in source_of(answer.rule)


def test_lists_of_people_who_do_not_want_calls():
    policy = PRESETS["CN/general"]

    def told(*suppressions):
        request = DialRequest(zone="Asia/Shanghai", suppressions=suppressions)
        answer = may_dial(request, policy, NOON)
        return (answer.code, answer.rule, answer.until) if isinstance(answer, Refused) else None

    later, latest = NOON + timedelta(hours=1), NOON + timedelta(hours=9)
    assert told(Suppression(name="a", until=NOON)) is None
    assert told(Suppression(name="a", until=later)) == ("suppressed", "a", later)
    assert told(Suppression(name="a", until=latest), Suppression(name="b", until=later)) == (
        "suppressed",
        "a",
        latest,
    )
    assert told(Suppression(name="a", until=latest), Suppression(name="robinson")) == (
        "suppressed",
        "robinson",
        None,
    )


def load(**more):
    request = DialRequest(zone="Asia/Shanghai", load=Load(**more))
    return may_dial(request, (PRESETS["CN/general"], PRESETS["US/general"]), NOON)


def test_what_only_the_server_knows():
    soon = NOON + timedelta(minutes=2)
    assert code(load(running=2, limit=3)) is None
    assert code(load(running=3, limit=3, frees_at=soon)) == ("too_many_at_once", "CN/general#3")
    assert load(running=3, limit=3, frees_at=soon).until == soon
    assert code(load(taken_by="Bo", taken_until=soon)) == ("reserved_elsewhere", "CN/general")
    assert code(load(lines=False, lines_at=soon)) == ("no_line", "CN/general")
    assert code(load(answered=100, abandoned=3)) is None
    assert code(load(answered=100, abandoned=4)) == ("too_many_abandoned", "US/general#3%")
    assert code(load(answered=29, abandoned=20)) is None  # too few to say anything


def test_leave_lets_pass_what_may_be_let_pass_until_it_ends():
    policy, night = PRESETS["CN/general"], at("2026-11-18T22:00", "Asia/Shanghai")
    leave = Passed(code="outside_hours", until=night + timedelta(hours=1))
    request = DialRequest(zone="Asia/Shanghai", passed=(leave,))
    assert may_dial(request, policy, night) == Allowed(
        rule="CN/general", until=None, passed=("outside_hours",)
    )
    assert code(may_dial(request, policy, night + timedelta(hours=1))) == ("outside_hours", "CN/general")
    barred = DialRequest(zone="Asia/Shanghai", passed=(leave,), lead_do_not_call=True)
    assert code(may_dial(barred, policy, night)) == ("do_not_call", "CN/general")


@pytest.mark.parametrize("rule", sorted(set(CODES) - OVERRIDABLE))
def test_nobody_lets_the_customers_own_word_pass(rule):
    assert rule in CODES
    leave = Passed(code=rule, until=NOON + timedelta(days=1))
    request = DialRequest(
        zone=None,
        lead_do_not_call=True,
        consent=False,
        suppressions=(Suppression(name="a"),),
        passed=(leave,),
    )
    assert isinstance(may_dial(request, PRESETS["CN/general"], NOON), Refused)


def test_a_rule_that_begins_next_year_does_not_hold_yet():
    from msgspec.structs import replace

    later = replace(PRESETS["ES/general"], code="later", valid_from=date(2027, 1, 1))
    both = (PRESETS["CN/general"], later)
    request = DialRequest(zone="Europe/Madrid")
    saturday = at("2026-11-21T12:00", "Europe/Madrid")
    assert code(may_dial(request, both, saturday)) is None
    assert code(may_dial(request, both, saturday.replace(year=2027, month=1, day=9))) == (
        "closed_day",
        "later",
    )


def test_a_rule_is_unreviewed_until_the_customers_lawyer_has_read_it_as_it_stands():
    def open_ones(**hours):
        campaign = Campaign(code="c", title={}, hours=Hours(preset="ES/general", **hours))
        return [p.code for p in unreviewed(policies_for(campaign, "+34912345678", "ES", {}))]

    assert open_ones() == ["ES/general"]
    assert open_ones(reviewer="Dra. Vidal", reviewed_on=date(2020, 1, 1)) == ["ES/general"]
    assert open_ones(reviewer="Dra. Vidal", reviewed_on=date(2027, 1, 1)) == []
    assert open_ones(reviewed_on=date(2027, 1, 1)) == ["ES/general"]


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from([CHICAGO, KOLKATA, "Europe/Madrid", "Asia/Shanghai", ADELAIDE]),
    st.sampled_from(["+12055550123", "+14015550123", "+12145550123", "+34912345678", "+8613800138000", ""]),
    st.sampled_from(["US", "ES", "CN"]),
)
@settings(deadline=None, max_examples=300)
def test_the_gate_never_allows_in_closed_time(now, zone, number, home):
    """Recomputed by hand: at an allowed moment every policy's day, clock and holidays are open; `until` is their end."""
    import holidays

    policies = policies_for(None, number, home, {})
    answer = may_dial(DialRequest(number=number, zone=zone, region=home), policies, now)
    if isinstance(answer, Refused):
        if answer.until is not None:
            later = may_dial(DialRequest(number=number, zone=zone, region=home), policies, answer.until)
            assert isinstance(later, Allowed)
        return
    local = now.astimezone(ZoneInfo(zone))
    for policy in policies:
        opens, closes = policy.hours_on(local.isoweekday())
        assert local.isoweekday() in policy.days
        assert opens <= local.time() < closes
        if policy.holiday_country:
            days = holidays.country_holidays(
                policy.holiday_country, subdiv=policy.holiday_state or None, years=local.year
            )
            assert local.date() not in days
    assert now < answer.until <= now + timedelta(hours=15)


@given(
    st.lists(st.sampled_from(sorted(OVERRIDABLE)), max_size=4), st.booleans(), st.booleans(), st.booleans()
)
def test_do_not_call_wins_whatever_else_is_known(passed, lead, number, listed):
    request = DialRequest(
        zone="Asia/Shanghai", lead_do_not_call=lead, number_do_not_call=number, consent=True,
        suppressions=(Suppression(name="list"),) if listed else (),
        passed=tuple(Passed(code=c, until=NOON + timedelta(days=1)) for c in passed),
    )  # fmt: skip
    answer = may_dial(request, PRESETS["CN/general"], NOON)
    assert isinstance(answer, Refused) == (lead or number or listed)


def test_the_end_of_today_is_that_of_the_first_rule_to_close():
    answer = ask("+12055550123", "2026-11-18T12:00", CHICAGO)
    assert answer.until == at("2026-11-18T20:00", CHICAGO).astimezone(UTC), "Alabama's, not the federal 21:00"


#: one request for each rule that nobody lets pass, in which it alone refuses
ALONE = {
    "do_not_call": {"lead_do_not_call": True},
    "suppressed": {"suppressions": (Suppression(name="robinson"),)},
    "stale_snapshot": {"snapshot_at": NOON - timedelta(days=3)},
    "not_reserved": {"lease_needed": True},
    "reserved_elsewhere": {"load": Load(taken_by="Bo")},
    "consent_withdrawn": {"consent": False},
    "too_many_at_once": {"load": Load(running=1, limit=1)},
    "no_line": {"load": Load(lines=False)},
}


@pytest.mark.parametrize("rule", sorted(ALONE))
def test_leave_does_not_reach_what_nobody_may_let_pass(rule):
    leave = Passed(code=rule, until=NOON + timedelta(days=1))
    request = DialRequest(zone="Asia/Shanghai", passed=(leave,), **ALONE[rule])
    assert code(may_dial(request, PRESETS["CN/general"], NOON))[0] == rule
