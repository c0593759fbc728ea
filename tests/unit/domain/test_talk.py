"""Figures of a talk, each against a count by hand or by milliseconds one by one."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.talk import Span, joined, overlap, talk_of, total, without

SPANS = st.lists(
    st.tuples(st.integers(0, 90), st.integers(1, 30)).map(lambda p: Span(p[0], p[0] + p[1])), max_size=8
)


def spans(*pairs: tuple[float, float]) -> list[Span]:
    return [Span(int(a * 1000), int(b * 1000)) for a, b in pairs]


def covered(found) -> set[int]:
    return {ms for span in found for ms in range(span.start, span.end)}


@given(SPANS, SPANS)
def test_spans_are_sets_of_milliseconds(one, other):
    one, other = joined(one), joined(other)
    assert all(a.end < b.start for a, b in itertools.pairwise(one))
    assert covered(overlap(one, other)) == covered(one) & covered(other)
    assert covered(without(one, other)) == covered(one) - covered(other)


@given(SPANS, SPANS, SPANS)
def test_shares_add_up(agent, customer, muted):
    found = talk_of(joined(agent), joined(customer), 100, joined(muted))
    left = set(range(100)) - covered(muted)
    if not left:
        assert found is None
        return
    hers, his = covered(agent) & left, covered(customer) & left
    assert found.heard_s == pytest.approx(len(left) / 1000)
    assert found.agent == pytest.approx(len(hers) / len(left), abs=1e-4)
    assert found.both == pytest.approx(len(hers & his) / len(left), abs=1e-4)
    assert found.silent == pytest.approx(1 - len(hers | his) / len(left), abs=1e-4)


def test_a_call_by_hand():
    agent = spans((0, 4), (8, 20), (21, 24), (36, 40))
    customer = spans((5, 7), (12, 12.4), (24.5, 30), (30.5, 31))
    found = talk_of(agent, customer, 42_000)
    assert (found.dead_airs, found.dead_air_s, found.longest_silence_s) == (1, 5.0, 5.0)
    assert found.monologue_s == 16.0, "a pause for breath and a “yes” do not end it"
    assert (found.turns, found.interruptions, found.interrupted) == (6, 0, 0)
    assert total(agent) / 42_000 == pytest.approx(found.agent, abs=1e-4)


def test_an_interruption_is_no_mere_yes():
    customer = spans((0, 10))
    assert talk_of(spans((5, 5.2)), customer, 12_000).interruptions == 0, "a “yes” is none"
    assert talk_of(spans((5, 7)), customer, 12_000).interruptions == 1
    assert talk_of(spans((0.3, 7)), customer, 12_000).interruptions == 0, "both began at once"
    assert talk_of(spans((9.9, 14)), customer, 15_000).interruptions == 0, "she came in at the end"
    assert talk_of(customer, spans((5, 7)), 12_000).interrupted == 1


def test_a_sensitive_step_is_nobodys_silence():
    agent, customer = spans((0, 2), (30, 32)), spans((2, 4))
    assert talk_of(agent, customer, 32_000).dead_airs == 1
    found = talk_of(agent, customer, 32_000, spans((4.5, 29.5)))
    assert (found.dead_airs, found.heard_s) == (0, 7.0)


def test_how_long_the_customer_waits():
    customer = spans((0, 1), (4, 5), (10, 11), (20, 21))
    agent = spans((1.5, 3), (6, 7), (13, 14), (40, 41))
    assert talk_of(agent, customer, 42_000).reply_s == 1.0, "0.5, 1 and 2 s; 19 s is no reply"
    assert talk_of(agent[:2], customer, 42_000).reply_s is None, "two are too few"


def test_nothing_to_hear():
    assert talk_of([], [], 0) is None
    found = talk_of([], [], 9_000)
    assert (found.silent, found.dead_airs, found.agent, found.turns) == (1.0, 1, 0.0, 0)
