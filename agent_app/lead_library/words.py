"""The library's words: columns, cells, filters that cannot be read, counts, where a value came from."""

from __future__ import annotations

from collections.abc import Callable

from agent_app.calls.outcome_titles import titles
from agent_app.widgets import times
from agent_app.widgets.language import SPOKEN, language
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.lead_library.filters import KEYS, FilterTextError
from domain.lead_library.listing import LibraryCount, LibraryRow, Sort

_TITLES = {
    "name": QT_TRANSLATE_NOOP("lead_library", "Name"),
    "numbers": QT_TRANSLATE_NOOP("lead_library", "Number"),
    "owner": QT_TRANSLATE_NOOP("lead_library", "Owner"),
    "stage": QT_TRANSLATE_NOOP("lead_library", "Stage"),
    "last_touch": QT_TRANSLATE_NOOP("lead_library", "Last touch"),
    "company": QT_TRANSLATE_NOOP("lead_library", "Company"),
    "tier": QT_TRANSLATE_NOOP("lead_library", "Tier"),
    "campaign": QT_TRANSLATE_NOOP("lead_library", "Campaign"),
    "tags": QT_TRANSLATE_NOOP("lead_library", "Tags"),
    "ends": QT_TRANSLATE_NOOP("lead_library", "Product ends"),
    "team": QT_TRANSLATE_NOOP("lead_library", "Team"),
    "region": QT_TRANSLATE_NOOP("lead_library", "Region"),
    "language": QT_TRANSLATE_NOOP("lead_library", "Language"),
    "place": QT_TRANSLATE_NOOP("lead_library", "Place"),
    "source": QT_TRANSLATE_NOOP("lead_library", "Source"),
    "intention": QT_TRANSLATE_NOOP("lead_library", "Intention"),
    "last_outcome": QT_TRANSLATE_NOOP("lead_library", "Last outcome"),
    "called_count": QT_TRANSLATE_NOOP("lead_library", "Calls"),
    "tickets": QT_TRANSLATE_NOOP("lead_library", "Open tickets"),
    "deals": QT_TRANSLATE_NOOP("lead_library", "Deals"),
    "created": QT_TRANSLATE_NOOP("lead_library", "Created"),
}
#: column -> the order it sorts by
SORT_OF: dict[str, Sort] = {
    "name": "name", "company": "company", "last_touch": "last_touch", "ends": "ends", "created": "created",
}  # fmt: skip
RIGHT = frozenset({"called_count", "tickets", "deals"})
WIDTHS = {
    "name": 200, "numbers": 150, "owner": 110, "stage": 90, "last_touch": 110, "company": 170, "tier": 50, "campaign": 110,
    "tags": 130, "ends": 150, "team": 100, "region": 100, "language": 70, "place": 150, "source": 110, "intention": 70,
    "last_outcome": 110, "called_count": 60, "tickets": 90, "deals": 60, "created": 110,
}  # fmt: skip


def title(column: str) -> str:
    return translate("lead_library", _TITLES[column])


def _plain(name: str) -> Callable[[LibraryRow], str]:
    return lambda row: str(getattr(row, name))


def _number(row: LibraryRow) -> str:
    more = f" +{len(row.numbers) - 1}" if len(row.numbers) > 1 else ""
    return row.numbers[0] + more if row.numbers else ""


def _ends(row: LibraryRow) -> str:
    return f"{times.day(row.ends_on)} · {row.ends_what}" if row.ends_on else ""


_CELLS: dict[str, Callable[[LibraryRow], str]] = {
    **{n: _plain(n) for n in ("name", "stage", "company", "tier", "team", "region", "place", "source", "intention")},
    "numbers": _number,
    "owner": lambda row: row.owner or translate("lead_library", "(pool)"),
    "last_touch": lambda row: times.day(row.last_touch_at) if row.last_touch_at else "",
    "campaign": lambda row: titles.campaign(row.campaign_id),
    "language": lambda row: SPOKEN.get(row.language, row.language),
    "last_outcome": lambda row: titles.outcome(row.last_outcome, row.campaign_id),
    "tags": lambda row: ", ".join(row.tags),
    "ends": _ends,
    "called_count": lambda row: str(row.called_count or ""),
    "tickets": lambda row: str(row.tickets or ""),
    "deals": lambda row: str(row.deals or ""),
    "created": lambda row: times.day(row.created_at) if row.created_at else "",
}  # fmt: skip


def cell(row: LibraryRow, column: str) -> str:
    """What stands in the list; do-not-call is said in words beside the name."""
    text = _CELLS[column](row)
    if column == "name" and row.do_not_call:
        barred = translate("lead_library", "do not call")
        return f"{barred} · {text}"
    return text


def wrong(error: FilterTextError) -> str:
    """What is not understood, and what would be."""
    said = {
        "key": translate("lead_library", "“{word}” is no part of a filter. Parts: {keys}."),
        "value": translate(
            "lead_library", "“{word}” is not known. Choose from the list that opens while you type."
        ),
        "days": translate("lead_library", "“{word}” needs a number of days, as in ends:30."),
        "flag": translate("lead_library", "“{word}” is yes or no."),
    }
    return said[error.code].format(word=error.word, keys=" ".join(f"{key}:" for key in KEYS))


def count(found: LibraryCount | None) -> str:
    if found is None:
        return translate("lead_library", "Counting…")
    number = language.locale().toString(found.total)
    if found.exact:
        return translate("lead_library", "Leads: {n}").format(n=number)
    return translate("lead_library", "Leads: about {n}").format(n=number)


_SOURCES = {
    "import": QT_TRANSLATE_NOOP("lead_library", "import"),
    "person": QT_TRANSLATE_NOOP("lead_library", "by hand"),
    "call": QT_TRANSLATE_NOOP("lead_library", "in a call"),
    "bulk": QT_TRANSLATE_NOOP("lead_library", "for many leads at once"),
    "merge": QT_TRANSLATE_NOOP("lead_library", "from a merged record"),
}


def source(text: str) -> str:
    """`person:…/operation:…` -> “by hand”."""
    kind = text.partition(":")[0]
    return translate("lead_library", _SOURCES[kind]) if kind in _SOURCES else text
