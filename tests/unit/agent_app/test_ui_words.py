"""Words: every sentence in three languages, every error code with its sentence, colours that can be read."""

from __future__ import annotations

import re
import xml.etree.ElementTree as Tree
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_app import resources
from agent_app.errors import FIELDS, RULES, SENTENCES, fill, sentence_for
from agent_app.widgets import times
from agent_app.widgets.language import language
from domain.errors import CODES, UserError
from resources.i18n import compile as i18n
from resources.i18n.ready import compiled

ROOT = Path(__file__).resolve().parents[3]

HAN = re.compile(r"[\u4e00-\u9fff]")
HOLES = re.compile(r"\{\w+\}|%n")
SAME_IN_SPANISH = {"Leadline", "SMS", "No", "no", "WeCom"}


def messages(code: str) -> Iterator[tuple[str, str, list[str]]]:
    root = Tree.parse(resources.translation_source(code)).getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [f.text or "" for f in translation.iter("numerusform")] or [translation.text or ""]
            yield (
                f"{context.findtext('name')}: {message.findtext('source')}",
                message.findtext("source") or "",
                forms,
            )


def test_no_sentence_of_the_code_is_missing_in_any_language():
    assert i18n.missing() == []


@pytest.mark.parametrize("code", i18n.LANGUAGES)
def test_placeholders_are_the_same(code):
    wrong = [
        w
        for w, source, forms in messages(code)
        for f in forms
        if sorted(HOLES.findall(f)) != sorted(HOLES.findall(source))
    ]
    assert wrong == []


def test_chinese_is_chinese():
    wrong = [
        w
        for w, source, forms in messages("zh_CN")
        if HOLES.sub("", source).strip() not in ("", "Leadline") and not all(map(HAN.search, forms))
    ]
    assert wrong == []


def test_spanish_is_not_english():
    wrong = [
        w
        for w, source, forms in messages("es")
        if source in forms and source not in SAME_IN_SPANISH and re.search("[a-z]", HOLES.sub("", source))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", i18n.LANGUAGES)
@pytest.mark.parametrize("error", sorted(CODES))
def test_each_error_code_has_its_sentence(desk_look, tmp_path, code, error):
    language.choose(code, tmp_path)
    said = sentence_for(
        error, {"until": "14:32", "rule": "do_not_call", "field": "note", "reference": "ab12"}
    )
    assert error in SENTENCES
    assert "{" not in said and "None" not in said and len(said) > 5
    assert bool(HAN.search(said)) is (code == "zh_CN")


def test_a_code_without_values_shows_no_brace(desk_look):
    assert "{" not in sentence_for("locked_out")
    assert sentence_for("a_code_of_tomorrow").startswith("Something went wrong")
    assert fill("{a} and {b}", {"a": "None"}) == "… and …"


def test_rules_and_fields_are_put_into_the_sentence(desk_look):
    assert RULES["outside_hours"] in sentence_for("may_not_dial", {"rule": "outside_hours"})
    assert FIELDS["callback"] in sentence_for("field_required", {"field": "callback"})
    assert "Policy number" in sentence_for(
        "field_required", UserError("field_required", field="Policy number").data
    )


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


GROUNDS = ("background", "surface", "hover", "accent_soft")
PAIRS = (
    [(t, g) for t in ("text", "muted") for g in GROUNDS]
    + [(t, g) for t in ("accent", "danger", "warning", "success") for g in ("surface", "background")]
    + [
        ("accent", "accent_soft"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_danger", "danger"),
        ("on_danger", "danger_hover"),
    ]
    + [(c, f"{c}_soft") for c in ("danger", "warning", "success")]
    + [("text", f"{c}_soft") for c in ("danger", "warning", "success")]
)


@pytest.mark.parametrize("theme", resources.THEMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read(theme, text, ground):
    colours = resources.theme(theme)
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("theme", resources.THEMES)
def test_borders_of_fields_can_be_seen(theme):
    colours = resources.theme(theme)
    assert contrast(colours["input_border"], colours["surface"]) >= 3


@pytest.mark.parametrize("theme", resources.THEMES)
def test_no_hole_is_left_in_the_stylesheet(theme):
    assert "$" not in resources.stylesheet(theme)
    assert sorted(resources.theme("light")) == sorted(resources.theme("dark"))


def test_icons_exist(qapp):
    assert all(not resources.icon(name, "#000000").isNull() for name in resources.ICONS)


def test_times_are_in_her_words(desk_look):
    now = datetime(2026, 11, 20, 2, 28, tzinfo=UTC)
    assert times.until(now + timedelta(minutes=12), now) == "in 12 min"
    assert times.until(now - timedelta(minutes=2), now) == "2 min late"
    assert times.until(now, now) == "now"
    assert times.ago(now - timedelta(minutes=5), now) == "5 min ago"
    assert times.length(151) == "2:31"
    assert times.length(3751) == "1:02:31"


def test_amounts_have_their_sign(desk_look):
    assert times.money(248000, "CNY") == "¥ 2,480"
    assert times.money(248050, "EUR") == "€ 2,480.50"
    assert times.money(2480, "JPY") == "¥ 2,480"


def test_words_are_compiled_once(tmp_path: Path):
    first = compiled("es", tmp_path)
    stamp = first.stat().st_mtime_ns
    assert compiled("es", tmp_path).stat().st_mtime_ns == stamp


def test_no_sentence_stands_inside_a_formatted_string():
    """`pyside6-lupdate` does not look there: the sentence would be English in every language."""
    inside = re.compile(r"\{(?:(?:self\.tr|_tr)\('|translate\('[^']*', *')")
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in sorted((ROOT / "agent_app").rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if inside.search(line)
    ]
    assert found == []
