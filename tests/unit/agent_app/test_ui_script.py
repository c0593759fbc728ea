"""The script column as an agent uses it: identity, long lists, limits, sensitive steps, acts, objections, back, kill."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agent_app.changes import Changed
from domain.campaigns import Disposition, walk
from domain.errors import UserError
from domain.leads import WorkItem
from domain.scripts import Script, Step, check, fitting
from tests.helpers import desk_fakes as fakes
from tests.helpers.script_sample import EVERY_KIND

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEY = Qt.Key


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    target = QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None
    QTest.keyClick(target, key, modifier)
    QApplication.processEvents()


def enter(desk, words):
    """Type into the column's field, then Enter."""
    entry = desk.side.script.entry
    assert entry.isVisible()
    entry.setFocus()
    entry.clear()
    entry.insert(words)  # as an input method does: keyClicks knows no Chinese
    press(KEY.Key_Return)


@pytest.fixture
def scripted(services: Any, desk: Any) -> Any:
    """A desk whose campaign speaks the script with every kind of step."""
    services.definitions.script = lambda code, version=0: EVERY_KIND
    return desk


def talk(desk, services, *matches, **changes):
    call = services.calls.ring(*(matches or (fakes.exact(),)))
    services.calls.answer(call)
    if changes:
        services.calls.put(call, "active", **changes)
    return call


def at(desk):
    return desk.presenter.script.player.step.id


def go_to(desk, step):
    desk.presenter.script.jump(step)


def test_the_sample_is_sound() -> None:
    assert {f.code for f in check(EVERY_KIND)} <= {"unknown_field"}, "one question asks what no record holds"


def test_a_whole_call_with_objections_back_kill_and_restart(scripted, services, qtbot):
    """What was done is done once, what was answered is there again, the outcome fills the wrap-up."""
    desk, column = scripted, scripted.side.script
    call = talk(desk, services)
    press(KEY.Key_1)
    assert at(desk) == "who" and "vive" not in column.text.toPlainText()
    enter(desk, "自住")
    enter(desk, "96")
    assert at(desk) == "city"
    press(KEY.Key_O, CTRL)
    QApplication.focusWidget().insert("太贵了吧")
    press(KEY.Key_Return)
    assert at(desk) == "price_1" and column.objection.isVisible()
    press(KEY.Key_1)
    press(KEY.Key_1)
    assert at(desk) == "city"
    press(KEY.Key_Left, ALT)
    press(KEY.Key_Left, ALT)
    assert at(desk) == "price_1"
    press(KEY.Key_1)
    press(KEY.Key_1)
    press(KEY.Key_5)  # Hangzhou
    enter(desk, "200000")
    desk.flush()
    desk.window().close()  # the desk is killed; another one begins with what lies on the disk

    from agent_app.shell.open import open_shell

    again = open_shell(services, fakes.RunsAtOnce())
    qtbot.addWidget(again)
    again.show()
    again.activateWindow()
    qtbot.waitUntil(again.isActiveWindow)
    desk = again.desks["calls"]
    assert at(desk) == "card" and desk.presenter.script.player.answers()["sum"] == 200_000
    enter(desk, "4410")
    press(KEY.Key_1)  # consents
    press(KEY.Key_1)  # the message is sent
    assert "犹豫期" in desk.side.script.step_title.text()
    press(KEY.Key_1)
    assert at(desk) == "bye_1"
    press(KEY.Key_1)
    assert at(desk) == "out_sold"
    done = [what[0] for what in services.customers.done if what[0] != "tag"]
    assert done == ["record_consent", "ask_message", "record_deal", "schedule_visit", "open_ticket"]
    deal = next(what for what in services.customers.done if what[0] == "record_deal")
    assert deal[1:5] == ("wang", "Home Plus", 20_000_000, "CNY")
    assert ("tag", "wang", ("sold_by_script",), ()) in services.customers.done
    services.calls.hang_up(call)
    assert desk.presenter.wrap.wrap_up.disposition == "reached.sold"
    press(KEY.Key_Left, ALT)
    assert services.customers.done.count(deal) == 1


def test_an_identity_is_asked_compared_and_never_shown(scripted, services):
    desk, column = scripted, scripted.side.script
    talk(desk, services)
    press(KEY.Key_1)
    shown = column.text.toPlainText() + column.hint.text()
    assert "房屋是自住还是出租？" in shown and "96" not in shown
    enter(desk, "出租")
    assert at(desk) == "who" and column.problem.isVisible() and "fit" in column.problem.text()
    assert "房屋面积" not in column.text.toPlainText(), "what the record lacks is not asked"
    press(KEY.Key_1, ALT)  # she does not say
    assert at(desk) == "out_no"
    assert desk.presenter.script.player.answers()["who"] == "failed"
    press(KEY.Key_Left, ALT)
    assert not column.entry.isVisible() and "do not fit" in column.hint.text()
    press(KEY.Key_1)
    assert at(desk) == "out_no", "there is no third try"


def facts_shown(desk):
    return " ".join(f"{row.left} {row.text}" for row in desk.customer.sections["facts"].facts())


def test_what_identifies_her_is_out_of_sight_until_she_has_said_it(scripted, services):
    """Before the call, too: an agent who has read the answer has verified nobody."""
    desk = scripted
    desk.presenter.select("wang")
    services.changes.announce(Changed(definitions=True))  # the script arrived just now
    assert "自住" not in facts_shown(desk) and "96" not in facts_shown(desk)
    assert "asked by the script" in facts_shown(desk)
    talk(desk, services)
    press(KEY.Key_1)
    enter(desk, "自住")
    assert "自住" not in facts_shown(desk)
    enter(desk, "96")
    assert at(desk) == "city" and "自住" in facts_shown(desk) and "96" in facts_shown(desk)
    desk.presenter.select("li")
    desk.presenter.select("wang")
    assert "自住" in facts_shown(desk)


def test_a_long_list_is_found_by_typing(scripted, services):
    desk, column = scripted, scripted.side.script
    talk(desk, services)
    go_to(desk, "city")
    answers = column.answers
    assert answers.filter.isVisible() and "9 more" in answers.more.text()
    answers.filter.setFocus()
    answers.filter.insert("厦")
    assert [c.words() for c in answers.choices if c.isVisible()] == ["厦门"]
    press(KEY.Key_Return)
    assert at(desk) == "sum" and desk.presenter.script.player.answers()["city"] == "xiamen"
    press(KEY.Key_Left, ALT)
    assert answers.filter.text() == ""
    answers.filter.setFocus()
    QTest.keyClicks(answers.filter, "zzz")
    assert "No answer" in answers.more.text()


def test_what_does_not_fit_the_limits_is_said_beside_the_field(scripted, services):
    desk, column = scripted, scripted.side.script
    talk(desk, services)
    go_to(desk, "sum")
    assert "10000" in column.entry.placeholderText() and "CNY" in column.entry.placeholderText()
    for words, said in (("5000", "At least 10000"), ("9e9", "amount"), ("10000.123", "after the point")):
        enter(desk, words)
        assert at(desk) == "sum" and said in column.problem.text(), words
    enter(desk, "¥20,000")
    assert at(desk) == "card"


# ---------------------------------------------------------------- sensitive steps


def test_a_sensitive_step_is_shown_when_the_recording_is_silent_and_the_silence_is_logged(scripted, services):
    desk, column = scripted, scripted.side.script
    call = talk(desk, services, recording="on")
    go_to(desk, "card")
    assert services.calls.commands[-1] == "recording paused"
    assert column.hushed.isVisible() and not column.text.isVisible() and not column.entry.isVisible()
    services.calls.put(call, "active", recording="paused")
    assert column.text.isVisible() and not column.hushed.isVisible() and "muted" in column.step_title.text()
    enter(desk, "4410")
    assert at(desk) == "consent" and services.calls.commands[-1] == "recording on"
    (silence,) = desk.presenter.script.player.run(fakes.NOW).silences
    assert (silence.step, silence.by) == ("card", "telephone") and silence.ended_at is not None


def test_a_telephone_that_cannot_be_silenced_keeps_the_step_away(scripted, services):
    desk, column = scripted, scripted.side.script
    services.calls.able -= {"record_split"}
    talk(desk, services, recording="on")
    go_to(desk, "card")
    assert column.hushed.isVisible() and "cannot silence" in column.hushed.text()
    press(KEY.Key_1)
    desk.presenter.script.enter("4410")
    assert at(desk) == "card" and "card" not in desk.presenter.script.player.answers()
    press(KEY.Key_Left, ALT)
    assert at(desk) == "hello"


def test_where_somebody_else_may_record_she_silences_it_there_and_says_so(scripted, services):
    desk, column = scripted, scripted.side.script
    services.calls.able -= {"record_split"}
    talk(desk, services)
    go_to(desk, "card")
    assert column.hushed.isVisible() and not column.text.isVisible()
    press(KEY.Key_1)
    assert column.text.isVisible()
    enter(desk, "4410")
    (silence,) = desk.presenter.script.player.run(fakes.NOW).silences
    assert silence.by == "hand"


def test_a_recording_that_is_taken_up_in_a_sensitive_step_hides_it_again(scripted, services):
    desk, column = scripted, scripted.side.script
    call = talk(desk, services, recording="on")
    go_to(desk, "card")
    services.calls.put(call, "active", recording="paused")
    services.calls.put(call, "active", recording="on")
    assert column.hushed.isVisible() and services.calls.commands[-1] == "recording paused"


# ---------------------------------------------------------------- acts


def test_acts_wait_for_the_customer_and_are_done_when_she_is_known(scripted, services):
    """An unknown number: nothing is lost, nothing is done for nobody."""
    desk = scripted
    call = talk(desk, services, fakes.exact("wang", "maybe"), fakes.exact("li", "company"))
    go_to(desk, "consent")
    desk.presenter.script.choose(1)
    desk.presenter.script.choose(1)
    assert services.customers.done == []
    desk.presenter.attach(call, "li")
    assert [what[:2] for what in services.customers.done] == [("record_consent", "li"), ("ask_message", "li")]


def test_an_act_that_is_refused_is_said_and_the_call_goes_on(scripted, services):
    desk = scripted
    talk(desk, services)
    go_to(desk, "send")
    services.customers.refuse = UserError("server_away")
    press(KEY.Key_1)
    assert at(desk) == "rights" and desk.presenter.script.player.dues() == ()


def test_an_act_without_its_value_is_said(scripted, services, monkeypatch):
    """Nobody answered how much: no deal over an amount that nobody named."""
    desk, said = scripted, []
    monkeypatch.setattr(desk.presenter.acts, "on_problem", said.append)
    talk(desk, services)
    go_to(desk, "rights")
    press(KEY.Key_1)
    assert [error.code for error in said] == ["act_unclear"]
    assert "record_deal" not in [what[0] for what in services.customers.done]


def test_a_disk_that_fails_leaves_the_act_due(scripted, services):
    desk = scripted
    talk(desk, services)
    services.customers.ask_message = lambda *_a, **_k: (_ for _ in ()).throw(OSError("disk full"))
    problems = []
    desk.presenter.acts.on_problem = problems.append
    go_to(desk, "send")
    press(KEY.Key_1)
    assert [d.key for d in desk.presenter.script.player.dues()] == ["send/0"] and isinstance(
        problems[0], OSError
    )
    del services.customers.ask_message
    press(KEY.Key_Left, ALT)
    assert "ask_message" in [what[0] for what in services.customers.done]


def test_ids_of_acts_come_from_the_call_and_the_step(scripted, services):
    made = []
    services.customers.ask_message = lambda *_a, message_id="", **_k: made.append(message_id)
    talk(scripted, services)
    for _ in range(2):
        go_to(scripted, "send")
        press(KEY.Key_1)
    assert made[0] == made[1] and len(made[0]) == 36


# ---------------------------------------------------------------- what is open, what is found


def test_required_steps_stand_open_until_done(scripted, services):
    desk, column = scripted, scripted.side.script
    talk(desk, services)
    assert "0 of 2" in column.open_line.whole()
    go_to(desk, "rights")
    press(KEY.Key_1)
    assert "1 of 2" in column.open_line.whole()
    marks = {f.code: f.mark for f in desk.presenter.script.outline()}
    assert (marks["who"], marks["rights"], marks["city"], marks["hello"]) == ("open", "done", "", "done")


def test_the_script_is_searched_steps_and_objections(scripted, services):
    desk = scripted
    talk(desk, services)
    script = desk.presenter.script
    assert [f.code for f in script.outline("短信")] == ["consent", "send"]
    assert [f.code for f in script.outline("水暖")] == ["!price"]
    script.jump("!price")
    assert at(desk) == "price_1"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("你们是不是骗子", "scam"), ("贵", "price"), ("能不能便宜点", "price"), ("that is too expensive for me", "price"),
        ("expens", "price"), ("a fraud?", "scam"), ("quiero hablar de fútbol", None),
    ],
)  # fmt: skip
def test_objections_are_found_by_whole_sentences(scripted, services, said, code):
    script = scripted.presenter.script
    talk(scripted, services)
    for language in ("zh", "en"):
        script.language = language
        found = script.objections(said)
        if found:
            break
    assert (found[0].code if found else None) == code


def test_a_switch_between_calls_keeps_each_place(scripted, services):
    desk = scripted
    one = talk(desk, services)
    press(KEY.Key_1)
    assert at(desk) == "who"
    services.calls.put(one, "held")
    two = services.calls.ring(fakes.exact("ortega"))
    services.calls.answer(two)
    services.calls.show(two)
    assert at(desk) == "hello"
    services.calls.show(one)
    assert at(desk) == "who"


def test_late_data_of_the_customer_change_the_words_not_the_place(scripted, services):
    desk = scripted
    talk(desk, services)
    assert "王丽 Wang Li您好" in desk.side.script.text.toPlainText()
    services.customers.leads["wang"] = replace(fakes.wang_li(), name="王莉")
    desk.presenter.customer.reload()
    assert "王莉您好" in desk.side.script.text.toPlainText() and at(desk) == "hello"


def test_a_step_of_a_newer_kind_shows_its_text_and_goes_on(scripted, services):
    newer = Step(id="beam", kind="hologram", text=fakes.text("Show it", "请展示", "Muéstrelo"), goto="bye")
    made = Script(
        code="renewal", title=fakes.text("N", "新", "N"), start="beam",
        steps=(newer, Step(id="bye", kind="outcome", text=fakes.text("Bye", "再见", "Adiós"))),
    )  # fmt: skip
    services.definitions.script = lambda code, version=0: made
    talk(scripted, services)
    assert "请展示" in scripted.side.script.text.toPlainText()
    press(KEY.Key_1)
    assert at(scripted) == "bye"


@pytest.mark.parametrize("language", ["en", "zh", "es"])
@pytest.mark.parametrize("answers", [1, 3, 6, 9])
def test_what_the_checker_passes_as_long_fits_without_scrolling(
    scripted, services, window, language, answers
):
    """The checker's lines are those of the column at 1366×768."""
    window.resize(1366, 768)
    talk(scripted, services)
    word = {"en": "insurance ", "zh": "保险条款", "es": "seguridad "}[language]
    body = ""
    while fitting.lines_of(body + word) <= fitting.lines_free(answers):
        body += word
    step = replace(
        EVERY_KIND.steps[2], text={language: body.strip()}, options=EVERY_KIND.steps[2].options[:answers],
    )  # fmt: skip
    made = replace(EVERY_KIND, steps=(EVERY_KIND.steps[0], step, *EVERY_KIND.steps[3:]))
    presenter = scripted.presenter.script
    presenter.open(made, {}, language, None)
    presenter.jump("city")
    QApplication.processEvents()
    bar = scripted.side.script.area.verticalScrollBar()
    assert bar.maximum() == 0, (
        bar.maximum(),
        scripted.side.script.area.height(),
        fitting.lines_free(answers),
    )


def test_a_follow_up_visit_speaks_its_own_script_and_has_its_own_outcomes(desk, services):
    """The work item says which visit it is."""
    asked = []
    visit = Disposition(code="visited", key="v", title=fakes.text("Visit", "回访", "Visita"), only="visit", children=(
        Disposition(code="happy", key="h", title=fakes.text("Happy", "满意", "Contento")),))  # fmt: skip
    campaign = replace(
        fakes.CAMPAIGN, visits={"after_sale": "after"},
        dispositions=(replace(fakes.CAMPAIGN.dispositions[0], only="call"), *fakes.CAMPAIGN.dispositions[1:], visit),
    )  # fmt: skip
    services.definitions.script = lambda code, version=0: asked.append(code) or EVERY_KIND
    plain = services.customers.context
    services.customers.context = lambda lead_id: replace(plain(lead_id), campaign=campaign)
    item = WorkItem(id="w9", kind="follow_up_visit", why="visit", why_data={"visit": "after_sale"})
    services.customers.leads["wang"] = fakes.wang_li(work=(item,))
    call = services.calls.ring(fakes.exact())
    services.calls._record(call, work_item_id="w9")
    desk.presenter.customer.reload()
    services.calls.answer(call)
    assert "after" in asked, "field titles ask for the others"
    offered = [code for code, _ in walk(desk.presenter.wrap.campaign.dispositions)]
    assert "visited.happy" in offered and "reached" not in offered
    services.customers.leads["wang"] = fakes.wang_li()
    other = services.calls.ring(fakes.exact(), call_id="plain")
    services.calls.put(call, "ended")
    services.calls.answer(other)
    services.calls.show(other)
    desk.presenter.customer.reload()
    assert "visited.happy" not in [code for code, _ in walk(desk.presenter.wrap.campaign.dispositions)]
