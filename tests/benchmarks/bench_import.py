"""`bench import`: our import of clean rows against PostgreSQL's COPY of the rows that it stores, in one run.

`python -m tests.benchmarks.bench_import [--rows 100000]` prints one JSON line. The other side is given for nothing what the
import works out: numbers read and hashed, search words cut, ids made. It copies them, in one transaction, into the same
tables with the same indexes and keys of the same database, for another organisation.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, text

from db.central import schema
from lead_server.database.embedded import EmbeddedPostgres
from lead_server.database.engine import make_engine
from lead_server.library import storing
from lead_server.library.columns import Wishes, lay_out
from lead_server.library.importing import Importer, Outcome, Plan
from lead_server.library.tables import open_table
from lead_server.people import admin
from lead_server.security.actor import operator
from lead_server.security.escrow import Escrow
from lead_server.security.number_keys import use_escrow
from tests.benchmarks.baselines.copy_rows import Copied, copy_list

ROWS = 100_000


def write_list(path: Path, rows: int) -> None:
    """A clean list: name, mobile, city, tier; every number once."""
    surnames, given, cities = "王李张刘陈杨黄赵吴周", "伟芳娜敏静磊强洋勇杰", ("杭州", "上海", "宁波", "南京")
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("姓名,手机,城市,等级\n")
        for n in range(rows):
            name = surnames[n % 10] + given[n // 10 % 10] + given[n // 100 % 10]
            file.write(f"{name},154{n:08d},{cities[n % 4]},{'ABC'[n % 3]}\n")


def import_list(engine: Engine, org_id: str, path: Path) -> tuple[float, Outcome, Copied]:
    """Seconds from the file to the last commit, the figures, and every row that was stored."""
    stored: Copied = []
    real = storing.copy_rows

    def keep(work: Any, table: str, columns: Sequence[str], rows: Any) -> int:
        made = list(rows)
        stored.append((table, columns, made))
        return real(work, table, columns, made)

    storing.copy_rows = keep
    try:
        begun = time.perf_counter()
        table = open_table(path)
        layout = lay_out(table, Wishes())
        outcome, _ = Importer(
            engine, operator(org_id), table, layout, Plan(country="CN", campaign="renewal")
        ).run()
        return time.perf_counter() - begun, outcome, stored
    finally:
        storing.copy_rows = real


def main(argv: Sequence[str] | None = None) -> int:
    """Run it; exit code 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS)
    rows = parser.parse_args(argv).rows
    escrow = Escrow(b"escrow key of the bench, 32 bytes"[:32])
    use_escrow(escrow)
    with tempfile.TemporaryDirectory(prefix="leadline-bench-") as name:
        Path(name).chmod(0o755)  # PostgreSQL may run as another account
        server = EmbeddedPostgres(Path(name) / "pg")
        server.start()
        try:
            server.ensure_database()
            engine = make_engine(server.url())
            schema.upgrade(engine)
            ours_id = admin.create_organisation(engine, escrow, "ours", "ours")
            copy_id = admin.create_organisation(engine, escrow, "copied", "copied")
            path = Path(name) / "list.csv"
            write_list(path, rows)
            ours_s, outcome, stored = import_list(engine, ours_id, path)
            with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.execute(
                    text("CHECKPOINT")
                )  # what the first left behind is not the second's to pay
            copy_s = copy_list(engine, copy_id, stored)
            engine.dispose()
        finally:
            server.stop()
    if outcome.created != rows:
        print(f"only {outcome.created} of {rows} rows became leads", file=sys.stderr)
        return 1
    print(
        json.dumps(
            {
                "bench": "import", "rows": rows, "ours_s": round(ours_s, 2), "copy_s": round(copy_s, 2),
                "ratio": round(ours_s / copy_s, 2), "rows_a_second": round(rows / ours_s),
            }
        )
    )  # fmt: skip
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
