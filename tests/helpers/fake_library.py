"""The lead library by hand: 500 leads in memory, with the server's order, places and counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import msgspec

from agent_app.lead_library.service import ListAsk
from domain.errors import UserError
from domain.lead_library.acts import BulkAct, BulkChange, BulkShare, PreviewBulk
from domain.lead_library.duplicates import (
    Conflict,
    DuplicatePage,
    DuplicatePair,
    DuplicateRun,
    MergeLeads,
    PairDetail,
)  # fmt: skip
from domain.lead_library.exporting import Export, ExportPart, StartExport
from domain.lead_library.filters import EVERYTHING, NOBODY, LeadFilter
from domain.lead_library.importing import ImportColumn, ImportJob, ImportTrouble, ImportWishes
from domain.lead_library.likeness import Part, Verdict
from domain.lead_library.listing import (
    Choice,
    Choices,
    FieldMark,
    HistoryLine,
    LibraryCount,
    LibraryPage,
    LibraryRecord,
    LibraryRow,
    MergedRecord,
    Ownership,
    SavedView,
)  # fmt: skip
from domain.leads import Consent, Deal, Lead, Number, Product, Ticket, Touch, WorkItem
from tests.helpers.desk_fakes import LONG, NOW

_NAMES = ("王丽", "José Ortega", "Li Na", "María Núñez", "陈大文", "Ann Brown", "赵敏", "Pilar Gómez")
_COMPANIES = ("", "", "杭州宏达机械制造有限公司", "Talleres Núñez S.L.", "", "Brown & Sons")
OWNERS = (Choice(id="p-mira", text="mira"), Choice(id="p-bo", text="bo"))
NAMES = {"p-mira": "Mira Chen", "p-bo": "Bo Larsen", "": ""}


def rows(count: int = 500) -> list[LibraryRow]:
    made = []
    for n in range(count):
        owner = ("p-mira", "p-bo", "")[n % 3]
        made.append(
            LibraryRow(
                id=f"lead-{n:04}", at=f"{n:04}", name=_NAMES[n % 8] if n else LONG, company=_COMPANIES[n % 6],
                owner_id=owner, owner=NAMES[owner], team="North A" if owner else "", region="North",
                campaign_id="renewal", tier="ABC"[n % 3], stage=("new", "contacted", "negotiating", "won")[n % 4],
                language=("zh", "es", "en")[n % 3], place=("杭州", "Madrid", "Leeds")[n % 3], source="spring list",
                last_touch_at=NOW - timedelta(days=n % 40) if n % 5 else None, called_count=n % 7,
                do_not_call=n % 11 == 3, numbers=(f"+86 138 **** {4000 + n:04}",) * (1 + (n % 9 == 0)),
                created_at=NOW - timedelta(days=n), tags=("vip", "asked")[: n % 3], version=n + 1,
                ends_on=(NOW + timedelta(days=n % 60)).date() if n % 4 == 0 else None, ends_what="Home Plus",
                tickets=int(n % 6 == 0), deals=int(n % 8 == 0),
            )
        )  # fmt: skip
    return made


CHOICES = Choices(
    owners=OWNERS, teams=(Choice(id="t-a", text="North A"),), regions=(Choice(id="r-n", text="North"),),
    stages=("contacted", "negotiating", "new", "won"), tiers=("A", "B", "C"), tags=("asked", "vip"),
    campaigns=("renewal",), languages=("en", "es", "zh"), sources=("spring list",),
)  # fmt: skip
VIEWS = (
    SavedView(
        code="ending", name="Ends this month", query=LeadFilter(ends_within=30, tiers=("A",)), audience="team", sort="ends",
        descending=False, columns=("name", "ends", "owner", "tier"), owner="Olga", own=True,
    ),
    SavedView(code="pool", name="Pool, untouched", query=LeadFilter(owners=(NOBODY,)), audience="all", owner="Ada"),
)  # fmt: skip

ACTS = (
    BulkAct(
        id="act-1", change=BulkChange(kind="hand_over", value="spring", owners=("p-mira", "p-bo")), state="done",
        at=NOW - timedelta(hours=2), total=12_400, done=12_400, figures={"changed": 12_398, "away": 2}, by="Olga", own=True,
        undo_until=NOW + timedelta(hours=22),
    ),
    BulkAct(
        id="act-2", change=BulkChange(kind="tag", value="vip"), state="paused", at=NOW - timedelta(hours=30), total=900,
        done=400, figures={"changed": 400}, by="Omar", problem="forbidden",
    ),
)  # fmt: skip


def record(row: LibraryRow) -> LibraryRecord:
    lead = Lead(
        id=row.id, name=row.name, company=row.company, stage=row.stage, tier=row.tier, campaign_id=row.campaign_id,
        place=row.place, language=row.language, source=row.source, tags=row.tags, do_not_call=row.do_not_call,
        fields={"household": "4"}, email="li@example.com",
        numbers=(Number(id="n1", last4="4410", masked_text="+86 138 **** 4410", kind="mobile"),
                 Number(id="n2", last4="0042", masked_text="+86 571 **** 0042", label="office", do_not_call=True)),
        products=(Product(id="pr", name="Home Plus", ends_on=(NOW + timedelta(days=34)).date(), price_minor=248_000,
                          currency="CNY", period="y"),),
        tickets=(Ticket(id="t", title="Claim delayed", number=4411, promise="answer", due_at=NOW + timedelta(hours=3)),),
        deals=(Deal(id="d", product="Home Plus", state="submitted", amount_minor=248_000, currency="CNY", at=NOW),),
        consents=(Consent(id="c", channel="phone", given=True, at=NOW - timedelta(days=90), words="yes, call me"),),
        touches=(Touch(id="o", kind="call", at=NOW - timedelta(days=3), by="Bo Larsen", text="asks for comparison",
                       talk_s=252),),
        work=(WorkItem(id="w", kind="callback", why="callback_promised", due_at=NOW + timedelta(hours=2)),),
    )  # fmt: skip
    return LibraryRecord(
        lead=lead, owner_id=row.owner_id, owner=row.owner, team=row.team, region=row.region, version=row.version,
        marks=(FieldMark(field="stage", at=NOW, by="Olga", source="bulk:1"),
               FieldMark(field="household", at=NOW - timedelta(days=200), by="Olga", source="import:1")),
        owners=(Ownership(owner=row.owner or "Bo Larsen", since=NOW - timedelta(days=20), why="campaign renewal", by="Lena"),
                Ownership(owner="Bo Larsen", since=NOW - timedelta(days=90), until=NOW - timedelta(days=20), why="list",
                          ended_why="idle for 14 days", ended_by="Lena")),
        history=(HistoryLine(at=NOW, action="change", by="Olga", entity="lead"),),
        merged=(MergedRecord(id="lead-9999", name="Wang Li", at=NOW - timedelta(days=1), by="Olga"),),
        import_file="spring.csv",
    )  # fmt: skip


def pairs_of(found: list[LibraryRow]) -> list[DuplicatePair]:
    if len(found) < 20:
        return []
    verdicts: list[dict[Part, Verdict]] = [
        {"number": "same", "name": "near", "company": "missing", "place": "same", "email": "missing"},
        {"number": "differs", "name": "same", "company": "same", "place": "near", "email": "same"},
        {"number": "missing", "name": "near", "company": "same", "place": "differs", "email": "missing"},
    ]
    return [
        DuplicatePair(one=found[n], other=found[n + 8], likeness=98 - 21 * n, verdicts=verdicts[n])
        for n in range(3)
    ]


JOB = ImportJob(
    id="job-1", file_name="spring_list_2026.csv", state="read", at=NOW, size=88_000, received=88_000, rows=1_200, own=True,
    encoding="gb18030", by="Olga", wishes=ImportWishes(country="CN"),
    columns=(
        ImportColumn(header="客户", field="name", why="header", sample=("王丽", "陈大文", "赵敏")),
        ImportColumn(header="手机", field="phone", why="header", sample=("13812344410", "152 0000 0001")),
        ImportColumn(header="Vence", field="product_ends", why="header", sample=("24/12/2026",)),
        ImportColumn(header="备注", field="备注", why="kept", sample=("asked for a comparison",)),
    ),
)  # fmt: skip
TROUBLES = (
    ImportTrouble(
        line=14, column="手机", value="1381234", reason="too_short", words="too few digits for a number"
    ),
    ImportTrouble(
        line=77,
        column="手机",
        value="+8613812344410",
        reason="number_known",
        words="a lead with this number exists",
    ),
    ImportTrouble(line=90, column="Vence", value="soon", reason="bad_date", words="no date", whole_row=False),
)


class FakeLibrary:
    """Implements `LibraryService`. `asked`: list questions; `error`: every verb raises it."""

    def __init__(self, found: list[LibraryRow] | None = None) -> None:
        self.all = rows() if found is None else found
        self.saved: dict[str, SavedView] = {view.code: view for view in VIEWS}
        self.asked: list[ListAsk] = []
        self.opened: list[str] = []
        self.exact = True
        self.pairs = pairs_of(self.all)
        self.run: DuplicateRun | None = DuplicateRun(compared=500, found=3, started_at=NOW, ended_at=NOW)
        self.merged: list[MergeLeads] = []
        self.dismissed: list[tuple[str, str]] = []
        self.splits: list[tuple[str, str]] = []
        self.changed = False
        self.exported: list[StartExport] = []
        self.withdrawn_at = -1
        self.files = [msgspec.structs.replace(JOB, id="old", state="done", figures={"created": 40})]
        self.wished: list[ImportWishes] = []
        self.unsound = False
        self.previewed: list[PreviewBulk] = []
        self.turned: list[tuple[str, str]] = []
        self.known: dict[str, BulkAct] = {one.id: one for one in ACTS}
        self.error: UserError | None = None

    def leads(self, ask: ListAsk) -> LibraryPage:
        self._check()
        self.asked.append(ask)
        found = [one for one in self.all if fits(one, ask.filter)]
        if ask.sort == "name":
            found.sort(key=lambda one: (one.name, one.id))
        if (ask.sort == "created" and not ask.descending) or (ask.sort != "created" and ask.descending):
            found.reverse()
        if ask.backwards:
            found.reverse()
        start = next((n + 1 for n, one in enumerate(found) if one.at == ask.after), 0) if ask.after else 0
        shown = found[start : start + ask.limit]
        more = shown[-1].at if len(found) > start + ask.limit else ""
        return LibraryPage(rows=tuple(reversed(shown) if ask.backwards else shown), after=more)

    def count(self, wanted: LeadFilter) -> LibraryCount:
        self._check()
        return LibraryCount(total=sum(fits(one, wanted) for one in self.all), exact=self.exact)

    def choices(self) -> Choices:
        self._check()
        return CHOICES

    def record(self, lead_id: str) -> LibraryRecord:
        self._check()
        self.opened.append(lead_id)
        return record(next(one for one in self.all if one.id == lead_id))

    def views(self) -> tuple[SavedView, ...]:
        self._check()
        return tuple(self.saved.values())

    def save_view(self, view: SavedView) -> SavedView:
        self._check()
        self.saved[view.code] = msgspec.structs.replace(view, owner="Olga", own=True)
        return self.saved[view.code]

    def forget_view(self, code: str) -> None:
        self._check()
        del self.saved[code]

    def preview_act(self, asked: PreviewBulk) -> BulkAct:
        self._check()
        self.previewed.append(asked)
        found = [
            one for one in self.all if (one.id in asked.leads if asked.leads else fits(one, asked.filter))
        ]
        same = [one for one in found if asked.change.kind == "stage" and one.stage == asked.change.value]
        out = {"same": len(same), "not_yours": 1} if same else {}
        gets: tuple[BulkShare, ...] = ()
        if asked.change.kind == "hand_over" and asked.change.owners:
            shares = divmod(len(found), len(asked.change.owners))
            names = {one.id: one.text for one in OWNERS}
            gets = tuple(
                BulkShare(id=o, name=names.get(o, o), leads=shares[0] + (n < shares[1]))
                for n, o in enumerate(asked.change.owners)
            )
            out = {"full": 1, "no_language": 2, "most_leads": 3}
        self.known[asked.id] = BulkAct(
            id=asked.id, change=asked.change, state="previewed", at=NOW, total=len(found) - len(same), left_out=out,
            gets=gets, sample=tuple(found[:8]), by="Olga", own=True,
        )  # fmt: skip
        return self.known[asked.id]

    def turn_act(self, act_id: str, verb: str) -> BulkAct:
        self._check()
        self.turned.append((act_id, verb))
        state = {"run": "running", "pause": "paused", "drop": "dropped", "undo": "undoing"}[verb]
        self.known[act_id] = msgspec.structs.replace(self.known[act_id], state=state, problem="")
        return self.known[act_id]

    def work_on(self, act_id: str, done: int) -> None:
        """The server has gone through so many; all of them: it is at an end."""
        act = self.known[act_id]
        undoing = act.state == "undoing"
        end = done == act.total
        state = ("undone" if undoing else "done") if end else act.state
        figures = {"changed": act.total, "back": done - 2, "kept": 2} if undoing else {"changed": done}
        self.known[act_id] = msgspec.structs.replace(
            act, state=state, done=done, figures=figures, kept=("王丽", "Ann Brown") if undoing and end else (),
            undo_until=NOW + timedelta(hours=24) if end and not undoing else None,
        )  # fmt: skip

    def act(self, act_id: str) -> BulkAct:
        self._check()
        return self.known[act_id]

    def acts(self) -> tuple[BulkAct, ...]:
        self._check()
        return tuple(one for one in self.known.values() if one.state not in ("previewed", "dropped"))

    # ------------------------------------------------------------------ duplicates

    def duplicates(self, after: str = "") -> DuplicatePage:
        self._check()
        shown = [p for p in self.pairs if p.state == "open"]
        return DuplicatePage(rows=tuple(shown), run=self.run)

    def search_duplicates(self) -> DuplicateRun:
        self._check()
        self.run = DuplicateRun(compared=1_000, found=3, started_at=NOW)
        return self.run

    def pair(self, one: str, other: str) -> PairDetail:
        self._check()
        a, b = (record(next(r for r in self.all if r.id == i)) for i in (one, other))
        known = next((p for p in self.pairs if {p.one.id, p.other.id} == {one, other}), None)
        return PairDetail(
            one=a, other=b, likeness=known.likeness if known else 41, proposed=one,
            verdicts=known.verdicts if known else {"name": "differs"},
            conflicts=(
                Conflict(field="name", one=a.lead.name, other=b.lead.name), Conflict(field="tier", one="A", other="B"),
                Conflict(field="field:household", one="4", other="5"),
                Conflict(field="owner", one=a.owner or "–", other=b.owner or "–"),
            ),
        )  # fmt: skip

    def dismiss_pair(self, one: str, other: str) -> None:
        self._check()
        self.dismissed.append((one, other))
        self.pairs = [p for p in self.pairs if {p.one.id, p.other.id} != {one, other}]

    def merge(self, asked: MergeLeads) -> LibraryRecord:
        self._check()
        self.merged.append(asked)
        if self.changed:
            self.changed = False
            raise UserError("record_changed", name="José Ortega")
        self.pairs = [p for p in self.pairs if asked.other not in (p.one.id, p.other.id)]
        return self.record(asked.keep)

    def split(self, keep: str, other: str) -> LibraryRecord:
        self._check()
        self.splits.append((keep, other))
        return msgspec.structs.replace(record(next(r for r in self.all if r.id == keep)), merged=())

    def begin_export(self, asked: StartExport) -> Export:
        self._check()
        self.exported.append(asked)
        return Export(id=asked.id, number=12, total=500, at=NOW)

    def export_part(self, export_id: str, after: str) -> ExportPart:
        self._check()
        part = int(after or 0)
        if part == self.withdrawn_at:
            raise UserError("forbidden", entity="lead", action="export")
        return ExportPart(text=f"line {part}\r\n", rows=250, after=str(part + 1) if part < 1 else "")

    def send_file(self, path: Path, progress: Callable[[int, int], None]) -> ImportJob:
        self._check()
        progress(50, 100)
        self.files.insert(0, msgspec.structs.replace(JOB, file_name=path.name, state="sent", columns=()))
        return self.files[0]

    def read_import(self, job_id: str, wishes: ImportWishes) -> ImportJob:
        self._check()
        self.wished.append(wishes)
        if self.unsound:
            raise UserError("file_unsound", problem="not_a_table", words="list.pdf is a PDF, not a table.")
        named = tuple(
            msgspec.structs.replace(c, field=wishes.columns.get(c.header, c.field)) for c in JOB.columns
        )
        return self._put_file(
            job_id, state="read", columns=named, wishes=wishes, figures={}, troubles=(), reasons={}
        )

    def turn_import(self, job_id: str, verb: str) -> ImportJob:
        self._check()
        self.turned.append((job_id, verb))
        return self._put_file(job_id, state={"try": "trying", "run": "running", "undo": "undoing"}[verb])

    def end_file(self, job_id: str) -> None:
        """The server is through with it."""
        now = self.import_job(job_id).state
        figures = {"created": 1_180, "same": 12, "refused": 8, "known": 3}
        if now == "trying":
            self._put_file(
                job_id,
                state="tried",
                figures=figures,
                reasons={"too_short": 5, "number_known": 3},
                troubles=TROUBLES,
            )
        elif now == "running":
            self._put_file(job_id, state="done", figures=figures, undo_until=NOW + timedelta(hours=24))
        else:
            self._put_file(job_id, state="undone", figures={"gone": 1_170, "kept": 10})

    def import_job(self, job_id: str) -> ImportJob:
        self._check()
        return next(job for job in self.files if job.id == job_id)

    def imports(self) -> tuple[ImportJob, ...]:
        self._check()
        return tuple(self.files)

    def _put_file(self, job_id: str, **changes: object) -> ImportJob:
        place = next(n for n, job in enumerate(self.files) if job.id == job_id)
        self.files[place] = msgspec.structs.replace(self.files[place], **changes)
        return self.files[place]

    def _check(self) -> None:
        if self.error is not None:
            raise self.error


def fits(one: LibraryRow, wanted: LeadFilter) -> bool:
    """As much of the language as the tests of the page use."""
    if wanted == EVERYTHING:
        return True
    if wanted.owners and (one.owner_id or NOBODY) not in wanted.owners:
        return False
    if wanted.tiers and one.tier not in wanted.tiers:
        return False
    if wanted.ends_within is not None and one.ends_on is None:
        return False
    return not wanted.search or wanted.search.casefold() in f"{one.name} {one.company}".casefold()
