"""What stands behind a member of a stream: kind and id -> the JSON that travels.

A new kind is one function here. Definitions have the id `code@version`: a desk keeps old versions, because calls
and evaluations name the version they were made with.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from sqlalchemy import Connection, Text, cast, select, tuple_

from db.central.definitions import definition, tag
from db.central.people import device, person, region, team
from db.central.quality import evaluation
from db.central.work import notice, target
from lead_server.database.sql import among
from lead_server.leads import bodies as lead_bodies
from lead_server.people import storage as people
from lead_server.quality.storage import read_evaluations
from lead_server.security.actor import Actor

DEFINITIONS = ("campaign", "script", "scorecard", "article")


class Reader:
    """Reads the bodies of one pull.

    Attributes:
        fresh: leads that were encoded on the way.
    """

    def __init__(self, connection: Connection, actor: Actor, home_country: str) -> None:
        self._connection, self._actor, self._home = connection, actor, home_country
        self.fresh = lead_bodies.Fresh()
        self._kinds: dict[str, Callable[[Sequence[str]], dict[str, bytes]]] = {
            "lead": self._leads,
            "evaluation": self._evaluations,
            "person": self._people,
            "team": self._teams,
            "region": self._regions,
            "target": self._targets,
            "notice": self._notices,
            "tag": self._tags,
            "revoke": self._revoked,
        }

    def read(self, kind: str, ids: Sequence[str]) -> dict[str, bytes]:
        """Bodies by id; what is missing from the answer is gone."""
        if not ids:
            return {}
        if kind in DEFINITIONS:
            return self._definitions(kind, ids)
        return self._kinds[kind](ids)

    def _leads(self, ids: Sequence[str]) -> dict[str, bytes]:
        if self._actor.masked:
            return lead_bodies.encoded_masked(self._connection, self._actor.org_id, ids, self._home)
        return lead_bodies.encoded(self._connection, self._actor.org_id, ids, self.fresh)

    def _evaluations(self, ids: Sequence[str]) -> dict[str, bytes]:
        found = read_evaluations(self._connection, self._actor.org_id, among(evaluation.c.id, ids))
        return {one.id: msgspec.json.encode(one) for one in found}

    def _people(self, ids: Sequence[str]) -> dict[str, bytes]:
        query = people.WITH_PERMISSIONS.where(person.c.org_id == self._actor.org_id, among(person.c.id, ids))
        return {row.id: msgspec.json.encode(people.to_person(row)) for row in self._connection.execute(query)}

    def _teams(self, ids: Sequence[str]) -> dict[str, bytes]:
        query = select(team).where(
            team.c.org_id == self._actor.org_id, team.c.id.in_(ids), team.c.dissolved_at.is_(None)
        )
        return {row.id: msgspec.json.encode(people.to_team(row)) for row in self._connection.execute(query)}

    def _regions(self, ids: Sequence[str]) -> dict[str, bytes]:
        query = select(region).where(
            region.c.org_id == self._actor.org_id, region.c.id.in_(ids), region.c.dissolved_at.is_(None)
        )
        return {row.id: msgspec.json.encode(people.to_region(row)) for row in self._connection.execute(query)}

    def _targets(self, ids: Sequence[str]) -> dict[str, bytes]:
        query = select(target).where(target.c.org_id == self._actor.org_id, target.c.id.in_(ids))
        return {
            row.id: msgspec.json.encode(
                {
                    "id": row.id, "subject_kind": row.subject_kind, "subject_id": row.subject_id,
                    "metric": row.metric, "period": row.period, "starts_on": row.starts_on,
                    "ends_on": row.ends_on, "value": row.value, "currency": row.currency,
                }
            )
            for row in self._connection.execute(query)
        }  # fmt: skip

    def _notices(self, ids: Sequence[str]) -> dict[str, bytes]:
        query = select(notice).where(notice.c.org_id == self._actor.org_id, notice.c.id.in_(ids))
        return {
            row.id: msgspec.json.encode({"id": row.id, "at": row.at, "until": row.until, **row.body})
            for row in self._connection.execute(query)
        }

    def _tags(self, ids: Sequence[str]) -> dict[str, bytes]:
        query = select(tag).where(tag.c.org_id == self._actor.org_id, tag.c.code.in_(ids))
        return {
            row.code: msgspec.json.encode({"code": row.code, "title": row.title, "colour": row.colour})
            for row in self._connection.execute(query)
        }

    def _revoked(self, ids: Sequence[str]) -> dict[str, bytes]:
        query = select(device.c.id, device.c.revoked_at).where(
            device.c.org_id == self._actor.org_id, device.c.person_id == self._actor.id, device.c.id.in_(ids)
        )
        return {
            row.id: msgspec.json.encode({"device_id": row.id, "at": row.revoked_at})
            for row in self._connection.execute(query)
        }

    def _definitions(self, kind: str, ids: Sequence[str]) -> dict[str, bytes]:
        names = [(code, int(version)) for code, _, version in (i.rpartition("@") for i in ids)]
        query = select(definition.c.code, definition.c.version, cast(definition.c.body, Text)).where(
            definition.c.org_id == self._actor.org_id, definition.c.kind == kind,
            definition.c.state == "published", tuple_(definition.c.code, definition.c.version).in_(names),
        )  # fmt: skip
        return {definition_id(row[0], row[1]): row[2].encode() for row in self._connection.execute(query)}


def definition_id(code: str, version: int) -> str:
    """Name of a version as a member of the organisation's stream."""
    return f"{code}@{version}"
