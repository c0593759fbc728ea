"""A server's database with as many leads as wanted, made by PostgreSQL itself; for the benches of library and lookup."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Engine, text

from db.central import schema
from lead_server.database.embedded import EmbeddedPostgres
from lead_server.database.engine import make_engine
from lead_server.people import admin
from lead_server.security.escrow import Escrow
from lead_server.security.number_keys import use_escrow
from lead_server.work import begin_work

ESCROW_KEY = b"escrow key of the bench, 32 bytes"[:32]
ESCROW = Escrow(ESCROW_KEY)
AGENTS = 100
_ID = "CAST('01900000-0000-7000-8000-' || lpad(to_hex({n}), 12, '0') AS uuid)"
_NUMBER = "CAST('01900000-0000-7000-9000-' || lpad(to_hex({n}), 12, '0') AS uuid)"
_SURNAMES = "ARRAY['王','李','张','刘','陈','Núñez','Ortega','Brown','Larsen','Chen']"
_GIVEN = "ARRAY['伟','芳','娜','敏','静','María','José','Ann','Bo','Mira','丽','强']"
_LEADS = f"""
    INSERT INTO lead (org_id, id, name, company, language, place, tier, stage, source, campaign_id, owner_id, last_touch_at,
        called_count, do_not_call, region_id)
    SELECT CAST(:org AS uuid), {_ID.format(n="n")}, ({_SURNAMES})[1 + n % 10] || ' ' || ({_GIVEN})[1 + n / 10 % 12] ||
        ' ' || n % 5000, CASE WHEN n % 3 = 0 THEN 'firm ' || n % 40000 ELSE '' END,
        (ARRAY['zh','es','en'])[1 + n % 3],
        'High Street ' || n % 900, (ARRAY['A','B','C','D'])[1 + n % 4],
        (ARRAY['new','contacted','negotiating','won','lost'])[1 + n % 5], 'list ' || n % 7,
        (ARRAY['renewal','spring','', 'care'])[1 + n % 4],
        CASE WHEN n % 5 < 2 THEN NULL ELSE CAST((CAST(:people AS text[]))[1 + n % {AGENTS}] AS uuid) END,
        CASE WHEN n % 4 = 0 THEN NULL ELSE now() - n % 400 * interval '1 day' - n % 86400 * interval '1 second' END,
        n % 9, n % 97 = 0, CAST(:region AS uuid)
    FROM generate_series(CAST(:first AS bigint), CAST(:last AS bigint)) n
"""
_NUMBERS = f"""
    INSERT INTO number (org_id, id, lead_id, e164, key_hash, last4, kind)
    SELECT CAST(:org AS uuid), {_NUMBER.format(n="n")}, {_ID.format(n="n")}, '+86138' || lpad(CAST(n AS text), 8, '0'),
        md5('key' || n), lpad(CAST(n % 10000 AS text), 4, '0'), 'mobile'
    FROM generate_series(CAST(:first AS bigint), CAST(:last AS bigint)) n
"""
_TOKENS = f"""
    INSERT INTO lead_token (org_id, token, lead_id)
    SELECT DISTINCT CAST(:org AS uuid), t.token, {_ID.format(n="n")}
    FROM generate_series(CAST(:first AS bigint), CAST(:last AS bigint)) n
    CROSS JOIN LATERAL unnest(ARRAY[
        lower(translate(({_SURNAMES})[1 + n % 10], 'úñ', 'un')), lower(translate(({_GIVEN})[1 + n / 10 % 12], 'íé', 'ie')),
        CAST(n % 5000 AS text), lpad(CAST(n % 10000 AS text), 4, '0')]) t(token)
"""
_PRODUCTS = f"""
    INSERT INTO product_held (org_id, id, lead_id, name, ends_on)
    SELECT CAST(:org AS uuid), gen_random_uuid(), {_ID.format(n="n")}, 'Home Plus', current_date + CAST(n % 730 - 180 AS int)
    FROM generate_series(CAST(:first AS bigint), CAST(:last AS bigint)) n WHERE n % 4 = 0
"""
_TAGS = f"""
    INSERT INTO lead_tag (org_id, lead_id, tag)
    SELECT CAST(:org AS uuid), {_ID.format(n="n")}, (ARRAY['vip','asked','fair'])[1 + n % 3]
    FROM generate_series(CAST(:first AS bigint), CAST(:last AS bigint)) n WHERE n % 10 = 0
"""
_OWNED = f"""
    INSERT INTO assignment (org_id, id, lead_id, owner_id, campaign_id, rule)
    SELECT org_id, gen_random_uuid(), id, owner_id, campaign_id, 'hand_out' FROM lead
    WHERE org_id = CAST(:org AS uuid) AND owner_id IS NOT NULL
        AND id BETWEEN {_ID.format(n="CAST(:first AS bigint)")} AND {_ID.format(n="CAST(:last AS bigint)")}
"""
PART = 100_000


@dataclass
class BigLibrary:
    """`people`: login -> id of agents `a0`…; `boss`: of somebody of operations. `cluster`: where its files lie."""

    engine: Engine
    org_id: str
    people: dict[str, str]
    boss: str
    team_id: str
    url: str = ""
    cluster: Path = Path()
    _note: Path | None = None

    def told(self, name: str) -> Any:
        """What a bench noted about a database that is kept; None at the first time."""
        return _read(self._note).get(name)

    def tell(self, name: str, value: Any) -> None:
        if self._note is not None:
            self._note.write_text(json.dumps({**_read(self._note), name: value}))


def _read(note: Path | None) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(note.read_text()) if note is not None and note.exists() else {}
    return found


def lead_id(n: int) -> str:
    return f"01900000-0000-7000-8000-{n:012x}"


@contextmanager
def big_library(leads: int, *, tokens: bool = True, keep: Path | None = None) -> Iterator[BigLibrary]:
    """A database of its own, thrown away at the end; with `keep` it stays in that folder and is there the next time."""
    use_escrow(ESCROW)
    with TemporaryDirectory(prefix="leadline-bench-") as name:
        place = keep or Path(name)
        place.mkdir(exist_ok=True)
        place.chmod(0o755)  # PostgreSQL may run as another account
        note = place / f"made-{leads}-{int(tokens)}.json" if keep else None
        server = EmbeddedPostgres(place / "pg")
        server.start()
        try:
            server.ensure_database("bench")
            url = server.url("bench")
            engine = make_engine(url)
            schema.upgrade(engine)
            if made := _read(note).get("library"):
                big = BigLibrary(engine, **made)
            else:
                big = _fill(engine, leads, tokens)
            big.url, big.cluster, big._note = url, server.cluster, note
            kept = ("org_id", "people", "boss", "team_id")
            big.tell("library", {field: getattr(big, field) for field in kept})
            yield big
            engine.dispose()
        finally:
            server.stop()


def _fill(engine: Engine, leads: int, tokens: bool) -> BigLibrary:
    org_id = admin.create_organisation(engine, ESCROW, "bench", "Bench", "CN")
    from lead_server.security.actor import operator

    with begin_work(engine, operator(org_id)) as work:
        region = admin.ensure_region(work, "East")
        teams = [admin.ensure_team(work, f"T{n}", region) for n in range(8)]
        people = {
            f"a{n}": admin.create_person(
                work, f"a{n}", f"Agent {n}", "agent", team_id=teams[n % 8], region_id=region
            )
            for n in range(AGENTS)
        }
        boss = admin.create_person(work, "boss", "Boss", "operations")
    statements = [_LEADS, _OWNED, _NUMBERS, *([_TOKENS] if tokens else []), _PRODUCTS, _TAGS]
    for first in range(0, leads, PART):
        last = min(first + PART, leads) - 1
        with engine.begin() as connection:
            connection.execute(text("SET LOCAL synchronous_commit = off"))
            for statement in statements:
                values = {"org": org_id, "first": first, "last": last}
                if statement is _LEADS:
                    values |= {"people": list(people.values()), "region": region}
                connection.execute(text(statement), values)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM (ANALYZE)"))
    return BigLibrary(engine, org_id, people, boss, teams[0])
