"""The demo's walk: one whole agent's call and one QA evaluation, by real keys through the control door.

Every figure of the report is read again by this process: from the desk through its control door, from the server by
SQL. Nothing comes from a variable of the desk or of the steps that produced it.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

from domain.errors import UserError
from domain.scorecards.definition import Question, form_from, walk_questions
from frontdoor.processes import Broken, Desk, lead_server, virtual_screen
from frontdoor.setup import ROOT
from resources.starter import demo as world

FORM = ROOT / "resources" / "starter" / "definitions" / "scorecards" / "telesales.yaml"
NOTE = "asks for a comparison, wife decides"
#: what answers a question of a kind; a single choice lights the next one by itself
ANSWER_KEYS = {
    "multi": ("1", "2", "3", "N"),
    "text": ("N",),
    "number": ("N",),
    "date": ("N",),
    "info": ("N",),
}
OUTCOME_KEYS, OUTCOME = ("Alt+R", "Alt+T"), "reached.thinking"


class Walk:
    """Steps, pictures and what went wrong."""

    def __init__(self, url: str, base: Path, options: argparse.Namespace) -> None:
        self.url, self.base, self.options = url, base, options
        self.errors: list[str] = []
        self.report: dict[str, Any] = {
            "leads_on_desk": None, "pop_ms": None, "wrap_up_saved": False, "outcome_at_server": None,
            "evaluation_score": None, "longest_stall_ms": None, "errors": self.errors, "steps": [],
        }  # fmt: skip
        self._shot = 0
        asked = lead_server("database", "url", "--data", str(base / "server"))
        if asked.returncode != 0:
            raise Broken(f"lead-server database url: {asked.stderr}")
        self._database = asked.stdout.strip()

    @contextmanager
    def desk(self, login: str, screen: dict[str, str]) -> Iterator[Desk]:
        """A desk that is signed in and in step."""
        from frontdoor.demo import sign_in

        chosen = [
            f"--{name}={value}" for name in ("language", "theme") if (value := getattr(self.options, name))
        ]
        desk = Desk(
            self.base / f"desk-{login}", self.base / f"desk-{login}.log", "--telephone", "demo", "--size", "1366x768",
            *chosen, sign_in=sign_in(self.url, login), **screen,
        )  # fmt: skip
        try:
            desk.wait_until(
                "the desk in step", lambda s: s["signed_in"] and s["health"]["state"] == "in_step", 90
            )
            yield desk
        finally:
            desk.stop()

    def step(self, desk: Desk, name: str, act: Callable[[], object] | None = None) -> None:
        """Do one thing and take a picture."""
        if act is not None:
            act()
        time.sleep(0.4)
        self.report["steps"].append(name)
        print(f"  {name}", flush=True)
        if self.options.shots:
            self._shot += 1
            folder = Path(self.options.shots).resolve()
            folder.mkdir(parents=True, exist_ok=True)
            desk.ctl("shot", file=str(folder / f"{self._shot:02d}-{name.replace(' ', '-')}.png"))

    def sql(self, query: str, *values: object) -> Any:
        """One value from the server's database."""
        with psycopg.connect(self._database) as connection:
            row = connection.execute(query, values).fetchone()  # type: ignore[arg-type]
        return row[0] if row else None

    def keys(self, desk: Desk, *keys: str) -> None:
        for key in keys:
            desk.ctl("key", keys=key)
            time.sleep(0.12)

    def expect(self, what: str, *, fine: bool) -> None:
        if not fine:
            self.errors.append(what)


def questions() -> list[Question]:
    """The starter scorecard's questions in the order in which they are lit."""
    import yaml

    form = form_from(yaml.safe_load(FORM.read_text("utf-8")))
    return [question for question, _ in walk_questions(form)]


def run(url: str, base: Path, options: argparse.Namespace) -> int:
    """Walk; write the report; 0 when nothing went wrong."""
    walk = Walk(url, base, options)
    started = time.monotonic()
    with virtual_screen() as screen:
        for words, part in (("One call", call), ("One evaluation", evaluation), ("My scores", my_scores)):
            print(f"{words}:", flush=True)
            try:
                part(walk, screen)
            except (Broken, UserError, KeyError, psycopg.Error) as trouble:
                walk.errors.append(f"{words}: {trouble}")
    walk.report["seconds"] = round(time.monotonic() - started, 1)
    text = json.dumps(walk.report, ensure_ascii=False, indent=1)
    if options.report:
        Path(options.report).parent.mkdir(parents=True, exist_ok=True)
        Path(options.report).write_text(text + "\n", encoding="utf-8")
    print(text)
    return int(bool(walk.errors))


def call(walk: Walk, screen: dict[str, str]) -> None:
    """The agent takes a call through to the next."""
    with walk.desk(world.AGENT, screen) as desk:
        person = desk.state()["signed_in"]["id"]
        walk.step(desk, "queue")
        held = walk.sql(
            "SELECT count(*) FROM membership WHERE stream=%s AND kind='lead' AND NOT gone", f"agent:{person}"
        )
        walk.report["leads_on_desk"] = desk.state()["leads_on_desk"]
        walk.expect(f"{walk.report['leads_on_desk']} leads on the desk, {held} at the server",
                    fine=walk.report["leads_on_desk"] == held and held > 0)  # fmt: skip
        state = desk.wait_until(
            "a customer's call", lambda s: any(c["state"] == "ringing_in" for c in s["calls"])
        )
        ringing = next(c for c in state["calls"] if c["state"] == "ringing_in")
        walk.step(desk, "ring")
        walk.expect("the caller was not known", fine=ringing["lead"] is not None)
        walk.keys(desk, "F4")
        desk.wait_until("the talk", lambda s: any(c["state"] == "active" for c in s["calls"]))
        walk.report["pop_ms"] = desk.state()["window"]["pop_ms"]
        walk.step(desk, "talk")
        walk.step(desk, "script answer", lambda: walk.keys(desk, "1"))
        walk.step(desk, "objections", lambda: walk.keys(desk, "Ctrl+O"))
        walk.keys(desk, "Esc")
        walk.keys(desk, "Ctrl+N")
        walk.step(desk, "note", lambda: desk.ctl("type", text=NOTE))
        time.sleep(1.0)
        walk.expect(
            "the note is not on the disk after a second",
            fine=desk.ctl("draft", call=ringing["id"])["notes"] == NOTE,
        )
        walk.keys(desk, "F12")
        desk.wait_until("the wrap-up", lambda s: any(c["waits_for_outcome"] for c in s["calls"]))
        walk.step(desk, "wrap-up")
        walk.step(desk, "outcome", lambda: walk.keys(desk, *OUTCOME_KEYS))
        walk.keys(desk, "Ctrl+Return")
        desk.wait_until("the saved call", lambda s: not s["calls"] and not s["open_wrap_ups"])
        walk.step(desk, "next lead")
        desk.wait_until("an empty outbox", lambda s: not s["outbox"].get("new"))
        stored = walk.sql("SELECT notes FROM call WHERE id=%s", ringing["id"])
        walk.report["wrap_up_saved"] = stored == NOTE
        walk.report["outcome_at_server"] = walk.sql("SELECT disposition FROM call WHERE id=%s", ringing["id"])
        walk.expect(f"the server has the note {stored!r}", fine=stored == NOTE)
        walk.expect(f"the server has the outcome {walk.report['outcome_at_server']!r}",
                    fine=walk.report["outcome_at_server"] == OUTCOME)  # fmt: skip
        window = desk.state()["window"]
        walk.report["longest_stall_ms"] = window["longest_stall_ms"]
        walk.expect("no figure for the pop", fine=walk.report["pop_ms"] is not None)


def evaluation(walk: Walk, screen: dict[str, str]) -> None:
    """An analyst hears a call of the agent and scores it with keys alone."""
    with walk.desk(world.ANALYST, screen) as desk:
        before = walk.sql("SELECT count(*) FROM evaluation")
        walk.step(desk, "quality list", lambda: walk.keys(desk, "Ctrl+2"))
        walk.keys(desk, "Down", "Up", "Return")
        time.sleep(1.5)
        walk.step(desk, "recording")
        walk.keys(desk, "Space")
        time.sleep(1.5)
        walk.keys(desk, "Space")
        for number, question in enumerate(questions()):
            walk.keys(desk, *ANSWER_KEYS.get(question.kind, ("1",)))
            if number == 2:
                walk.step(desk, "scorecard", lambda: walk.keys(desk, "M"))
        walk.step(desk, "scored")
        walk.keys(desk, "Ctrl+Return")
        desk.wait_until("an empty outbox", lambda s: not s["outbox"].get("new"))
        end = time.monotonic() + 20
        while walk.sql("SELECT count(*) FROM evaluation") == before and time.monotonic() < end:
            time.sleep(0.3)
        walk.step(desk, "submitted")
        walk.expect(
            "no evaluation reached the server", fine=walk.sql("SELECT count(*) FROM evaluation") == before + 1
        )
        score = walk.sql("SELECT final FROM evaluation ORDER BY received_at DESC LIMIT 1")
        walk.report["evaluation_score"] = float(score) if score is not None else None
        walk.expect("the evaluation has no score", fine=score is not None)


def my_scores(walk: Walk, screen: dict[str, str]) -> None:
    """An agent reads her newest score and acknowledges it."""
    judged = walk.sql(
        "SELECT p.login FROM evaluation e JOIN person p ON p.org_id=e.org_id AND p.id=e.agent_id"
        " ORDER BY e.received_at DESC LIMIT 1"
    )
    with walk.desk(judged, screen) as desk:
        unread = desk.state()["unread_scores"]
        walk.expect("no score waits for the agent", fine=unread > 0)
        walk.keys(desk, "Ctrl+3", "Home", "Down")  # the overview stands first
        walk.step(desk, "my scores")
        walk.keys(desk, "Ctrl+Return")
        desk.wait_until(
            "the acknowledgement", lambda s: s["unread_scores"] < unread and not s["outbox"].get("new"), 20
        )
        walk.step(desk, "acknowledged")
        walk.expect(
            "the server knows of no acknowledgement",
            fine=walk.sql(
                "SELECT count(*) FROM evaluation WHERE acknowledged_at > now() - interval '2 minutes'"
            )
            > 0,
        )
