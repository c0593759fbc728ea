"""JSON into types, from any thread.

msgspec reads a type's annotations when the type is first met, with Python code in between: two threads that meet one type
(or two that share a third) at the same moment crash the interpreter (seen: a desk that ended with SIGSEGV while its queue
and its window read the campaigns; msgspec 0.22). So each decoder is made once, one at a time; decoding itself needs no lock.
"""

from __future__ import annotations

import contextlib
import threading
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")
_decoders: dict[Any, msgspec.json.Decoder[Any]] = {}
_making = threading.Lock()


def decoder_of(form: type[T]) -> msgspec.json.Decoder[T]:
    """The one decoder of a type."""
    found = _decoders.get(form)
    if found is None:
        with _making:
            found = _decoders.get(form)
            if found is None:
                found = _decoders[form] = msgspec.json.Decoder(form)
    return found


def decoded(data: bytes | str | msgspec.Raw, form: type[T]) -> T:
    """As `msgspec.json.decode(data, type=form)`.

    Raises:
        msgspec.DecodeError, msgspec.ValidationError: as there.
    """
    return decoder_of(form).decode(data)


def prepare_all() -> int:
    """Meet every message that is defined by now, before threads do; gives how many. For a server's start."""
    found, todo = set[type](), [msgspec.Struct]
    while todo:
        for form in todo.pop().__subclasses__():
            if form not in found:
                found.add(form)
                todo.append(form)
    for form in found:
        if form.__module__.partition(".")[0] in ("domain", "lead_server"):
            with contextlib.suppress(
                TypeError
            ):  # one that is only ever written (a union that nobody could tell apart)
                decoder_of(form)
    return len(found)
