"""The phrase page: change a set, try it over past calls, judge hits, publish; and the rules about nearness as text."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from domain.errors import UserError
from domain.phrases import Near
from domain.phrases.near_text import NearTextError, read_near, write_near
from tests.helpers.fake_phrases import FakePhrases, hits
from tests.helpers.screens_phrases import page as open_page


@pytest.fixture
def opened(qtbot: Any, desk_look: Any) -> tuple[Any, FakePhrases]:
    window, made, fake = open_page()
    qtbot.addWidget(window)
    window.show()
    return made, fake


def buttons(page: Any, words: str) -> list[QAbstractButton]:
    found = page.bench.area.widget().findChildren(QAbstractButton)
    return [b for b in found if b.accessibleName().startswith(words) and not b.isHidden()]


def test_nothing_is_published_before_it_is_wanted(opened: tuple[Any, FakePhrases]) -> None:
    page, fake = opened
    assert page.title.whole().startswith("Forbidden promises") and not page.publish.isEnabled()
    page.editor.forms["en"].setPlainText("no risk\nrisk free\nzero risk")
    page.editor.commit()
    assert page.publish.isEnabled() and "*" in page.list.item(0).text() and not fake.published
    page.bench.start.click()
    tried, language, calls = fake.asked[-1]
    assert tried.phrases[0].forms["en"] == ("no risk", "risk free", "zero risk") and (language, calls) == (
        "",
        200,
    )
    page.publish.click()
    ((sent, base),) = fake.published
    assert base == 4 and sent.phrases[0].forms["en"][2] == "zero risk"
    assert sent.phrases[0].forms["zh"] == ("零风险", "没有任何风险"), "what was not touched stays"
    assert not page.publish.isEnabled() and "v5" in page.list.item(0).text()


def test_what_cannot_be_found_is_said_and_not_published(opened: tuple[Any, FakePhrases]) -> None:
    page, fake = opened
    page.editor.forms["en"].setPlainText("(open\nto")
    page.editor.commit()
    assert "cannot be read" in page.wrong.text() and "too short" in page.wrong.text()
    assert not page.publish.isEnabled()
    page.editor.near.setPlainText("nonsense")
    page.editor.commit()
    assert page.editor.wrong.text() == "Line 1 is no rule."
    page.drop.click()
    assert not page.wrong.text() and page.editor.forms["en"].toPlainText().startswith("(no|without)")
    assert not fake.published


def test_who_when_and_near_what(opened: tuple[Any, FakePhrases]) -> None:
    page, _ = opened
    editor = page.editor
    assert editor.near.toPlainText() == "product within 15 before"
    editor.near.setPlainText("not product within 4.5 after customer")
    editor.first.setText("30")
    editor.who.setCurrentIndex(2)
    editor.fuzzy.setChecked(False)
    editor.commit()
    phrase = page.presenter.current().phrases[0]
    assert phrase.near == (Near(phrase="product", within_s=4.5, order="after", who="customer", absent=True),)
    assert (phrase.first_s, phrase.who, phrase.fuzzy) == (30, "customer", False)


def test_the_bench_shows_hits_in_their_words_and_they_are_judged(opened: tuple[Any, FakePhrases]) -> None:
    page, fake = opened
    page.bench.start.click()
    table = page.bench.table
    assert [table.item(0, n).text() for n in range(6)] == ["No risk", "3", "3", "1", "1", "2"]
    assert "187 calls" in page.bench.said.text() and len(buttons(page, "False alarm")) == 3
    buttons(page, "False alarm")[2].click()
    verdict = fake.verdicts[-1]
    assert (verdict.phrase, verdict.right, verdict.recording_id) == (
        "promises/no_risk",
        False,
        hits()[2].recording_id,
    )
    assert table.item(0, 4).text() == "2"
    buttons(page, "False alarm")[2].click()
    assert fake.verdicts[-1].right is None and table.item(0, 4).text() == "1", "a second click takes it back"


def test_a_new_set_and_a_new_phrase(opened: tuple[Any, FakePhrases]) -> None:
    page, fake = opened
    page.new_code.setText("Rivals ")
    page.new.click()
    assert page.presenter.chosen == "rivals" and page.wrong.text() == "The set has no phrase yet."
    page.editor.add.click()
    page.editor.code.setText("north")
    page.editor.forms["es"].setPlainText("northbridge")
    page.editor.commit()
    page.publish.click()
    ((sent, base),) = fake.published
    assert (sent.code, base, sent.phrases[0].code) == ("rivals", 0, "north")
    page.editor.remove.click()
    assert page.presenter.current().phrases == () and not page.publish.isEnabled()


def test_changes_stay_while_another_set_is_looked_at(opened: tuple[Any, FakePhrases]) -> None:
    page, _ = opened
    page.editor.forms["en"].setPlainText("no danger")
    page.editor.commit()
    page.list.setCurrentRow(1)
    assert page.editor.code.text() == "recorded" and page.bench.table.isHidden()
    page.list.setCurrentRow(0)
    assert page.editor.forms["en"].toPlainText() == "no danger"


def test_somebody_published_meanwhile(opened: tuple[Any, FakePhrases]) -> None:
    page, fake = opened
    page.editor.forms["en"].setPlainText("no danger")
    page.editor.commit()
    fake.error = UserError("conflict")
    page.publish.click()
    assert page.publish.isEnabled() and page.editor.forms["en"].toPlainText() == "no danger", (
        "nothing is lost"
    )


def test_a_lead_reads_and_changes_nothing(qtbot: Any, desk_look: Any) -> None:
    window, page, _ = open_page(role="team_lead")
    qtbot.addWidget(window)
    window.show()
    assert page.publish.isHidden() and page.new.isHidden() and page.editor.forms["en"].isReadOnly()


@pytest.mark.parametrize(
    "text", ["product within 15 before", "not x within 2", "a within 0.5 after agent", "a within 3 customer"]
)
def test_rules_as_text_go_both_ways(text: str) -> None:
    assert write_near(read_near(text)) == text


def test_a_line_that_is_no_rule_names_its_line() -> None:
    with pytest.raises(NearTextError) as error:
        read_near("a within 3\n\nb near 4")
    assert error.value.line == 3
