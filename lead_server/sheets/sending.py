"""Sheets leave: planned once a subscription and day, sent at most once, tried again where nothing was handed over.

A row a recipient is written before anything is sent (`waiting`), marked in a transaction of its own right before the mail is
handed over (`sending`), and settled after the answer. What a server that fell over leaves as `sending` may have arrived or
not: it becomes `unsure`, is shown, and a person sends it again or does not. Source: docs/decisions/0034.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.message import EmailMessage
from typing import Any

from sqlalchemy import Connection, Engine, Row, func, select, update
from sqlalchemy.dialects.postgresql import insert

from db.central.people import organisation, person
from db.central.sheets import sheet_delivery, sheet_subscription
from domain.errors import UserError
from domain.sheet_sending import LATEST, WEBHOOK, SendingSettings, domain_ok, due_day, may_get, wait_after
from domain.sheet_words import language_of
from lead_server.floor.sheet import team_sheet
from lead_server.messages import posting
from lead_server.people import storage as people
from lead_server.periodic import alone
from lead_server.security.actor import Actor, operator
from lead_server.security.escrow import Escrow, SealBrokenError
from lead_server.sheets import settings as all_settings
from lead_server.sheets import smtp
from lead_server.sheets import subscriptions as subs
from lead_server.sheets.paper import Paper, paper
from lead_server.sheets.smtp import Verdict
from lead_server.work import Work, begin_work

EVERY_S, FIRST_S = 10.0, (2.0, 12.0)
LOCK = 7_315_034
SendMail = Callable[[SendingSettings, str, str, EmailMessage], Verdict]
Post = Callable[[str, bytes, dict[str, Any], int], posting.Verdict]
_log = logging.getLogger(__name__)


class NotToBeSent(Exception):  # noqa: N818 - nothing went wrong
    """Why it is skipped."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True)
class Ready:
    """What is handed over."""

    settings: SendingSettings
    secret: str
    to: str
    paper: Paper


def run(
    engine: Engine,
    escrow: Escrow,
    *,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    mail: SendMail = smtp.send,
    post: Post = posting.post,
) -> int:
    """One round over all organisations; gives how many deliveries were settled."""
    with alone(engine, LOCK) as mine:
        if not mine:
            return 0
        with engine.connect() as connection:
            orgs = connection.execute(select(organisation.c.org_id)).scalars().all()
        return sum(_Round(engine, escrow, str(org_id), clock, mail, post).run() for org_id in orgs)


def plan(work: Work, row: Row[Any], day: date, *, nth: int = 0, late: bool = False) -> int:
    """Write down who is to get the sheet of a day; gives how many rows are new. The same day twice is once, for whomever."""
    d = sheet_delivery.c
    same = (d.org_id == work.org_id, d.subscription_id == row.id, d.day == day, d.nth == nth)
    if work.connection.execute(select(d.id).where(*same).limit(1)).first() is not None:
        return 0
    who = [*row.people, *row.addresses] or _without_recipients(work, row)
    why = "late" if late else "" if who else "no_recipient"
    made = 0
    for recipient in who if not why else [""]:
        values = {
            "org_id": work.org_id, "id": work.new_id(), "subscription_id": row.id, "day": day, "nth": nth,
            "recipient": recipient, "state": "skipped" if why else "waiting", "why": why, "next_at": work.now,
            "until": work.now + LATEST, "at": work.now, "asked_by": work.actor.id if work.actor.person.login else None,
        }  # fmt: skip
        done = work.connection.execute(insert(sheet_delivery).values(**values).on_conflict_do_nothing())
        made += done.rowcount
    return made


def send_now(work: Work, sub_id: str) -> None:
    """One more of today, whatever was sent already; it leaves with the next round, within seconds.

    Raises:
        UserError: forbidden, not_found; busy, one is on its way.
    """
    row = subs.demand(work, sub_id)
    work.connection.execute(select(sheet_subscription.c.id).where(sheet_subscription.c.org_id == work.org_id,
                            sheet_subscription.c.id == sub_id).with_for_update())  # fmt: skip
    d = sheet_delivery.c
    mine = (d.org_id == work.org_id, d.subscription_id == sub_id)
    open_ = select(d.id).where(*mine, d.state.in_(("waiting", "sending")), d.tries == 0)
    if work.connection.execute(open_).first() is not None:
        raise UserError("busy", "it is on its way", retry_after_s=10)
    day = work.now.astimezone(subs.zone_of(row)).date()
    newest = work.connection.execute(select(func.max(d.nth)).where(*mine, d.day == day)).scalar()
    plan(work, row, day, nth=(newest or 0) + 1)
    work.audit("send", "sheet_subscription", sub_id)


class _Round:
    """One organisation."""

    def __init__(
        self, engine: Engine, escrow: Escrow, org_id: str, clock: Callable[[], datetime], mail: SendMail, post: Post
    ) -> None:  # fmt: skip
        self._engine, self._escrow, self._org_id, self._clock = engine, escrow, org_id, clock
        self._mail, self._post = mail, post

    def run(self) -> int:
        with begin_work(self._engine, operator(self._org_id), now=self._clock()) as work:
            _give_up_what_was_left(work)
            for row in subs.all_active(work.connection, self._org_id):
                due = due_day(subs.to_subscription(row, work.now), subs.zone_of(row), work.now, row.since)
                if due is not None:
                    plan(work, row, due[0], late=due[1])
        done = 0
        while (found := self._take()) is not None:
            done += self._one(found)
        return done

    def _take(self) -> Row[Any] | None:
        """The next one that is due, marked as being sent: this is committed before anything leaves."""
        d, now = sheet_delivery.c, self._clock()
        due = (
            select(d.id)
            .where(d.org_id == self._org_id, d.state == "waiting", d.next_at <= now)
            .order_by(d.next_at, d.id)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        taken = (
            update(sheet_delivery)
            .where(d.org_id == self._org_id, d.id == due.scalar_subquery())
            .values(state="sending", at=now, tries=d.tries + 1)
            .returning(*d)
        )
        with self._engine.begin() as connection:
            return connection.execute(taken).first()

    def _one(self, row: Row[Any]) -> bool:
        try:
            ready = self._ready(row)
        except NotToBeSent as error:
            return self._settle(row, "skipped", error.why)
        verdict = self._hand_over(row, ready)
        match verdict.outcome:
            case "sent":
                return self._settle(row, "sent", "", verdict.words)
            case "again" if self._clock() + wait_after(row.tries) <= row.until:
                return self._settle(row, "waiting", "away", verdict.words)
            case "again":
                return self._settle(row, "failed", "away", verdict.words)
            case "unsure":
                return self._settle(row, "unsure", "away", verdict.words)
            case _:
                return self._settle(row, "failed", "refused", verdict.words)

    def _ready(self, row: Row[Any]) -> Ready:
        """Who may not get it (any more) does not; what she gets is what she may see. Looked at each time."""
        with self._engine.connect() as connection:
            sub = subs.one(connection, self._org_id, row.subscription_id)
            kept = all_settings.row_of(connection, self._org_id)
            if sub is None:
                raise NotToBeSent("place_gone")
            actor, to, languages = _who(connection, self._org_id, sub, row.recipient, kept)
            place = subs.place_row(connection, self._org_id, sub.scope, sub.scope_id)
        settings = all_settings.to_settings(kept)
        if not settings.kind:
            raise NotToBeSent("no_sending")
        team_id, region_id = subs.team_and_region(sub.scope, place)
        with begin_work(self._engine, actor, now=self._clock()) as work:
            try:
                sheet = team_sheet(
                    work, sub.sheet, team_id=team_id, region_id="" if team_id else region_id, day=row.day,
                    usual=subs.zone_of(sub).key,
                )  # fmt: skip
            except UserError:
                raise NotToBeSent("may_not") from None
            if not sheet.lines:
                raise NotToBeSent("nobody")
            made = paper(work, sheet, sub.place or "", language_of(*languages))
        return Ready(settings, self._secret(kept), to, made)

    def _secret(self, kept: Row[Any] | None) -> str:
        if kept is None or kept.secret_sealed is None:
            return ""
        try:
            return self._escrow.unseal(kept.secret_sealed, all_settings.purpose(self._org_id)).decode()
        except SealBrokenError:
            raise NotToBeSent("seal") from None

    def _hand_over(self, row: Row[Any], ready: Ready) -> Verdict:
        now = self._clock()
        if ready.settings.kind == "smtp":
            return self._mail(
                ready.settings,
                ready.secret,
                ready.to,
                ready.paper.mail(ready.settings.sender, ready.to, row.id, now),
            )
        message = {"id": row.id, "kind": "team_sheet", "day": row.day, **ready.paper.message(ready.to)}
        answered = self._post(ready.settings.url, ready.secret.encode(), message, int(now.timestamp()))
        outcome = "sent" if answered.sent else "again" if answered.again else "failed"
        return Verdict(outcome, answered.words)  # type: ignore[arg-type]

    def _settle(self, row: Row[Any], state: str, why: str, words: str = "") -> bool:
        d, now = sheet_delivery.c, self._clock()
        next_at = now + wait_after(row.tries) if state == "waiting" else None
        with begin_work(self._engine, operator(self._org_id), now=now) as work:
            work.connection.execute(
                update(sheet_delivery)
                .where(d.org_id == self._org_id, d.id == row.id, d.state.in_(("sending", "unsure")), d.tries == row.tries)
                .values(state=state, why=why, words=words, next_at=next_at, at=now)
            )  # fmt: skip
            if state == "waiting":
                return False
            work.audit("send", "sheet", row.subscription_id, state=state, why=why, day=row.day.isoformat())
        if state in ("failed", "unsure"):
            _log.warning("sheet %s of %s: %s %s", row.subscription_id, row.day, state, why)
        return True


def _give_up_what_was_left(work: Work) -> None:
    """This process alone sends (`alone`): what is marked was left by one that fell over."""
    d = sheet_delivery.c
    left = (
        update(sheet_delivery)
        .where(d.org_id == work.org_id, d.state == "sending")
        .values(state="unsure", why="away", next_at=None)
        .returning(d.subscription_id, d.day)
    )
    for row in work.connection.execute(left).all():
        work.audit("send", "sheet", row.subscription_id, state="unsure", why="away", day=row.day.isoformat())


def _without_recipients(work: Work, row: Row[Any]) -> list[str]:
    kept = all_settings.to_settings(all_settings.row_of(work.connection, work.org_id))
    return [WEBHOOK] if kept.kind == "webhook" else []


def _who(
    connection: Connection, org_id: str, sub: Row[Any], recipient: str, kept: Row[Any] | None
) -> tuple[Actor, str, tuple[str, ...]]:
    """(with whose eyes the sheet is read, where it goes, languages in order). Raises NotToBeSent."""
    place = subs.place_row(connection, org_id, sub.scope, sub.scope_id)
    if place is None:
        raise NotToBeSent("place_gone")
    inner = recipient in sub.people
    wanted = recipient if inner else sub.kept_by
    row = _person(connection, org_id, wanted) if wanted else None
    if inner and (row is None or not row.active):
        raise NotToBeSent("left")
    domains = all_settings.to_settings(kept).domains
    outside = not inner and recipient != WEBHOOK
    if outside and (recipient not in sub.addresses or not domain_ok(recipient, domains)):
        raise NotToBeSent("domain")
    if not inner and wanted and (row is None or not row.active):
        raise NotToBeSent("owner_may_not")
    actor = operator(org_id) if row is None else Actor(
        org_id=org_id, person=people.to_person(row), address="sheets", permissions=people.permissions_of(row)
    )  # fmt: skip
    reach = actor.scope("team_day", "see")
    if not may_get(actor.person, reach, sub.scope, *subs.team_and_region(sub.scope, place)):
        raise NotToBeSent("may_not" if inner else "owner_may_not")
    if not inner:
        return actor, recipient if recipient != WEBHOOK else "", (sub.language,)
    assert row is not None
    if not row.email:
        raise NotToBeSent("no_address")
    return actor, str(row.email), (str(row.language), sub.language)


def _person(connection: Connection, org_id: str, person_id: str) -> Row[Any] | None:
    found = people.WITH_PERMISSIONS.where(person.c.org_id == org_id, person.c.id == person_id)
    return connection.execute(found).first()
