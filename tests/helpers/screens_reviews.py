"""States of the Reviews desk and of the agent's appeals."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from agent_app.shell.open import open_shell
from domain.appeals import Revision
from domain.scorecards import Answer
from tests.helpers import calibration_fakes, plans_fakes, quality_fakes, report_fakes, reviews_fakes
from tests.helpers import desk_fakes as fakes


def _reviews(page: str, role: str = "analyst", **parts: Any) -> tuple[Any, Any]:
    services = reviews_fakes.with_reviews(fakes.fake_services(role), **parts)
    window = open_shell(services, fakes.RunsAtOnce())
    window.go_to("reviews")
    window.desks["reviews"].go_to(page)
    return window, window.desks["reviews"].widget(page)


def inbox_appeal() -> QWidget:
    window, page = _reviews("inbox")
    page.list.setCurrentRow(0)
    page.decide_panel.lines[0].verdict.setCurrentIndex(1)
    return window


def inbox_second_level() -> QWidget:
    reviews = reviews_fakes.FakeReviews(reviews_fakes.items(level=2))
    window, page = _reviews("inbox", "team_lead", reviews=reviews)
    page.list.setCurrentRow(0)
    return window


def inbox_approve() -> QWidget:
    window, page = _reviews("inbox")
    page.list.setCurrentRow(2)
    return window


def inbox_correct() -> QWidget:
    window, page = _reviews("inbox")
    page.list.setCurrentRow(1)
    return window


def inbox_red_line() -> QWidget:
    window, page = _reviews("inbox", "team_lead", notices=reviews_fakes.FakeNotices(reviews_fakes.RED_LINE))
    page.list.setCurrentRow(0)
    return window


def inbox_empty() -> QWidget:
    return _reviews("inbox", reviews=reviews_fakes.FakeReviews(()))[0]


def _calibration(row: int) -> tuple[Any, Any]:
    window, page = _reviews(
        "calibration", calibrations=calibration_fakes.FakeCalibrations(), quality=quality_fakes.FakeQuality()
    )
    page.list.setCurrentRow(row)
    return window, page


def calibration_judge() -> QWidget:
    window, page = _calibration(0)
    page.scorecard.presenter.choose(1)
    return window


def calibration_waits() -> QWidget:
    return _calibration(1)[0]


def calibration_meeting() -> QWidget:
    return _calibration(2)[0]


def calibration_new() -> QWidget:
    window, page = _calibration(0)
    page.new.click()
    page.form.title.setText("Week 49, price objections")
    return window


def figures_team() -> QWidget:
    return _reviews("team", "team_lead", reports=report_fakes.FakeReports())[0]


def figures_team_alike() -> QWidget:
    reports = report_fakes.FakeReports()
    reports.team_now = report_fakes.a_team(apart=False)
    return _reviews("team", "team_lead", reports=reports)[0]


def figures_day() -> QWidget:
    return _reviews("report", reports=report_fakes.FakeReports())[0]


def figures_exports() -> QWidget:
    return _reviews("exports", reports=report_fakes.FakeReports())[0]


def leave() -> QWidget:
    return _reviews("leave", "operations", leave=reviews_fakes.FakeLeave())[0]


def _scores(found: Any = None) -> tuple[Any, Any]:
    scores = quality_fakes.FakeScores(found)
    services = quality_fakes.with_quality(fakes.fake_services("agent"), scores=scores)
    window = open_shell(services, fakes.RunsAtOnce())
    window.go_to("scores")
    return window, window.desks["scores"]


def scores_overview() -> QWidget:
    window, desk = _scores()
    desk.list.setCurrentRow(0)
    return window


def appeal_form() -> QWidget:
    window, desk = _scores()
    desk.begin_appeal()
    line = next(one for one in desk.appeal_form.lines if one.question.ref == "recorded")
    line.box.setChecked(True)
    line.why.setText("I said it with the greeting, at 0:04.")
    return window


def _decided(upheld: bool) -> Any:
    one, older = quality_fakes.evaluations()
    appeal = reviews_fakes.items(level=2)[0].evaluation.appeals[0]
    appeal = replace(appeal, steps=appeal.steps[:1], level=1, state="decided", answer_by=fakes.NOW)
    appeal = replace(appeal, answer_by=fakes.NOW.replace(day=28))
    if upheld:
        changed = tuple(
            Answer(question="recorded", values=("yes",)) if a.question == "recorded" else a
            for a in one.answers
        )
        before = Revision(
            n=1, answers=one.answers, score=one.score, until=fakes.NOW, by="Nora Vidal", why="appeal"
        )
        appeal = replace(appeal, state="closed", closed_why="all_upheld", answer_by=None)
        score = replace(one.score, raw="100.00", final="100.00", critical="100.00")
        one = replace(one, answers=changed, revisions=(before,), score=score)
    return replace(one, appeals=(appeal,), appeal_until=None), older


def appeal_decided() -> QWidget:
    return _scores(_decided(upheld=False))[0]


def appeal_upheld() -> QWidget:
    return _scores(_decided(upheld=True))[0]


def plans_measurement() -> QWidget:
    window, page = _reviews("plans", "operations")
    page.list.setCurrentRow(1)
    return window


def plans_risk() -> QWidget:
    window, page = _reviews("plans", "operations")
    page.list.setCurrentRow(0)
    page.trial.click()
    return window


def plans_empty() -> QWidget:
    return _reviews("plans", "analyst", plans=plans_fakes.FakePlans(()))[0]


STATES = {
    f.__name__: f
    for f in (
        inbox_appeal, inbox_second_level, inbox_approve, inbox_correct, inbox_red_line, inbox_empty, scores_overview,
        appeal_form, appeal_decided, appeal_upheld, calibration_judge, calibration_waits, calibration_meeting,
        calibration_new, figures_team, figures_team_alike, figures_day, figures_exports, leave,
        plans_measurement, plans_risk, plans_empty,
    )
}  # fmt: skip
