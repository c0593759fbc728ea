"""The page of plans: a new one by keys, a risk with its lines, tried, standing, ended; two who change the same."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt

from agent_app.plans.presenter import Edit
from agent_app.shell.open import open_shell
from domain.errors import UserError
from domain.sampling import FigureRisk
from tests.helpers import desk_fakes as fakes
from tests.helpers import plans_fakes, reviews_fakes
from tests.helpers.plans_fakes import RISKY, WEEKLY, FakePlans


@pytest.fixture
def plans() -> FakePlans:
    return FakePlans()


@pytest.fixture
def page(qtbot: Any, plans: FakePlans) -> Any:
    return opened(qtbot, plans, "operations")


def opened(qtbot: Any, plans: FakePlans, role: str) -> Any:
    services = reviews_fakes.with_reviews(fakes.fake_services(role), plans=plans)
    window = open_shell(services, fakes.RunsAtOnce())
    qtbot.addWidget(window)
    window.go_to("reviews")
    window.desks["reviews"].go_to("plans")
    window.show()
    page = window.desks["reviews"].widget("plans")
    page.window_kept = window  # it must live as long as its page
    return page


def test_a_new_plan_by_keys_only(qtbot: Any, page: Any, plans: FakePlans) -> None:
    page.new_code.setFocus()
    qtbot.keyClicks(page.new_code, "night shift")
    qtbot.keyClick(page.new_code, Qt.Key.Key_Return)
    assert page.title.text().startswith("night_shift") and page.state.text() == "Does not stand yet."
    page.form.per_agent.setFocus()
    page.form.per_agent.selectAll()
    qtbot.keyClicks(page.form.per_agent, "7")
    qtbot.keyClick(page.form.per_agent, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (done,) = plans.done
    assert done[0] == "keep" and (done[1].code, done[1].per_agent) == ("night_shift", 7), "typed a moment ago"
    assert done[2], "days begin somewhere"
    assert "Drawn next" in page.state.text() and not page.keep.isEnabled()


def test_what_a_risk_is_stands_in_lines(page: Any, plans: FakePlans) -> None:
    page.list.setCurrentRow(0)
    form = page.form
    assert [line.value for line in form.hits.items] == [("promises", 5.0)]
    assert [line.value for line in form.figures.items] == list(RISKY.risk.figures), (
        "a share is per cent in its field"
    )
    assert form.figures.items[1].bound.value() == 80
    form.hits.more.click()
    form.hits.items[1].what.setEditText("rivals/north")
    form.figures.items[0].drop.click()
    form.figures.items[0].side.setCurrentIndex(1)
    form.worth.setText("refused = 2, complaint，lost=x")
    form.worth.textEdited.emit("")
    page.keep.click()
    kept = plans.done[0][1]
    assert kept.risk.hits == {"promises": 5.0, "rivals/north": 1.0}
    assert kept.risk.figures == (FigureRisk(figure="agent", below=0.8, weight=2),)
    assert kept.risk.outcomes == {"refused": 2.0, "complaint": 1.0}
    assert kept.analysts == ("nora",) and kept.risk.complaint == 3


def test_opening_a_plan_changes_nothing(page: Any, plans: FakePlans) -> None:
    for row in (0, 1):
        page.list.setCurrentRow(row)
        page.commit()
        assert not page.keep.isEnabled() and page.presenter.edits == {}, "what is shown is what stands"


def test_a_plan_that_is_not_sound_cannot_stand(page: Any, plans: FakePlans) -> None:
    page.new_code.setText("r")
    page.new.click()
    page.form.kind.setCurrentIndex(1)
    page.form.kind.activated.emit(1)
    page.commit()
    assert page.wrong.isVisible() and "weight" in page.wrong.text() and not page.keep.isEnabled()
    page.form.weights["complaint"].setValue(2)
    page.commit()
    assert not page.wrong.isVisible() and page.keep.isEnabled()


def test_a_trial_says_who_could_be_drawn_and_with_which_chance(page: Any, plans: FakePlans) -> None:
    page.list.setCurrentRow(1)
    panel = page.report
    assert panel.choice.count() == 2 and "7 of 9 heard, 1 skipped" in panel.summary.text()
    assert panel.agents.cells()[0] == ("Bo Larsen", "3 / 41", "7 %")
    assert "seed abab" in panel.proof.text()
    page.trial.click()
    assert plans.done == [("try", WEEKLY, "Asia/Shanghai")]
    assert panel.choice.count() == 3 and "trial" in panel.choice.currentText() and not panel.proof.isVisible()


def test_somebody_else_changed_it(page: Any, plans: FakePlans) -> None:
    page.list.setCurrentRow(1)
    page.form.per_agent.setValue(9)
    plans.error = UserError("conflict")
    page.keep.click()
    assert page.form.per_agent.value() == 9 and page.keep.isEnabled(), "what was entered stays"
    page.presenter.reload()
    assert page.form.per_agent.value() == 9
    page.drop.click()
    assert page.form.per_agent.value() == WEEKLY.per_agent


def test_what_is_typed_while_it_is_sent_is_not_lost(page: Any, plans: FakePlans) -> None:
    page.list.setCurrentRow(1)
    page.form.per_agent.setValue(9)
    page.commit()
    runner = page.presenter._background
    runner.held = True
    page.keep.click()
    page.form.per_agent.setValue(11)
    page.commit()
    runner.held = False
    runner.go()
    assert plans.done[0][1].per_agent == 9 and page.form.per_agent.value() == 11
    assert "weekly" in page.presenter.edits and page.keep.isEnabled(), "the newer figure does not stand yet"


def test_a_trial_that_comes_late_is_not_taken_for_another_plan(page: Any, plans: FakePlans) -> None:
    page.list.setCurrentRow(1)
    runner = page.presenter._background
    runner.held = True
    page.trial.click()
    page.list.setCurrentRow(0)
    runner.held = False
    while runner.waiting:
        runner.go()
    assert plans.done[0][0] == "try"
    assert all("trial" not in page.report.choice.itemText(n) for n in range(page.report.choice.count()))


def test_a_plan_that_is_not_sound_is_not_sent_by_a_key_either(page: Any, plans: FakePlans) -> None:
    page.list.setCurrentRow(1)
    page.form.per_agent.setValue(9)
    page.commit()
    wrong = msgspec.structs.replace(page.presenter.edits["weekly"].plan, kind="risk")
    page.presenter.change(Edit(wrong, "Asia/Shanghai"))
    page.presenter.keep()
    page.presenter.try_out()
    assert plans.done == []


def test_one_is_ended(page: Any, plans: FakePlans) -> None:
    page.list.setCurrentRow(1)
    page.remove.click()
    assert plans.done == [("remove", "weekly")] and page.list.count() == 1


def test_an_analyst_reads(qtbot: Any) -> None:
    page = opened(qtbot, FakePlans(), "analyst")
    assert page.list.count() == 2 and not page.keep.isVisible() and not page.new.isVisible()
    assert not page.form.per_agent.isEnabled() and page.trial.isVisible()


def test_without_the_server(qtbot: Any) -> None:
    plans = plans_fakes.FakePlans()
    plans.error = UserError("server_away")
    page = opened(qtbot, plans, "operations")
    assert page.empty.isVisible() and page.empty.hint.text()
