"""A desk with many leads for the benches: 100,000 made-up people with 15 fields, about 600 bytes each, seeded."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import msgspec

from agent_app.store import indexing, rows
from agent_app.store.database import Database
from domain.leads import Lead, Number, Product, Ticket, Touch, WorkItem
from domain.numbers import keyed_hash

NUMBER_KEY = b"numbers of the benches"
SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"
GIVEN = "丽娜伟芳敏静强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰"
SPANISH = ("José", "María", "Ana", "Luis", "Carmen", "Núñez", "García", "Muñoz", "Peña", "Gómez")
COMPANIES = ("杭州大华有限公司", "上海宏图装饰工程有限公司", "Cofidis S.A.", "北京金融街控股")


def leads(count: int, now: datetime | None = None, seed: int = 7) -> list[Lead]:
    """`count` leads; every twentieth has a callback or a renewal that is due around `now`."""
    chance, now = random.Random(seed), now or datetime.now(UTC)
    return [_lead(i, chance, now) for i in range(count)]


def _lead(i: int, chance: random.Random, now: datetime) -> Lead:
    name = (
        chance.choice(SURNAMES) + "".join(chance.sample(GIVEN, chance.choice((1, 2))))
        if chance.random() < 0.8
        else " ".join(chance.sample(SPANISH, 2))
    )
    number = f"+86199{i:08d}"
    kind = "callback" if i % 40 == 0 else "renewal" if i % 20 == 0 else "new_lead"
    due = now + timedelta(minutes=chance.randint(-120, 600)) if kind == "callback" else None
    return Lead(
        id=f"01999999-0000-7000-8000-{i:012d}",
        name=name,
        company=chance.choice(COMPANIES) if chance.random() < 0.2 else "",
        language="zh",
        time_zone="Asia/Shanghai",
        place=chance.choice(("杭州", "上海", "北京", "成都")),
        tier=chance.choice("ABC"),
        stage="open",
        source="list",
        campaign_id="renewal",
        intention=chance.choice(("A", "B", "C", "D", "")),
        called_count=chance.choice((0, 0, 1, 2, 3)),
        tags=("renewal",) if kind == "renewal" else (),
        fields={"district": "West Lake", "car": "no", "children": str(i % 4), "income": str(i % 9)},
        numbers=(
            Number(
                id=f"n{i}", e164=number, last4=number[-4:], key=keyed_hash(number, NUMBER_KEY), kind="mobile"
            ),
        ),
        products=(
            Product(
                id=f"p{i}", name="Home Plus", code="home_plus", ends_on=(now + timedelta(days=i % 400)).date()
            ),
        ),
        tickets=(Ticket(id=f"t{i}", title="Claim delayed", promise="answer by Friday"),)
        if i % 50 == 0
        else (),
        touches=(
            Touch(
                id=f"c{i}",
                kind="call",
                at=now - timedelta(days=3),
                by="Bo",
                text="asks for a comparison",
                talk_s=252,
            ),
        ),
        work=(WorkItem(id=f"w{i}", kind=kind, due_at=due, why="expiry" if kind == "renewal" else "new"),),  # type: ignore[arg-type]
    )


def number_of(i: int) -> str:
    """The number of lead `i`."""
    return f"+86199{i:08d}"


def fill(database: Database, count: int, stream: str) -> None:
    """Put the leads into a database, as pulls would, and index them, as the desk does afterwards."""
    encoded = [(msgspec.json.encode(lead), i + 1) for i, lead in enumerate(leads(count))]
    for start in range(0, count, 5_000):
        part = encoded[start : start + 5_000]
        database.write(lambda c, part=part: rows.put_leads(c, stream, part))  # type: ignore[misc]
    while database.write(lambda c: indexing.drain(c, 1.0)):
        pass


def percentile(values: list[float], share: float) -> float:
    """The smallest value that at least `share` of all do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, -(-int(share * 1000) * len(ordered) // 1000) - 1))]
