"""The recorded exchanges: how a floor is set up for them, how they are replayed, what counts as a right answer.

A file of `vN/` is a list of exchanges in order. Ids that the floor gives out stand as `{name}`; in answers every other
id is `<id>` and every moment `<time>`. A later server may add fields; it may not drop, rename or re-type one, nor
answer with another status, code or outcome.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from domain.errors import UserError
from domain.feed import PullRequest, PushRequest
from domain.ids import new_id
from tests.helpers.world import Desk, Org, World, a_campaign, a_form
from tests.simulation.server_memory import MemoryServer

HERE = Path(__file__).parent
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
_PLACE = re.compile(r"\{(\w+)\}")
#: fields whose value is a figure or a word of this run, not of the protocol
_FREE = ("detail", "key", "token", "version", "protocol", "oldest", "newest", "oldest_protocol")


class Exchange(msgspec.Struct, kw_only=True):
    """One request and its answer. `sign`: who sends it ("" : nobody signed in)."""

    method: str
    path: str
    body: Any = None
    sign: str = "mira"
    status: int = 0
    answer: Any = None


class Floor(NamedTuple):
    """Names of the corpus -> ids of this run."""

    names: dict[str, str]
    desks: dict[str, Desk]


def make_floor(world: World, org: Org, desks: dict[str, Desk]) -> Floor:
    """The floor that all exchanges speak of: `{lead}` and `{other}` are Mira's, `{foreign}` is Otto's."""
    world.publish(org, "campaign", a_campaign())
    world.publish(org, "scorecard", a_form())
    names = {
        "lead": world.lead(org, "王丽", "mira", campaign="renewal", number="+8613911110001"),
        "other": world.lead(org, "Peña", "mira", campaign="renewal", number="+8613911110002"),
        "foreign": world.lead(org, "Otto's", "otto", campaign="renewal", number="+8613911110003"),
        "org": org.id,
    }
    for login, desk in desks.items():
        names[login], names[f"{login}_device"] = org.people[login], desk.device_id
    names["work_item"] = world.whole(org, names["lead"]).work[0].id
    names["number"] = world.whole(org, names["lead"]).numbers[0].id
    return Floor(names, desks)


def send(floor: Floor, one: Exchange) -> tuple[int, Any]:
    """Send it; status and decoded answer. A `{fresh_…}` place gets a new id, the same one all through the run."""
    text = json.dumps(one.body)
    for name in _PLACE.findall(text):
        floor.names.setdefault(name, new_id())
    text = _PLACE.sub(lambda found: floor.names[found[1]], text)
    headers = {"Content-Type": "application/json"}
    if one.sign:
        headers["Authorization"] = f"Bearer {floor.desks[one.sign].token}"
    http = next(iter(floor.desks.values())).http
    answer = http.request(
        one.method, one.path, content=text if one.body is not None else None, headers=headers
    )
    return answer.status_code, answer.json()


class MemoryFloor:
    """The same floor in the simulator's server."""

    def __init__(self) -> None:
        self.server = server = MemoryServer(lambda: datetime.now(UTC), new_id)
        north = server.region("North")
        teams = {"A": server.team("A", north)}
        people = {login: server.person(login, "agent", teams["A"]) for login in ("mira", "otto")}
        teams["B"] = server.team("B", north)
        server.person("pia", "agent", teams["B"])
        server.person("lena", "team_lead", teams["A"])
        people["quan"] = server.person("quan", "analyst")
        server.publish("campaign", a_campaign())
        server.publish("scorecard", a_form())
        phones = ("+8613911110001", "+8613911110002", "+8613911110003")
        made = [
            server.lead(
                name,
                people[owner],
                e164=phone,
                campaign="renewal",
                due_at=datetime.now(UTC),
                attempts_left=5,
                why="test",
            )
            for (name, owner), phone in zip(
                (("王丽", "mira"), ("Peña", "mira"), ("Otto's", "otto")), phones, strict=True
            )
        ]
        self.names = dict(zip(("lead", "other", "foreign"), made, strict=True)) | {"org": server.org_id}
        self.tokens: dict[str, str] = {}
        for login, person_id in people.items():
            self.names[login], self.names[f"{login}_device"] = person_id, new_id()
            self.tokens[login] = server.sign_in(person_id, self.names[f"{login}_device"])
        self.names["work_item"] = server.whole(made[0]).work[0].id
        self.names["number"] = server.whole(made[0]).numbers[0].id

    def send(self, one: Exchange) -> tuple[int, Any]:
        """As the route would answer."""
        text = json.dumps(one.body)
        for name in _PLACE.findall(text):
            self.names.setdefault(name, new_id())
        text = _PLACE.sub(lambda found: self.names[found[1]], text)
        verbs: dict[str, tuple[type[Any], Callable[[str, Any], Any]]] = {
            "push": (PushRequest, self.server.push),
            "pull": (PullRequest, self.server.pull),
            "wait": (PullRequest, self.server.wait),
        }
        form, verb = verbs[one.path.rpartition("/")[2].partition("?")[0]]
        try:
            answer = verb(self.tokens[one.sign], msgspec.json.decode(text, type=form))
        except UserError as error:
            return error.status, json.loads(msgspec.json.encode(error.problem()))
        return 200, json.loads(msgspec.json.encode(answer))


def normal(floor: Floor | MemoryFloor, value: Any) -> Any:
    """An answer without what differs from run to run."""
    names = {i: f"{{{name}}}" for name, i in floor.names.items()}

    def text(found: str) -> str:
        return _TIME.sub("<time>", _ID.sub(lambda m: names.get(m[0], "<id>"), found))

    if isinstance(value, str):
        return text(value)
    if isinstance(value, list):
        return [normal(floor, one) for one in value]
    if isinstance(value, dict):
        return {text(k): normal(floor, v) for k, v in value.items()}
    return value


def differences(recorded: Any, got: Any, where: str = "") -> list[str]:
    """Where an answer breaks what was recorded; a field that is new is no difference."""
    if isinstance(recorded, dict) and isinstance(got, dict):
        lost = [f"{where}/{name} is missing" for name in recorded if name not in got]
        return lost + [
            line for n, v in recorded.items() if n in got for line in differences(v, got[n], f"{where}/{n}")
        ]
    if isinstance(recorded, list) and isinstance(got, list):
        if len(recorded) != len(got):
            return [f"{where} has {len(got)} entries, not {len(recorded)}"]
        return [
            line
            for n, pair in enumerate(zip(recorded, got, strict=True))
            for line in differences(*pair, f"{where}/{n}")
        ]
    if type(recorded) is not type(got):
        return [f"{where} is {got!r}, not {recorded!r}"]
    free = where.rpartition("/")[2] in _FREE
    return [] if free or recorded == got else [f"{where} is {got!r}, not {recorded!r}"]


def read(path: Path) -> list[Exchange]:
    return msgspec.json.decode(path.read_bytes(), type=list[Exchange])


def write(path: Path, exchanges: list[Exchange]) -> None:
    """Record; done once a protocol, with the server of that protocol. A recorded file is history."""
    path.write_bytes(msgspec.json.format(msgspec.json.encode(exchanges), indent=1) + b"\n")
