"""`lead-server health URL`: for a supervisor; exit code 0 while it answers. `--backups`: 3 while backups are red."""

from __future__ import annotations

import argparse
import json
import sys
import urllib.error
import urllib.request


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("health", help="ask a running server how it is")
    parser.add_argument("url", nargs="?", default="http://127.0.0.1:8400")
    parser.add_argument(
        "--backups",
        action="store_true",
        help="exit code 3 while the newest backup or trial is older than its bound",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    address = arguments.url.rstrip("/") + "/health"
    if not address.startswith(("http://", "https://")):
        print(f"{arguments.url} is no address of a server")
        return 2
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:
            raw = answer.read().decode()
        print(raw)
        red = _red(json.loads(raw))
        for line in red:
            print(f"\x1b[31m{line}\x1b[0m" if sys.stderr.isatty() else line, file=sys.stderr)
        if red and arguments.backups:
            return 3
    except urllib.error.HTTPError as error:
        print(error.read().decode(errors="replace"))
        return 1
    except (urllib.error.URLError, TimeoutError) as error:
        print(json.dumps({"ok": False, "detail": str(getattr(error, "reason", error))}))
        return 1
    return 0


def _red(told: dict[str, object]) -> list[str]:
    """What is red, a line each."""
    said = {
        "backup": {"old": "the newest backup is too old", "none": "there is no backup"},
        "verified": {
            "old": "no backup was tried out for too long", "none": "no backup was tried out (lead-server verify)",
            "wrong": "the newest trial of a backup found differences",
        },
    }  # fmt: skip
    return [f"RED: {words[str(told[key])]}" for key, words in said.items() if str(told.get(key)) in words]
