"""When again, how often, which number first; and the outcome that the line proposes."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.calls import CallRecord
from domain.campaigns import Campaign, Disposition, Retry
from domain.leads import Lead, Number
from domain.outcome_proposals import ENDINGS, ending_of, proposal
from domain.retries import in_a_row, next_call, numbers_in_order, rule_of

END = datetime(2026, 11, 18, 4, tzinfo=UTC)
TITLE = {"en": "x"}


def minutes(rule, *rows):
    found = [next_call(rule, END, row) for row in rows]
    return [None if at is None else int((at - END).total_seconds() // 60) for at in found]


def test_the_wait_grows_and_ends():
    assert minutes(Retry(after_min=(20, 180), most=3), 1, 2, 3, 4) == [20, 180, 180, None]


def test_after_the_rest_it_begins_anew():
    rule = Retry(after_min=(20, 180), most=2, rest_days=7)
    week = 7 * 24 * 60
    assert minutes(rule, 1, 2, 3, 4, 5, 6, 7) == [20, 180, week, 20, 180, week, 20]


def test_the_short_form_goes_on_for_ever():
    rule = rule_of(Disposition(code="busy", title=TITLE, retry_after_min=15))
    assert minutes(rule, 1, 2, 99) == [15, 15, 15]
    assert rule_of(Disposition(code="sold", title=TITLE)) is None
    assert rule_of(None) is None


@pytest.mark.parametrize(
    ("before", "row"), [((), 1), (("busy",), 2), (("busy", "busy", "sold", "busy"), 3), (("sold", "busy"), 1)]
)
def test_only_calls_without_another_between_them_are_in_a_row(before, row):
    assert in_a_row(before, "busy") == row


def campaign(**retry):
    node = Disposition(code="no_answer", title=TITLE, retry=Retry(after_min=(60,), **retry))
    return Campaign(code="c", title=TITLE, dispositions=(node,))


def lead(*numbers, outcome="no_answer"):
    return Lead(id="l", name="Li", numbers=numbers, last_outcome=outcome)


def number(name, *hours, **more):
    return Number(id=name, last4="0001", attempts=tuple(END - timedelta(hours=h) for h in hours), **more)


def order(found, **retry):
    return [n.id for n in numbers_in_order(found, campaign(**retry), END)]


def test_the_other_number_comes_first_where_the_outcome_wants_it():
    found = lead(number("a", 1), number("b"))
    assert order(found, other_number=True) == ["b", "a"]
    assert order(found) == ["a", "b"]
    assert order(lead(number("a", 1), number("b"), outcome="sold"), other_number=True) == ["a", "b"]
    assert order(lead(number("a", 1, 2), number("b", 3, 4)), other_number=True) == ["b", "a"], (
        "the longest ago"
    )


def test_a_number_that_may_not_be_called_is_never_tried():
    barred = number("b", do_not_call=True)
    listed = number("c", suppressed="robinson")
    over = number("d", suppressed="robinson", suppressed_until=END - timedelta(days=1))
    assert order(lead(number("a", 1), barred, listed, over), other_number=True) == ["d", "a"]


ENDS = [
    ("busy", "busy"), ("486 Busy Here", "busy"), ("600", "busy"), ("no_answer", "no_answer"), ("408", "no_answer"),
    ("487", "no_answer"), ("unavailable", "unreachable"), ("480", "unreachable"), ("503 Service Unavailable", "unreachable"),
    ("declined", "rejected"), ("603", "rejected"), ("refused", "rejected"), ("no_such_number", "no_such_number"),
    ("404", "no_such_number"), ("voicemail", "voicemail"), ("agent_hung_up", "no_answer"),
    ("", None), ("media_timeout", None), ("engine_lost", None), ("ended", None),
]  # fmt: skip


def call(cause, *, answered=False, direction="out"):
    return CallRecord(
        id="c",
        direction=direction,
        started_at=END,
        answered_at=END if answered else None,
        ended_at=END,
        end_cause=cause,
    )


@pytest.mark.parametrize(("cause", "ending"), ENDS)
def test_how_the_line_ended(cause, ending):
    assert ending_of(call(cause)) == ending
    assert ending_of(call(cause, direction="in")) is None
    assert ending_of(call(cause, answered=True)) == ("voicemail" if ending == "voicemail" else None)


def test_the_campaigns_own_outcome_is_proposed():
    group = Disposition(
        code="missed", title=TITLE,
        children=(
            Disposition(code="off", title=TITLE),
            Disposition(code="engaged", title=TITLE, causes=("busy",)),
            Disposition(code="no_answer", title=TITLE),
        ),
    )  # fmt: skip
    made = Campaign(code="c", title=TITLE, dispositions=(group,))
    assert proposal(call("busy"), made) == "missed.engaged"
    assert proposal(call("no_answer"), made) == "missed.no_answer"
    assert proposal(call("unavailable"), made) == "missed.off"
    assert proposal(call("declined"), made) == ""
    assert proposal(call("busy"), None) == ""


def test_every_starter_campaign_has_an_outcome_for_what_its_line_tells():
    from pathlib import Path

    import msgspec
    import yaml

    for path in Path("resources/starter/definitions/campaigns").glob("*.yaml"):
        made = msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), Campaign)
        told = {"busy": "busy", "no_answer": "no_answer", "voicemail": "voicemail"}
        for cause in told:
            assert proposal(call(cause), made), (path.name, cause)
    assert set(told) <= set(ENDINGS)
