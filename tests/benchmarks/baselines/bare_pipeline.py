"""The bare pipeline: what `bench sync` is measured against. Fixed on 2026-11-25, before our engine was first measured.

Hand-written read, send, decode and insert, and nothing else: PostgreSQL's COPY out in pages of 5,000 by a version, the
standard library's HTTP server and client on loopback, `executemany` into one SQLCipher table whose only index is its
primary key. Back: the changed rows in requests of 100, each one transaction at the server with the operations' ids noted
once, and one on the desk. No scope, no conflicts, no search, no indexes: a reference, not a limit.

`python -m tests.benchmarks.baselines.bare_pipeline --serve DATABASE_URL` is its server.
"""

from __future__ import annotations

import http.client
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import psycopg
import sqlcipher3.dbapi2 as sqlcipher

from tests.benchmarks.sync_rows import COLUMNS

PAGE, BATCH = 5_000, 100
_TABLE = f"(ver bigint UNIQUE NOT NULL, {', '.join(f'{c} text NOT NULL' for c in COLUMNS)}, PRIMARY KEY (id))"


@dataclass(frozen=True)
class Seconds:
    """Wall and this process's own processor time."""

    wall: float
    cpu: float


def fill(dsn: str, rows: Sequence[tuple[str, ...]]) -> None:
    """Make the central table and copy the rows in."""
    with psycopg.connect(dsn) as connection:
        connection.execute(f"CREATE TABLE bare {_TABLE}")
        connection.execute("CREATE TABLE bare_head (n bigint NOT NULL)")
        connection.execute("CREATE TABLE bare_op (id text PRIMARY KEY)")
        connection.execute("INSERT INTO bare_head VALUES (%s)", (len(rows),))
        with connection.cursor().copy(f"COPY bare (ver, {', '.join(COLUMNS)}) FROM STDIN") as copy:
            for n, row in enumerate(rows):
                copy.write_row((n + 1, *row))


class Client:
    """A desk that has nothing but one table."""

    def __init__(self, path: Path, port: int) -> None:
        self._http = http.client.HTTPConnection("127.0.0.1", port)
        self.db = sqlcipher.connect(str(path), isolation_level=None)
        self.db.execute(f"PRAGMA key = \"x'{'11' * 32}'\"")
        self.db.execute("PRAGMA journal_mode=WAL")
        self.db.execute("PRAGMA synchronous=FULL")
        columns = ", ".join(f"{c} TEXT NOT NULL" for c in COLUMNS if c != "id")
        self.db.execute(
            f"CREATE TABLE lead (id TEXT PRIMARY KEY, ver INTEGER NOT NULL, {columns}) WITHOUT ROWID"
        )

    def pull(self, after: int = 0) -> tuple[int, Seconds]:
        """All rows newer than `after`; gives how many."""
        wall, cpu = time.perf_counter(), time.process_time()
        total, marks = 0, ",".join("?" * (len(COLUMNS) + 1))
        insert = f"INSERT OR REPLACE INTO lead (ver, {', '.join(COLUMNS)}) VALUES ({marks})"
        while True:
            lines = self._ask("GET", f"/{after}").decode().splitlines()
            rows = [_decoded(line) for line in lines]
            if not rows:
                return total, Seconds(time.perf_counter() - wall, time.process_time() - cpu)
            self.db.execute("BEGIN IMMEDIATE")
            self.db.executemany(insert, rows)
            self.db.execute("COMMIT")
            after, total = int(rows[-1][0]), total + len(rows)

    def push(self, changed: Sequence[tuple[str, str]], run: int = 0) -> Seconds:
        """Set the stage of rows, `changed` of (id, stage): here, at the server, and noted as sent.

        Args:
            run: names the operations, so that those of another run are others.
        """
        wall, cpu = time.perf_counter(), time.process_time()
        for start in range(0, len(changed), BATCH):
            part = changed[start : start + BATCH]
            answer = json.loads(
                self._ask("POST", "/", json.dumps([[f"op-{run}-{i}", i, s] for i, s in part]).encode())
            )
            self.db.execute("BEGIN IMMEDIATE")
            self.db.executemany("UPDATE lead SET stage=? WHERE id=?", [(s, i) for _, i, s in answer])
            self.db.execute("COMMIT")
        return Seconds(time.perf_counter() - wall, time.process_time() - cpu)

    def _ask(self, method: str, path: str, body: bytes | None = None) -> bytes:
        self._http.request(method, path, body)
        return self._http.getresponse().read()


def _decoded(line: str) -> list[str]:
    """One line of COPY's text form; its only escapes in our rows are those of backslashes."""
    return line.replace("\\\\", "\\").split("\t")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    database: psycopg.Connection[Any]

    def do_GET(self) -> None:
        with self.database.cursor() as cursor:
            page = f"SELECT ver, {', '.join(COLUMNS)} FROM bare WHERE ver > {int(self.path[1:])} ORDER BY ver LIMIT {PAGE}"
            with cursor.copy(f"COPY ({page}) TO STDOUT") as copy:
                body = b"".join(bytes(part) for part in copy)
        self.database.commit()
        self._answer(body)

    def do_POST(self) -> None:
        operations = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with self.database.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO bare_op VALUES (%s) ON CONFLICT DO NOTHING", [(o[0],) for o in operations]
            )
            cursor.execute("UPDATE bare_head SET n = n + %s RETURNING n", (len(operations),))
            first = (cursor.fetchone() or (0,))[0] - len(operations) + 1
            cursor.executemany(
                "UPDATE bare SET stage = %s, ver = %s WHERE id = %s",
                [(stage, first + n, lead_id) for n, (_, lead_id, stage) in enumerate(operations)],
            )
        self.database.commit()
        self._answer(json.dumps(operations).encode())

    def _answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Silence."""


def main(arguments: list[str]) -> None:
    """Serve on a free port; the first line says which."""
    _Handler.database = psycopg.connect(arguments[1])
    server = HTTPServer(("127.0.0.1", 0), _Handler)
    print(server.server_port, flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main(sys.argv[1:])
