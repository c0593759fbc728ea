"""Which exchanges there are, what each can, and how far that is proven. Nothing is declared that the protocol cannot do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from lead_server.pbx import ami, ari, esl
from lead_server.pbx.link import Link, Settings


class Kind(NamedTuple):
    """Attributes:
    capabilities: of the telephone port; with_phones: besides, where telephones obey NOTIFY.
    endpoint: how an extension is dialled, unless said otherwise. spied_by: what names the call that is listened to.
    supervise: listen, whisper, barge. proven: against what it was run, said by `lead-server pbx status`.
    """

    make: Callable[[Settings], Link]
    port: int
    capabilities: tuple[str, ...]
    with_phones: tuple[str, ...]
    supervise: tuple[str, ...]
    proven: str
    endpoint: str = "PJSIP/{extension}"
    spied_by: Literal["channel", "leg"] = "channel"

    def can(self, *, phone_events: bool) -> tuple[str, ...]:
        return self.capabilities + (self.with_phones if phone_events else ())


KINDS: dict[str, Kind] = {
    "asterisk-ami": Kind(
        ami.Ami, 5038, ami.CAPABILITIES, ami.WITH_PHONE_EVENTS, ami.SUPERVISE,
        "run live against Asterisk 22 without telephones (Local channels); NOTIFY to telephones: unproven",
    ),
    "asterisk-ari": Kind(
        ari.Ari, 8088, ari.CAPABILITIES, (), (),
        "run live against Asterisk 22 without telephones (Local channels)",
    ),
    "freeswitch-esl": Kind(
        esl.Esl, 8021, esl.CAPABILITIES, esl.WITH_PHONE_EVENTS, esl.SUPERVISE,
        "unproven until run live: written and tested by the documented protocol alone",
        endpoint="user/{extension}", spied_by="leg",
    ),
}  # fmt: skip
