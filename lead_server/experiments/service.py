"""The verbs of experiments: plan, start, end, and the figures.

A plan may change until it starts. With the start it becomes a published definition of the kind `experiment`, version 1,
with the required size in it: nobody changes that any more, the database sees to it, and desks get it with the
organisation's stream. The end is version 2.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import insert, text

from db.central.definitions import definition
from domain.campaigns import Campaign
from domain.errors import UserError
from domain.experiments import looks as looking
from domain.experiments.arm_checking import check_words
from domain.experiments.assignment import overlap
from domain.experiments.definition import Experiment, Plan
from domain.experiments.effect import ArmFigures, Comparison, Effect, Overridden, Planned
from domain.experiments.looks import Look
from domain.experiments.planning import Finding, check, check_scripts, required_size
from domain.scripts import Script
from domain.statistics.two_groups import Counts, sample_ratio
from lead_server.definitions import storage as definitions
from lead_server.experiments import counting, facts, storage
from lead_server.feed.bodies import definition_id
from lead_server.feed.streams import org_stream
from lead_server.work import Work

LONGEST_WHY = 500
VERSIONS_SINCE = timedelta(days=90)


def plan(work: Work, given: Experiment) -> Planned:
    """Save a plan that has not started; tells what it needs and what keeps it from starting.

    Raises:
        UserError: field_required, experiment_fixed.
    """
    work.actor.demand("experiment", "create")
    if not given.code.strip() or ":" in given.code:
        raise UserError("field_required", field="code")
    _lock(work)
    before = storage.locked(work, given.code)
    if before is not None and before.state != "draft":
        raise UserError("experiment_fixed")
    draft = msgspec.structs.replace(
        given, state="draft", version=1, started_at=None, ended_at=None, ended_why="",
        seed=given.seed or (before.seed if before else "") or secrets.token_hex(8),
        plan=msgspec.structs.replace(given.plan, size=0),
    )  # fmt: skip
    storage.put_draft(work, draft)
    work.audit("plan", "experiment", given.code)
    findings = _findings(work, draft)
    size = required_size(draft.plan, len(draft.arms)) if not findings else 0
    return Planned(experiment=draft, size=size, findings=tuple((f.code, f.path) for f in findings))


def start(work: Work, code: str) -> Experiment:
    """Begin to draw. The plan with its size is fixed from now on.

    Raises:
        UserError: not_found, experiment_fixed, experiment_unsound (data.first, data.path), experiment_overlaps.
    """
    work.actor.demand("experiment", "change")
    _lock(work)
    draft = _changeable(work, code)
    if draft.state != "draft":
        raise UserError("experiment_fixed")
    if findings := _findings(work, draft):
        first = findings[0]
        raise UserError("experiment_unsound", count=len(findings), first=first.code, path=first.path)
    for other, _ in storage.every(work):
        if other.state == "running" and overlap(draft, other):
            raise UserError("experiment_overlaps", experiment=other.code)
    sized = msgspec.structs.replace(draft.plan, size=required_size(draft.plan, len(draft.arms)))
    running = msgspec.structs.replace(draft, state="running", plan=sized, started_at=work.now, version=1)
    storage.put_state(work, running)
    publish(work, running)
    work.audit("start", "experiment", code, size=sized.size)
    return running


def end(work: Work, code: str, why: str) -> Experiment:
    """Draw and speak arms no more; calls that begin from now on do not count.

    Raises:
        UserError: not_found, field_required, experiment_fixed where it does not run.
    """
    work.actor.demand("experiment", "change")
    if not why.strip():
        raise UserError("field_required", field="why")
    running = _changeable(work, code)
    if running.state != "running":
        raise UserError("experiment_fixed")
    ended = msgspec.structs.replace(
        running, state="ended", ended_at=work.now, ended_why=why.strip()[:LONGEST_WHY], version=2
    )
    storage.put_state(work, ended)
    publish(work, ended)
    work.audit("end", "experiment", code)
    return ended


def effect(work: Work, code: str) -> Effect:
    """The figures of an experiment as they are now; a planned look that is due is taken.

    Raises:
        UserError: not_found.
    """
    found = storage.find(work, code)
    if found is None:
        raise UserError("not_found")
    changed = frozenset(step.id for arm in found.arms for step in arm.replaced)
    reader = facts.of_experiment(work, found)
    read = reader.read(sorted(changed))
    newest, read.overridden = facts.overrides(work, found)
    leads = counting.leads_of(read.calls)
    variants = facts.variants_of(found)
    arms = counting.arm_figures([(a.code, a.title) for a in found.arms], read, leads, found.plan)
    arms = [
        msgspec.structs.replace(one, exposed=counting.exposure(found, one.arm, variants, leads))
        for one in arms
    ]
    taken = _take_looks(work, found, arms)
    groups = [one.arm for one in arms]
    seen = storage.seen_at(work, code)
    late, oldest = reader.late(seen) if seen else (0, None)
    script = definitions.script(work.connection, work.org_id, found.script, found.script_version)
    return Effect(
        script=found.script, experiment=found, arms=tuple(arms), counted_at=work.now,
        comparisons=_comparisons(found, arms, leads, taken),
        guards=tuple(counting.guard_rails(arms, read, leads, found.plan)),
        steps=tuple(counting.step_figures(script, groups, read, changed)),
        runs=tuple(read.runs.get(group, 0) for group in groups),
        refusals=tuple(counting.refusals(groups, read.calls, _campaigns(work, read))),
        overrides=tuple(Overridden(at=r.at, by=r.name, arm=r.arm, reason=r.reason) for r in newest),
        ratio_p=sample_ratio([one.leads for one in arms], [a.weight for a in found.arms]).p,
        seen_at=seen, late=late, late_since=oldest,
    )  # fmt: skip


def versions(work: Work, code: str, since: datetime | None = None) -> Effect:
    """The figures of a script's versions as they were spoken (for 90 days). Nobody drew them by lot: no verdict."""
    work.actor.demand("experiment", "see")
    script = definitions.read(work.connection, work.org_id, "script", code)
    if script is None:
        raise UserError("not_found")
    reader = facts.of_versions(work, code, since or work.now - VERSIONS_SINCE)
    read = reader.read([])
    leads = counting.leads_of(read.calls)
    groups = sorted(read.leads, key=lambda group: int(group[1:]))
    arms = counting.arm_figures(
        [(group, {}) for group in groups], read, leads, Plan(baseline=0.05, worth=0.01)
    )
    return Effect(
        script=code, arms=tuple(arms), counted_at=work.now,
        steps=tuple(counting.step_figures(script, groups, read, frozenset())),
        runs=tuple(read.runs.get(group, 0) for group in groups),
        refusals=tuple(counting.refusals(groups, read.calls, _campaigns(work, read))),
    )  # fmt: skip


def saw(work: Work, code: str, at: datetime) -> None:
    """The caller has seen the figures of this moment."""
    if storage.find(work, code) is None:
        raise UserError("not_found")
    storage.put_seen(work, code, min(at, work.now))


def _comparisons(
    found: Experiment, arms: Sequence[ArmFigures], leads: Any, taken: dict[str, list[Look]]
) -> tuple[Comparison, ...]:
    if found.state == "draft":
        return ()
    return tuple(counting.comparison(found, arms[0], arm, leads, taken.get(arm.arm, [])) for arm in arms[1:])


def _take_looks(work: Work, found: Experiment, arms: Sequence[ArmFigures]) -> dict[str, list[Look]]:
    """Looks are taken once, whoever is first to count; they are kept as they were."""
    taken = storage.looks(work, found.code)
    if found.state == "draft":
        return taken
    first = arms[0]
    for arm in arms[1:]:
        before = taken.setdefault(arm.arm, [])
        counts = Counts(first.conversions, first.contacts, arm.conversions, arm.contacts)
        if (
            counts.trials_a
            and counts.trials_b
            and looking.due(found.plan, counts.trials_a + counts.trials_b, before)
        ):
            _lock(work)
            before = taken[arm.arm] = storage.looks(work, found.code).get(arm.arm, [])
            if looking.due(found.plan, counts.trials_a + counts.trials_b, before):
                look = looking.take(found.plan, counts, before, work.now, len(found.arms))
                storage.add_look(work, found.code, arm.arm, look)
                before.append(look)
    return taken


def _findings(work: Work, draft: Experiment) -> list[Finding]:
    found = check(draft)

    def find(code: str, version: int) -> Script | None:
        return definitions.script(work.connection, work.org_id, code, version)

    found += check_scripts(draft, find)
    return found or check_words(draft, find)


def _changeable(work: Work, code: str) -> Experiment:
    found = storage.locked(work, code)
    if found is None:
        raise UserError("not_found")
    return found


def _campaigns(work: Work, read: facts.Facts) -> dict[str, Campaign]:
    codes = {one.campaign_id for one in read.calls if one.category in ("refusal", "do_not_call")}
    found = {code: definitions.campaign(work.connection, work.org_id, code) for code in codes}
    return {code: campaign for code, campaign in found.items() if campaign is not None}


def publish(work: Work, found: Experiment) -> None:
    """A version of the definition, into the organisation's stream."""
    work.connection.execute(
        insert(definition).values(
            org_id=work.org_id, kind="experiment", code=found.code, version=found.version, body=found,
            state="published", published_at=work.now, by=work.actor.id, created_by=work.actor.id,
        )
    )  # fmt: skip
    work.touched.put(org_stream(work.org_id), "experiment", [definition_id(found.code, found.version)])


def _lock(work: Work) -> None:
    """One at a time in an organisation: two that start at once cannot both be the only one in their calls."""
    work.connection.execute(
        text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))"),
        {"name": f"experiments:{work.org_id}"},
    )
