"""What a QA lead expects of key words: found when said, in three languages, misheard too, and not when not said."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.phrases import Near, Phrase, PhraseSet, compile_sets, find, missing, problems_of
from domain.phrases.forms import FormError, read_form
from domain.phrases.index import deletions, distance, forgiven
from domain.phrases.tokens import split, tokens_of
from domain.transcripts import Lane, Transcript, Word


def lane(text: str, speaker: str = "agent", start_ms: int = 0) -> Lane:
    """Half a second a word."""
    words = [
        Word(text=word, start_ms=start_ms + 500 * n, end_ms=start_ms + 500 * n + 400)
        for n, word in enumerate(text.split())
    ]
    return Lane(speaker=speaker, words=tuple(words))  # type: ignore[arg-type]


def said(
    phrase: Phrase | list[Phrase], *lanes: Lane, language: str = "en", kind: str = "keyword"
) -> list[str]:
    phrases = phrase if isinstance(phrase, list) else [phrase]
    compiled = compile_sets([PhraseSet(code="s", kind=kind, phrases=tuple(phrases))], language)  # type: ignore[arg-type]
    length = max((word.end_ms for one in lanes for word in one.words), default=0)
    return [
        f"{hit.phrase}:{hit.text}"
        for hit in find(compiled, Transcript(language=language, lanes=lanes, length_ms=length))
    ]


def form(*texts: str, language: str = "en", **more) -> Phrase:
    return Phrase(code="p", forms={language: texts}, **more)


def test_forms_stand_for_what_they_say():
    found = {
        " ".join(step.token for step in steps) for steps in read_form("this call [is] (recorded|being taped)")
    }
    assert found == {
        "this call is recorded", "this call recorded", "this call is being taped", "this call being taped",
    }  # fmt: skip
    ((first, second, third),) = read_form("not * interested *5 thanks")
    assert (first.gap, second.gap, third.gap) == (0, 3, 5)
    assert read_form("¿Está GRABADA?") == read_form("esta grabada")


@pytest.mark.parametrize(
    "text", ["(a|b", "a]", "* thanks", "thanks *", "", "…", "a *50 b", "[a][b]", "a [] b", "(a|b)" * 7]
)
def test_forms_that_cannot_be_read(text):
    with pytest.raises(FormError):
        read_form(text)


@pytest.mark.parametrize(
    ("texts", "spoken", "language", "found"),
    [
        (("call is recorded",), "hello this Call is RECORDED ok", "en", True),
        (("call is recorded",), "the call was recorded", "en", False),
        (("call is recorded",), "this call is uh recorded", "en", True),
        (("call is recorded",), "this call is recordet", "en", True),
        (("call is recorded",), "this wall is recorded", "en", False),
        (("guaranteed return",), "a garanteed return", "en", True),
        (("not * interested",), "I am not at all really interested", "en", True),
        (("not * interested",), "not today but my wife is quite interested", "en", False),
        (("la llamada está grabada",), "esta llamada... la llamada esta grabada", "es", True),
        (("保证收益",), "我们 可以保证 收益 的", "zh", True),
        (("保证收益率百分之五",), "我们保证收益绿百分之五的", "zh", True),
        (("保证收益",), "我们不能保证以后的收益", "zh", False),
        (("本次通话会被录音",), "您好本次通话会 嗯 被录音", "zh", True),
        (("(competitor one|other life)",), "I am with Other Life already", "en", True),
    ],
)
def test_found_or_not(texts, spoken, language, found):
    assert bool(said(form(*texts, language=language), lane(spoken), language=language)) is found


def test_only_who_it_is_about_counts():
    promise = form("no risk at all", who="agent")
    assert said(promise, lane("there is no risk at all", "agent"))
    assert not said(promise, lane("you mean no risk at all", "customer"))
    assert said(promise, lane("there is no risk at all", "unknown")), (
        "nobody knows who: better heard once too often"
    )


def test_when_it_is_said():
    greeting = form("my name is", first_s=3)
    assert said(greeting, lane("hello my name is Mira"))
    assert not said(greeting, lane("x " * 20 + "my name is Mira"))
    farewell = form("anything else", last_s=4)
    assert not said(farewell, lane("anything else " + "x " * 20)) and said(
        farewell, lane("x " * 20 + "anything else")
    )


def test_near_before_after_and_absent():
    price = Phrase(code="price", forms={"en": ("costs",)})
    asked = Phrase(
        code="asked",
        forms={"en": ("too expensive",)},
        near=(Near(phrase="price", order="before", within_s=5),),
    )
    customer = lane("that is too expensive", "customer", 2_000)
    assert "asked:too expensive" in said([price, asked], lane("it costs ninety"), customer)
    assert "asked:too expensive" not in said(
        [price, asked], lane("it costs ninety", start_ms=9_000), customer
    )
    far = lane("that is too expensive", "customer", 60_000)
    assert "asked:too expensive" not in said([price, asked], lane("it costs ninety"), far)
    bare = Phrase(code="bare", forms={"en": ("guaranteed",)}, near=(Near(phrase="price", absent=True),))
    assert said([price, bare], lane("guaranteed")) == ["bare:guaranteed"]
    assert said([price, bare], lane("guaranteed costs")) == ["price:costs"]


def test_a_disclosure_that_nobody_said_is_missing():
    sets = [
        PhraseSet(
            code="must", kind="disclosure",
            phrases=(form("call is recorded"), Phrase(code="q", forms={"en": ("you may withdraw",)})),
        ),
        PhraseSet(code="may", phrases=(Phrase(code="x", forms={"en": ("never said",)}),)),
        PhraseSet(code="chinese", kind="disclosure", phrases=(Phrase(code="z", forms={"zh": ("通话会被录音",)}),)),
    ]  # fmt: skip
    compiled = compile_sets(sets, "en")
    hits = find(compiled, Transcript(language="en", lanes=(lane("this call is recorded"),)))
    assert missing(compiled, hits) == (("must", "q"),), "what has no words in this language cannot be missed"


def test_a_hit_lies_where_it_was_said():
    compiled = compile_sets([PhraseSet(code="s", phrases=(form("保证收益", language="zh"),))], "zh")
    spoken = Lane(speaker="agent", words=(Word(text="我们保证收益的", start_ms=1_000, end_ms=2_400),))
    (hit,) = find(compiled, Transcript(language="zh", lanes=(spoken,)))
    assert (hit.start_ms, hit.end_ms, hit.score) == (1_400, 2_200, 1.0), "a fifth of a second a character"


WORDS = st.lists(
    st.sampled_from(["alpha", "bravo", "delta", "kilo", "lima", "tango", "kappa", "omega", "sigma"]),
    min_size=1,
    max_size=60,
)


@given(
    WORDS,
    st.lists(
        st.lists(
            st.sampled_from(["alpha", "bravo", "delta", "kilo", "lima", "tango"]), min_size=1, max_size=4
        ),
        min_size=1,
        max_size=6,
    ),
)
@settings(max_examples=150)
def test_what_a_plain_loop_finds_is_found_and_nothing_else(spoken, wanted):
    """Exact phrases: the same places as looking at each place for each phrase (overlaps of one phrase aside)."""
    phrases = [
        Phrase(code=str(n), forms={"en": (" ".join(words),)}, fuzzy=False) for n, words in enumerate(wanted)
    ]
    compiled = compile_sets([PhraseSet(code="s", phrases=tuple(phrases))], "en")
    hits = find(compiled, Transcript(language="en", lanes=(lane(" ".join(spoken)),)))
    for n, words in enumerate(wanted):
        plain = {i for i in range(len(spoken)) if spoken[i : i + len(words)] == words}
        mine = {hit.start_ms // 500 for hit in hits if hit.phrase == str(n)}
        assert mine <= plain and bool(mine) == bool(plain)
        for place in plain - mine:
            assert any(abs(place - other) < len(words) for other in mine), "only an overlap is left out"


@given(
    st.text("abcdefg", min_size=5, max_size=11),
    st.integers(0, 30),
    st.sampled_from(["drop", "add", "swap", "change"]),
)
def test_one_wrong_letter_is_forgiven(word, where, how):
    place = where % (len(word) - 1)
    heard = {
        "drop": word[:place] + word[place + 1 :],
        "add": word[:place] + "z" + word[place:],
        "swap": word[:place] + word[place + 1] + word[place] + word[place + 2 :],
        "change": word[:place] + "z" + word[place + 1 :],
    }[how]
    assert distance(word, heard) <= 1
    if len(heard) >= 4:
        assert said(form(f"{word} really"), lane(f"{heard} really"))


def test_edits_meet_in_their_deletions():
    """The promise behind `Compiled.alike`: what is within its edits shares a deletion."""
    chance = random.Random(2)
    for _ in range(300):
        word = "".join(chance.choices("abcde", k=chance.randint(5, 11)))
        other = list(word)
        for _ in range(forgiven(word)):
            other[chance.randrange(len(other))] = chance.choice("abcdez")
        assert deletions(word, forgiven(word)) & deletions("".join(other), 2)
        assert distance(word, "".join(other)) <= forgiven(word)


def test_what_is_wrong_with_a_set():
    found = PhraseSet(
        code="s",
        phrases=(
            Phrase(code="a", forms={"en": ("ok",)}), Phrase(code="a", forms={"en": ("(x",)}), Phrase(code="b"),
            Phrase(code="c", forms={"zh": ("录音",)}, near=(Near(phrase="zz"), Near(phrase="a", within_s=0))),
        ),
    )  # fmt: skip
    assert [(path, code) for path, code, _ in problems_of(found)] == [
        ("phrases[0].forms.en[0]", "too_short"), ("phrases[1].code", "double_name"),
        ("phrases[1].forms.en[0]", "bad_form"), ("phrases[2].forms", "no_forms"),
        ("phrases[3].near[0].phrase", "unknown_phrase"), ("phrases[3].near[1].within_s", "out_of_range"),
    ]  # fmt: skip


def test_words_and_characters():
    assert split("王丽's café, 2026年") == ("王", "丽", "s", "cafe", "2026", "年")
    assert [
        t.text
        for t in tokens_of([Word(text="um", start_ms=0, end_ms=9), Word(text="I'm", start_ms=9, end_ms=20)])
    ] == ["im"]
    assert split("") == ()
