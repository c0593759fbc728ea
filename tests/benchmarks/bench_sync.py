"""`bench sync`: first sync, changes back and nothing new, beside the bare pipeline and Anki, in one run.

100,000 leads on a list are imported and handed to one agent by the product's own commands; her desk (the shipped session,
encrypted store with all its indexes, engine, HTTP) pulls them from a real lead server process, pushes 10,000 changed fields
back, and asks for news. The same leads go through the bare pipeline and through Anki (PyPI `anki`, in an environment of its
own that is made on demand; `--without-anki` leaves it out). Medians of `--runs`; the promises are ratios of this run.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.engine import make_url

from db.central import schema
from frontdoor.setup import ROOT
from lead_server.database.embedded import EmbeddedPostgres
from lead_server.database.engine import make_engine
from lead_server.library.columns import Wishes, lay_out
from lead_server.library.handing import assign
from lead_server.library.importing import Importer, Plan
from lead_server.library.tables import open_table
from lead_server.security.actor import operator
from tests.benchmarks import big_desk
from tests.benchmarks.baselines import bare_pipeline
from tests.benchmarks.sync_rows import flat_rows
from tests.helpers.server import serving
from tests.helpers.world import ESCROW_KEY, World

ANKI = "26.9.3"
PROMISES = {
    "pull_to_bare": 1.5, "pull_to_anki_rows": 0.6, "push_to_bare": 2.0, "nothing_new_s": 0.04, "pull_cpu_s": 5.0,
}  # fmt: skip


def main(arguments: list[str]) -> int:
    """Print one JSON line; 1 when a promise is broken."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--leads", type=int, default=100_000)
    parser.add_argument("--changes", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--without-anki", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="leadline-bench-") as name:
        base = Path(name)
        base.chmod(0o755)  # PostgreSQL may run as another account
        with _database(base) as server:
            bare = _bare(base, server, options)
            ours = _ours(base, server, options)
        anki = {} if options.without_anki else _anki(base, options)
    ratios: dict[str, float] = {
        "pull_to_bare": round(ours["pull_s"] / bare["pull_s"], 2), "push_to_bare": round(ours["push_s"] / bare["push_s"], 2),
    }  # fmt: skip
    if anki:
        ratios["pull_to_anki_rows"] = round(ours["pull_s"] / anki["pull_s"], 2)
        ratios["pull_to_anki_file"] = round(ours["pull_s"] / anki["whole_file_s"], 2)
        ratios["push_to_anki"] = round(ours["push_s"] / anki["push_s"], 2)
    measured = {**ratios, "nothing_new_s": ours["nothing_new_s"], "pull_cpu_s": ours["pull_cpu_s"]}
    broken = sorted(name for name, most in PROMISES.items() if name in measured and measured[name] > most)
    print(
        json.dumps(
            {
                "bench": "sync", "leads": options.leads, "changes": options.changes, "runs": options.runs, "ours": ours,
                "bare": bare, "anki": anki, "ratios": ratios, "promise": PROMISES, "broken": broken,
            }
        )
    )  # fmt: skip
    return int(bool(broken))


@contextmanager
def _database(base: Path) -> Iterator[EmbeddedPostgres]:
    """PostgreSQL as the product starts it, durable."""
    server = EmbeddedPostgres(base / "pg")
    server.start()
    try:
        yield server
    finally:
        server.stop()


def _middle(runs: list[dict[str, float]]) -> dict[str, Any]:
    return {name: round(statistics.median(run[name] for run in runs), 4) for name in runs[0]}


def _bare(base: Path, server: EmbeddedPostgres, options: argparse.Namespace) -> dict[str, Any]:
    server.ensure_database("bare")
    url = make_url(server.url("bare"))
    dsn = (
        f"host={url.query['host']} port={url.query['port']} user={url.username} password={url.password}"
        f" dbname={url.database}"
    )
    rows = flat_rows(options.leads)
    bare_pipeline.fill(dsn, rows)
    command = [sys.executable, "-m", "tests.benchmarks.baselines.bare_pipeline", "--serve", dsn]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    try:
        assert process.stdout is not None
        port, runs = int(process.stdout.readline()), []
        for n in range(options.runs):
            client = bare_pipeline.Client(base / f"bare{n}.db", port)
            total, pull = client.pull()
            assert total == options.leads, total
            push = client.push([(row[0], f"called {n}") for row in rows[: options.changes]], run=n)
            runs.append(
                {"pull_s": pull.wall, "pull_cpu_s": pull.cpu, "push_s": push.wall, "push_cpu_s": push.cpu}
            )
            client.db.close()
    finally:
        process.kill()
        process.wait(10)
        if process.stdout is not None:
            process.stdout.close()
    return _middle(runs)


def _ours(base: Path, server: EmbeddedPostgres, options: argparse.Namespace) -> dict[str, Any]:
    data = base / "server"
    data.mkdir()
    (data / "escrow.key").write_bytes(ESCROW_KEY)
    runs = []
    for n in range(
        options.runs
    ):  # a floor of its own each time: the changes of a run must not be old news for the next
        url = server.url(f"ours{n}")
        server.ensure_database(f"ours{n}")
        _floor(url, base, options.leads)
        with serving(base / "server.log", "--database", url, "--data", data) as running:
            command = [
                sys.executable, "-m", "tests.benchmarks.sync_desk", running.url, str(base / f"desk{n}"),
                str(options.changes),
            ]  # fmt: skip
            done = subprocess.run(
                command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=900,
                env={**os.environ, "LEADLINE_NO_KEYRING": "1"},
            )  # fmt: skip
            if done.returncode:
                raise SystemExit(f"the desk failed: {done.stderr.strip()[-400:]}\n{running.errors()[-800:]}")
            figures = json.loads(done.stdout.strip().splitlines()[-1])
        if figures.pop("leads") != options.leads:
            raise SystemExit("not all leads arrived")
        runs.append(figures)
    return _middle(runs)


def _floor(url: str, base: Path, leads: int) -> None:
    """The list imported and handed to Mira, as an operator does it."""
    engine = make_engine(url)
    schema.upgrade(engine)
    world = World(engine, str(base / "recordings"))
    org = world.organisation("demo")
    world.person(org, "mira", "agent", team="A", region="North")
    path = base / "list.csv"
    if not path.exists():
        _write_list(path, leads)
    table = open_table(path)
    outcome, _ = Importer(
        engine, operator(org.id), table, lay_out(table, Wishes()), Plan(country="CN", campaign="renewal")
    ).run()
    if outcome.created != leads:
        raise SystemExit(f"only {outcome.created} of {leads} rows became leads")
    assign(engine, operator(org.id), "renewal", capacity=leads, logins=["mira"])
    engine.dispose()


def _write_list(path: Path, count: int) -> None:
    """The leads of `big_desk` as a list: name, mobile, company, place and so on, fifteen columns."""
    columns = (
        "姓名,手机,公司,城市,等级,来源,邮箱,district,car,children,income,product,ends,last_note,remark\n"
    )
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(columns)
        for n, lead in enumerate(big_desk.leads(count)):
            fields = lead.fields
            file.write(
                f"{lead.name},154{n:08d},{lead.company},{lead.place},{lead.tier},list,p{n}@example.com,{fields['district']},"
                f"{fields['car']},{fields['children']},{fields['income']},Home Plus,{lead.products[0].ends_on},"
                f"asks for a comparison,talked for 252 seconds three days ago\n"
            )


def _anki(base: Path, options: argparse.Namespace) -> dict[str, Any]:
    rows = base / "rows.json"
    rows.write_text(json.dumps(flat_rows(options.leads), ensure_ascii=False), "utf-8")
    runs = []
    for n in range(options.runs):
        folder = base / f"anki{n}"
        folder.mkdir()
        peer = ROOT / "tests" / "benchmarks" / "baselines" / "anki_peer.py"
        command = [str(_anki_python()), str(peer), str(rows), str(folder), str(options.changes)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=900)
        if done.returncode:
            raise SystemExit(f"Anki failed: {done.stderr.strip()[-400:]}")
        runs.append(json.loads(done.stdout.strip().splitlines()[-1]))
    return _middle(runs)


def _anki_python() -> Path:
    """Anki in an environment of its own, made once a checkout."""
    folder = ROOT / "out" / "peers" / "anki"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not (folder / ANKI).exists():
        venv.create(folder, with_pip=True, clear=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", f"anki=={ANKI}"], check=True)
        (folder / ANKI).touch()
    return python


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
