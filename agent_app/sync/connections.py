"""The connections of one person's desk: each thread has its own, and all carry the same token, also when it was changed."""

from __future__ import annotations

from agent_app.sync.transport import Transport


class Connections:
    """Makes connections like `first`, and remembers them."""

    def __init__(self, first: Transport) -> None:
        self._first, self._all = first, [first]

    def another(self) -> Transport:
        """One for another thread."""
        made = self._first.twin()
        self._all.append(made)
        return made

    def take(self, token: str) -> None:
        """The server gave another token: everybody talks with it from now on."""
        for connection in self._all:
            connection.token = token
