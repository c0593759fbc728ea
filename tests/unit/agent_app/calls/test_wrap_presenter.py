"""Notes typed before the draft of the call has been read: they are kept, with it, and nobody else's."""

from __future__ import annotations

from agent_app.calls.model import Draft
from agent_app.calls.wrap_presenter import WrapPresenter
from domain.calls import CallRecord, WrapUp
from tests.helpers.desk import NOW
from tests.helpers.desk_fakes import RunsAtOnce


class FakeView:
    """Remembers what it was asked to show."""

    def __init__(self):
        self.notes = None

    def show_notes(self, text):
        self.notes = text

    def __getattr__(self, name):
        if name.startswith("show_"):
            return lambda *_given, **_more: None
        raise AttributeError(name)


class FakeSaver:
    def __init__(self):
        self.saved = []

    def save(self, call_id, wrap_up, _player):
        self.saved.append((call_id, wrap_up.notes))

    def forget(self, _call_id):
        pass


class FakeCalls:
    def missing(self, _call_id, _wrap_up):
        return ()


def a_presenter():
    view, saver = FakeView(), FakeSaver()
    return WrapPresenter(view, FakeCalls(), saver, RunsAtOnce()), view, saver


def a_draft(call_id, notes=""):
    return Draft(call=CallRecord(id=call_id, direction="in", started_at=NOW), wrap_up=WrapUp(notes=notes))


def test_what_was_typed_before_the_draft_came_is_saved_with_it():
    wrap, view, saver = a_presenter()
    wrap.begin("new")
    wrap.change(notes="first")
    assert saver.saved == []
    wrap.open(a_draft("new"), None)
    assert view.notes == "first" and saver.saved == [("new", "first")]


def test_it_stands_behind_what_was_kept_from_before():
    wrap, view, saver = a_presenter()
    wrap.begin("new")
    wrap.change(notes="now")
    wrap.open(a_draft("new", "before the kill"), None)
    assert view.notes == "before the kill\nnow" and saver.saved == [("new", "before the kill\nnow")]


def test_the_call_before_gets_none_of_it():
    wrap, view, saver = a_presenter()
    wrap.open(a_draft("old"), None)
    wrap.change(notes="of the old call")
    wrap.begin("new")
    assert view.notes == ""
    wrap.change(notes="of the new one")
    wrap.open(a_draft("new"), None)
    assert saver.saved == [("old", "of the old call"), ("new", "of the new one")]


def test_a_draft_alone_is_shown_and_not_written_again():
    wrap, view, saver = a_presenter()
    wrap.begin("new")
    wrap.open(a_draft("new", "kept"), None)
    assert view.notes == "kept" and saver.saved == []
