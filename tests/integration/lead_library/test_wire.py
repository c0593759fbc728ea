"""The desk's side of the library over the server's routes: every verb asks what there is, and understands the answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

import msgspec
import pytest

from agent_app.lead_library.remote import RemoteLibrary
from agent_app.lead_library.service import ListAsk
from domain.errors import UserError
from domain.ids import new_id
from domain.lead_library.acts import BulkChange, PreviewBulk
from domain.lead_library.duplicates import MergeLeads
from domain.lead_library.exporting import StartExport
from domain.lead_library.filters import LeadFilter
from domain.lead_library.importing import ImportWishes
from domain.lead_library.listing import SavedView
from tests.helpers.world import Desk
from tests.integration.lead_library.conftest import Library

T = TypeVar("T")


class Wire:
    """As `Asking`, over the application in this process."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def ask(self, method: str, path: str, kind: type[T], body: object = None, query: Any = None) -> T | None:
        content = msgspec.json.encode(body) if body is not None else None
        headers = {"Content-Type": "application/json"}
        answer = self._desk.ask(method, path, content=content, params=query, headers=headers)
        if answer.status_code >= 300:
            raise UserError(answer.json()["code"], **answer.json()["data"])
        return None if kind is object else msgspec.json.decode(answer.content, type=kind)


def test_every_verb_of_the_desk_is_understood(library: Library, tmp_path: Path) -> None:
    world, org = library.world, library.org
    wire: Any = Wire(library.desk("olga"))
    remote = RemoteLibrary(wire, wire, wire)
    ids = [world.lead(org, f"Wire {n}", "mira", campaign="wire") for n in range(3)]
    wanted = LeadFilter(campaigns=("wire",))
    page = remote.leads(ListAsk(filter=wanted, sort="name", descending=False, limit=2))
    assert [row.name for row in page.rows] == ["Wire 0", "Wire 1"] and page.after
    back = remote.leads(ListAsk(filter=wanted, sort="name", descending=False, backwards=True, limit=2))
    assert [row.name for row in back.rows] == ["Wire 1", "Wire 2"]
    assert remote.count(wanted).total == 3 and "wire" in remote.choices().campaigns
    assert remote.record(ids[0]).lead.name == "Wire 0"

    view = remote.save_view(SavedView(code="wire", name="Wire", query=wanted))
    assert view in remote.views()
    remote.forget_view("wire")
    assert view not in remote.views()

    act = remote.preview_act(
        PreviewBulk(id=new_id(), change=BulkChange(kind="tag", value="w"), filter=wanted)
    )
    assert act.total == 3 and remote.turn_act(act.id, "drop").state == "dropped"
    assert remote.act(act.id).id == act.id and act.id not in {one.id for one in remote.acts()}

    assert remote.search_duplicates().ended_at is None and remote.duplicates().run is not None
    pair = remote.pair(ids[0], ids[1])
    merged = remote.merge(
        MergeLeads(keep=ids[0], other=ids[1], keep_version=pair.one.version, other_version=pair.other.version)
    )
    assert merged.merged[0].id == ids[1] and remote.split(ids[0], ids[1]).merged == ()
    remote.dismiss_pair(ids[0], ids[2])
    with pytest.raises(UserError) as refused:
        remote.merge(MergeLeads(keep=ids[0], other=ids[1], keep_version=0, other_version=0))
    assert refused.value.code == "record_changed"

    export = remote.begin_export(StartExport(id=new_id(), columns=("name",), filter=wanted))
    part = remote.export_part(export.id, "")
    assert part.rows == 3 and part.after == "" and "Wire 2" in part.text

    path = tmp_path / "wire.csv"
    path.write_text("name,phone\n" + "Ann,+8613700000000\n" * 60_000, "utf-8")  # more than one piece
    sent: list[int] = []
    job = remote.send_file(path, lambda got, _size: sent.append(got))
    assert len(sent) > 1 and sent[-1] == path.stat().st_size and job.state == "sent"
    assert [c.field for c in remote.read_import(job.id, ImportWishes()).columns] == ["name", "phone"]
    assert remote.turn_import(job.id, "try").state == "trying" == remote.import_job(job.id).state
    assert job.id in {one.id for one in remote.imports()}
