"""Imports in words: what a column becomes, how a file stands, why rows are not taken."""

from __future__ import annotations

from agent_app.lead_library import words
from agent_app.widgets import times
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.lead_library.importing import ImportJob, ImportTrouble

_FIELDS = {
    "-": QT_TRANSLATE_NOOP("lead_imports", "(left out)"),
    "phone": QT_TRANSLATE_NOOP("lead_imports", "Number"),
    "email": QT_TRANSLATE_NOOP("lead_imports", "E-mail"),
    "time_zone": QT_TRANSLATE_NOOP("lead_imports", "Time zone"),
    "channel": QT_TRANSLATE_NOOP("lead_imports", "Channel"),
    "referrer": QT_TRANSLATE_NOOP("lead_imports", "Referrer"),
    "product": QT_TRANSLATE_NOOP("lead_imports", "Product"),
    "product_ends": QT_TRANSLATE_NOOP("lead_imports", "Product ends"),
    "product_price": QT_TRANSLATE_NOOP("lead_imports", "Price of the product"),
    "country": QT_TRANSLATE_NOOP("lead_imports", "Country"),
    "area_code": QT_TRANSLATE_NOOP("lead_imports", "Area code"),
}
_AS_COLUMNS = frozenset(
    {"name", "company", "place", "language", "tier", "stage", "source", "intention", "tags"}
)
_REASONS = {
    "no_number": QT_TRANSLATE_NOOP("lead_imports", "no telephone number"),
    "no_digits": QT_TRANSLATE_NOOP("lead_imports", "no digit in it"),
    "too_short": QT_TRANSLATE_NOOP("lead_imports", "too few digits"),
    "too_long": QT_TRANSLATE_NOOP("lead_imports", "too many digits"),
    "no_area_code": QT_TRANSLATE_NOOP("lead_imports", "a local number: name its area code above"),
    "spoilt_by_spreadsheet": QT_TRANSLATE_NOOP(
        "lead_imports", "spoilt by a spreadsheet: export the column as text"
    ),
    "letters": QT_TRANSLATE_NOOP("lead_imports", "a letter among the digits"),
    "masked": QT_TRANSLATE_NOOP("lead_imports", "digits are hidden"),
    "extension_only": QT_TRANSLATE_NOOP("lead_imports", "an extension without its number"),
    "placeholder": QT_TRANSLATE_NOOP("lead_imports", "filled in to satisfy a form"),
    "invalid": QT_TRANSLATE_NOOP("lead_imports", "no such number in its country"),
    "short_number": QT_TRANSLATE_NOOP("lead_imports", "a short or service number"),
    "number_known": QT_TRANSLATE_NOOP("lead_imports", "a lead has this number"),
    "double_in_file": QT_TRANSLATE_NOOP("lead_imports", "the number stands on an earlier line"),
    "do_not_call": QT_TRANSLATE_NOOP("lead_imports", "marked do not call"),
    "ragged": QT_TRANSLATE_NOOP("lead_imports", "more cells than the header has"),
    "bad_date": QT_TRANSLATE_NOOP("lead_imports", "not a date"),
    "bad_amount": QT_TRANSLATE_NOOP("lead_imports", "not an amount"),
}
_STATES = {
    "sending": QT_TRANSLATE_NOOP("lead_imports", "being sent"),
    "sent": QT_TRANSLATE_NOOP("lead_imports", "sent"),
    "read": QT_TRANSLATE_NOOP("lead_imports", "read, not tried yet"),
    "trying": QT_TRANSLATE_NOOP("lead_imports", "being tried"),
    "tried": QT_TRANSLATE_NOOP("lead_imports", "tried, nothing written yet"),
    "running": QT_TRANSLATE_NOOP("lead_imports", "being imported"),
    "done": QT_TRANSLATE_NOOP("lead_imports", "imported"),
    "undoing": QT_TRANSLATE_NOOP("lead_imports", "being taken back"),
    "undone": QT_TRANSLATE_NOOP("lead_imports", "taken back"),
    "stopped": QT_TRANSLATE_NOOP("lead_imports", "stopped"),
}


def field(name: str) -> str:
    """What a column becomes; another name is kept as the lead's own field."""
    if name in _FIELDS:
        return translate("lead_imports", _FIELDS[name])
    if name in _AS_COLUMNS:
        return words.title(name)
    return translate("lead_imports", "own field “{name}”").format(name=name)


def state(job: ImportJob) -> str:
    return translate("lead_imports", _STATES[job.state])


def line(job: ImportJob) -> str:
    return " · ".join(filter(None, (state(job), times.when(job.at), job.by)))


def stands(job: ImportJob) -> str:
    """One sentence: the state, and the figures that belong to it."""
    if job.state in ("trying", "running"):
        shape = translate("lead_imports", "{state}: row {done} of {rows}")
        return shape.format(state=state(job), done=times.count(job.done), rows=times.count(job.rows))
    found = {name: times.count(n) for name, n in job.figures.items()}
    if job.state in ("tried", "done"):
        shape = translate(
            "lead_imports",
            "{state}: {created} new leads, {same} were there already, {refused} rows are not taken",
        )
        return shape.format(
            state=state(job), created=found.get("created", "0"), same=found.get("same", "0"),
            refused=found.get("refused", "0"),
        )  # fmt: skip
    if job.state in ("undoing", "undone"):
        shape = translate("lead_imports", "{state}: {gone} leads are gone, {kept} were worked with and stay")
        return shape.format(state=state(job), gone=found.get("gone", "0"), kept=found.get("kept", "0"))
    shape = translate("lead_imports", "{state}: {rows} rows")
    return shape.format(state=state(job), rows=times.count(job.rows))


def reasons(job: ImportJob) -> str:
    """“12 × too few digits   3 × a lead has this number”."""
    most = sorted(job.reasons.items(), key=lambda pair: -pair[1])[:8]
    return "   ".join(f"{times.count(n)} × {reason(code)}" for code, n in most)


def reason(code: str) -> str:
    return translate("lead_imports", _REASONS[code]) if code in _REASONS else code


def trouble(found: ImportTrouble) -> str:
    said = reason(found.reason)
    if not found.whole_row:
        shape = translate("lead_imports", "{why}; only this cell is left out")
        return shape.format(why=said)
    return said
