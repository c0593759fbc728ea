"""A filter as it is typed: what is read, what is written again, what cannot be read."""

from __future__ import annotations

import pytest

from domain.lead_library.filters import (
    EVERYTHING,
    NOBODY,
    FilterTextError,
    LeadFilter,
    Names,
    problems_of,
    read_filter,
    write_filter,
)  # fmt: skip

NAMES = Names(owners={"p1": "mira", "p2": "bo"}, teams={"t1": "North A"}, regions={"r1": "North"})

READ = {
    "": EVERYTHING,
    "王丽 núñez": LeadFilter(search="王丽 núñez"),
    "tier:A,B stage:new": LeadFilter(tiers=("A", "B"), stages=("new",)),
    'team:"North A" owner:MIRA,none': LeadFilter(teams=("t1",), owners=("p1", NOBODY)),
    "-tag:asked tag:vip ends:30 untouched:14": LeadFilter(
        without_tags=("asked",), tags=("vip",), ends_within=30, untouched_for=14
    ),
    "ticket:yes deal:no dnc:no": LeadFilter(ticket=True, deal=False, do_not_call=False),
    "负责人：mira 到期:7 勿扰:是": LeadFilter(owners=("p1",), ends_within=7, do_not_call=True),
    "equipo:'x' ": None,
    'campaña:renewal "a:b" idioma:es': LeadFilter(campaigns=("renewal",), search="a:b", languages=("es",)),
    'tag:"big, old"': LeadFilter(tags=("big, old",)),
}


@pytest.mark.parametrize("text", READ)
def test_what_is_read_reads_again(text: str) -> None:
    expected = READ[text]
    if expected is None:
        with pytest.raises(FilterTextError):
            read_filter(text, NAMES)
        return
    found = read_filter(text, NAMES)
    assert found == expected
    assert read_filter(write_filter(found, NAMES), NAMES) == found, "what is written is the same filter"


@pytest.mark.parametrize(
    ("text", "code", "word"),
    [
        ("colour:red", "key", "colour"), ("-stage:new", "key", "-stage"),
        ("owner:nobody-here", "value", "owner:nobody-here"),
        ("tier:", "value", "tier:"), ("ends:soon", "days", "ends:soon"), ("ends:99999", "days", "ends:99999"),
        ("dnc:maybe", "flag", "dnc:maybe"),
    ],
)  # fmt: skip
def test_what_means_nothing_is_named(text: str, code: str, word: str) -> None:
    with pytest.raises(FilterTextError) as caught:
        read_filter(f"tier:A {text}", NAMES)
    assert (caught.value.code, caught.value.word) == (code, word)


def test_what_no_server_takes() -> None:
    assert problems_of(EVERYTHING) == []
    wrong = LeadFilter(tags=tuple(f"t{n}" for n in range(51)), ends_within=-1, search="x" * 201, stages=("",))
    assert problems_of(wrong) == ["stages", "tags", "ends_within", "search"]
