# ruff: noqa: E501  (a field's words stand on one line)
"""Which column means what: by the words of the header in three languages, then by what stands in the cells."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from domain.numbers import read_numbers
from lead_server.library.tables import Row, Table
from lead_server.library.trouble import FileTroubleError

#: what a column may become; any other name goes into the lead's own fields
FIELDS: Final = (
    "phone", "name", "company", "email", "place", "language", "time_zone", "tier", "stage", "source", "channel", "referrer",
    "intention", "tags", "product", "product_ends", "product_price", "country", "area_code",
)  # fmt: skip
DROP: Final = "-"
Why = Literal["header", "content", "kept", "told", "mapping"]

_WORDS: Final[dict[str, str]] = {
    "phone": "phone telephone tel mobile cell cellphone phonenumber phonenumbers phoneno contactnumber phoneraw phone1 phone2 number "
             "workphone homephone telefono telefonos movil celular telefonofijo telefonomovil tfno tlf fijo contacto "
             "电话 手机 手机号 手机号码 电话号码 联系电话 联系方式 座机 固话 固定电话 移动电话 办公电话 号码 e164",
    "name": "name fullname customer customername client contact contactname lead person firstname nombre nombrecompleto cliente titular "
            "nombreyapellidos 姓名 客户 客户姓名 名字 联系人 客户名称 姓名称呼 sitename nombre50",
    "company": "company companyname organisation organization firm business employer account empresa razonsocial compania entidad sociedad "
               "nombre105 公司 公司名称 单位 单位名称 企业 企业名称 机构 机构名称",
    "email": "email mail emailaddress correo correoelectronico 邮箱 电子邮箱 电子邮件 邮件",
    "place": "city town place location address poblacion ciudad localidad municipio direccion 城市 地址 所在城市 地区 所在地 住址",
    "language": "language lang idioma lengua 语言",
    "time_zone": "timezone tz zonahoraria 时区",
    "tier": "tier grade class level categoria nivel 等级 级别 客户等级 客户级别",
    "stage": "stage status estado fase 阶段 状态 客户阶段",
    "source": "source origin leadsource origen fuente procedencia 来源 客户来源",
    "channel": "channel canal 渠道 渠道代码",
    "referrer": "referrer referredby referido recomendadopor 推荐人 介绍人",
    "intention": "intention interest intencion 意向 意向等级",
    "tags": "tag tags label labels etiqueta etiquetas 标签",
    "product": "product policy plan producto poliza 产品 险种 产品名称 保单",
    "product_ends": "expiry expires expirydate enddate ends renewaldate vencimiento fechavencimiento caduca 到期 到期日 到期时间 到期日期 终保日期",
    "product_price": "price premium amount precio prima importe 价格 保费 金额",
    "country": "country countrycode pais codpais 国家",
    "area_code": "areacode prefix prefijo 区号",
}  # fmt: skip
_FIELD_OF: Final = {word: name for name, words in _WORDS.items() for word in words.split()}
_SECOND: Final = frozenset({"phone", "tags"})  #: fields that several columns may give
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PERSON = re.compile(r"[\u4e00-\u9fff]{2,4}|[A-Za-zÀ-ÿ'.-]+(?: [A-Za-zÀ-ÿ'.-]+){1,3}")
_HEADER_WITHIN, _MOST = 10, 0.5


@dataclass(frozen=True)
class Column:
    """One column. `field`: one of `FIELDS`, another name (kept as the lead's own field), or `-`."""

    index: int
    header: str
    field: str
    why: Why


@dataclass(frozen=True)
class Layout:
    """How a table is read. `header_line`: 0 when there is no header; rows up to it are no data."""

    columns: tuple[Column, ...]
    header_line: int

    def of(self, name: str) -> list[Column]:
        return [c for c in self.columns if c.field == name]

    def own(self) -> list[Column]:
        """Columns that are kept under their own names."""
        return [c for c in self.columns if c.field not in FIELDS and c.field != DROP]


@dataclass
class Wishes:
    """What the operator said: `columns` maps a header (or `#3`) to a field or `-`; `country` reads numbers."""

    columns: Mapping[str, str] = field(default_factory=dict)
    country: str = "CN"
    area_code: str = ""
    saved: bool = False


def lay_out(table: Table, wishes: Wishes) -> Layout:
    """Find the header and what each column means.

    Raises:
        FileTroubleError: only a header, no column with numbers, or a wish for a column that is not there.
    """
    header = _find_header(table.sample, wishes)
    data = [row.cells for row in table.sample if header is None or row.line > header.line]
    if not data:
        raise FileTroubleError("only_header", f"{table.path.name} holds a header and no row below it.")
    width = len(header.cells) if header else max(len(cells) for cells in data)
    names = [c.strip() for c in header.cells] if header else [f"#{i + 1}" for i in range(width)]
    _check_wishes(names, wishes)
    columns = _by_header(names, wishes) if header else _empty(names, wishes)
    columns = _by_content(columns, data, wishes)
    layout = Layout(tuple(columns), header.line if header else 0)
    if not layout.of("phone"):
        words = "No column holds telephone numbers. Name it with --map COLUMN=phone; columns: " + ", ".join(
            names[:30]
        )
        raise FileTroubleError("no_number_column", words)
    return layout


def plain(text: str) -> str:
    """A header without case, accents, blanks and signs: `Teléfono móvil` -> `telefonomovil`."""
    folded = "".join(
        s for s in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(s)
    )
    return re.sub(r"[\W_]+", "", folded)


def _known(header: str) -> str:
    """The field that a header's words mean, or ""."""
    key = plain(header)
    if key in _FIELD_OF:
        return _FIELD_OF[key]
    words = [plain(w) for w in re.split(r"[\s_/()（）-]+", header) if w]
    found = {_FIELD_OF[w] for w in words if w in _FIELD_OF}
    return "phone" if "phone" in found else next(iter(found)) if len(found) == 1 else ""


def _find_header(sample: Sequence[Row], wishes: Wishes) -> Row | None:
    """The row with the most known words among the first ones; a title above it is skipped."""
    wished = {plain(name) for name in wishes.columns if not name.startswith("#")}
    best, best_hits = None, 0
    for row in sample[:_HEADER_WITHIN]:
        hits = sum(bool(_known(c)) or plain(c) in wished for c in row.cells if c.strip() and len(c) < 60)
        if hits > best_hits and not _has_number(row.cells, wishes):
            best, best_hits = row, hits
    if best is not None or len(sample) < 2:
        return best
    first = sample[0]
    looks = all(c.strip() and len(c) < 60 and not any(s.isdigit() for s in c) for c in first.cells)
    return first if looks and not _has_number(first.cells, wishes) and _differs(sample) else None


def _has_number(cells: Sequence[str], wishes: Wishes) -> bool:
    return any(_is_number(c, wishes) for c in cells)


def _is_number(cell: str, wishes: Wishes) -> bool:
    if sum(s.isdigit() for s in cell) < 7:
        return False
    return any(n.e164 for n in read_numbers(cell, wishes.country, wishes.area_code or None))


def _differs(sample: Sequence[Row]) -> bool:
    """A column whose cells hold digits, below a first cell without any."""
    below = [row.cells for row in sample[1:]]
    return any(
        sum(any(s.isdigit() for s in c[i]) for c in below if i < len(c)) > len(below) * _MOST
        for i in range(len(sample[0].cells))
    )


def _check_wishes(names: Sequence[str], wishes: Wishes) -> None:
    known = {plain(n) for n in names} | {f"#{i + 1}" for i in range(len(names))}
    for name in wishes.columns:
        if not wishes.saved and name not in known and plain(name) not in known:
            words = f"There is no column {name!r}; columns: " + ", ".join(n for n in names[:30])
            raise FileTroubleError("no_such_column", words)


def _wished(index: int, name: str, wishes: Wishes) -> str:
    by_name = {plain(k): v for k, v in wishes.columns.items() if not k.startswith("#")}
    return wishes.columns.get(f"#{index + 1}", "") or by_name.get(plain(name), "")


def _empty(names: Sequence[str], wishes: Wishes) -> list[Column]:
    return [
        Column(i, n, _wished(i, n, wishes) or n, "told" if _wished(i, n, wishes) else "kept")
        for i, n in enumerate(names)
    ]


def _by_header(names: Sequence[str], wishes: Wishes) -> list[Column]:
    taken: set[str] = {w for i, n in enumerate(names) if (w := _wished(i, n, wishes))}
    columns: list[Column] = []
    for i, name in enumerate(names):
        wish = _wished(i, name, wishes)
        found = _known(name)
        if wish:
            columns.append(Column(i, name, wish, "mapping" if wishes.saved else "told"))
        elif found and (found in _SECOND or found not in taken):
            columns.append(Column(i, name, found, "header"))
            taken.add(found)
        else:
            columns.append(Column(i, name, name or f"#{i + 1}", "kept"))
    return columns


def _by_content(columns: list[Column], data: list[list[str]], wishes: Wishes) -> list[Column]:
    """Look into the cells of columns that nobody named, for what is still missing."""
    has = {c.field for c in columns}
    for missing, test in (
        ("phone", lambda c: _is_number(c, wishes)),
        ("email", _EMAIL.fullmatch),
        ("name", _PERSON.fullmatch),
    ):
        if missing in has or (missing == "name" and "company" in has):
            continue
        for n, column in enumerate(columns):
            cells = [
                r[column.index].strip() for r in data if column.index < len(r) and r[column.index].strip()
            ]
            if column.why == "kept" and cells and sum(bool(test(c)) for c in cells) > len(cells) * _MOST:
                columns[n] = Column(column.index, column.header, missing, "content")
                if missing not in _SECOND:
                    break
    return columns
