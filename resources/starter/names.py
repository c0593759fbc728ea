"""Names drawn by published frequencies; see SOURCES.md. Any likeness with somebody is chance."""

from __future__ import annotations

import random
from typing import Final, NamedTuple


class PersonName(NamedTuple):
    """A made-up person: the full name, and how a polite caller says it."""

    full: str
    polite: str


#: millions of holders, Ministry of Public Security's name report on 2018 (order; rounded)
CN_SURNAMES: Final = {
    "王": 101.5, "李": 100.9, "张": 95.4, "刘": 72.1, "陈": 63.3, "杨": 46.2, "黄": 33.7, "赵": 28.6, "吴": 27.8,
    "周": 26.8, "徐": 20.2, "孙": 19.4, "马": 19.1, "朱": 18.1, "胡": 16.5, "郭": 15.8, "何": 14.8, "林": 14.2,
    "高": 14.1, "罗": 14.0, "郑": 13.6, "梁": 11.7, "谢": 10.5, "宋": 10.3, "唐": 9.7, "许": 9.2, "邓": 9.1,
    "韩": 8.9, "冯": 8.8, "曹": 8.3, "彭": 8.0, "曾": 7.8, "肖": 7.5, "田": 7.3, "董": 7.2, "潘": 6.9, "袁": 6.8,
    "蔡": 6.5, "蒋": 6.5, "余": 6.4, "于": 6.3, "杜": 6.2, "叶": 6.1, "程": 6.0, "魏": 5.9, "苏": 5.8, "吕": 5.7,
    "丁": 5.7, "任": 5.6, "沈": 5.4, "姚": 5.1, "卢": 5.0, "姜": 4.9, "崔": 4.8, "钟": 4.7, "谭": 4.6, "陆": 4.5,
    "汪": 4.4, "范": 4.3, "金": 4.2, "石": 4.1, "欧阳": 1.1,
}  # fmt: skip
_CN_WOMEN: Final = [
    "丽",
    "芳",
    "娜",
    "秀英",
    "敏",
    "静",
    "艳",
    "娟",
    "霞",
    "燕",
    "玲",
    "婷",
    "雪",
    "慧",
    "倩",
    "桂英",
    "佳怡",
    "雨欣",
    "梓涵",
    "思雨",
    "晓梅",
    "文静",
    "海燕",
    "欣怡",
    "诗涵",
    "美玲",
    "春梅",
    "莉",
    "颖",
    "洁",
]
_CN_MEN: Final = [
    "伟",
    "强",
    "磊",
    "军",
    "勇",
    "杰",
    "涛",
    "明",
    "超",
    "刚",
    "平",
    "辉",
    "鹏",
    "浩",
    "志强",
    "建国",
    "建华",
    "浩宇",
    "子轩",
    "宇航",
    "俊杰",
    "文博",
    "海波",
    "志明",
    "国强",
    "晓东",
    "振华",
    "立新",
    "斌",
    "凯",
]

#: holders of the first surname, INE, 1 January 2019 and later (order; thousands, rounded)
ES_SURNAMES: Final = {
    "García": 1463, "Rodríguez": 927, "González": 926, "Fernández": 912, "López": 870, "Martínez": 833,
    "Sánchez": 817, "Pérez": 778, "Gómez": 492, "Martín": 487, "Jiménez": 395, "Ruiz": 370, "Hernández": 362,
    "Díaz": 340, "Moreno": 318, "Muñoz": 285, "Álvarez": 284, "Romero": 223, "Alonso": 201, "Gutiérrez": 197,
    "Navarro": 185, "Torres": 184, "Domínguez": 171, "Vázquez": 165, "Ramos": 165, "Gil": 145, "Ramírez": 143,
    "Serrano": 142, "Blanco": 136, "Molina": 127, "Morales": 125, "Suárez": 122, "Ortega": 121, "Delgado": 119,
    "Castro": 118, "Ortiz": 112, "Rubio": 110, "Marín": 107, "Sanz": 105, "Iglesias": 93, "Núñez": 95, "Medina": 94,
    "Peña": 60, "Vidal": 58, "Ibáñez": 51,
}  # fmt: skip
_ES_WOMEN: Final = [
    "María Carmen",
    "Ana María",
    "Laura",
    "Cristina",
    "Marta",
    "Isabel",
    "Lucía",
    "Elena",
    "Pilar",
    "Sara",
    "Paula",
    "Rosa María",
    "Raquel",
    "Mercedes",
    "Beatriz",
    "Silvia",
    "Nuria",
    "Patricia",
    "Inés",
    "Rocío",
    "Alba",
    "Begoña",
    "Ángeles",
    "Teresa",
]
_ES_MEN: Final = [
    "Antonio",
    "José",
    "Manuel",
    "Francisco",
    "David",
    "Juan",
    "Javier",
    "Daniel",
    "José Antonio",
    "Carlos",
    "Jesús",
    "Alejandro",
    "Miguel",
    "Rafael",
    "Pedro",
    "Pablo",
    "Ángel",
    "Sergio",
    "Fernando",
    "Luis",
    "Alberto",
    "Álvaro",
    "Adrián",
    "Rubén",
]

#: holders, US Census Bureau, surnames of the 2010 census (thousands, rounded)
US_SURNAMES: Final = {
    "Smith": 2443, "Johnson": 1933, "Williams": 1625, "Brown": 1437, "Jones": 1425, "Garcia": 1166, "Miller": 1161,
    "Davis": 1116, "Rodriguez": 1095, "Martinez": 1060, "Hernandez": 1043, "Lopez": 875, "Gonzalez": 841,
    "Wilson": 802, "Anderson": 784, "Thomas": 756, "Taylor": 751, "Moore": 724, "Jackson": 708, "Martin": 703,
    "Lee": 693, "Perez": 681, "Thompson": 664, "White": 660, "Harris": 624, "Sanchez": 612, "Clark": 563,
    "Ramirez": 557, "Lewis": 532, "Robinson": 530, "Walker": 523, "Young": 484, "Allen": 483, "King": 466,
    "Wright": 459, "Scott": 440, "Torres": 438, "Nguyen": 437, "Hill": 434, "Flores": 433, "Green": 430,
    "Adams": 427, "Nelson": 425, "Baker": 420, "Hall": 407, "Rivera": 391, "Campbell": 386, "Mitchell": 385,
    "Carter": 379, "Roberts": 376,
}  # fmt: skip
_US_WOMEN: Final = [
    "Mary",
    "Patricia",
    "Jennifer",
    "Linda",
    "Elizabeth",
    "Barbara",
    "Susan",
    "Jessica",
    "Karen",
    "Sarah",
    "Lisa",
    "Nancy",
    "Sandra",
    "Betty",
    "Ashley",
    "Emily",
    "Kimberly",
    "Margaret",
    "Donna",
    "Michelle",
    "Carol",
    "Amanda",
    "Melissa",
    "Deborah",
]
_US_MEN: Final = [
    "James",
    "Michael",
    "Robert",
    "John",
    "David",
    "William",
    "Richard",
    "Joseph",
    "Thomas",
    "Christopher",
    "Charles",
    "Daniel",
    "Matthew",
    "Anthony",
    "Mark",
    "Steven",
    "Donald",
    "Andrew",
    "Joshua",
    "Paul",
    "Kenneth",
    "Kevin",
    "Brian",
    "Timothy",
]

_CN_FIRM: Final = (
    ["云汀", "澜岸", "禾木", "青禾", "知远", "衡川", "拓岚", "星屿", "恒屿", "蓝杉", "若谷", "松屿"],
    ["贸易", "餐饮管理", "建筑装饰", "物流", "电子商务", "机械", "纺织", "医疗器械"],
)
_ES_FIRM: Final = (
    [
        "Talleres",
        "Construcciones",
        "Transportes",
        "Distribuciones",
        "Panadería",
        "Clínica",
        "Gestoría",
        "Ferretería",
    ],
    ["Roblealto", "Valdemiel", "Tresfuentes", "Montesol", "Albariza", "Peñaclara"],
)
_US_FIRM: Final = (
    ["Cedarline", "Brookfen", "Stonewick", "Maplecrest", "Harborlight", "Foxmere"],
    ["Dental", "Plumbing", "Logistics", "Bakery", "Landscaping", "Auto Repair"],
)


class Names:
    """Draws names; the same `rng` gives the same names."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._surnames = {
            "zh": _weighted(CN_SURNAMES),
            "es": _weighted(ES_SURNAMES),
            "en": _weighted(US_SURNAMES),
        }

    def person(self, language: str) -> PersonName:
        """Somebody whose language is `zh`, `es` or `en`."""
        woman = self._rng.random() < 0.5
        if language == "zh":
            surname = self._surname("zh")
            given = self._rng.choice(_CN_WOMEN if woman else _CN_MEN)
            return PersonName(surname + given, surname + ("女士" if woman else "先生"))
        if language == "es":
            given = self._rng.choice(_ES_WOMEN if woman else _ES_MEN)
            first = self._surname("es")
            full = f"{given} {first} {self._surname('es')}"
            return PersonName(full, f"{'doña' if woman else 'don'} {given} {first}")
        given, surname = self._rng.choice(_US_WOMEN if woman else _US_MEN), self._surname("en")
        return PersonName(f"{given} {surname}", f"{'Ms' if woman else 'Mr'} {surname}")

    def firm(self, language: str, city: str) -> str:
        """A firm that does not exist; the words of its name are invented."""
        choice = self._rng.choice
        if language == "zh":
            return f"{city}{choice(_CN_FIRM[0])}{choice(_CN_FIRM[1])}有限公司"
        if language == "es":
            return f"{choice(_ES_FIRM[0])} {choice(_ES_FIRM[1])}, S.L."
        return f"{choice(_US_FIRM[0])} {choice(_US_FIRM[1])} LLC"

    def _surname(self, language: str) -> str:
        names, totals = self._surnames[language]
        return self._rng.choices(names, cum_weights=totals)[0]


def _weighted(table: dict[str, float] | dict[str, int]) -> tuple[list[str], list[float]]:
    totals: list[float] = []
    for weight in table.values():
        totals.append((totals[-1] if totals else 0.0) + weight)
    return list(table), totals
