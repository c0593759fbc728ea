"""Which calls are to be judged: draws with their proof, and the picks that analysts work through."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, Integer, UniqueConstraint

from db.central.base import code_key, index, json, key, moment, parent, ref, table, text, texts

#: One a plan and period, so that nobody draws again until she likes it.
#: `digest`: SHA-256 of what was there to be drawn from.
quality_draw = table(
    "quality_draw",
    key(),
    text("plan"),
    text("period"),
    text("kind"),
    text("seed"),
    text("digest"),
    json("body"),
    json("strata", "[]"),
    Column("there", Integer, nullable=False),
    moment("since", required=True),
    moment("until", required=True),
    moment("at", now=True),
    UniqueConstraint("org_id", "plan", "period"),
)

#: A plan that the server draws by itself at the end of each period. `zone`: where its days begin. `since`: periods that
#: ended before are not drawn. `problem`: why the last draw could not be made.
quality_plan = table(
    "quality_plan",
    code_key(),
    json("body"),
    text("zone", "UTC"),
    moment("since", now=True),
    ref("by"),
    text("problem"),
)

#: `probability`: exact fraction of having been drawn, "" for risk. `state`: open, done, skipped.
quality_pick = table(
    "quality_pick",
    key(),
    ref("draw_id", required=True),
    ref("call_id", required=True),
    ref("agent_id", required=True),
    ref("analyst_id", required=True),
    text("kind"),
    text("probability"),
    Column("risk", Float, nullable=False, server_default="0"),
    texts("reasons"),
    Column("second", Boolean, nullable=False, server_default="false"),
    text("state", "open"),
    ref("evaluation_id"),
    text("reason"),
    ref("replaces"),
    moment("at", now=True),
    moment("decided_at"),
    parent(["draw_id"], "quality_draw", ["id"]),
    index("draw_id"),
    index("call_id"),
    index("analyst_id", "state", "at"),
)
