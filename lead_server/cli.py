"""`lead-server`: finds the commands in `lead_server/commands/` and turns trouble into a sentence."""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Sequence
from types import ModuleType

from sqlalchemy.exc import OperationalError

from db.central.schema import NewerSchemaError
from domain.errors import UserError
from lead_server import VERSION, commands
from lead_server.database.programs import EmbeddedError


def make_parser(command: str = "") -> argparse.ArgumentParser:
    """All commands, or only those in the module that bears the name of `command`, where there is one (loading all takes
    a second). A module of `commands` without `register` is none."""
    parser = argparse.ArgumentParser(prog="lead-server", description="The central server of Leadline.")
    parser.add_argument("--version", action="version", version=VERSION)
    subparsers = parser.add_subparsers(metavar="command", required=True)
    names = sorted(found.name for found in pkgutil.iter_modules(commands.__path__))
    for name in [command] if command in names and hasattr(_module(command), "register") else names:
        if hasattr(module := _module(name), "register"):
            module.register(subparsers)
    return parser


def _module(name: str) -> ModuleType:
    return importlib.import_module(f"{commands.__name__}.{name}")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; exit code 0, 1 (refused, said why), 2 (wrong arguments)."""
    given = sys.argv[1:] if argv is None else list(argv)
    arguments = make_parser(given[0] if given else "").parse_args(given)
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
