"""The wiring of the phrase page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from agent_app.phrases.presenter import PhrasePresenter
from agent_app.phrases.view import PhrasePage
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts


def open_phrases(services: Services, background: Runner, _acts: Acts, say: Callable[..., None]) -> PhrasePage:
    """Build the page and make every connection it needs."""
    session = services.session.session()
    assert services.phrases is not None and session is not None
    page = PhrasePage(say, may_change=session.may("phrase_set", "change"))
    presenter = page.presenter = PhrasePresenter(page, services.phrases, background)
    page.list.currentItemChanged.connect(
        lambda item, _old: (
            presenter.choose(str(item.data(Qt.ItemDataRole.UserRole))) if item is not None else None
        )
    )
    page.new.clicked.connect(lambda: presenter.begin(page.new_code.text()))
    page.new_code.returnPressed.connect(lambda: presenter.begin(page.new_code.text()))
    page.editor.changed.connect(presenter.change)
    page.editor.changed.connect(page.bench.show_set)
    page.publish.clicked.connect(page.editor.commit)  # what was typed a moment ago is meant, too
    page.publish.clicked.connect(lambda: presenter.publish())
    page.drop.clicked.connect(presenter.drop)
    page.bench.try_wanted.connect(lambda *_: page.editor.commit())
    page.bench.try_wanted.connect(presenter.try_out)
    page.bench.phrase_chosen.connect(page.editor.show_phrase)
    page.bench.judged.connect(presenter.judge)
    presenter.reload()
    return page
