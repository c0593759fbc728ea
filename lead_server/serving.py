"""What a worker process runs: the application over the database and data folder named in its environment."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
from contextlib import suppress
from pathlib import Path

from litestar import Litestar

from domain.decoding import prepare_all
from lead_server import installation
from lead_server.app import make_app
from lead_server.database.engine import make_engine
from lead_server.feed.wakeup import Waker
from lead_server.health.figures import log_to_stderr
from lead_server.security import passwords
from lead_server.security.escrow import Escrow


def application() -> Litestar:
    """Made once in each worker; the parent process has migrated the database already."""
    log_to_stderr()
    data = Path(os.environ[installation.DATA])
    url = os.environ[installation.DATABASE]
    here = installation.Installation(data, url, make_engine(url), Escrow.in_folder(data))
    house = here.house()
    app = make_app(house, on_start=lambda: _begin(house.waker))
    prepare_all()  # requests run in threads
    passwords.nobody()
    return app


def _begin(waker: Waker) -> None:
    """Before the first request: what was imported stays for good, and no collection of garbage looks through it again
    (80 ms, in every sixth page of a first sync)."""
    gc.collect()
    gc.freeze()
    _stop_at_once(waker)


def _stop_at_once(waker: Waker) -> None:
    """On SIGTERM set the waiting desks free first, then let granian stop as it does on SIGINT.

    Granian finishes the running requests before it tells the application that it stops, and a desk waits for half a
    minute: the server was killed after its patience of ten seconds.
    """

    def stop() -> None:
        waker.release()
        signal.raise_signal(signal.SIGINT)

    with suppress(NotImplementedError):  # Windows has no such handlers
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop)
