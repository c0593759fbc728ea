"""Conditions before they are published: parsed, typed, and of the same mind as the library that runs them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain import conditions
from domain.condition_tree import (
    BOOL,
    DOUBLE,
    INT,
    STRING,
    NotInProfileError,
    list_of,
    map_of,
    parse,
    record,
    troubles,
)

NAMES = {
    "lead": record(
        tier=STRING, called_count=INT, tags=list_of(STRING), email=STRING,
        fields=map_of(STRING, {"home": STRING}),
    ),
    "product": record(days_left=INT, price=DOUBLE),
    "answers": record(need=STRING, several=list_of(STRING), amount=DOUBLE, sure=BOOL),
    "today": STRING,
}  # fmt: skip
FACTS = {
    "lead": {"tier": "A", "called_count": 3, "tags": ["vip", "warm"], "email": "a@b.c", "fields": {"home": "hired"}},
    "product": {"days_left": 30, "price": 2480.5},
    "answers": {"need": "car", "several": ("car", "home"), "amount": 12.0, "sure": True},
    "today": "2026-11-26",
}  # fmt: skip

GOOD = [
    ("lead.tier == 'A'", True), ("product.days_left >= 0 && product.days_left <= 60", True),
    ("answers.need in ['car', 'home']", True), ("'vip' in lead.tags", True), ("has(lead.email)", True),
    ("lead.called_count > 2 || lead.tier == 'C'", True), ("!answers.sure", False), ("answers.amount > 10", True),
    ("answers.amount * 2.0 > product.price", False), ("lead.called_count + 1 == 4", True),
    ("lead.fields.home == 'hired'", True), ("lead.fields['home'] != \"\"", True), ("length(lead.tier) == 1", True),
    ("size(lead.tags) == 2", True), ("lead.tags.exists(t, t.startsWith('wa'))", True),
    ("answers.several.all(s, length(s) > 3)", False), ("lead.tier == 'A' ? answers.sure : false", True),
    ("(product.days_left - 10) / 2 < 11", True), ("int(answers.amount) % 2 == 0", True), ("today < '2027'", True),
    ("lead.email.matches('^[a-z]@')", True), ("-lead.called_count < 0", True), ("1 < 1.5", True),
    ("double(lead.called_count) + 0.5 > 3.4", True), ("string(lead.called_count) == '3'", True),
    ('lead.tier == "it\'s \\"x\\""', False), ("lead.tier != null", True),
]  # fmt: skip
BAD = [
    ("1 < 'a'", "wrong_type", "compares a whole number with a text"), ("lead.tier", "wrong_type", "true or false"),
    ("lead.tier == 1", "wrong_type", "a text with a whole number"), ("answers.amount + 1 > 2", "wrong_type", "mixes"),
    ("product.price + lead.called_count > 2.0", "wrong_type", "mixes"), ("led.tier == 'A'", "unknown_variable", "led"),
    ("lead.tear == 'A'", "unknown_field", "lead.tear"), ("answers.ned == 'car'", "unknown_field", "answers.ned"),
    ("lead.fields.hme == 'x'", "unknown_field", "lead.fields.hme"), ("lead['tear'] == 'x'", "unknown_field", "lead['tear']"),
    ("upper(lead.tier) == 'A'", "unknown_function", "upper"), ("lead.tier.trim() == 'A'", "unknown_function", "trim"),
    ("size(lead.tier) == 2", "wrong_type", "bytes"),
    ("has(lead)", "wrong_type", "has"), ("lead.tags == 'v'", "wrong_type", "list"),
    ("'vip' in lead.tier", "wrong_type", "needs a list"), ("1 in lead.tags", "wrong_type", "looks for"),
    ("lead.tier && true", "wrong_type", "true or false"), ("!lead.tier", "wrong_type", "true or false"),
    ("lead.tags.exists(t, t)", "wrong_type", "true or false"), ("lead.tier.exists(t, true)", "wrong_type", "lists"),
    ("['a', 1].exists(t, true)", "wrong_type", "mixes"), ("true ? 1 : 'a'", "wrong_type", "either"),
    ("lead.tier ==", "bad_condition", "breaks off"), ("", "bad_condition", "empty"), ("today = 'A'", "bad_condition", "'='"),
    ("(true", "bad_condition", "missing"), ("true)", "bad_condition", "too much"), ("'a", "bad_condition", "does not end"),
    ("1u == 1", "bad_condition", "1u"), ("b'a' == 1", "bad_condition", "prefix"), ("{'a': 1}.a == 1", "bad_condition", "{"),
    ("lead. == 'a'", "bad_condition", "name"), ("lead.email.matches('(')", "bad_condition", "matches"),
    ("true < false", "wrong_type", "compares"), ("9223372036854775808 > 1", "wrong_type", "too large"),
    ("timestamp(today) > timestamp('x')", "unknown_function", "timestamp"), ("not lead.tier", "bad_condition", "lead"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "value"), GOOD)
def test_what_is_sound_has_no_trouble_and_the_library_agrees(source: str, value: bool) -> None:
    assert troubles(source, NAMES) == []
    assert conditions.holds(source, FACTS) is value


@pytest.mark.parametrize(("source", "code", "words"), BAD)
def test_what_is_wrong_is_told_in_words(source: str, code: str, words: str) -> None:
    found = troubles(source, NAMES)
    assert [t for t in found if t.code == code and words in t.words], found


@pytest.mark.parametrize(
    "source", [source for source, code, _ in BAD if code == "wrong_type" and source[0] not in "h9"]
)
def test_the_library_alone_would_not_have_told(source: str) -> None:
    """Why we look ourselves: it compiles."""
    assert conditions.problem_with(source) is None


def test_deep_and_long_conditions_are_refused_not_run() -> None:
    for source in ("(" * 500 + "true" + ")" * 500, "!" * 500 + "true", "true || " * 600 + "true"):
        with pytest.raises(NotInProfileError):
            parse(source)


NUMBERS = st.sampled_from(["lead.called_count", "product.days_left", "3", "30"])
TEXTS = st.sampled_from(["lead.tier", "answers.need", "'A'", "'car'", "today"])
ATOMS = st.one_of(
    st.builds("{} {} {}".format, NUMBERS, st.sampled_from(["<", "<=", "==", "!=", ">", ">="]), NUMBERS),
    st.builds("{} {} {}".format, TEXTS, st.sampled_from(["==", "!=", "<"]), TEXTS),
    st.builds("{} in {}".format, TEXTS, st.sampled_from(["lead.tags", "['A', 'car']", "answers.several"])),
    st.sampled_from(["true", "false", "answers.sure", "has(lead.email)"]),
)
WHOLE = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.builds("({} && {})".format, inner, inner),
        st.builds("({} || {})".format, inner, inner),
        st.builds("!({})".format, inner),
        st.builds("({} ? {} : {})".format, inner, inner, inner),
    ),
    max_leaves=8,
)


@given(WHOLE)
@settings(max_examples=120, deadline=None)
def test_what_has_no_trouble_runs_without_an_error(source: str) -> None:
    import cel

    assert troubles(source, NAMES) == []
    assert isinstance(cel.compile(source).execute(cel.Context(variables=FACTS)), bool)


@given(st.text(alphabet="leadtir.='A&|!()[]<>0 1\"\\?:,+-in", max_size=40))
@settings(max_examples=200, deadline=None)
def test_any_text_is_answered(source: str) -> None:
    """Never an error of ours; what our parser takes, the library compiles."""
    found = troubles(source, NAMES)
    if not any(t.code == "bad_condition" for t in found):
        assert conditions.problem_with(source) is None
