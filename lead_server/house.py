"""What every route works with, one a process."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import Engine

from lead_server.feed.admission import Door
from lead_server.feed.noting import Progress
from lead_server.feed.shared_pages import SharedPages
from lead_server.feed.wakeup import Waker
from lead_server.recordings.storage import Recordings
from lead_server.retention.ledger import Ledger
from lead_server.security.escrow import Escrow


@dataclass(frozen=True)
class House:
    """What the routes work with; one a process, in `app.state.house`.

    Attributes:
        door: how many large pages are made at once. shared: pages that many desks ask for.
        ledger: what was deleted for good; None where nothing is (a test).
        progress: how far desks are, for the operator.
    """

    engine: Engine
    escrow: Escrow
    waker: Waker
    recordings: Recordings
    ledger: Ledger | None = None
    door: Door = field(default_factory=Door)
    shared: SharedPages = field(default_factory=SharedPages)
    progress: Progress = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "progress", Progress(self.engine))
