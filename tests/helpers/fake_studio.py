"""The studio by hand: one server for two authors, drafts with revisions, everything written down."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from msgspec.structs import replace

from agent_app.studio.kept import Kept
from domain.errors import UserError
from domain.leads import Lead
from domain.lists import LeadRow
from domain.scripts import Script
from domain.studio import (
    AnswerProposals,
    Calendar,
    CalendarRow,
    CalendarSpan,
    Comment,
    Draft,
    DraftInfo,
    Imported,
    OpenDraft,
    Place,
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
from tests.helpers.desk_sample import NOW, SCRIPT, text


class FakeStudio:
    """Implements `StudioService`. `me`: who is signed in; another author is played by `other_saves`.

    Attributes:
        findings: of the server's check. done: every act that reached the server.
    """

    def __init__(self, script: Script | None = None) -> None:
        self.me, self.refuse = "Olga", None
        self.script = script or replace(SCRIPT, version=1)
        self.code = self.script.code
        self.draft: Draft | None = None
        self.findings: tuple[Any, ...] = ()
        self.kept_edits: dict[str, Kept] = {}
        self.leads: dict[str, Lead] = {}
        self.said: tuple[Comment, ...] = ()
        self.lines: tuple[ProposalRow, ...] = ()
        self.stopped: tuple[StopRow, ...] = ()
        self.released: tuple[ReleaseRow, ...] = (
            ReleaseRow(
                id="r7", code=self.code, version=7, state="speaks", starts_at=NOW - timedelta(days=3), by="Ada",
                sentence=text("The opening is shorter.", "开场白更短。", "La apertura es más corta."), read=11,
                unread=("Mira Chen", "Otto Weiß"),
            ),
        )  # fmt: skip
        self.done: list[tuple[Any, ...]] = []
        self.empty = False

    refuse: UserError | None

    # the test's verbs

    def other_saves(self, script: Script, by: str = "Bo Larsen") -> None:
        """Another author was faster."""
        assert self.draft is not None
        self.draft = replace(
            self.draft, script=script, revision=self.draft.revision + 1, changed_by=by, state="draft",
            authors=(*self.draft.authors, by),
        )  # fmt: skip

    # the service's verbs

    def shelf(self) -> tuple[ShelfRow, ...]:
        self._ask()
        if self.empty:
            return ()
        draft = self.draft
        info = (
            DraftInfo(
                state=draft.state, revision=draft.revision, base=7, changed_by=draft.changed_by,
                changed_at=NOW - timedelta(minutes=12),
            )
            if draft
            else None
        )  # fmt: skip
        return (
            ShelfRow(
                code=self.code, title=self.script.title, version=7, published_at=NOW - timedelta(days=3), speaking=(6, 7),
                draft=info, comments=len(self.said), proposals=len(self.lines), stops=len(self.stopped), unread=2,
            ),
            ShelfRow(
                code="finance", title=text("Bridging loan", "过桥贷款", "Préstamo puente"), version=2,
                published_at=NOW - timedelta(days=40), speaking=(2,),
            ),
        )  # fmt: skip

    def versions(self, code: str) -> tuple[VersionRow, ...]:
        return tuple(
            VersionRow(version=n, published_at=NOW - timedelta(days=10 - n), by="Ada", note=f"Version {n}")
            for n in (7, 6)
        )

    def version(self, code: str, version: int) -> Script:
        self._ask()
        return replace(self.script, version=version or 7)

    def begin(self, code: str, how: OpenDraft) -> Draft:
        self._ask()
        if self.draft is not None and self.draft.code != code:
            self.draft = None  # another script's; one is enough here
        if how.script is not None and self.draft is not None:
            raise UserError("conflict")
        if self.draft is None:
            script = how.script or self.script
            self.code = script.code
            self.draft = Draft(
                id="d1", code=script.code, revision=1, state="draft", script=replace(script, version=1),
                base=0 if how.script else 7, changed_by=self.me, changed_at=NOW, authors=(self.me,), own=True,
            )  # fmt: skip
        return self._seen()

    def save(self, code: str, revision: int, script: Script) -> SavedDraft:
        self._ask()
        assert self.draft is not None
        if revision != self.draft.revision:
            return SavedDraft(saved=False, draft=self._seen())
        authors = tuple(dict.fromkeys((*self.draft.authors, self.me)))
        self.draft = replace(
            self.draft, script=script, revision=revision + 1, state="draft", findings=(), approved_by="",
            changed_by=self.me, authors=authors,
        )  # fmt: skip
        self.done.append(("save", revision + 1))
        return SavedDraft(saved=True, draft=self._seen())

    def check(self, code: str, revision: int) -> Draft:
        self._at(revision)
        assert self.draft is not None
        state: Any = "draft" if self.findings else "checked"
        self.draft = replace(self.draft, state=state, findings=self.findings)
        self.done.append(("check", revision))
        return self._seen()

    def approve(self, code: str, revision: int) -> Draft:
        self._at(revision)
        assert self.draft is not None
        if self.me in self.draft.authors:
            raise UserError("own_script")
        self.draft = replace(self.draft, state="approved", approved_by=self.me)
        self.done.append(("approve", self.me))
        return self._seen()

    def publish(self, code: str, wanted: PublishDraft) -> ReleaseRow:
        self._at(wanted.revision)
        assert self.draft is not None
        if self.draft.state != "approved":
            raise UserError("not_approved")
        self.done.append(("publish", wanted))
        self.script, self.draft = replace(self.draft.script, version=8), None
        row = ReleaseRow(
            id="r8", code=code, version=8, state="planned" if wanted.starts_at else "speaks",
            starts_at=wanted.starts_at or NOW, sentence=wanted.sentence, campaigns=wanted.campaigns, by=self.me,
        )  # fmt: skip
        self.released = (row, *self.released)
        return row

    def discard(self, code: str, revision: int) -> None:
        self._at(revision)
        self.draft = None
        self.done.append(("discard",))

    def places(self, code: str) -> Places:
        self._ask()
        return Places(
            campaigns=(
                Place(id="renewal", title=text("Renewal 2026-Q4", "2026年四季度续保", "Renovación 4T 2026")),
            ),
            teams=(Place(id="t1", title={"en": "Reds 红队"}), Place(id="t2", title={"en": "Blues"})),
        )

    def releases(self, code: str) -> tuple[ReleaseRow, ...]:
        self._ask()
        return self.released

    def roll_back(self, code: str, wanted: RollBack) -> ReleaseRow:
        self._ask()
        self.done.append(("roll_back", wanted))
        gone = replace(self.released[0], state="ended", why=wanted.reason)
        row = replace(
            self.released[0], id="r9", version=6, state="speaks", again=True, sentence={"en": wanted.reason}
        )
        self.released = (row, gone, *self.released[1:])
        return row

    def end_release(self, release_id: str, reason: str) -> ReleaseRow:
        self.done.append(("end", release_id, reason))
        return self.released[0]

    def stops(self, code: str) -> tuple[StopRow, ...]:
        return self.stopped

    def stop(self, wanted: StopNow) -> StopRow:
        self._ask()
        self.done.append(("stop", wanted))
        row = StopRow(
            id="s1", kind=wanted.kind, code=wanted.code, reason=wanted.reason, at=NOW, version=wanted.version,
            step=wanted.step, offer=wanted.offer, by=self.me,
        )  # fmt: skip
        self.stopped = (row, *self.stopped)
        return row

    def lift(self, stop_id: str) -> StopRow:
        self.done.append(("lift", stop_id))
        self.stopped = tuple(replace(s, lifted_at=NOW, lifted_by=self.me) for s in self.stopped)
        return self.stopped[0]

    def comments(self, code: str) -> tuple[Comment, ...]:
        return self.said

    def say(self, code: str, said: SayComment) -> tuple[Comment, ...]:
        self._ask()
        made = Comment(
            id=said.id, code=code, text=said.text, at=NOW, by=self.me, step=said.step, thread=said.thread
        )
        self.said = (*self.said, made)
        return self.said

    def resolve(self, code: str, comment_id: str) -> tuple[Comment, ...]:
        self.said = tuple(
            replace(c, resolved_at=NOW, resolved_by=self.me) if c.id == comment_id else c for c in self.said
        )
        return self.said

    def proposals(self, code: str) -> tuple[ProposalRow, ...]:
        return self.lines

    def answer(self, code: str, given: AnswerProposals) -> tuple[ProposalRow, ...]:
        self.done.append(("answer", given))
        self.lines = tuple(
            replace(p, state=given.state, answer=given.answer) if p.ids == given.ids else p
            for p in self.lines
        )
        return self.lines

    def calendar(self, since: Any, until: Any) -> Calendar:
        self._ask()
        cut = NOW + timedelta(days=9)

        def span(version: int, begins: Any, ends: Any, team: str = "") -> CalendarSpan:
            return CalendarSpan(
                campaign="renewal", code=self.code, version=version, since=begins, until=ends, team=team
            )

        title = text("Renewal 2026-Q4", "2026年四季度续保", "Renovación 4T 2026")
        rows = (
            CalendarRow(
                campaign="renewal", title=title, code=self.code, script=self.script.title,
                spans=(
                    span(7, since, cut), span(8, cut, None), span(7, since, NOW + timedelta(days=4), "Reds 红队"),
                    span(8, NOW + timedelta(days=4), None, "Reds 红队"),
                ),
            ),
            CalendarRow(
                campaign="loan", title=text("Bridging loan", "过桥贷款", "Préstamo puente"), code="finance", script={},
                spans=(CalendarSpan(campaign="loan", code="finance", version=0, since=since),),
            ),
        )  # fmt: skip
        return Calendar(since=since, until=until, rows=() if self.empty else rows)

    def yaml_of(self, code: str, version: int) -> str:
        return f"code: {code}\n"

    def read_yaml(self, given: str) -> Imported:
        if "steps" not in given:
            return Imported(findings=("script.yaml:1: steps: missing",))
        return Imported(script=replace(self.script, code="imported"))

    def keep(self, code: str, kept: Kept) -> None:
        self.kept_edits[code] = kept

    def kept(self, code: str) -> Kept | None:
        return self.kept_edits.get(code)

    def forget(self, code: str) -> None:
        self.kept_edits.pop(code, None)

    # ------------------------------------------------------------------ inside

    def _ask(self) -> None:
        if self.refuse is not None:
            raise self.refuse

    def _at(self, revision: int) -> None:
        self._ask()
        if self.draft is None or self.draft.revision != revision:
            raise UserError("conflict")

    def _seen(self) -> Draft:
        assert self.draft is not None
        return replace(self.draft, own=self.me in self.draft.authors)

    def find_leads(self, words: str) -> tuple[LeadRow, ...]:
        self._ask()
        return tuple(
            LeadRow(id=lead.id, name=lead.name, company=lead.company, place=lead.place)
            for lead in self.leads.values()
            if words.casefold() in lead.name.casefold()
        )

    def lead(self, lead_id: str) -> Lead:
        self._ask()
        return self.leads[lead_id]
