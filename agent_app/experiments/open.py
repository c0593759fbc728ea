"""The wiring of the effect page."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.experiments.presenter import EffectPresenter
from agent_app.experiments.view import EffectPage
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts


def open_effects(services: Services, background: Runner, _acts: Acts, say: Callable[..., None]) -> EffectPage:
    """Build the page and make every connection it needs."""
    session = services.session.session()
    assert services.effects is not None and session is not None
    page = EffectPage(say, may_change=session.may("experiment", "change"))
    presenter = page.presenter = EffectPresenter(page, services.effects, background)
    page.chosen.connect(presenter.choose)
    page.again.clicked.connect(presenter.reload)
    page.start.clicked.connect(presenter.start)
    page.end.clicked.connect(page.why.open)
    page.why.given.connect(presenter.end)
    page.form.planned.connect(presenter.plan)
    page.form.script_wanted.connect(presenter.read_script)
    presenter.reload()
    return page
