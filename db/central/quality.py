"""Evaluations and what follows them: appeals, calibration, clips."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, Numeric

from db.central.base import code_key, index, json, key, moment, parent, ref, table, text

#: `score` is the whole `ScoreSummary` (exact fractions as text); `final` repeats the final score for sorting.
#: `queue`: measurement (random) or risk (targeted); only the first is averaged into published scores.
evaluation = table(
    "evaluation",
    key(),
    ref("call_id"),
    ref("recording_id"),
    ref("agent_id", required=True),
    ref("analyst_id", required=True),
    text("form"),
    Column("form_version", Integer, nullable=False),
    text("state", "submitted"),
    text("queue", "risk"),
    json("score"),
    Column("final", Numeric),
    text("comment"),
    Column("seconds", Integer, nullable=False, server_default="0"),
    moment("submitted_at", required=True),
    moment("released_at"),
    moment("acknowledged_at"),
    text("acknowledged_comment"),
    moment("received_at", now=True),
    index("agent_id", "submitted_at", "id"),
    index("analyst_id", "submitted_at"),
    index("call_id"),
    index("submitted_at", "id"),
)

evaluation_answer = table(
    "evaluation_answer",
    key("evaluation_id"),
    code_key("question"),
    Column("n", Integer, nullable=False, server_default="0"),
    json("body"),
    text("source", "human"),
    parent(["evaluation_id"], "evaluation", ["id"]),
    index("question"),
)

appeal = table(
    "appeal",
    key(),
    ref("evaluation_id", required=True),
    ref("agent_id", required=True),
    text("words"),
    json("questions", "[]"),
    text("state", "open"),
    text("answer"),
    ref("answered_by"),
    moment("at", now=True),
    moment("answered_at"),
    parent(["evaluation_id"], "evaluation", ["id"]),
    index("evaluation_id"),
    index("state", "at"),
)

#: A round in which several analysts score one call; their evaluations are rows of `calibration_score`.
calibration = table(
    "calibration",
    key(),
    ref("call_id"),
    ref("recording_id"),
    text("form"),
    Column("form_version", Integer, nullable=False, server_default="1"),
    text("state", "open"),
    json("agreement"),
    moment("at", now=True),
    moment("due_at"),
    ref("by"),
)

calibration_score = table(
    "calibration_score",
    key("calibration_id"),
    key("analyst_id"),
    json("answers", "[]"),
    json("score"),
    moment("at"),
    parent(["calibration_id"], "calibration", ["id"]),
)

#: A piece of a call that others should hear: exemplary or a problem.
clip = table(
    "clip",
    key(),
    ref("recording_id", required=True),
    ref("call_id"),
    text("title"),
    text("library", "exemplary"),
    text("stream"),
    Column("from_ms", Integer, nullable=False, server_default="0"),
    Column("to_ms", Integer, nullable=False, server_default="0"),
    json("body"),
    Column("withdrawn", Boolean, nullable=False, server_default="false"),
    moment("at", now=True),
    ref("by"),
    parent(["recording_id"], "recording", ["id"]),
    index("library", "at"),
)
