"""Rules as data, keyed country and state. Starting points: each customer's own lawyers confirm them (`reviewer`).

A state's row adds to its country's; where both speak, the stricter holds, since both are asked. The US states were
read from two public tables (named in each `source`) and, where said, from the statute; nobody of ours is a lawyer.
"""

from __future__ import annotations

from datetime import date, time
from typing import Final

from domain.contact_policy.model import AttemptCap, DayHours, Policy

_CHINA_CAPS: Final = (AttemptCap(count=3, window_min=5), AttemptCap(count=5, window_min=24 * 60))
_THREE_A_DAY: Final = (AttemptCap(count=3, window_min=24 * 60),)
_NO_SUNDAY: Final = (1, 2, 3, 4, 5, 6)
_TABLES: Final = (
    "dropcowboy.com/state-compliance (1 Nov 2025) and "
    "blog.clickpointsoftware.com/telemarketing-calling-hours-by-state (July 2025)"
)
_READ: Final = date(2026, 11, 26)

_COUNTRIES: Final = (
    Policy(
        code="CN/general",
        opens=time(8),
        closes=time(21),
        attempts=_CHINA_CAPS,
        source="Tencent 云联络中心 number rules, cloud.tencent.com.cn/document/product/679/79155: 08:00-21:00, "
        "at most 5 calls a callee in 24 h and 3 in 5 min",
        source_date=date(2026, 2, 11),
    ),
    Policy(
        code="CN/life_insurance",
        opens=time(9),
        closes=time(21),
        attempts=_CHINA_CAPS,
        source="人身保险电话销售业务管理办法 (CIRC, 2013): no sales calls from 21:00 to 9:00 unless the customer "
        "asks; as told by jjckb.xinhuanet.com/2013-05/05/content_442856.htm; attempt caps as CN/general",
        source_date=_READ,
        valid_from=date(2013, 5, 1),
    ),
    Policy(
        code="US/general",
        opens=time(8),
        closes=time(21),
        abandon_percent=3,
        source="FTC Telemarketing Sales Rule, 16 CFR 310.4(c) (8 a.m. to 9 p.m. at the called place) and 310.4(b)(4) (3 % "
        "abandoned per campaign in 30 days); as told by dnc.com FAQ and telemarketingrules.com",
        source_date=date(2026, 11, 21),
    ),
    Policy(
        code="ES/general",
        opens=time(9),
        closes=time(21),
        days=(1, 2, 3, 4, 5),
        holiday_country="ES",
        source="Ley General para la Defensa de los Consumidores y Usuarios (RDL 1/2007), art. 96.2: not before 9, "
        "not after 21, not on holidays or weekends; as quoted by genbeta.com (Nov 2022)",
        source_date=_READ,
        valid_from=date(2014, 6, 13),
    ),
)  # fmt: skip


def _state(
    state: str,
    opens: int,
    closes: int,
    *,
    days: tuple[int, ...] = (1, 2, 3, 4, 5, 6, 7),
    other: tuple[DayHours, ...] = (),
    holidays: bool = False,
    caps: tuple[AttemptCap, ...] = (),
    statute: str = "",
) -> Policy:
    return Policy(
        code=f"US-{state}/general", opens=time(opens), closes=time(closes), days=days, other_hours=other,
        holiday_country="US" if holidays else "", holiday_state=state if holidays else "", lead_attempts=caps,
        source=f"{statute}; {_TABLES}" if statute else _TABLES, source_date=_READ,
    )  # fmt: skip


#: states that are stricter than federal law
_US_STATES: Final = (
    _state("AL", 8, 20, days=_NO_SUNDAY, holidays=True),
    _state("CT", 9, 20),
    _state("FL", 8, 20, caps=_THREE_A_DAY, statute="Fla. Stat. 501.616(6)"),
    _state("KY", 10, 21),
    _state("LA", 8, 20, days=_NO_SUNDAY, holidays=True),
    _state("MA", 8, 20),
    _state("MD", 8, 20, caps=_THREE_A_DAY),
    _state("MI", 9, 21),
    _state("MN", 9, 21),
    _state("MS", 8, 20, days=_NO_SUNDAY, holidays=True),
    _state("NM", 9, 21),
    _state("NV", 9, 20),
    _state("OK", 8, 20, caps=_THREE_A_DAY, statute="Okla. Stat. tit. 15, 775C.4"),
    _state("PA", 8, 21, holidays=True),
    _state(
        "RI", 9, 18, days=_NO_SUNDAY, other=(DayHours(days=(6,), opens=time(10), closes=time(17)),), holidays=True,
        statute="R.I. Gen. Laws 5-61-2(2), 5-61-3.6 (read)",
    ),
    _state(
        "TX", 9, 21, other=(DayHours(days=(7,), opens=time(12), closes=time(21)),),
        statute="Tex. Bus. & Com. Code 301.051 (from memory, not read)",
    ),
    _state("UT", 8, 21, days=_NO_SUNDAY, holidays=True, statute="Utah Code 13-25a (hours from memory, not read)"),
    _state("WA", 8, 20, statute="RCW 80.36.390 (from memory, not read)"),
)  # fmt: skip

#: `country/product` and `country-state/product` -> rule
PRESETS: Final[dict[str, Policy]] = {policy.code: policy for policy in (*_COUNTRIES, *_US_STATES)}
#: what is taken where nothing else is known of a country: the strictest of all
STRICTEST: Final = "ES/general"
