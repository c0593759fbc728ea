"""How the embedded PostgreSQL is set up. An operator's own database has its own settings (docs/operators/server.md)."""

from __future__ import annotations

import os

_LEAST_MB, _MOST_MB, _PART = 128, 512, 16

_SAFE = {
    "max_connections": "200",
    "timezone": "UTC",
    "log_timezone": "UTC",
    # A statement or a DETAIL line would carry customers' data into the log.
    "log_error_verbosity": "terse",
    "log_min_error_statement": "panic",
    "log_parameter_max_length_on_error": "0",
}
_SWIFT = {
    # Whole pages, after each checkpoint the first change of one, were a quarter of the log; packed they are a twentieth.
    "wal_compression": "on",
    # Disks have no arms any more, and most of what is asked lies in memory: thousands of leads are found by their keys
    # instead of by reading the whole table.
    "random_page_cost": "1.1",
}


def settings() -> dict[str, str]:
    """PostgreSQL's settings on this machine."""
    return {**_SAFE, **_SWIFT, "shared_buffers": f"{shared_buffers_mb(memory_mb())}MB"}


def shared_buffers_mb(memory: int) -> int:
    """A sixteenth of the memory: with too few pages of its own a large move waits for others' to be written first."""
    return min(_MOST_MB, max(_LEAST_MB, memory // _PART))


def memory_mb() -> int:
    """Of the machine; 0 where it does not say."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2**20
    except (AttributeError, OSError, ValueError):  # Windows has no such question
        return 0
