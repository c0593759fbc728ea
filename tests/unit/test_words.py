"""The translations: complete, in the right script, with the same places to fill in. And the front door's own checks."""

from __future__ import annotations

import pytest

from frontdoor import dependencies, words


def test_nothing_is_missing_untranslated_or_filled_in_elsewhere():
    assert words.problems() == []


@pytest.mark.parametrize(
    ("source", "translation", "caught"),
    [
        ("Calling {name}", "Llamando a {nombre}", True),
        ("Calling {name}", "Calling {name}", True),
        ("Calling {name}", "Llamando a {name}", False),
        ("{name} · {company}", "{name} · {company}", False),
    ],
)
def test_a_bad_spanish_line_is_caught(monkeypatch, source, translation, caught):
    monkeypatch.setattr(words, "pairs", lambda language: [(source, translation)] if language == "es" else [])
    monkeypatch.setattr("resources.i18n.compile.missing", lambda _root: [])
    assert bool(words.problems()) is caught


def test_english_left_in_the_chinese_is_caught(monkeypatch):
    monkeypatch.setattr(
        words, "pairs", lambda language: [("Hang up", "Hang up")] if language == "zh_CN" else []
    )
    monkeypatch.setattr("resources.i18n.compile.missing", lambda _root: [])
    assert len(words.problems()) == 1


def test_every_dependency_is_used_and_every_import_declared():
    assert dependencies.problems() == []
