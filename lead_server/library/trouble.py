"""What keeps a file from being imported at all: a code and a sentence that says what to do."""

from __future__ import annotations


class FileTroubleError(Exception):
    """Nothing of the file was imported.

    Attributes:
        code: for programs and tests. words: for the operator.
    """

    def __init__(self, code: str, words: str) -> None:
        super().__init__(words)
        self.code, self.words = code, words
