"""Arguments that several commands share. (No `register`: this is no command.)"""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lead_server.installation import Installation, opened
from lead_server.people import admin
from lead_server.security.actor import operator
from lead_server.work import Work, begin_work


def add_place(parser: argparse.ArgumentParser) -> None:
    """`--data` and `--database`."""
    parser.add_argument("--data", type=Path, help="folder of the server's data (embedded database, keys)")
    parser.add_argument(
        "--database",
        metavar="URL",
        help="a PostgreSQL server of your own (postgresql://…); default: embedded",
    )


def add_organisation(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--organisation", required=True, metavar="CODE")


def add_password(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--password-stdin", action="store_true", help="read the password from standard input")


def read_password(arguments: argparse.Namespace, prompt: str = "Password: ") -> str:
    """From standard input or twice from the terminal.

    Raises:
        SystemExit: the two differ.
    """
    if arguments.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    first = getpass.getpass(prompt)
    if first != getpass.getpass("Again: "):
        raise SystemExit("The two passwords differ; nothing was changed.")
    return first


@contextmanager
def work_in(arguments: argparse.Namespace) -> Iterator[tuple[Installation, Work]]:
    """The installation and one piece of the operator's work in the named organisation."""
    with opened(arguments.data, arguments.database) as here:
        with here.engine.connect() as connection:
            org_id = admin.organisation_id(connection, arguments.organisation)
        with begin_work(here.engine, operator(org_id)) as work:
            yield here, work
