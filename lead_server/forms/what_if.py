"""The newest judgements of a form, reckoned anew with its draft: what would have come out?"""

from __future__ import annotations

from fractions import Fraction

from sqlalchemy import select

from db.central.people import person
from db.central.quality import evaluation
from domain.forms import Reckoned, WhatIf
from domain.scorecards import display, mean_score, score
from lead_server.database.sql import among
from lead_server.forms import drafts
from lead_server.quality.storage import read_evaluations
from lead_server.security.scope import rows
from lead_server.work import Work

NEWEST = 200
SHOWN = 50


def what_if(work: Work, code: str) -> WhatIf:
    """Compare; only judgements that the caller may see.

    Raises:
        UserError: not_found.
    """
    drafts.demand(work.actor)
    work.actor.demand("evaluation", "see")
    draft = drafts.find(work, code).form
    found = read_evaluations(
        work.connection, work.org_id, rows(work.actor, "evaluation"), evaluation.c.form == code, limit=NEWEST
    )
    names = dict(
        work.connection.execute(
            select(person.c.id, person.c.name).where(
                person.c.org_id == work.org_id, among(person.c.id, [one.agent_id for one in found])
            )
        ).all()
    )
    different: list[tuple[Fraction, Reckoned]] = []
    before: list[Fraction | None] = []
    after: list[Fraction | None] = []
    flipped = {True: 0, False: 0}
    waiting = 0
    for one in found:
        form = drafts.published(work, code, one.form_version)
        old, new = score(form, one.answers), score(draft, one.answers)
        if new.unanswered or new.invalid:
            waiting += 1
            continue
        before.append(old.final)
        after.append(new.final)
        if old.passed != new.passed and new.passed is not None:
            flipped[new.passed] += 1
        if (old.final, old.passed) != (new.final, new.passed):
            row = Reckoned(
                evaluation_id=one.id, agent=names.get(one.agent_id, ""), submitted_at=one.submitted_at,
                before=display(old.final), after=display(new.final), passed_before=old.passed,
                passed_after=new.passed,
            )  # fmt: skip
            different.append((abs((new.final or Fraction(0)) - (old.final or Fraction(0))), row))
    different.sort(key=lambda pair: (-pair[0], pair[1].evaluation_id))
    return WhatIf(
        looked_at=len(found), open=waiting, mean_before=display(mean_score(before)),
        mean_after=display(mean_score(after)), to_pass=flipped[True], to_fail=flipped[False],
        rows=tuple(row for _, row in different[:SHOWN]),
    )  # fmt: skip
