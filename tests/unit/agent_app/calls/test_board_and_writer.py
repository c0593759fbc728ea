"""Who holds the board waits for the thread that writes; so that thread must never wait for the board."""

from __future__ import annotations

import threading

from tests.helpers.desk import a_lead
from tests.helpers.floor import a_floor

WANG = "+8613800134410"


def test_a_call_ends_while_the_desk_takes_in_a_pull(tmp_path):
    """The writer asks which leads are in a call, in the very moment in which the end of one is being written down."""
    floor = a_floor(tmp_path, a_lead("王丽", WANG))
    floor.calls.set_agent_state("ready")
    floor.ring(WANG)
    port_id = floor.calls._board.port_id(floor.calls.state().ringing.id)
    taken_in, ending = threading.Event(), threading.Event()
    pinned: list[frozenset[str]] = []

    def pull(_connection: object) -> None:
        taken_in.set()
        assert ending.wait(5)
        pinned.append(floor.calls.pinned_leads())

    floor.desk.database.write_soon(pull)
    assert taken_in.wait(5)
    lock, real = floor.calls._board.lock, floor.desk.database.write

    def write(work):  # the board is held here, and its holder waits for the writer
        ending.set()
        return real(work)

    floor.desk.database.write = write
    hanging_up = threading.Thread(target=floor.phone.customer_hangs_up, args=(port_id,), daemon=True)
    hanging_up.start()
    hanging_up.join(5)
    assert not hanging_up.is_alive(), "the desk stands still for ever"
    assert pinned == [frozenset({"lead-王丽"})] and floor.calls.state().calls == ()
    assert lock.acquire(timeout=1)
    lock.release()
    floor.close()


def test_a_call_that_is_taken_by_itself_has_its_draft_at_once(tmp_path):
    """The window asks for it before the ring is on the disk: without it there is no script and no wrap-up."""
    floor = a_floor(tmp_path, a_lead("王丽", WANG))
    floor.calls.set_agent_state("ready")
    goes_on = threading.Event()
    floor.desk.database.write_soon(lambda _c: goes_on.wait(5))
    call_id = floor.ring(WANG)
    threading.Timer(0.2, goes_on.set).start()
    assert floor.calls.draft(call_id).call.id == call_id
    floor.close()
