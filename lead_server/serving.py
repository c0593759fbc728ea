"""What a worker process runs: the application over the database and data folder named in its environment."""

from __future__ import annotations

import os
from pathlib import Path

from litestar import Litestar

from lead_server import installation
from lead_server.app import make_app
from lead_server.database.engine import make_engine
from lead_server.health.figures import log_to_stderr
from lead_server.security.escrow import Escrow


def application() -> Litestar:
    """Made once in each worker; the parent process has migrated the database already."""
    log_to_stderr()
    data = Path(os.environ[installation.DATA])
    url = os.environ[installation.DATABASE]
    here = installation.Installation(data, url, make_engine(url), Escrow.in_folder(data))
    return make_app(here.house())
