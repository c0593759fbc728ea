"""Channels of an exchange made into calls of extensions. Pure: no socket, no clock, no database.

Facts come repeated, late and about channels that are nobody's; only what moves a call of one of our extensions is told.
After a dead link the exchange is asked for everything it has: a call that is gone ended with a reason, one that is still
there is not offered a second time.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from domain.calls import CallState
from domain.pbx import LegEvent, PbxCall, PbxLeg
from lead_server.pbx.facts import CAUSES, STATUSES, Fact, clean


@dataclass(frozen=True, kw_only=True)
class Leg:
    """An extension's part of a call.

    Attributes:
        state: "" for a channel that nobody has been told of yet.
        asked: her side hung up. why: how it will have ended, as far as it is known before.
    """

    id: str
    extension: str
    direction: Literal["in", "out"] = "in"
    channel: str = ""
    state: CallState | Literal[""] = ""
    number: str = ""
    name: str = ""
    asked: bool = False
    why: str = ""


class Tracker:
    """Calls of the extensions of one link.

    Args:
        extensions: endpoint (`PJSIP/101`) -> extension.
    """

    def __init__(self, extensions: dict[str, str]) -> None:
        self.extensions = dict(extensions)
        self.legs: dict[str, Leg] = {}
        self._listening: set[str] = set()
        self.dropped = 0

    def put_back(self, legs: Iterable[Leg]) -> None:
        """What was known before this server was started."""
        self.legs.update({one.id: one for one in legs})

    def originated(self, leg_id: str, extension: str, number: str, at: datetime) -> list[tuple[Leg, PbxCall]]:
        """A desk asked for a call; its telephone will ring first."""
        if leg_id in self.legs:
            return []
        leg = Leg(id=leg_id, extension=extension, direction="out", number=number, state="dialing")
        self.legs[leg_id] = leg
        return [(leg, PbxCall(leg=leg_id, event="dialing", at=at, number=number))]

    def not_originated(self, leg_id: str, cause: str, at: datetime) -> list[tuple[Leg, PbxCall]]:
        """The exchange refused, or the telephone was not picked up."""
        leg = self.legs.get(leg_id)
        return self._end(leg, cause, at) if leg is not None and leg.state == "dialing" else []

    def listens(self, channel_id: str) -> None:
        """A telephone is called so that somebody may listen: no call of its extension."""
        self._listening.add(channel_id)

    def asked_to_end(self, leg_id: str) -> None:
        """A desk hangs up: whatever comes next, it was she."""
        if leg := self.legs.get(leg_id):
            self.legs[leg_id] = replace(leg, asked=True)

    def hear(self, fact: Fact, at: datetime) -> list[tuple[Leg, PbxCall]]:
        """What a fact means to a desk: mostly nothing."""
        if fact.id in self._listening:
            if fact.kind == "gone":
                self._listening.discard(fact.id)
            return []
        leg = self._leg_of(fact)
        if leg is None:
            return []
        match fact.kind:
            case "new":
                return []
            case "number":
                return self._number(leg, fact)
            case "ringing":
                return self._rings(leg, fact, at)
            case "calls_out":
                return self._calls_out(leg, fact, at)
            case "up":
                return self._up(leg, at)
            case "bridged" | "dial_answered":
                return self._move(leg, ("dialing", "early", "ringing_in"), "active", "answered", at)
            case "dial_failed":
                self._put(leg, why=STATUSES.get(fact.cause, ""))
                return []
            case "held":
                return self._move(leg, ("active",), "held", "held", at)
            case "resumed":
                return self._move(leg, ("held",), "active", "resumed", at)
            case "hangup_asked":
                self._put(leg, asked=True)
                return []
            case "transferred":
                self._put(leg, why="transferred")
                return []
            case "transfer_failed":
                return [(leg, PbxCall(leg=leg.id, event="transfer_failed", at=at))]
            case "gone":
                return self._end(leg, self._cause(leg, fact.cause), at)

    def reconcile(self, there: Collection[Fact], at: datetime) -> list[tuple[Leg, PbxCall]]:
        """The link is back, and this is everything that the exchange has (`up`, `ringing` or `calls_out` each)."""
        ids = {fact.id for fact in there}
        told: list[tuple[Leg, PbxCall]] = []
        for leg in list(self.legs.values()):
            if leg.id not in ids:
                told += self._end(leg, "link_lost", at)
        for fact in there:
            known = self._leg_of(fact)
            if known is None:
                continue
            if fact.kind == "up" and not known.state:  # it began while nobody listened, and is talked in
                told += self._rings(known, fact, at)
                known = self.legs[fact.id]
            told += self.hear(fact, at)
        return told

    def shown(self, extension: str) -> tuple[PbxLeg, ...]:
        """Calls of an extension that its desk was told of."""
        return tuple(
            PbxLeg(leg=one.id, state=one.state, direction=one.direction, number=one.number, name=one.name)
            for one in self.legs.values()
            if one.extension == extension and one.state
        )

    # ------------------------------------------------------------------ inside

    def _leg_of(self, fact: Fact) -> Leg | None:
        """The leg that a fact is about; made from a channel's name when it is one of ours."""
        leg = self.legs.get(fact.id)
        if leg is not None:
            if fact.channel and fact.channel != leg.channel:
                leg = self._put(leg, channel=fact.channel)
            return leg
        extension = self.extensions.get(endpoint_of(fact.channel))
        if extension is None or fact.kind == "gone":
            self.dropped += fact.kind != "new"
            return None
        leg = Leg(id=fact.id, extension=extension, channel=fact.channel)
        self.legs[fact.id] = leg
        return self._named(leg, fact)

    def _put(self, leg: Leg, **values: object) -> Leg:
        made = replace(self.legs.get(leg.id, leg), **values)  # type: ignore[arg-type]
        self.legs[leg.id] = made
        return made

    def _named(self, leg: Leg, fact: Fact) -> Leg:
        number, name = clean(fact.number, 40), clean(fact.name)
        if leg.direction == "in" and (number or name):
            return self._put(leg, number=number or leg.number, name=name or leg.name)
        return leg

    def _number(self, leg: Leg, fact: Fact) -> list[tuple[Leg, PbxCall]]:
        """Who calls became known; once it rings, the desk has been told and keeps to it."""
        if not leg.state:
            self._named(leg, fact)
        return []

    def _rings(self, leg: Leg, fact: Fact, at: datetime) -> list[tuple[Leg, PbxCall]]:
        if leg.direction == "out":
            return []  # her own telephone rings, for a call that she asked for
        if leg.state:
            return []
        leg = self._named(leg, fact)
        leg = self._put(leg, state="ringing_in")
        told = PbxCall(
            leg=leg.id,
            event="offered",
            at=at,
            number=leg.number,
            name=leg.name,
            called=clean(fact.called, 40),
        )
        return [(leg, told)]

    def _calls_out(self, leg: Leg, fact: Fact, at: datetime) -> list[tuple[Leg, PbxCall]]:
        """She dialled on the telephone itself."""
        if leg.state:
            return []
        number = clean(fact.called, 40)
        leg = self._put(leg, state="dialing", direction="out", number=number)
        return [(leg, PbxCall(leg=leg.id, event="dialing", at=at, number=number))]

    def _up(self, leg: Leg, at: datetime) -> list[tuple[Leg, PbxCall]]:
        if leg.direction == "out":  # she has picked up; the customer has not
            return self._move(leg, ("dialing",), "early", "progress", at)
        return self._move(leg, ("ringing_in",), "active", "answered", at)

    def _move(
        self, leg: Leg, states: Collection[str], new: CallState, event: LegEvent, at: datetime
    ) -> list[tuple[Leg, PbxCall]]:
        if leg.state not in states:
            self.dropped += 1
            return []
        leg = self._put(leg, state=new)
        return [(leg, PbxCall(leg=leg.id, event=event, at=at))]

    def _end(self, leg: Leg, cause: str, at: datetime) -> list[tuple[Leg, PbxCall]]:
        self.legs.pop(leg.id, None)
        if not leg.state:
            return []  # nobody was told that it began
        ended = replace(leg, state="ended")
        return [(ended, PbxCall(leg=leg.id, event="ended", at=at, cause=cause))]

    def _cause(self, leg: Leg, code: str) -> str:
        if leg.why == "transferred":
            return "transferred"
        if leg.state == "ringing_in":
            return "rejected" if leg.asked else CAUSES.get(code, "missed") if code == "26" else "missed"
        if leg.asked:
            return "agent_hung_up"
        if leg.state in ("active", "held"):
            return "customer_hung_up"
        return leg.why or CAUSES.get(code, "failed")


def endpoint_of(channel: str) -> str:
    """`PJSIP/101-0000000a` -> `PJSIP/101`; the far half of a Local channel is nobody's."""
    if channel.endswith(";2"):
        return ""
    return channel.rpartition("-")[0] or channel
