"""The life of a script at the command line, over one embedded-like database of the tests, and by its exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from lead_server import cli
from tests.helpers.world import Org, World
from tests.integration.scripts.conftest import Author


@pytest.fixture
def run(world: World, org: Org, olga: Author, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> Any:
    """`run("list")` -> (exit code, document or text); the commands work in the test's database."""
    from contextlib import contextmanager

    from lead_server.commands.script_life import common

    class Here:
        engine: Engine = world.engine

    @contextmanager
    def opened(_data: Any, _database: Any) -> Any:
        yield Here

    monkeypatch.setattr(common, "opened", opened)

    def go(*words: str, text: bool = False) -> tuple[int, Any]:
        more = () if text else ("--json",)
        code = cli.main(["scripts", *words, *more, "--organisation", org.code])
        told = capsys.readouterr()
        return code, (told.out + told.err) if text or not told.out else json.loads(told.out)

    return go


def test_the_life_of_a_script(run: Any, tmp_path: Path) -> None:
    file = tmp_path / "renewal.yaml"
    assert run("export", "renewal", "--to", str(file))[0] == 0
    file.write_text(file.read_text("utf-8").replace("It costs 2,480", "It costs 2,280"), "utf-8")
    code, told = run("import", str(file), "--as", "olga")
    assert code == 0 and (told["state"], told["findings"]) == ("checked", [])
    code, told = run("compare", "renewal", "1", "0")
    assert [c["name"] for c in told["changes"]] == ["price"] * 3
    assert (
        "step price, text.en: 'It costs 2,480' -> 'It costs 2,280'"
        in run("compare", "renewal", "1", "0", text=True)[1]
    )
    assert run("approve", "renewal", text=True)[0] == 1, "the operator is nobody"
    assert "author" in run("approve", "renewal", "--as", "olga", text=True)[1]
    assert run("approve", "renewal", "--as", "ada")[1]["by"] == "Ada"
    code, row = run(
        "publish", "renewal", "--sentence", "The price is new", "--team", "a", "--campaign", "renewal"
    )
    assert code == 0 and (row["version"], row["teams"], row["unread"]) == (2, ["A"], ["Mira", "Otto"])
    listed = run("list", text=True)[1]
    assert "renewal: Renewal; version 2; speaking: 1, 2; 2 unread" in listed
    assert "A: version 2" in run("calendar", text=True)[1]
    code, row = run("rollback", "renewal", "--reason", "A wrong price")
    assert code == 0 and row["version"] == 1


def test_stop_and_lift(run: Any) -> None:
    code, row = run("stop", "renewal", "--step", "price", "--reason", "Wrong price")
    assert code == 0 and row["words"]["en"] == "It costs 2,480"
    assert "Wrong price" in run("stop", "renewal", text=True)[1]
    assert run("stop", "renewal", "--step", "price", text=True)[0] == 2, "agents read why"
    assert run("stop", "renewal", "--lift", row["id"])[1]["lifted_by"] == "lead-server"
    assert run("stop", "renewal", "--step", "nothing", "--reason", "x", text=True)[0] == 1


def test_a_file_that_is_no_script_says_where(run: Any, tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("code: x\nsteps: 7\n", "utf-8")
    code, told = run("import", str(tmp_path / "x.yaml"))
    assert code == 1 and told["findings"][0]["line"] == 2
    assert run("import", str(tmp_path / "none.yaml"), text=True)[0] == 2
