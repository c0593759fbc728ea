"""Evaluations and what follows them: appeals, calibration, clips, coaching."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, Numeric

from db.central.base import code_key, index, json, key, moment, parent, ref, table, text, texts

#: `score` is the whole `ScoreSummary` (exact fractions as text); `final` repeats the final score for sorting.
#: `queue`: measurement (random) or risk (targeted); only the first is averaged into published scores.
#: `state`: `domain.evaluation_life.life.State`. `told_at`: when the agent got it last. `returned_words`: of the second
#: person, while the analyst is to correct it.
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
    moment("release_at"),
    moment("told_at"),
    ref("approver_id"),
    moment("correct_by"),
    text("returned_words"),
    Column("revision", Integer, nullable=False, server_default="0"),
    index("agent_id", "submitted_at", "id"),
    index("analyst_id", "submitted_at"),
    index("call_id"),
    index("submitted_at", "id"),
    index("state", "release_at"),
)

#: Answers and score as they stood before they were changed; `n` from 1. `why`: corrected, appeal.
evaluation_revision = table(
    "evaluation_revision",
    key("evaluation_id"),
    Column("n", Integer, primary_key=True),
    json("answers", "[]"),
    json("score"),
    Column("final", Numeric),
    text("comment"),
    moment("until", required=True),
    ref("by"),
    text("why"),
    parent(["evaluation_id"], "evaluation", ["id"]),
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
    Column("level", Integer, nullable=False, server_default="1"),
    Column("levels", Integer, nullable=False, server_default="1"),
    moment("answer_by"),
    text("closed_why"),
    parent(["evaluation_id"], "evaluation", ["id"]),
    index("evaluation_id"),
    index("state", "at"),
)

#: One level of an appeal with whom it was given to. `state`: open, decided, replaced (the assignee is away), dropped.
appeal_step = table(
    "appeal_step",
    key(),
    ref("appeal_id", required=True),
    ref("evaluation_id", required=True),
    Column("level", Integer, nullable=False),
    text("who"),
    text("state", "open"),
    ref("assignee_id"),
    ref("instead_of"),
    moment("assigned_at", now=True),
    moment("due_at"),
    text("why"),
    ref("decided_by"),
    moment("decided_at"),
    json("verdicts", "[]"),
    text("words"),
    parent(["appeal_id"], "appeal", ["id"]),
    index("appeal_id"),
    index("evaluation_id"),
    index("assignee_id", "state"),
    index("state", "due_at"),
)

#: A person is on leave: what waits for her goes to somebody else.
absence = table(
    "absence",
    key(),
    ref("person_id", required=True),
    moment("since", required=True),
    moment("until", required=True),
    text("reason"),
    moment("at", now=True),
    ref("by"),
    parent(["person_id"], "person", ["id"]),
    index("person_id", "until"),
)

#: A red line: an answer was given that alarms at once (`Option.alarm`).
quality_alarm = table(
    "quality_alarm",
    key(),
    ref("evaluation_id", required=True),
    ref("call_id"),
    ref("agent_id", required=True),
    ref("analyst_id"),
    text("question"),
    text("option"),
    text("alarm"),
    moment("at", now=True),
    parent(["evaluation_id"], "evaluation", ["id"]),
    index("at"),
    index("agent_id", "at"),
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
    text("title"),
    ref("expert_id"),
    moment("closed_at"),
    ref("closed_by"),
    index("state", "at"),
)

#: A person who takes part; `at` is null until she has scored.
calibration_score = table(
    "calibration_score",
    key("calibration_id"),
    key("analyst_id"),
    json("answers", "[]"),
    json("score"),
    moment("at"),
    text("comment"),
    parent(["calibration_id"], "calibration", ["id"]),
)

#: A piece of a call that others should hear: exemplary or a problem. `teams`, `regions` (ids): none of both means all.
#: `agent_id`, `lead_id`: whose voices they are.
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
    text("lesson"),
    text("text"),
    texts("tags"),
    texts("teams"),
    texts("regions"),
    text("consent"),
    ref("agent_id"),
    ref("lead_id"),
    ref("evaluation_id"),
    moment("expires_at"),
    moment("withdrawn_at"),
    ref("withdrawn_by"),
    text("withdrawn_why"),
    parent(["recording_id"], "recording", ["id"]),
    index("library", "at"),
)

#: Somebody heard a clip; by the operation `clip_heard`.
clip_heard = table(
    "clip_heard",
    key(),
    ref("clip_id", required=True),
    ref("person_id", required=True),
    moment("at", required=True),
    Column("seconds", Integer, nullable=False, server_default="0"),
    moment("received_at", now=True),
    index("clip_id", "person_id"),
)

#: A note or a task that follows from a judgement.
coaching = table(
    "coaching",
    key(),
    text("kind", "task"),
    ref("agent_id", required=True),
    ref("assignee_id", required=True),
    ref("evaluation_id"),
    text("question"),
    ref("clip_id"),
    text("text"),
    moment("due_at"),
    moment("at", now=True),
    ref("by", required=True),
    moment("acknowledged_at"),
    moment("done_at"),
    text("answer"),
    moment("withdrawn_at"),
    index("agent_id", "at"),
    index("assignee_id", "at"),
)
