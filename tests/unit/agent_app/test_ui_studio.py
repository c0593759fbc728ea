"""The studio by keyboard: draft, check, approval, publication; undo; two authors; what survives a kill; side panels."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec.structs import replace as with_changes
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from agent_app.shell.open import open_shell
from domain.errors import UserError
from domain.leads import Lead
from domain.script_life import edits
from domain.scripts import Act, Finding
from domain.studio import OpenDraft, PublishDraft
from tests.helpers import desk_fakes as fakes
from tests.helpers.fake_studio import FakeStudio
from tests.helpers.screens_studio import a_stop, comments, large_script, proposals

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


@pytest.fixture
def studio():
    return FakeStudio()


def shown(studio, qtbot):
    window = open_shell(replace(fakes.fake_services("operations"), studio=studio), fakes.RunsAtOnce())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go_to("operations")
    return window


@pytest.fixture
def window(desk_look, studio, qtbot):
    return shown(studio, qtbot)


@pytest.fixture
def page(window, studio):
    """The studio with its script open."""
    made = window.desks["operations"].widget("scripts")
    QTest.keyClick(made.shelf.table, Qt.Key.Key_Return)
    assert made.presenter.code == studio.code
    return made


def script(page):
    return page.presenter.script


def text_of(page, step, language="en"):
    return edits.find(script(page), step).text.get(language, "")


def last(window):
    return window.strip.messages.all[-1].text


def words(widget):
    return " ".join(w.text() for w in widget.findChildren(QLabel))


def type_into(field, text):
    """As the author types: a line or a paragraph, replaced."""
    field.selectAll()
    if isinstance(field, QLineEdit):
        field.del_()
        field.insert(text)
        field.textEdited.emit(text)
    else:
        field.insertPlainText(text)


def type_words(page, text):
    """Into the words of the chosen step, as with a keyboard."""
    page.write_words()
    field = page.editor.form.text
    field.selectAll()
    if text.isascii():
        QTest.keyClicks(field, text)
    else:
        field.insertPlainText(text)  # as an input method does


def test_from_draft_to_every_desk(window, page, studio):
    """Draft, check, approval by a second person, publication at a time, with the sentence."""
    first = script(page).start
    type_words(page, "Good morning")
    assert text_of(page, first) == "Good morning" and page.editor.state.text() == "Draft"
    assert not page.editor.buttons["studio_publish"].isEnabled()
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert studio.done[:2] == [("save", 2), ("check", 2)] and page.editor.state.text() == "Checked"
    assert not page.editor.buttons["studio_approve"].isEnabled(), "she is the author"
    assert "cannot approve her own" in page.editor.buttons["studio_approve"].toolTip()
    studio.me = "Ada"  # the second person opens it
    page.open_script(studio.code, OpenDraft())
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert page.editor.state.text() == "Approved" and "approved by Ada" in page.editor.about.whole()
    QTest.keyClick(window, Qt.Key.Key_F9)
    dialog = page.editor.publish_dialog
    assert dialog.isVisible() and dialog.sentences["en"].hasFocus()
    dialog.done.click()
    assert "one sentence" in dialog.problem.text() and dialog.isVisible(), "agents must be told"
    QTest.keyClicks(dialog.sentences["en"], "The opening is shorter")
    dialog.teams.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.later.setChecked(True)
    dialog.done.click()
    (_, wanted) = studio.done[-1]
    assert isinstance(wanted, PublishDraft)
    assert (wanted.teams, wanted.campaigns, wanted.sentence) == (
        ("t1",),
        (),
        {"en": "The opening is shorter"},
    )
    assert wanted.starts_at is not None and wanted.starts_at > fakes.NOW
    assert "Version 8 speaks from" in last(window) and page.stack.currentWidget() is page.shelf


def test_what_the_server_refuses_stays_in_the_dialog(window, page, studio):
    page.acts.ask_publish()
    dialog = page.editor.publish_dialog
    QTest.keyClicks(dialog.sentences["en"], "New")
    dialog.done.click()
    assert "second person" in dialog.problem.text() and dialog.isVisible()


def test_findings_are_found_while_she_types_and_lead_to_their_step(page, studio):
    before = page.editor.findings.rows.count()
    ask = next(s for s in script(page).steps if s.options)
    broken = with_changes(ask, options=(with_changes(ask.options[0], goto="nowhere"), *ask.options[1:]))
    page.presenter.change(lambda s: edits.put_step(s, broken))
    assert page.editor.findings.rows.count() > before and "Findings" in page.editor.tabs["findings"].words()
    page.presenter.select(script(page).start)
    page.editor.show_side("findings")
    row = next(
        page.editor.findings.rows.itemAt(n).widget() for n in range(page.editor.findings.rows.count() - 1)
        if "not there" in page.editor.findings.rows.itemAt(n).widget().words()
    )  # fmt: skip
    row.click()
    assert page.presenter.selected == ask.id and "(nowhere)" in row.words(), "it names what it is about"


def test_the_servers_findings_keep_it_a_draft(window, page, studio):
    studio.findings = (
        Finding(path="steps[0].disposition", code="unknown_outcome", words="no outcome 'won'"),
    )
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert page.editor.state.text() == "Draft" and "cannot be published yet: 1" in last(window)
    assert "no such outcome" in page.editor.findings.rows.itemAt(0).widget().words()


def test_undo_knows_the_whole_script_even_in_a_field(window, page):
    first = script(page).start
    before = script(page)
    type_words(page, "Hello")
    QTest.keyClick(page.editor.form.text, Qt.Key.Key_Z, CTRL)
    assert script(page) == before and page.editor.form.text.toPlainText() == before.steps[0].text["en"]
    QTest.keyClick(page.editor.form.text, Qt.Key.Key_Z, CTRL | SHIFT)
    assert text_of(page, first) == "Hello"


def test_steps_are_added_moved_and_deleted_by_keys(window, page):
    names = [s.id for s in script(page).steps]
    QTest.keyClick(window, Qt.Key.Key_Return, CTRL)
    assert [s.id for s in script(page).steps] == [names[0], "step", *names[1:]]
    assert page.editor.form.text.hasFocus(), "ready to be written"
    assert page.presenter.selected == "step" and edits.find(script(page), names[0]).goto == "step"
    QTest.keyClick(window, Qt.Key.Key_Down, ALT)
    assert [s.id for s in script(page).steps][:3] == [names[0], names[1], "step"]
    QTest.keyClick(window, Qt.Key.Key_Delete, CTRL)
    assert [s.id for s in script(page).steps] == names
    assert edits.find(script(page), names[0]).goto == names[1]


def test_words_are_written_in_each_language(page):
    first = script(page).start
    page.editor.form.tabs["zh"].click()
    type_words(page, "您好")
    assert text_of(page, first, "zh") == "您好" and text_of(page, first, "en") != "您好"


def test_the_form_leads_answers_elsewhere_and_calls_objections(page):
    ask = next(s for s in script(page).steps if s.options)
    page.presenter.select(ask.id)
    _, pick = page.editor.form._item_rows[0]
    pick.setCurrentIndex(pick.findData(script(page).steps[-1].id))
    pick.activated.emit(pick.currentIndex())
    assert edits.find(script(page), ask.id).options[0].goto == script(page).steps[-1].id
    pick = page.editor.form._item_rows[0][1]
    objection = script(page).objections[0].code
    pick.setCurrentIndex(pick.findData(f"!{objection}"))
    pick.activated.emit(pick.currentIndex())
    option = edits.find(script(page), ask.id).options[0]
    assert (option.objection, option.goto) == (objection, "")
    page.editor.form.add_answer.click()
    assert len(edits.find(script(page), ask.id).options) == len(ask.options) + 1


def first_with_answers(page):
    return next(s for s in script(page).steps if s.kind == "ask" and s.options)


def test_what_an_answer_does_is_set_without_a_programmer(page, window):
    """Tags, fields and acts of an answer: typed over the editor, in the script at once; undo takes them back."""
    ask = first_with_answers(page)
    page.presenter.select(ask.id)
    page.editor.form.part_opened.emit((("options", 1),), "en")
    panel = page.editor.step_part
    assert panel.isVisible() and panel.title.text() == "Something changed"
    type_into(panel.form.fields["tags"], "hot, 意向高")
    type_into(panel.form.fields["sets"], "interest = high\nuse = rented")
    option = edits.find(script(page), ask.id).options[1]
    assert option.tags == ("hot", "意向高") and option.sets == {"interest": "high", "use": "rented"}
    type_into(panel.form.fields["sets"], "interest")
    assert (
        panel.form.fields["sets"].property("wrong") and edits.find(script(page), ask.id).options[1] == option
    )
    panel.form.fields["acts"].add.click()
    assert panel.path == (("options", 1), ("acts", 0)) and panel.up.isVisible()
    panel.form.fields["kind"].picked.emit("callback")
    assert not panel.form.fields["tags"].isVisible() and panel.form.fields["due"].isVisible()
    type_into(panel.form.fields["due"], "+3d 10:00")
    panel.up.click()
    assert panel.form.fields["acts"].buttons[0].words() == "schedule a callback: +3d 10:00"
    assert edits.find(script(page), ask.id).options[1].acts == (Act(kind="callback", due="+3d 10:00"),)
    while edits.find(script(page), ask.id) != ask:
        page.presenter.undo()
    assert panel.form.fields["acts"].buttons == [] and panel.form.fields["tags"].text() == "changed"
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_limits_of_an_entry_are_typed_and_nonsense_is_not_taken(page):
    ask = first_with_answers(page)
    page.presenter.select(ask.id)
    form = page.editor.form
    form.ask.picked.emit("money")
    fields = form.more.fields
    assert fields["limits.low"].isVisible() and not fields["limits.earliest"].isVisible()
    type_into(fields["limits.low"], "1000.5")
    type_into(fields["limits.high"], "1x")
    assert edits.find(script(page), ask.id).limits.low == 1000.5 and fields["limits.high"].property("wrong")
    assert edits.find(script(page), ask.id).limits.high is None
    type_into(fields["limits.low"], "")
    assert edits.find(script(page), ask.id).limits.low is None


def test_identity_questions_are_written_and_taken_away(page):
    page.presenter.select(script(page).start)
    form = page.editor.form
    form.kind.picked.emit("verify")
    form.more.fields["questions"].add.click()
    panel = page.editor.step_part
    type_into(panel.form.fields["text"], "Your postcode?")
    type_into(panel.form.fields["expects"], "lead.fields.postcode")
    panel.close_button.click()
    step = edits.find(script(page), script(page).start)
    assert [(q.text["en"], q.expects) for q in step.questions] == [("Your postcode?", "lead.fields.postcode")]
    page.editor.step_part.open_at(script(page), (("questions", 0),), "en")
    form.more.removed.emit("questions", 0)
    assert not edits.find(script(page), script(page).start).questions
    assert not panel.isVisible(), "what it showed is gone"


def test_offers_fallbacks_and_objections_belong_to_the_whole_script(page):
    page.editor.show_side("script")
    sheet = page.editor.whole.sheet
    sheet.fields["offers"].add.click()
    panel = page.editor.script_part
    type_into(panel.form.fields["title"], "Autumn price")
    type_into(panel.form.fields["until"], "2026-12-3")
    assert panel.form.fields["until"].property("wrong")
    type_into(panel.form.fields["until"], "2026-12-31")
    offer = script(page).offers[-1]
    assert (offer.title["en"], offer.until.isoformat()) == ("Autumn price", "2026-12-31")
    panel.close_button.click()
    many = len(script(page).objections)
    title = sheet.fields["objections"].buttons[0].words()
    sheet.opened.emit("objections", 0)
    type_into(panel.form.fields["heard"], "too dear, costs too much")
    assert (
        script(page).objections[0].heard["en"] == "too dear, costs too much" and panel.title.text() == title
    )
    panel.close_button.click()
    sheet.removed.emit("objections", 0)
    assert len(script(page).objections) == many - 1
    assert sheet.fields["objections"].add.isHidden(), "an objection comes with its first step, by its key"


def test_a_way_is_drawn_with_the_mouse(page, qtbot):
    graph = page.editor.graph
    first, last_step = script(page).start, script(page).steps[-1].id
    graph.fit()
    start, end = (graph.mapFromScene(graph.node(n).pos()) for n in (first, last_step))
    view = graph.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(0, 60))
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    if page.editor.way_dialog.isVisible():
        QTest.keyClick(page.editor.way_dialog, Qt.Key.Key_1)
    assert last_step in edits.targets_of(edits.find(script(page), first))


def test_arrows_walk_the_graph_and_outline_follows(page):
    graph = page.editor.graph
    graph.setFocus()
    QTest.keyClick(graph, Qt.Key.Key_Down)
    second = page.presenter.selected
    assert second != script(page).start
    assert page.editor.outline.currentItem().data(Qt.ItemDataRole.UserRole).id == second


def test_who_comes_second_sees_the_first_ones_change_before_hers_is_saved(window, page, studio):
    first, second = script(page).steps[:2]
    type_words(page, "Mine")
    theirs = edits.set_text(studio.script, second.id, "text", "en", "Theirs")
    studio.other_saves(with_changes(theirs, version=1))
    QTest.keyClick(window, Qt.Key.Key_S, CTRL)
    dialog = page.editor.merge_dialog
    assert dialog.isVisible() and "Bo Larsen was faster" in dialog.title.text()
    assert "“Theirs”" in words(dialog) and ("save", 3) not in studio.done
    dialog.done.click()
    assert studio.done[-1] == ("save", 3)
    assert (text_of(page, first.id), text_of(page, second.id)) == ("Mine", "Theirs")


def test_where_both_changed_one_step_she_chooses(window, page, studio):
    first = script(page).steps[0]
    type_words(page, "Mine")
    studio.other_saves(
        with_changes(edits.set_text(studio.script, first.id, "text", "en", "Theirs"), version=1)
    )
    QTest.keyClick(window, Qt.Key.Key_S, CTRL)
    dialog = page.editor.merge_dialog
    assert list(dialog.choices.values()) == ["theirs"] and "Both changed" in words(dialog)
    dialog._choose(next(iter(dialog.choices)), "mine", {})
    dialog.done.click()
    assert text_of(page, first.id) == "Mine"


def test_unsaved_edits_survive_a_kill(window, page, studio, qtbot):
    type_words(page, "Almost lost")
    again = shown(studio, qtbot)  # the same desk, started anew: nothing was saved
    other = again.desks["operations"].widget("scripts")
    QTest.keyClick(other.shelf.table, Qt.Key.Key_Return)
    assert text_of(other, script(other).start) == "Almost lost" and "are here again" in last(again)
    assert "not saved yet" in other.editor.about.whole()
    QTest.keyClick(again, Qt.Key.Key_S, CTRL)
    assert studio.kept_edits == {} and text_of(other, script(other).start) == "Almost lost"


def test_a_kill_and_a_faster_colleague_together_lose_nothing(window, page, studio, qtbot):
    first, second = script(page).steps[:2]
    type_words(page, "Almost lost")
    studio.other_saves(
        with_changes(edits.set_text(studio.script, second.id, "text", "en", "Theirs"), version=1)
    )
    again = shown(studio, qtbot)
    other = again.desks["operations"].widget("scripts")
    QTest.keyClick(other.shelf.table, Qt.Key.Key_Return)
    other.editor.merge_dialog.done.click()
    assert (text_of(other, first.id), text_of(other, second.id)) == ("Almost lost", "Theirs")


def test_a_server_that_is_away_costs_nothing(window, page, studio):
    type_words(page, "Kept")
    studio.refuse = UserError("server_away")
    QTest.keyClick(window, Qt.Key.Key_S, CTRL)
    assert "does not answer" in last(window) and studio.kept_edits[studio.code].written == script(page)
    studio.refuse = None
    QTest.keyClick(window, Qt.Key.Key_S, CTRL)
    assert studio.done[-1] == ("save", 2)


def test_preview_and_play_through_with_the_real_player(window, page):
    QTest.keyClick(window, Qt.Key.Key_F6)
    preview = page.editor.preview
    assert preview.presenter.player.step.id == page.presenter.selected
    assert "王丽" in preview.panel.text.toPlainText() and "{" not in preview.panel.text.toPlainText()
    QTest.keyClick(window, Qt.Key.Key_F5)
    start = preview.presenter.player.step.id
    QTest.keyClick(window, Qt.Key.Key_1)
    assert preview.presenter.player.step.id != start, "its keys are those of a call"
    objection = script(page).objections[0]
    page.presenter.select(objection.steps[0].id)
    page.preview()
    assert preview.presenter.player.position.objection == objection.code


def test_the_preview_speaks_to_a_customer_of_the_library(page, studio, qtbot):
    """Found at the server by typing; her name stands in the words, in her language."""
    studio.leads = {
        "l1": Lead(id="l1", name="Ana Belén", place="Madrid", language="es"),
        "l2": Lead(id="l2", name="Otto", language="en"),
    }
    page.preview()
    preview = page.editor.preview
    preview.lead.picked.emit("find")
    finder = preview.finder
    qtbot.waitUntil(lambda: finder.list.count() == 2)
    QTest.keyClicks(finder.field, "ana")
    qtbot.waitUntil(lambda: finder.list.count() == 1)
    QTest.keyClick(finder.field, Qt.Key.Key_Return)
    assert "Ana Belén" in preview.lead.currentText() and preview.language.currentText() == "Español"
    assert "Ana Belén" in preview.panel.text.toPlainText()
    page.editor.preview.retranslate()
    assert "Ana Belén" in preview.lead.currentText()


def test_a_server_that_is_away_leaves_the_preview_as_it_was(window, page, studio, qtbot):
    page.preview()
    preview = page.editor.preview
    studio.refuse = UserError("server_away")
    preview.lead.picked.emit("find")
    qtbot.waitUntil(lambda: bool(window.strip.messages.all) and "server" in last(window).lower())
    assert "王丽" in preview.lead.currentText() and "王丽" in preview.panel.text.toPlainText()


def test_stop_now_names_the_step_and_needs_a_reason(window, page, studio):
    QTest.keyClick(window, Qt.Key.Key_X, CTRL | SHIFT)
    dialog = page.editor.stop_dialog
    dialog.done.click()
    assert "have to read why" in dialog.problem.text() and studio.done == []
    QTest.keyClicks(dialog.reason, "Wrong price")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    (_, wanted) = studio.done[-1]
    assert (wanted.kind, wanted.step, wanted.reason) == ("step", page.presenter.selected, "Wrong price")
    assert page.editor.outline.item(0).data(Qt.ItemDataRole.UserRole).stopped
    page.editor.show_side("releases")
    page.editor.releases.lift_wanted.emit("s1")
    assert studio.done[-1] == ("lift", "s1")
    assert not page.editor.outline.item(0).data(Qt.ItemDataRole.UserRole).stopped


def test_roll_back_in_one_act_with_its_reason(window, page, studio):
    page.editor.show_side("releases")
    page.editor.releases.roll_back_wanted.emit("r7")
    dialog = page.editor.reason_dialog
    QTest.keyClicks(dialog.reason, "A wrong price")
    dialog.done.click()
    assert studio.done[-1][1].reason == "A wrong price" and studio.done[-1][1].release == "r7"
    assert "Rolled back" in last(window) and "Version 6, speaks now" in words(page.editor.releases)
    assert "not yet: Mira Chen, Otto Weiß" in words(page.editor.releases), "who has not read it"


def test_versions_are_compared_in_words_and_lead_to_the_step(page, studio):
    first = script(page).start
    type_words(page, "Good morning")
    page.editor.show_side("compare")
    row = page.editor.compare.rows.itemAt(0).widget()
    assert "words (English)" in row.words() and "“Good morning”" in row.words()
    page.presenter.select(script(page).steps[-1].id)
    row.click()
    assert page.presenter.selected == first


def test_comments_are_said_answered_and_settled(page, studio):
    page.editor.show_side("comments")
    QTest.keyClicks(page.editor.comments.field, "Too long?")
    QTest.keyClick(page.editor.comments.field, Qt.Key.Key_Return)
    assert (studio.said[0].text, studio.said[0].step) == ("Too long?", script(page).start)
    assert page.editor.tabs["comments"].words() == "Comments 1"
    page.editor.comments.said.emit("Yes", studio.said[0].id)
    assert studio.said[1].thread == studio.said[0].id
    page.editor.comments.resolved.emit(studio.said[0].id)
    assert page.editor.tabs["comments"].words() == "Comments" and "Settled by Olga" in words(
        page.editor.comments
    )


def test_a_proposal_is_taken_into_the_draft_or_declined_with_a_reason(desk_look, studio, qtbot):
    studio.lines = proposals(studio.script)
    window = shown(studio, qtbot)
    page = window.desks["operations"].widget("scripts")
    page.shelf_presenter.open(studio.code)
    page.editor.show_side("proposals")
    said = words(page.editor.proposals)
    assert "3 times" in said and "Mira Chen, 陈明" in said and "Reds 红队" in said
    row = studio.lines[0]
    page.editor.proposals.taken.emit(row)
    assert text_of(page, row.step, "zh") == row.text and studio.done[-1][1].state == "taken"
    page.editor.proposals.declined.emit(studio.lines[1])
    QTest.keyClicks(page.editor.reason_dialog.reason, "Not allowed to compare")
    page.editor.reason_dialog.done.click()
    assert (studio.done[-1][1].state, studio.done[-1][1].answer) == ("declined", "Not allowed to compare")


def test_yaml_goes_out_and_comes_in_and_nonsense_is_said_with_its_line(window, page, studio, tmp_path):
    page.write_file(tmp_path / "x.yaml", studio.yaml_of(studio.code, 0))
    assert (tmp_path / "x.yaml").read_text("utf-8") == f"code: {studio.code}\n"
    page.import_over(tmp_path / "x.yaml")
    assert "script.yaml:1" in last(window)
    (tmp_path / "y.yaml").write_text("steps: []", "utf-8")
    page.presenter.change(lambda s: edits.delete_step(s, s.steps[-1].id))
    page.import_over(tmp_path / "y.yaml")
    assert len(script(page).steps) == len(studio.script.steps) and script(page).code == studio.code


def test_the_calendar_says_which_version_speaks_where_and_when(window, page):
    page.back_to_list()
    page.shelf.calendar.click()
    chart = page.calendar.chart
    assert [where for _, where in chart.lines] == ["other teams", "Reds 红队", "every team"]
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription().startswith("Renewal 2026-Q4, other teams: Version 7 from")
    QTest.keyClick(page.calendar, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.shelf


def test_marks_stand_at_their_steps(desk_look, studio, qtbot):
    studio.said, studio.lines = comments(studio.script), proposals(studio.script)
    studio.stopped = (a_stop(studio.script),)
    window = shown(studio, qtbot)
    page = window.desks["operations"].widget("scripts")
    page.shelf_presenter.open(studio.code)
    one, two = (page.editor.outline.item(n).data(Qt.ItemDataRole.UserRole) for n in (0, 1))
    assert (one.comments, one.proposals, two.stopped) == (1, 1, True)
    assert "stopped" in page.editor.outline.item(1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_script_of_150_steps_is_opened_scrolled_and_edited(desk_look, qtbot):
    """What is slow here is felt at once: only boxes in sight are painted, a key in a field moves no box."""
    studio = FakeStudio(large_script())
    window = shown(studio, qtbot)
    page = window.desks["operations"].widget("scripts")
    page.shelf_presenter.open(studio.code)
    graph = page.editor.graph
    assert all(graph.node(s.id) is not None for s in studio.script.steps)
    node = graph.node("s100")
    place = node.pos()
    page.presenter.select("s100")
    assert graph.mapToScene(graph.viewport().rect()).boundingRect().contains(place), "brought into sight"
    type_words(page, "Other words")
    assert graph.node("s100") is node and node.pos() == place, "nothing was laid out anew"
    assert node.shown.title == "Other words"


def test_a_new_script_begins_with_its_title(window, page, studio):
    page.back_to_list()
    page.shelf.new.click()
    QTest.keyClicks(page.shelf.name_dialog.reason, "Life insurance")
    page.shelf.name_dialog.done.click()
    assert page.presenter.code == "life_insurance"
    assert [s.kind for s in script(page).steps] == ["say", "outcome"]


def test_a_draft_is_discarded(window, page, studio):
    page.editor.discard_wanted.emit()
    assert studio.draft is None and page.stack.currentWidget() is page.shelf
    assert studio.kept_edits == {}


def test_another_language_changes_every_word(window, page):
    window.choose_language("es")
    QApplication.processEvents()
    assert page.editor.state.text() == "Borrador" and page.editor.buttons["studio_save"].words() == "Guardar"
    assert page.presenter.language == "es"


def test_a_file_does_not_replace_a_draft_that_is_open(window, page, studio):
    page.open_script(studio.code, OpenDraft(script=studio.script))
    assert "changed it meanwhile" in last(window) and page.stack.currentWidget() is page.shelf
