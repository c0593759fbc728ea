"""Publishing: versions, immutability, the organisation's stream."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from db.central.definitions import definition
from db.central.feed import membership
from lead_server.feed.streams import org_stream
from lead_server.publishing.service import ON_DESKS, NotSoundError, Published, publish
from resources.starter import DEFINITIONS
from tests.helpers.world import Org, World


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the starter definitions that a test may change."""
    return shutil.copytree(DEFINITIONS, tmp_path / "definitions")


def rows(world: World, org: Org) -> list[Any]:
    with world.engine.connect() as connection:
        return list(
            connection.execute(
                select(definition)
                .where(definition.c.org_id == org.id)
                .order_by(definition.c.kind, definition.c.code)
            )
        )


def members(world: World, org: Org) -> set[str]:
    with world.engine.connect() as connection:
        wanted = select(membership.c.kind, membership.c.id).where(
            membership.c.stream == org_stream(org.id), membership.c.gone.is_(False)
        )
        return {f"{row.kind} {row.id}" for row in connection.execute(wanted) if "@" in row.id}


def published(world: World, org: Org, folder: Path) -> list[Published]:
    with world.work(org) as work:
        return publish(work, [folder])


def test_a_folder_becomes_version_one_in_the_stream(world: World, org: Org, folder: Path) -> None:
    """All desks of the organisation get it."""
    done = published(world, org, folder)
    assert {d.version for d in done} == {1} and all(d.changed for d in done)
    assert {f"{d.kind} {d.code}@1" for d in done if d.kind in ON_DESKS} == members(world, org)
    assert {d.kind for d in done} - set(ON_DESKS) == {"phrase_set"}, (
        "what only the server listens for stays there"
    )
    assert {"campaign renewal@1", "script finance@1", "scorecard telesales@1"} <= members(world, org)


def test_the_same_again_publishes_nothing(world: World, org: Org, folder: Path) -> None:
    """Also when comments and the order of keys changed."""
    published(world, org, folder)
    article = folder / "articles" / "loan_costs.yaml"
    lines = article.read_text(encoding="utf-8")
    article.write_text(
        "# a remark\n" + lines.replace("code: loan_costs\n", "") + "code: loan_costs\n", encoding="utf-8"
    )
    again = published(world, org, folder)
    assert not any(d.changed for d in again) and {d.version for d in again} == {1}
    assert len(rows(world, org)) == len(again)


def test_a_change_is_a_new_version_and_the_old_one_stays(world: World, org: Org, folder: Path) -> None:
    """A call names the version that it was made with; what was published is never touched."""
    published(world, org, folder)
    before = {(r.kind, r.code, r.version): r._mapping for r in rows(world, org)}
    script = folder / "scripts" / "renewal.yaml"
    script.write_text(
        script.read_text(encoding="utf-8").replace("Good day,", "Good morning,"), encoding="utf-8"
    )
    changed = [d for d in published(world, org, folder) if d.changed]
    assert [(d.code, d.version) for d in changed] == [("renewal", 2)]
    after = {(r.kind, r.code, r.version): r._mapping for r in rows(world, org)}
    assert all(dict(after[name]) == dict(row) for name, row in before.items())
    new = after["script", "renewal", 2]["body"]
    assert new["version"] == 2 and "Good morning" in str(new)
    assert {"script renewal@1", "script renewal@2"} <= members(world, org)


def test_nothing_is_published_when_one_file_is_wrong(world: World, org: Org, folder: Path) -> None:
    """All or none, and everything that is wrong is told at once."""
    (folder / "scripts" / "renewal.yaml").write_text("code: renewal\nsteps: 3\n", encoding="utf-8")
    (folder / "articles" / "price_talk.yaml").write_text("code: [\n", encoding="utf-8")
    with pytest.raises(NotSoundError) as told:
        published(world, org, folder)
    assert {Path(f.file).name for f in told.value.findings} >= {"renewal.yaml", "price_talk.yaml"}
    assert rows(world, org) == []


def test_a_campaign_names_what_exists(world: World, org: Org, folder: Path) -> None:
    """Its script and scorecard among the files or published before; the script's outcomes among its own."""
    campaign = folder / "campaigns" / "renewal.yaml"
    with pytest.raises(NotSoundError) as told:
        published(world, org, campaign)
    assert {f.code for f in told.value.findings} == {"unknown_script", "unknown_scorecard"}
    published(world, org, folder)
    assert not published(world, org, campaign)[0].changed
    script = folder / "scripts" / "renewal.yaml"
    script.write_text(
        script.read_text(encoding="utf-8").replace("disposition: reached.sold", "disposition: reached.sould"),
        encoding="utf-8",
    )
    with pytest.raises(NotSoundError) as told:
        published(world, org, folder)
    assert [(f.code, f.path) for f in told.value.findings] == [("unknown_outcome", "dispositions")]


def test_two_organisations_do_not_meet(world: World, org: Org, folder: Path) -> None:
    """Each has its own versions."""
    other = world.organisation("other")
    published(world, org, folder)
    assert all(d.changed and d.version == 1 for d in published(world, other, folder))
