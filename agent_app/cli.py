"""The desk's command line: `agent-app` opens it, `agent-app ctl …` talks to it, `agent-app URL` hands a link over."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from domain.errors import UserError


def main(arguments: list[str] | None = None) -> int:
    """Run; returns the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["ctl"]:
        return control(given[1:])
    if given and given[0].startswith(("tel:", "leadline:")):
        return hand_over(given[0], given[1:])
    parser = argparse.ArgumentParser(
        prog="agent-app", description="The Leadline desk.", epilog="agent-app ctl --help"
    )
    parser.add_argument("--data", type=Path, help="the desk's data folder")
    parser.add_argument(
        "--telephone", choices=("manual", "demo", "softphone", "pbx"), help="which telephone to use this time"
    )
    parser.add_argument("--language", choices=("en", "zh_CN", "es"), help="the window's language this time")
    parser.add_argument("--theme", choices=("system", "light", "dark"), help="the window's look this time")
    parser.add_argument("--size", metavar="WxH", help="the window's size, for pictures")
    parser.add_argument("--certificates", help="a file of certificates to trust beside the system's")
    parser.add_argument("--verbose", action="store_true", help="log to standard error too")
    options = parser.parse_args(given)
    from agent_app import memory

    memory.hold()
    from agent_app import app

    return app.run(options)


def control(arguments: list[str]) -> int:
    """`agent-app ctl …`: 0 when the desk did it, 1 when it refused, 2 when no desk is open."""
    parser = argparse.ArgumentParser(
        prog="agent-app ctl", description="Ask or steer the open desk of this user."
    )
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help="print the whole answer as JSON")
    common.add_argument("--data", type=Path, help="the desk's data folder")
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name: str, words: str, *fields: str) -> None:
        sub = commands.add_parser(name, help=words, parents=[common])
        for field in fields:
            sub.add_argument(field)

    command("state", "who is signed in, calls, queue, health")
    command("pop", "a call rings with this number", "number")
    command("dial", "call a number", "number")
    command("phone", "another softphone says: rings, answered or ended", "word", "number")
    command("answer", "answer the call that rings")
    command("hang-up", "end the call")
    command("dispose", "finish the wrap-up on screen with this outcome", "code")
    command("shot", "save a picture of the window", "file")
    command("draft", "what is written for a call so far", "call")
    command("ready", "go on: ready for calls")
    command("nudge", "sync now")
    command("show", "bring the window to the front")
    command("open", "hand a tel: or leadline: link over", "url")
    command("key", "press keys (only where the desk was started for it)", "keys")
    command("type", "type a text (only where the desk was started for it)", "text")
    command("quit", "close the desk")
    options = parser.parse_args(arguments)
    request = {k: v for k, v in vars(options).items() if k not in ("json", "data") and v is not None}
    if "file" in request:
        request["file"] = str(Path(request["file"]).resolve())
    return _tell(request, options.data, as_json=options.json)


def hand_over(url: str, rest: list[str]) -> int:
    """A link from another program goes to the open desk; without one it says so (exit code 2)."""
    parser = argparse.ArgumentParser(prog="agent-app")
    parser.add_argument("--data", type=Path)
    return _tell({"command": "open", "url": url}, parser.parse_args(rest).data, as_json=False)


def _tell(request: dict[str, str], data: Path | None, *, as_json: bool) -> int:
    from agent_app.control.client import ask, door_name
    from agent_app.store.files import data_folder

    try:
        answer = ask(door_name(data or data_folder()), dict(request))
    except UserError as error:
        answer = {"ok": False, "code": error.code, "data": error.data, "detail": error.detail}
    if as_json:
        print(json.dumps(answer, ensure_ascii=False, indent=1))
    elif answer.get("ok"):
        print("ok")
    else:
        print(f"{answer.get('code')}: {answer.get('detail')}", file=sys.stderr)
    if answer.get("code") == "control_door_closed":
        return 2
    return 0 if answer.get("ok") else 1


if __name__ == "__main__":
    sys.exit(main())
