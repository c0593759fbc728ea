"""What happens to evaluations by itself: a time comes, a deadline passes, somebody who should decide is on leave.

Each server process looks every half minute (`lead_server.periodic`); an advisory lock lets one do it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Engine, String, and_, cast, or_, select

from db.central.feed import membership
from db.central.people import organisation, person
from db.central.quality import absence, appeal, appeal_step, evaluation
from db.central.work import notice as notices
from domain.evaluation_life.life import RELEASED, come_due, excluded
from lead_server.feed.shapes import Row, new_row
from lead_server.feed.streams import agent_stream
from lead_server.periodic import alone
from lead_server.quality import assigning, lives
from lead_server.quality.notices import notice
from lead_server.security.actor import operator
from lead_server.work import Work, begin_work

EVERY_S, FIRST_S = 30.0, (2.0, 30.0)
CLOCK_LOCK = 7_315_015


@dataclass
class Done:
    """What one round did."""

    released: int = 0
    closed: int = 0
    replaced: int = 0

    @property
    def total(self) -> int:
        return self.released + self.closed + self.replaced


def tick(engine: Engine, now: datetime) -> Done | None:
    """Do what is due in all organisations; None when another process is at it."""
    done = Done()
    with alone(engine, CLOCK_LOCK) as mine:
        if not mine:
            return None
        with engine.connect() as connection:
            orgs = connection.execute(select(organisation.c.org_id)).scalars().all()
        for org_id in orgs:
            with begin_work(engine, operator(str(org_id)), now=now) as work:
                advance(work, done)
                forget_notices(work)
                replace_absent(work, done)
    return done


def advance(work: Work, done: Done) -> None:
    """Release what was to come now; close what nobody answered in time."""
    storage, now = work.storage, work.now
    ids = work.connection.execute(
        select(evaluation.c.id)
        .outerjoin(appeal, and_(appeal.c.org_id == evaluation.c.org_id, appeal.c.evaluation_id == evaluation.c.id))
        .where(
            evaluation.c.org_id == work.org_id,
            or_(
                and_(evaluation.c.state == "scheduled", evaluation.c.release_at <= now),
                and_(appeal.c.state == "decided", appeal.c.answer_by <= now),
            ),
        )
        .distinct()
    ).scalars().all()  # fmt: skip
    for row in storage.load("evaluation", "id", list(ids), lock=True) if ids else ():
        appeals = storage.load("appeal", "evaluation_id", [row["id"]])
        steps = storage.load("appeal_step", "evaluation_id", [row["id"]])
        before = lives.life_of(row, appeals, steps)
        after = come_due(before, now)
        if after == before:
            continue
        columns = lives.columns_of(after)
        storage.update("evaluation", list(columns), [{**row, **columns}])
        newest = lives.newest_appeal(appeals)
        if newest is not None and after.dispute is not None and after.dispute != before.dispute:
            changed = lives.appeal_columns(after.dispute)
            storage.update("appeal", list(changed), [{**newest, **changed}])
            done.closed += 1
        else:
            work.audit("release", "evaluation", row["id"])
            done.released += 1
        if after.state in RELEASED:
            work.touched.put(agent_stream(row["agent_id"]), "evaluation", [row["id"]])


def replace_absent(work: Work, done: Done, people: tuple[str, ...] = ()) -> None:
    """Give open steps of people who are on leave, or gone, to somebody else; likewise those that nobody has.

    `people`: only of these.
    """
    now = work.now
    on_leave = select(absence.c.person_id).where(
        absence.c.org_id == work.org_id, absence.c.since <= now, absence.c.until > now
    )
    gone = select(person.c.id).where(person.c.org_id == work.org_id, ~person.c.active)
    who = appeal_step.c.assignee_id
    wanted = who.in_(people) if people else or_(who.is_(None), who.in_(on_leave), who.in_(gone))
    ids = work.connection.execute(
        select(appeal_step.c.id).where(appeal_step.c.org_id == work.org_id, appeal_step.c.state == "open", wanted)
    ).scalars().all()  # fmt: skip
    for step in work.storage.load("appeal_step", "id", list(ids), lock=True) if ids else ():
        done.replaced += _replace(work, step)


def _replace(work: Work, step: Row) -> int:
    storage, now = work.storage, work.now
    (row,) = storage.load("evaluation", "id", [step["evaluation_id"]], lock=True)
    appeals = storage.load("appeal", "evaluation_id", [row["id"]])
    steps = storage.load("appeal_step", "evaluation_id", [row["id"]])
    rule = lives.rules(storage.definition("scorecard", row["form"], row["form_version"]))[1]
    if step["level"] > len(rule.levels):
        return 0
    level = rule.levels[step["level"] - 1]
    agent = next(iter(storage.load("person", "id", [row["agent_id"]])), {})
    barred = {*excluded(lives.life_of(row, appeals, steps)), step["assignee_id"] or ""}
    who = assigning.assignee(storage, level, team_id=agent.get("team_id"), excluded=barred, now=now)
    if who is None:
        return 0  # it stays where it is, and overdue it is seen by who leads
    storage.update("appeal_step", ["state"], [{**step, "state": "replaced"}])
    # the deadline stays: the agent waits no longer because somebody is away
    made = new_row(
        "appeal_step", now, id=work.new_id(), appeal_id=step["appeal_id"], evaluation_id=row["id"],
        level=step["level"], who=step["who"], assignee_id=who, instead_of=step["assignee_id"], why=step["why"],
        due_at=step["due_at"],
    )  # fmt: skip
    storage.insert("appeal_step", [made])
    told = notice(
        work, who, "appeal_assigned", appeal_id=step["appeal_id"], evaluation_id=row["id"],
        agent=str(agent.get("name", "")),
    )  # fmt: skip
    storage.insert("notice", [new_row("notice", now, **told)])
    work.touched.put(agent_stream(row["agent_id"]), "evaluation", [row["id"]])
    work.audit("replace_assignee", "evaluation", row["id"], instead_of=step["assignee_id"] or "", to=who)
    return 1


def forget_notices(work: Work) -> int:
    """Notices that nobody read in their time leave the desks; gives how many."""
    found = work.connection.execute(
        select(notices.c.id, notices.c.stream)
        .join(
            membership,
            and_(
                membership.c.org_id == notices.c.org_id, membership.c.stream == notices.c.stream,
                membership.c.kind == "notice", membership.c.id == cast(notices.c.id, String), ~membership.c.gone,
            ),
        )
        .where(notices.c.org_id == work.org_id, notices.c.until <= work.now)
        .limit(1_000)
    ).all()  # fmt: skip
    for row in found:
        work.touched.remove(row.stream, "notice", [row.id])
    return len(found)


def run(engine: Engine) -> Done | None:
    """One round, now."""
    return tick(engine, datetime.now(UTC))
