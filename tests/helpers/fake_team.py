"""The floor by hand: who is there is what the test says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from agent_app.changes import Changed, Changes
from agent_app.team.service import ListenHow, OwnHelp
from domain.errors import UserError
from domain.lists import LeadDetail
from domain.pbx import Listened, PbxLine
from domain.presence import FloorPage, HelpAnswered, HelpHow, Presence
from tests.helpers.desk_sample import LEADS


class FakeTeam:
    """Implements `TeamService`."""

    def __init__(self, changes: Changes, now: Callable[[], datetime]) -> None:
        self._changes, self._now = changes, now
        self.page: FloorPage | None = None
        self.is_away = False
        self.watched = 0
        self.help: OwnHelp | None = None
        self.asked: list[str] = []
        self.answered: list[tuple[str, str]] = []
        self.refuse: UserError | None = None
        self.on_my_call: tuple[int, Listened] | None = None
        self.line = PbxLine(extension="200", state="up", supervise=("listen", "whisper", "barge"))

    # the test's verbs

    def put(self, *rows: Presence) -> None:
        self.page = FloorPage(version=str(id(rows)), rows=rows)
        self.say()

    def say(self) -> None:
        self._changes.announce(Changed(team=True))

    def answer_comes(self, by: str = "Lena", how: HelpHow = "coming") -> None:
        number = self.help.number + 1 if self.help else 1
        told = HelpAnswered(help_id="h", by=by, how=how)
        self.help = OwnHelp(number=number, call_id="c", state="answered", answer=told)
        self.say()

    # the service's verbs

    def floor(self) -> FloorPage | None:
        return self.page

    def away(self) -> bool:
        return self.is_away

    def watch(self) -> None:
        self.watched += 1

    def own_help(self) -> OwnHelp | None:
        return self.help

    def ask_help(self) -> None:
        if self.refuse is not None:
            raise self.refuse
        number = self.help.number + 1 if self.help else 1
        self.help = OwnHelp(number=number, call_id="c", state="asked")
        self.asked.append("c")
        self.say()

    def answer_help(self, help_id: str, how: HelpHow) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.answered.append((help_id, how))

    def listened(self) -> tuple[int, Listened] | None:
        return self.on_my_call

    def own_line(self) -> PbxLine | None:
        return self.line

    def listen(self, person_id: str, how: ListenHow) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.answered.append((person_id, how))

    def customer(self, lead_id: str) -> LeadDetail:
        if self.refuse is not None:
            raise self.refuse
        return LeadDetail(lead=LEADS[lead_id], owner="Mira")


def a_floor(now: datetime) -> tuple[Presence, ...]:
    """One of everything that a lead may see."""

    def one(name: str, minutes: float = 3, **more: object) -> Presence:
        values = {
            "person_id": name.casefold(), "name": name, "team": "Reds 红队", "state": "ready", "grey": False,
            "since": now - timedelta(minutes=minutes), "seen_at": now - timedelta(seconds=4), **more,
        }  # fmt: skip
        return Presence(**values)  # type: ignore[arg-type]

    return (
        one("Mira Chen", state="talking", reason="call_answered", lead="王丽", lead_id="wang", call_id="c1",
            help_id="h1", help_since=now - timedelta(seconds=40)),
        one("Otto Weiß", 4.2, state="talking", reason="dialing", lead="José Ortega", lead_id="ortega", call_id="c2",
            help_id="h2", help_since=now - timedelta(seconds=90), help_by="Lena Park"),
        one("María del Carmen Fernández-Villaverde", 7, state="wrap_up", reason="call_ended",
            until=now - timedelta(minutes=2), over=True, lead="上海浦东新区康桥工业园区精密机械制造有限公司"),
        one("陈明", 21, state="paused", reason="lunch", until=now + timedelta(minutes=39)),
        one("Bo Larsen", 1),
        one("Pia", 55, state="offline", reason="signed_in"),
        one("Sol", 14, grey=True, state="talking", seen_at=now - timedelta(minutes=14)),
        Presence(person_id="nina", name="Nina", team="Reds 红队"),
    )  # fmt: skip
