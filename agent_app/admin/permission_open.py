"""The wiring of the permission page."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.admin.permission_presenter import PermissionPresenter
from agent_app.admin.permission_view import PermissionPage
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts


def open_permissions(
    services: Services, background: Runner, acts: Acts, say: Callable[..., None]
) -> PermissionPage:
    """Build the page and make every connection it needs."""
    session = services.session.session()
    assert services.permissions is not None and session is not None
    page = PermissionPage(acts, say, may_change=session.may("permission", "change"))
    presenter = page.presenter = PermissionPresenter(page, services.permissions, background)
    page.save.clicked.connect(presenter.save)
    page.drop.clicked.connect(presenter.drop)
    page.look.clicked.connect(page.ask_preview)
    here = acts.within(page)
    here.on("admin_save", presenter.save)
    here.on("admin_again", presenter.reload)
    here.on("admin_preview", page.ask_preview)
    acts.install_some(page, "admin_save", "admin_again", "admin_preview")
    presenter.start()
    return page
