"""Every command that the pages show works as it stands there, in the order in which a page shows it."""

from __future__ import annotations

import io
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

import dev
from frontdoor import bench
from frontdoor.processes import Server, lead_server
from frontdoor.setup import ROOT
from lead_server import cli

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
PHRASE = "a long pass phrase 7\n"
#: shown for a person; a run of the suite inside the suite proves nothing
LONG = ("demo", "test", "check", "bench", "shots", "simulate", "prove")


def commands(page: Path) -> list[list[str]]:
    """The commands in a page's `sh` blocks, continuation lines joined, comments cut."""
    found = []
    for block in re.findall(r"```sh\n(.*?)```", page.read_text("utf-8"), re.S):
        for line in block.replace("\\\n", " ").splitlines():
            words = shlex.split(line, comments=True)
            if words:
                found.append(words)
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_the_front_doors_commands_exist(page):
    for words in commands(page):
        if words[:2] == ["python3", "dev.py"] and len(words) > 2:
            assert words[2] in dict(dev.COMMANDS) and words[2] in LONG
            assert (ROOT / "frontdoor" / f"{words[2]}.py").exists()
            if words[2] == "bench":
                assert set(words[3:]) <= set(bench.names())
            if words[2] == "test":
                assert all((ROOT / path).exists() for path in words[3:])
        else:
            assert words[0] in ("lead-server", "agent-app", "python3"), words


@pytest.mark.xdist_group("docs")
@pytest.mark.timeout(300)
def test_the_servers_commands_run(monkeypatch, capsys):
    """The first commands as processes, the others in this one: a process each would take a minute."""
    monkeypatch.setenv("LEADLINE_SPEECH_MODEL", "none: a model is tried by tests/real_data/test_speech.py")
    folder = Path(tempfile.mkdtemp(prefix="leadline-docs-"))  # pytest's own is shut to the database's account
    folder.chmod(0o755)
    data = folder / "data"
    given_files = _files(folder, data)
    servers: list[Server] = []
    ran = 0
    for page, given in _shown(given_files):
        ran += 1
        if given[0] == "serve":
            servers.append(Server(data, folder / "server.log"))
            servers[-1].wait_ready()  # stays: the commands behind it join its database
            continue
        if ran < 4:
            done = lead_server(*given, stdin=PHRASE)
            assert done.returncode == 0, f"{page.name}: {given}\n{done.stdout}{done.stderr}"
            continue
        monkeypatch.setattr(sys, "stdin", io.StringIO(PHRASE))
        code = cli.main(given)
        assert code == 0, f"{page.name}: {given}\n{capsys.readouterr()}"
    assert ran >= 6
    for server in servers:
        assert server.stop() == 0, server.tail()
    shutil.rmtree(folder)


def _files(folder: Path, data: Path) -> dict[str, str]:
    """What stands for the words in capitals."""
    found = {
        "DATA": str(data),
        "KEY": str(data / "escrow.key"),
        "BACKUPS": str(folder / "backups"),
        "NEW": str(folder / "new"),
        "ZIP": str(folder / "her.zip"),
        "CONNECT": str(ROOT / "tests/helpers/form_files/amazon_connect.json"),
        "GENESYS": str(ROOT / "tests/helpers/form_files/genesys.json"),
        "FORM": str(next((ROOT / "resources/starter/definitions/scorecards").glob("*.yaml"))),
    }
    for word, name, text in (
        ("FILE", "list.csv", "name,phone\nWang Li,+86 154 1477 6710\n"),
        ("RATINGS", "ratings.csv", "unit,rater,value\n1,a,3\n1,b,4\n2,a,5\n2,b,5\n"),
        ("ANSWERS", "answers.yaml", "greeting: yes\n"),
        ("PLAN", "plan.yaml", "code: weekly\n"),
        ("TABLE", "table.csv", "phrase,language,form\nnorth,en,northbridge\n"),
        ("PHRASES", "phrases.yaml", "code: thanks\nphrases: [{code: t, forms: {en: [thank you]}}]\n"),
    ):
        (folder / name).write_text(text, "utf-8")
        found[word] = str(folder / name)
    found["RECORDING"] = str(folder / "call.wav")
    with wave.open(found["RECORDING"], "wb") as sound:
        sound.setnchannels(2)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(range(256)) * 250)
    return found


def _shown(files: dict[str, str]) -> Iterator[tuple[Path, list[str]]]:
    """The server's commands with files that are there; the page that begins with nothing first."""
    first = ROOT / "docs" / "operators" / "server.md"
    for page in [first, *(p for p in PAGES if p != first)]:
        for words in commands(page):
            if words[0] == "lead-server":
                yield page, [files.get(word, word) for word in words[1:]]


def test_dev_alone_says_what_can_be_done():
    done = subprocess.run([sys.executable, str(ROOT / "dev.py")], capture_output=True, text=True, check=True)
    assert all(name in done.stdout for name, _ in dev.COMMANDS)
    done = subprocess.run(
        [sys.executable, str(ROOT / "dev.py"), "nonsense"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2 and "nonsense" in done.stderr
