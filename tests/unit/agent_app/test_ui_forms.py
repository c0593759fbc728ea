"""The form builder by keyboard: build, check, approve, publish, score; undo; two authors; what survives a kill; files."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from agent_app.forms import words
from agent_app.forms.condition_view import simple_of, when_of
from agent_app.studio.fields import Line
from domain.appeal_rules import AppealLevel, AppealRule
from domain.form_life import edits
from domain.forms import OpenForm
from domain.scorecards import Form, Question, Release, Section, ShowWhen
from domain.scorecards.checking import check
from domain.scorecards.exchange.losses import LOSSES
from tests.helpers.fake_forms import FakeForms, some_reckoned
from tests.helpers.screens_forms import FILES, editor_of, page_of

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


@pytest.fixture
def forms():
    return FakeForms()


def shown(qtbot, made):
    window, page, forms = made
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, page, forms


@pytest.fixture
def window_and_page(desk_look, forms, qtbot):
    return shown(qtbot, editor_of(forms))


@pytest.fixture
def window(window_and_page):
    return window_and_page[0]


@pytest.fixture
def page(window_and_page):
    return window_and_page[1]


def last(window):
    return window.strip.messages.all[-1].text


def node(page, ref=None):
    return edits.find(page.presenter.form, page.presenter.selected if ref is None else ref)


def key(window, name, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window, name, modifier)


def write(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    field.editingFinished.emit()


def in_all_languages(page, english, chinese="问", spanish="¿?"):
    for code, said in (("en", english), ("zh", chinese), ("es", spanish)):
        page.editor.fields.choose_language(code)
        field = page.editor.fields.title
        field.setFocus()
        field.selectAll()
        if said.isascii():
            QTest.keyClicks(field, said)
        else:
            field.insert(said)  # as an input method does
            field.textEdited.emit(field.text())
    page.editor.fields.choose_language("en")


def test_a_form_is_built_by_keyboard_and_comes_into_force(desk_look, forms, qtbot):
    """A new form, questions of three kinds, a condition, a fail; checked, approved by a second person, published."""
    window, page, _ = shown(qtbot, page_of(forms))
    page.shelf.new.click()
    dialog = page.shelf.name_dialog
    QTest.keyClicks(dialog.focusWidget(), "Courtesy")
    dialog.done.click()
    assert (page.presenter.code, page.editor.title.whole()) == ("courtesy", "Courtesy")
    page.presenter.select("question_1")
    in_all_languages(page, "Was the visit confirmed?")
    key(window, Qt.Key.Key_Return, CTRL)
    assert page.editor.fields.title.hasFocus() and page.presenter.selected == "question_2"
    in_all_languages(page, "How friendly?")
    page.editor.fields.picks["kind"].picked.emit("scale")
    write(page.editor.fields.numbers["weight"], "2.5")
    assert (node(page).kind, node(page).weight) == ("scale", 2.5)
    key(window, Qt.Key.Key_Return, CTRL)
    in_all_languages(page, "Why not?")
    page.editor.fields.picks["kind"].picked.emit("text")
    page.editor.fields.condition.add.click()
    page.editor.fields.condition.questions[0].picked.emit("question_1")
    page.editor.fields.condition.toggles[0][0].click()  # not yes …
    page.editor.fields.condition.toggles[0][1].click()  # … but no
    assert node(page).when == ShowWhen(question="question_1", any_of=("no",))
    page.presenter.select("question_1")
    page.editor.fields.answers.add.click()
    row = page.editor.fields.answers.fields[1]
    row["fail"].picked.emit("form")
    assert [o.ref for o in node(page).options] == ["yes", "no"]
    for code in ("en", "zh", "es"):
        page.editor.fields.choose_language(code)
        for place, said in enumerate(("Yes", "No")):
            field = page.editor.fields.answers.fields[place]["label"]
            QTest.keyClicks(field, said)
    page.editor.fields.choose_language("en")
    assert page.editor.tabs["findings"].words() == "Findings"
    key(window, Qt.Key.Key_F7)
    assert page.editor.state.text() == "Checked"
    assert not page.editor.buttons["form_approve"].isEnabled(), "she is the author"
    assert "cannot approve her own" in page.editor.buttons["form_approve"].toolTip()
    forms.me = "Ada"  # the second person opens it
    page.open_form("courtesy", OpenForm())
    key(window, Qt.Key.Key_F8)
    assert page.editor.state.text() == "Approved" and "approved by Ada" in page.editor.about.whole()
    key(window, Qt.Key.Key_F9)
    note = page.editor.note_dialog
    QTest.keyClicks(note.focusWidget(), "The first one")
    note.done.click()
    assert forms.done[-1] == ("publish", "The first one")
    assert "Version 4 is in force" in last(window)
    assert page.stack.currentWidget() is page.shelf


def test_the_preview_is_the_analysts_scorecard_and_scores_live(window, page):
    preview = page.editor.preview
    page.presenter.select("greeting")
    assert preview.presenter.lit == "greeting"
    key(window, Qt.Key.Key_F6)
    key(window, Qt.Key.Key_1)
    assert preview.card.score.text() == "100"
    page.presenter.change(lambda f: edits.set_node(f, "greeting", weight=20.0))
    assert preview.presenter.answer("greeting").values == ("all",), "answers stay while the form changes"
    page.presenter.select("right_person")
    preview.presenter.choose(3)
    assert "not passed" in preview.card.figures.whole()
    page.presenter.change(lambda f: edits.delete(f, "right_person"))
    assert preview.card.score.text() == "100"


def test_undo_knows_the_whole_form(window, page):
    before = page.presenter.form
    page.presenter.select("greeting")
    write(page.editor.fields.title, "Hello")
    key(window, Qt.Key.Key_Down, ALT)
    page.delete()
    key(window, Qt.Key.Key_Z, CTRL)
    assert node(page, "greeting").title["en"] == "Hello"
    key(window, Qt.Key.Key_Z, CTRL)
    key(window, Qt.Key.Key_Z, CTRL)
    assert page.presenter.form == before, "one undo for the whole word"
    key(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert node(page, "greeting").title["en"] == "Hello"


def test_sections_questions_and_copies_by_keys(window, page):
    page.presenter.select("greeting")
    key(window, Qt.Key.Key_D, CTRL)
    assert (page.presenter.selected, node(page).weight) == ("greeting_1", node(page, "greeting").weight)
    key(window, Qt.Key.Key_Delete, CTRL)
    assert page.presenter.selected == "greeting"
    key(window, Qt.Key.Key_Return, CTRL | SHIFT)
    assert page.presenter.selected == "section_1" and isinstance(node(page), Section)
    names = [line.node.ref for line in edits.outline(page.presenter.form)]
    assert names.index("section_1") == names.index("needs") - 2, "behind the section that was chosen"
    key(window, Qt.Key.Key_I, CTRL | SHIFT)
    assert edits.home_of(page.presenter.form, page.presenter.selected).ref == "section_1"


def test_typing_a_figure_goes_over_what_is_none_yet(window, page):
    page.presenter.select("greeting")
    field = page.editor.fields.numbers["weight"]
    write(field, "1,5")
    assert node(page).weight == 1.5
    write(field, "x")
    assert node(page).weight == 1.5 and field.property("wrong")
    points = page.editor.fields.answers.fields[0]["points"]
    assert isinstance(points, Line)
    points.setFocus()
    points.selectAll()
    QTest.keyClicks(points, "2.")
    assert points.text() == "2." and node(page).options[0].points == 2


def test_what_follows_a_submission_is_laid_down_here(window, page):
    page.presenter.select("")
    after = page.editor.fields.after
    assert after.isVisible() and not after.levels.isVisible(), "the usual two levels need no words"
    after.picks["release"].picked.emit("later")
    write(after.numbers["after_h"], "12")
    write(after.clock, "18:00")
    assert page.presenter.form.release == Release(how="later", after_h=12, clock="18:00")
    after.picks["appeals"].picked.emit("own")
    assert after.levels.isVisible() and len(after.levels.fields) == 2
    after.levels.removed.emit(0)
    after.levels.fields[0]["who"].picked.emit("operations")
    write(after.levels.fields[0]["within_h"], "24")
    write(after.numbers["within_days"], "5")
    write(after.numbers["most"], "2")
    wanted = AppealRule(levels=(AppealLevel(who="operations", within_h=24),), within_days=5, most=2)
    assert page.presenter.form.appeals == wanted
    write(after.numbers["most"], "-")
    assert after.numbers["most"].property("wrong") and page.presenter.form.appeals == wanted
    after.picks["appeals"].picked.emit("none")
    assert page.presenter.form.appeals == AppealRule(levels=())
    after.picks["appeals"].picked.emit("usual")
    after.picks["release"].picked.emit("at_once")
    assert (page.presenter.form.appeals, page.presenter.form.release) == (None, None)
    key(window, Qt.Key.Key_Z, CTRL)
    assert page.presenter.form.release is not None
    page.presenter.select("greeting")
    assert not after.isVisible()


def test_another_name_is_followed(window, page):
    page.presenter.change(
        lambda f: edits.set_node(f, "listens", when=ShowWhen(question="greeting", any_of=("all",)))
    )
    page.presenter.select("greeting")
    write(page.editor.fields.name, "hello")
    assert page.presenter.selected == "hello"
    assert node(page, "listens").when.question == "hello"
    write(page.editor.fields.name, "needs")
    assert "the name is taken" in last(window) and page.presenter.selected == "hello"


def test_findings_stand_beside_their_question_and_lead_to_it(window, page):
    page.presenter.select("greeting")
    page.presenter.change(lambda f: edits.set_node(f, "listens", weight=-1.0))
    page.editor.show_side("findings")
    assert page.editor.tabs["findings"].words() == "Findings 1"
    row = page.editor.findings.rows.itemAt(0).widget()
    assert "A weight is 0 or more" in row.words() and "finish" in row.words()
    row.click()
    assert page.presenter.selected == "listens"
    lines = [page.editor.outline.item(n) for n in range(page.editor.outline.count())]
    marked = [i for i in lines if "findings: 1" in i.data(Qt.ItemDataRole.AccessibleTextRole)]
    assert len(marked) == 1


def test_unsaved_edits_survive_a_kill(desk_look, forms, qtbot):
    _, page, _ = shown(qtbot, editor_of(forms))
    page.presenter.select("greeting")
    write(page.editor.fields.title, "Kept")
    window, again, _ = shown(qtbot, editor_of(forms))  # another start over the same disk
    assert edits.find(again.presenter.form, "greeting").title["en"] == "Kept"
    assert "here again" in last(window)
    again.presenter.save()
    assert forms.kept_edits == {}, "saved at the server: nothing is kept"


def test_two_authors_are_put_together_and_asked_where_they_touch(window, page, forms):
    page.presenter.change(lambda f: edits.set_node(f, "greeting", weight=9.0))
    page.presenter.change(lambda f: edits.set_node(f, "purpose", weight=1.0))
    theirs = edits.set_node(
        edits.set_node(forms.draft.form, "greeting", weight=3.0), "listens", critical=True
    )
    forms.other_saves(theirs)
    key(window, Qt.Key.Key_S, CTRL)
    dialog = page.editor.merge_dialog
    said = " ".join(w.text() for w in dialog.findChildren(QLabel))
    assert (
        dialog.isVisible() and "Bo Larsen was faster" in said and "weight" in said and "Both changed" in said
    )
    (clash,) = dialog.choices
    dialog.choices[clash] = "mine"
    dialog.done.click()
    saved = forms.draft.form
    assert [edits.find(saved, r).weight for r in ("greeting", "purpose")] == [9.0, 1.0]
    assert edits.find(saved, "listens").critical


def test_a_draft_that_moved_on_is_shown_as_it_is(window, page, forms):
    forms.other_saves(edits.set_node(forms.draft.form, "greeting", weight=3.0))
    key(window, Qt.Key.Key_F7)
    assert node(page, "greeting").weight == 3.0
    assert "Bo Larsen has changed the draft" in last(window)


def test_changes_are_told_in_words_and_compared_with_any_version(window, page):
    page.presenter.change(lambda f: edits.set_node(f, "greeting", weight=9.0))
    page.presenter.change(lambda f: edits.delete(f, "sums_up"))
    page.editor.show_side("changes")
    rows = [
        page.editor.changes.rows.itemAt(n).widget().words()
        for n in range(page.editor.changes.rows.count() - 1)
    ]
    assert any("weight: “5” → “9”" in row for row in rows)
    assert any("is gone" in row for row in rows)
    page.editor.changes.before.picked.emit("0")
    page.compare(3, 3)
    assert page.editor.changes.empty.isVisible()


def test_old_judgements_are_reckoned_with_the_saved_draft(window, page, forms):
    forms.found = some_reckoned()
    page.presenter.change(lambda f: edits.set_node(f, "greeting", weight=9.0))
    page.editor.show_side("what_if")
    page.editor.what_if.again.click()
    assert forms.done == [("save", 2)], "saved first"
    said = page.editor.what_if.said.text()
    assert "40 judgements" in said and "84.11 → 82.9" in said and "1 more would pass" in said
    first = page.editor.what_if.rows.itemAt(0).widget()
    assert "81 → 74.5, not passed" in first.words() and first.key_text == "!"


@pytest.mark.parametrize(
    ("source", "code"), [("amazon-connect", "renewal_call"), ("genesys", "service_and_sales")]
)
def test_a_file_of_another_system_becomes_a_draft_with_its_losses(
    desk_look, forms, qtbot, tmp_path, source, code
):
    window, page, _ = shown(qtbot, page_of(forms))
    page.shelf.load_file(FILES / f"{source.replace('-', '_')}.json", source)
    assert page.presenter.code == code and page.editor.side == "lost"
    assert "got lost on the way" in last(window)
    lost = page.editor.lost
    assert lost.rows.count() - 1 == len(page.presenter.losses) >= 5
    assert page.editor.preview.card.title.whole().startswith(("Renewal call", "Service and sales"))
    page.write_file(tmp_path / "out.json", forms.write(page.presenter.form, source, "en").text)
    page.back_to_list()
    page.shelf.load_file(tmp_path / "out.json", source)
    assert edits.outline(page.presenter.form) == edits.outline(forms.draft.form)


def test_a_file_that_is_none_says_what_and_where(desk_look, forms, qtbot, tmp_path):
    window, page, _ = shown(qtbot, page_of(forms))
    broken = tmp_path / "x.json"
    broken.write_text('{"name": "x",\n oops}')
    page.shelf.load_file(broken, "genesys")
    assert "line 2" in last(window) and "not JSON" in last(window)
    page.shelf.load_file(tmp_path / "nothing.json", "own")
    assert "cannot be read" in last(window)
    assert page.stack.currentWidget() is page.shelf


def test_without_the_server_the_list_says_so(desk_look, forms, qtbot):
    forms.away = True
    _, page, _ = shown(qtbot, page_of(forms))
    assert page.shelf.empty.isVisible() and "could not be read" in page.shelf.empty.title.text()
    forms.away = False
    page.shelf.again.click()
    assert page.shelf.table.topLevelItemCount() == 2


def test_dragging_moves_a_question_into_another_section(window, page):
    page.drop("purpose", "questions")
    assert edits.home_of(page.presenter.form, "purpose").ref == "needs"
    page.drop("needs", "opening")
    assert [s.ref for s in page.presenter.form.sections][:2] == ["needs", "opening"]


def test_keys_of_the_scripts_page_are_not_keys_here(window, page):
    assert window.place() == "forms"
    window.desks["operations"].go_to("scripts")
    assert window.place() == "operations"


def test_every_code_has_its_words():
    assert set(words.LOSSES) == set(LOSSES)
    unsound = Form(code="f", sections=(Section(ref="s", questions=(Question(ref="q", weight=-1),)),))
    assert {f.code for f in check(unsound)} <= set(words.FINDINGS)


@pytest.mark.parametrize(
    "when",
    [
        None,
        ShowWhen(question="a", any_of=("x",)),
        ShowWhen(every=(ShowWhen(question="a", any_of=("x",)), ShowWhen(question="b", none_of=("y",)))),
        ShowWhen(some=(ShowWhen(question="a", any_of=("x",)), ShowWhen(question="b", any_of=("y",)))),
    ],
)
def test_conditions_that_rows_can_show_come_back_as_they_were(when):
    assert when_of(simple_of(when)) == when


def test_conditions_put_together_otherwise_are_left_alone():
    inner = ShowWhen(some=(ShowWhen(question="a", any_of=("x",)),))
    assert simple_of(ShowWhen(every=(inner,))) is None
    leaf = ShowWhen(question="b", any_of=("y",))
    assert simple_of(replace(leaf, some=(leaf,))) is None


def test_the_refusal_of_an_own_draft_is_said(window, page):
    page.presenter.check()
    page.presenter.approve()
    assert "somebody else has to approve it" in last(window)
