"""Checking definition files: every finding names its file, its line and its path, in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from lead_server.publishing.checking import check_file, check_together, read_document
from resources.starter import DEFINITIONS

CAMPAIGN = """\
code: small
title: {en: Small, zh: 小, es: Pequeña}
script: small
dispositions:
  - code: reached
    key: r
    title: {en: Reached, zh: 已接通, es: Contactado}
    children:
      - {code: sold, key: s, title: {en: Sold, zh: 成交, es: Vendido}, category: sale}
      - {code: never, key: n, title: {en: Never, zh: 免打扰, es: Nunca}, category: do_not_call, sets_do_not_call: true}
hours: {days: [1, 2], opens: "09:00", closes: "20:00", preset: CN/general}
"""
SCRIPT = """\
code: small
title: {en: Small, zh: 小, es: Pequeño}
start: hello
steps:
  - id: hello
    kind: ask
    text: {en: Hello, zh: 您好, es: Buenos días}
    options:
      - {code: "yes", text: {en: "Yes", zh: 好, es: "Sí"}, goto: end}
  - id: end
    kind: outcome
    disposition: reached.sold
    category: sale
    text: {en: Bye, zh: 再见, es: Adiós}
"""
FORM = """\
code: small
title: {en: Small, zh: 小, es: Pequeño}
sections:
  - ref: one
    title: {en: One, zh: 一, es: Uno}
    questions:
      - {ref: polite, title: {en: Polite, zh: 礼貌, es: Amable}}
"""
ARTICLE = "code: small\ntitle: {en: A, zh: 甲, es: A}\nbody: {en: text, zh: 正文, es: texto}\n"

#: kind, text, what is replaced by what -> code, line and part of the path of the one finding
BROKEN = [
    ("campaign", CAMPAIGN, "key: n,", "key: s,", "double_key", 10, "dispositions[0].children[1].key"),
    ("campaign", CAMPAIGN, "key: n,", "key: no,", "bad_key", 10, "children[1].key"),
    ("campaign", CAMPAIGN, "code: sold", "code: So ld", "bad_code", 9, "children[0].code"),
    ("campaign", CAMPAIGN, "code: never", "code: sold", "double_code", 10, "children[1].code"),
    ("campaign", CAMPAIGN, ", zh: 成交", "", "missing_translation", 9, "children[0].title"),
    ("campaign", CAMPAIGN, "    key: r\n", "    key: r\n    retry_after_min: 5\n", "rules_on_group", 5, "dispositions[0]"),
    ("campaign", CAMPAIGN, ", sets_do_not_call: true", "", "does_not_set", 10, "children[1]"),
    ("campaign", CAMPAIGN, "CN/general", "XX/any", "unknown_preset", 11, "hours.preset"),
    ("campaign", CAMPAIGN, '"20:00"', "08:00", "closed_all_day", 11, "hours.closes"),
    ("campaign", CAMPAIGN, '"20:00"', "8pm", "bad_clock", 11, "hours.closes"),
    ("campaign", CAMPAIGN, "[1, 2]", "[1, 8]", "bad_day", 11, "hours.days[1]"),
    ("campaign", CAMPAIGN, "category: sale", "catgory: sale", "unknown_key", 9, "children[0].catgory"),
    ("campaign", CAMPAIGN, "category: sale", "category: sold", "bad_shape", 9, "category"),
    ("campaign", CAMPAIGN, "script: small", "script: small\nscript: other", "double_key", 4, "script"),
    ("campaign", CAMPAIGN, "category: sale", "requires: [{name: a, kind: choice, title: {en: A, zh: 甲, es: A}}]",
     "no_options", 9, "children[0].requires[0].options"),
    ("campaign", CAMPAIGN, "es: Vendido}", "es: Vendido", "bad_yaml", 10, ""),
    ("script", SCRIPT, "goto: end", "goto: ende", "unknown_step", 9, "steps[0].options[0].goto"),
    ("script", SCRIPT, ", es: Adiós", "", "missing_translation", 14, "steps[1].text"),
    ("script", SCRIPT, "en: Hello", 'en: "Hello {{ lead. }}"', "bad_expression", 7, "steps[0].text.en"),
    ("script", SCRIPT, "en: Hello", 'en: "{% for a in b %}"', "statement", 7, "steps[0].text.en"),
    ("script", SCRIPT, "start: hello", "start: nowhere", "unknown_step", 3, "start"),
    ("script", SCRIPT, "code: small", "cod: small", "bad_shape", 1, ""),
    ("scorecard", FORM, ", es: Amable", "", "missing_translation", 7, "title.es"),
    ("scorecard", FORM, "ref: polite", "ref: one", "duplicate_ref", 7, "questions[0].ref"),
    ("article", ARTICLE, "zh: 正文, ", "", "missing_translation", 3, "body"),
    ("article", ARTICLE, "code: small", "code: Small Talk", "bad_code", 1, "code"),
    ("article", ARTICLE, "code: small", "code: &a small\nnote: *a", "bad_yaml", 2, ""),
    ("article", ARTICLE, ARTICLE, "", "bad_yaml", 1, ""),
    ("article", ARTICLE, ARTICLE, "- a list", "no_mapping", 1, ""),
]  # fmt: skip


def write(folder: Path, kind: str, text: str) -> Path:
    path = folder / f"{kind}s" / "small.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("kind", "text"), [("campaign", CAMPAIGN), ("script", SCRIPT), ("scorecard", FORM), ("article", ARTICLE)]
)
def test_what_is_sound_has_no_finding(tmp_path: Path, kind: str, text: str) -> None:
    """The texts that the other tests break."""
    assert check_file(write(tmp_path, kind, text)) == []


@pytest.mark.parametrize(("kind", "text", "was", "becomes", "code", "line", "path"), BROKEN)
def test_what_is_wrong_is_told_with_line_and_path(
    tmp_path: Path, kind: str, text: str, was: str, becomes: str, code: str, line: int, path: str
) -> None:
    """One thing is broken; the finding leads to it."""
    assert was in text
    file = write(tmp_path, kind, text.replace(was, becomes, 1))
    findings = [f for f in check_file(file) if f.code == code]
    assert findings, check_file(file)
    assert (findings[0].line, findings[0].file) == (line, str(file))
    assert findings[0].path.endswith(path) and len(findings[0].words) > 8
    assert str(findings[0]).startswith(f"{file}:{line}:")


def test_bare_words_are_texts(tmp_path: Path) -> None:
    """`no`, `on` and `20:30` mean what they look like, not what YAML 1.1 makes of them."""
    text = CAMPAIGN.replace('opens: "09:00", closes: "20:00"', "opens: 09:00, closes: 20:30").replace(
        "es: Nunca", "es: No"
    )
    assert check_file(write(tmp_path, "campaign", text)) == []


def test_a_file_that_is_not_utf8_is_told(tmp_path: Path) -> None:
    """An editor that saved GB18030."""
    path = tmp_path / "campaign.yaml"
    path.write_bytes(CAMPAIGN.encode("gb18030"))
    assert [f.code for f in check_file(path)] == ["not_utf8"]


def test_the_kind_is_found_without_a_folder(tmp_path: Path) -> None:
    """By what stands in the file."""
    path = tmp_path / "x.yaml"
    path.write_text(SCRIPT, encoding="utf-8")
    assert check_file(path) == []
    path.write_text("code: x\n", encoding="utf-8")
    assert [f.code for f in check_file(path)] == ["unknown_kind"]


@pytest.mark.parametrize(
    "path", sorted(DEFINITIONS.rglob("*.yaml")), ids=lambda p: f"{p.parent.name}/{p.stem}"
)
def test_the_starter_content_is_sound(path: Path) -> None:
    """What a new organisation starts with can be published."""
    assert check_file(path) == []


def together(tmp_path: Path, script: str, campaign: str = CAMPAIGN) -> list[str]:
    """Codes of what is wrong between a campaign and its script."""
    documents = []
    for kind, text in (("script", script), ("campaign", campaign)):
        document, found = read_document(write(tmp_path, kind, text))
        assert document is not None and not found
        documents.append(document)
    return [f.code for f in check_together(documents, lambda _kind, _code: None)]


def test_what_an_outcome_means_is_the_campaigns_word(tmp_path: Path) -> None:
    """A script that calls a sale neutral would let its required statements be passed by."""
    assert together(tmp_path, SCRIPT) == []
    assert together(tmp_path, SCRIPT.replace("category: sale", "category: neutral")) == ["category_differs"]
    assert together(tmp_path, SCRIPT.replace("reached.sold", "reached.gone")) == ["unknown_outcome"]


def test_a_statement_is_demanded_by_what_the_campaign_counts_as_a_sale(tmp_path: Path) -> None:
    read = """\
  - {id: rights, kind: disclose, required: true, text: {en: R, zh: 权, es: D}, goto: end}
  - {id: out, kind: outcome, category: refusal, disposition: reached.sold, text: {en: B, zh: 再, es: A}}
"""
    text = SCRIPT.replace(
        "goto: end}\n", "goto: rights}\n      - {code: n, text: {en: N, zh: 不, es: N}, goto: out}\n"
    )
    assert check_file(write(tmp_path, "script", text + read)) == []
    assert set(together(tmp_path, text + read)) == {"category_differs", "bypassed"}


def test_a_campaigns_visits_speak_scripts_that_are_for_them(tmp_path: Path) -> None:
    visits = CAMPAIGN.replace("script: small\n", "script: small\nvisits: {after_sale: small}\n")
    assert together(tmp_path, SCRIPT, visits) == ["wrong_kind"]
    assert "unknown_script" in together(
        tmp_path, SCRIPT, visits.replace("after_sale: small", "after_sale: gone")
    )
    follow_up = SCRIPT.replace("start: hello", "kind: follow_up\nvisit: after_sale\nstart: hello")
    assert together(tmp_path, follow_up, visits.replace("script: small\n", "")) == []
    wrong = write(tmp_path, "campaign", visits.replace("after_sale: small", "dinner: small"))
    assert [f.code for f in check_file(wrong)] == ["unknown_visit"]
