"""`lead-server health URL`: for a supervisor; exit code 0 while it answers."""

from __future__ import annotations

import argparse
import json
import urllib.error
import urllib.request


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser("health", help="ask a running server how it is")
    parser.add_argument("url", nargs="?", default="http://127.0.0.1:8400")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    address = arguments.url.rstrip("/") + "/health"
    if not address.startswith(("http://", "https://")):
        print(f"{arguments.url} is no address of a server")
        return 2
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:
            print(answer.read().decode())
    except urllib.error.HTTPError as error:
        print(error.read().decode(errors="replace"))
        return 1
    except (urllib.error.URLError, TimeoutError) as error:
        print(json.dumps({"ok": False, "detail": str(getattr(error, "reason", error))}))
        return 1
    return 0
