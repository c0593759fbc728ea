"""What is wrong with a file, where exactly, in words."""

from __future__ import annotations

import msgspec


class Finding(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing that is wrong.

    Attributes:
        file: as it was named. line: 1-based. path: inside the file, `steps[3].options[0].goto`.
        code: for programs. words: for the author, English.
    """

    file: str
    line: int
    path: str
    code: str
    words: str

    def __str__(self) -> str:
        where = f" {self.path}:" if self.path else ""
        return f"{self.file}:{self.line}:{where} {self.words}"
