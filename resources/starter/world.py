"""The sample world: a seeded generator of a small telesales floor. Its facts and their sources: SOURCES.md.

The same seed, number of leads and moment give the same rows. Nothing here touches a database: see
`lead_server/library/sample_world.py`.
"""

from __future__ import annotations

import random
import zlib
from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from resources.starter.histories import Histories, PastCall
from resources.starter.names import Names
from resources.starter.past import Past
from resources.starter.people import DEMO_AGENT, REGIONS
from resources.starter.phrases import CONSENT_WORDS, PRODUCTS, TICKETS, YEAR
from resources.starter.places import Places
from resources.starter.plans import LEADS, LeadPlan, lead_plans
from resources.starter.recorded import load_recordings, waiting_for
from resources.starter.reviews import review
from resources.starter.rows import Rows, Setting, uuid_at
from resources.starter.runs import load_runs

SEED = 20_261_121
_CURRENCY = {"CN": "CNY", "ES": "EUR", "US": "USD"}
_PRICES = {"CNY": (900, 6_800), "EUR": (180, 1_150), "USD": (240, 1_900)}
_SOURCES = (
    ("website", "W01"),
    ("website", "W07"),
    ("referral", "R02"),
    ("partner", "P11"),
    ("event", "E04"),
    ("former customer", "F01"),
)
_CIVIL_HOURS = (9, 20)  #: whom to promise a call at which hour of hers


class Customer(NamedTuple):
    """One lead while its rows are made."""

    id: str
    plan: LeadPlan
    owner_id: str | None
    campaign: str
    zone: str
    number_id: str
    e164: str
    key: str
    source: tuple[str, str]
    product: str
    product_code: str
    ends_on: date | None
    price_minor: int
    created_at: datetime


class Generator:
    """Makes the rows of all leads."""

    def __init__(self, setting: Setting, seed: int = SEED, leads: int = LEADS) -> None:
        self._set, self._rng = setting, random.Random(seed)
        self._plans = lead_plans(self._rng, leads)
        self._names, self._places = Names(self._rng), Places(self._rng)
        self._histories = Histories(self._rng, setting.now)
        self._zones: dict[str, ZoneInfo] = {}
        self.rows = Rows()
        self._past = Past(self.rows, setting, self._rng, load_runs(self._rng))
        self._callbacks: list[tuple[Customer, PastCall]] = []
        self._tickets = 4_000
        self._heard = waiting_for(load_recordings())

    def run(self) -> Rows:
        """All rows."""
        for plan in self._plans:
            self._lead(plan)
        self._promise_callbacks()
        review(self.rows, self._set, self._rng)
        return self.rows

    # ------------------------------------------------------------------------------- one lead

    def _lead(self, plan: LeadPlan) -> None:
        rng, now = self._rng, self._set.now
        place, e164 = self._places.draw(plan.country)
        created = now - timedelta(days=rng.randint(45, 700), minutes=rng.randint(0, 1_400))
        campaign = REGIONS[plan.region].campaign
        owner = self._set.people[plan.owner] if plan.owner else None
        code, product, ends_on, price = self._product(plan, campaign)
        customer = Customer(
            uuid_at(rng, created), plan, owner, campaign, place.zone, uuid_at(rng, created), e164,
            self._set.key_of(e164), rng.choice(_SOURCES), product, code, ends_on, price, created,
        )  # fmt: skip
        calls = self._history(customer)
        self._past.write(customer, calls)
        self._write_lead(customer, place.name, calls)
        self._children(customer, calls)
        if owner:
            self._own(customer, calls)

    def _history(self, customer: Customer) -> list[PastCall]:
        if not customer.owner_id:
            return []
        if waiting := self._heard.get((customer.plan.owner, customer.plan.language)):
            return [self._histories.recorded(customer.zone, waiting.pop())]
        if self._rng.random() > 0.36:
            return []
        count = self._rng.choices((1, 2, 3, 4), weights=(45, 30, 17, 8))[0]
        return self._histories.draw(customer.campaign, customer.plan.language, customer.zone, count)

    def _product(self, plan: LeadPlan, campaign: str) -> tuple[str, str, date | None, int]:
        rng = self._rng
        if campaign == "decoration":
            return "", "", None, 0
        codes = (
            ("instalment_loan",)
            if campaign == "finance"
            else ("car_comprehensive", "home_plus", "health_basic", "travel_year")
        )
        if campaign == "finance" and rng.random() < 0.5:
            return "", "", None, 0
        code = rng.choices(codes, weights=(50, 25, 15, 10)[: len(codes)])[0]
        near = rng.random() < (0.16 if plan.owner == DEMO_AGENT else 0.10)
        days = rng.randint(-12, 30) if near else rng.randint(31, 364)
        low, high = _PRICES[_CURRENCY[plan.country]]
        return (
            code,
            PRODUCTS[code][plan.language],
            self._set.now.date() + timedelta(days=days),
            rng.randint(low, high) * 100,
        )

    def _write_lead(self, c: Customer, place: str, calls: list[PastCall]) -> None:
        rng, plan = self._rng, c.plan
        name = self._names.person(plan.language)
        firm = self._names.firm(plan.language, place) if rng.random() < 0.08 else ""
        last = calls[-1] if calls else None
        fields = {"polite_name": name.polite} | (
            {} if firm else {"birthday": _birthday(c.id), "customer_no": _customer_no(c.id)}
        )
        self.rows.add(
            "lead", c.id, name.full, "company" if firm else "person", firm, plan.language,
            self._set.regions[plan.region], c.zone, place, rng.choices("ABC", weights=(10, 30, 60))[0], _stage(last),
            *c.source, f"customer{rng.randrange(10**6):06d}@example.com" if rng.random() < 0.2 else "", c.campaign,
            last.intention if last else "", len(calls), last.outcome if last else "", last.at if last else None,
            _closed(last), "asked" if _closed(last) else "", c.owner_id, msgspec.json.encode(fields).decode(),
            [call.at for call in calls], c.created_at, last.ended_at if last else c.created_at,
        )  # fmt: skip

    def _children(self, c: Customer, calls: list[PastCall]) -> None:
        rng, plan = self._rng, c.plan
        closed = _closed(calls[-1] if calls else None)
        numbers = [(c.number_id, c.e164, "mobile", "")]
        if rng.random() < 0.05:
            numbers.append((uuid_at(rng, c.created_at), self._places.number(plan.country), "unknown", "2"))
        for position, (number_id, e164, kind, label) in enumerate(numbers):
            key = c.key if position == 0 else self._set.key_of(e164)
            self.rows.add(
                "number", number_id, c.id, e164, key, e164[-4:], kind, label, "", closed, "sample", position
            )
            if closed:
                self.rows.add("do_not_call", key, "asked", f"call:{c.id}", calls[-1].at, c.owner_id)
        if c.product:
            self.rows.add(
                "product_held", uuid_at(rng, c.created_at), c.id, c.product, c.product_code, c.ends_on, c.price_minor,
                _CURRENCY[plan.country], YEAR[plan.language], "sample",
            )  # fmt: skip
        for channel, share in (("phone", 0.7), ("sms", 0.35)):
            if rng.random() < share:
                given = channel == "phone" or rng.random() < 0.9
                self.rows.add(
                    "consent",
                    uuid_at(rng, c.created_at),
                    c.id,
                    channel,
                    given,
                    c.created_at,
                    CONSENT_WORDS[plan.language],
                    "",
                    None,
                )

    # ------------------------------------------------------------------------------- what is to be done

    def _own(self, c: Customer, calls: list[PastCall]) -> None:
        rng, now = self._rng, self._set.now
        since = now - timedelta(days=rng.randint(43, 60))
        self.rows.members.setdefault(c.owner_id or "", []).append(c.id)
        self.rows.add(
            "assignment",
            uuid_at(rng, since),
            c.id,
            c.owner_id,
            c.campaign,
            since,
            "campaign",
            now + timedelta(days=30),
            12 - len(calls),
        )
        last = calls[-1] if calls else None
        if c.product and not _closed(last) and rng.random() < 0.02:
            self._ticket(c)
        if last is None:
            self._uncalled(c)
        elif last.outcome.endswith("callback"):
            self._callbacks.append((c, last))
        elif last.category == "not_reached":
            due = now + timedelta(minutes=5 * rng.randint(-96, 190))
            self._work(c, "new_lead", due, "retry", {"outcome": last.outcome, "calls": str(len(calls))})
        elif last.category == "positive":
            due = max(now, last.at) + timedelta(minutes=15 * rng.randint(-8, 380))
            self._work(c, "new_lead", due, "called_before", {"count": str(len(calls))})
        elif last.category == "sale" and rng.random() < 0.3:
            self._work(
                c,
                "follow_up_visit",
                now + timedelta(hours=rng.randint(2, 200)),
                "visit",
                {"visit": "after_sale"},
            )

    def _uncalled(self, c: Customer) -> None:
        days = (c.ends_on - self._set.now.date()).days if c.ends_on else None
        if days is not None and days <= 30 and c.campaign == "renewal":
            self._work(c, "renewal", None, "renewal", {"product": c.product}, priority=50)
        elif days is None or c.campaign != "renewal" or self._rng.random() < 0.35:
            self._work(c, "new_lead", None, "new_lead", {})

    def _ticket(self, c: Customer) -> None:
        rng, now = self._rng, self._set.now
        title, promise = rng.choice(TICKETS[c.plan.language])
        self._tickets += rng.randint(1, 9)
        due = (now + timedelta(hours=rng.randint(-20, 110))).replace(minute=0, second=0, microsecond=0)
        opened = now - timedelta(days=rng.randint(2, 12))
        self.rows.add(
            "ticket",
            uuid_at(rng, opened),
            c.id,
            self._tickets,
            title,
            promise,
            due,
            opened,
            "open",
            c.owner_id,
        )
        if due < now:
            self._work(c, "complaint", due, "complaint", {"title": title}, priority=20)

    def _work(
        self, c: Customer, kind: str, due: datetime | None, why: str, data: dict[str, str], *, priority: int = 100,
        note: str = "", fixed: bool = False,
    ) -> None:  # fmt: skip
        created = min(self._set.now, due or self._set.now) - timedelta(hours=1)
        self.rows.add(
            "work_item", uuid_at(self._rng, created), c.id, c.owner_id, kind, due, why, msgspec.json.encode(data).decode(),
            priority, note, fixed, c.zone if fixed else "", "", c.campaign, created, c.owner_id,
        )  # fmt: skip

    def _promise_callbacks(self) -> None:
        """Promised calls: some overdue, some within minutes, the rest in the coming days, at civil hours over there."""
        waiting: dict[str, list[tuple[Customer, PastCall]]] = {}
        for customer, call in self._callbacks:
            waiting.setdefault(customer.plan.owner, []).append((customer, call))
        for mine in waiting.values():
            for n in range(len(mine)):
                due = self._slot(n)
                chosen = next((m for m in mine if self._civil(m[0].zone, due)), None)
                if chosen is None:
                    chosen = mine[0]
                    due = self._civil_moment(chosen[0].zone, due)
                mine.remove(chosen)
                self._work(
                    chosen[0],
                    "callback",
                    due,
                    "callback_promised",
                    {"words": ""},
                    priority=10,
                    note=chosen[1].note,
                    fixed=True,
                )

    def _slot(self, n: int) -> datetime:
        near = (-25, 10, -50, 25, -10, 45, 75, 100, 130, 170, 215, 260, 310, 370, 430, 480)
        minutes = near[n] if n < len(near) else 24 * 60 + self._rng.randint(0, 8 * 24 * 12) * 5
        at = self._set.now + timedelta(minutes=minutes)
        return at.replace(minute=at.minute - at.minute % 5, second=0, microsecond=0)

    def _civil(self, zone: str, at: datetime) -> bool:
        place = self._zones.setdefault(zone, ZoneInfo(zone))
        return _CIVIL_HOURS[0] <= at.astimezone(place).hour < _CIVIL_HOURS[1]

    def _civil_moment(self, zone: str, at: datetime) -> datetime:
        """The next morning over there; for a promise that is overdue the evening before."""
        there = at.astimezone(self._zones.setdefault(zone, ZoneInfo(zone)))
        late = there.hour >= _CIVIL_HOURS[1]
        if at < self._set.now:
            evening = there.replace(hour=_CIVIL_HOURS[1] - 1, minute=30) - timedelta(days=not late)
            return evening.astimezone(at.tzinfo)
        return (there.replace(hour=10, minute=0) + timedelta(days=late)).astimezone(at.tzinfo)


def _closed(last: PastCall | None) -> bool:
    return last is not None and last.category == "do_not_call"


def _stage(last: PastCall | None) -> str:
    stages = {
        "sale": "customer",
        "positive": "negotiation",
        "refusal": "lost",
        "do_not_call": "lost",
        "invalid": "invalid",
    }
    return stages.get(last.category, "contacted") if last else "new"


def _birthday(lead_id: str) -> str:
    """Somebody's day of birth, 1950 to 2004, by the id alone: what else is drawn stays as it was."""
    return (date(1950, 1, 1) + timedelta(days=zlib.crc32(lead_id.encode()) % 20_000)).isoformat()


def _customer_no(lead_id: str) -> str:
    """Eight digits, by the id alone."""
    return f"{zlib.adler32(lead_id.encode()) % 90_000_000 + 10_000_000}"
