"""The Admin desk by keys: people, places, devices, rules, the audit log. Each change stands there in words first."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from agent_app.admin.audit_view import write_export
from domain.administration import ChangePerson, Dissolve, FactorRule, KeepPlace, NewPerson
from domain.errors import UserError
from domain.server_health import ServerHealth
from tests.helpers.desk_fakes import NOW
from tests.helpers.fake_house import FakeHouse
from tests.helpers.screens_access import house_of

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(qtbot: Any, desk_look: Any) -> Any:
    def open_(page: str) -> tuple[Any, Any, FakeHouse]:
        window, made, fake = house_of(page)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        made.focus_home()
        return window, made, fake

    return open_


def press(widget: Any, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def last(window: Any) -> str:
    return str(window.strip.messages.all[-1].text)


def test_somebody_is_invited_by_keys_and_the_code_is_shown_once(opened: Any) -> None:
    _, page, fake = opened("people")
    press(page.table, Qt.Key.Key_N, CTRL)
    assert page.title.text() == "Somebody new" and not page.save.isEnabled() and page.reset.isHidden()
    QTest.keyClicks(page.login, "nina")
    assert "nina becomes one of: Agents" in page.will.text()
    press(page.login, Qt.Key.Key_Return, CTRL)
    assert fake.done[-1] == ("invite", NewPerson(login="nina", name="nina", role="agent"))
    assert page.code.text() == "q7Zt-3f0-Yk8w-9bN2" and "only now" in page.code_said.text()
    page.presenter.choose("bo")
    assert page.code.text() == "" and page.code.isHidden(), "nobody reads it over a shoulder later"
    assert "nina" in [page.table.item(y, 0).text() for y in range(page.table.rowCount())]


def test_what_takes_something_away_is_said_and_asked_for_twice(opened: Any) -> None:
    window, page, fake = opened("people")
    page.presenter.choose("mira")
    page.active.click()
    assert "cannot sign in" in page.will.text() and "288 leads stay hers" in page.will.text()
    press(page.active, Qt.Key.Key_Return, CTRL)
    assert not fake.done and page.save.words() == "Change all the same"
    page.active.click()
    assert page.save.words() == "Change" and "Nothing is changed" in page.will.text(), (
        "taken back before it was done"
    )
    page.active.click()
    press(page.active, Qt.Key.Key_Return, CTRL)
    press(page.active, Qt.Key.Key_Return, CTRL)
    assert fake.done == [
        ("change", ChangePerson(revision=fake.rows["mira"].revision - 1, name="Mira Chen", role="agent",
                                active=False, team_id="t-north", region_id="r-east", email=""))
    ]  # fmt: skip
    page.out.click()
    assert fake.done[-1][0] == "change" and "sign in again" in page.will.text()
    page.out.click()
    assert fake.done[-1] == ("sign_out", "mira") and "2 sessions ended." in last(window)


def test_the_last_admin_and_a_second_admin(opened: Any) -> None:
    window, page, fake = opened("people")
    page.presenter.choose("ada")
    page.role.setCurrentIndex(0)
    page.submit()
    page.submit()
    assert last(window).startswith("This is the last admin") and not fake.done
    page.presenter.choose("bo")
    page.name.setText("Bo L.")
    from msgspec.structs import replace

    fake.rows["bo"] = replace(fake.rows["bo"], revision=99)
    page.submit()
    assert last(window).startswith("Somebody changed it meanwhile") and not fake.done
    page.name.setText("Bo L.")
    page._on_touched()
    page.submit()
    assert fake.done[-1][0] == "change" and fake.rows["bo"].person.name == "Bo L."


def test_people_are_found_by_words(opened: Any) -> None:
    _, page, _ = opened("people")
    press(page.table, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(page.search, "lead")
    assert page.table.rowCount() == 1 and page.table.item(0, 0).text() == "Lena Ortiz"
    QTest.keyClicks(page.search, "xyz")
    assert page.table.rowCount() == 0 and not page.empty.isHidden()


def test_a_region_with_people_names_them_and_they_go_along(opened: Any) -> None:
    window, page, fake = opened("places")
    assert [page.table.item(y, 0).text().strip() for y in range(4)] == [
        "East",
        "North desk",
        "Evening desk",
        "South",
    ]
    page.dissolve.click()
    assert not fake.done and "if nobody is in it" in page.wrong.text()
    page.dissolve.click()
    assert "Bo Larsen, Lena Ortiz, Mira Chen" in page.wrong.text() and "Choose where they go" in last(window)
    page.to.setCurrentIndex(page.to.findData("r-south"))
    page.to.activated.emit(page.to.currentIndex())
    page.dissolve.click()
    assert "3 people go to South" in page.wrong.text()
    page.dissolve.click()
    assert fake.done == [("dissolve regions r-east", Dissolve(revision=1, to="r-south"))]


def test_a_new_region_and_a_renamed_team(opened: Any) -> None:
    _, page, fake = opened("places")
    press(page.table, Qt.Key.Key_N, CTRL)
    QTest.keyClicks(page.name, "West")
    QTest.keyClicks(page.country, "US")
    press(page.name, Qt.Key.Key_Return, CTRL)
    assert fake.done[-1] == ("regions", KeepPlace(name="West", country="US"))
    assert page.title.text() == "West"
    page.presenter.choose("t-north")
    page.name.setText("Day desk")
    page._on_touched()
    assert page.will.text() == "North desk is called Day desk."
    page.submit()
    assert fake.done[-1] == ("teams t-north", KeepPlace(name="Day desk", region_id="r-east"))


def test_a_device_is_signed_out_or_wiped_only_when_asked_twice(opened: Any) -> None:
    window, page, fake = opened("devices")
    page.table.setCurrentCell(1, 0)
    page.lock.click()
    assert not fake.done and "its data stays" in page.will.text()
    page.table.setCurrentCell(0, 0)
    assert page.will.text() == "", "asked about another one: nothing is asked any more"
    page.wipe.click()
    assert "destroyed, for good" in page.will.text()
    page.wipe.click()
    assert fake.done == [("wipe", "d0")] and "Mira Chen" in last(window)
    page.table.setCurrentCell(3, 0)
    assert not page.wipe.isEnabled(), "taken away already"


def test_rules_that_delete_are_asked_for_twice_and_a_conflict_keeps_what_was_typed(opened: Any) -> None:
    window, page, fake = opened("rules")
    page.fields[2].setValue(5)
    assert "Hidden numbers in 24 hours: 20 → 5." in page.will.text()
    press(page.fields[2], Qt.Key.Key_Return, CTRL)
    assert fake.done[-1][0] == "rules" and fake.kept_rules.access.reveals_a_day == 5
    page.fields[0].setValue(90)
    press(page.fields[0], Qt.Key.Key_Return, CTRL)
    assert len(fake.done) == 1 and "deleted for good" in page.will.text()
    from msgspec.structs import replace

    fake.kept_rules = replace(fake.kept_rules, revision=50)
    press(page.fields[0], Qt.Key.Key_Return, CTRL)
    assert last(window).startswith("Somebody changed it meanwhile") and page.fields[0].value() == 90
    page.submit()
    page.submit()
    assert fake.kept_rules.keep.days == 90


def test_the_log_is_searched_by_words_and_exported_whole_or_not_at_all(opened: Any, tmp_path: Path) -> None:
    window, page, fake = opened("audit")
    assert page.table.rowCount() == 4 and page.table.item(1, 2).text() == "changed"
    QTest.keyClicks(page.search, "reveal")
    press(page.search, Qt.Key.Key_Return)
    assert page.table.rowCount() == 1 and "客户换了号码" in page.table.item(0, 4).text()
    page.more.click()
    assert page.table.rowCount() == 2 and not page.more.isEnabled()
    page.did.setCurrentIndex(page.did.findText("revealed"))
    page.what.setCurrentIndex(page.what.findText("number"))
    press(page.search, Qt.Key.Key_Return)
    asked = fake.done[-1][1]
    assert (asked["action"], asked["entity"]) == ("reveal", "number"), (
        "acts and things are chosen by their words"
    )
    path = tmp_path / "audit.csv"
    page.export_to(path)
    lines = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert (
        len(lines) == 13
        and lines[0][0] == "at"
        and lines[1][4:6] == ["", ""]
        and last(window).startswith("12 lines saved")
    )
    fake.pages_before_forbidden = 2
    other = tmp_path / "half.csv"
    page.export_to(other)
    assert "no file is left" in last(window) and list(tmp_path.iterdir()) == [path], (
        "withdrawn meanwhile: nothing"
    )
    with pytest.raises(UserError):
        write_export(path, fake, {})
    assert len(path.read_text("utf-8-sig").splitlines()) == 13, "a file that was there is as it was"


def test_who_may_not_export_has_no_button(qtbot: Any, desk_look: Any) -> None:
    from dataclasses import replace

    from agent_app.shell.open import open_shell
    from tests.helpers import desk_fakes as fakes

    services = replace(fakes.fake_services("admin"), house=FakeHouse())
    session = services.session.session()
    session.permissions["audit.export"] = "none"
    session.permissions["device.change"] = "none"
    window = open_shell(services, fakes.RunsAtOnce())
    qtbot.addWidget(window)
    window.go_to("admin")
    desk: Any = window.desks["admin"]
    assert desk.widget("audit").take.isHidden()
    assert "devices" not in [page.code for page in desk._pages] and "permissions" not in [
        p.code for p in desk._pages
    ]
    assert "admin" not in open_shell(fakes.fake_services("agent"), fakes.RunsAtOnce()).desks


def test_the_server_page_says_what_is_red_and_what_to_do(opened: Any) -> None:
    window, page, fake = opened("health")
    said = {title: (role, text) for role, title, text in page.lines()}
    assert (
        said["Newest backup"][0] == ""
        and "database 1.8 GB, recordings 48,211 with 91.0 GB" in said["Newest backup"][1]
    )
    assert (
        said["Newest trial of a backup"][0] == "danger"
        and "lead-server verify" in said["Newest trial of a backup"][1]
    )
    assert page.summary.text() == "⚠ 2 things need somebody."
    fake.kept_health = ServerHealth(version="1", backup_state="none", verify_state="none", ledger=-1)
    press(page.again, Qt.Key.Key_F5)
    said = {title: (role, text) for role, title, text in page.lines()}
    assert {said[t][0] for t in ("Newest backup", "Newest trial of a backup", "Journal of deletions")} == {
        "danger"
    }
    fake.kept_health = ServerHealth(
        version="1", backup_state="yours", verify_state="yours", own_database=True
    )
    press(page.again, Qt.Key.Key_F5)
    assert page.summary.text() == "✓ All is as it should be."
    fake.error = UserError("server_away")
    press(page.again, Qt.Key.Key_F5)
    assert "✓" not in page.summary.text() and last(window)


def test_roles_that_must_have_a_second_factor_are_chosen_and_time_is_given(opened: Any) -> None:
    _, page, fake = opened("rules")
    assert [box.isChecked() for box in page.must] == [False, False, False, False, True]
    page.must[2].click()
    page.fields[6].setValue(3)
    assert (
        "must have: Team leads, Admins" in page.will.text()
        and "Days to set it up: 14 → 3." in page.will.text()
    )
    press(page.fields[6], Qt.Key.Key_Return, CTRL)
    assert fake.done[-1][1].factor == FactorRule(roles=("team_lead", "admin"), grace_days=3)
    _, page, fake = opened("people")
    fake.rows["mira"] = replace(fake.rows["mira"], second_factor="wanted", factor_until=NOW)
    page.presenter.reload()
    page.presenter.choose("mira")
    assert "more time" in page.factor.words()
    page.factor.click()
    assert fake.done[-1] == ("factor want", "mira")
