"""Campaigns, scripts, scorecards, articles, people and evaluations on the desk."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from db.local.connection import Connection
from domain.api import Evaluation
from domain.articles import Article
from domain.campaigns import Campaign
from domain.decoding import decoded
from domain.experiments.definition import Experiment
from domain.people import Person
from domain.scorecards import Form
from domain.scripts import Script

T = TypeVar("T")

TYPES: dict[str, type] = {
    "campaign": Campaign,
    "script": Script,
    "scorecard": Form,
    "article": Article,
    "experiment": Experiment,
    "person": Person,
}


class _Head(msgspec.Struct):
    code: str = ""
    version: int = 1  # omitted in the JSON of a first version


class _EvaluationHead(msgspec.Struct):
    submitted_at: object = None


def put(
    connection: Connection,
    stream: str,
    kind: str,
    thing_id: str,
    body: bytes,
    position: int = 0,
    generation: int = 0,
) -> None:
    """Keep a definition."""
    head = decoded(body, _Head)
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO definition (stream, kind, id, position, generation, code, version, body)"
        " VALUES (?,?,?,?,?,?,?,?)",
        (stream, kind, thing_id, position, generation, head.code, head.version, body),
    )


def get(connection: Connection, kind: str, code: str, version: int | None, form: type[T]) -> T | None:
    """A definition by code: one version, or the newest."""
    sql = "SELECT body FROM definition WHERE kind=? AND code=?"
    values: tuple[object, ...] = (kind, code)
    if version is not None:
        sql, values = sql + " AND version=?", (*values, version)
    row = connection.exec_driver_sql(sql + " ORDER BY version DESC LIMIT 1", values).first()
    return decoded(row[0], form) if row else None


def get_by_id(connection: Connection, kind: str, thing_id: str, form: type[T]) -> T | None:
    """A definition by its id."""
    row = connection.exec_driver_sql(
        "SELECT body FROM definition WHERE kind=? AND id=?", (kind, thing_id)
    ).first()
    return decoded(row[0], form) if row else None


def every(connection: Connection, kind: str, form: type[T]) -> tuple[T, ...]:
    """All of a kind, newest version first within a code; one that came by two streams counts once."""
    rows = connection.exec_driver_sql(
        "SELECT body FROM definition WHERE kind=? GROUP BY id ORDER BY code, version DESC", (kind,)
    )
    return tuple(decoded(row[0], form) for row in rows.all())


def put_evaluation(
    connection: Connection,
    stream: str,
    evaluation_id: str,
    body: bytes,
    position: int | None = None,
    generation: int | None = None,
) -> None:
    """Keep an evaluation of this agent. Without a position it is one that she changed: it keeps its place."""
    evaluation = decoded(body, Evaluation)
    connection.exec_driver_sql(
        "INSERT INTO evaluation (id, stream, submitted_ms, acknowledged, body, position, generation)"
        " VALUES (?,?,?,?,?,coalesce(?,0),coalesce(?,0)) ON CONFLICT (id) DO UPDATE SET stream=excluded.stream,"
        " submitted_ms=excluded.submitted_ms, acknowledged=excluded.acknowledged, body=excluded.body,"
        " position=coalesce(?, position), generation=coalesce(?, generation)",
        (
            evaluation_id, stream, int(evaluation.submitted_at.timestamp() * 1000),
            int(evaluation.acknowledged_at is not None), body, position, generation, position, generation,
        ),
    )  # fmt: skip


def evaluations(connection: Connection) -> tuple[Evaluation, ...]:
    """Newest first."""
    found = connection.exec_driver_sql("SELECT body FROM evaluation ORDER BY submitted_ms DESC").all()
    return tuple(decoded(row[0], Evaluation) for row in found)
