"""Reading definitions. A published version never changes, so a decoded one is kept in the process."""

from __future__ import annotations

import threading
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, select

from db.central.definitions import definition
from domain.campaigns import Campaign
from domain.experiments.definition import Experiment
from domain.phrases import PhraseSet
from domain.scorecards import Form
from domain.scripts import Script

T = TypeVar("T")

_KEPT = 256
_cache: dict[tuple[str, str, str, int], Any] = {}
_lock = threading.Lock()


FORMS: dict[str, type[Any]] = {
    "campaign": Campaign,
    "scorecard": Form,
    "script": Script,
    "experiment": Experiment,
    "phrase_set": PhraseSet,
}


def read(connection: Connection, org_id: str, kind: str, code: str, version: int | None = None) -> Any:
    """The decoded definition of one of the `FORMS` (None: the newest published version), or None."""
    return _read(connection, org_id, kind, code, version, FORMS[kind])


def campaign(connection: Connection, org_id: str, code: str) -> Campaign | None:
    """The newest published version."""
    return _read(connection, org_id, "campaign", code, None, Campaign)


def campaigns(connection: Connection, org_id: str) -> list[Campaign]:
    """The newest published version of each, by code."""
    d = definition.c
    codes = connection.execute(
        select(d.code)
        .where(d.org_id == org_id, d.kind == "campaign", d.state == "published")
        .distinct()
        .order_by(d.code)
    ).scalars()
    return [found for code in codes.all() if (found := campaign(connection, org_id, code)) is not None]


def scorecard(connection: Connection, org_id: str, code: str, version: int) -> Form | None:
    return _read(connection, org_id, "scorecard", code, version, Form)


def script(connection: Connection, org_id: str, code: str, version: int) -> Script | None:
    return _read(connection, org_id, "script", code, version, Script)


def _read(
    connection: Connection, org_id: str, kind: str, code: str, version: int | None, form: type[T]
) -> T | None:
    if not code:
        return None
    d = definition.c
    where = [d.org_id == org_id, d.kind == kind, d.code == code, d.state.in_(("published", "withdrawn"))]
    if version is None:
        where[-1] = d.state == "published"
        newest = select(d.version).where(*where).order_by(d.version.desc()).limit(1)
        version = connection.execute(newest).scalar()
        if version is None:
            return None
    key = (org_id, kind, code, version)
    with _lock:
        if key in _cache:
            found: T = _cache[key]
            return found
    body = connection.execute(select(d.body).where(*where, d.version == version)).scalar()
    if body is None:
        return None
    made = msgspec.convert(body, form)
    with _lock:
        if len(_cache) >= _KEPT:
            _cache.pop(next(iter(_cache)))
        _cache[key] = made
    return made
