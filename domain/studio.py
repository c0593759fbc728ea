"""What the studio and the server say to each other: drafts, comments, proposals, releases, stops, the calendar."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from domain.campaigns import Text
from domain.leads import Frozen
from domain.script_life.stops import StopKind
from domain.scripts import Finding, Script

DraftState = Literal["draft", "checked", "approved"]


class DraftInfo(Frozen, frozen=True, kw_only=True):
    """A draft in one line. `base`: version it began with (0: none); `changed_by`: name of who saved last."""

    state: DraftState
    revision: int
    base: int
    changed_by: str
    changed_at: datetime


class ShelfRow(Frozen, frozen=True, kw_only=True):
    """One script on the shelf.

    Attributes:
        version: newest published one, 0 before the first. speaking: versions that speak somewhere now.
        comments, proposals: that nobody has answered. stops: in force. unread: agents who have not read what is new.
    """

    code: str
    title: Text
    version: int = 0
    published_at: datetime | None = None
    speaking: tuple[int, ...] = ()
    draft: DraftInfo | None = None
    comments: int = 0
    proposals: int = 0
    stops: int = 0
    unread: int = 0


class Shelf(Frozen, frozen=True, kw_only=True):
    rows: tuple[ShelfRow, ...]


class VersionRow(Frozen, frozen=True, kw_only=True):
    """One published version. `note`: its sentence."""

    version: int
    published_at: datetime | None = None
    by: str = ""
    note: str = ""


class Versions(Frozen, frozen=True, kw_only=True):
    rows: tuple[VersionRow, ...]


class Draft(Frozen, frozen=True, kw_only=True):
    """A draft, whole.

    Attributes:
        authors: names of everybody who changed it. own: the caller is one of them, and cannot approve it.
        findings: of the last check, empty before it. approved_by: name.
    """

    id: str
    code: str
    revision: int
    state: DraftState
    script: Script
    base: int = 0
    changed_by: str = ""
    changed_at: datetime | None = None
    authors: tuple[str, ...] = ()
    own: bool = False
    findings: tuple[Finding, ...] = ()
    approved_by: str = ""


class SaveDraft(Frozen, frozen=True, kw_only=True):
    """Save what an author made of a revision. `revision`: the one she began with."""

    revision: int
    script: Script


class SavedDraft(Frozen, frozen=True, kw_only=True):
    """`saved` False: somebody else was faster; `draft` is hers, to be merged and saved again."""

    saved: bool
    draft: Draft


class OpenDraft(Frozen, frozen=True, kw_only=True):
    """Begin a draft. `version`: of what (0: the newest); `script`: an own beginning instead (new, or imported)."""

    version: int = 0
    script: Script | None = None


class AtRevision(Frozen, frozen=True, kw_only=True):
    """An act about what the caller has seen; refused with `conflict` when the draft has another revision by now."""

    revision: int


class PublishDraft(Frozen, frozen=True, kw_only=True):
    """Publish an approved draft.

    Attributes:
        campaigns, teams: none: everywhere. starts_at: None: now.
        sentence: what is new, for the agents, in at least one language.
    """

    revision: int
    sentence: Text
    campaigns: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    starts_at: datetime | None = None


class ReleaseRow(Frozen, frozen=True, kw_only=True):
    """A release, for people.

    Attributes:
        state: `planned`, `speaks`, `superseded` (another decides everywhere it could), `ended`.
        teams: names. read, unread: agents who have confirmed its sentence, and who has not.
    """

    id: str
    code: str
    version: int
    state: Literal["planned", "speaks", "superseded", "ended"]
    starts_at: datetime
    ends_at: datetime | None = None
    campaigns: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    sentence: Text = {}
    again: bool = False
    by: str = ""
    why: str = ""
    read: int = 0
    unread: tuple[str, ...] = ()


class Releases(Frozen, frozen=True, kw_only=True):
    """Newest first."""

    rows: tuple[ReleaseRow, ...]


class RollBack(Frozen, frozen=True, kw_only=True):
    """Bring back what spoke before a release. `release`: "" the one that speaks now; `version`: 0 the one before it."""

    reason: str
    release: str = ""
    version: int = 0


class StopNow(Frozen, frozen=True, kw_only=True):
    """Take something off every desk. `version` 0: every version of the script."""

    kind: StopKind
    code: str
    reason: str
    version: int = 0
    step: str = ""
    offer: str = ""


class StopRow(Frozen, frozen=True, kw_only=True):
    """A stop, for people; `lifted_at` None: it is in force. `words`: of the step or offer."""

    id: str
    kind: StopKind
    code: str
    reason: str
    at: datetime
    version: int = 0
    step: str = ""
    offer: str = ""
    words: Text = {}
    by: str = ""
    lifted_at: datetime | None = None
    lifted_by: str = ""


class StopRows(Frozen, frozen=True, kw_only=True):
    """Newest first."""

    rows: tuple[StopRow, ...]


class Comment(Frozen, frozen=True, kw_only=True):
    """Something said about a step ("": about the script). `thread`: id of the comment it answers, "" begins one."""

    id: str
    code: str
    text: str
    at: datetime
    by: str = ""
    step: str = ""
    thread: str = ""
    resolved_by: str = ""
    resolved_at: datetime | None = None


class Comments(Frozen, frozen=True, kw_only=True):
    """Oldest first."""

    rows: tuple[Comment, ...]


class SayComment(Frozen, frozen=True, kw_only=True):
    """`id`: made by who says it, so that it is said once."""

    id: str
    text: str
    step: str = ""
    thread: str = ""


class ProposalRow(Frozen, frozen=True, kw_only=True):
    """A better line that agents proposed from their calls; what says the same of one step is one row.

    Attributes:
        ids: of all that say it. by: names, who proposed first stands first. count: how often.
        calls: in which they proposed it, newest first. state: `open`, `taken`, `declined`.
    """

    ids: tuple[str, ...]
    code: str
    step: str
    text: str
    state: Literal["open", "taken", "declined"]
    first_at: datetime
    last_at: datetime
    version: int = 0
    language: str = ""
    why: str = ""
    by: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    count: int = 1
    calls: tuple[str, ...] = ()
    answer: str = ""


class Proposals(Frozen, frozen=True, kw_only=True):
    """What was proposed most often first."""

    rows: tuple[ProposalRow, ...]


class AnswerProposals(Frozen, frozen=True, kw_only=True):
    ids: tuple[str, ...]
    state: Literal["taken", "declined"]
    answer: str = ""


class CalendarSpan(Frozen, frozen=True, kw_only=True):
    """A version speaks in a campaign, for a team ("": every other one), from a moment on. `version` 0: none."""

    campaign: str
    code: str
    version: int
    since: datetime
    until: datetime | None = None
    team: str = ""
    release: str = ""


class CalendarRow(Frozen, frozen=True, kw_only=True):
    """One campaign. `title`: of it; `script`: title of its script."""

    campaign: str
    title: Text
    code: str
    script: Text
    spans: tuple[CalendarSpan, ...]


class Calendar(Frozen, frozen=True, kw_only=True):
    """`offers` that end in the time that was asked for stand at their scripts."""

    since: datetime
    until: datetime
    rows: tuple[CalendarRow, ...]


class ScriptText(Frozen, frozen=True, kw_only=True):
    """A script as YAML."""

    text: str


class Imported(Frozen, frozen=True, kw_only=True):
    """What became of a YAML text: a script, or what is wrong with it (with lines in `line`)."""

    script: Script | None = None
    findings: tuple[str, ...] = ()


class Place(Frozen, frozen=True, kw_only=True):
    """A campaign or team that a script can be published to."""

    id: str
    title: Text


class Places(Frozen, frozen=True, kw_only=True):
    campaigns: tuple[Place, ...]
    teams: tuple[Place, ...]
