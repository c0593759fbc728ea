"""A stage that has nothing to do here."""

from __future__ import annotations


class SkippedError(Exception):
    """There is nothing for this stage to do here. `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
