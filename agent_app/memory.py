"""When Python looks for garbage: not while the desk starts, and afterwards not in what the start has made.

A full search walks every object. After the start there are some 200,000, nearly all of them modules that stay for ever,
and each walk held the whole desk for 90-120 ms, several times while a first sync poured in (docs/decisions/0004).
"""

from __future__ import annotations

import gc


def hold() -> None:
    """No search from now on; called first of all."""
    gc.disable()


def settle() -> None:
    """What is there now is there to stay; from now on only what comes is searched. May be called again."""
    gc.freeze()
    gc.enable()
