"""The commands as an operator types them: exit codes, JSON, sentences."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from db.central.leads import lead
from lead_server import cli
from lead_server.people import admin
from lead_server.security.escrow import Escrow
from lead_server.security.number_keys import use_escrow
from resources.starter import DEFINITIONS
from tests.helpers.world import Org, World


@pytest.fixture
def place(world: World, database_url: str, tmp_path: Path) -> list[str]:
    """Arguments that lead to an organisation `acme` with the starter definitions."""
    escrow = Escrow.in_folder(tmp_path / "data")
    use_escrow(escrow)
    admin.create_organisation(world.engine, escrow, "acme", "Acme")
    where = ["--database", database_url, "--data", str(tmp_path / "data"), "--organisation", "acme"]
    assert cli.main(["publish", str(DEFINITIONS), *where]) == 0
    return where


def said(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> tuple[int, Any, str]:
    capsys.readouterr()
    code = cli.main(arguments)
    out, err = capsys.readouterr()
    return code, json.loads(out) if out.startswith("{") else out, err


def a_list(tmp_path: Path, text: str = "quien;tlf\nAna Gil;612345678\nEva Paz;6123\n") -> Path:
    path = tmp_path / "lista.csv"
    path.write_text(text, encoding="latin-1")
    return path


def test_an_import_shows_what_it_understood(
    world: World, place: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Columns on standard error, figures as JSON, refusals in a file that only its owner reads."""
    path = a_list(tmp_path)
    code, found, words = said(
        capsys, ["leads", "import", str(path), "--country", "es", "--campaign", "renewal", "--json", *place]
    )
    assert code == 0 and (found["created"], found["refused"], found["columns"]) == (
        1,
        1,
        {"quien": "name", "tlf": "phone"},
    )
    assert "delimiter ';'" in words and "2. tlf: phone (by its header)" in words and "1 rows refused" in words
    refusals = Path(found["refusals"])
    if os.name != "nt":
        assert stat.S_IMODE(refusals.stat().st_mode) == 0o600
    assert "3,tlf,6123,short_number," in refusals.read_text(encoding="utf-8-sig")


def test_a_mapping_is_saved_and_used(
    world: World, place: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The next file of that kind needs no words."""
    path = a_list(tmp_path, "a|b|c\n1|Ana Gil|612345678\n")
    told = ["--map", "a=customer_no", "--map", "b=company", "--country", "ES", "--save-mapping", "weekly"]
    code, found, _ = said(capsys, ["leads", "import", str(path), *told, "--json", *place])
    assert code == 0 and found["columns"] == {"a": "customer_no", "b": "company", "c": "phone"}
    path.write_text("c|b|a\n698765432|Eva Paz|2\n", encoding="utf-8")
    code, found, _ = said(capsys, ["leads", "import", str(path), "--mapping", "weekly", "--json", *place])
    assert (
        code == 0
        and found["created"] == 1
        and found["columns"] == {"c": "phone", "b": "company", "a": "customer_no"}
    )
    code, _, words = said(capsys, ["leads", "import", str(path), "--mapping", "daily", *place])
    assert code == 1 and "known: weekly" in words


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--campaign", "spring"], "no published campaign 'spring'"),
        (["--region", "Mars"], "no region 'Mars'"),
        (["--country", "XX"], "XX is no country"),
        (["--map", "phone"], "COLUMN=FIELD"),
        (["--map", "fax=phone"], "no column 'fax'"),
        (["--encoding", "latin-99"], "no encoding 'latin-99'"),
        (["--encoding", "ascii"], "not ascii"),
    ],
)
def test_wrong_words_are_told(
    world: World,
    place: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    more: list[str],
    words: str,
) -> None:
    """Exit code 1 and a sentence; nothing is imported."""
    path = a_list(tmp_path, "nombre;tlf\nPeña;612345678\n")
    code, _, told = said(capsys, ["leads", "import", str(path), *more, *place])
    assert code == 1 and words in told
    assert world.rows(lead, Org(admin.organisation_id(world.engine.connect(), "acme"), "acme")) == []


def test_a_dry_run_is_called_so(
    world: World, place: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written, the words are conditional."""
    code, _, words = said(
        capsys, ["leads", "import", str(a_list(tmp_path)), "--country", "ES", "--dry-run", *place]
    )
    assert code == 0 and "1 leads would be created" in words


def test_publish_and_check_say_it_by_exit_code(
    place: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """0 sound, 1 findings, 2 not there."""
    path = tmp_path / "scripts" / "x.yaml"
    path.parent.mkdir()
    path.write_text("code: x\ntitle: {en: X}\nstart: a\nsteps:\n  - {id: a, goto: b}\n", encoding="utf-8")
    code, found, _ = said(capsys, ["scripts", "check", str(path), "--json"])
    assert code == 1 and not found["ok"]
    finding = next(f for f in found["findings"] if f["code"] == "unknown_step")
    assert (finding["file"], finding["line"], finding["path"]) == (str(path), 5, "steps[0].goto")
    assert said(capsys, ["publish", str(path), *place])[0] == 1
    assert said(capsys, ["scripts", "check", str(DEFINITIONS / "scripts")])[0] == 0
    assert said(capsys, ["scorecards", "check", str(tmp_path / "none.yaml")])[0] == 2
    code, words, _ = said(capsys, ["publish", str(DEFINITIONS), *place])
    assert code == 0 and "campaign renewal: unchanged, version 1" in words


def test_assign_and_take_back(
    world: World, place: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Through the command line; unknown campaigns and teams are told."""
    with_person = Org(admin.organisation_id(world.engine.connect(), "acme"), "acme")
    world.person(with_person, "eva", "agent", team="A", region="R")
    said(
        capsys, ["leads", "import", str(a_list(tmp_path)), "--country", "ES", "--campaign", "renewal", *place]
    )
    code, found, _ = said(
        capsys, ["assign", "--campaign", "renewal", "--team", "A", "--capacity", "5", "--json", *place]
    )
    assert code == 0 and found == {"moved": 1, "by_agent": {"eva": 1}, "left": 0}
    code, found, _ = said(capsys, ["take-back", "--campaign", "renewal", "--agent", "eva", "--json", *place])
    assert code == 0 and found["moved"] == 1
    assert said(capsys, ["assign", "--campaign", "none", "--capacity", "5", *place])[0] == 1
    assert said(capsys, ["assign", "--campaign", "renewal", "--team", "Z", "--capacity", "5", *place])[0] == 1
