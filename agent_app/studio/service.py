"""The verbs of the studio. Those of the server wait for it, those of the desk for the disk: none on the window thread."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from agent_app.studio.kept import Kept
from domain.leads import Lead
from domain.lists import LeadRow
from domain.scripts import Script
from domain.studio import (
    AnswerProposals,
    Calendar,
    Comment,
    Draft,
    Imported,
    OpenDraft,
    Places,
    ProposalRow,
    PublishDraft,
    ReleaseRow,
    RollBack,
    SavedDraft,
    SayComment,
    ShelfRow,
    StopNow,
    StopRow,
    VersionRow,
)


class StudioService(Protocol):
    """Raises `UserError`: forbidden, not_found, server_away, and what stands at each verb."""

    def shelf(self) -> tuple[ShelfRow, ...]: ...

    def versions(self, code: str) -> tuple[VersionRow, ...]: ...

    def version(self, code: str, version: int) -> Script: ...

    def begin(self, code: str, how: OpenDraft) -> Draft:
        """Open the draft of a script. Raises conflict: an own beginning, but a draft is open."""
        ...

    def save(self, code: str, revision: int, script: Script) -> SavedDraft: ...

    def check(self, code: str, revision: int) -> Draft:
        """Raises conflict: another revision by now. So do the next three."""
        ...

    def approve(self, code: str, revision: int) -> Draft:
        """Raises own_script, not_checked, script_unsound."""
        ...

    def publish(self, code: str, wanted: PublishDraft) -> ReleaseRow:
        """Raises not_approved, script_unsound, sentence_missing, when_past."""
        ...

    def discard(self, code: str, revision: int) -> None: ...

    def places(self, code: str) -> Places: ...

    def releases(self, code: str) -> tuple[ReleaseRow, ...]: ...

    def roll_back(self, code: str, wanted: RollBack) -> ReleaseRow:
        """Raises nothing_before, sentence_missing."""
        ...

    def end_release(self, release_id: str, reason: str) -> ReleaseRow: ...

    def stops(self, code: str) -> tuple[StopRow, ...]: ...

    def stop(self, wanted: StopNow) -> StopRow:
        """Raises sentence_missing."""
        ...

    def lift(self, stop_id: str) -> StopRow: ...

    def comments(self, code: str) -> tuple[Comment, ...]: ...

    def say(self, code: str, said: SayComment) -> tuple[Comment, ...]: ...

    def resolve(self, code: str, comment_id: str) -> tuple[Comment, ...]: ...

    def proposals(self, code: str) -> tuple[ProposalRow, ...]: ...

    def answer(self, code: str, given: AnswerProposals) -> tuple[ProposalRow, ...]: ...

    def calendar(self, since: datetime, until: datetime) -> Calendar: ...

    def yaml_of(self, code: str, version: int) -> str:
        """A version as YAML; 0: the draft, else the newest."""
        ...

    def read_yaml(self, text: str) -> Imported: ...

    def find_leads(self, words: str) -> tuple[LeadRow, ...]:
        """Some leads that fit; "" the newest."""
        ...

    def lead(self, lead_id: str) -> Lead: ...

    def keep(self, code: str, kept: Kept[Script]) -> None:
        """On this desk's disk, until it is saved or forgotten."""
        ...

    def kept(self, code: str) -> Kept[Script] | None: ...

    def forget(self, code: str) -> None: ...
