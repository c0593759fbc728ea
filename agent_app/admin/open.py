"""The wiring of the Admin desk."""

from __future__ import annotations

from agent_app.admin.pages import pages_for
from agent_app.operations.pages import Page, Say
from agent_app.operations.view import OperationsDesk
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts


class AdminDesk(OperationsDesk):
    """Pages at the left, the one that was chosen at the right."""

    def place(self) -> str:
        return "admin"

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.tr("Admin desk"))
        self.title.setText(self.tr("Admin"))


def open_admin(services: Services, background: Runner, acts: Acts, say: Say) -> AdminDesk:
    """Build the desk with the pages of who is signed in."""
    session = services.session.session()
    assert session is not None

    def build(page: Page) -> object:
        return page.build(services, background, acts, say)

    return AdminDesk(pages_for(session, services), build)  # type: ignore[arg-type]
