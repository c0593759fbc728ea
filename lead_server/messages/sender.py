"""Sends what waits, in a thread of each server process. A webhook that fails holds up nothing but its own messages."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Engine, Row

from lead_server.messages import posting, storage
from lead_server.messages.model import FAILED, SENT, STOPPED, next_try
from lead_server.messages.posting import Verdict
from lead_server.security.actor import operator
from lead_server.security.escrow import Escrow, SealBrokenError
from lead_server.work import begin_work

LOOK_S = 3.0
_log = logging.getLogger(__name__)
Post = Callable[[str, bytes, dict[str, Any], int], Verdict]


class Sender:
    """`start` and `stop` with the server; both may be called twice. `round` sends what is due now, for tests too."""

    def __init__(
        self,
        engine: Engine,
        escrow: Escrow,
        *,
        post: Post = posting.post,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._engine, self._escrow, self._post, self._clock = engine, escrow, post, clock
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        if self._thread is None:
            self._stopping.clear()
            self._thread = threading.Thread(target=self._run, name="messages", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(posting.TIMEOUT_S + 2)
            self._thread = None

    def _run(self) -> None:
        told = False
        while not self._stopping.wait(LOOK_S):
            try:
                self.round()
                told = False
            except Exception as error:
                if not told:  # the database is away: said once, and once more when it is back
                    _log.warning("messages wait: %s", type(error).__name__)
                told = True

    def round(self) -> int:
        """Send what is due; gives how many messages were settled one way or another."""
        with self._engine.connect() as connection:
            hooks = [hook for hook in storage.webhooks(connection) if hook.active]
        return sum(self._serve(hook) for hook in hooks)

    def _serve(self, hook: Row[Any]) -> int:
        """The due messages of one webhook. The first failure that may pass ends its round: the others wait too."""
        try:
            secret = self._escrow.unseal(hook.secret_sealed, storage.purpose(hook.org_id, hook.name))
        except SealBrokenError:
            _log.error("webhook %s: its secret was sealed by another server's key", hook.name)
            return 0
        with self._engine.begin() as connection:
            rows = storage.claim(connection, hook, self._clock())
        done, away = 0, Verdict(True)
        for row in rows:
            if self._stopping.is_set():
                break
            if away.again:
                self._settle(hook, row, away)
                continue
            verdict = self._send(hook, row, secret)
            done += self._settle(hook, row, verdict)
            away = verdict if verdict.again else away
        return done

    def _send(self, hook: Row[Any], row: Row[Any], secret: bytes) -> Verdict:
        with self._engine.connect() as connection:
            if storage.refused(connection, row):
                return Verdict(False, False, "consent")
            message = storage.addressed(connection, row)
        if not message["to"]:
            return Verdict(False, False, f"the lead has no address for {row.channel}")
        return self._post(hook.url, secret, message, int(self._clock().timestamp()))

    def _settle(self, hook: Row[Any], row: Row[Any], verdict: Verdict) -> bool:
        """Write down what became of it; True when it is over."""
        now = self._clock()
        tries = row.tries + 1
        wait = next_try(tries) if verdict.again else None
        with begin_work(self._engine, operator(str(row.org_id)), now=now) as work:
            if verdict.sent:
                over = storage.settle(
                    work.connection, row, SENT, state="sent", tries=tries, error="", ended_at=now
                )
                storage.note_hook(work.connection, hook, now, "")
            elif wait is not None:
                values = {"tries": tries, "next_at": now + wait, "error": verdict.words}
                storage.settle(work.connection, row, "message.waiting", **values)
                storage.note_hook(work.connection, hook, now, verdict.words)
                return False
            else:
                stopped = verdict.words == "consent"
                values = {"state": "stopped" if stopped else "failed", "tries": tries, "error": verdict.words}
                over = storage.settle(
                    work.connection, row, STOPPED if stopped else FAILED, ended_at=now, **values
                )
            if over:
                work.touched.lead(str(row.lead_id))
        return over
