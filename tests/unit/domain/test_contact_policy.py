"""The gate before a call: each rule, its boundaries, and the moment it ends."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.contact_policy import (
    CODES,
    PRESETS,
    Allowed,
    AttemptCap,
    DialRequest,
    Lease,
    Policy,
    Refused,
    is_emergency,
    may_dial,
    open_until,
    opens_at,
)

CHINA, INSURANCE = PRESETS["CN/general"], PRESETS["CN/life_insurance"]
US, SPAIN = PRESETS["US/general"], PRESETS["ES/general"]
SHANGHAI, NEW_YORK, MADRID = "Asia/Shanghai", "America/New_York", "Europe/Madrid"


def at(text, zone=SHANGHAI):
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


NOON = at("2026-11-18T12:00")  # a Wednesday


def request(**more):
    return DialRequest(**{"number": "+8613800138000", "zone": SHANGHAI, **more})


def code(answer):
    return answer.code if isinstance(answer, Refused) else None


def test_an_ordinary_call_is_allowed_until_the_hours_close():
    assert may_dial(request(), CHINA, NOON) == Allowed(
        rule="CN/general", until=datetime(2026, 11, 18, 13, tzinfo=UTC)
    )


@pytest.mark.parametrize("mark", ["lead_do_not_call", "number_do_not_call"])
def test_do_not_call(mark):
    assert may_dial(request(**{mark: True}), CHINA, NOON) == Refused(
        code="do_not_call", rule="CN/general", until=None
    )


HOURS = [
    # policy, zone, local time, refusal, opens again (local)
    (CHINA, SHANGHAI, "2026-11-18T07:59:59", "outside_hours", "2026-11-18T08:00"),
    (CHINA, SHANGHAI, "2026-11-18T08:00", None, None),
    (CHINA, SHANGHAI, "2026-11-18T20:59:59", None, None),
    (CHINA, SHANGHAI, "2026-11-18T21:00", "outside_hours", "2026-11-19T08:00"),
    (CHINA, SHANGHAI, "2026-11-22T12:00", None, None),  # a Sunday
    (INSURANCE, SHANGHAI, "2026-11-18T08:59", "outside_hours", "2026-11-18T09:00"),
    (INSURANCE, SHANGHAI, "2026-11-18T09:00", None, None),
    (US, NEW_YORK, "2026-11-18T07:59", "outside_hours", "2026-11-18T08:00"),
    (US, NEW_YORK, "2026-11-18T08:00", None, None),
    (US, NEW_YORK, "2026-11-18T21:00", "outside_hours", "2026-11-19T08:00"),
    (SPAIN, MADRID, "2026-11-18T08:59", "outside_hours", "2026-11-18T09:00"),
    (SPAIN, MADRID, "2026-11-18T09:00", None, None),
    (SPAIN, MADRID, "2026-11-21T12:00", "closed_day", "2026-11-23T09:00"),
    (SPAIN, MADRID, "2026-11-20T21:00", "outside_hours", "2026-11-23T09:00"),
    (SPAIN, MADRID, "2026-12-25T12:00", "public_holiday", "2026-12-28T09:00"),
    (SPAIN, MADRID, "2026-12-24T12:00", None, None),
    (SPAIN, MADRID, "2026-12-31T21:30", "outside_hours", "2027-01-04T09:00"),  # over New Year's Day, a Friday
    # the clocks change: the opening is the wall's 09:00 on both sides
    (SPAIN, MADRID, "2027-03-26T22:00", "public_holiday", "2027-03-29T09:00"),  # Good Friday
    (SPAIN, MADRID, "2026-10-23T21:00", "outside_hours", "2026-10-26T09:00"),
    (US, NEW_YORK, "2026-03-08T03:30", "outside_hours", "2026-03-08T08:00"),
]


@pytest.mark.parametrize(("policy", "zone", "local", "refusal", "opens"), HOURS)
def test_calling_hours_at_the_leads_place(policy, zone, local, refusal, opens):
    answer = may_dial(request(zone=zone), policy, at(local, zone))
    assert code(answer) == refusal
    if refusal:
        assert answer.until == at(opens, zone).astimezone(UTC)
        assert opens_at(zone, policy, at(local, zone)) == answer.until
        assert open_until(zone, policy, at(local, zone)) is None
    else:
        assert open_until(zone, policy, at(local, zone)) == answer.until


def test_the_leads_clock_counts_and_not_ours():
    early = at("2026-11-18T09:00", NEW_YORK)
    assert code(may_dial(request(zone="America/Los_Angeles"), US, early)) == "outside_hours"
    assert code(may_dial(request(zone=NEW_YORK), US, early)) is None


def test_a_day_of_23_hours_closes_at_its_own_nine():
    now = at("2026-03-08T12:00", NEW_YORK)
    assert open_until(NEW_YORK, US, now) == datetime(2026, 3, 9, 1, tzinfo=UTC)
    assert open_until(NEW_YORK, US, now - timedelta(days=1)) == datetime(2026, 3, 8, 2, tzinfo=UTC)


def test_a_regional_holiday():
    madrid_day = at("2025-05-02T12:00", MADRID)
    assert code(may_dial(request(zone=MADRID), SPAIN, madrid_day)) is None
    assert code(may_dial(request(zone=MADRID, subdivision="MD"), SPAIN, madrid_day)) == "public_holiday"
    assert code(may_dial(request(zone=MADRID, subdivision="??"), SPAIN, madrid_day)) is None


@pytest.mark.parametrize("zone", [None, "", "Mars/Olympus", "../etc/passwd"])
def test_without_a_zone_nothing_is_dialled(zone):
    assert code(may_dial(request(zone=zone), CHINA, NOON)) == "unknown_zone"
    assert open_until(zone or "", CHINA, NOON) is None


def ago(*minutes):
    return tuple(NOON - timedelta(minutes=m) for m in minutes)


CAPS = [
    # minutes since each attempt, refused until (minutes from now), the rule
    ((1, 2), None, None),
    ((1, 2, 4), 1, "CN/general#3/5"),
    ((1, 2, 5), None, None),  # exactly the window's length ago no longer counts
    ((60, 120, 180, 240), None, None),
    ((60, 120, 180, 240, 300), 1140, "CN/general#5/1440"),
    ((60, 120, 180, 240, 1440), None, None),
    ((60, 120, 180, 240, 1439), 1, "CN/general#5/1440"),
    ((1, 2, 3, 100, 200), 1240, "CN/general#5/1440"),  # both: the longer one answers
    ((60, 120, 180, 240, 300, 360), 1140, "CN/general#5/1440"),
    ((-2, 1, 2), 3, "CN/general#3/5"),  # another desk's clock is ahead
]


@pytest.mark.parametrize(("minutes", "wait", "rule"), CAPS)
def test_attempt_caps(minutes, wait, rule):
    answer = may_dial(request(attempts=ago(*minutes)), CHINA, NOON)
    if wait is None:
        assert isinstance(answer, Allowed)
        return
    assert (answer.code, answer.rule) == ("too_many_attempts", rule)
    assert answer.until == (NOON + timedelta(minutes=wait)).astimezone(UTC)
    after = may_dial(request(attempts=ago(*minutes)), CHINA, answer.until)
    assert code(after) in (None, "outside_hours")


def test_consent():
    strict = msgspec.structs.replace(CHINA, consent_required=True)
    assert code(may_dial(request(), strict, NOON)) == "consent_missing"
    assert code(may_dial(request(consent=True), strict, NOON)) is None
    assert code(may_dial(request(consent=False), strict, NOON)) == "consent_withdrawn"
    assert code(may_dial(request(consent=False), CHINA, NOON)) == "consent_withdrawn"
    assert code(may_dial(request(), CHINA, NOON)) is None


def test_lease():
    def ask(lease, needed=True):
        return code(may_dial(request(lease=lease, lease_needed=needed), CHINA, NOON))

    assert ask(None) == "not_reserved"
    assert ask(None, needed=False) is None
    assert ask(Lease(until=NOON + timedelta(seconds=1))) is None
    assert ask(Lease(until=NOON)) == "reservation_over"
    assert ask(Lease(attempts_left=1)) is None
    assert ask(Lease(attempts_left=0)) == "no_attempts_left"


@pytest.mark.parametrize(
    ("age", "refusal"),
    [
        (timedelta(0), None),
        (timedelta(hours=24), None),
        (timedelta(hours=24, seconds=1), "stale_snapshot"),
        (timedelta(minutes=-5), None),
        (timedelta(minutes=-6), "stale_snapshot"),
    ],
)
def test_a_stale_snapshot_fails_closed(age, refusal):
    assert code(may_dial(request(snapshot_at=NOON - age), CHINA, NOON)) == refusal


@pytest.mark.parametrize(("number", "region"), [("110", "CN"), ("112", "ES"), ("911", "US"), ("112", "DE")])
def test_emergency_numbers_pass_every_gate(number, region):
    everything = DialRequest(
        number=number,
        region=region,
        lead_do_not_call=True,
        number_do_not_call=True,
        attempts=ago(*range(1, 20)),
        consent=False,
        lease=Lease(until=NOON - timedelta(days=1)),
        snapshot_at=NOON - timedelta(days=9),
    )
    assert may_dial(everything, SPAIN, at("2026-12-25T03:00", MADRID)) == Allowed(rule="emergency")
    assert not is_emergency("+34" + number, region)
    assert not is_emergency("13800138000", region)


def test_what_time_does_not_heal_is_told_first():
    answer = may_dial(request(lead_do_not_call=True), CHINA, at("2026-11-18T23:00"))
    assert (answer.code, answer.until) == ("do_not_call", None)


def test_a_policy_without_days_never_opens():
    never = Policy(code="never", opens=time(9), closes=time(18), days=())
    assert may_dial(request(), never, NOON) == Refused(code="closed_day", rule="never", until=None)


def test_naive_moments_are_mistakes():
    with pytest.raises(ValueError, match="aware"):
        may_dial(request(), CHINA, datetime(2026, 11, 18))  # noqa: DTZ001
    with pytest.raises(ValueError, match="aware"):
        may_dial(request(attempts=(datetime(2026, 11, 18),)), CHINA, NOON)  # noqa: DTZ001


def test_presets_name_their_source_and_are_not_yet_reviewed():
    for name, policy in PRESETS.items():
        assert name == policy.code
        assert policy.source
        assert policy.source_date
        assert not policy.reviewed
        assert msgspec.json.decode(msgspec.json.encode(policy), type=Policy) == policy
    assert US.abandon_percent == 3
    assert CHINA.attempts == (AttemptCap(count=3, window_min=5), AttemptCap(count=5, window_min=1440))


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from([SHANGHAI, NEW_YORK, MADRID, "America/Los_Angeles", "Atlantic/Canary"]),
    st.sampled_from(sorted(PRESETS)),
    st.lists(st.integers(0, 3000), max_size=8),
)
@settings(deadline=None)  # the first Spanish day loads a year of holidays
def test_at_the_moment_a_refusal_ends_its_rule_refuses_no_longer(now, zone, preset, minutes):
    policy = PRESETS[preset]
    attempts = tuple(now - timedelta(minutes=m) for m in minutes)
    answer = may_dial(request(zone=zone, attempts=attempts), policy, now)
    assert isinstance(answer, Allowed) or answer.code in CODES
    assert answer.until is not None
    assert answer.until > now
    later = may_dial(request(zone=zone, attempts=attempts), policy, answer.until)
    if isinstance(answer, Refused):
        assert code(later) != answer.code
    else:
        assert code(later) in ("outside_hours", "closed_day", "public_holiday", "too_many_attempts")
