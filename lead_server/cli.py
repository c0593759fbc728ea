"""`lead-server`: finds the commands in `lead_server/commands/` and turns trouble into a sentence."""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Sequence

from sqlalchemy.exc import OperationalError

from db.central.schema import NewerSchemaError
from domain.errors import UserError
from lead_server import VERSION, commands
from lead_server.database.programs import EmbeddedError


def make_parser() -> argparse.ArgumentParser:
    """All commands; a module of `commands` without `register` is none."""
    parser = argparse.ArgumentParser(prog="lead-server", description="The central server of Leadline.")
    parser.add_argument("--version", action="version", version=VERSION)
    subparsers = parser.add_subparsers(metavar="command", required=True)
    for found in sorted(pkgutil.iter_modules(commands.__path__), key=lambda module: module.name):
        module = importlib.import_module(f"{commands.__name__}.{found.name}")
        if hasattr(module, "register"):
            module.register(subparsers)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; exit code 0, 1 (refused, said why), 2 (wrong arguments)."""
    arguments = make_parser().parse_args(argv)
    try:
        result: int = arguments.run(arguments)
    except (EmbeddedError, NewerSchemaError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    except UserError as error:
        print(error.detail, file=sys.stderr)
        return 1
    except OperationalError as error:
        print(f"The database does not answer: {str(error.orig).strip()}", file=sys.stderr)
        return 1
    return result
