"""Words of the server's search, tokens of sessions, pages: small rules without a database."""

from __future__ import annotations

import pytest

from domain.errors import UserError
from domain.ids import new_id
from lead_server.leads.tokens import query_words, words_of
from lead_server.security import tokens
from lead_server.web import keys_of, next_page


def test_words_are_folded_and_chinese_is_cut() -> None:
    assert words_of("Íñigo PEÑA") == {"inigo", "pena"}
    assert words_of("王丽华 Ltd.") == {"王", "丽", "华", "王丽", "丽华", "ltd"}
    assert query_words("王丽 pe") == {"王丽", "pe"}
    assert query_words("丽") == {"丽"}
    assert query_words(" -- ") == set()


def test_a_token_is_read_back_and_nothing_else_is() -> None:
    org = new_id()
    token, token_hash = tokens.make_token(org)
    assert tokens.read_token(token) == (org, token_hash)
    assert len({tokens.make_token(org)[0] for _ in range(100)}) == 100
    for odd in ("", "x", token[:-2], token + "AAAA", "é" * 64, "=" * 64):
        assert tokens.read_token(odd) is None


def test_a_page_mark_is_opaque_and_checked() -> None:
    assert next_page(None) == "" and keys_of("", (str,)) is None
    assert keys_of(next_page(["a", 7]), (str, int)) == ["a", 7]
    for mark, kinds in (
        (next_page(["a"]), (int,)),
        (next_page(["a"]), (str, str)),
        ("%%%", (str,)),
        ("abc", (str,)),
    ):
        with pytest.raises(UserError, match="after is"):
            keys_of(mark, kinds)
