"""The wiring of the shell: which desks a person has, how each is built, what the window's keys do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from agent_app import resources
from agent_app.admin.pages import pages_for as admin_pages_for
from agent_app.calls.outcome_titles import titles
from agent_app.customers.field_titles import field_titles
from agent_app.operations.pages import pages_for
from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.session.pause_titles import pause_titles
from agent_app.session.service import Session
from agent_app.shell.top_bar import DESK_ACTS
from agent_app.shell.window import MainWindow
from agent_app.widgets.look import look

if TYPE_CHECKING:
    from agent_app.operations.view import OperationsDesk


def desks_for(session: Session, services: Services) -> tuple[str, ...]:
    """The desks of a role: Calls for who may dial, Quality for who may evaluate, My scores for who is evaluated, Team for
    who watches others, Operations for who has a page there (scripts to change, experiments to see), Learning for who may
    see coaching, Reviews for who approves or decides, Admin for who has a page there."""
    found = []
    if session.may("call", "create"):
        found.append("calls")
    if services.quality is not None and session.may("evaluation", "create"):
        found.append("quality")
    if services.my_scores is not None:
        found.append("scores")
    if services.team is not None and session.may("presence", "change"):
        found.append("team")
    if pages_for(session, services):
        found.append("operations")
    if services.learning is not None and session.may("coaching", "see"):
        found.append("learning")
    if services.reviews is not None:
        found.append("reviews")
    if admin_pages_for(session, services):
        found.append("admin")
    return tuple(found) or ("calls",)


def open_shell(
    services: Services, background: Runner, *, sign_out: Callable[[], None] | None = None
) -> MainWindow:
    """Build the window for who is signed in, with every desk of the role. `show()` is the caller's.

    Raises:
        RuntimeError: nobody is signed in.
    """
    session = services.session.session()
    if session is None:
        raise RuntimeError("open_shell needs somebody who is signed in")
    titles.use(services.definitions)
    field_titles.use(services.definitions)
    pause_titles.use(session.organisation.floor)
    desks = desks_for(session, services)
    window = MainWindow(services, background, session, desks)
    window.setWindowIcon(resources.app_icon())
    window.resize(1366, 768)
    _add_desks(window, desks)
    _connect(window, sign_out)
    if services.notices is not None:
        _tell_notices(window)
    window.go_to(desks[0])
    window.show_health()
    window.show_unread()
    window.show_unlock_code()
    window.say_factor()
    return window


def _tell_notices(window: MainWindow) -> None:
    from agent_app.shell.notices import NoticeTeller

    notices = window.services.notices
    assert notices is not None

    def open_inbox() -> None:
        window.go_to("reviews")
        cast("OperationsDesk", window.desks["reviews"]).go_to("inbox")

    inbox = open_inbox if window.services.reviews is not None else None
    cases = window.open_cases if window.services.cases is not None else None
    teller = NoticeTeller(notices, window.background, window.strip.say, inbox, window, cases=cases)
    unlisten = window.services.changes.listen(teller.on_changed)
    window.destroyed.connect(lambda *_: unlisten())
    teller.look()


def _add_desks(window: MainWindow, desks: tuple[str, ...]) -> None:
    services, background, acts = window.services, window.background, window.acts

    def calls() -> QWidget:
        from agent_app.calls.open import open_calls

        desk = open_calls(services, background, acts, window.strip.say, window.desks.stack)
        window.show_standing()
        return desk

    def quality() -> QWidget:
        from agent_app.quality.open import open_quality

        desk = open_quality(services, background, acts, window.strip.say)
        desk.studio_wanted.connect(window.open_studio)
        return desk

    def scores() -> QWidget:
        from agent_app.performance.open import open_scores

        return open_scores(services, background, acts, window.strip.say)

    def team() -> QWidget:
        from agent_app.team.open import open_team

        return open_team(services, background, acts, window.strip.say)

    def operations() -> QWidget:
        from agent_app.operations.open import open_operations

        return open_operations(services, background, acts, window.strip.say)

    def learning() -> QWidget:
        from agent_app.learning.open import open_learning

        return open_learning(services, background, acts, window.strip.say)

    def reviews() -> QWidget:
        from agent_app.reviews.open import open_reviews

        return open_reviews(services, background, acts, window.strip.say)

    def admin() -> QWidget:
        from agent_app.admin.open import open_admin

        return open_admin(services, background, acts, window.strip.say)

    builders = {
        "calls": calls, "quality": quality, "scores": scores, "team": team, "operations": operations,
        "learning": learning, "reviews": reviews, "admin": admin,
    }  # fmt: skip
    for name in desks:
        window.desks.add(name, builders[name])


def _connect(window: MainWindow, sign_out: Callable[[], None] | None) -> None:
    acts, top = window.acts, window.top
    acts.install(window, "everywhere")
    for desk, act in DESK_ACTS.items():
        acts.on(act, partial(window.go_to, desk))
        acts.enable(act, desk in window.desks, window.no_such_desk())
    top.desk_chosen.connect(window.go_to)
    top.agent_state_chosen.connect(window.choose_agent_state)
    top.language_chosen.connect(window.choose_language)
    top.theme_chosen.connect(window.choose_theme)
    look.theme_changed.connect(window.update)
    acts.on("palette", lambda: window.palette_panel.open_for(window.place()))
    acts.on("keys", lambda: window.keys_panel.open_for(window.place()))
    acts.on("history", lambda: window.history_panel.open())
    acts.on("health", lambda: window.health_panel.open())
    acts.on("unlock_code", lambda: window.unlock_panel.open())
    acts.on("outbox", window.open_outbox)
    acts.on("sound", window.open_sound)
    acts.on("news", window.open_news)
    acts.on("pool", window.open_pool)
    acts.on("cases", window.open_cases)
    acts.enable("cases", window.services.cases is not None, window.no_such_desk())
    acts.on("why_mine", window.say_why_mine)
    acts.enable("why_mine", window.services.pool is not None, window.no_such_pool())
    claims = window.services.pool is not None and window.session.may("pool", "create")
    acts.enable("pool", claims, window.no_such_pool())
    acts.enable("news", window.services.news is not None, window.no_such_desk())
    acts.on("ready", window.toggle_ready)
    acts.on("more_time", window.more_time)
    acts.on("why", window.say_why)
    acts.on("theme", window.toggle_theme)
    acts.on("second_factor", lambda: window.factor_panel.begin(on=window.has_factor))
    acts.enable("second_factor", window.services.factor is not None, window.no_such_desk())
    acts.on("sign_out", window.sign_out_requested.emit)
    if sign_out is not None:
        window.sign_out_requested.connect(sign_out)
    unlisten = window.services.changes.listen(window.on_changed)
    window.destroyed.connect(lambda *_: unlisten())
