"""Signing in: which sentence, which way. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from agent_app import log
from agent_app.session.service import KnownPerson, Session, SessionService
from agent_app.session.unlock_code import looks_like_code
from domain.errors import UserError

if TYPE_CHECKING:
    from agent_app.runner import Runner

#: troubles after which the same words can open the desk without the server
UNLOCKABLE = frozenset(
    {"server_away", "certificate_wrong", "clock_off", "not_a_lead_server", "busy", "internal"}
)


class SignInView(Protocol):
    """What the presenter asks of the window."""

    def show_known(self, known: tuple[KnownPerson, ...]) -> None: ...

    def show_busy(self, on: bool) -> None: ...

    def show_problem(self, error: Exception | None, *, can_unlock: bool) -> None: ...

    def show_missing(self, field: str) -> None: ...

    def ask_code(self) -> None:
        """Show the field for the second factor's code."""
        ...


class SignInPresenter:
    """Signs in at the server; where that is away, offers to unlock what is on this desk."""

    def __init__(
        self,
        view: SignInView,
        sessions: SessionService,
        background: Runner,
        signed_in: Callable[[Session], None],
    ) -> None:
        self._view, self._sessions, self._background = view, sessions, background
        self._signed_in = signed_in
        self._known: tuple[KnownPerson, ...] = ()
        self.code = ""  # of the second factor, as it stands in its field

    def open(self) -> None:
        """Show who signed in here before."""
        self._background.run(self._sessions.known, owner=self._view, done=self._show_known)

    def sign_in(
        self, server: str, organisation: str, login: str, password: str, *, unlock: bool = False
    ) -> None:
        """Try it; empty fields are named before anything is sent. An unlock code opens the desk and is sent nowhere."""
        values = {
            "server": server.strip(),
            "organisation": organisation.strip(),
            "login": login.strip(),
            "password": password,
        }
        for field, value in values.items():
            if not value:
                self._view.show_missing(field)
                return
        self._view.show_problem(None, can_unlock=False)
        self._view.show_busy(True)
        unlock = unlock or looks_like_code(password)
        place, code, sessions = (
            (values["server"], values["organisation"], values["login"]),
            self.code,
            self._sessions,
        )
        self._background.run(
            lambda: (
                sessions.unlock(*place, password)
                if unlock
                else sessions.sign_in(*place, password, code)
                if code
                else sessions.sign_in(*place, password)
            ),
            owner=self._view,
            done=self._done,
            failed=lambda error: self._failed(error, values["login"], unlock=unlock),
        )

    def _show_known(self, known: tuple[KnownPerson, ...]) -> None:
        self._known = known
        self._view.show_known(known)

    def _done(self, session: Session) -> None:
        self._view.show_busy(False)
        self._signed_in(session)

    def _failed(self, error: Exception, login: str, *, unlock: bool) -> None:
        self._view.show_busy(False)
        if isinstance(error, UserError):
            log.trouble("sign-in", error)
        else:
            log.bug(error)
        code = error.code if isinstance(error, UserError) else ""
        if code == "second_factor_needed":
            self._view.ask_code()
        knows = any(k.login == login and k.can_unlock_offline for k in self._known)
        self._view.show_problem(error, can_unlock=not unlock and knows and code in UNLOCKABLE)
