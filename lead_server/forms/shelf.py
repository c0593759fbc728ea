"""The shelf of forms, their versions, and the way of a draft to become one."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import func, insert, select

from db.central.definitions import definition
from db.central.quality import evaluation
from domain.campaigns import Text
from domain.forms import FormRow, FormShelf, PublishedForm, PublishForm
from domain.studio import VersionRow, Versions
from lead_server.feed.bodies import definition_id
from lead_server.feed.streams import org_stream
from lead_server.forms import drafts, files
from lead_server.publishing.service import digest_of
from lead_server.scripts.names import people
from lead_server.scripts.published import campaigns
from lead_server.work import Work

_F = definition.c


def shelf(work: Work) -> FormShelf:
    """Every form that is published or open as a draft, by code."""
    drafts.demand(work.actor)
    newest = {row.code: row for row in _published(work)}
    open_drafts = drafts.open_ones(work)
    used: dict[str, list[Text]] = {}
    for campaign in campaigns(work):
        used.setdefault(campaign.scorecard, []).append(campaign.title)
    judged = _judged(work)
    rows = []
    for code in sorted({*newest, *open_drafts}):
        known, (title, info) = newest.get(code), open_drafts.get(code, ({}, None))
        rows.append(
            FormRow(
                code=code, title=known.title if known else title, version=known.version if known else 0,
                published_at=known.published_at if known else None, draft=info,
                campaigns=tuple(used.get(code, ())), evaluations=judged.get(code, 0),
            )
        )  # fmt: skip
    return FormShelf(rows=tuple(rows))


def _published(work: Work) -> list[Any]:
    rows = work.connection.execute(
        select(_F.code, _F.version, _F.published_at, _F.body["title"].label("title"))
        .where(_F.org_id == work.org_id, _F.kind == "scorecard", _F.state == "published")
        .order_by(_F.code, _F.version)
    )
    return list({row.code: row for row in rows}.values())


def _judged(work: Work) -> dict[str, int]:
    rows = work.connection.execute(
        select(evaluation.c.form, func.count()).where(evaluation.c.org_id == work.org_id).group_by(
            evaluation.c.form
        )
    )  # fmt: skip
    return {row[0]: row[1] for row in rows}


def versions(work: Work, code: str) -> Versions:
    """Published versions, newest first."""
    drafts.demand(work.actor, "see")
    found = work.connection.execute(
        select(_F.version, _F.published_at, _F.by, _F.note)
        .where(_F.org_id == work.org_id, _F.kind == "scorecard", _F.code == code)
        .where(_F.state.in_(("published", "withdrawn")))
        .order_by(_F.version.desc())
    ).all()
    by = people(work, (row.by for row in found))
    return Versions(
        rows=tuple(
            VersionRow(version=r.version, published_at=r.published_at, by=by.get(r.by, ""), note=r.note)
            for r in found
        )
    )


def publish(work: Work, code: str, given: PublishForm) -> PublishedForm:
    """Make the approved draft the next version; evaluations that are begun go on with theirs.

    Raises:
        UserError: not_found, conflict, not_approved, form_unsound.
    """
    drafts.demand(work.actor)
    drafts.take_turns(work, code)
    row, form = drafts.approved(work, code, given.revision)
    drafts.demand_sound(form)
    newest = work.connection.execute(
        select(func.max(_F.version)).where(_F.org_id == work.org_id, _F.kind == "scorecard", _F.code == code)
    ).scalar()
    version = (newest or 0) + 1
    body = msgspec.structs.replace(form, version=version, state="active")
    work.connection.execute(
        insert(definition).values(
            org_id=work.org_id, kind="scorecard", code=code, version=version, body=body, state="published",
            source=files.yaml_of(body), digest=digest_of(body), published_at=work.now, by=work.actor.id,
            note=given.note.strip(), created_by=row.created_by,
        )
    )  # fmt: skip
    work.touched.put(org_stream(work.org_id), "scorecard", [definition_id(code, version)])
    drafts.close(work, row, "published")
    work.audit("publish", "scorecard", definition_id(code, version), approved_by=row.approved_by or "")
    return PublishedForm(code=code, version=version)
