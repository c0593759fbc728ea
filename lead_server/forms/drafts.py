"""Drafts of forms: opened, saved against a revision, checked, approved by a second person, discarded.

As with scripts (decision 0024 says why they do not share a table): one open draft a form, and any change takes check and
approval away.
"""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Row, insert, select, text, update

from db.central.forms import form_draft, form_draft_state
from domain.errors import UserError
from domain.forms import FormDraft, OpenForm, SavedForm, SaveForm
from domain.scorecards import Finding, Form, check, walk_questions, walk_sections
from domain.studio import DraftInfo
from lead_server.definitions import storage
from lead_server.scripts.names import people
from lead_server.security.actor import Actor
from lead_server.work import Work

_D = form_draft.c


def demand(actor: Actor, action: str = "change") -> None:
    """Refuse who may not do it to forms at all.

    Raises:
        UserError: forbidden.
    """
    actor.demand("scorecard", action)  # type: ignore[arg-type]


def take_turns(work: Work, code: str) -> None:
    """Two people who do something to one form do it one after the other; so does `lead-server publish`."""
    work.connection.execute(
        text("SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))"),
        {"name": f"publish:{work.org_id}:scorecard:{code}"},
    )


def published(work: Work, code: str, version: int = 0) -> Form:
    """A published version; 0 the newest.

    Raises:
        UserError: not_found.
    """
    found = storage.read(work.connection, work.org_id, "scorecard", code, version or None)
    if found is None:
        raise UserError("not_found")
    made: Form = found
    return made


def find(work: Work, code: str) -> FormDraft:
    """The open draft of a form.

    Raises:
        UserError: not_found.
    """
    demand(work.actor)
    return _draft(work, _row(work, code))


def begin(work: Work, code: str, how: OpenForm) -> FormDraft:
    """Open a draft; one that is open already is given back as it is.

    Raises:
        UserError: not_found (no such version), bad_request (a beginning of another code, or with a name twice),
            conflict (an own beginning, but a draft is open).
    """
    demand(work.actor, "create")
    take_turns(work, code)
    found = _open_row(work, code)
    if found is not None:
        if how.form is not None:
            raise UserError("conflict", "a draft of this form is open")
        return _draft(work, found)
    newest = storage.read(work.connection, work.org_id, "scorecard", code)
    base = how.version or (newest.version if newest is not None else 0)
    form = how.form if how.form is not None else published(work, code, base)
    _demand_sound_names(form, code)
    draft_id = work.new_id()
    work.connection.execute(
        insert(form_draft).values(
            org_id=work.org_id, id=draft_id, code=code, base=base, body=_body(form), authors=[work.actor.id],
            created_at=work.now, created_by=work.actor.id, changed_at=work.now, changed_by=work.actor.id,
        )
    )  # fmt: skip
    _keep_state(work, draft_id, 1, form)
    work.audit("begin", "form_draft", draft_id, code=code, base=base)
    return find(work, code)


def save(work: Work, code: str, given: SaveForm) -> SavedForm:
    """Keep what an author made of a revision; when somebody was faster nothing is kept, and she is shown that one.

    Raises:
        UserError: not_found, bad_request.
    """
    demand(work.actor)
    row = _row(work, code, lock=True)
    _demand_sound_names(given.form, code)
    body = _body(given.form)
    if given.revision != row.revision:
        return SavedForm(saved=False, draft=_draft(work, row))
    if body == row.body:
        return SavedForm(saved=True, draft=_draft(work, row))
    _update(
        work, row, revision=row.revision + 1, body=body, state="draft", findings=[], approved_at=None, approved_by=None,
        authors=list(dict.fromkeys([*row.authors, work.actor.id])), changed_at=work.now, changed_by=work.actor.id,
    )  # fmt: skip
    _keep_state(work, row.id, row.revision + 1, given.form)
    work.audit("save", "form_draft", row.id, code=code, revision=row.revision + 1)
    return SavedForm(saved=True, draft=find(work, code))


def look(work: Work, code: str, revision: int) -> FormDraft:
    """Look for what is wrong; without findings the draft is checked and can be approved.

    Raises:
        UserError: not_found, conflict (another revision by now).
    """
    demand(work.actor)
    row = _at(work, code, revision)
    found = check(_form(row))
    state = "draft" if found else row.state if row.state == "approved" else "checked"
    _update(work, row, state=state, findings=msgspec.to_builtins(found))
    work.audit("check", "form_draft", row.id, code=code, revision=row.revision, findings=len(found))
    return find(work, code)


def approve(work: Work, code: str, revision: int) -> FormDraft:
    """A second person agrees.

    Raises:
        UserError: not_found, conflict, own_script (she is an author), not_checked, form_unsound.
    """
    demand(work.actor)
    row = _at(work, code, revision)
    if work.actor.id in row.authors:
        raise UserError("own_script")
    if not work.actor.person.login:
        raise UserError(
            "forbidden", "the command line approves in somebody's name", entity="scorecard", action="change"
        )
    if row.state == "draft":
        raise UserError("not_checked")
    demand_sound(_form(row))
    _update(work, row, state="approved", approved_at=work.now, approved_by=work.actor.id)
    work.audit("approve", "form_draft", row.id, code=code, revision=row.revision)
    return find(work, code)


def discard(work: Work, code: str, revision: int) -> None:
    """Give the draft up; its states stay in the database.

    Raises:
        UserError: not_found, conflict.
    """
    demand(work.actor, "delete")
    row = _at(work, code, revision)
    close(work, row, "discarded")
    work.audit("discard", "form_draft", row.id, code=code, revision=row.revision)


def approved(work: Work, code: str, revision: int) -> tuple[Row[Any], Form]:
    """The approved draft, locked, and its form.

    Raises:
        UserError: not_found, conflict, not_approved.
    """
    row = _at(work, code, revision)
    if row.state != "approved":
        raise UserError("not_approved")
    return row, _form(row)


def close(work: Work, row: Row[Any], why: str) -> None:
    """The draft is over."""
    _update(work, row, closed_at=work.now, closed_why=why)


def demand_sound(form: Form) -> None:
    """Raises UserError: form_unsound, with how many findings and the first in words."""
    findings = check(form)
    if findings:
        first = f"{findings[0].path}: {findings[0].text_en}"
        raise UserError("form_unsound", count=str(len(findings)), first=first)


def draft_or_newest(work: Work, code: str) -> Form:
    """What an author sees: the open draft, else the newest version.

    Raises:
        UserError: not_found.
    """
    row = _open_row(work, code)
    return _form(row) if row is not None else published(work, code)


def open_ones(work: Work) -> dict[str, tuple[dict[str, str], DraftInfo]]:
    """code -> title and the draft in one line."""
    rows = work.connection.execute(
        select(form_draft, _D.body["title"].label("title")).where(
            _D.org_id == work.org_id, _D.closed_at.is_(None)
        )
    ).all()
    by = people(work, (row.changed_by for row in rows))
    return {
        row.code: (
            row.title or {},
            DraftInfo(
                state=row.state, revision=row.revision, base=row.base, changed_by=by.get(row.changed_by, ""),
                changed_at=row.changed_at,
            ),
        )
        for row in rows
    }  # fmt: skip


# ------------------------------------------------------------------ inside


def _open_row(work: Work, code: str, *, lock: bool = False) -> Row[Any] | None:
    wanted = select(form_draft).where(_D.org_id == work.org_id, _D.code == code, _D.closed_at.is_(None))
    return work.connection.execute(wanted.with_for_update() if lock else wanted).first()


def _row(work: Work, code: str, *, lock: bool = False) -> Row[Any]:
    found = _open_row(work, code, lock=lock)
    if found is None:
        raise UserError("not_found")
    return found


def _at(work: Work, code: str, revision: int) -> Row[Any]:
    row = _row(work, code, lock=True)
    if row.revision != revision:
        by = people(work, [row.changed_by]).get(row.changed_by, "")
        raise UserError("conflict", "the draft has another revision", by=by, revision=str(row.revision))
    return row


def _update(work: Work, row: Row[Any], **values: Any) -> None:
    work.connection.execute(
        update(form_draft).where(_D.org_id == work.org_id, _D.id == row.id).values(**values)
    )


def _keep_state(work: Work, draft_id: str, revision: int, form: Form) -> None:
    work.connection.execute(
        insert(form_draft_state).values(
            org_id=work.org_id, draft_id=draft_id, revision=revision, body=_body(form), at=work.now, by=work.actor.id
        )
    )  # fmt: skip


def _body(form: Form) -> Any:
    """As it is compared and stored; the version is given by publication."""
    return msgspec.to_builtins(msgspec.structs.replace(form, version=1, state="draft"))


def _form(row: Row[Any]) -> Form:
    return msgspec.convert(row.body, Form)


def _demand_sound_names(form: Form, code: str) -> None:
    """What is not one thing each cannot be compared or merged."""
    refs = [q.ref for q, _ in walk_questions(form)] + [s.ref for s, _ in walk_sections(form)]
    if form.code != code or len(set(refs)) < len(refs) or "" in refs:
        raise UserError(
            "bad_request", "the form has another code, or two sections or questions of one name, or of none"
        )


def _draft(work: Work, row: Row[Any]) -> FormDraft:
    by = people(work, [row.changed_by, row.approved_by, *row.authors])
    return FormDraft(
        id=row.id, code=row.code, revision=row.revision, state=row.state, form=_form(row), base=row.base,
        changed_by=by.get(row.changed_by, ""), changed_at=row.changed_at,
        authors=tuple(by[one] for one in row.authors if one in by), own=work.actor.id in row.authors,
        findings=msgspec.convert(row.findings, tuple[Finding, ...]), approved_by=by.get(row.approved_by, ""),
    )  # fmt: skip
