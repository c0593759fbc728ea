"""Drafts: opened, saved against a revision, checked, approved by a second person, discarded."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Row, insert, select, update

from db.central.scripts import script_draft, script_draft_state
from domain.errors import UserError
from domain.scripts import Finding, Script
from domain.studio import Draft, DraftInfo, OpenDraft, SavedDraft, SaveDraft
from lead_server.scripts import names, published
from lead_server.scripts.checking import findings_here
from lead_server.work import Work

_D = script_draft.c


def find(work: Work, code: str) -> Draft:
    """The open draft of a script.

    Raises:
        UserError: not_found.
    """
    names.demand(work.actor)
    return _draft(work, _row(work, code))


def begin(work: Work, code: str, how: OpenDraft) -> Draft:
    """Open a draft; one that is open already is given back as it is.

    Raises:
        UserError: not_found (no such version), bad_request (a beginning of another code, or with a name twice),
            conflict (an own beginning, but a draft is open).
    """
    names.demand(work.actor, "create")
    published.take_turns(work, code)
    found = _open_row(work, code)
    if found is not None:
        if how.script is not None:
            raise UserError("conflict", "a draft of this script is open")
        return _draft(work, found)
    known = published.versions(work, code)
    base = how.version or max(known, default=0)
    script = how.script if how.script is not None else published.script(work, code, base)
    _demand_sound_names(script, code)
    draft_id = work.new_id()
    work.connection.execute(
        insert(script_draft).values(
            org_id=work.org_id, id=draft_id, code=code, base=base, body=_body(script), authors=[work.actor.id],
            created_at=work.now, created_by=work.actor.id, changed_at=work.now, changed_by=work.actor.id,
        )
    )  # fmt: skip
    _keep_state(work, draft_id, 1, script)
    work.audit("begin", "script_draft", draft_id, code=code, base=base)
    return find(work, code)


def save(work: Work, code: str, given: SaveDraft) -> SavedDraft:
    """Keep what an author made of a revision; when somebody was faster nothing is kept, and she is shown that one.

    A change takes check and approval away: they were given to other words.

    Raises:
        UserError: not_found, bad_request.
    """
    names.demand(work.actor)
    row = _row(work, code, lock=True)
    _demand_sound_names(given.script, code)
    body = _body(given.script)
    if given.revision != row.revision:
        return SavedDraft(saved=False, draft=_draft(work, row))
    if body == row.body:
        return SavedDraft(saved=True, draft=_draft(work, row))
    authors = list(dict.fromkeys([*row.authors, work.actor.id]))
    work.connection.execute(
        update(script_draft)
        .where(_D.org_id == work.org_id, _D.id == row.id)
        .values(
            revision=row.revision + 1, body=body, authors=authors, state="draft", findings=[], approved_at=None,
            approved_by=None, changed_at=work.now, changed_by=work.actor.id,
        )
    )  # fmt: skip
    _keep_state(work, row.id, row.revision + 1, given.script)
    work.audit("save", "script_draft", row.id, code=code, revision=row.revision + 1)
    return SavedDraft(saved=True, draft=find(work, code))


def check(work: Work, code: str, revision: int) -> Draft:
    """Look for what is wrong; without findings the draft is checked and can be approved.

    Raises:
        UserError: not_found, conflict (another revision by now).
    """
    names.demand(work.actor)
    row = _at(work, code, revision)
    found = findings_here(work, _script(row))
    state = "draft" if found else row.state if row.state == "approved" else "checked"
    work.connection.execute(
        update(script_draft)
        .where(_D.org_id == work.org_id, _D.id == row.id)
        .values(state=state, findings=msgspec.to_builtins(found))
    )
    work.audit("check", "script_draft", row.id, code=code, revision=row.revision, findings=len(found))
    return find(work, code)


def approve(work: Work, code: str, revision: int) -> Draft:
    """A second person agrees.

    Raises:
        UserError: not_found, conflict, own_script (she is an author), not_checked, script_unsound.
    """
    names.demand(work.actor)
    row = _at(work, code, revision)
    if work.actor.id in row.authors:
        raise UserError("own_script")
    if not work.actor.person.login:
        raise UserError(
            "forbidden", "the command line approves in somebody's name", entity="script", action="change"
        )
    if row.state == "draft":
        raise UserError("not_checked")
    demand_sound(findings_here(work, _script(row)))
    work.connection.execute(
        update(script_draft)
        .where(_D.org_id == work.org_id, _D.id == row.id)
        .values(state="approved", approved_at=work.now, approved_by=work.actor.id)
    )
    work.audit("approve", "script_draft", row.id, code=code, revision=row.revision)
    return find(work, code)


def discard(work: Work, code: str, revision: int) -> None:
    """Give the draft up; its states stay in the database.

    Raises:
        UserError: not_found, conflict.
    """
    names.demand(work.actor, "delete")
    row = _at(work, code, revision)
    close(work, row.id, "discarded")
    work.audit("discard", "script_draft", row.id, code=code, revision=row.revision)


def approved(work: Work, code: str, revision: int) -> tuple[Row[Any], Script]:
    """The approved draft, locked, and its script.

    Raises:
        UserError: not_found, conflict, not_approved.
    """
    row = _at(work, code, revision)
    if row.state != "approved":
        raise UserError("not_approved")
    return row, _script(row)


def close(work: Work, draft_id: str, why: str) -> None:
    """The draft is over."""
    work.connection.execute(
        update(script_draft)
        .where(_D.org_id == work.org_id, _D.id == draft_id)
        .values(closed_at=work.now, closed_why=why)
    )


def demand_sound(findings: tuple[Finding, ...]) -> None:
    """Raises UserError: script_unsound, with how many findings and the first in words."""
    if findings:
        first = f"{findings[0].path}: {findings[0].words}"
        raise UserError("script_unsound", count=str(len(findings)), first=first)


def draft_or_newest(work: Work, code: str) -> Script:
    """What an author sees: the open draft, else the newest version.

    Raises:
        UserError: not_found.
    """
    row = _open_row(work, code)
    return _script(row) if row is not None else published.script(work, code)


def open_ones(work: Work) -> dict[str, DraftInfo]:
    """Every open draft in one line, by the script's code."""
    rows = work.connection.execute(
        select(script_draft).where(_D.org_id == work.org_id, _D.closed_at.is_(None))
    ).all()
    by = names.people(work, (row.changed_by for row in rows))
    return {
        row.code: DraftInfo(
            state=row.state, revision=row.revision, base=row.base, changed_by=by.get(row.changed_by, ""),
            changed_at=row.changed_at,
        )
        for row in rows
    }  # fmt: skip


def titles(work: Work) -> dict[str, dict[str, str]]:
    """Titles of the scripts that are open as drafts."""
    rows = work.connection.execute(
        select(_D.code, _D.body["title"].label("title")).where(
            _D.org_id == work.org_id, _D.closed_at.is_(None)
        )
    )
    return {row.code: row.title or {} for row in rows}


# ------------------------------------------------------------------ inside


def _open_row(work: Work, code: str, *, lock: bool = False) -> Row[Any] | None:
    wanted = select(script_draft).where(_D.org_id == work.org_id, _D.code == code, _D.closed_at.is_(None))
    return work.connection.execute(wanted.with_for_update() if lock else wanted).first()


def _row(work: Work, code: str, *, lock: bool = False) -> Row[Any]:
    found = _open_row(work, code, lock=lock)
    if found is None:
        raise UserError("not_found")
    return found


def _at(work: Work, code: str, revision: int) -> Row[Any]:
    row = _row(work, code, lock=True)
    if row.revision != revision:
        by = names.people(work, [row.changed_by]).get(row.changed_by, "")
        raise UserError("conflict", "the draft has another revision", by=by, revision=str(row.revision))
    return row


def _keep_state(work: Work, draft_id: str, revision: int, script: Script) -> None:
    work.connection.execute(
        insert(script_draft_state).values(
            org_id=work.org_id, draft_id=draft_id, revision=revision, body=_body(script), at=work.now,
            by=work.actor.id,
        )
    )  # fmt: skip


def _body(script: Script) -> Any:
    """As it is compared and stored; the version is given by publication."""
    return msgspec.to_builtins(msgspec.structs.replace(script, version=1))


def _script(row: Row[Any]) -> Script:
    return msgspec.convert(row.body, Script)


def _demand_sound_names(script: Script, code: str) -> None:
    """What is not one thing each cannot be compared or merged."""
    steps = [s.id for s in script.steps] + [s.id for o in script.objections for s in o.steps]
    objections = [o.code for o in script.objections]
    if script.code != code or len(set(steps)) < len(steps) or len(set(objections)) < len(objections):
        raise UserError("bad_request", "the script has another code, or two steps or objections of one name")


def _draft(work: Work, row: Row[Any]) -> Draft:
    by = names.people(work, [row.changed_by, row.approved_by, *row.authors])
    return Draft(
        id=row.id, code=row.code, revision=row.revision, state=row.state, script=_script(row), base=row.base,
        changed_by=by.get(row.changed_by, ""), changed_at=row.changed_at,
        authors=tuple(by[one] for one in row.authors if one in by), own=work.actor.id in row.authors,
        findings=msgspec.convert(row.findings, tuple[Finding, ...]), approved_by=by.get(row.approved_by, ""),
    )  # fmt: skip
