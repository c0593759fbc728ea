"""Calls and what was said in them: script runs, answers, recordings, transcripts, hits."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Float, Index, Integer, LargeBinary
from sqlalchemy.dialects.postgresql import JSONB

from db.central.base import index, json, key, moment, optional_text, parent, ref, table, text, texts

#: No foreign keys to leads or people: a call is a fact and is kept whatever it names.
call = table(
    "call",
    key(),
    ref("agent_id", required=True),
    ref("device_id"),
    ref("lead_id"),
    ref("number_id"),
    text("campaign_id"),
    text("direction"),
    text("number_text"),
    text("e164"),
    text("key_hash"),
    text("last4"),
    text("line"),
    text("matched"),
    text("adapter"),
    moment("started_at", required=True),
    moment("answered_at"),
    moment("ended_at"),
    Column("talk_s", Integer, nullable=False, server_default="0"),
    text("end_cause"),
    ref("work_item_id"),
    text("disposition"),
    text("category"),
    text("intention"),
    text("next_step"),
    text("notes"),
    text("language"),
    json("wrap_up"),
    Column("has_recording", Boolean, nullable=False, server_default="false"),
    moment("received_at", now=True),
    Column("line_quality", JSONB),
    Column("recording_objected", Boolean, nullable=False, server_default="false"),
    Column("recorded", Boolean, nullable=False, server_default="false"),
    index("started_at", "id"),
    index("agent_id", "started_at", "id"),
    index("lead_id", "started_at"),
    index("disposition", "started_at"),
    index("last4", "started_at"),
    index("key_hash"),
)

script_run = table(
    "script_run",
    key("call_id"),
    text("script"),
    Column("version", Integer, nullable=False),
    text("variant"),
    json("path", "[]"),
    texts("disclosed"),
    text("exit_step"),
    json("silences", "[]"),
    parent(["call_id"], "call", ["id"]),
    index("script", "version"),
    Index("ix_script_run_path", "path", postgresql_using="gin", postgresql_ops={"path": "jsonb_path_ops"}),
)

#: A typed answer of a script run, with what it tagged and which field it wrote.
answer = table(
    "answer",
    key("call_id"),
    Column("n", Integer, primary_key=True),
    ref("lead_id"),
    text("step"),
    json("value", "null"),
    text("option"),
    text("field"),
    texts("tags"),
    Column("corrected", Boolean, nullable=False, server_default="false"),
    moment("at", required=True),
    parent(["call_id"], "call", ["id"]),
    index("step", "at"),
)

#: `object_key`: name in the object store. `key_sealed`: its key (`lead_server.recordings.sealed`); null: it lies as it is.
#: `call_id` is null for a file without a call of ours.
recording = table(
    "recording",
    key(),
    ref("call_id"),
    ref("agent_id"),
    moment("started_at"),
    Column("seconds", Float, nullable=False, server_default="0"),
    Column("channels", Integer, nullable=False, server_default="1"),
    Column("sample_rate", Integer, nullable=False, server_default="0"),
    text("media_type"),
    Column("bytes", BigInteger, nullable=False, server_default="0"),
    Column("sha256", LargeBinary),
    text("object_key"),
    text("language"),
    text("state", "kept"),
    json("muted", "[]"),
    moment("keep_until"),
    Column("held", Boolean, nullable=False, server_default="false"),
    text("held_why"),
    moment("held_at"),
    moment("created_at", now=True),
    optional_text("import_source"),
    Column("key_sealed", LargeBinary),
    Column("objected", Boolean, nullable=False, server_default="false"),
    index("call_id"),
    index("agent_id", "started_at"),
    index("sha256"),
)

#: A row a lane. `segments`: words as `[start_ms, end_ms, text, sure]`; `text`: the same to read.
#: `words`: what it is found by (`domain.spoken_words`).
#: `sealed`: words that were masked, for who may unmask; null where there are none or the policy keeps none.
transcript = table(
    "transcript",
    key(),
    ref("recording_id", required=True),
    Column("channel", Integer, nullable=False, server_default="0"),
    text("language"),
    text("model"),
    text("state", "ready"),
    json("segments", "[]"),
    text("text"),
    moment("at", now=True),
    text("speaker", "unknown"),
    Column("guessed", Boolean, nullable=False, server_default="false"),
    text("engine"),
    Column("length_ms", Integer, nullable=False, server_default="0"),
    Column("sealed", LargeBinary),
    texts("words"),
    parent(["recording_id"], "recording", ["id"]),
    index("recording_id"),
    Index("ix_transcript_words", "words", postgresql_using="gin"),
)

#: `phrase`: `set/phrase`. `likeness`: share of its form that was heard as it stands.
phrase_hit = table(
    "phrase_hit",
    key(),
    ref("recording_id", required=True),
    ref("call_id"),
    text("phrase"),
    Column("channel", Integer, nullable=False, server_default="0"),
    Column("from_ms", Integer, nullable=False, server_default="0"),
    Column("to_ms", Integer, nullable=False, server_default="0"),
    text("words"),
    Column("likeness", Float, nullable=False, server_default="1"),
    text("kind", "keyword"),
    text("speaker", "unknown"),
    parent(["recording_id"], "recording", ["id"]),
    index("recording_id"),
    index("phrase", "call_id"),
)
