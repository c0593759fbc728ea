"""Events of an adapter reach the desk each once and in their order, whatever threads they come from."""

from __future__ import annotations

import sys
import threading
import time

from agent_app.telephony import events
from agent_app.telephony.adapter import Adapter

THREADS, TURNS = 8, 150


def test_no_event_is_dropped_or_overtaken_by_another_threads_one():
    """`TelephoneEvents` throws away what has a smaller number than the last: order keeps a call's end from being lost."""
    heard: list[int] = []
    adapter = Adapter()

    def hear(event):
        heard.append(event.seq)
        if event.seq % 7 == 0:
            time.sleep(0)  # another thread gets its chance in the middle of a telling

    adapter.start(hear)

    def work(number: int) -> None:
        for turn in range(TURNS):
            with adapter._turn():
                adapter._tell(events.LineState, state="registered", code=number)
                with adapter._turn():  # a turn within a turn
                    adapter._tell(events.LineState, state="offline", code=turn)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [threading.Thread(target=work, args=(n,)) for n in range(THREADS)]
        for one in threads:
            one.start()
        for one in threads:
            one.join(30)
    finally:
        sys.setswitchinterval(before)
    adapter._wait_told(adapter._seq)
    assert heard == list(range(1, 2 * THREADS * TURNS + 1))


def test_a_command_given_while_an_event_is_told_is_heard_after_it():
    """The desk answers an event with a command; what that leads to comes behind, not inside."""
    told: list[str] = []
    adapter = Adapter()

    def hear(event):
        told.append(f"begin {event.seq}")
        if event.seq == 1:
            with adapter._turn():
                adapter._tell(events.LineState, state="offline")
        told.append(f"end {event.seq}")

    adapter.start(hear)
    with adapter._turn():
        adapter._tell(events.LineState, state="registered")
    assert told == ["begin 1", "end 1", "begin 2", "end 2"]
