"""The form builder's server by hand: one server for two authors, drafts with revisions, everything written down."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import yaml
from msgspec.structs import replace

from agent_app.studio.kept import Kept
from domain.errors import UserError
from domain.forms import (
    FormDraft,
    FormRow,
    FormText,
    OpenForm,
    PublishedForm,
    ReadForm,
    Reckoned,
    SavedForm,
    WhatIf,
)
from domain.scorecards import Form, check
from domain.scorecards.exchange import FormFileError, read, write
from domain.studio import DraftInfo, VersionRow
from tests.helpers.desk_sample import NOW, text

STARTER = (
    Path(__file__).parents[2] / "resources" / "starter" / "definitions" / "scorecards" / "telesales.yaml"
)


def starter_form() -> Form:
    """The scorecard of the sample world."""
    return msgspec.convert(yaml.safe_load(STARTER.read_text("utf-8")), Form)


class FakeForms:
    """Implements `FormsService`. `me`: who is signed in; another author is played by `other_saves`.

    Attributes:
        done: every act that reached the server.
    """

    def __init__(self, form: Form | None = None) -> None:
        self.me, self.away, self.empty = "Olga", False, False
        self.form = form or starter_form()
        self.code = self.form.code
        self.draft: FormDraft | None = None
        self.kept_edits: dict[str, Kept[Form]] = {}
        self.found = WhatIf()
        self.done: list[tuple[Any, ...]] = []

    # the test's verbs

    def other_saves(self, form: Form, by: str = "Bo Larsen") -> None:
        """Another author was faster."""
        assert self.draft is not None
        self.draft = replace(
            self.draft, form=form, revision=self.draft.revision + 1, changed_by=by, state="draft",
            authors=(*self.draft.authors, by),
        )  # fmt: skip

    # the service's verbs

    def shelf(self) -> tuple[FormRow, ...]:
        self._ask()
        if self.empty:
            return ()
        draft = self.draft
        info = (
            DraftInfo(
                state=draft.state, revision=draft.revision, base=3, changed_by=draft.changed_by,
                changed_at=NOW - timedelta(minutes=12),
            )
            if draft
            else None
        )  # fmt: skip
        renewal = text("Renewal 2026-Q4", "2026年四季度续保", "Renovación 4T 2026")
        return (
            FormRow(
                code=self.code, title=self.form.title, version=3, published_at=NOW - timedelta(days=3), draft=info,
                campaigns=(renewal, text("Bridging loan", "过桥贷款", "Préstamo puente")), evaluations=1_284,
            ),
            FormRow(
                code="visits", title=text("Follow-up visit", "回访质检表", "Visita de seguimiento"), version=1,
                published_at=NOW - timedelta(days=40), evaluations=96,
            ),
        )  # fmt: skip

    def versions(self, code: str) -> tuple[VersionRow, ...]:
        self._ask()
        return tuple(
            VersionRow(version=n, published_at=NOW - timedelta(days=10 - n), by="Ada", note=f"Version {n}")
            for n in (3, 2)
        )

    def version(self, code: str, version: int) -> Form:
        self._ask()
        return replace(self.form, version=version or 3)

    def begin(self, code: str, how: OpenForm) -> FormDraft:
        self._ask()
        if self.draft is not None and self.draft.code != code:
            self.draft = None  # another form's; one is enough here
        if how.form is not None and self.draft is not None:
            raise UserError("conflict")
        if self.draft is None:
            form = how.form or self.form
            self.code = form.code
            self.draft = FormDraft(
                id="d1", code=form.code, revision=1, state="draft", form=replace(form, version=1),
                base=0 if how.form else 3, changed_by=self.me, changed_at=NOW, authors=(self.me,), own=True,
            )  # fmt: skip
        return self._seen()

    def save(self, code: str, revision: int, form: Form) -> SavedForm:
        self._ask()
        assert self.draft is not None
        if revision != self.draft.revision:
            return SavedForm(saved=False, draft=self._seen())
        authors = tuple(dict.fromkeys((*self.draft.authors, self.me)))
        self.draft = replace(
            self.draft, form=form, revision=revision + 1, state="draft", findings=(), approved_by="",
            changed_by=self.me, authors=authors,
        )  # fmt: skip
        self.done.append(("save", revision + 1))
        return SavedForm(saved=True, draft=self._seen())

    def check(self, code: str, revision: int) -> FormDraft:
        self._at(revision)
        assert self.draft is not None
        findings = tuple(check(self.draft.form))
        self.draft = replace(self.draft, state="draft" if findings else "checked", findings=findings)
        self.done.append(("check", revision))
        return self._seen()

    def approve(self, code: str, revision: int) -> FormDraft:
        self._at(revision)
        assert self.draft is not None
        if self.me in self.draft.authors:
            raise UserError("own_script")
        self.draft = replace(self.draft, state="approved", approved_by=self.me)
        self.done.append(("approve", self.me))
        return self._seen()

    def publish(self, code: str, revision: int, note: str) -> PublishedForm:
        self._at(revision)
        assert self.draft is not None
        if self.draft.state != "approved":
            raise UserError("not_approved")
        self.form, self.draft = replace(self.draft.form, version=4), None
        self.done.append(("publish", note))
        return PublishedForm(code=code, version=4)

    def discard(self, code: str, revision: int) -> None:
        self._at(revision)
        self.draft = None
        self.done.append(("discard",))

    def what_if(self, code: str) -> WhatIf:
        self._ask()
        return self.found

    def read(self, text: str, source: str) -> ReadForm:
        self._ask()
        try:
            if source == "own":
                form, losses = msgspec.convert(yaml.safe_load(text), Form), ()
            else:
                form, losses = read(text, source)  # type: ignore[assignment]
        except (FormFileError, msgspec.ValidationError) as error:
            return ReadForm(problem=str(error))
        return ReadForm(form=form, losses=losses, findings=tuple(check(form)))

    def write(self, form: Form, target: str, language: str) -> FormText:
        self._ask()
        if target == "own":
            return FormText(text=yaml.safe_dump(msgspec.to_builtins(form), allow_unicode=True))
        made, losses = write(form, target, language)
        return FormText(text=made, losses=losses)

    def keep(self, code: str, kept: Kept[Form]) -> None:
        self.kept_edits[code] = kept

    def kept(self, code: str) -> Kept[Form] | None:
        return self.kept_edits.get(code)

    def forget(self, code: str) -> None:
        self.kept_edits.pop(code, None)

    # inside

    def _ask(self) -> None:
        if self.away:
            raise UserError("server_away")

    def _at(self, revision: int) -> None:
        self._ask()
        if self.draft is None:
            raise UserError("not_found")
        if revision != self.draft.revision:
            raise UserError("conflict", by=self.draft.changed_by)

    def _seen(self) -> FormDraft:
        assert self.draft is not None
        return replace(self.draft, own=self.me in self.draft.authors)


def some_reckoned() -> WhatIf:
    """Forty judgements, three that would come to something else."""
    rows = tuple(
        Reckoned(
            evaluation_id=f"e{n}", agent=name, submitted_at=NOW - timedelta(days=n), before=before, after=after,
            passed_before=passed, passed_after=now,
        )
        for n, (name, before, after, passed, now) in enumerate((
            ("Mira Chen", "81.00", "74.50", True, False), ("Otto Weiß", "78.00", "84.00", False, True),
            ("Sol Ramírez", "92.50", "90.00", True, True),
        ))
    )  # fmt: skip
    return WhatIf(
        looked_at=40, open=2, mean_before="84.11", mean_after="82.90", to_pass=1, to_fail=1, rows=rows
    )
