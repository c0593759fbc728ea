"""The wiring of the Operations desk."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_app.operations.pages import Page, Say, pages_for
from agent_app.operations.view import OperationsDesk
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts


def open_operations(services: Services, background: Runner, acts: Acts, say: Say) -> OperationsDesk:
    """Build the desk with the pages of who is signed in."""
    session = services.session.session()
    assert session is not None

    def build(page: Page) -> QWidget:
        made = page.build(services, background, acts, say)
        if page.place:
            acts.install(made, page.place)  # type: ignore[arg-type]
        return made

    return OperationsDesk(pages_for(session, services), build)
