"""States of the page that hands leads out: preview, a job that runs, coverage, rules, a lead's history; empty, away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from agent_app.shell.open import open_shell
from domain.errors import UserError
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_handing import FakeHanding, a_job
from tests.helpers.fake_pool import FakePool


def page(handing: FakeHanding | None = None, role: str = "operations") -> tuple[Any, Any, FakeHanding]:
    handing = handing or FakeHanding()
    services = replace(fakes.fake_services(role), handing=handing, pool=FakePool())
    window = open_shell(services, fakes.RunsAtOnce())
    window.go_to("operations")
    desk: Any = window.desks["operations"]
    desk.go_to("handing")
    return window, desk.widget("handing"), handing


def handing() -> QWidget:
    return page()[0]


def handing_plan() -> QWidget:
    window, made, _ = page()
    made.preview.click()
    return window


def handing_back() -> QWidget:
    window, made, _ = page(role="team_lead")
    made.form.act.setCurrentIndex(1)
    made.preview.click()
    return window


def handing_job() -> QWidget:
    window, made, _ = page(
        FakeHanding((a_job("running", gone=120, held=2), a_job(id="j0", moved=2_000, total=2_000)))
    )
    made.presenter.choose_job("j1")
    made.presenter.go_to("jobs")
    return window


def handing_coverage() -> QWidget:
    window, made, _ = page()
    made.presenter.go_to("coverage")
    return window


def handing_rules() -> QWidget:
    window, made, _ = page()
    made.presenter.go_to("rules")
    return window


def handing_history() -> QWidget:
    window, made, _ = page()
    made.presenter.go_to("history")
    made.presenter.find("wang")
    made.presenter.show_history("l1")
    return window


def handing_empty() -> QWidget:
    empty = FakeHanding(people=())
    empty.lines = ()
    return page(empty)[0]


def handing_away() -> QWidget:
    away = FakeHanding()
    away.error = UserError("server_away")
    return page(away)[0]


STATES: dict[str, Callable[[], QWidget]] = {
    f.__name__: f
    for f in (
        handing, handing_plan, handing_back, handing_job, handing_coverage, handing_rules, handing_history, handing_empty,
        handing_away,
    )
}  # fmt: skip
