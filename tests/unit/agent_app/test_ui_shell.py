"""The window itself: languages, themes, palette, keys, messages, sign-in."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from agent_app.services import Waiting
from agent_app.session.service import Health, KnownPerson
from agent_app.session.view import open_sign_in
from agent_app.shell.actions import ACTS, Acts
from agent_app.shell.open import open_shell
from agent_app.shell.palette import fits
from agent_app.widgets.language import language
from agent_app.widgets.look import look
from domain.calls import WrapUp
from domain.errors import UserError
from tests.helpers import desk_fakes as fakes
from tests.helpers import quality_fakes as made

CTRL = Qt.KeyboardModifier.ControlModifier


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifier)
    QApplication.processEvents()


def test_a_desk_is_built_on_its_first_visit(qtbot, desk_look):
    services = made.with_quality(fakes.fake_services("agent"), scores=made.FakeScores())
    window = open_shell(services, fakes.RunsAtOnce())
    qtbot.addWidget(window)
    assert set(window.desks) == {"calls", "scores"} and window.stack.count() == 1
    window.go_to("scores")
    assert window.stack.count() == 2 and window.desk() == "scores"


def test_the_language_changes_while_the_desk_runs(window, desk, services):
    call = services.calls.ring(fakes.exact())
    services.calls.answer(call)
    desk.write_note()
    QTest.keyClicks(desk.side.notes.edit, "stays")
    window.choose_language("zh_CN")
    QApplication.processEvents()  # Qt tells the widgets by posted events
    assert desk.bar.state_words.text() == "通话中"
    assert desk.bar.buttons["hang_up"].words() == "挂断"
    assert window.top.health_button.words() == "已同步"
    assert desk.queue.search.placeholderText().startswith("姓名")
    window.choose_language("es")
    QApplication.processEvents()
    assert desk.bar.buttons["hang_up"].words() == "Colgar"
    assert desk.side.notes.edit.toPlainText() == "stays" and desk.side.notes.edit.hasFocus()
    assert services.settings.values["look/language"] == "es"


def test_an_unknown_language_is_english(desk_look, tmp_path):
    language.choose("tlh", tmp_path)
    assert language.code == "en"


def test_the_theme_changes_and_follows_the_system(window, services):
    window.choose_theme("dark")
    assert look.name == "dark" and services.settings.values["look/theme"] == "dark"
    window.choose_theme("system")
    look._on_color_scheme_changed(Qt.ColorScheme.Dark)
    assert look.choice == "system"
    window.choose_theme("light")
    assert look.name == "light"


def test_the_palette_finds_leads_and_commands(window, desk, qtbot):
    press(Qt.Key.Key_K, CTRL)
    assert window.palette_panel.isVisible() and window.palette_panel.field.hasFocus()
    QTest.keyClicks(window.palette_panel.field, "ortega")
    qtbot.waitUntil(lambda: any(r.lead_id == "ortega" for r in window.palette_panel._leads))
    press(Qt.Key.Key_Return)
    assert desk.customer.shown_lead() == "ortega"
    assert not window.palette_panel.isVisible()


def test_the_palette_does_a_command_and_gives_the_focus_back(window, desk):
    desk.queue.focus_search()
    press(Qt.Key.Key_K, CTRL)
    press(Qt.Key.Key_Escape)
    assert desk.queue.search.hasFocus()
    press(Qt.Key.Key_K, CTRL)
    QTest.keyClicks(window.palette_panel.field, "keys of")
    press(Qt.Key.Key_Return)
    assert window.keys_panel.isVisible()


def test_words_of_the_palette_may_come_in_any_order():
    assert fits("call log", "Log a call on another phone")
    assert not fits("log mail", "Log a call on another phone")


def test_f1_shows_every_act_of_the_desk(window):
    press(Qt.Key.Key_F1)
    from PySide6.QtWidgets import QLabel

    said = {label.text() for label in window.keys_panel.findChildren(QLabel)}
    assert "Hang up" in said and "F12" in said and "Ctrl+Enter" in said
    assert "Play or pause" not in said
    press(Qt.Key.Key_Escape)
    assert not window.keys_panel.isVisible()


def test_every_act_does_something_or_says_why_not(window):
    for act in ACTS:
        if not act.told and act.place in ("everywhere", "calls"):
            assert window.acts._actions[act.id].receivers("2triggered(bool)") > 0, act.id


def test_default_keys_do_not_collide():
    assert Acts().conflicts() == {}


def test_a_key_can_be_changed_and_a_conflict_is_shown(window, services):
    window.acts.remap("hold", "F8")
    assert services.settings.values["keys/hold"] == "F8"
    assert window.acts.conflicts() == {"hold": ("mute",), "mute": ("hold",)}
    window.acts.remap("hold", "F6")
    assert window.acts.conflicts() == {}
    assert window.desks["calls"].bar.buttons["hold"].key_text == "F6"


def test_no_message_vanishes_unread(window):
    strip = window.strip
    strip.say("problem", "The disk is full.")
    for n in range(5):
        strip.say("done", f"Saved {n}.")
    assert strip.text.whole() == "The disk is full."
    assert "5 more" in strip.more.words()
    strip.dismiss_button.click()
    assert strip.text.whole() == "Saved 4."
    press(Qt.Key.Key_H, CTRL)
    assert window.history_panel.isVisible()
    assert strip.messages.unread() == 0 and len(strip.messages.all) == 6


def test_a_message_has_its_one_action(window):
    done = []
    window.strip.say("warning", "A call waits.", "Show it", lambda: done.append(1))
    window.strip.action.click()
    assert done == [1] and window.strip.messages.unread() == 0


def test_a_fault_of_ours_is_calm_and_can_be_copied(window):
    window.tell(RuntimeError("boom"))
    assert "Your work is kept" in window.strip.text.whole() and "boom" not in window.strip.text.whole()
    window.strip.action.click()
    assert "boom" in QApplication.clipboard().text()


def test_a_lost_server_is_told_once_and_once_when_it_returns(window, services):
    services.session.health_now = Health(state="unreachable", since=fakes.NOW, waiting=2)
    window.show_health()
    window.show_health()
    assert window.top.health_button.words() == "Away since 10:28 · 2 kept here"
    assert len(window.strip.messages.all) == 1
    services.session.health_now = Health(state="in_step", since=fakes.NOW)
    window.show_health()
    assert [m.text for m in window.strip.messages.all][-1] == "The server is back."


def test_first_sync_says_that_she_can_start(window, services):
    services.session.health_now = Health(state="first_sync", since=fakes.NOW, received=1840, total=5000)
    window.show_health()
    assert window.top.health_button.words() == "1,840 of 5,000 leads"
    assert "You can start" in window.strip.text.whole()


def test_refused_work_is_explained(window, services):
    said = fakes.some_entries()[0].said
    services.outbox.refusals = (
        Waiting("1", "callback_scheduled", "José", "10:12", "out_of_scope", said=said),
    )
    window.acts.run("health")
    from PySide6.QtWidgets import QLabel

    said = " ".join(label.text() for label in window.health_panel.findChildren(QLabel))
    assert "no longer yours" in said and "Callback" in said
    window.health_panel.copy.click()
    assert "José" in QApplication.clipboard().text()


def test_ready_and_paused_with_a_reason(window, services):
    window.top.agent_state_chosen.emit("paused", "lunch")
    assert "Paused · Lunch" in window.top.person_button.words()
    press(Qt.Key.Key_R, CTRL)
    assert services.calls.agent == "ready"
    assert next(a.text() for a in window.top.person_menu().actions() if a.text()) == "Ready for calls"


@pytest.fixture
def sign_in(services, qtbot):
    services.session.people = (
        KnownPerson(
            server="https://s",
            organisation="harbour",
            login="mira",
            name="Mira Chen",
            can_unlock_offline=True,
        ),
    )
    entered = []
    made = open_sign_in(services, fakes.RunsAtOnce(), entered.append)
    made.entered = entered
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_a_known_person_only_types_her_password(sign_in, services):
    assert sign_in.values() == ("https://s", "harbour", "mira", "")
    assert QApplication.focusWidget() is sign_in.fields["password"]
    QTest.keyClicks(sign_in.fields["password"], "secret")
    press(Qt.Key.Key_Return)
    assert services.session.signed == [("sign_in", "https://s", "harbour", "mira", "secret")]
    assert len(sign_in.entered) == 1


def test_an_empty_field_is_named(sign_in, services):
    sign_in.go.click()
    assert sign_in.lead.text() == "Please fill in: Password" and services.session.signed == []


@pytest.mark.parametrize(
    "code",
    [
        "wrong_password",
        "locked_out",
        "certificate_wrong",
        "clock_off",
        "too_old",
        "not_a_lead_server",
        "server_away",
        "offline_unlock_unknown",
        "store_locked",
        "device_revoked",
        "store_damaged",
    ],
)
def test_each_trouble_has_its_own_sentence(sign_in, services, code):
    services.session.error = UserError(code, until="14:32")
    sign_in.fields["password"].setText("x")
    sign_in.go.click()
    assert sign_in.problem.isVisible() and len(sign_in.problem_text.text()) > 20
    assert sign_in.unlock.isVisible() is (
        code in ("server_away", "certificate_wrong", "clock_off", "not_a_lead_server")
    )


def test_the_desk_opens_without_the_server(sign_in, services):
    services.session.error = UserError("server_away")
    sign_in.fields["password"].setText("x")
    sign_in.go.click()
    sign_in.unlock.click()
    assert services.session.signed[-1] == ("unlock", "https://s", "harbour", "mira", "x")
    assert len(sign_in.entered) == 1


def test_an_agent_has_no_quality_desk(window):
    assert set(window.desks) == {"calls"}
    assert not window.acts.enabled("desk_2")


def test_old_times_in_the_queue_are_drawn_again(desk):
    assert desk.queue.model.rowCount() > 10
    desk.queue.model.refresh_times()
    assert timedelta(milliseconds=desk.queue._minute.interval()) <= timedelta(minutes=1)


CODE = "ABCDEFGHJKLMNPQRSTUV"


def test_the_unlock_code_is_shown_until_it_is_on_paper(qtbot, desk_look):
    services = fakes.fake_services()
    services.session.unlock_code = CODE
    window = open_shell(services, fakes.RunsAtOnce())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    panel = window.unlock_panel
    focus = QApplication.focusWidget()
    assert panel.isVisible() and panel.code.text() == "ABCD-EFGH-JKLM-NPQR-STUV"
    assert focus is not None and not panel.isAncestorOf(focus)  # nobody's typing was interrupted
    for widget in (panel, *panel.findChildren(QWidget)):
        assert CODE[:4] not in widget.accessibleName()
    services.calls.ring(fakes.exact())
    QTest.keyClick(focus, Qt.Key.Key_F4)
    assert services.calls.commands == ["answer"] and not panel.isVisible()  # the script has the place
    services.calls.hang_up(services.calls.current_id)
    services.calls.finish(services.calls.current_id, WrapUp(disposition="reached.sold"))
    assert panel.isVisible()
    panel.copy.click()
    assert QApplication.clipboard().text() == panel.code.text()
    panel.dismiss()
    window.acts.run("unlock_code")  # closed in passing, it is still there
    assert panel.isVisible()
    panel.done.click()
    assert not panel.isVisible() and services.session.unlock_code is None
    assert not window.acts.enabled("unlock_code")


def test_a_desk_whose_code_is_on_paper_shows_none(window):
    assert not window.acts.enabled("unlock_code")
    assert "unlock_panel" not in vars(window)


def test_an_unlock_code_is_not_sent_to_the_server(desk_look, qtbot):
    services = fakes.fake_services()
    window = open_sign_in(services, fakes.RunsAtOnce(), lambda _session: None)
    qtbot.addWidget(window)
    for name, text in zip(
        window.fields, ("https://leads", "harbour", "mira", "abcd-efgh-jklm-npqr-stuv"), strict=True
    ):
        window.fields[name].setText(text)
    window.go.click()
    assert [what for what, *_ in services.session.signed] == ["unlock"]


def test_why_she_is_in_a_state_is_one_line(window, services):
    """Made from both machines: the pause she chose with its end; the call that ended and how."""
    from domain.agent_machine import Standing

    calls = services.calls
    calls.standing = Standing(
        state="paused", reason="lunch", since=fakes.NOW, by="agent", until=fakes.NOW + timedelta(minutes=12)
    )  # fmt: skip
    calls.agent, calls.reason = "paused", "lunch"
    calls.say()
    assert "Paused · Lunch · 12:00 left" in window.top.person_button.words()
    press(Qt.Key.Key_W, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert "you chose “Lunch” · 12:00 left" in window.strip.text.whole()
    calls.standing = Standing(
        state="wrap_up", reason="call_ended", since=fakes.NOW, by="calls", cause="customer_hung_up",
        until=fakes.NOW - timedelta(seconds=30), over=True,
    )  # fmt: skip
    calls.agent, calls.reason = "wrap_up", "call_ended"
    calls.say()
    assert "the call has ended (the customer hung up) · 0:30 over" in window.top.why()
    assert "time for the outcome is over" in window.strip.text.whole()
    press(Qt.Key.Key_U, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert calls.commands[-1] == "extend"


def test_the_menu_offers_the_organisations_own_reasons(window):
    pauses = next(a.menu() for a in window.top.person_menu().actions() if a.text() == "Pause")
    assert [a.text() for a in pauses.actions()][:2] == ["Break  (15 min at most)", "Lunch  (60 min at most)"]
