"""States of the Admin desk's newer pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from domain.administration import NewFactor, RecoveryCodes
from tests.helpers.fake_house import FakeHouse
from tests.helpers.fake_permissions import FakePermissions
from tests.helpers.fake_sheets import FakeSheets
from tests.helpers.screens_access import OWN, admin_of, house_of


def sheets_of(fake: FakeSheets | None = None) -> tuple[Any, Any, FakeSheets]:
    made = fake or FakeSheets()
    window, desk = admin_of(house=FakeHouse(), permissions=FakePermissions(OWN), sheets=made)
    desk.go_to("sheets")
    return window, desk.widget("sheets"), made


def sheets() -> QWidget:
    return sheets_of()[0]


def sheets_new() -> QWidget:
    """A subscription to all with an address that is none."""
    window, page, _ = sheets_of()
    page.begin()
    page.form.place.setCurrentIndex(3)
    page.form.place.activated.emit(3)
    page.form.addresses.setText("boss at partner")
    page._on_touched()
    return window


def sheets_settings() -> QWidget:
    window, page, _ = sheets_of()
    page.show_settings()
    page.sending.host.setText("smtp.elsewhere.example")
    page._on_touched()
    return window


def campaigns() -> QWidget:
    return house_of("campaigns")[0]


def campaigns_pool() -> QWidget:
    window, page, _ = house_of("campaigns")
    page.edit("pool")
    page.pool.fields["claim_quota_day"].setText("40")
    page._draw_will()
    return window


def campaigns_handing() -> QWidget:
    window, page, _ = house_of("campaigns")
    page.choose("*")
    page.edit("handing")
    return window


def server() -> QWidget:
    return house_of("health")[0]


class _Factor:
    def begin(self) -> NewFactor:
        key = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
        return NewFactor(
            secret=key, uri=f"otpauth://totp/Leadline%20harbour%3Amira?secret={key}&issuer=Leadline"
        )

    def confirm(self, secret: str, code: str, password: str) -> None: ...

    def recovery_codes(self, password: str) -> RecoveryCodes:
        return RecoveryCodes(codes=tuple(f"ABCD-EFG{n}-JKLMN" for n in range(10)))


def factor() -> QWidget:
    """The QR code beside the key."""
    window, _ = admin_of(house=FakeHouse(), factor=_Factor())
    window.factor_panel.begin()
    return window


def factor_codes() -> QWidget:
    window, _ = admin_of(house=FakeHouse(), factor=_Factor())
    window.factor_panel.begin()
    window.factor_panel.code.setText("123456")
    window.factor_panel.password.setText("secret words")
    window.factor_panel.submit()
    return window


STATES: dict[str, Callable[[], QWidget]] = {
    f.__name__: f
    for f in (
        sheets,
        sheets_new,
        sheets_settings,
        campaigns,
        campaigns_pool,
        campaigns_handing,
        server,
        factor,
        factor_codes,
    )
}
