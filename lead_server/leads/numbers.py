"""Telephone numbers of leads at the server: read once, stored as E.164 with keyed hash and last four digits."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from domain import numbers
from domain.errors import UserError
from lead_server.feed.shapes import new_row
from lead_server.feed.storage import Holder

if TYPE_CHECKING:
    from lead_server.act import Act
    from lead_server.feed.room import Room


class NumberTexts(NamedTuple):
    """The forms in which a number is stored; all empty for one that cannot be read."""

    e164: str = ""
    key_hash: str = ""
    last4: str = ""
    kind: str = "unknown"


def read_number(text: str, home: str, key: bytes) -> NumberTexts:
    """Read a number as typed or as E.164.

    Raises:
        UserError: number_invalid, with data.problem.
    """
    found = numbers.read_numbers(text, home)
    if len(found) != 1 or found[0].e164 is None:
        raise UserError("number_invalid", problem=(found[0].problem or "several") if found else "no_digits")
    e164 = found[0].e164
    return NumberTexts(e164, numbers.keyed_hash(e164, key), numbers.last_four(e164), found[0].kind)


def number_of_call(room: Room, text: str, number_id: str | None) -> NumberTexts:
    """What a call was about: the lead's number by its id (dialled masked), else what the exchange said."""
    row = room.get("number", number_id)
    if row is not None:
        return NumberTexts(row["e164"], row["key_hash"], row["last4"], row["kind"])
    return _heard(text, room.storage.home_country(), room.storage.number_key()) if text else NumberTexts()


@lru_cache(2_048)
def _heard(text: str, home: str, key: bytes) -> NumberTexts:
    """A number as an exchange says it; parsing one costs more than all the rest of a call."""
    heard = numbers.number_key(text, home)
    if heard.e164 is None:
        return NumberTexts(last4=heard.digits[-4:])
    return NumberTexts(heard.e164, numbers.keyed_hash(heard.e164, key), numbers.last_four(heard.e164))


def read(act: Act, text: str) -> NumberTexts:
    """As `read_number`, with the organisation's country and key."""
    return read_number(text, act.storage.home_country(), act.storage.number_key())


def holders(act: Act, key_hashes: Sequence[str]) -> list[Holder]:
    """Living leads that have one of these numbers, each once."""
    wanted = [k for k in key_hashes if k]
    found = act.storage.holders(wanted) if wanted else []
    return list({one.lead_id: one for one in found}.values())


def add(
    act: Act,
    lead_id: str,
    texts: NumberTexts,
    *,
    number_id: str,
    label: str = "",
    extension: str = "",
    position: int = 0,
    source: str = "",
) -> None:
    """Store a new number of a lead, outside a batch of operations."""
    row = new_row(
        "number", act.now, id=number_id, lead_id=lead_id, label=label, extension=extension, position=position,
        source=source, created_by=act.actor.id, **texts._asdict(),
    )  # fmt: skip
    act.storage.insert("number", [row])
