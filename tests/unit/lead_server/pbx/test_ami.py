"""Asterisk's words made into calls: from traffic of a real Asterisk 22 (`tests/wire/pbx/`), and step by step."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from lead_server.pbx.ami import facts_of
from lead_server.pbx.facts import Fact
from lead_server.pbx.tracker import Tracker, endpoint_of

WIRE = Path(__file__).parents[3] / "wire" / "pbx"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DESK_ID = "0199c5a0-0000-7000-8000-000000000001"


def recorded(name: str) -> list[dict[str, str]]:
    text = (WIRE / name).read_text(encoding="utf-8").replace("\r\n", "\n")
    blocks = (block.split("\n") for block in text.split("\n\n"))
    return [dict(line.split(": ", 1) for line in block if ": " in line) for block in blocks]


def steps(tracker: Tracker, facts: list[Fact]) -> list[tuple[str, str, str]]:
    return [(c.leg, c.event, c.cause) for fact in facts for _, c in tracker.hear(fact, NOW)]


def test_a_call_that_a_desk_asked_for_and_then_handed_over() -> None:
    """Recorded: Originate with the desk's own id, the customer answers, BlindTransfer, end."""
    tracker = Tracker({"Local/101@phones": "101"})
    told = [(c.leg, c.event, c.cause) for _, c in tracker.originated(DESK_ID, "101", "1999", NOW)]
    for message in recorded("asterisk22_ami_originate_transfer.txt"):
        told += steps(tracker, facts_of(message))
    assert told == [
        (DESK_ID, "dialing", ""), (DESK_ID, "progress", ""), (DESK_ID, "answered", ""),
        (DESK_ID, "ended", "transferred"),
    ]  # fmt: skip
    assert tracker.legs == {}, "nothing is left of it"


def test_the_same_traffic_twice_tells_nothing_twice() -> None:
    tracker = Tracker({"Local/101@phones": "101"})
    tracker.originated(DESK_ID, "101", "1999", NOW)
    messages = recorded("asterisk22_ami_originate_transfer.txt")
    doubled = [fact for m in messages for fact in facts_of(m) * 2]
    assert [event for _, event, _ in steps(tracker, doubled)] == ["progress", "answered", "ended"]


def test_other_peoples_channels_are_nobodys_calls() -> None:
    tracker = Tracker({"PJSIP/555": "555"})
    messages = recorded("asterisk22_ami_originate_transfer.txt")
    assert steps(tracker, [fact for m in messages for fact in facts_of(m)]) == []


@pytest.mark.parametrize(
    ("channel", "endpoint"),
    [("PJSIP/101-0000000a", "PJSIP/101"), ("SIP/trunk-a-1-00000001", "SIP/trunk-a-1"), ("Local/1@x-00000000;2", ""),
     ("Local/1@x-00000000;1", "Local/1@x"), ("", "")],
)  # fmt: skip
def test_the_endpoint_of_a_channel(channel: str, endpoint: str) -> None:
    assert endpoint_of(channel) == endpoint


def inbound(*more: Fact) -> list[tuple[str, str, str]]:
    tracker = Tracker({"PJSIP/101": "101"})
    first = [
        Fact(kind="new", id="c", channel="PJSIP/101-01"),
        Fact(kind="number", id="c", number="+8613811112222", name="王\r\nAction: Hangup"),
        Fact(kind="ringing", id="c"),
    ]
    return steps(tracker, [*first, *more])


def test_a_call_that_comes_in_is_offered_once_answered_and_ended_by_the_customer() -> None:
    ends = Fact(kind="gone", id="c", cause="16")
    assert inbound(Fact(kind="ringing", id="c"), Fact(kind="up", id="c"), Fact(kind="bridged", id="c"), ends, ends) == [
        ("c", "offered", ""), ("c", "answered", ""), ("c", "ended", "customer_hung_up"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "code", "cause"),
    [((), "16", "missed"), ((), "26", "answered_elsewhere"), (("hangup_asked",), "21", "rejected"),
     (("up", "hangup_asked"), "16", "agent_hung_up"), (("up", "transferred"), "16", "transferred"),
     (("up", "held"), "16", "customer_hung_up")],
)  # fmt: skip
def test_how_a_call_ended(before: tuple[str, ...], code: str, cause: str) -> None:
    facts = [Fact(kind=kind, id="c") for kind in before]  # type: ignore[arg-type]
    assert inbound(*facts, Fact(kind="gone", id="c", cause=code))[-1] == ("c", "ended", cause)


def test_what_the_exchange_calls_a_caller_is_cut_to_one_line() -> None:
    tracker = Tracker({"PJSIP/101": "101"})
    tracker.hear(Fact(kind="new", id="c", channel="PJSIP/101-01", name="A\r\nB" + "x" * 500), NOW)
    ((leg, _),) = tracker.hear(Fact(kind="ringing", id="c"), NOW)
    assert "\n" not in leg.name and len(leg.name) <= 80


def test_a_number_that_was_busy() -> None:
    tracker = Tracker({"PJSIP/101": "101"})
    tracker.originated("c", "101", "1", NOW)
    facts = [
        Fact(kind="up", id="c", channel="PJSIP/101-01"), Fact(kind="dial_failed", id="c", cause="BUSY"),
        Fact(kind="gone", id="c", cause="17"),
    ]  # fmt: skip
    assert steps(tracker, facts)[-1] == ("c", "ended", "busy")


def test_no_phantoms_after_a_dead_link() -> None:
    """One call ended meanwhile, one goes on, one began: ended with a reason, not offered again, offered."""
    tracker = Tracker({"PJSIP/101": "101", "PJSIP/102": "102"})
    for id_, channel in (("gone", "PJSIP/101-01"), ("stays", "PJSIP/102-01")):
        for kind in ("new", "ringing", "up"):
            tracker.hear(Fact(kind=kind, id=id_, channel=channel), NOW)  # type: ignore[arg-type]
    there = [
        Fact(kind="up", id="stays", channel="PJSIP/102-01"), Fact(kind="ringing", id="fresh", channel="PJSIP/101-02"),
        Fact(kind="up", id="other", channel="PJSIP/900-01"), Fact(kind="up", id="talks", channel="PJSIP/101-03"),
    ]  # fmt: skip
    told = [(c.leg, c.event, c.cause) for _, c in tracker.reconcile(there, NOW)]
    assert told == [
        ("gone", "ended", "link_lost"), ("fresh", "offered", ""), ("talks", "offered", ""), ("talks", "answered", ""),
    ]  # fmt: skip
    assert tracker.reconcile(there, NOW) == [], "and asked once more: nothing new"
