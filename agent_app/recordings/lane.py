"""The lane of recordings: a thread of its own that sends one after the other, and gives way to everything else.

Between two chunks it looks whether a person is talking or the desk is fetching; then it sends smaller pieces and rests
between them. What it reached is on the disk after each request, so that a kill costs at most one chunk.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Callable

from agent_app.recordings.shelf import Kept, Shelf
from agent_app.recordings.tus import Exchange, Uploader, UploadState, state_after
from domain.errors import UserError
from domain.uploads import CHUNK_BYTES

CALM_CHUNK_BYTES = 256 * 1024  #: while somebody talks: a voice of 64 kbit/s must not wait behind it
CALM_REST_S = 1.0
BASE_S, CAP_S, FULL_S = 2.0, 120.0, 600.0
LOOK_EVERY_S = 300.0


class Lane:
    """Sends what is on the shelf until `stop`.

    Args:
        endpoint: address of the server's uploads.
        busy: True while a call runs or the feed is fetching.
        told: something changed that a person may see.

    Attributes:
        trouble: code of what holds it up, "" while all is well.
    """

    def __init__(
        self,
        shelf: Shelf,
        exchange: Exchange,
        endpoint: str,
        busy: Callable[[], bool],
        told: Callable[[], None] = lambda: None,
    ) -> None:
        self._shelf, self._busy, self._told = shelf, busy, told
        self._full = Uploader(exchange, endpoint, CHUNK_BYTES)
        self._calm = Uploader(exchange, endpoint, CALM_CHUNK_BYTES)
        self._wake, self._stop = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="recordings", daemon=True)
        self.trouble = ""

    def start(self) -> None:
        self._thread.start()

    def nudge(self) -> None:
        """A recording was put on the shelf, or the server is back."""
        self._wake.set()

    def stop(self, timeout_s: float = 3.0) -> None:
        """End after the request that runs."""
        self._stop.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    def _run(self) -> None:
        failures = 0
        while not self._stop.is_set():
            self._wake.clear()
            try:
                self._shelf.tidy()
                while not self._stop.is_set() and (kept := self._shelf.next()) is not None:
                    self._send(kept)
                    failures = 0
                self._say("")
                rest = LOOK_EVERY_S
            except UserError as error:
                failures += 1
                self._say(error.code)
                rest = self._rest(error, failures)
            self._wake.wait(rest)

    def _send(self, kept: Kept) -> None:
        """Bring one recording to its end, or to trouble."""
        state = kept.upload
        while not (state.done or state.code or self._stop.is_set()):
            calm = self._busy()
            try:
                before, state = state, (self._calm if calm else self._full).advance(kept, state)
            except UserError as error:
                if error.code == "recording_missing":
                    state = UploadState(url=state.url, code="recording_missing")
                    break
                self._shelf.note(kept, state_after(error, state))
                raise
            if before.url != state.url:
                self._shelf.note(kept, state)
            self._say("")
            if calm:
                self._stop.wait(CALM_REST_S)
        if state.done or state.code:
            self._shelf.note(kept, state)
            self._told()

    def _rest(self, error: UserError, failures: int) -> float:
        if error.code in ("quota_full", "not_signed_in"):
            return FULL_S
        asked = error.data.get("retry_after_s")
        least = float(asked) if isinstance(asked, int | float) else 0.0
        return least + random.uniform(0.2, min(CAP_S, BASE_S * 2 ** min(failures, 8)))

    def _say(self, trouble: str) -> None:
        if trouble != self.trouble:
            self.trouble = trouble
            self._told()
