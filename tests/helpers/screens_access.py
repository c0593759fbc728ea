"""States of the Admin desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from agent_app.shell.open import open_shell
from domain.errors import UserError
from domain.permission_changes import OwnCell
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_house import FakeHouse
from tests.helpers.fake_permissions import FakePermissions

OWN = OwnCell(role="agent", entity="article", action="export", scope="all", at=fakes.NOW, by="Ada Park")


def admin_of(role: str = "admin", **services: Any) -> tuple[Any, Any]:
    """The window on the Admin desk, with these services."""
    window = open_shell(replace(fakes.fake_services(role), **services), fakes.RunsAtOnce())
    window.resize(1366, 768)
    window.go_to("admin")
    return window, window.desks["admin"]


def permissions_of(fake: FakePermissions | None = None) -> tuple[Any, Any, FakePermissions]:
    made = fake or FakePermissions(OWN)
    window, desk = admin_of(permissions=made)
    desk.go_to("permissions")
    return window, desk.widget("permissions"), made


def house_of(page: str, fake: FakeHouse | None = None) -> tuple[Any, Any, FakeHouse]:
    """The window on one page of the house."""
    made = fake or FakeHouse()
    window, desk = admin_of(house=made, permissions=FakePermissions(OWN))
    desk.go_to(page)
    return window, desk.widget(page), made


def admin_people() -> QWidget:
    """A change of role, asked for once."""
    window, page, _ = house_of("people")
    page.table.setCurrentCell(3, 0)
    page.role.setCurrentIndex(2)
    page.team.setCurrentIndex(2)
    page.submit()
    return window


def admin_invited() -> QWidget:
    window, page, _ = house_of("people")
    page.begin()
    page.login.setText("nina")
    page.name.setText("Nina Fernández-Castellanos de la Vega")
    page.submit()
    return window


def admin_places() -> QWidget:
    """A region with people is to be dissolved, and nowhere was said."""
    window, page, _ = house_of("places")
    page.end()
    page.end()
    return window


def admin_devices() -> QWidget:
    window, page, _ = house_of("devices")
    page.table.setCurrentCell(1, 0)
    page.do("wipe")
    return window


def admin_privacy() -> QWidget:
    """Somebody is found and is to be erased."""
    window, page, _ = house_of("privacy")
    page.subject.setText("139 1234 0077")
    page.look()
    page.why.setText("letter 17")
    page._on_touched()
    page.do()
    return window


def admin_privacy_new() -> QWidget:
    window, page, _ = house_of("privacy")
    page.begin()
    return window


def admin_privacy_second() -> QWidget:
    window, page, _ = house_of("privacy")
    page.choose("q3")
    return window


def admin_rules() -> QWidget:
    window, page, _ = house_of("rules")
    page.fields[0].setValue(90)
    page.submit()
    return window


def admin_audit() -> QWidget:
    return house_of("audit")[0]


def admin_away() -> QWidget:
    away = FakeHouse()
    away.error = UserError("server_away")
    return house_of("people", away)[0]


def permissions() -> QWidget:
    return permissions_of()[0]


def permissions_changed() -> QWidget:
    """Changes with a warning, and what Mira would see by them."""
    window, page, _ = permissions_of()
    page.presenter.set("lead", "see", "team")
    page.presenter.set("lead", "export", "own")
    page.presenter.save()
    page.ask_preview()
    return window


def permissions_stopped() -> QWidget:
    window, page, _ = permissions_of()
    page.presenter.choose_role("admin")
    page.table.go_to("person", "change")
    page.presenter.set("person", "change", "team")
    return window


def permissions_away() -> QWidget:
    away = FakePermissions()
    away.error = UserError("server_away")
    return permissions_of(away)[0]


STATES: dict[str, Callable[[], QWidget]] = {
    f.__name__: f
    for f in (
        permissions,
        permissions_changed,
        permissions_stopped,
        permissions_away,
        admin_people,
        admin_invited,
        admin_places,
        admin_devices,
        admin_privacy,
        admin_privacy_new,
        admin_privacy_second,
        admin_rules,
        admin_audit,
        admin_away,
    )
}
