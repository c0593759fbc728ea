"""The second factor by keys: its code at the sign-in, and setting it up."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from agent_app.session.view import open_sign_in
from agent_app.shell.open import open_shell
from agent_app.widgets.look import look
from agent_app.widgets.qr import QUIET, QrCode
from domain.administration import NewFactor, RecoveryCodes
from domain.errors import UserError
from tests.helpers import desk_fakes as fakes


class FakeFactor:
    """Implements `FactorService`."""

    def __init__(self) -> None:
        self.error: UserError | None = None
        self.kept: list[tuple[str, str, str]] = []
        self.made: list[str] = []

    def begin(self) -> NewFactor:
        return NewFactor(secret="JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", uri="otpauth://totp/x")

    def confirm(self, secret: str, code: str, password: str) -> None:
        if self.error is not None:
            raise self.error
        self.kept.append((secret, code, password))

    def recovery_codes(self, password: str) -> RecoveryCodes:
        if self.error is not None:
            raise self.error
        self.made.append(password)
        return RecoveryCodes(codes=tuple(f"ABCD-EFG{n}-JKLMN" for n in range(10)))


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
    assert panel.isVisible() and factor.made == ["secret words"] and panel.password.text() == ""
    assert panel.title.text() == "Recovery codes" and "ABCD-EFG9-JKLMN" in panel.secret.text()
    assert panel.qr.isHidden() and panel.code.isHidden() and window.focusWidget() is panel.confirm
    assert "From now on" in window.strip.messages.all[-1].text
    panel.copy.click()
    assert QGuiApplication.clipboard().text().count("ABCD-") == 10
    QTest.keyClick(panel.confirm, Qt.Key.Key_Return)
    assert not panel.isVisible() and panel.secret.text() == "", "shown once"
    window.acts.run("second_factor")
    assert panel.isVisible() and window.focusWidget() is panel.password, "there is one: only fresh codes"
    QTest.keyClicks(panel.password, "secret words")
    QTest.keyClick(panel.password, Qt.Key.Key_Return)
    assert len(factor.made) == 2 and len(factor.kept) == 1
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible() and panel.secret.text() == ""


@pytest.mark.usefixtures("desk_look")
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_qr_code_says_the_key_and_is_dark_on_light_with_its_quiet_zone(qtbot: Any, theme: str) -> None:
    """Read back from the picture on screen, module by module, by the standard's own encoding."""
    look.choose(theme)
    uri = "otpauth://totp/Leadline%20harbour%3Amira?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Leadline"
    code = QrCode(220)
    qtbot.addWidget(code)
    code.put(uri)
    code.show()
    image, size = code.grab().toImage(), code.module()
    assert size >= 4, "a camera reads it at arm's length"
    count = len(code.matrix)
    at = (220 - size * (count + 2 * QUIET)) // 2
    modules = [
        [image.pixelColor(at + x * size + size // 2, at + y * size + size // 2).lightness() < 128
         for x in range(count + 2 * QUIET)]
        for y in range(count + 2 * QUIET)
    ]  # fmt: skip
    ring = [*modules[:QUIET], *modules[-QUIET:], *(line[:QUIET] + line[-QUIET:] for line in modules)]
    assert not any(any(line) for line in ring), "four light modules around it"
    inner = [line[QUIET:-QUIET] for line in modules[QUIET:-QUIET]]
    wanted = segno.make_qr(uri, error="m", boost_error=False)
    assert inner == [[bool(module) for module in line] for line in wanted.matrix]


@pytest.mark.usefixtures("desk_look")
def test_a_role_that_must_is_told_until_when(qtbot: Any) -> None:
    services = fakes.fake_services()
    session: Any = services.session
    until = fakes.NOW + timedelta(days=9)
    session.there = replace(session.there, second_factor="wanted", second_factor_until=until)
    window = open_shell(replace(services, factor=FakeFactor()), fakes.RunsAtOnce())
    qtbot.addWidget(window)
    said = window.strip.messages.all[-1]
    assert "Your role needs a second factor. Set it up until" in said.text and said.action is not None
