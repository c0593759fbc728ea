"""Who acts: a signed-in person on a device, or the server's own command line."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from domain.errors import UserError
from domain.people import Person
from domain.permissions import Action, Entity, Scope, rows_of


@dataclass(frozen=True, kw_only=True)
class Actor:
    """One caller of one organisation. `permissions`: `entity.action` -> scope, the organisation's own cells included.

    Attributes:
        address: where the request came from, for the audit trail.
        token_hash: of the session, to sign out.
        shut: device_revoked or account_disabled: only facts that were not sent yet are taken from her.
        seen_at: when it was last noted that the session is used.
    """

    org_id: str
    person: Person
    device_id: str | None = None
    address: str = ""
    token_hash: bytes = b""
    permissions: dict[str, Scope] = field(default_factory=dict)
    shut: str = ""
    seen_at: datetime | None = None

    @property
    def id(self) -> str:
        return self.person.id

    def scope(self, entity: Entity, action: Action) -> Scope:
        """How far this caller may do it."""
        return self.permissions.get(f"{entity}.{action}", "none")

    def may(self, entity: Entity, action: Action) -> bool:
        return self.scope(entity, action) != "none"

    def demand(self, entity: Entity, action: Action) -> Scope:
        """The scope, or refusal.

        Raises:
            UserError: `forbidden`, with data.entity and data.action.
        """
        scope = self.scope(entity, action)
        if scope == "none":
            raise UserError("forbidden", entity=entity, action=action)
        return scope

    @property
    def masked(self) -> bool:
        """Full numbers are withheld."""
        return not self.may("lead", "unmask")


def operator(org_id: str) -> Actor:
    """The operator at the server's own command line: an admin without a person's row."""
    person = Person(id="00000000-0000-0000-0000-000000000000", login="", name="lead-server", role="admin")
    return Actor(org_id=org_id, person=person, address="command line", permissions=rows_of("admin"))
