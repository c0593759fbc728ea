"""Which country and state a customer is in: from her record, else from the number itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

#: names under which a list may bring the state, in this order
FIELDS: Final = ("subdivision", "state", "province", "provincia", "comunidad", "省份", "州")

#: area codes of US states whose rules are stricter than federal law (North American Numbering Plan Administration)
_AREAS: Final = {
    "AL": "205 251 256 334 659 938",
    "CT": "203 475 860 959",
    "FL": "239 305 321 324 352 386 407 448 561 645 656 689 727 728 754 772 786 813 850 863 904 941 954",
    "KY": "270 364 502 606 859",
    "LA": "225 318 337 457 504 985",
    "MA": "339 351 413 508 617 774 781 857 978",
    "MD": "227 240 301 410 443 667",
    "MI": "231 248 269 313 517 586 616 679 734 810 906 947 989",
    "MN": "218 320 507 612 651 763 924 952",
    "MS": "228 471 601 662 769",
    "NM": "505 575",
    "NV": "702 725 775",
    "OK": "405 539 572 580 918",
    "PA": "215 223 267 272 412 445 484 570 582 610 717 724 814 835 878",
    "RI": "401",
    "TX": "210 214 254 281 325 346 361 409 430 432 469 512 682 713 726 737 806 817 830 832 903 915 936 940 945 956 972 979",
    "UT": "385 435 801",
    "WA": "206 253 360 425 509 564",
}  # fmt: skip
_STATE_OF_AREA: Final = {area: state for state, areas in _AREAS.items() for area in areas.split()}
_NAMES: Final = {
    "ALABAMA": "AL", "CONNECTICUT": "CT", "FLORIDA": "FL", "KENTUCKY": "KY", "LOUISIANA": "LA", "MASSACHUSETTS": "MA",
    "MARYLAND": "MD", "MICHIGAN": "MI", "MINNESOTA": "MN", "MISSISSIPPI": "MS", "NEW MEXICO": "NM", "NEVADA": "NV",
    "OKLAHOMA": "OK", "PENNSYLVANIA": "PA", "RHODE ISLAND": "RI", "TEXAS": "TX", "UTAH": "UT", "WASHINGTON": "WA",
    "MADRID": "MD", "CATALUÑA": "CT", "CATALUNYA": "CT", "ANDALUCÍA": "AN", "PAÍS VASCO": "PV", "GALICIA": "GA",
    "COMUNITAT VALENCIANA": "VC", "ARAGÓN": "AR", "ASTURIAS": "AS", "CANARIAS": "CN", "NAVARRA": "NC", "MURCIA": "MC",
}  # fmt: skip


#: countries with rules of their own, by the beginning of their numbers (the whole plan is not loaded for a ring)
_COUNTRIES: Final = {"+1": "US", "+34": "ES", "+86": "CN"}


def country_of_number(e164: str, home: str) -> str:
    """ISO country of a number, where we have rules for it; else `home`."""
    return next((country for head, country in _COUNTRIES.items() if e164.startswith(head)), home)


def states_of(country: str, fields: Mapping[str, str], e164: str = "") -> frozenset[str] | None:
    """States that a customer may be in: what her record says, and what her number says.

    Returns:
        None when neither tells anything: then every state's rule has to be kept. An empty set: in none that matters
        more than others (the number's area lies in a state without rules of its own, or the country has none).
    """
    found = {state for name in FIELDS if (state := _code(fields.get(name, "")))}
    if country != "US":
        return frozenset(found)
    area = e164[2:5] if e164.startswith("+1") and len(e164) == 12 else ""
    if area in _STATE_OF_AREA:
        found.add(_STATE_OF_AREA[area])
    return frozenset(found) if found or area else None


def _code(text: str) -> str:
    word = text.strip().upper()
    if word in _NAMES:
        return _NAMES[word]
    word = word.rpartition("-")[2]
    return word if len(word) == 2 and word.isalpha() and word.isascii() else ""
