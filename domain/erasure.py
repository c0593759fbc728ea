"""What is left of a desk's entry about somebody who was erased: that a call was made, and nothing of her.

Both sides run this: the desk over what waits in its outbox, the server over what still comes in.
"""

from __future__ import annotations

from msgspec.structs import replace

from domain.calls import CallRecord, WrapUp
from domain.leads import Frozen
from domain.operations import Body, CallFinished

#: reason of the tombstone, source of the mark on its numbers, and the kind by which a stream tells desks of it
ERASED = "erased"


class Forgotten(Frozen, frozen=True, kw_only=True):
    """What a desk is told: whom to forget. `id`: of the lead. `calls`: with her, whoever made them."""

    id: str
    calls: tuple[str, ...] = ()


def without_person(body: Body) -> Body | None:
    """The same entry without the person; None when nothing would be left of it."""
    if not isinstance(body, CallFinished):
        return None
    run = body.script
    return replace(
        body,
        call=record_without(body.call),
        wrap_up=WrapUp(disposition=body.wrap_up.disposition),
        script=None if run is None else replace(run, answers=()),
    )


def record_without(record: CallRecord) -> CallRecord:
    """A call's record without her number and what she was asked."""
    return replace(record, number_text="", number_id=None, work_item_id=None)
