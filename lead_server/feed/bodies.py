"""What stands behind a member of a stream: kind and id -> the JSON that travels.

A new kind is one function here. Definitions have the id `code@version`: a desk keeps old versions, because calls
and evaluations name the version they were made with.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from domain.api import Access
from domain.erasure import ERASED, Forgotten
from domain.people import Region, Team
from domain.script_life.releases import Release
from domain.script_life.stops import Stop
from lead_server.feed.shapes import Row
from lead_server.feed.storage import Storage
from lead_server.leads import bodies as lead_bodies
from lead_server.people.rows import cells_of, person_of
from lead_server.quality.assembling import read_evaluations
from lead_server.security.actor import Actor
from lead_server.security.sealing import sealer_of

DEFINITIONS = ("campaign", "script", "scorecard", "article", "experiment")
_TARGET = (
    "id",
    "subject_kind",
    "subject_id",
    "metric",
    "period",
    "starts_on",
    "ends_on",
    "value",
    "currency",
)


class Reader:
    """Reads the bodies of one pull.

    Attributes:
        fresh: leads that were encoded on the way.
        takes_kept: this person may have leads as they are kept; another's are made without full numbers.
    """

    def __init__(self, storage: Storage, actor: Actor) -> None:
        self._storage, self._actor = storage, actor
        self.takes_kept = not actor.masked
        self._seal: Callable[[str, str], str] | None = None
        self.fresh: lead_bodies.Fresh = {}

    def read(self, kind: str, ids: Sequence[str]) -> dict[str, bytes]:
        """Bodies by id; what is missing from the answer is gone."""
        if not ids:
            return {}
        if kind in DEFINITIONS:
            return self._definitions(kind, ids)
        return _KINDS[kind](self, ids)

    def _leads(self, ids: Sequence[str]) -> dict[str, bytes]:
        if self._actor.masked:
            return lead_bodies.encoded_masked(self._storage, ids, self._sealer())
        return lead_bodies.encoded(self._storage, ids, self.fresh)

    def _sealer(self) -> Callable[[str, str], str] | None:
        """One for the whole pull: what costs is the agreement of keys."""
        if self._seal is None:
            self._seal = sealer_of(self._storage, self._actor)
        return self._seal

    def _evaluations(self, ids: Sequence[str]) -> dict[str, bytes]:
        return {one.id: msgspec.json.encode(one) for one in read_evaluations(self._storage, ids)}

    def _people(self, ids: Sequence[str]) -> dict[str, bytes]:
        rows = self._storage.load("person", "id", ids)
        cells = self._storage.load("permission", "role", {row["role"] for row in rows})
        return {row["id"]: msgspec.json.encode(person_of(row, cells)) for row in rows}

    def _teams(self, ids: Sequence[str]) -> dict[str, bytes]:
        rows = self._storage.load("team", "id", ids, where={"dissolved_at": None})
        return {
            r["id"]: msgspec.json.encode(Team(id=r["id"], name=r["name"], region_id=r["region_id"]))
            for r in rows
        }

    def _regions(self, ids: Sequence[str]) -> dict[str, bytes]:
        rows = self._storage.load("region", "id", ids, where={"dissolved_at": None})
        return {row["id"]: msgspec.json.encode(_region(row)) for row in rows}

    def _targets(self, ids: Sequence[str]) -> dict[str, bytes]:
        rows = self._storage.load("target", "id", ids)
        return {row["id"]: msgspec.json.encode({name: row[name] for name in _TARGET}) for row in rows}

    def _notices(self, ids: Sequence[str]) -> dict[str, bytes]:
        return {
            row["id"]: msgspec.json.encode(
                {"id": row["id"], "at": row["at"], "until": row["until"], **row["body"]}
            )
            for row in self._storage.load("notice", "id", ids)
        }

    def _erased(self, ids: Sequence[str]) -> dict[str, bytes]:
        """Ids alone: whom a desk is to forget, and the calls by which it may know her."""
        calls: dict[str, list[str]] = {one: [] for one in ids}
        for row in self._storage.load("call", "lead_id", ids, columns=("id", "lead_id")):
            calls[row["lead_id"]].append(row["id"])
        return {
            one: msgspec.json.encode(Forgotten(id=one, calls=tuple(sorted(found))))
            for one, found in calls.items()
        }

    def _tags(self, ids: Sequence[str]) -> dict[str, bytes]:
        return {
            row["code"]: msgspec.json.encode(
                {"code": row["code"], "title": row["title"], "colour": row["colour"]}
            )
            for row in self._storage.load("tag", "code", ids)
        }

    def _revoked(self, ids: Sequence[str]) -> dict[str, bytes]:
        rows = self._storage.load("device", "id", ids, where={"person_id": self._actor.id})
        return {
            row["id"]: msgspec.json.encode({"device_id": row["id"], "at": row["revoked_at"]}) for row in rows
        }

    def _access(self, ids: Sequence[str]) -> dict[str, bytes]:
        """The caller's own; of nobody else."""
        rows = [one for one in self._storage.load("person", "id", ids) if one["id"] == self._actor.id]
        cells = self._storage.load("permission", "role", {row["role"] for row in rows})
        return {
            row["id"]: msgspec.json.encode(
                Access(person=person_of(row, cells), permissions=cells_of(row["role"], cells))  # type: ignore[arg-type]
            )
            for row in rows
        }

    def _releases(self, ids: Sequence[str]) -> dict[str, bytes]:
        rows = self._storage.load("script_release", "id", ids)
        return {row["id"]: msgspec.json.encode(release_of(row)) for row in rows}

    def _stops(self, ids: Sequence[str]) -> dict[str, bytes]:
        rows = self._storage.load("script_stop", "id", ids, where={"lifted_at": None})
        by = {
            p["id"]: p["name"] for p in self._storage.load("person", "id", {r["by"] for r in rows if r["by"]})
        }
        return {row["id"]: msgspec.json.encode(stop_of(row, by.get(row["by"], ""))) for row in rows}

    def _reads(self, ids: Sequence[str]) -> dict[str, bytes]:
        rows = self._storage.load("release_read", "release_id", ids, where={"person_id": self._actor.id})
        return {
            r["release_id"]: msgspec.json.encode({"release_id": r["release_id"], "at": r["at"]}) for r in rows
        }

    def _definitions(self, kind: str, ids: Sequence[str]) -> dict[str, bytes]:
        wanted = {(code, int(version)) for code, _, version in (i.rpartition("@") for i in ids)}
        rows: list[dict[str, Any]] = self._storage.load(
            "definition", "code", {code for code, _ in wanted}, where={"kind": kind, "state": "published"},
            columns=("code", "version", "body"),
        )  # fmt: skip
        return {
            definition_id(row["code"], row["version"]): msgspec.json.encode(row["body"])
            for row in rows
            if (row["code"], row["version"]) in wanted
        }


#: kind -> how it is read; of the class, so that a reader does not hold itself and goes with its request
_KINDS: dict[str, Callable[[Reader, Sequence[str]], dict[str, bytes]]] = {
    "lead": Reader._leads,
    "evaluation": Reader._evaluations,
    "person": Reader._people,
    "team": Reader._teams,
    "region": Reader._regions,
    "target": Reader._targets,
    "notice": Reader._notices,
    "tag": Reader._tags,
    "revoke": Reader._revoked,
    "access": Reader._access,
    "release": Reader._releases,
    "stop": Reader._stops,
    "release_read": Reader._reads,
    ERASED: Reader._erased,
}


def _region(row: Row) -> Region:
    return Region(id=row["id"], name=row["name"], country=row["country"], time_zone=row["time_zone"])


def release_of(row: Mapping[str, Any]) -> Release:
    """As it travels; from a row of either storage."""
    return Release(
        id=str(row["id"]), code=row["code"], version=row["version"], starts_at=row["starts_at"],
        campaigns=tuple(row["campaigns"]), teams=tuple(row["teams"]), ends_at=row["ends_at"],
        sentence=row["sentence"], again=row["again"],
    )  # fmt: skip


def stop_of(row: Mapping[str, Any], by: str = "") -> Stop:
    """The same for a stop; `by`: name of who stopped it."""
    return Stop(
        id=str(row["id"]), kind=row["kind"], code=row["code"], version=row["version"], step=row["step"],
        offer=row["offer"], reason=row["reason"], at=row["at"], by=by,
    )  # fmt: skip


def definition_id(code: str, version: int) -> str:
    """Name of a version as a member of the organisation's stream."""
    return f"{code}@{version}"
