"""Root causes of an answer: by key and by click, demanded where the form says so, gone with the answer that offered them."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from agent_app.quality.scorecard_presenter import ScorecardPresenter
from agent_app.quality.scorecard_view import ScorecardPanel
from agent_app.quality.service import EvaluationDraft
from agent_app.shell.actions import Acts
from domain.form_life import edits
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_forms import starter_form
from tests.helpers.quality_fakes import FakeQuality


@pytest.fixture
def card(desk_look, qtbot):
    acts = Acts(None)
    panel = ScorecardPanel(acts, lambda *_: None)
    qtbot.addWidget(panel)
    panel.show()
    quality: Any = FakeQuality()
    presenter = ScorecardPresenter(panel, quality, fakes.RunsAtOnce())
    panel.presenter = presenter
    panel.cause_toggled.connect(presenter.toggle_cause)
    panel.acts_kept = acts
    form = edits.set_node(starter_form(), "right_person", root_cause_rule="on_negative")
    presenter.open(EvaluationDraft(evaluation_id="e", call_id="c", form=form))
    presenter.light("right_person")
    return panel


def test_only_the_answer_that_offers_them_shows_them(card):
    row = card.lit_card.causes
    assert not row.isVisible()
    card.presenter.choose(3)
    card.presenter.light("right_person")
    assert [b.words() for b in row.buttons] == ["In a hurry", "Did not know it", "Pressed for a sale"]
    card.presenter.choose(1)
    card.presenter.light("right_person")
    assert not row.isVisible()


def test_one_key_goes_through_them(card):
    card.presenter.choose(3)
    card.presenter.light("right_person")
    found = []
    for _ in range(4):
        card.presenter.next_cause()
        found.append(card.presenter.answer("right_person").root_causes)
    assert found == [("haste",), ("no_knowledge",), ("pressure",), ()]


def test_several_by_click_and_gone_with_their_answer(card):
    card.presenter.choose(3)
    card.presenter.light("right_person")
    card.lit_card.causes.buttons[0].click()
    card.lit_card.causes.buttons[2].click()
    assert card.presenter.answer("right_person").root_causes == ("haste", "pressure")
    assert card.lit_card.causes.buttons[0].words() == "✓ In a hurry"
    card.presenter.choose(1)
    assert card.presenter.answer("right_person").root_causes == ()


def test_a_demanded_one_keeps_it_from_being_submitted(card):
    card.presenter.choose(3)
    problems = card.presenter._problems()
    card.presenter.comment("right_person", "hm")
    card.presenter.light("right_person")
    card.presenter.mark(1_000, 9_000)
    assert problems["right_person"] == "comment_missing"
    assert card.presenter._problems()["right_person"] == "root_cause_missing"
    card.presenter.next_cause()
    assert "right_person" not in card.presenter._problems()


def test_a_form_without_words_for_them_shows_the_codes(card):
    draft = card.presenter.draft
    bare = replace(draft.form, root_causes=())
    card.presenter.open(EvaluationDraft(evaluation_id="e2", call_id="c", form=bare))
    card.presenter.light("right_person")
    card.presenter.choose(3)
    card.presenter.light("right_person")
    assert card.lit_card.causes.buttons[0].words() == "haste"
