"""`dev.py demo`: a whole floor on this machine: lead server, sample world, an agent at her desk, a customer who calls."""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

import platformdirs

from frontdoor.processes import Broken, Desk, Process, Server, virtual_screen
from frontdoor.setup import ROOT
from resources.starter import demo as world

ROLES = {"agent": world.AGENT, "qa": world.ANALYST, "lead": world.TEAM_LEAD, "operations": world.OPERATIONS}


def main(arguments: list[str]) -> int:
    """Run the demo; 0 when the window was closed, or, headless, when every step succeeded."""
    parser = argparse.ArgumentParser(prog="dev.py demo", description=__doc__)
    parser.add_argument("--role", choices=sorted(ROLES), default="agent", help="whose desk to open")
    parser.add_argument("--leads", type=Path, help="your own list (CSV or XLSX) instead of the sample world")
    parser.add_argument(
        "--country", default="CN", help="with --leads: country of its national numbers (CN, US, ES, …)"
    )
    parser.add_argument("--data", type=Path, help="where the demo keeps its data")
    parser.add_argument("--language", choices=("en", "zh_CN", "es"), help="language of the window")
    parser.add_argument("--theme", choices=("system", "light", "dark"), help="look of the window")
    parser.add_argument(
        "--fresh", action="store_true", help="forget the desk's data of earlier runs (the server's stays)"
    )
    parser.add_argument("--headless", action="store_true", help="walk one call and one evaluation by itself")
    parser.add_argument("--report", type=Path, help="headless: write the figures here (JSON)")
    parser.add_argument("--shots", type=Path, help="headless: a picture of each step into this folder")
    options = parser.parse_args(arguments)
    try:
        return run(options)
    except Broken as trouble:
        print(f"\n{trouble}", file=sys.stderr)
        return 1


def run(options: argparse.Namespace) -> int:
    """Start everything, stay until the desk closes, stop everything."""
    base = demo_folder(options)
    base.mkdir(parents=True, exist_ok=True)
    print(f"Data: {base}", flush=True)
    started = time.monotonic()
    server, worker = Server(base / "server", base / "server.log"), None
    try:
        url = server.wait_ready()
        print(f"Lead server: {url} ({time.monotonic() - started:.0f} s)", flush=True)
        load(base, options.leads, options.country)
        # what is quick: a demo's machine has better to do than to write words down
        words = ["lead_server", "work", "--queue", "sound", "--data", str(base / "server")]
        worker = Process("worker", words, base / "worker.log")
        if options.headless:
            from frontdoor import walk

            return walk.run(url, base, options)
        return open_desk(url, base, options)
    finally:
        if worker is not None:
            worker.stop()
        server.stop()


def demo_folder(options: argparse.Namespace) -> Path:
    """One folder for the sample world, one for each list of somebody's own. Root's lies where others may pass."""
    if options.data:
        base = Path(options.data).resolve()
    elif os.name == "posix" and os.geteuid() == 0:
        base = Path("/var/lib/leadline/demo")
    else:
        base = Path(platformdirs.user_data_dir("leadline-demo", appauthor=False))
    if options.leads:
        return base / f"own-{hashlib.sha256(Path(options.leads).read_bytes()).hexdigest()[:12]}"
    return base / "world"


def load(base: Path, leads: Path | None, country: str) -> None:
    """Load the sample world, or somebody's own list into an empty floor; each once."""
    started = time.monotonic()
    if leads is None:
        _tell("world", "load", "--data", str(base / "server"))
    elif not (base / "loaded").exists():
        load_own(base, leads, country)
        (base / "loaded").touch()
    print(f"The floor is ready ({time.monotonic() - started:.0f} s).", flush=True)


def load_own(base: Path, leads: Path, country: str) -> None:
    """An empty floor with the demo's people and starter campaigns; the list is imported and handed to the agent."""
    place = ("--data", str(base / "server"), "--organisation", world.ORGANISATION)
    password = f"{world.PASSWORD}\n"
    _tell(
        "init",
        *place,
        "--name",
        "My floor",
        "--country",
        country,
        "--admin",
        "ada",
        "--password-stdin",
        stdin=password,
    )
    for login, role in ((world.AGENT, "agent"), (world.ANALYST, "analyst")):
        person = ("--name", login.title(), "--role", role, "--region", "Floor", "--team", "First")
        _tell("users", "add", login, *place, *person, "--password-stdin", stdin=password)
    _tell("publish", str(ROOT / "resources" / "starter" / "definitions"), *place)
    refused = ("--refusals", str(base / "refused.csv"))
    _tell("leads", "import", str(leads), *place, "--campaign", world.CAMPAIGN, "--country", country, *refused)
    _tell("assign", *place, "--campaign", world.CAMPAIGN, "--agent", world.AGENT, "--capacity", "5000")


def _tell(*arguments: str, stdin: str = "") -> None:
    """Run a `lead-server` command with its progress shown.

    Raises:
        Broken: it failed.
    """
    done = subprocess.run(
        [sys.executable, "-m", "lead_server", *arguments], check=False, input=stdin, text=True
    )
    if done.returncode != 0:
        raise Broken(f"lead-server {' '.join(arguments[:2])} ended with {done.returncode}.")


def sign_in(url: str, login: str) -> dict[str, str]:
    """How a desk signs in by itself in the demo."""
    return {"server": url, "organisation": world.ORGANISATION, "login": login, "password": world.PASSWORD}


def open_desk(url: str, base: Path, options: argparse.Namespace) -> int:
    """Open the desk on the person's own screen; on a machine without one say so and use a virtual one."""
    login = ROLES[options.role]
    if options.fresh:
        import shutil

        shutil.rmtree(base / f"desk-{login}", ignore_errors=True)
    with virtual_screen() as variables:
        if variables:
            print(
                "This machine has no screen: the desk opens on a virtual one. Try --headless --shots DIR.",
                flush=True,
            )
        chosen = [f"--{name}={value}" for name in ("language", "theme") if (value := getattr(options, name))]
        desk = Desk(
            base / f"desk-{login}", base / f"desk-{login}.log", "--telephone", "demo", *chosen,
            sign_in=sign_in(url, login), keys=False, **variables,
        )  # fmt: skip
        print(f"Desk of {login} (password {world.PASSWORD}) is open. Close its window to end.", flush=True)
        print("A customer of the demo calls in some seconds; F4 answers, F1 shows all keys.", flush=True)
        try:
            return desk.child.wait()
        except KeyboardInterrupt:
            return 0
        finally:
            desk.stop()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
