"""Real lists on a real desk: imported at the server, handed to an agent, pulled by her session into its encrypted file.

One server process; each list is an organisation of its own. Twenty leads of each list are not hers: ten are a
colleague's, ten stay in the pool.
"""

from __future__ import annotations

import base64
import csv
import lzma
import re
import time
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from agent_app.customers.matching import match
from agent_app.session.workspace import Workspace
from agent_app.store.indexing import pending
from agent_app.store.rows import decode_lead
from agent_app.store.search_tokens import fold
from db.central.leads import lead
from db.local.connection import Connection
from domain.leads import Lead
from domain.numbers import read_numbers
from lead_server.leads.ownership import hand_over
from lead_server.library.columns import Wishes, lay_out
from lead_server.library.handing import assign
from lead_server.library.importing import Importer, Plan
from lead_server.library.tables import open_table
from lead_server.security.actor import operator
from tests.end2end.conftest import running_stage  # noqa: F401
from tests.end2end.stage import AGENT, CAMPAIGN, COLLEAGUE, Stage
from tests.helpers.world import PASSWORD, Org
from tests.integration.desk.conftest import seat  # noqa: F401
from tests.integration.desk.seat import Seat

pytestmark = pytest.mark.xdist_group("real-data-desk")
Find = Callable[[str], Path]
BANK_ROWS, NOT_HERS, SHOWN = 2_000, 20, 9  #: `SHOWN`: a key each in the chooser
SAMPLE = 25  #: of so many leads one is looked for in the files
_HAN_PAIR = re.compile(r"[\u4e00-\u9fff]{2}")


@dataclass(frozen=True)
class RealList:
    """A file of `../shared/data/phones`, and how its owner would import it.

    Attributes:
        phone: the column with the number. region: the column with its country, "" where all are of `home`.
        area: what a person of the place puts before a local number.
    """

    file: str
    home: str
    phone: str
    columns: dict[str, str]
    area: str = ""
    region: str = ""
    plan: dict[str, Any] = field(default_factory=dict)


LISTS = {
    "cn": RealList(
        "phones/cn_organisations.csv", "CN", "phone_raw", {"e164_by_phonenumbers": "-"},
        plan={"keep_shared": True},
    ),
    "us": RealList(
        "phones/us_sites_true_ids.csv", "US", "Phone", {"Fax": "-"}, area="312",
        plan={"country_told": True, "area_code": "312"},
    ),
    "es": RealList(
        "phones/es_financial_register.csv", "ES", "TELEFONO",
        dict.fromkeys(("e164_by_phonenumbers", "NUMFAX", "TELENTMATRIZ", "FAXENTMATRIZ"), "-"),
        plan={"country_told": True, "keep_shared": True},
    ),
    "world": RealList(
        "phones/metadata_examples.csv", "CN", "national",
        {
            **dict.fromkeys(
                ("e164", "international", "rfc3966", "national_significant", "is_valid", "number_type"), "-"
            ),
            "kind": "name", "region": "country", "national": "phone",
        },
        region="region", plan={"keep_shared": True},
    ),
}  # fmt: skip


@dataclass
class Pulled:
    """A list that reached a desk. `hers`: the leads as they lie there."""

    org: Org
    stage: Stage
    seat: Seat
    desk: Workspace
    hers: dict[str, Lead]


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEADLINE_NO_KEYRING", "1")


@pytest.fixture
def pull(
    data_folder: Path,  # first: without it nothing is started
    running_stage: Stage,  # noqa: F811
    seat: Callable[..., Seat],  # noqa: F811
) -> Callable[..., Pulled]:
    """`pull("cn", path, list)`: from the file to the agent's disk."""

    def do(code: str, path: Path, real: RealList) -> Pulled:
        org = a_floor(running_stage, code, real.home)
        created = imported(running_stage, org, path, real)
        hand_out(running_stage, org, created)
        sat = seat(code)
        began = time.perf_counter()
        sat.session.sign_in(running_stage.url, org.code, AGENT, PASSWORD)
        desk = sat.work()
        hers = leads_of(desk)
        print(f"{code}: {created} imported, {len(hers)} on the desk in {time.perf_counter() - began:.1f} s")
        assert len(hers) == created - NOT_HERS == desk.engine.progress().received
        return Pulled(org, running_stage, sat, desk, hers)

    return do


def a_floor(stage: Stage, code: str, home: str) -> Org:
    org = stage.world.organisation(code, country=home)
    for login in (AGENT, COLLEAGUE):
        stage.world.person(org, login, "agent", team="A", region="North")
    return org


def imported(stage: Stage, org: Org, path: Path, real: RealList) -> int:
    """How many leads the file made."""
    table = open_table(path)
    made = Plan(country=real.home, campaign=CAMPAIGN, **real.plan)
    layout = lay_out(table, Wishes(real.columns, made.country, made.area_code))
    return Importer(stage.engine, operator(org.id), table, layout, made).run()[0].created


def hand_out(stage: Stage, org: Org, created: int) -> None:
    """All but twenty to her, ten to the colleague."""
    for login, capacity in ((AGENT, created - NOT_HERS), (COLLEAGUE, NOT_HERS // 2)):
        assert (
            assign(stage.engine, operator(org.id), CAMPAIGN, capacity=capacity, logins=[login]).moved
            == capacity
        )


def leads_of(desk: Workspace) -> dict[str, Lead]:
    rows = desk.database.read(lambda c: c.exec_driver_sql("SELECT body FROM lead").all())
    return {found.id: found for found in (decode_lead(row[0]) for row in rows)}


def typed(path: Path, real: RealList) -> dict[str, set[tuple[str, str]]]:
    """E.164 -> how it stands in the cells: (text, country). A cell with one number is taken as it is."""
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        cell, home = row[real.phone], row[real.region] if real.region else real.home
        read = read_numbers(cell, home, real.area or None)
        for number in (n for n in read if n.e164):
            text = cell if len(read) == 1 else number.text
            if any(sign.isalpha() or sign == "," for sign in text):  # a name; a pause before an extension
                text = number.digits
            local = real.area and len(number.digits) == 7
            found[number.e164 or ""].add((f"({real.area}) {text.strip()}" if local else text, home))
    return found


def holders(leads: dict[str, Lead]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for one in leads.values():
        for number in one.numbers:
            found[number.e164 or ""].add(one.id)
    return found


def unknown_callers(
    pulled: Pulled, texts: dict[str, set[tuple[str, str]]], home: str = ""
) -> list[tuple[str, str]]:
    """(number, text) of which the desk did not tell who it is; all of those who share it, as far as keys go.

    Every twentieth is asked at once, while leads may still wait to be indexed; all of them when none does.
    """
    key = base64.b64decode(pulled.desk.signed.number_key)
    wrong: list[tuple[str, str]] = []

    def ask(connection: Connection, each: int = 1) -> None:
        for e164, ids in list(holders(pulled.hers).items())[::each]:
            for text, region in texts.get(e164) or {("", "")}:
                found = match(connection, text, home or region, key)
                told = {m.lead_id for m in found.matches if m.how != "maybe"}
                if found.e164 != e164 or not told <= ids or len(told) != min(len(ids), SHOWN):
                    wrong.append((e164, text))

    pulled.desk.database.read(lambda connection: ask(connection, 20))
    while pulled.desk.database.read(pending):
        time.sleep(0.05)
    pulled.desk.database.read(ask)
    return wrong


def not_found(pulled: Pulled, query_of: Callable[[Lead], str | None], each: int = 1) -> list[tuple[str, str]]:
    """(name, what was typed) of leads that the search did not bring; of a long list every `each`th is asked."""
    answers: dict[str, set[str]] = {}
    missing = []
    for one in list(pulled.hers.values())[::each]:
        query = query_of(one)
        if query is None:
            continue
        if query not in answers:
            answers[query] = {row.lead_id for row in pulled.desk.queue.search(query, limit=3_000)}
        if one.id not in answers[query]:
            missing.append((one.name, query))
    print(
        f"{len(answers)} searches, the largest answer has {max(map(len, answers.values()), default=0)} rows"
    )
    assert answers
    return missing


def last_four(one: Lead) -> str:
    return one.numbers[-1].last4


def whole_disk(desk: Workspace) -> str:
    """Every row of every table of the desk's file, decrypted."""

    def read(connection: Connection) -> str:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='table'").all()
        rows = (row for (name,) in names for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"'))
        return "\n".join(repr(tuple(row)) for row in rows)

    return desk.database.read(read)


def stays_hers(pulled: Pulled) -> None:
    """Leads of the colleague and of the pool are in no table; taken ones leave; the files are unreadable as they lie."""
    stage, org, desk = pulled.stage, pulled.org, pulled.desk
    everybody = {str(row.id): row for row in stage.world.rows(lead, org)}
    own = {i for i, row in everybody.items() if str(row.owner_id) == org.people[AGENT]}
    assert own == set(pulled.hers) and len(everybody) == len(own) + NOT_HERS
    disk = whole_disk(desk)
    assert not [i for i in set(everybody) - own if i in disk], disk[:200]
    streams = desk.database.read(
        lambda c: [row[0] for row in c.exec_driver_sql("SELECT DISTINCT stream FROM lead")]
    )
    assert streams == [f"agent:{org.people[AGENT]}"]

    taken = sorted(own)[:5]
    with stage.world.work(org) as work:
        assert hand_over(work, taken, org.people[COLLEAGUE], why="test") == 5
    end = time.monotonic() + 20
    while left := _of_these(taken, whole_disk(desk)):
        assert time.monotonic() < end, f"still on the disk: {left}"
        time.sleep(0.1)
    assert len(leads_of(desk)) == len(own) - 5

    pulled.seat.close()
    sample = sorted(own)[::SAMPLE]
    names = [text for i in sample if len(text := everybody[i].name.encode()) >= 8]
    numbers = [(pulled.hers[i].numbers[0].e164 or "").encode() for i in sample]
    assert names and all(numbers)
    files = [path for path in pulled.seat.folder.rglob("*") if path.is_file()]
    assert any(path.stat().st_size > 100_000 for path in files)
    for path in files:
        stored = path.read_bytes()
        assert not [text for text in (*names, *numbers, b"SQLite format 3") if text in stored], path


def _of_these(ids: list[str], disk: str) -> list[str]:
    return [i for i in ids if i in disk]


def without_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))


# ---- the lists -------------------------------------------------------------------------------------------------------


def test_chinese_organisations(pull: Callable[..., Pulled], real_file: Find) -> None:
    """Whoever calls is known however the volunteers wrote the number; two characters of a name are enough."""
    real = LISTS["cn"]
    path = real_file(real.file)
    pulled = pull("cn", path, real)
    assert unknown_callers(pulled, typed(path, real)) == []

    def pair(place: int) -> Callable[[Lead], str | None]:
        def query(one: Lead) -> str | None:
            pairs = _HAN_PAIR.findall(one.name)
            return pairs[place] if pairs else None

        return query

    assert not_found(pulled, pair(0)) == [] and not_found(pulled, pair(-1)) == []
    for query in ("医院", "武汉"):
        found = pulled.desk.queue.search(query, limit=3_000)
        assert {r.lead_id for r in found} == {i for i, one in pulled.hers.items() if query in one.name}
    assert not_found(pulled, last_four) == []
    stays_hers(pulled)


def test_the_spanish_register(pull: Callable[..., Pulled], real_file: Find) -> None:
    """The whole name typed without its accents finds the row, and so do four digits."""
    real = LISTS["es"]
    path = real_file(real.file)
    pulled = pull("es", path, real)
    assert unknown_callers(pulled, typed(path, real)) == []
    accented = [one for one in pulled.hers.values() if without_accents(one.name) != one.name.lower()]
    assert len(accented) > 20
    assert not_found(pulled, lambda one: without_accents(one.name)) == []
    assert not_found(pulled, lambda one: fold(one.name).split()[0]) == []
    assert not_found(pulled, last_four) == []
    stays_hers(pulled)


def test_american_sites(pull: Callable[..., Pulled], real_file: Find) -> None:
    """Seven digits in the file, ten from the exchange: the desk knows them with the area before them."""
    real = LISTS["us"]
    path = real_file(real.file)
    pulled = pull("us", path, real)
    assert unknown_callers(pulled, typed(path, real)) == []
    assert not_found(pulled, lambda one: one.name) == []
    assert not_found(pulled, last_four) == []
    stays_hers(pulled)


def test_numbers_of_all_regions(pull: Callable[..., Pulled], real_file: Find) -> None:
    """Known as people of the country write them at a desk there, and as the exchange sends them to a desk in China."""
    real = LISTS["world"]
    path = real_file(real.file)
    pulled = pull("world", path, real)
    assert unknown_callers(pulled, typed(path, real)) == []
    sent = {e164: {(e164, "CN"), (f"<sip:{e164}@pbx>", "CN")} for e164 in holders(pulled.hers)}
    assert unknown_callers(pulled, sent) == []
    assert not_found(pulled, last_four) == []
    stays_hers(pulled)


@pytest.fixture
def bank_file(real_file: Find, tmp_path: Path) -> Iterator[Path]:
    """The first 2,000 contacts with fictional numbers, as in `test_lists.py`."""
    text = lzma.decompress(real_file("bank_marketing/bank-additional-first80.csv.xz").read_bytes()).decode()
    rows = list(csv.reader(text.splitlines()[: BANK_ROWS + 1], delimiter=";"))
    path = tmp_path / "bank.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["phone", "customer", *rows[0]])
        writer.writerows([f"154{n:08d}", f"Contact {n}", *row] for n, row in enumerate(rows[1:]))
    yield path


def test_the_banks_contacts(pull: Callable[..., Pulled], bank_file: Path) -> None:
    """What the bank knew of each person is on the desk, in the words of its file; the time after the call is not."""
    real = RealList("", "CN", "phone", {"contact": "contact", "duration": "-", "campaign": "bank_campaign"})
    pulled = pull("bank", bank_file, real)
    assert len(pulled.hers) == BANK_ROWS - NOT_HERS
    texts = {e: {(e.removeprefix("+86"), "CN"), (f"0{e[3:]}", "CN")} for e in holders(pulled.hers)}
    assert unknown_callers(pulled, texts) == []
    assert not_found(pulled, lambda one: one.name, 10) == []
    assert not_found(pulled, last_four, 5) == []
    with bank_file.open(encoding="utf-8", newline="") as file:
        rows = {row["customer"]: row for row in csv.DictReader(file, delimiter=";")}
    for one in pulled.hers.values():
        row = rows[one.name]
        assert one.fields["age"] == row["age"] and one.fields["job"] == row["job"]
        assert one.numbers[0].e164 == f"+86{row['phone']}" and "duration" not in one.fields
    stays_hers(pulled)
