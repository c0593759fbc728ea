"""What the form builder needs: drafts at the server, and the author's own edits on this desk's disk."""

from __future__ import annotations

from typing import Protocol

from agent_app.studio.kept import Kept
from domain.forms import (
    FormDraft,
    FormRow,
    FormText,
    OpenForm,
    PublishedForm,
    ReadForm,
    SavedForm,
    WhatIf,
)
from domain.scorecards import Form
from domain.studio import VersionRow


class FormsService(Protocol):
    """Everything asks the server (raises `UserError("server_away")` without it), but for what is kept here."""

    def shelf(self) -> tuple[FormRow, ...]: ...

    def versions(self, code: str) -> tuple[VersionRow, ...]: ...

    def version(self, code: str, version: int) -> Form:
        """A published version; 0 the newest. Raises not_found."""
        ...

    def begin(self, code: str, how: OpenForm) -> FormDraft:
        """Raises not_found, conflict (an own beginning, but a draft is open)."""
        ...

    def save(self, code: str, revision: int, form: Form) -> SavedForm: ...

    def check(self, code: str, revision: int) -> FormDraft:
        """Raises conflict."""
        ...

    def approve(self, code: str, revision: int) -> FormDraft:
        """Raises conflict, own_script, not_checked, form_unsound."""
        ...

    def publish(self, code: str, revision: int, note: str) -> PublishedForm:
        """Raises conflict, not_approved, form_unsound."""
        ...

    def discard(self, code: str, revision: int) -> None: ...

    def what_if(self, code: str) -> WhatIf:
        """The newest judgements under the saved draft."""
        ...

    def read(self, text: str, source: str) -> ReadForm: ...

    def write(self, form: Form, target: str, language: str) -> FormText: ...

    def keep(self, code: str, kept: Kept[Form]) -> None:
        """On this desk's disk, until it is saved or forgotten."""
        ...

    def kept(self, code: str) -> Kept[Form] | None: ...

    def forget(self, code: str) -> None: ...
