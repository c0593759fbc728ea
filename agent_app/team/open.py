"""The wiring of the Team desk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast, get_args

from agent_app.runner import Runner
from agent_app.services import Services
from agent_app.shell.actions import Acts
from agent_app.team.presenter import TeamPresenter
from agent_app.team.service import ListenHow
from agent_app.team.view import SUPERVISE, TeamDesk
from domain.team_sheet import SheetKind


def open_team(services: Services, background: Runner, acts: Acts, say: Callable[..., None]) -> TeamDesk:
    """Build the desk and make every connection it needs."""
    team = services.team
    assert team is not None
    desk = TeamDesk(acts, say)
    presenter = TeamPresenter(desk, team, team.customer, background, services.day)
    desk.presenter = presenter
    desk.chosen.connect(presenter.choose)
    acts.on("help_answer", lambda: presenter.answer("coming"))
    acts.on("help_later", lambda: presenter.answer("later"))
    figures = desk.day
    figures.hand_lent.connect(presenter.lend_hand)
    figures.lead_wanted.connect(presenter.open_lead)
    figures.targets_given.connect(presenter.keep_targets)
    session = services.session.session()
    figures.may_target = session is not None and session.may("team_day", "change")
    acts.on("need_act", figures.lend_hand)
    acts.on("team_day", desk.show_figures)
    acts.on("team_targets", figures.edit_targets)
    for kind in get_args(SheetKind):
        acts.on(f"sheet_{kind}", partial(presenter.read_sheet, kind))
    acts.on("sheet_copy", desk.copy_sheet)
    acts.on("sheet_print", desk.print_sheet)
    acts.on("sheet_mail", desk.mail_sheet)
    if services.day is not None:
        services.day.watch()
    for how in SUPERVISE:
        acts.on(how, partial(presenter.listen, cast("ListenHow", how)))
    acts.install(desk, "team")
    unlisten = services.changes.listen(presenter.on_changed)
    desk.destroyed.connect(lambda *_: unlisten())
    team.watch()
    presenter.reload()
    presenter.ask_line()
    return desk
