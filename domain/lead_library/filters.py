"""Which leads are meant: one struct for the list's filters, saved views, segments and bulk acts, and how it is written.

As text a filter is one line: `tier:A,B owner:mira ends:30 -tag:asked 王丽`. Words without a colon are searched for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from domain.leads import Frozen

NOBODY: Final = "none"  #: as an owner: leads of the pool
MOST_DAYS: Final = 3_650
MOST_VALUES: Final = 50
LONGEST: Final = 200


class LeadFilter(Frozen, frozen=True, kw_only=True):
    """Every part that is given must hold; of several values in one part any.

    Attributes:
        owners: ids of people, or `none`. teams, regions: ids. without_tags: none of them is there.
        ends_within: a product ends from today on within so many days. touched_within, untouched_for: days.
        ticket: an open one. imported: id of an import.
    """

    search: str = ""
    owners: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    without_tags: tuple[str, ...] = ()
    campaigns: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    ends_within: int | None = None
    touched_within: int | None = None
    untouched_for: int | None = None
    ticket: bool | None = None
    deal: bool | None = None
    do_not_call: bool | None = None
    imported: str = ""


EVERYTHING: Final = LeadFilter()

#: key in the text -> field with several values
LISTS: Final = {
    "owner": "owners", "team": "teams", "region": "regions", "stage": "stages", "tier": "tiers", "tag": "tags",
    "campaign": "campaigns", "lang": "languages", "source": "sources",
}  # fmt: skip
DAYS: Final = {"ends": "ends_within", "touched": "touched_within", "untouched": "untouched_for"}
FLAGS: Final = {"ticket": "ticket", "deal": "deal", "dnc": "do_not_call"}
KEYS: Final = (*LISTS, *DAYS, *FLAGS, "import")
_ALIASES: Final = {
    "负责人": "owner", "团队": "team", "地区": "region", "阶段": "stage", "等级": "tier", "标签": "tag", "活动": "campaign",
    "语言": "lang", "来源": "source", "到期": "ends", "联系过": "touched", "未联系": "untouched", "工单": "ticket",
    "订单": "deal", "勿扰": "dnc", "导入": "import",
    "agente": "owner", "equipo": "team", "zona": "region", "fase": "stage", "nivel": "tier", "etiqueta": "tag",
    "campaña": "campaign", "idioma": "lang", "origen": "source", "vence": "ends", "tocado": "touched",
    "intacto": "untouched", "incidencia": "ticket", "pedido": "deal", "nollamar": "dnc", "importación": "import",
}  # fmt: skip
_YES: Final = {
    "yes": True,
    "no": False,
    "是": True,
    "否": False,
    "sí": True,
    "si": True,
    "1": True,
    "0": False,
}
_NAMED: Final = ("owners", "teams", "regions")
_PIECE = re.compile(r'(-?)([^\s:"]+)[:：]((?:"[^"]*"|[^\s"])*)|"([^"]*)"|(\S+)')
_VALUE = re.compile(r'"([^"]*)"|([^,，"]+)')


class FilterTextError(Exception):
    """A part of the text that means nothing.

    Attributes:
        code: `key` (no such part), `value` (not one of it), `days`, `flag`. word: what was typed.
    """

    def __init__(self, code: str, word: str) -> None:
        super().__init__(f"{code}: {word}")
        self.code, self.word = code, word


@dataclass(frozen=True)
class Names:
    """What people, teams and regions are called in a text: id -> word."""

    owners: Mapping[str, str] = field(default_factory=dict)
    teams: Mapping[str, str] = field(default_factory=dict)
    regions: Mapping[str, str] = field(default_factory=dict)

    def ids(self, name: str) -> dict[str, str]:
        """Word, folded, -> id, of one of `owners`, `teams`, `regions`."""
        known = {word.casefold(): one for one, word in getattr(self, name).items()}
        return {**known, NOBODY: NOBODY} if name == "owners" else known


def read_filter(text: str, names: Names) -> LeadFilter:
    """Raises FilterTextError for a part that means nothing."""
    found: dict[str, Any] = {}
    words: list[str] = []
    for minus, key, value, quoted, word in _PIECE.findall(text):
        if not key:
            words.append(quoted or word)
            continue
        _read_part(found, bool(minus), key, value, names)
    search = " ".join(words).strip()[:LONGEST]
    parts: dict[str, Any] = {n: tuple(v) if isinstance(v, list) else v for n, v in found.items()}
    return LeadFilter(search=search, **parts)


def _read_part(found: dict[str, Any], minus: bool, typed: str, value: str, names: Names) -> None:
    key = _ALIASES.get(typed.casefold(), typed.casefold())
    values = [a or b.strip() for a, b in _VALUE.findall(value) if (a or b).strip()]
    if key not in KEYS or (minus and key != "tag"):
        raise FilterTextError("key", f"{'-' if minus else ''}{typed}")
    if not values:
        raise FilterTextError("value", f"{typed}:")
    if key in LISTS:
        name = "without_tags" if minus else LISTS[key]
        known = names.ids(name) if name in _NAMED else None
        for one in values:
            if known is not None and one.casefold() not in known:
                raise FilterTextError("value", f"{typed}:{one}")
            found.setdefault(name, []).append(known[one.casefold()] if known is not None else one)
    elif key in DAYS:
        if not values[0].isdecimal() or not 0 <= int(values[0]) <= MOST_DAYS:
            raise FilterTextError("days", f"{typed}:{value}")
        found[DAYS[key]] = int(values[0])
    elif key in FLAGS:
        if values[0].casefold() not in _YES:
            raise FilterTextError("flag", f"{typed}:{value}")
        found[FLAGS[key]] = _YES[values[0].casefold()]
    else:
        found["imported"] = values[0]


def write_filter(found: LeadFilter, names: Names) -> str:
    """The line that reads as this filter again."""
    parts: list[str] = []
    for key, name in LISTS.items():
        known = getattr(names, name) if name in _NAMED else {}
        if values := getattr(found, name):
            parts.append(f"{key}:{_joined(known.get(v, v) for v in values)}")
    if found.without_tags:
        parts.append(f"-tag:{_joined(found.without_tags)}")
    parts += [
        f"{key}:{getattr(found, name)}" for key, name in DAYS.items() if getattr(found, name) is not None
    ]
    parts += [
        f"{key}:{'yes' if getattr(found, name) else 'no'}"
        for key, name in FLAGS.items()
        if getattr(found, name) is not None
    ]
    if found.imported:
        parts.append(f"import:{found.imported}")
    parts += [f'"{word}"' if ":" in word or "：" in word else word for word in found.search.split()]
    return " ".join(parts)


def _joined(values: Iterable[str]) -> str:
    return ",".join(f'"{v}"' if re.search(r"[\s,，:]", v) else v for v in values)


def problems_of(found: LeadFilter) -> list[str]:
    """Names of parts that no server takes: too many values, too long a word, days out of reach."""
    wrong = []
    for name in (*LISTS.values(), "without_tags"):
        values = getattr(found, name)
        if len(values) > MOST_VALUES or any(not v or len(v) > LONGEST for v in values):
            wrong.append(name)
    wrong += [
        name
        for name in DAYS.values()
        if (days := getattr(found, name)) is not None and not 0 <= days <= MOST_DAYS
    ]
    if len(found.search) > LONGEST:
        wrong.append("search")
    return wrong
