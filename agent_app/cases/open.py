"""The wiring of her cases."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from agent_app.cases.presenter import CasesPresenter
from agent_app.cases.view import CasesPanel
from agent_app.runner import Runner
from agent_app.services import Services


def open_cases(
    services: Services,
    background: Runner,
    say: Callable[..., None],
    show_lead: Callable[[str], None],
    host: QWidget,
) -> CasesPanel:
    """Build the panel over `host` and make every connection it needs."""
    assert services.cases is not None
    calls = services.calls
    panel = CasesPanel(say, host)
    presenter = panel.presenter = CasesPresenter(
        panel, services.cases, services.customers, background,
        show_lead=show_lead, read_when=lambda text: calls.read_when(text, None),
    )  # fmt: skip
    panel.opened.connect(presenter.open)
    panel.chosen.connect(presenter.choose)
    panel.acted.connect(presenter.act)
    unlisten = services.changes.listen(presenter.on_changed)
    panel.destroyed.connect(lambda *_: unlisten())
    return panel
