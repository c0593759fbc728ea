"""Conditions of scripts: Common Expression Language behind a profile of ours.

An error (a field that is not there, a comparison of unlike things) means *unknown*, and unknown is not true: the
branch takes its `otherwise`. `length()` counts characters (CEL's own `size()` of a text counts bytes in this library).
The library is imported when the first condition is met: it costs more than the rest of a desk's start.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any


@lru_cache(maxsize=512)
def _program(source: str) -> Any:
    import cel

    return cel.compile(source)


def problem_with(source: str) -> str | None:
    """Say why a condition does not compile, or None when it does."""
    if not source.strip():
        return "the condition is empty"
    try:
        _program(source)
    except Exception as error:  # the library raises ValueError, TypeError and its own
        return str(error).splitlines()[0]
    return None


def holds(source: str, facts: dict[str, Any]) -> bool:
    """Tell whether the condition is true for these facts; errors and anything but true count as not true."""
    import cel

    try:
        context = cel.Context(variables=facts)
        context.add_function("length", lambda value: len(value))
        return _program(source).execute(context) is True
    except Exception:
        return False
