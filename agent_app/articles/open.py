"""The wiring of the page of articles."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from agent_app.articles.presenter import WritingPresenter
from agent_app.articles.view import ArticlesPage
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts


def open_articles(
    services: Services, background: Runner, acts: Acts, say: Callable[..., None]
) -> ArticlesPage:
    """Build the page and make every connection it needs."""
    assert services.writing is not None
    page = ArticlesPage(acts, say)
    presenter = page.presenter = WritingPresenter(page, services.writing, background)
    page.list.currentItemChanged.connect(
        lambda item, _old: (
            presenter.choose(str(item.data(Qt.ItemDataRole.UserRole))) if item is not None else None
        )
    )
    page.new.clicked.connect(lambda: presenter.begin(page.new_code.text()))
    page.new_code.returnPressed.connect(lambda: presenter.begin(page.new_code.text()))
    page.form.changed.connect(presenter.change)
    page.publish.clicked.connect(lambda: presenter.publish(page.note.text()))
    page.drop.clicked.connect(presenter.drop)
    page.newer.clicked.connect(presenter.take_newer)
    page.withdraw.clicked.connect(presenter.withdraw)
    page.history.clicked.connect(presenter.read_versions)
    page.take.clicked.connect(page.take_version)
    page.version_taken.connect(presenter.take_version)
    here = acts.within(page)
    here.on("review_done", lambda: presenter.publish(page.note.text()))
    here.on("review_again", presenter.reload)
    acts.install_some(page, "review_done", "review_again")
    presenter.start()
    return page
