"""The wiring of the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from agent_app.handing_out.presenter import HandingPresenter
from agent_app.handing_out.view import PARTS, HandingPage
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts


def open_handing(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> HandingPage:
    """Build the page and make every connection it needs."""
    session = services.session.session()
    assert services.handing is not None and session is not None
    page = HandingPage(acts, say, may_change=session.may("campaign", "change"))
    presenter = page.presenter = HandingPresenter(page, services.handing, background, services.pool)
    page.form.changed.connect(presenter.change)
    page.form.campaign_chosen.connect(presenter.choose_campaign)
    page.preview.clicked.connect(lambda: presenter.preview(page.form.ask()))
    page.plan.start.clicked.connect(lambda: presenter.start())
    page.jobs.pause.clicked.connect(lambda: presenter.pause_or_go_on())
    page.jobs.drop.clicked.connect(lambda: presenter.drop())
    page.jobs.chosen.connect(presenter.choose_job)

    def why(lead_id: str) -> None:
        presenter.go_to("history")
        presenter.show_history(lead_id)

    page.jobs.lead_chosen.connect(why)
    page.history.find_wanted.connect(presenter.find)
    page.history.chosen.connect(presenter.show_history)
    page.history.marked.connect(presenter.mark)
    page.history.hand_wanted.connect(presenter.hand_lead)
    page.rules.rule_kept.connect(lambda rule, for_all: presenter.keep_rule(rule, for_all=for_all))
    page.rules.renewals_asked.connect(presenter.count_renewals)
    page.pool_rules.kept.connect(lambda rule, for_all: presenter.keep_pool_rule(rule, for_all=for_all))
    page.rules.share_kept.connect(presenter.keep_share)
    for part, button in page.tabs.items():
        button.clicked.connect(partial(_go, presenter, part))
        acts.on(f"handing_{part}" if part != "plan" else "handing_show", partial(presenter.go_to, part))
    acts.on("handing_plan", lambda: presenter.preview(page.form.ask()))
    acts.on("handing_start", presenter.start)
    acts.on("handing_pause", presenter.pause_or_go_on)
    acts.on("handing_drop", presenter.drop)
    acts.on("handing_again", presenter.reload)
    page.show_plan(None)
    page.show_part(PARTS[0])
    presenter.reload()
    return page


def _go(presenter: HandingPresenter, part: str, *_checked: object) -> None:
    presenter.go_to(part)
