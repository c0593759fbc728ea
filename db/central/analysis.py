"""What the machine makes of a recording: stages on their way, and the waveform."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, LargeBinary
from sqlalchemy import text as sql_text

from db.central.base import code_key, index, json, key, moment, parent, ref, table, text

#: A row a stage, made with the recording's own. `queue`: which workers do it. `ready`: what it waits for is settled.
#: `state`: waiting, running, done, skipped (with `why`), failed (with `why`). `attempt` fences a worker that came back late.
analysis_stage = table(
    "analysis_stage",
    key("recording_id"),
    code_key("stage"),
    text("queue", "sound"),
    Column("n", Integer, nullable=False, server_default="0"),
    Column("version", Integer, nullable=False, server_default="1"),
    Column("priority", Integer, nullable=False, server_default="50"),
    Column("ready", Boolean, nullable=False, server_default="false"),
    text("state", "waiting"),
    Column("attempt", Integer, nullable=False, server_default="0"),
    text("worker"),
    text("why"),
    json("result"),
    moment("at", now=True),
    moment("lease_until"),
    moment("began_at"),
    moment("ended_at"),
    parent(["recording_id"], "recording", ["id"]),
)
#: workers look here for the next piece of work, one organisation after the other
Index(
    "ix_analysis_stage_work",
    analysis_stage.c.org_id,
    analysis_stage.c.queue,
    analysis_stage.c.priority,
    analysis_stage.c.at,
    analysis_stage.c.n,
    postgresql_where=sql_text("ready AND state IN ('waiting', 'running')"),
)

#: `body`: `LLP1`, see `lead_server.analysis.peaks`.
recording_peaks = table(
    "recording_peaks",
    key("recording_id"),
    Column("body", LargeBinary, nullable=False),
    parent(["recording_id"], "recording", ["id"]),
)

#: What players fetch in place of the original. `kind`: small (half of a WAV), masked (silent where a number is said).
recording_copy = table(
    "recording_copy",
    key("recording_id"),
    code_key("kind"),
    text("object_key"),
    Column("key_sealed", LargeBinary),
    Column("bytes", BigInteger, nullable=False, server_default="0"),
    text("media_type"),
    moment("at", now=True),
    parent(["recording_id"], "recording", ["id"]),
)

#: What a person said of a hit, so that a change of its set can be tried against it. `phrase`: `set/phrase`.
phrase_verdict = table(
    "phrase_verdict",
    key("recording_id"),
    code_key("phrase"),
    Column("from_ms", Integer, primary_key=True, autoincrement=False),
    Column("to_ms", Integer, nullable=False, server_default="0"),
    Column("is_right", Boolean, nullable=False, server_default="true"),
    ref("by"),
    moment("at", now=True),
    parent(["recording_id"], "recording", ["id"]),
)

#: What the machine proposed for a question of a form, in the order in which it did; rows are added, never changed.
proposed_answer = table(
    "proposed_answer",
    key(),
    ref("recording_id", required=True),
    text("form"),
    Column("form_version", Integer, nullable=False, server_default="0"),
    text("question"),
    json("body"),
    moment("at", now=True),
    parent(["recording_id"], "recording", ["id"]),
    index("recording_id", "form", "form_version", "at"),
)
