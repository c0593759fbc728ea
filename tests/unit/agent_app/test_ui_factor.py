"""The second factor by keys: its code at the sign-in, and setting it up."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from agent_app.session.view import open_sign_in
from agent_app.shell.window import open_shell
from domain.administration import NewFactor
from domain.errors import UserError
from tests.helpers import desk_fakes as fakes


class FakeFactor:
    """Implements `FactorService`."""

    def __init__(self) -> None:
        self.error: UserError | None = None
        self.kept: list[tuple[str, str, str]] = []

    def begin(self) -> NewFactor:
        return NewFactor(secret="JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", uri="otpauth://totp/x")

    def confirm(self, secret: str, code: str, password: str) -> None:
        if self.error is not None:
            raise self.error
        self.kept.append((secret, code, password))


@pytest.mark.usefixtures("desk_look")
def test_a_code_is_asked_for_when_it_is_needed(qtbot: Any) -> None:
    services = fakes.fake_services()
    sessions: Any = services.session
    signed: list[Any] = []
    window = open_sign_in(services, fakes.RunsAtOnce(), signed.append)
    qtbot.addWidget(window)
    window.show()
    for name, value in (
        ("server", "https://leads"),
        ("organisation", "harbour"),
        ("login", "mira"),
        ("password", "right"),
    ):
        window.fields[name].setText(value)
    assert window.code.isHidden()
    sessions.error = UserError("second_factor_needed")
    QTest.keyClick(window.fields["password"], Qt.Key.Key_Return)
    assert not window.code.isHidden() and "six figures" in window.problem_text.text()
    sessions.error = UserError("second_factor_wrong")
    QTest.keyClicks(window.code, "123456")
    QTest.keyClick(window.code, Qt.Key.Key_Return)
    assert (
        "wrong, too old, or was used" in window.problem_text.text()
        and window.fields["password"].text() == "right"
    )
    sessions.error = None
    QTest.keyClick(window.code, Qt.Key.Key_Return)
    assert (
        sessions.signed[-1] == ("sign_in", "https://leads", "harbour", "mira", "right", "123456") and signed
    )


@pytest.mark.usefixtures("desk_look")
def test_it_is_set_up_in_the_window(qtbot: Any) -> None:
    factor, services = FakeFactor(), fakes.fake_services()
    session: Any = services.session
    session.there = replace(session.there, second_factor="wanted")
    window = open_shell(replace(services, factor=factor), fakes.RunsAtOnce())
    qtbot.addWidget(window)
    window.show()
    said = window.strip.messages.all[-1]
    assert "second factor" in said.text and said.action is not None
    said.action()
    panel = window.factor_panel
    assert panel.isVisible() and panel.secret.text().startswith("JBSW Y3DP")
    factor.error = UserError("second_factor_wrong")
    QTest.keyClicks(panel.code, "111111")
    QTest.keyClicks(panel.password, "secret words")
    QTest.keyClick(panel.password, Qt.Key.Key_Return)
    assert "too old" in panel.problem.text() and panel.isVisible()
    factor.error = None
    QTest.keyClick(panel.password, Qt.Key.Key_Return)
    assert factor.kept == [("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", "111111", "secret words")]
    assert (
        not panel.isVisible()
        and panel.password.text() == ""
        and "From now on" in window.strip.messages.all[-1].text
    )
