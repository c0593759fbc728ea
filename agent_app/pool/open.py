"""The wiring of the pool."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from agent_app.pool.presenter import PoolPresenter
from agent_app.pool.view import PoolPanel
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.widgets.language import language
from domain.campaigns import in_language


def open_pool(
    services: Services,
    background: Runner,
    say: Callable[..., None],
    show_lead: Callable[[str], None],
    host: QWidget,
) -> PoolPanel:
    """Build the panel over `host` and make every connection it needs."""
    pool = services.pool
    assert pool is not None

    def title(code: str) -> str:
        campaign = services.definitions.campaign(code)
        return in_language(campaign.title, language.short) if campaign is not None else code

    def open_lead(lead_id: str) -> None:
        panel.dismiss()
        show_lead(lead_id)

    panel = PoolPanel(title, say, host)
    presenter = panel.presenter = PoolPresenter(panel, pool, background, open_lead=open_lead)
    panel.taken.connect(presenter.take)
    panel.narrowed.connect(presenter.narrow)
    panel.more_wanted.connect(presenter.more)
    panel.given_back.connect(presenter.give_back)
    unlisten = services.changes.listen(presenter.on_changed)
    panel.destroyed.connect(lambda *_: unlisten())
    return panel
