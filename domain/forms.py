"""What the form builder and the server say to each other: drafts, versions, files, old judgements reckoned anew."""

from __future__ import annotations

from datetime import datetime

from domain.campaigns import Text
from domain.leads import Frozen
from domain.scorecards import Finding, Form
from domain.scorecards.exchange.losses import Loss
from domain.studio import DraftInfo, DraftState


class FormRow(Frozen, frozen=True, kw_only=True):
    """One form on the shelf.

    Attributes:
        version: newest published one, 0 before the first. campaigns: titles of those that use it.
        evaluations: judged with any version of it.
    """

    code: str
    title: Text
    version: int = 0
    published_at: datetime | None = None
    draft: DraftInfo | None = None
    campaigns: tuple[Text, ...] = ()
    evaluations: int = 0


class FormShelf(Frozen, frozen=True, kw_only=True):
    rows: tuple[FormRow, ...]


class FormDraft(Frozen, frozen=True, kw_only=True):
    """A draft, whole.

    Attributes:
        authors: names of everybody who changed it. own: the caller is one of them, and cannot approve it.
        findings: of the last check, empty before it. approved_by: name.
    """

    id: str
    code: str
    revision: int
    state: DraftState
    form: Form
    base: int = 0
    changed_by: str = ""
    changed_at: datetime | None = None
    authors: tuple[str, ...] = ()
    own: bool = False
    findings: tuple[Finding, ...] = ()
    approved_by: str = ""


class OpenForm(Frozen, frozen=True, kw_only=True):
    """Begin a draft. `version`: of what (0: the newest); `form`: an own beginning instead (new, or imported)."""

    version: int = 0
    form: Form | None = None


class SaveForm(Frozen, frozen=True, kw_only=True):
    """Save what an author made of a revision. `revision`: the one she began with."""

    revision: int
    form: Form


class SavedForm(Frozen, frozen=True, kw_only=True):
    """`saved` False: somebody else was faster; `draft` is hers, to be merged and saved again."""

    saved: bool
    draft: FormDraft


class PublishForm(Frozen, frozen=True, kw_only=True):
    """Publish an approved draft. `note`: what is new, kept with the version."""

    revision: int
    note: str = ""


class PublishedForm(Frozen, frozen=True, kw_only=True):
    code: str
    version: int


class FormFile(Frozen, frozen=True, kw_only=True):
    """A file's text. `source`: `own` (YAML or JSON), `amazon-connect`, `genesys`."""

    text: str
    source: str = "own"


class ReadForm(Frozen, frozen=True, kw_only=True):
    """What became of a file.

    Attributes:
        form: None where it could not be read. problem: why not, in words, with line or path.
        losses: what did not come along. findings: what is wrong with the form that came out.
    """

    form: Form | None = None
    problem: str = ""
    losses: tuple[Loss, ...] = ()
    findings: tuple[Finding, ...] = ()


class FormTextAsked(Frozen, frozen=True, kw_only=True):
    """Write a form as a file. `target` as `FormFile.source`; `language`: of the words, where the target has one."""

    form: Form
    target: str = "own"
    language: str = "en"


class FormText(Frozen, frozen=True, kw_only=True):
    """A form as a file's text, and what did not go along."""

    text: str
    losses: tuple[Loss, ...] = ()


class Reckoned(Frozen, frozen=True, kw_only=True):
    """One judgement under the form that was in force, and under the draft: final scores as text, `None` no score."""

    evaluation_id: str
    agent: str
    submitted_at: datetime
    before: str | None = None
    after: str | None = None
    passed_before: bool | None = None
    passed_after: bool | None = None


class WhatIf(Frozen, frozen=True, kw_only=True):
    """The newest judgements of a form, reckoned anew with its draft.

    Attributes:
        looked_at: how many. open: that the draft asks something which nobody answered; not in the other figures.
        mean_before, mean_after: of final scores, as text. to_pass, to_fail: flipped outcomes.
        rows: those that differ, the largest difference first.
    """

    looked_at: int = 0
    open: int = 0
    mean_before: str | None = None
    mean_after: str | None = None
    to_pass: int = 0
    to_fail: int = 0
    rows: tuple[Reckoned, ...] = ()
