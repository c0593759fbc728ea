"""Sheets by mail, by hand."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from domain.errors import UserError
from domain.sheet_sending import (
    Delivery,
    KeepSending,
    Recipient,
    SendingSettings,
    SheetMail,
    SheetPlace,
    Subscription,
)
from tests.helpers.desk_fakes import NOW

PEOPLE = (
    Recipient(id="lena", name="Lena Ortiz", has_email=True, reach="team", team_id="t-north", region_id="r-east"),
    Recipient(id="olga", name="Olga Fernández-Castellanos de la Vega", has_email=True, reach="all"),
    Recipient(id="ada", name="Ada Park", has_email=False, reach="all"),
    Recipient(id="nico", name="尼科", has_email=True, reach="team", team_id="t-eve", region_id="r-east"),
)  # fmt: skip
PLACES = (
    SheetPlace(scope="team", id="t-north", name="North desk", region_id="r-east"),
    SheetPlace(scope="team", id="t-eve", name="Evening desk", region_id="r-east"),
    SheetPlace(scope="region", id="r-east", name="East"), SheetPlace(scope="all", id="", name=""),
)  # fmt: skip
FIRST = Subscription(
    id="s1", revision=3, sheet="morning", scope="team", scope_id="t-north", place="North desk", at_local="08:30",
    time_zone="Asia/Shanghai", people=("lena", "olga"), addresses=("boss@partner.example",), language="zh",
    kept_by="Ada Park", day=NOW.date(), next_at=NOW + timedelta(hours=22),
    last=(
        Delivery(recipient="lena", name="Lena Ortiz", state="sent", tries=1, at=NOW - timedelta(hours=2)),
        Delivery(recipient="boss@partner.example", name="boss@partner.example", state="waiting", why="away", tries=2,
                 words="451 greylisted, come again", at=NOW, next_at=NOW + timedelta(minutes=3)),
        Delivery(recipient="olga", name="Olga Fernández-Castellanos de la Vega", state="unsure", why="away", tries=1,
                 at=NOW - timedelta(hours=2)),
    ),
)  # fmt: skip
SECOND = Subscription(
    id="s2", sheet="evening", scope="all", at_local="19:00", time_zone="Europe/Madrid", weekdays=(1, 3, 5),
    people=("olga",), language="es", next_at=NOW + timedelta(hours=9), day=NOW.date(),
    last=(Delivery(recipient="olga", name="Olga", state="sent", tries=1, at=NOW - timedelta(hours=14)),),
)  # fmt: skip
GONE = Subscription(id="s3", scope="team", scope_id="t-old", place="", people=("nico",), at_local="09:00",
                    time_zone="UTC")  # fmt: skip


class FakeSheets:
    """Implements `SheetService`; `done` is what was asked of it."""

    def __init__(self, *subs: Subscription) -> None:
        given = subs or (FIRST, SECOND, GONE)
        self.settings = SendingSettings(
            revision=2, kind="smtp", host="mail.floor.example", sender="leadline@floor.example", login="leadline",
            domains=("partner.example",), has_secret=True,
        )  # fmt: skip
        self.subs = {one.id: one for one in given}
        self.done: list[tuple[str, object]] = []
        self.error: UserError | None = None

    def read(self) -> SheetMail:
        self._check()
        return SheetMail(
            settings=self.settings, subscriptions=tuple(self.subs.values()), people=PEOPLE, places=PLACES
        )

    def keep_sending(self, given: KeepSending) -> SendingSettings:
        self._check()
        if given.settings.host != self.settings.host and given.secret is None:
            raise UserError("secret_needed")
        self.done.append(("sending", given))
        self.settings = replace(given.settings, revision=given.settings.revision + 1, has_secret=True)
        return self.settings

    def keep(self, given: Subscription) -> SheetMail:
        self._check()
        if given.id and given.revision != self.subs[given.id].revision:
            raise UserError("conflict")
        self.done.append(("keep", given))
        made = replace(given, id=given.id or "new", revision=given.revision + 1, place=given.place or "North desk",
                       next_at=NOW + timedelta(hours=20), kept_by="Ada Park")  # fmt: skip
        self.subs[made.id] = made
        return self.read()

    def remove(self, sub_id: str) -> SheetMail:
        self._check()
        self.done.append(("remove", sub_id))
        del self.subs[sub_id]
        return self.read()

    def send(self, sub_id: str) -> SheetMail:
        self._check()
        self.done.append(("send", sub_id))
        waiting = Delivery(recipient="olga", name="Olga", state="waiting", at=NOW)
        self.subs[sub_id] = replace(self.subs[sub_id], last=(waiting,), day=NOW.date())
        return self.read()

    def _check(self) -> None:
        if self.error is not None:
            raise self.error
