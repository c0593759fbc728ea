"""From the customer's BYE to sound that an analyst can play: a real desk, a real softphone, kamailio, a real server.

Calls of different lengths, one after the other and four at once. What is asked is what the Quality desk asks: the sound by
HTTP, and the call with its recording; afterwards every sound is decoded as the window does it.
"""

from __future__ import annotations

import json
import os
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import OperationalError

from domain.feed import PROTOCOL
from domain.ids import new_id
from tests.helpers.world import PASSWORD
from tests.peers.sip import Customer, Exchange, exchange

if TYPE_CHECKING:
    from tests.end2end.stage import Desk, Stage

PROMISE_S = 60.0
#: milliseconds of talk, one after the other; then as many at once
ONE_BY_ONE = (
    1_500, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000, 8_000, 9_000, 10_000, 11_000, 12_000, 14_000, 16_000, 18_000, 20_000,
)  # fmt: skip
#: at once, each at a desk of its own: person, her line, talk
AT_ONCE = (
    ("mira", "agent1", 9000),
    ("otto", "agent2", 9500),
    ("rosa", "cust3", 10000),
    ("sven", "cust4", 10500),
)
OUTCOME = ("Alt+R", "Alt+T", "Ctrl+Return")
POLL_S = 0.2


class Analyst:
    """Looks again and again which recordings can be played, and which calls show theirs.

    Attributes:
        played, shown: call id -> moment (seconds since 1970). sounds: call id -> (media type, bytes).
    """

    def __init__(self, stage: Stage) -> None:
        self._stage, self._url = stage, stage.url
        signed = self._ask(
            "POST", "/v1/session",
            {"organisation": "demo", "login": "quan", "password": PASSWORD, "device_id": new_id(), "device_name": "prove",
             "app_version": "0", "protocol": PROTOCOL},
        )  # fmt: skip
        assert signed is not None
        self._token = json.loads(signed[1])["token"]
        self.played: dict[str, float] = {}
        self.shown: dict[str, float] = {}
        self.sounds: dict[str, tuple[str, bytes]] = {}
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join(10)

    def _run(self) -> None:
        with suppress(
            OperationalError
        ):  # the floor is being cleared away: something else has failed, and is told
            self._look()

    def _look(self) -> None:
        while not self._stop.wait(POLL_S):
            for recording_id, call_id in self._recordings():
                if call_id not in self.played and (
                    found := self._ask("GET", f"/v1/recordings/{recording_id}/audio")
                ):
                    self.played[call_id] = time.time()
                    self.sounds[call_id] = found
                seen = None if call_id in self.shown else self._ask("GET", f"/v1/calls/{call_id}")
                if seen is not None and json.loads(seen[1])["row"].get("recording_id"):
                    self.shown[call_id] = time.time()

    def _recordings(self) -> list[tuple[str, str]]:
        with self._stage.engine.connect() as connection:
            rows = connection.exec_driver_sql(
                "SELECT id, call_id FROM recording WHERE call_id IS NOT NULL"
            ).all()
        return [(str(row[0]), str(row[1])) for row in rows]

    def _ask(self, method: str, path: str, body: object = None) -> tuple[str, bytes] | None:
        request = urllib.request.Request(self._url + path, method=method)
        request.add_header("Content-Type", "application/json")
        if token := getattr(self, "_token", ""):
            request.add_header("Authorization", f"Bearer {token}")
        data = json.dumps(body).encode() if body is not None else None
        try:
            with urllib.request.urlopen(request, data, timeout=20) as answer:
                return answer.headers.get("content-type", ""), answer.read()
        except urllib.error.URLError:  # not there yet, or the floor is being cleared away
            return None


def run(stage: Stage, folder: Path, one_by_one: tuple[int, ...] = ONE_BY_ONE) -> dict[str, Any]:
    """`failures` is empty when it holds."""
    from tests.end2end.stage import KNOWN

    for login in ("rosa", "sven"):
        stage.world.person(stage.org, login, "agent", team="A", region="North")
    numbers = {login: f"+8613955{n:06d}" for n, (login, _line, _ms) in enumerate(AT_ONCE)}
    for login, number in numbers.items():
        stage.add_lead(f"Customer of {login}", number, owner=login)
    with exchange(folder / "exchange") as pbx:
        desks = {login: _desk(stage, folder / login, login, line, pbx) for login, line, _ms in AT_ONCE}
        analyst = Analyst(stage)
        ids: list[str] = []
        for talk_ms in one_by_one:
            customer = Customer("leaves", pbx.address, folder, number=KNOWN, talk_ms=talk_ms, seconds=90)
            ids.append(_wrap_up(desks["mira"]))
            customer.finish()
        together = [
            Customer(
                "leaves", pbx.address, folder, number=numbers[login], talk_ms=ms, seconds=90, service=line
            )
            for login, line, ms in AT_ONCE
        ]
        at_once = [_wrap_up(desks[login]) for login, _line, _ms in AT_ONCE]
        for customer in together:
            customer.finish()
        _wait(lambda: set(ids + at_once) <= analyst.played.keys() & analyst.shown.keys(), 120)
        analyst.stop()
    return _figures(stage, analyst, ids, at_once)


def _desk(stage: Stage, data: Path, login: str, line: str, pbx: Exchange) -> Desk:
    """A desk that takes each call by policy and records it."""
    from tests.end2end.stage import in_step

    data.mkdir()
    account = {"user": line, "domain": "127.0.0.1", "password": f"pw-{line}", "registrar": pbx.address}
    given = {
        "account": account,
        "engine": {"interface": "127.0.0.1"},
        "record": True,
        "auto_answer": "always",
    }
    (data / "telephone.json").write_text(json.dumps(given))
    desk = stage.desk(login, data=data, telephone="softphone")
    in_step(desk)
    desk.wait_until("the line", lambda s: s["line"] == "registered", 30)
    return desk


def _wrap_up(desk: Desk) -> str:
    """Wait until the call has ended, say how; its id."""
    state = desk.wait_until("an end", lambda s: any(c["waits_for_outcome"] for c in s["calls"]), 60)
    call_id = next(str(c["id"]) for c in state["calls"] if c["waits_for_outcome"])
    desk.ctl("key", keys="Ctrl+N")
    desk.ctl("type", text="thinks about it")
    time.sleep(0.4)
    for key in OUTCOME:
        desk.ctl("key", keys=key)
        time.sleep(0.15)
    desk.wait_until("the finished call", lambda s: all(c["id"] != call_id for c in s["calls"]), 20)
    return call_id


def _wait(wanted: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not wanted() and time.monotonic() < end:
        time.sleep(0.2)


def _figures(stage: Stage, analyst: Analyst, ids: list[str], at_once: list[str]) -> dict[str, Any]:
    failures: list[str] = []
    played, shown = [], []
    for call_id in ids + at_once:
        ended = stage.value("SELECT ended_at FROM call WHERE id=%s", call_id)
        if not isinstance(ended, datetime) or call_id not in analyst.played or call_id not in analyst.shown:
            failures.append(f"call {call_id} never played in Quality")
            continue
        played.append(analyst.played[call_id] - ended.timestamp())
        shown.append(analyst.shown[call_id] - ended.timestamp())
    kinds = sorted({kind for kind, _ in analyst.sounds.values()})
    failures += [f"{call_id}: its sound cannot be decoded" for call_id in _undecodable(analyst.sounds)]
    figures: dict[str, Any] = {
        "calls": len(ids) + len(at_once),
        "at_once": len(at_once),
        "media_types": kinds,
    }
    for name, found in (("playable_s", played), ("in_quality_s", shown)):
        figures[f"{name}_p50"], figures[f"{name}_p95"] = _share(found, 0.5), _share(found, 0.95)
        figures[f"{name}_max"] = round(max(found, default=0.0), 2)
    if not played or _share(played, 0.95) > PROMISE_S:
        failures.append(f"from BYE to sound: more than {PROMISE_S} s")
    return {**figures, "failures": failures}


def _share(found: list[float], share: float) -> float:
    ranked = sorted(found)
    return round(ranked[min(len(ranked) - 1, int(share * len(ranked)))], 2) if ranked else 0.0


def _undecodable(sounds: dict[str, tuple[str, bytes]]) -> list[str]:
    """Calls of whose sound the Quality desk would draw nothing."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCoreApplication

    from agent_app.quality.decoded_peaks import decoded_peaks

    app = QCoreApplication.instance() or QCoreApplication([])
    bad = [call_id for call_id, (_kind, audio) in sounds.items() if len(decoded_peaks(audio, 200)) != 2]
    del app
    return bad
