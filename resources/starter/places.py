# ruff: noqa: E501  (tables of words and columns: a row a line)
"""Places with their clocks, and telephone numbers that reach nobody; see SOURCES.md."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final, NamedTuple


class Place(NamedTuple):
    """A city, its IANA zone and, in the US, its area code."""

    name: str
    zone: str
    area: str = ""


#: residents in ten thousands, seventh national census (2020), rounded
_CN: Final = {
    "上海": 2487, "苏州": 1275, "杭州": 1194, "青岛": 1007, "温州": 957, "宁波": 940, "合肥": 937, "南京": 931,
    "济南": 920, "福州": 829, "无锡": 746, "绍兴": 527, "嘉兴": 540, "金华": 705, "厦门": 516,
}  # fmt: skip
#: residents in thousands, INE (municipal register 2023), rounded
_ES: Final = {
    "Madrid": 3332, "Barcelona": 1660, "València": 807, "Zaragoza": 682, "Sevilla": 684, "Málaga": 586, "Murcia": 469,
    "Palma": 423, "Las Palmas": 379, "Alicante": 349, "Bilbao": 346, "Córdoba": 323, "Valladolid": 297, "Vigo": 293,
    "Gijón": 268,
}  # fmt: skip
_EAST, _CENTRAL, _MOUNTAIN, _PACIFIC = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
)
#: area codes by city, North American Numbering Plan Administration
_US: Final = {
    _EAST: "New York 212 646 917 718 347 929|Newark 973 862|Boston 617 857|Philadelphia 215 267|Pittsburgh 412|Baltimore 410 443|"
           "Washington 202|Richmond 804|Raleigh 919|Charlotte 704 980|Atlanta 404 678 770|Jacksonville 904|Miami 305 786|Orlando 407|"
           "Tampa 813|Buffalo 716|Rochester 585|Albany 518|Hartford 860|Providence 401|Cleveland 216|Columbus 614|Cincinnati 513|Detroit 313|"
           "Grand Rapids 616|Charleston 843|Savannah 912|Burlington 802|Portland ME 207|Worcester 508",
    _CENTRAL: "Chicago 312 773 872|Milwaukee 414|Madison 608|Minneapolis 612|St. Paul 651|Des Moines 515|St. Louis 314|Kansas City 816|"
              "Omaha 402|Tulsa 918|Oklahoma City 405|Dallas 214 972 469|Fort Worth 817|Houston 713 281 832|Austin 512|San Antonio 210|"
              "New Orleans 504|Memphis 901|Nashville 615|Birmingham 205|Little Rock 501|Jackson 601|Wichita 316|Naperville 630|Aurora IL 331",
    _MOUNTAIN: "Denver 303 720|Colorado Springs 719|Salt Lake City 801 385|Albuquerque 505|Boise 208|Billings 406|Cheyenne 307",
    _PACIFIC: "Los Angeles 213 323 310 818|San Diego 619 858|San Francisco 415|Oakland 510|San Jose 408|Sacramento 916|Fresno 559|Portland 503 971|"
              "Seattle 206|Tacoma 253|Spokane 509|Las Vegas 702|Reno 775|Long Beach 562|Anaheim 714",
}  # fmt: skip


def _us_places() -> list[Place]:
    found: list[Place] = []
    for zone, text in _US.items():
        for entry in text.split("|"):
            words = entry.split()
            codes = [w for w in words if w.isdigit()]
            city = " ".join(w for w in words if not w.isdigit())
            found.extend(Place(city, zone, code) for code in codes)
    return found


US_PLACES: Final = _us_places()
CN_PLACES: Final = {Place(name, "Asia/Shanghai"): weight for name, weight in _CN.items()}
ES_PLACES: Final = {
    Place(name, "Atlantic/Canary" if name == "Las Palmas" else "Europe/Madrid"): weight
    for name, weight in _ES.items()
}
_STEP = 7_919  #: a prime: neighbours in the list get numbers that look unlike


class Places:
    """Draws a place and a number that is nobody's: China 154…, US 555-01xx, Spain 75…."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        order = [(place, last) for place in US_PLACES for last in range(100)]
        rng.shuffle(order)
        self._us: Iterator[tuple[Place, int]] = iter(order)
        self._cn, self._es = rng.randrange(10**8), rng.randrange(10**7)

    def draw(self, country: str) -> tuple[Place, str]:
        """A place in `CN`, `ES` or `US` and an E.164 number there.

        Raises:
            ValueError: all fictional numbers of the US are used (100 an area code).
        """
        if country == "US":
            try:
                place, last = next(self._us)
            except StopIteration:
                raise ValueError("no more numbers that are reserved for fiction") from None
            return place, f"+1{place.area}55501{last:02d}"
        table = CN_PLACES if country == "CN" else ES_PLACES
        place = self._rng.choices(list(table), weights=list(table.values()))[0]
        return place, self.number(country)

    def number(self, country: str) -> str:
        """Another number that is nobody's."""
        if country == "US":
            return self.draw("US")[1]
        if country == "CN":
            self._cn = (self._cn + _STEP) % 10**8
            return f"+86154{self._cn:08d}"
        self._es = (self._es + _STEP) % 10**7
        return f"+3475{self._es:07d}"
