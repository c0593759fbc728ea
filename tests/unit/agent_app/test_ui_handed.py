"""What a colleague hands over, in the window: who at the ring, her notes quoted, one click keeps them."""

from __future__ import annotations

import msgspec

from agent_app.calls.ring_view import RingCard
from tests.helpers import screens_calls as screens


def test_the_ring_says_who_brings_it_and_what_she_wrote(qtbot, desk_look):
    window = screens.handed_ring()
    ring = window.findChild(RingCard)
    assert "Mira Chen" in ring.title.text() and ring.accessibleName() == ring.title.text()
    assert ring.name.whole() == "Wang Li" and "second policy" in ring.last.whole()
    window.close()


def test_her_notes_are_quoted_and_kept_by_one_click(qtbot, desk_look):
    window = screens.handed_call()
    side = window.desks.get("calls").side
    assert side.handed.isVisibleTo(side) and "At home after six" in side.handed.text.toPlainText()
    side.notes.edit.setPlainText("mine")
    side.handed.keep.click()
    kept = side.notes.edit.toPlainText()
    assert kept.startswith("mine\nMira Chen: Wants the second policy") and not side.handed.isVisibleTo(side)
    window.close()


def test_newer_words_are_quoted_again(qtbot, desk_look):
    window = screens.handed_call()
    desk = window.desks.get("calls")
    desk.side.handed.keep.click()
    desk.side.handed.show_handed(msgspec.structs.replace(screens.HANDED, n=2, notes="newer"))
    assert desk.side.handed.isVisibleTo(desk.side) and desk.side.handed.text.toPlainText() == "newer"
    window.close()
