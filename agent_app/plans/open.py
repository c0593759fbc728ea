"""The wiring of the page of plans."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimeZone

from agent_app.phrases.words import phrase_title, set_title
from agent_app.plans.presenter import PlanPresenter
from agent_app.plans.view import PlanPage
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.widgets.language import language
from domain.campaigns import in_language
from domain.phrases import PhraseSet


def open_plans(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> PlanPage:
    """Build the page and make every connection it needs."""
    session = services.session.session()
    assert services.plans is not None and session is not None
    page = PlanPage(acts, say, may_change=session.may("quality_plan", "change"))
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
    presenter = page.presenter = PlanPresenter(page, services.plans, background, zone)
    campaigns = [
        (c.code, in_language(c.title, language.short) or c.code) for c in services.definitions.campaigns()
    ]
    page.form.put_known(campaigns, ())
    if services.phrases is not None:

        def known(sets: tuple[PhraseSet, ...]) -> None:
            page.form.put_known(campaigns, tuple(_phrases(sets)))

        background.run(services.phrases.sets, owner=page, done=known, failed=lambda _error: None)

    page.list.currentItemChanged.connect(
        lambda item, _old: (
            presenter.choose(str(item.data(Qt.ItemDataRole.UserRole))) if item is not None else None
        )
    )
    page.new.clicked.connect(lambda: presenter.begin(page.new_code.text()))
    page.new_code.returnPressed.connect(lambda: presenter.begin(page.new_code.text()))
    page.form.changed.connect(presenter.change)
    page.keep.clicked.connect(lambda: _after(page, presenter.keep))
    page.trial.clicked.connect(lambda: _after(page, presenter.try_out))
    page.drop.clicked.connect(presenter.drop)
    page.remove.clicked.connect(presenter.remove)
    here = acts.within(page)
    here.on("review_done", lambda: _after(page, presenter.keep))
    here.on("review_again", presenter.reload)
    acts.install_some(page, "review_done", "review_again")
    presenter.reload()
    return page


def _after(page: PlanPage, act: Callable[[], None]) -> None:
    page.commit()
    act()


def _phrases(sets: tuple[PhraseSet, ...]) -> list[tuple[str, str]]:
    """Each set, then each of its phrases."""
    found: list[tuple[str, str]] = []
    for one in sets:
        found.append((one.code, set_title(one)))
        found += [
            (f"{one.code}/{phrase.code}", f"{set_title(one)}: {phrase_title(phrase)}")
            for phrase in one.phrases
        ]
    return found
