"""A call that is interrupted by SIGKILL: how far it came, what was typed by then, and what must be there afterwards."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from domain.errors import UserError
from tests.end2end.stage import (
    KNOWN,
    Desk,
    Stage,
    call_in,
    in_step,
    press,
    ring,
    saved_notes,
    sent,
)

KEPT_AFTER_S = 1.0  #: what was typed longer ago than this survives a kill
THINKING = ("Alt+R", "Alt+T")
LATER = " and finished after the kill"
WORDS = (
    "asks", "for", "the", "price", "比较", "two", "offers,", "su", "mujer", "decide;", "call", "again", "on", "Friday",
)  # fmt: skip


class Held(Exception):  # noqa: N818 - it is what the test waits for
    """The desk stands still at the point."""


@dataclass
class Told:
    """What somebody outside knows of the call when the kill comes.

    Attributes:
        tried: all text that was given to the desk; done: (when the desk had taken it, the text so far).
        finished: the desk said that the wrap-up is done.
    """

    call_id: str = ""
    rang_at: float = 0.0
    tried: str = ""
    done: list[tuple[float, str]] = field(default_factory=list)
    finished: bool = False
    finishing: bool = False
    killed_at: float = 0.0

    def type(self, text: str, give: Callable[[str], object]) -> None:
        self.tried += text
        give(text)
        self.done.append((time.monotonic(), self.tried))

    def must_be_kept(self) -> str:
        """The text that was typed more than a second before the kill."""
        return next((t for at, t in reversed(self.done) if at <= self.killed_at - KEPT_AFTER_S), "")

    def lost_ms(self, found: str) -> int:
        """Age, at the kill, of the oldest text that is not in `found`; 0 when nothing is lost."""
        lost = next((at for at, text in self.done if len(text) > len(found)), self.killed_at)
        return max(0, round((self.killed_at - lost) * 1000))


class Hand:
    """Steers a desk that may stop for good in the middle of any command.

    Args:
        marker: the file that the desk writes when it stands at the point.
        patient: go on to the end of the story although a thread of the desk stands still.
    """

    def __init__(self, desk: Desk, marker: Path, *, patient: bool) -> None:
        self.desk, self._marker, self._patient = desk, marker, patient
        self._pool = ThreadPoolExecutor(2)

    @property
    def hit(self) -> bool:
        return self._marker.exists() and self._marker.stat().st_size > 0

    def do(self, command: str, **fields: object) -> dict[str, Any]:
        """Give a command and wait for its answer.

        Raises:
            Held: the desk reached the point.
        """
        answer: Future[dict[str, Any]] = self._pool.submit(self.desk.ctl, command, **fields)
        end = time.monotonic() + 30
        while not answer.done():
            self.look()
            assert time.monotonic() < end, f"no answer to {command}"
            time.sleep(0.01)
        self.look()
        return answer.result()

    def look(self) -> None:
        if self.hit and not self._patient:
            raise Held

    def until(self, what: str, condition: Callable[[dict[str, Any]], bool], seconds: float = 20.0) -> None:
        """Wait for a state of the desk."""
        end = time.monotonic() + seconds
        while not condition(self.do("state")):
            assert time.monotonic() < end, f"{what} did not happen"
            time.sleep(0.05)

    def rest(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.look()
            time.sleep(0.02)

    def wait_for_point(self, seconds: float = 30.0) -> None:
        """After the end of the story: the point must still be reached."""
        end = time.monotonic() + seconds
        while not self.hit:
            assert time.monotonic() < end, "the point was never reached"
            time.sleep(0.02)

    def close(self) -> None:
        self._pool.shutdown(wait=False)


def tell_story(hand: Hand, told: Told, number: str = KNOWN) -> None:
    """One call from ring to wrap-up, by keys; ends early with `Held`."""
    told.call_id = str(hand.do("pop", number=number)["call"])
    told.rang_at = time.monotonic()
    hand.do("key", keys="F4")
    hand.until("the talk", lambda s: (call_in(s, told.call_id) or {}).get("state") == "active")
    hand.do("key", keys="Ctrl+N")
    for part in ("wants to compare", "; wife decides", "; 周五再打"):
        told.type(part, lambda text: hand.do("type", text=text))
        hand.rest(0.7)
    hand.rest(KEPT_AFTER_S)
    hand.do("key", keys="F12")
    hand.until("the wrap-up", lambda s: (call_in(s, told.call_id) or {}).get("waits_for_outcome", False))
    for key in THINKING:
        hand.do("key", keys=key)
        hand.rest(0.12)
    hand.do("key", keys="Ctrl+Return")
    hand.until("the finished call", lambda s: call_in(s, told.call_id) is None)
    told.finished = True


def kill(desk: Desk, told: Told) -> None:
    """SIGKILL from outside."""
    told.killed_at = time.monotonic()
    desk.kill()


def assert_waits(state: dict[str, Any], told: Told) -> None:
    """The call is there and asks for its outcome; what was typed more than a second before the kill is there too."""
    assert len(state["open_wrap_ups"]) == 1
    told.call_id = told.call_id or state["open_wrap_ups"][0]["call"]  # killed before anybody was told the id
    assert [w["call"] for w in state["open_wrap_ups"]] == [told.call_id]
    assert (state["agent"]["state"], state["agent"]["reason"]) == ("wrap_up", "unfinished_call")
    assert state["current"] == told.call_id
    notes = state["open_wrap_ups"][0]["notes"]
    assert notes.startswith(told.must_be_kept()), f"{told.must_be_kept()!r} was typed, {notes!r} is there"
    assert told.tried.startswith(notes), f"{notes!r} was never typed"


def finish(desk: Desk, told: Told) -> str:
    """Take the open wrap-up up by keys, write more, give the outcome; the notes as they must reach the server."""
    press(desk, "Ctrl+N")
    before = saved_notes(desk, told.call_id)
    desk.ctl("type", text=LATER)
    desk.wait_until("the notes", lambda _s: saved_notes(desk, told.call_id) == before + LATER, 10)
    press(desk, *THINKING, "Ctrl+Return")
    desk.wait_until("the finished call", lambda s: call_in(s, told.call_id) is None, 20)
    return before + LATER


def assert_once_at_server(stage: Stage, desk: Desk, told: Told, notes: str) -> None:
    """Nothing waits any more; the server has this call once, with these notes, and no operation came twice."""
    state = sent(desk)
    assert state["calls"] == [] and state["open_wrap_ups"] == []
    assert stage.calls_of(told.call_id) == 1
    assert stage.value("SELECT notes FROM call WHERE id=%s", told.call_id) == notes
    assert stage.value("SELECT disposition FROM call WHERE id=%s", told.call_id) == "reached.thinking"
    assert stage.operations_of_its_desk(told.call_id) == stage.calls_of_its_desk(told.call_id)


# ---- at random ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Outcome:
    """What a random kill met: `absent`, `waiting` or `finished`, and how old the lost text was."""

    met: str
    lost_ms: int
    typed: int


def random_round(stage: Stage, desk: Desk, chance: random.Random) -> tuple[Desk, Outcome]:
    """One call, killed at a random moment, looked at and finished; the desk that goes on, and what was met.

    Args:
        desk: in step, without a call.
    """
    told = Told()
    hand = threading.Thread(target=work, args=(desk, told, chance.randint(3, 25), chance.random()))
    hand.start()
    time.sleep(chance.uniform(0.05, 6.0))
    kill(desk, told)
    hand.join(30)
    again = stage.desk(data=desk.data)
    state = in_step(again)
    return again, _judge(stage, again, state, told)


def work(desk: Desk, told: Told, words: int, pace: float) -> None:
    """Ring, answer, type, hang up, finish, until the kill comes."""
    with suppress(UserError):
        told.call_id = ring(desk, KNOWN)
        told.rang_at = time.monotonic()
        desk.ctl("key", keys="F4")
        time.sleep(0.4)
        desk.ctl("key", keys="Ctrl+N")
        for number in range(words):
            told.type(f"{WORDS[number % len(WORDS)]} ", lambda text: desk.ctl("type", text=text))
            time.sleep(0.02 + 0.25 * pace)
        press(desk, "F12")
        time.sleep(0.2)
        press(desk, *THINKING)
        told.finishing = True
        press(desk, "Ctrl+Return")
        while call_in(desk.state(), told.call_id) is not None:
            time.sleep(0.05)
        told.finished = True


def _judge(stage: Stage, desk: Desk, state: dict[str, Any], told: Told) -> Outcome:
    if not state["open_wrap_ups"] and not told.finishing:
        rang_ms = (told.killed_at - told.rang_at) * 1000 if told.call_id else 0
        assert rang_ms < KEPT_AFTER_S * 1000, f"a call that rang {rang_ms:.0f} ms before the kill is lost"
        return Outcome("absent", 0, 0)
    if state["open_wrap_ups"]:
        assert not told.finished, "a finished call asks for its outcome again"
        assert_waits(state, told)
        found = state["open_wrap_ups"][0]["notes"]
        assert_once_at_server(stage, desk, told, finish(desk, told))
        return Outcome("waiting", told.lost_ms(found), len(told.tried))
    assert_once_at_server(stage, desk, told, told.tried)
    return Outcome("finished", 0, len(told.tried))
