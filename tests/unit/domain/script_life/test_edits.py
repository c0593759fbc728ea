"""What the studio does to a script: nothing is lost by the way, and undo restores exactly."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_app.studio.editing import Editing
from domain.script_life import edits
from domain.script_life.edits import EditError
from domain.scripts import Objection, Script, check
from tests.unit.domain.script_life.graphs import SCRIPT, say, scripts, t

ids = [s.id for s in SCRIPT.steps]


def names(script: Script, group: str = "") -> list[str]:
    return [s.id for s in edits.steps_of(script, group)]


def test_a_new_step_takes_its_place_between_two():
    made = edits.add_step(SCRIPT, "", "hello", say("who"))
    assert names(made) == ["hello", "who", "still", "price", "end"]
    assert edits.find(made, "hello").goto == "who" and edits.find(made, "who").goto == "still"
    first = edits.add_step(SCRIPT, "", "", say("ring"))
    assert first.start == "ring" and edits.find(first, "ring").goto == "hello"
    inside = edits.add_step(SCRIPT, "dear", "d1", say("d15"))
    assert names(inside, "dear") == ["d1", "d15", "d2"]
    with pytest.raises(EditError):
        edits.add_step(SCRIPT, "", "hello", say("price"))


def test_who_led_to_a_deleted_step_leads_where_it_led():
    made = edits.delete_step(SCRIPT, "price")
    assert edits.find(made, "still").options[0].goto == "end" and "price" not in names(made)
    assert edits.delete_step(SCRIPT, "hello").start == "still"
    with pytest.raises(EditError):
        edits.delete_step(edits.delete_step(SCRIPT, "d1"), "d2")


def test_a_step_is_moved_renamed_and_connected():
    assert names(edits.move_step(SCRIPT, "price", -1)) == ["hello", "price", "still", "end"]
    assert names(edits.move_step(SCRIPT, "end", 5)) == ids
    renamed = edits.rename_step(SCRIPT, "price", "offer")
    assert edits.find(renamed, "still").options[0].goto == "offer" and not check(renamed)
    with pytest.raises(EditError):
        edits.rename_step(SCRIPT, "price", "d1")
    assert (
        edits.find(edits.connect(SCRIPT, "still", "options[1].goto", "price"), "still").options[1].goto
        == "price"
    )
    assert edits.find(edits.connect(SCRIPT, "hello", "goto", "end"), "hello").goto == "end"
    for wrong in (("still", "options[7].goto", "end"), ("hello", "text", "end"), ("hello", "goto", "d1")):
        with pytest.raises(EditError):
            edits.connect(SCRIPT, *wrong)


def test_every_way_has_a_name_that_connects():
    for step in SCRIPT.steps:
        for where, _ in edits.open_ways(step):
            assert edits.connect(SCRIPT, step.id, where, "end")


def test_objections_come_and_go_with_what_calls_them():
    more = edits.add_objection(SCRIPT, Objection(code="time", title=t("No time"), steps=(say("t1"),)))
    assert edits.groups_of(more) == ("", "dear", "time")
    assert edits.groups_of(edits.delete_objection(more, "dear")) == ("", "time")
    with pytest.raises(EditError):
        edits.delete_objection(SCRIPT, "nothing")


@given(scripts(), st.data())
@settings(max_examples=100, deadline=None)
def test_undo_restores_exactly_and_redo_brings_it_back(script, data):
    editing = Editing(script)
    seen = [script]
    for _ in range(data.draw(st.integers(1, 6))):
        now = editing.script
        name = data.draw(st.sampled_from([s.id for s in now.steps]))
        act = data.draw(st.sampled_from(["text", "add", "delete", "move", "connect", "rename"]))
        try:
            match act:
                case "text":
                    made = edits.set_text(now, name, "text", "en", data.draw(st.text("ab", max_size=3)))
                case "add":
                    made = edits.add_step(now, "", name, say(edits.free_name(now, "new")))
                case "delete":
                    made = edits.delete_step(now, name)
                case "move":
                    made = edits.move_step(now, name, data.draw(st.integers(-2, 2)))
                case "connect":
                    made = edits.connect(
                        now, name, "goto", data.draw(st.sampled_from([s.id for s in now.steps]))
                    )
                case _:
                    made = edits.rename_step(now, name, edits.free_name(now, "other"))
        except EditError:
            continue
        if editing.change(made, name):
            seen.append(made)
    for before in reversed(seen[:-1]):
        assert editing.undo() is not None and editing.script == before
    assert editing.undo() is None and not editing.unsaved
    for after in seen[1:]:
        editing.redo()
        assert editing.script == after
    assert not editing.can_redo


def test_a_run_of_keys_in_one_field_is_one_undo():
    editing = Editing(SCRIPT)
    for words in ("G", "Go", "Goo"):
        editing.change(edits.set_text(editing.script, "hello", "text", "en", words), "hello", "hello.text.en")
    editing.change(edits.set_text(editing.script, "hello", "text", "es", "H"), "hello", "hello.text.es")
    editing.rest()
    editing.change(edits.set_text(editing.script, "hello", "text", "es", "Ho"), "hello", "hello.text.es")
    editing.undo()
    assert edits.find(editing.script, "hello").text["es"] == "H"
    editing.undo()
    assert edits.find(editing.script, "hello").text["en"] == "Goo"
    assert editing.undo() == "hello" and editing.script == SCRIPT
