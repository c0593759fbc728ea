"""The desk's log: a rotating file in the data folder, without names or numbers of customers."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from domain.errors import UserError

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"


def start(folder: Path, *, verbose: bool = False) -> None:
    """Write to `desk.log` (5 files of 1 MB), and to standard error when asked."""
    from logging.handlers import RotatingFileHandler  # brings sockets and pickle along

    root = logging.getLogger()
    root.setLevel(logging.INFO)
    logging.getLogger("alembic").setLevel(logging.WARNING)
    handler = RotatingFileHandler(folder / "desk.log", maxBytes=1_000_000, backupCount=4, encoding="utf-8")
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(handler)
    if verbose:
        shown = logging.StreamHandler(sys.stderr)
        shown.setFormatter(logging.Formatter(_FORMAT))
        root.addHandler(shown)


def bug(error: BaseException) -> None:
    """A fault of ours, in full."""
    logging.getLogger("desk").error("fault", exc_info=error)


def trouble(what: str, error: UserError) -> None:
    """Something that a person was told: its code, so that support can say when and why. No names, no numbers."""
    logging.getLogger("desk").info("%s: %s", what, error.code)
