"""Rules about looking: how often a hidden number may be shown, how many opened records are told to who leads."""

from __future__ import annotations

from domain.leads import Frozen

MOST_REVEALS, MOST_RECORDS, MOST_MINUTES = 1_000, 10_000, 24 * 60
LONGEST_REASON, SHORTEST_REASON = 300, 3


class AccessRules(Frozen, frozen=True, kw_only=True):
    """Of an organisation.

    Attributes:
        reveals_a_day: full numbers that one person of a masked role may look at in 24 hours; 0: none.
        records, minutes: somebody who opens so many different records in so many minutes is told to leads and admins;
            0 records: nobody is.
    """

    reveals_a_day: int = 20
    records: int = 120
    minutes: int = 10

    @property
    def sound(self) -> bool:
        """True where every figure is one that can be kept."""
        return (
            0 <= self.reveals_a_day <= MOST_REVEALS
            and 0 <= self.records <= MOST_RECORDS
            and 1 <= self.minutes <= MOST_MINUTES
        )


class RevealNumber(Frozen, frozen=True, kw_only=True):
    """`POST /v1/numbers/{id}/reveal`: show one number in full, for a reason."""

    lead_id: str
    reason: str


class Revealed(Frozen, frozen=True, kw_only=True):
    """The number, and how many more may be looked at in these 24 hours."""

    number: str
    left: int


class KeepEngineKey(Frozen, frozen=True, kw_only=True):
    """`PUT /v1/session/engine-key`: base64 of the public key of a desk's telephone engine (X25519). Numbers that the desk
    itself may not read travel sealed for it."""

    device_id: str
    key: str
