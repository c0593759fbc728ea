"""What the handlers of evaluations share: the rows of one, its life, and how a new life is written back."""

from __future__ import annotations

from typing import Any

import msgspec

from domain.appeal_rules import AppealRule
from domain.errors import UserError
from domain.evaluation_life.life import RELEASED, Dispute, Life, excluded
from domain.scorecards import Answer, Form, Release, answer_problems, score, summary
from lead_server.feed.operations.context import Context, Needs
from lead_server.feed.shapes import Row
from lead_server.feed.streams import agent_stream
from lead_server.quality import assigning, lives
from lead_server.quality.notices import notice

_ASKED_OF_ANALYSTS = frozenset(
    {"comment_missing", "evidence_missing", "root_cause_missing", "na_reason_missing"}
)


def needs_of(evaluation_id: str) -> Needs:
    return {"evaluation": [evaluation_id], "evaluation_id": [evaluation_id]}


class Case:
    """One evaluation under an operation.

    Attributes:
        row: its row. life: as the rows say. form: its own version, None where it is gone.
    """

    def __init__(self, context: Context, evaluation_id: str) -> None:
        """Raises UserError not_found."""
        self.context = context
        room = context.room
        row = room.get("evaluation", evaluation_id)
        if row is None:
            raise UserError("not_found", evaluation_id=evaluation_id)
        self.row: Row = row
        self.appeals = room.where("appeal", "evaluation_id", evaluation_id)
        self.steps = room.where("appeal_step", "evaluation_id", evaluation_id)
        self.life: Life = lives.life_of(row, self.appeals, self.steps)
        self.form: Form | None = room.definition("scorecard", row["form"], row["form_version"])

    @property
    def release(self) -> Release:
        return lives.rules(self.form)[0]

    @property
    def rule(self) -> AppealRule:
        return lives.rules(self.form)[1]

    @property
    def zone(self) -> str:
        """Clock of the agent's day."""
        return zone_of(self.context, self.row["agent_id"])

    def keep(self, life: Life, **more: Any) -> None:
        """Write the new life, tell the agent's desk where she has the evaluation."""
        room = self.context.room
        room.change("evaluation", self.row, {**lives.columns_of(life), **more})
        appeal = lives.newest_appeal(self.appeals)
        if appeal is not None and life.dispute is not None and life.dispute.id == appeal["id"]:
            room.change("appeal", appeal, lives.appeal_columns(life.dispute))
        self.life = life
        if life.state in RELEASED:
            stream = agent_stream(self.row["agent_id"])
            self.context.act.touched.put(stream, "evaluation", [self.row["id"]])

    def answers(self) -> list[Answer]:
        """As they stand now, in the order of the form."""
        rows = self.context.room.where("evaluation_answer", "evaluation_id", self.row["id"])
        return [
            msgspec.convert(a["body"], Answer) if isinstance(a["body"], dict) else a["body"]
            for a in sorted(rows, key=lambda a: (a["n"], a["question"]))
        ]

    def revise(
        self, answers: list[Answer], *, by: str, why: str, comment: str | None = None
    ) -> dict[str, Any]:
        """Keep the earlier answers and score, write the new ones; gives the evaluation's changed columns.

        A decided appeal need not bring what the form asks of an analyst: its words are the verdict's.

        Raises:
            UserError: operation_invalid, the answers do not fit the form or lack something.
        """
        if self.form is None:
            raise UserError("operation_invalid")
        asked = answer_problems(self.form, answers)
        problems = [one for one in asked if why != "appeal" or one.code not in _ASKED_OF_ANALYSTS]
        if problems:
            raise UserError("operation_invalid", question=problems[0].question)
        room, row = self.context.room, self.row
        before = {one.question: one for one in self.answers()}
        room.insert(
            "evaluation_revision", evaluation_id=row["id"], n=row["revision"] + 1, answers=list(before.values()),
            score=row["score"], final=row["final"], comment=row["comment"], until=self.context.act.now,
            by=by or None, why=why,
        )  # fmt: skip
        stored = {a["question"]: a for a in room.where("evaluation_answer", "evaluation_id", row["id"])}
        for n, given in enumerate(answers):
            old = stored.pop(given.question, None)
            if old is None:
                room.insert(
                    "evaluation_answer", evaluation_id=row["id"], question=given.question, n=n, body=given
                )
            elif before[given.question] != given or old["n"] != n:
                room.change("evaluation_answer", old, {"n": n, "body": given})
        for gone in stored.values():
            room.delete("evaluation_answer", gone)
        result = summary(score(self.form, answers))
        changed = {"score": result, "final": result.final}
        return changed if comment is None else {**changed, "comment": comment}

    def open_step(self, dispute: Dispute, *, why: str = "") -> None:
        """Give the dispute's level to somebody, and tell her."""
        context = self.context
        level = self.rule.levels[dispute.level - 1]
        team_id = (context.room.get("person", self.row["agent_id"]) or {}).get("team_id")
        who = assigning.assignee(
            context.act.storage, level, team_id=team_id, excluded=excluded(self.life), now=context.act.now
        )
        context.room.insert(
            "appeal_step", id=context.act.new_id(), appeal_id=dispute.id, evaluation_id=self.row["id"],
            level=dispute.level, who=level.who, assignee_id=who, due_at=assigning.due(level, context.act.now), why=why,
        )  # fmt: skip
        if who is not None:
            agent = context.name_of(self.row["agent_id"])
            told = notice(
                context.act, who, "appeal_assigned", appeal_id=dispute.id, evaluation_id=self.row["id"], agent=agent
            )  # fmt: skip
            context.room.insert("notice", **told)

    def drop_steps(self, appeal_id: str, **more: Any) -> None:
        """Nobody need decide any more."""
        for step in self.steps:
            if step["appeal_id"] == appeal_id and step["state"] == "open":
                self.context.room.change("appeal_step", step, {"state": "dropped", **more})


def zone_of(context: Context, agent_id: str) -> str:
    """The clock of an agent's day: her own, else her region's."""
    agent = context.room.get("person", agent_id) or {}
    if agent.get("time_zone"):
        return str(agent["time_zone"])
    region = context.room.get("region", agent.get("region_id")) or {}
    return str(region.get("time_zone", ""))
