"""`bench library`: a million leads filtered, sorted and paged, against the same SQL by hand; key to painted.

`python -m tests.benchmarks.bench_library [--leads 1000000]` prints one JSON line. Ours is the whole answer of the route
(rows with what hangs on them, encoded); by hand is the bare list of the same leads. A page deep in the list must be as quick
as the first. Key to painted goes through the real page: typed, asked, decoded, painted, without the network between.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from sqlalchemy import text

from domain.lead_library.filters import EVERYTHING, LeadFilter
from domain.lead_library.listing import Choices, LibraryCount, LibraryPage, SavedView
from domain.people import Person
from domain.permissions import rows_of
from lead_server.lead_library import listing
from lead_server.lead_library.listing import ListQuery
from lead_server.security.actor import Actor
from lead_server.web import next_page
from lead_server.work import begin_work
from tests.benchmarks.big_desk import percentile
from tests.benchmarks.big_library import BigLibrary, big_library, lead_id

ROUNDS, PAGE = 9, 100
DEEP_RATIO, KEY_P99_MS, HAND_RATIO = 2.0, 400, 12.0
TYPED = ("tier:A ", "王 伟", "stage:won ", "nunez 42", "0042", "ends:30 ")


class Direct:
    """`LibraryService` over the server's own functions, with the wire's encoding between."""

    def __init__(self, big: BigLibrary) -> None:
        self.big = big
        person = Person(id=big.boss, login="boss", name="Boss", role="operations", masked=True)
        self.actor = Actor(org_id=big.org_id, person=person, permissions=dict(rows_of("operations")))

    def leads(self, ask: Any) -> LibraryPage:
        query = ListQuery(
            filter=ask.filter, sort=ask.sort, descending=ask.descending, after=ask.after, backwards=ask.backwards,
            limit=ask.limit,
        )  # fmt: skip
        with begin_work(self.big.engine, self.actor) as work:
            raw = msgspec.json.encode(listing.page(work, query))
        return msgspec.json.decode(raw, type=LibraryPage)

    def count(self, wanted: LeadFilter) -> LibraryCount:
        with begin_work(self.big.engine, self.actor) as work:
            return listing.count(work, wanted)

    def choices(self) -> Choices:
        return Choices()

    def views(self) -> tuple[SavedView, ...]:
        return ()


def taken(work: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """Milliseconds of each round; the first one (plans, caches) is not counted."""
    work()
    found = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        found.append((time.perf_counter() - began) * 1000)
    return found


def middle(found: Sequence[float]) -> float:
    return round(percentile(list(found), 0.5), 1)


_FROM = (
    "SELECT id, name, owner_id, stage, tier, last_touch_at FROM lead WHERE org_id = :org AND merged_into IS NULL "
    "AND deleted_at IS NULL"
)
_NEWEST = " ORDER BY id DESC LIMIT 101"
_TOKEN = (
    " AND EXISTS (SELECT 1 FROM lead_token t WHERE t.org_id = lead.org_id AND t.lead_id = lead.id "
    "AND t.token LIKE '{}%')"
)
_TOUCHED = "coalesce(last_touch_at, '1970-01-01 00:00:00+00'::timestamptz)"
BY_HAND: dict[str, str] = {
    "created": _FROM + _NEWEST,
    "name": f"{_FROM} ORDER BY name, id LIMIT 101",
    "last_touch": f"{_FROM} ORDER BY {_TOUCHED} DESC, id DESC LIMIT 101",
    "tier": f"{_FROM} AND tier = 'A'{_NEWEST}",
    "owner": f"{_FROM} AND owner_id = :owner{_NEWEST}",
    "untouched": f"{_FROM} AND (last_touch_at IS NULL OR last_touch_at < now() - interval '30 days'){_NEWEST}",
    "tag": f"{_FROM} AND EXISTS (SELECT 1 FROM lead_tag t WHERE t.org_id = lead.org_id AND t.lead_id = lead.id "
    f"AND t.tag = 'vip'){_NEWEST}",
    "search": _FROM + _TOKEN.format("nunez") + _TOKEN.format("42") + _NEWEST,
    "last4": _FROM + _TOKEN.format("0042") + _NEWEST,
    "ends": f"{_FROM} AND EXISTS (SELECT 1 FROM product_held p WHERE p.org_id = lead.org_id AND p.lead_id = lead.id "
    f"AND p.ends_on BETWEEN current_date AND current_date + 30){_NEWEST}",
}


def queries(big: BigLibrary) -> dict[str, ListQuery]:
    return {
        "created": ListQuery(), "name": ListQuery(sort="name", descending=False), "last_touch": ListQuery(sort="last_touch"),
        "tier": ListQuery(filter=LeadFilter(tiers=("A",))),
        "owner": ListQuery(filter=LeadFilter(owners=(big.people["a3"],))),
        "untouched": ListQuery(filter=LeadFilter(untouched_for=30)), "tag": ListQuery(filter=LeadFilter(tags=("vip",))),
        "search": ListQuery(filter=LeadFilter(search="nunez 42")), "last4": ListQuery(filter=LeadFilter(search="0042")),
        "ends": ListQuery(filter=LeadFilter(ends_within=30)),
        "team": ListQuery(filter=LeadFilter(teams=(big.team_id,))),
        "ends_order": ListQuery(sort="ends", descending=False),
        "many": ListQuery(
            filter=LeadFilter(tiers=("A", "B"), stages=("new",), without_tags=("vip",), campaigns=("renewal",))
        ),
    }  # fmt: skip


def measured(direct: Direct, leads: int) -> dict[str, Any]:
    """Each query: ours, by hand, counted."""
    big, found = direct.big, dict[str, Any]()
    for name, query in queries(big).items():
        ours = middle(taken(lambda q=query: direct.leads(q)))
        row: dict[str, Any] = {"ms": ours}
        if name in BY_HAND:

            def hand(sql: str = BY_HAND[name]) -> object:
                with big.engine.connect() as connection:
                    return connection.execute(text(sql), {"org": big.org_id, "owner": big.people["a3"]}).all()

            row["hand_ms"] = middle(taken(hand))
        began = time.perf_counter()
        counted = direct.count(query.filter)
        row |= {
            "count": counted.total,
            "exact": counted.exact,
            "count_ms": round((time.perf_counter() - began) * 1000),
        }
        found[name] = row
    deep = {
        "created": ListQuery(after=next_page([lead_id(leads // 10)])),
        "last": ListQuery(backwards=True),
        "name_last": ListQuery(sort="name", descending=False, backwards=True),
    }
    for name, query in deep.items():
        found[f"deep_{name}"] = {"ms": middle(taken(lambda q=query: direct.leads(q)))}
    return found


def typed(direct: Direct) -> list[float]:
    """Milliseconds from a key to the painted list."""
    from concurrent.futures import ThreadPoolExecutor

    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from agent_app.background import Background
    from agent_app.lead_library.presenter import LibraryPresenter
    from agent_app.lead_library.view import LibraryPage as Page
    from tests.helpers.desk_fakes import FakeSettings

    app = QApplication.instance() or QApplication([])
    page = Page(lambda *_a, **_k: None, FakeSettings())
    pool = ThreadPoolExecutor(2)
    page.presenter = LibraryPresenter(page, direct, Background(pool, lambda e: print(e)))  # type: ignore[arg-type]
    page._wait.setInterval(0)  # what is measured begins where the wait for the next key ends

    class Painted(QObject):
        fresh, at = False, 0.0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and self.fresh:
                self.at, self.fresh = time.perf_counter(), False
            return False

    painted = Painted()
    page.table.viewport().installEventFilter(painted)
    page.model.modelReset.connect(lambda: setattr(painted, "fresh", True))
    page.resize(1366, 728)
    page.show()
    page.presenter.start()
    QTest.qWait(500)
    found = []
    for line in TYPED:
        page.filter.clear()
        page.read_now()
        QTest.qWait(300)
        for n in range(1, len(line) + 1):
            painted.at, before = 0.0, page.presenter.filter
            began = time.perf_counter()
            page.filter.setText(line[:n])
            page.read_now()
            if page.presenter.filter == before:
                continue
            while (
                not painted.at
                and time.perf_counter() - began < 5
                and page._busy | (page.model.rowCount() > 0)
            ):
                app.processEvents()
            if painted.at:
                found.append((painted.at - began) * 1000)
            QTest.qWait(30)
    page.close()
    pool.shutdown()
    return found


def main(argv: Sequence[str] | None = None) -> int:
    """Print one JSON line; 1 when a promise is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--leads", type=int, default=1_000_000)
    parser.add_argument(
        "--keep", type=Path, help="keep the database in this folder, and use it the next time"
    )
    options = parser.parse_args(argv)
    leads = options.leads
    began = time.perf_counter()
    with big_library(leads, keep=options.keep) as big:
        made_s = round(time.perf_counter() - began)
        direct = Direct(big)
        found = measured(direct, leads)
        keys = typed(direct)
    first, far = found["created"]["ms"], max(found[f"deep_{n}"]["ms"] for n in ("created", "last"))
    key_p99 = round(percentile(keys, 0.99), 1)
    kept = far <= DEEP_RATIO * first and key_p99 <= KEY_P99_MS
    assert LeadFilter() == EVERYTHING
    figures = {
        "bench": "library", "leads": leads, "made_s": made_s, "queries": found, "keys": len(keys),
        "key_p50_ms": middle(keys), "key_p99_ms": key_p99, "deep_ratio": round(far / first, 2),
        "promise": {"deep_ratio": DEEP_RATIO, "key_p99_ms": KEY_P99_MS}, "kept": kept,
    }  # fmt: skip
    print(json.dumps(figures, ensure_ascii=False))
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main())
