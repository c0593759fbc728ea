"""Experiments with scripts: their plans, who was given which arm, looks that were taken, who has seen which figures."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, Integer

from db.central.base import code_key, index, json, key, moment, parent, ref, table, text

#: `body` is `domain.experiments.definition.Experiment`; from the start on what runs is a published definition of the kind
#: `experiment`, which nobody changes. `state`: draft, running, ended.
experiment = table(
    "experiment",
    code_key(),
    text("state", "draft"),
    json("body"),
    moment("created_at", now=True),
    ref("created_by"),
    moment("started_at"),
    ref("started_by"),
    moment("ended_at"),
    ref("ended_by"),
    text("ended_why"),
)

#: The arm of a lead, from the operation `variant_assigned`. `since`: the beginning of the call in which it was drawn.
experiment_assignment = table(
    "experiment_assignment",
    code_key("experiment"),
    key("lead_id"),
    text("arm"),
    ref("agent_id", required=True),
    ref("device_id"),
    ref("call_id"),
    Column("n", Integer, nullable=False, server_default="0"),
    moment("since", required=True),
    moment("received_at", now=True),
    index("lead_id"),
)

#: Somebody spoke another arm, with a reason; `id` is the operation's.
experiment_override = table(
    "experiment_override",
    key(),
    text("experiment"),
    ref("lead_id", required=True),
    text("arm"),
    text("reason"),
    ref("agent_id", required=True),
    ref("call_id"),
    moment("at", required=True),
    moment("received_at", now=True),
    index("experiment", "at"),
)

#: A planned look that was taken, of one arm against the first; `body` is `domain.experiments.looks.Look`.
experiment_look = table(
    "experiment_look",
    code_key("experiment"),
    code_key("arm"),
    Column("n", Integer, primary_key=True, autoincrement=False),
    moment("at", required=True),
    Column("share", Float, nullable=False),
    Column("crossed", Boolean, nullable=False),
    json("body"),
    parent(["experiment"], "experiment", ["code"]),
)

#: Up to when a person has seen an experiment's figures: what comes later and is older has changed them.
experiment_seen = table(
    "experiment_seen",
    code_key("experiment"),
    key("person_id"),
    moment("at", required=True),
    parent(["experiment"], "experiment", ["code"]),
)
