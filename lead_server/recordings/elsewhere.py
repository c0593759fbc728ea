"""Calls that were made elsewhere: recordings of a PBX or a voice recorder, entered with their call so that they can be
found, drawn, judged and discussed like our own. The call says by its adapter (`recorder`) where it comes from."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal, NamedTuple, get_args

from sqlalchemy import func, select, update

from db.central.calls import recording
from db.central.leads import lead, number
from db.central.people import person
from domain import numbers as telephone
from domain.calls import RECORDER, Direction, WrapUp
from domain.errors import UserError
from lead_server.feed.shapes import new_row
from lead_server.leads import numbers
from lead_server.people import admin
from lead_server.security.number_keys import home_country, number_key
from lead_server.work import Work

Column = Literal["file", "agent", "started_at", "number", "direction", "language", "campaign"]
COLUMNS: tuple[Column, ...] = get_args(Column)


class Heard(NamedTuple):
    """What is known of a recording from elsewhere.

    Attributes:
        agent: login of who spoke. started_at: None: told by the file (its last change less its length).
        number: of the other side, as written; finds the lead when exactly one has it.
    """

    file: Path
    agent: str
    started_at: datetime | None = None
    number: str = ""
    direction: Direction = "in"
    language: str = ""
    campaign: str = ""


class ListError(Exception):
    """The list cannot be taken; `lines` say what is wrong where. Nothing was added."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def read_list(path: Path, work: Work) -> list[Heard]:
    """A CSV with the columns of `COLUMNS` (`file` and `agent` are needed), files relative to it. Looked through whole.

    Raises:
        ListError: with a line for each thing that is wrong.
        OSError: the list cannot be read.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = csv.DictReader(file)
        missing = {"file", "agent"} - set(table.fieldnames or ())
        unknown = set(table.fieldnames or ()) - set(COLUMNS)
        if missing or unknown:
            raise ListError(
                [f"{path.name}: no column {name}" for name in sorted(missing)]
                + [
                    f"{path.name}: unknown column {name}; there are {', '.join(COLUMNS)}"
                    for name in sorted(unknown)
                ]
            )
        found, wrong = [], []
        for row in table:
            given = {name: (row.get(name) or "").strip() for name in COLUMNS}
            problems = list(_problems(given, path.parent, work))
            wrong += [f"{path.name}, line {table.line_num}: {problem}" for problem in problems]
            if not problems:
                found.append(_heard(given, path.parent))
    if wrong:
        raise ListError(wrong)
    return found


def _problems(given: dict[Column, str], folder: Path, work: Work) -> Iterator[str]:
    if not (folder / given["file"]).is_file():
        yield f"there is no file {given['file']}"
    try:
        admin.find_person(work, given["agent"])
    except UserError as error:
        yield error.detail
    try:
        read_moment(given["started_at"])
    except ValueError as error:
        yield str(error)
    if given["direction"] not in ("", *get_args(Direction)):
        yield f"direction is in or out, not {given['direction']}"


def _heard(given: dict[Column, str], folder: Path) -> Heard:
    direction: Direction = "out" if given["direction"] == "out" else "in"
    return Heard(
        folder / given["file"], given["agent"], read_moment(given["started_at"]), given["number"], direction,
        given["language"], given["campaign"],
    )  # fmt: skip


def read_moment(text: str) -> datetime | None:
    """Raises ValueError: no moment, or one without its zone."""
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text} is no moment; write 2026-11-26T09:30+08:00") from None
    if found.tzinfo is None:
        raise ValueError(f"{text} says no zone; write 2026-11-26T09:30+08:00, or a Z behind it")
    return found.astimezone(UTC)


def there_already(work: Work, data: bytes) -> tuple[str, str] | None:
    """The recording with exactly these bytes that was added before, with its call ("" for none)."""
    row = work.connection.execute(
        select(recording.c.id, recording.c.call_id)
        .where(recording.c.org_id == work.org_id, recording.c.sha256 == hashlib.sha256(data).digest())
        .limit(1)
    ).first()
    return (row.id, row.call_id or "") if row is not None else None


def enter(work: Work, heard: Heard, seconds: float) -> tuple[str, str, datetime]:
    """Enter the call of a recording: id of the call, of its agent, and when it began.

    It stands in the lead's timeline; it is no attempt of the campaign and closes no work, since nobody worked our queue.

    Raises:
        UserError: not_found (no such login).
    """
    agent_id = admin.find_person(work, heard.agent)
    began = heard.started_at or _from_file(heard.file, seconds)
    known = telephone.number_key(heard.number, home_country(work)) if heard.number else None
    key_hash = telephone.keyed_hash(known.e164, number_key(work)) if known is not None and known.e164 else ""
    holders = numbers.holders(work, [key_hash]) if key_hash else []
    holder = holders[0] if len(holders) == 1 else None
    made, ended = work.new_id(), began + timedelta(seconds=seconds)
    of_lead = _lead(work, holder.lead_id, key_hash) if holder is not None else None
    work.storage.insert(
        "call",
        [
            new_row(
                "call", work.now, id=made, agent_id=agent_id, lead_id=of_lead.id if of_lead else None,
                number_id=of_lead.number_id if of_lead else None,
                campaign_id=heard.campaign or (of_lead.campaign_id if of_lead else ""), direction=heard.direction,
                number_text=heard.number, e164=(known.e164 or "") if known else "", key_hash=key_hash,
                last4=telephone.last_four(heard.number), matched="exact" if of_lead else "none", adapter=RECORDER,
                started_at=began, answered_at=began, ended_at=ended, talk_s=round(seconds),
                language=heard.language or (of_lead.language if of_lead else ""), wrap_up=WrapUp(),
            )
        ],
    )  # fmt: skip
    if of_lead is not None:
        name = work.connection.execute(
            select(person.c.name).where(person.c.org_id == work.org_id, person.c.id == agent_id)
        ).scalar_one()
        work.storage.insert(
            "touch",
            [
                new_row(
                    "touch", work.now, id=made, lead_id=of_lead.id, kind="call", at=began, by=name,
                    person_id=agent_id, direction=heard.direction, talk_s=round(seconds), call_id=made,
                )
            ],
        )  # fmt: skip
        work.connection.execute(
            update(lead)
            .where(lead.c.org_id == work.org_id, lead.c.id == of_lead.id)
            .values(last_touch_at=func.greatest(func.coalesce(lead.c.last_touch_at, began), began))
        )
        work.touched.lead(of_lead.id)
    work.audit("enter", "call", made, lead_id=of_lead.id if of_lead else None, adapter=RECORDER)
    return made, agent_id, began


class _OfLead(NamedTuple):
    id: str
    campaign_id: str
    language: str
    number_id: str


def _lead(work: Work, lead_id: str, key_hash: str) -> _OfLead:
    row = work.connection.execute(
        select(lead.c.id, lead.c.campaign_id, lead.c.language, number.c.id.label("number_id"))
        .join(number, (number.c.org_id == lead.c.org_id) & (number.c.lead_id == lead.c.id))
        .where(lead.c.org_id == work.org_id, lead.c.id == lead_id, number.c.key_hash == key_hash)
        .limit(1)
    ).one()
    return _OfLead(*row)


def _from_file(path: Path, seconds: float) -> datetime:
    """A recorder closes its file when the call ends."""
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).replace(microsecond=0) - timedelta(
        seconds=round(seconds)
    )
