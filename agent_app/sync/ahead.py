"""The next page of a long pull, asked for while the desk stores the last one.

A first sync is the server's work, then the desk's, then the server's again; side by side it takes as long as the slower of
the two. The engine knows nothing of it: it asks as ever, and is given the answer that is there already when that was the
answer to the very same question. For it, it is a pull that took a little longer.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from msgspec.structs import replace

from domain.errors import UserError
from domain.feed import PullAnswer, PullRequest

#: an answer that lay longer is asked for anew (the disk was full, the PC slept): it tells the server's time
KEPT_S = 5.0


class Ahead:
    """Pulls over one connection. Belongs to the thread of its lane.

    Args:
        ask: sends a pull.
    """

    def __init__(
        self, ask: Callable[[PullRequest], PullAnswer], now_s: Callable[[], float] = time.monotonic
    ) -> None:
        self._ask, self._now_s = ask, now_s
        self._next: PullRequest | None = None
        self._kept: tuple[PullRequest, PullAnswer, float] | None = None

    def pull(self, request: PullRequest) -> PullAnswer:
        """The answer to a request, kept or asked for.

        Raises:
            UserError: what the server or the connection says.
        """
        kept, self._kept, self._next = self._kept, None, None
        if kept is not None and kept[0] == request and self._now_s() - kept[2] < KEPT_S:
            answer = kept[1]
        else:
            answer = self._ask(request)
        self._next = following(request, answer)
        return answer

    def go_on(self) -> None:
        """Ask for the page after the last one, if there is one. Trouble is left to the one who asks in earnest."""
        if self._next is None:
            return
        asked, self._next = self._next, None
        try:
            self._kept = asked, self._ask(asked), self._now_s()
        except UserError:
            self._kept = None

    def forget(self) -> None:
        """Something was pushed: an answer from before it may not count as one from after it."""
        self._kept = self._next = None


def following(request: PullRequest, answer: PullAnswer) -> PullRequest | None:
    """What a desk asks next when it has stored this answer; None when that was everything."""
    if not any(page.more for page in answer.pages):
        return None
    cursors = {name: position for name, position in request.cursors.items() if name in answer.granted}
    cursors.update((page.stream, page.position) for page in answer.pages)
    return replace(request, history=answer.history, cursors=cursors, digests={})
