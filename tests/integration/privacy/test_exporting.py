"""What a person may ask for: everything about her, nothing about anybody else, readable in her language."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from litestar.testing import TestClient
from sqlalchemy import update

from db.central.leads import lead
from db.central.records import audit_event
from lead_server.privacy import exporting, page
from lead_server.privacy.held import HELD
from tests.helpers.quality_fakes import wav
from tests.helpers.world import Org, World
from tests.integration.conftest import signed_in
from tests.integration.privacy.subject_of import NAME, PLANTED, found_in, plant


def test_everything_of_her_and_of_nobody_else(
    world: World, org: Org, tmp_path: Path, http: TestClient[Any]
) -> None:
    id_, call_id, recording_id = plant(world, org, signed_in(http, org, "mira"))
    world.lead(org, "Somebody Else", "mira", number="+8613812340000")
    with world.engine.begin() as connection:
        connection.execute(update(lead).where(lead.c.id == id_).values(language="es"))
    to = tmp_path / "her.zip"
    with world.work(org) as work:
        done = exporting.export(work, world.house.recordings, id_, to)
    packed = zipfile.ZipFile(to)
    document = json.loads(packed.read("data.json"))
    tables = document["tables"]
    assert (done.recordings, done.missing) == (1, []) and to.stat().st_mode & 0o077 == 0
    assert packed.read(f"recordings/{recording_id}.wav") == wav(1.0), "decrypted, as it was said"
    whole = json.dumps(tables, ensure_ascii=False)
    assert (
        all(word in whole for word in PLANTED) and "Somebody Else" not in whole and "13812340000" not in whole
    )
    assert document["about"]["lead_id"] == id_ and tables["call"][0]["id"] == call_id
    planted_in = {name for names in found_in(world).values() for name in names}
    assert planted_in - exporting.LEFT_OUT <= set(tables), "every table in which a word of hers stands"
    assert {
        "import_run",
        "assignment",
        "audit_event",
        "recording",
        "transcript",
        "clip",
        "evaluation",
    } <= set(tables)
    read = packed.read("index.html").decode()
    assert '<html lang="es">' in read and "Lo que demo sabe de usted" in read and NAME in read
    assert [row.action for row in world.rows(audit_event, org)].count("export_subject") == 1
    with world.work(org) as work, pytest.raises(ValueError, match="there already"):
        exporting.export(work, world.house.recordings, id_, to)


def test_the_page_has_the_same_words_in_each_language_and_nothing_runs_in_it() -> None:
    assert page.WORDS["en"].keys() == page.WORDS["zh"].keys() == page.WORDS["es"].keys()
    about = {"language": "zh_CN", "organisation": "Demo", "made_at": "2026-11-26T14:00:00"}
    made = page.made(
        about, {"lead": [{"name": "<script>x</script>", "email": ""}], "presence": [{"n": 1}]}, []
    )
    assert "<script>" not in made and "&lt;script&gt;" in made and 'lang="zh"' in made and "email" not in made
    assert set(page.WORDS["en"]) - set(HELD) <= {
        "title",
        "made",
        "all",
        "sound",
        "other",
        "import_run",
        "import_refusal",
    }
