"""The Calls desk as an agent meets it: rings, scripts, wrap-ups, by keyboard alone."""

from __future__ import annotations

import random
from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_app.calls.notes_view import NotesBox
from agent_app.calls.saver import DraftSaver
from agent_app.customers.older import Older
from agent_app.widgets.language import language
from domain.calls import WrapUp
from domain.errors import UserError
from domain.leads import NEWEST_TOUCHES, KeptValue, Touch
from domain.scripts import Option, Script, Step
from tests.helpers import desk_fakes as fakes

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEY = Qt.Key


def type_words(words):
    """Words where the focus is."""
    target = QApplication.focusWidget()
    assert target is not None, "nothing has the focus"
    QTest.keyClicks(target, words)


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    """A key where the focus is, as the keyboard would send it."""
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifier)
    QApplication.processEvents()


def compose(widget, steps, commit):
    """What an input method sends: growing preedit, then the characters."""
    for step in steps:
        QCoreApplication.sendEvent(widget, QInputMethodEvent(step, []))
    event = QInputMethodEvent("", [])
    event.setCommitString(commit)
    QCoreApplication.sendEvent(widget, event)


def talk(desk, services, *matches):
    call = services.calls.ring(*(matches or (fakes.exact(),)))
    services.calls.answer(call)
    return call


def test_a_ring_shows_who_and_why_and_takes_no_focus(desk, services):
    desk.queue.focus_search()
    services.calls.ring(fakes.exact())
    assert desk.ring.isVisible()
    assert desk.ring.name.whole() == "王丽 Wang Li"
    assert "number known" in desk.ring.how.whole()
    assert "Renewal 2026-Q4" in desk.ring.last.whole() and "last: call" in desk.ring.last.whole()
    assert desk.customer.shown_lead() == "wang"
    assert QApplication.focusWidget() is desk.queue.search


def test_typing_is_never_interrupted(desk, services):
    """200 characters, composed ones included, over 10 rings and a call that ends meanwhile: none lost."""
    call = talk(desk, services)
    desk.write_note()
    edit, rng, expected = desk.side.notes.edit, random.Random(7), ""
    assert QApplication.focusWidget() is edit
    ringing = ""
    for n in range(200):
        if n % 20 == 5:
            ringing = services.calls.ring(fakes.exact(rng.choice(("ortega", "li"))), call_id=f"ring{n}")
        if n % 20 == 15:
            services.calls.stop_ringing(ringing)
        if n == 110:
            services.calls.hang_up(call)  # the customer hangs up in the middle of a word
        if n % 5 == 0:
            compose(edit, ["w", "wa", "wan", "wang"], "王")
            expected += "王"
        else:
            letter = rng.choice("abcdefgh 1234")
            QTest.keyClick(edit, letter)
            expected += letter
        assert QApplication.focusWidget() is edit
    assert edit.toPlainText() == expected and len(expected) == 200
    desk.flush()
    assert services.calls.drafts[call].wrap_up.notes == expected


def test_a_ring_in_the_middle_of_a_composed_word_leaves_it_whole(desk, services):
    talk(desk, services)
    desk.write_note()
    edit = desk.side.notes.edit
    QCoreApplication.sendEvent(edit, QInputMethodEvent("wan", []))
    services.calls.ring(fakes.exact("ortega"))
    assert edit.composing and QApplication.focusWidget() is edit
    compose(edit, ["wang"], "王丽")
    assert edit.toPlainText() == "王丽"


def test_a_whole_call_by_keyboard_alone(desk, services, qtbot):
    services.calls.ring(fakes.exact())
    press(KEY.Key_F4)
    assert services.calls.commands == ["answer"]
    assert desk.side.side() == "script"
    press(KEY.Key_1)  # greeting
    press(KEY.Key_1)  # disclosure read out
    assert desk.presenter.script.player.step.id == "need"
    press(KEY.Key_3)  # wants a lower price: objection
    assert desk.side.script.objection.isVisible()
    press(KEY.Key_1)  # back where it was called
    press(KEY.Key_Left, ALT)
    press(KEY.Key_1)
    press(KEY.Key_1)
    press(KEY.Key_N, CTRL)
    QTest.keyClicks(desk.side.notes.edit, "renews, sends mail")
    press(KEY.Key_1, ALT)  # answers while typing
    assert desk.presenter.script.player.step.id == "sum"
    press(KEY.Key_F12)
    assert desk.side.side() == "wrap"
    assert desk.side.notes.edit.toPlainText() == "renews, sends mail"
    press(KEY.Key_R, ALT)
    press(KEY.Key_S, ALT)
    assert desk.presenter.wrap.wrap_up.disposition == "reached.sold"
    press(KEY.Key_Return, CTRL)
    policy = desk.side.wrap._edits["policy_no"]
    assert QApplication.focusWidget() is policy, "the first missing field has the focus"
    assert "Policy number" in desk.side.wrap._field_notes["policy_no"].text()
    QTest.keyClicks(policy, "HP-1")
    press(KEY.Key_Tab)
    type_words("2480")
    press(KEY.Key_Return, CTRL)
    (wrap, player), *_ = services.calls.finished.values()
    assert wrap.disposition == "reached.sold" and wrap.fields == {"policy_no": "HP-1", "premium": "2480"}
    assert wrap.notes == "renews, sends mail"
    assert "recording" in player.disclosed
    assert desk.customer.shown_lead() == "wang", "the next lead is on screen"
    assert desk.side.side() == "idle"


def test_the_scripts_outcome_fills_the_wrap_up_and_never_overrides_it(desk, services):
    call = talk(desk, services)
    desk.presenter.script.jump("end")
    services.calls.hang_up(call)
    assert desk.presenter.wrap.wrap_up.disposition == "reached.sold"
    desk.presenter.wrap.change(disposition="wrong")
    desk.presenter._on_script_moved()
    assert services.calls.drafts[call].wrap_up.disposition == "wrong"


def test_letters_go_to_the_text_field_not_to_the_outcomes(desk, services):
    services.calls.hang_up(talk(desk, services))
    press(KEY.Key_N, CTRL)
    QTest.keyClicks(desk.side.notes.edit, "rs1")
    assert desk.presenter.wrap.wrap_up.disposition == ""
    assert desk.side.notes.edit.toPlainText() == "rs1"


def test_nothing_can_be_finished_without_an_outcome(desk, services):
    services.calls.hang_up(talk(desk, services))
    desk.presenter.finish()
    assert services.calls.finished == {}
    assert desk.side.wrap.problem.text() == "Choose an outcome."


def test_a_short_note_is_said_beside_the_notes(desk, services):
    services.calls.hang_up(talk(desk, services))
    desk.presenter.wrap.change(disposition="reached.sold", fields={"policy_no": "1", "premium": "2"})
    desk.presenter.finish()
    assert "at least 10 characters" in desk.side.notes.said.text()
    assert services.calls.finished == {}


def test_a_refused_finish_keeps_everything(window, desk, services):
    call = talk(desk, services)
    services.calls.hang_up(call)
    services.calls.finish = lambda *_: (_ for _ in ()).throw(UserError("disk_full"))
    desk.presenter.wrap.change(disposition="wrong")
    desk.presenter.finish()
    assert desk.side.side() == "wrap" and desk.presenter.wrap.wrap_up.disposition == "wrong"
    assert "disk is full" in window.strip.text.whole()


def test_a_draft_is_saved_half_a_second_after_a_key_at_the_latest(desk, services, qtbot):
    call = talk(desk, services)
    desk.write_note()
    before = len(services.calls.saves)
    QTest.keyClick(desk.side.notes.edit, "x")
    assert NotesBox.DEBOUNCE_MS <= 500
    qtbot.waitUntil(lambda: len(services.calls.saves) > before, timeout=500)
    assert services.calls.drafts[call].wrap_up.notes == "x"


def test_a_fast_typist_does_not_push_her_saving_away(desk, services, qtbot):
    talk(desk, services)
    desk.write_note()
    before = len(services.calls.saves)
    for _ in range(12):
        QTest.keyClick(desk.side.notes.edit, "x")
        qtbot.wait(50)
    assert len(services.calls.saves) > before


def test_leaving_the_notes_saves_at_once(desk, services):
    call = talk(desk, services)
    desk.write_note()
    QTest.keyClicks(desk.side.notes.edit, "at once")
    desk.queue.focus_search()
    assert services.calls.drafts[call].wrap_up.notes == "at once"


def test_several_matches_ask_with_one_key_each(desk, services):
    call = talk(desk, services, fakes.exact("wang", "maybe"), fakes.exact("li", "company"))
    assert desk.chooser.isVisible()
    press(KEY.Key_2)
    assert services.calls.calls[call].record.lead_id == "li"
    assert not desk.chooser.isVisible()
    assert desk.customer.shown_lead() == "li"


def test_while_she_says_who_it_is_the_digits_are_not_the_scripts(desk, services):
    call = talk(desk, services, fakes.exact("wang", "maybe"), fakes.exact("li", "company"))
    press(KEY.Key_1)
    assert services.calls.calls[call].record.lead_id == "wang"
    assert desk.presenter.script.player.step.id == "hello"
    press(KEY.Key_1)
    assert desk.presenter.script.player.step.id == "recording"


def test_none_of_them_is_asked_once(desk, services):
    talk(desk, services, fakes.exact("wang", "maybe"), fakes.exact("li", "company"))
    press(KEY.Key_3)
    assert desk.sheet.kind == "new_lead"
    press(KEY.Key_Escape)
    press(KEY.Key_1)
    assert desk.presenter.script.player.step.id == "recording"


def test_an_unknown_number_becomes_a_lead_with_one_key(desk, services):
    call = services.calls.ring(number="+34 612 34 99 21")
    services.calls.answer(call)
    press(KEY.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert desk.sheet.kind == "new_lead"
    assert desk.sheet.fields["number"].text() == "+34 612 34 99 21"
    type_words("Ana")
    press(KEY.Key_Return)
    assert services.customers.done[0][:2] == ("create_lead", "Ana")
    assert services.calls.calls[call].record.lead_id is not None


def test_open_wrap_ups_stay_while_it_rings_and_can_be_taken_up(desk, services):
    services.calls.left_open("w1")
    services.calls.ring(fakes.exact())
    assert desk.side.open_wrap_ups.isVisible()
    press(KEY.Key_U, CTRL)
    press(KEY.Key_Return)
    assert services.calls.current_id == "w1"
    assert desk.side.side() == "wrap"
    assert desk.side.notes.edit.toPlainText() == "typed before the power went"
    assert not desk.side.open_wrap_ups.isVisible(), "the one on screen is no longer listed"


def test_notes_of_one_call_never_reach_another(desk, services):
    first = talk(desk, services)
    desk.write_note()
    QTest.keyClicks(desk.side.notes.edit, "first")
    services.calls.hang_up(first)
    second = talk(desk, services, fakes.exact("ortega"))
    assert desk.side.notes.edit.toPlainText() == ""
    QTest.keyClicks(desk.side.notes.edit, "second")
    desk.presenter.show_wrap_up(first)
    assert desk.side.notes.edit.toPlainText() == "first"
    assert services.calls.drafts[second].wrap_up.notes == "second"


def test_going_to_the_queue_leaves_the_customer_on_screen(desk, services):
    services.customers.leads["new"] = fakes.wang_li(id="new", name="Not In Queue")
    desk.queue.list.clearSelection()
    desk.queue.list.selectionModel().clearCurrentIndex()
    desk.presenter.select("new")
    press(KEY.Key_L, CTRL)
    assert desk.customer.shown_lead() == "new" and desk.queue.list.hasFocus()


def test_f4_dials_the_chosen_lead_and_says_why_not(window, desk, services):
    desk.presenter.select("wang")
    press(KEY.Key_F4)
    assert services.calls.dialled == ["wang"]
    services.calls.hang_up(services.calls.current_id)
    desk.presenter.wrap.change(disposition="wrong")
    desk.presenter.finish()
    desk.presenter.select("smith")
    press(KEY.Key_F4)
    assert "does not want to be called" in window.strip.text.whole()


def test_looking_at_another_lead_during_a_call_says_so(desk, services):
    talk(desk, services)
    desk.presenter.select("ortega")
    assert desk.customer.other.isVisible() and "Wang Li" in desk.customer.other.words()
    press(KEY.Key_Left, CTRL)
    assert desk.customer.shown_lead() == "wang" and not desk.customer.other.isVisible()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("tomorrow 3 pm", "tomorrow"),
        ("next Monday 3 pm", "Mon 23 Nov 15:00"),
        ("tomorrow 8", "Morning or afternoon?"),
        ("today 8 am", "passed"),
        ("blue cheese", "No day or time"),
    ],
)
def test_a_callback_is_echoed_asked_or_refused(desk, services, qtbot, text, said):
    services.calls.hang_up(talk(desk, services))
    desk.presenter.wrap.change(disposition="reached.interested")
    press(KEY.Key_B, CTRL)
    QTest.keyClicks(desk.side.wrap.when, text)
    qtbot.waitUntil(lambda: said in desk.side.wrap.echo.text(), timeout=1000)


def test_an_unclear_callback_is_chosen_by_key(desk, services, qtbot):
    services.calls.hang_up(talk(desk, services))
    desk.presenter.wrap.change(disposition="reached.interested")
    press(KEY.Key_B, CTRL)
    QTest.keyClicks(desk.side.wrap.when, "tomorrow 8")
    qtbot.waitUntil(lambda: desk.side.wrap.echo.text().startswith("Morning"), timeout=1000)
    press(KEY.Key_2, ALT)
    assert desk.presenter.wrap.wrap_up.callback_at is not None
    assert desk.side.wrap.echo.text().startswith("✓")


def test_an_answer_tags_and_sets_fields_with_its_source(desk, services):
    talk(desk, services)
    for key in (KEY.Key_1, KEY.Key_1, KEY.Key_2):
        press(key)
    assert (
        "set_fields",
        "wang",
        {"use": "rented"},
        "script:renewal@7:need.changed",
    ) in services.customers.done
    assert ("tag", "wang", ("changed",), ()) in services.customers.done


def test_objections_are_found_by_what_the_customer_said(desk, services):
    talk(desk, services)
    press(KEY.Key_O, CTRL)
    compose(QApplication.focusWidget(), ["gui"], "贵")
    press(KEY.Key_Return)
    assert desk.presenter.script.player.position.objection == "price"


def test_a_script_step_shows_no_braces_no_none_and_no_markup_from_values(desk, services):
    services.customers.leads["wang"] = fakes.wang_li(name="**{{x}}** <img src=http://spy>", products=())
    desk.presenter.customer.reload()
    talk(desk, services)
    text = desk.side.script.text.toPlainText()
    assert "{" not in text and "None" not in text and "<img src=http://spy>" in text
    press(KEY.Key_1)
    press(KEY.Key_1)
    assert "您的保单" in desk.side.script.text.toPlainText(), (
        "the fallback of the script, in the customer's language"
    )


def test_late_answers_of_another_lead_are_dropped(desk, services):
    runner = desk.presenter._background
    runner.held = True
    desk.presenter.select("wang")
    desk.presenter.select("ortega")
    runner.held = False
    runner.go()
    assert desk.customer.shown_lead() == "ortega"


def test_a_narrow_window_keeps_the_queue_in_a_drawer(window, desk, qtbot):
    window.resize(1093, 614)
    qtbot.waitUntil(lambda: not desk.queue.isVisible())
    press(KEY.Key_L, CTRL)
    assert desk.queue.isVisible() and desk.queue.list.hasFocus()
    press(KEY.Key_Escape)
    assert not desk.queue.isVisible()
    window.resize(1366, 768)
    qtbot.waitUntil(desk.queue.isVisible)


class SlowCalls:
    def __init__(self):
        self.saved = []

    def save_draft(self, call_id, wrap_up, player=None):
        self.saved.append((call_id, wrap_up.notes))


def test_the_saver_keeps_order_and_the_newest():
    calls, runner = SlowCalls(), fakes.RunsAtOnce()
    runner.held = True
    saver = DraftSaver(calls, runner)
    for notes in ("a", "ab", "abc"):
        saver.save("one", WrapUp(notes=notes), None)
    saver.save("two", WrapUp(notes="x"), None)
    assert not saver.idle
    while runner.waiting:
        runner.go()
    assert calls.saved == [("one", "a"), ("one", "abc"), ("two", "x")]
    assert saver.idle


def test_a_finished_call_is_not_saved_again():
    calls, runner = SlowCalls(), fakes.RunsAtOnce()
    runner.held = True
    saver = DraftSaver(calls, runner)
    saver.save("one", WrapUp(notes="a"), None)
    saver.save("one", WrapUp(notes="ab"), None)
    saver.forget("one")
    while runner.waiting:
        runner.go()
    assert calls.saved == [("one", "a")]


def touches(first, count):
    at = fakes.NOW - timedelta(days=1)
    return tuple(
        Touch(id=f"t{n}", kind="note", at=at - timedelta(days=n), text=f"note {n}")
        for n in range(first, first + count)
    )


def test_older_contacts_come_from_the_server_with_a_key(desk, services):
    wang = services.customers.leads["wang"]
    services.customers.leads["wang"] = msgspec.structs.replace(wang, touches=touches(0, NEWEST_TOUCHES))
    desk.presenter.select("wang")
    desk.presenter.customer.reload()
    customer, timeline = desk.customer, desk.customer.sections["timeline"]
    assert customer.older.isVisibleTo(customer) and len(timeline.facts()) == NEWEST_TOUCHES
    services.customers.refuse = UserError("server_away")
    press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert customer.older_problem.text().startswith("The server does not answer.")
    assert len(timeline.facts()) == NEWEST_TOUCHES  # what is here stays
    services.customers.refuse = None
    services.customers.older = {"": Older(touches(0, 30), "more"), "more": Older(touches(30, 5), "")}
    customer.older.click()
    assert [f.text for f in timeline.facts()] == [f"note  note {n}" for n in range(30)]
    assert not customer.older_problem.isVisibleTo(customer)
    customer.older.click()
    assert len(timeline.facts()) == 35 and not customer.older.isVisibleTo(customer)
    desk.presenter.select("ortega")
    assert all("note 3" not in f.text for f in timeline.facts())


def test_a_short_timeline_has_nothing_older(desk):
    desk.presenter.select("wang")
    assert not desk.customer.older.isVisibleTo(desk.customer)


def test_several_answers_go_on_with_enter(desk, services):
    talk(desk, services, fakes.exact())
    panel = desk.side.script
    rooms = tuple(Option(code=c, text=fakes.text(c, c, c)) for c in ("kitchen", "bath", "hall"))
    step = Step(
        id="rooms",
        kind="ask",
        ask="several",
        title=fakes.text("Rooms", "房间", "Salas"),
        options=rooms,
        goto="end",
    )
    script = Script(
        code="s", title=fakes.text("S", "S", "S"), start="rooms", steps=(step, Step(id="end", kind="outcome"))
    )
    desk.presenter.script.open(script, {}, "en", None)
    assert panel.entry_button.isVisibleTo(panel) and panel.entry_button.key_text == "Enter"
    press(KEY.Key_3)
    press(KEY.Key_1)
    press(KEY.Key_Return)
    assert desk.presenter.script.player.answers()["rooms"] == ("kitchen", "hall")
    assert desk.presenter.script.player.step.id == "end"


def test_several_answers_while_typing_leave_the_note_alone(desk, services):
    talk(desk, services, fakes.exact())
    panel, notes = desk.side.script, desk.side.notes.edit
    step = Step(
        id="rooms", kind="ask", ask="several", options=(Option(code="bath", text={"en": "Bath"}),), goto="end"
    )
    script = Script(code="s", title={}, start="rooms", steps=(step, Step(id="end", kind="outcome")))
    desk.presenter.script.open(script, {}, "en", None)
    press(KEY.Key_N, CTRL)
    type_words("1 bath")
    press(KEY.Key_Return)
    press(KEY.Key_1, ALT)
    assert QApplication.focusWidget() is notes and notes.toPlainText() == "1 bath\n"
    press(KEY.Key_Return, ALT)
    assert desk.presenter.script.player.step.id == "end" and notes.toPlainText() == "1 bath\n"
    assert panel.presenter is desk.presenter.script


def test_fields_have_titles_not_names(desk, services):
    wang = services.customers.leads["wang"]
    lost = KeptValue(field="home_state", value="new", by="Otto", at=fakes.NOW)
    services.customers.leads["wang"] = msgspec.structs.replace(
        wang, fields={"sum_insured": "1", "polite_name": "Ms Wang", "cover_need": "high"}, kept=(lost,)
    )
    desk.presenter.customer.reload()
    said = {fact.left for fact in desk.customer.sections["facts"].facts()}
    assert said == {"Sum insured", "Form of address", "Cover need", "Home state (Otto)"}
    language.choose("es")
    QApplication.processEvents()
    said = {fact.left for fact in desk.customer.sections["facts"].facts()}
    assert {"Suma asegurada", "Tratamiento"} <= said
