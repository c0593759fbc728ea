"""Which desks this server understands."""

from __future__ import annotations

from domain.errors import UserError
from domain.feed import OLDEST_PROTOCOL, PROTOCOL


def check_protocol(protocol: int) -> None:
    """Raises UserError too_old or too_new (with the server's protocols in data)."""
    if protocol < OLDEST_PROTOCOL:
        raise UserError("too_old", protocol=protocol, oldest=OLDEST_PROTOCOL)
    if protocol > PROTOCOL:
        raise UserError("too_new", protocol=protocol, newest=PROTOCOL)
