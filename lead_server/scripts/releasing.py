"""A version begins to speak, at a time, to campaigns and teams; it is rolled back or called off in one act."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec
from sqlalchemy import insert, select, update

from db.central.definitions import definition
from db.central.people import team
from db.central.scripts import script_release
from domain.campaigns import LANGUAGES, Text
from domain.errors import UserError
from domain.script_life.releases import Release, deciding, version_for
from domain.studio import PublishDraft, ReleaseRow, RollBack
from lead_server.feed.bodies import definition_id
from lead_server.feed.streams import org_stream
from lead_server.publishing.service import digest_of
from lead_server.scripts import drafts, names, published, readers, yaml_out
from lead_server.scripts.checking import findings_here
from lead_server.work import Work

_R = script_release.c


def publish(work: Work, code: str, given: PublishDraft) -> ReleaseRow:
    """Make the approved draft the next version and let it speak.

    Raises:
        UserError: not_found, conflict, not_approved, script_unsound, sentence_missing, bad_request (a campaign without
            this script, an unknown team), when_past.
    """
    names.demand(work.actor)
    published.take_turns(work, code)
    row, script = drafts.approved(work, code, given.revision)
    sentence = _sentence(given.sentence)
    starts_at = _start(work, given.starts_at)
    _demand_places(work, code, given.campaigns, given.teams)
    drafts.demand_sound(findings_here(work, script, given.campaigns))
    d = definition.c
    newest = work.connection.execute(
        select(d.version)
        .where(d.org_id == work.org_id, d.kind == "script", d.code == code)
        .order_by(d.version.desc())
        .limit(1)
    ).scalar()
    version = (newest or 0) + 1
    body = msgspec.structs.replace(script, version=version)
    work.connection.execute(
        insert(definition).values(
            org_id=work.org_id, kind="script", code=code, version=version, body=body, state="published",
            source=yaml_out.text_of(body), digest=digest_of(body), published_at=work.now, by=work.actor.id,
            note=next(iter(sentence.values()), ""), created_by=row.created_by,
        )
    )  # fmt: skip
    work.touched.put(org_stream(work.org_id), "script", [definition_id(code, version)])
    release_id = release(
        work, code, version, campaigns=given.campaigns, teams=given.teams, starts_at=starts_at, sentence=sentence,
        approved_by=row.approved_by, draft_id=row.id,
    )  # fmt: skip
    drafts.close(work, row.id, "published")
    work.audit("publish", "script", definition_id(code, version), release=release_id)
    return readers.row(work, release_id)


def release(
    work: Work,
    code: str,
    version: int,
    *,
    starts_at: datetime,
    campaigns: Sequence[str] = (),
    teams: Sequence[str] = (),
    sentence: Text | None = None,
    again: bool = False,
    approved_by: str | None = None,
    draft_id: str | None = None,
) -> str:
    """Write a release and tell the desks; gives its id."""
    made = work.new_id()
    work.connection.execute(
        insert(script_release).values(
            org_id=work.org_id, id=made, code=code, version=version, campaigns=sorted(set(campaigns)),
            teams=sorted(set(teams)), starts_at=starts_at, sentence=sentence or {}, again=again, at=work.now,
            by=work.actor.id, approved_by=approved_by, draft_id=draft_id,
        )
    )  # fmt: skip
    work.touched.put(org_stream(work.org_id), "release", [made])
    return made


def roll_back(work: Work, code: str, given: RollBack) -> ReleaseRow:
    """What spoke before speaks again, at once, in the same campaigns and teams, and agents are told why.

    Raises:
        UserError: not_found (no release speaks, or none of this name), nothing_before, sentence_missing.
    """
    names.demand(work.actor)
    published.take_turns(work, code)
    sentence = _sentence({"en": given.reason})
    every = published.releases(work, code)
    gone = _which(every, given.release, code, work.now)
    version = given.version or _before(work, every, gone)
    if version is None or version not in published.versions(work, code):
        raise UserError("nothing_before")
    _end(work, gone.id, work.now, given.reason)
    made = release(
        work, code, version, campaigns=gone.campaigns, teams=gone.teams, starts_at=work.now,
        sentence=dict.fromkeys(LANGUAGES, sentence["en"]), again=True,
    )  # fmt: skip
    work.audit("roll_back", "script", definition_id(code, gone.version), release=gone.id, to=version)
    return readers.row(work, made)


def call_off(work: Work, release_id: str, reason: str) -> ReleaseRow:
    """A release ends without another in its place (one that has not begun never will).

    Raises:
        UserError: not_found, already_done.
    """
    names.demand(work.actor)
    found = work.connection.execute(
        select(script_release).where(_R.org_id == work.org_id, _R.id == release_id)
    ).first()
    if found is None:
        raise UserError("not_found")
    if found.ends_at is not None:
        raise UserError("already_done")
    _end(
        work,
        release_id,
        max(work.now, found.starts_at) if found.starts_at <= work.now else found.starts_at,
        reason,
    )
    work.audit("call_off", "script", definition_id(found.code, found.version), release=release_id)
    return readers.row(work, release_id)


# ------------------------------------------------------------------ inside


def _which(every: Sequence[Release], wanted: str, code: str, now: datetime) -> Release:
    if wanted:
        found = [r for r in every if r.id == wanted and r.speaks(now)]
    else:
        found = sorted((r for r in every if r.speaks(now)), key=lambda r: (r.starts_at, r.id), reverse=True)
    if not found:
        raise UserError("not_found", f"no release of {code} speaks now")
    return found[0]


def _before(work: Work, every: Sequence[Release], gone: Release) -> int | None:
    """The version that would speak in the first place of a release if there were no such release."""
    others = [r for r in every if r.id != gone.id and r.version != gone.version]
    campaign = next(iter(gone.campaigns), "") or next(
        (c.code for c in published.campaigns(work) if c.script == gone.code), ""
    )
    team_id = next(iter(gone.teams), None)
    there = [v for v in published.versions(work, gone.code) if v != gone.version]
    earlier = version_for(others, there, gone.code, campaign, team_id, work.now)
    if earlier is None and not deciding(others, gone.code, campaign, team_id, work.now):
        earlier = max((v for v in there if v < gone.version), default=None)
    return earlier


def _end(work: Work, release_id: str, at: datetime, why: str) -> None:
    work.connection.execute(
        update(script_release)
        .where(_R.org_id == work.org_id, _R.id == release_id)
        .values(ends_at=at, ended_by=work.actor.id, ended_why=why.strip())
    )
    work.touched.put(org_stream(work.org_id), "release", [release_id])


def _sentence(given: Text) -> Text:
    found = {language: " ".join(words.split()) for language, words in given.items() if words.strip()}
    if not found:
        raise UserError("sentence_missing")
    if any(len(words) > 300 for words in found.values()) or not set(found) <= set(LANGUAGES):
        raise UserError("bad_request", "one sentence, at most 300 characters, in en, zh, es")
    return found


def _start(work: Work, wanted: datetime | None) -> datetime:
    if wanted is None:
        return work.now
    if wanted.tzinfo is None:
        raise UserError("bad_request", "a moment has a zone")
    if wanted < work.now:
        raise UserError("when_past")
    return wanted


def _demand_places(work: Work, code: str, campaigns: Sequence[str], teams: Sequence[str]) -> None:
    known = {c.code for c in published.campaigns(work) if c.script == code}
    if not set(campaigns) <= known:
        raise UserError("bad_request", f"campaigns with this script: {', '.join(sorted(known)) or 'none'}")
    living = work.connection.execute(
        select(team.c.id).where(team.c.org_id == work.org_id, team.c.dissolved_at.is_(None))
    ).scalars()
    if not set(teams) <= {str(one) for one in living}:
        raise UserError("bad_request", "there is no such team")
