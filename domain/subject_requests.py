"""What persons ask for about their data: a queue with the law's dates. Pure.

Sources of the terms, in `LAWS`. Each is reckoned so that it is never late: no day is added at its end for weekends or
holidays.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from domain.leads import Frozen

RequestKind = Literal["export", "erase", "rectify", "object"]
#: open: nothing is done; second: an erasure waits for another person; done; refused, with a reason
RequestState = Literal["open", "second", "done", "refused"]
Asker = Literal["subject", "representative", "authority"]
Channel = Literal["letter", "mail", "call", "form"]
KINDS: tuple[RequestKind, ...] = ("export", "erase", "rectify", "object")
ASKERS: tuple[Asker, ...] = ("subject", "representative", "authority")
CHANNELS: tuple[Channel, ...] = ("letter", "mail", "call", "form")
OPEN: tuple[RequestState, ...] = ("open", "second")
SOON = timedelta(days=7)  #: a request that is due within so long is said to be
MOST_TEXT = 300


@dataclass(frozen=True)
class Law:
    """How long an answer may take: months, days, or working days (Monday to Friday)."""

    code: str
    source: str
    months: int = 0
    days: int = 0
    working_days: int = 0


LAWS: dict[str, Law] = {
    one.code: one
    for one in (
        Law("gdpr", "GDPR Art. 12(3); Regulation 1182/71 Art. 3", months=1),
        Law("ccpa", "Cal. Civ. Code § 1798.130(a)(2)(A); 11 CCR § 7021(b)", days=45),
        Law(
            "pipl",
            "PIPL Art. 50 (in time); CAC/MIIT/MPS/SAMR 2019, unlawful collection by apps, VI: at most 15 working days",
            working_days=15,
        ),
    )
}


class SubjectRequest(Frozen, frozen=True, kw_only=True):
    """One request.

    Attributes:
        asked_by, channel: who asked, which way. reference: the letter's number; never a name.
        lead_id: the record it is about, "" not found yet. name: for who may see it, while the request is open.
        delivered: what was done, in codes and counts; why: it was refused, or erased.
        proposed_by: the first person of an erasure that needs two. handled_by: who did or refused it.
    """

    id: str
    revision: int
    kind: RequestKind
    asked_on: date
    due_on: date
    law: str
    asked_by: Asker = "subject"
    channel: Channel = "letter"
    reference: str = ""
    lead_id: str = ""
    name: str = ""
    state: RequestState = "open"
    delivered: str = ""
    why: str = ""
    proposed_by: str = ""
    proposed_mine: bool = False
    handled_by: str = ""
    handled_at: datetime | None = None


class PrivacyRules(Frozen, frozen=True, kw_only=True):
    """Of the organisation. `law`: whose term holds where a request names none; `second_person`: for each erasure."""

    law: str = "gdpr"
    second_person: bool = False


class RequestQueue(Frozen, frozen=True, kw_only=True):
    """`GET /v1/admin/privacy/requests`: open ones by their day, then those that are over, the newest first."""

    rows: tuple[SubjectRequest, ...] = ()
    rules: PrivacyRules = PrivacyRules()
    may_rules: bool = False


class NewRequest(Frozen, frozen=True, kw_only=True):
    """`POST /v1/admin/privacy/requests`. `law` "": the organisation's. `subject`: id or number, if it is known."""

    kind: RequestKind
    asked_on: date
    law: str = ""
    asked_by: Asker = "subject"
    channel: Channel = "letter"
    reference: str = ""
    subject: str = ""


class HandleRequest(Frozen, frozen=True, kw_only=True):
    """`POST …/{id}/find` (subject), `…/do` (why; of a correction: what was corrected), `…/refuse` (why)."""

    revision: int
    subject: str = ""
    why: str = ""


def due_on(law: str, asked_on: date) -> date:
    """The last day for an answer. Raises KeyError for a law that is not known."""
    found = LAWS[law]
    if found.months:
        month = asked_on.month - 1 + found.months
        year, month = asked_on.year + month // 12, month % 12 + 1
        return date(year, month, min(asked_on.day, calendar.monthrange(year, month)[1]))
    if found.days:
        return asked_on + timedelta(days=found.days)
    day, left = asked_on, found.working_days
    while left:
        day += timedelta(days=1)
        left -= day.isoweekday() <= 5
    return day


class FoundSubject(Frozen, frozen=True, kw_only=True):
    """Whom an erasure would be about, before it happens. `held`: recordings that a legal hold keeps."""

    lead_id: str
    name: str
    calls: int
    recordings: int
    held: int


class FindSubject(Frozen, frozen=True, kw_only=True):
    """`POST /v1/admin/privacy/find`. `subject`: id of a lead, or a number."""

    subject: str
