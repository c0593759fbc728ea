# ruff: noqa: E501 - a step reads better on one line
"""The steps of the large renewal script, from its words: nine for each segment and line, and what all share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from resources.starter import DEFINITIONS
from resources.starter.segments.common import BEGIN, END, OBJECTIONS, option, step, t
from resources.starter.segments.words import (
    ADDITIONS,
    CHANGED,
    EXCLUDED,
    LINES,
    MEETING,
    OFFER,
    OPENING,
    SAME,
    SEGMENTS,
    START,
    WORTH,
    Text,
)

PATH: Path = DEFINITIONS / "scripts" / "renewal_segments.yaml"
HEAD = """\
# Insurance renewal in three segments by days to expiry, four lines of business. The insurer "Northlake" is invented.
# Made by `python -m resources.starter.segments` from the words in resources/starter/segments/; change them there.
"""
CAMPAIGN: Path = DEFINITIONS / "campaigns" / "renewal_segments.yaml"
CAMPAIGN_HEAD = """\
# Insurance renewal begun three months ahead, by the script in three segments. Leads come by a saved view of the library
# (`ends:90`), named in the campaign's renewal rule. Made by `python -m resources.starter.segments` from renewal.yaml.
"""
FIELDS: dict[str, tuple[str, Text]] = {
    "polite_name": ("text", ("Form of address", "称呼", "Tratamiento")),
    "birthday": ("date", ("Birthday", "生日", "Fecha de nacimiento")),
    "customer_no": ("text", ("Customer number", "客户号", "Número de cliente")),
    "insured_line": ("text", ("Insured with us", "投保险种", "Asegurado con nosotros")),
    "km_a_year": ("number", ("Kilometres a year", "年行驶公里数", "Kilómetros al año")),
    "home_m2": ("number", ("Area in m²", "面积（平方米）", "Superficie (m²)")),
    "insured_persons": ("number", ("People covered", "被保险人数", "Personas cubiertas")),
    "journeys_a_year": ("number", ("Journeys a year", "年出行次数", "Viajes al año")),
    "additions": ("text", ("Additions", "附加保障", "Coberturas añadidas")),
    "starts_on": ("date", ("Cover starts on", "起保日期", "Inicio de la cobertura")),
    "other_policy_ends": ("date", ("Other policy ends", "他司到期日", "Vence la otra póliza")),
    "claim_remark": ("text", ("Remark on a claim", "理赔意见", "Comentario de un siniestro")),
}
FALLBACKS: dict[str, Text] = {
    "lead.polite_name | default(lead.name)": ("the policyholder", "投保人本人", "el titular de la póliza"),
    "agent.name": ("your adviser", "您的客户经理", "su asesor"),
    "product.name": ("policy", "保单", "póliza"),
    "product.days_left": ("a few", "几", "pocos"),
    "product.ends_on": ("the last day", "到期日", "último día"),
    "(product.price|int) ~ ' ' ~ product.currency": ("the amount in your quote", "报价单上的金额", "el importe de su presupuesto"),
    "(product.price|int) ~ '元'": ("the amount in your quote", "报价单上的金额", "el importe de su presupuesto"),
}  # fmt: skip


def made() -> dict[str, Any]:
    """The whole definition."""
    steps = [*BEGIN]
    for segment in SEGMENTS:
        steps.append(_by_line(segment))
        for line in LINES:
            steps += _chain(segment, line)
    return {
        "code": "renewal_segments",
        "title": t(("Renewal in three segments", "分期限续保", "Renovación en tres segmentos")),
        "start": "greet",
        "expected_steps": 17,
        "fields": {name: {"kind": kind, "title": t(title)} for name, (kind, title) in FIELDS.items()},
        "fallbacks": {expression: t(text) for expression, text in FALLBACKS.items()},
        "steps": [*steps, *END],
        "objections": OBJECTIONS,
    }


def campaign_yaml() -> str:
    """The campaign that calls with it: that of the plain renewal in all but its name, script and size."""
    lines = (DEFINITIONS / "campaigns" / "renewal.yaml").read_text(encoding="utf-8").splitlines()
    own = {
        "code:": "code: renewal_segments", "script:": "script: renewal_segments", "capacity:": "capacity: 600",
        "title:": "title: {en: Renewal in 3 months, zh: 三个月内续保, es: Renovación en 3 meses}",
    }  # fmt: skip
    found = [own.get(line.split(" ")[0], line) for line in lines if not line.startswith("#")]
    return CAMPAIGN_HEAD + "\n".join(found) + "\n"


def as_yaml() -> str:
    """The script's file."""
    return HEAD + yaml.dump(made(), Dumper=_Flat, allow_unicode=True, sort_keys=False, width=100_000)


def _by_line(segment: str) -> dict[str, Any]:
    cases = [
        {"when": f"product.code.startsWith('{begins}')", "goto": f"{segment}_{line}_open"}
        for line, (_, begins, _) in LINES.items()
    ]
    return step(
        f"{segment}_line", "branch", SEGMENTS[segment][0], cases=cases, otherwise=f"{segment}_home_open"
    )  # fmt: skip


def _chain(segment: str, line: str) -> list[dict[str, Any]]:
    here, title = f"{segment}_{line}", LINES[line][0]
    asked, kind, field, low, high = CHANGED[line]
    question, additions = ADDITIONS[line]

    def named(what: Text) -> Text:
        return tuple(
            f"{a}: {b}" if n != 1 else f"{a}：{b}" for n, (a, b) in enumerate(zip(title, what, strict=True))
        )  # type: ignore[return-value]

    both: Text = tuple(
        f"{first} {second}" if n != 1 else f"{first}{second}"
        for n, (first, second) in enumerate(zip(OPENING[segment], MEETING[segment, line], strict=True))
    )  # type: ignore[assignment]
    return [
        step(f"{here}_open", "say", named(SEGMENTS[segment][0]), both, goto=f"{here}_same"),
        step(f"{here}_same", "ask", named(("As last year?", "有无变化", "¿Como el año pasado?")), SAME[line], options=[
            option("same", ("Yes, as before", "没变化", "Sí, igual"), f"{here}_worth"),
            option("changed", ("Something has changed", "有变化", "Algo ha cambiado"), f"{here}_changed"),
            option("gone", ("No longer has it", "已经没有了", "Ya no lo tiene"), "out_sold_object"),
            option("elsewhere", ("Insured elsewhere", "在别家买了", "Lo tiene en otra"), objection="elsewhere"),
            option("claim", ("Unhappy with a claim", "对理赔不满", "Descontento con un siniestro"), objection="bad_claim"),
        ]),
        step(f"{here}_changed", "ask", named(("What is new", "变化情况", "Qué ha cambiado")), asked, ask=kind, field=field,
             limits={"low": low, "high": high, "decimals": 0}, goto=f"{here}_worth"),
        step(f"{here}_worth", "say", named(("What it does", "保障内容", "Qué incluye")), WORTH[line], goto=f"{here}_offer"),
        step(f"{here}_offer", "ask", named(("Offer", "报价", "Oferta")), OFFER[segment], options=[
            option("agreed", ("Yes, please", "可以，办吧", "Sí, adelante"), f"{here}_more", sets={"intention": "A"}),
            option("dear", ("Too dear", "太贵了", "Es caro"), objection="too_dear", tags=["price_sensitive"]),
            option("send", ("Send it first", "先发我看看", "Mándemelo antes"), "out_quote", tags=["wants_quote"]),
            option("think", ("Has to think", "再考虑", "Tiene que pensarlo"), "out_thinking", sets={"intention": "B"}),
            option("refuse", ("No", "不办", "No"), "out_refused"),
        ]),
        step(f"{here}_more", "ask", named(("Additions", "附加保障", "Añadidos")), question, ask="several", field="additions", options=[
            *(option(code, text) for code, text in additions),
            option("none", ("Nothing more", "都不加", "Nada más")),
        ], goto=f"{here}_excluded"),
        step(f"{here}_excluded", "disclose", named(("Not covered", "免责告知", "Exclusiones")), EXCLUDED[line],
             required=True, statement="exclusions", goto=f"{here}_start"),
        step(f"{here}_start", "ask", named(("From when", "起保日期", "Desde cuándo")), START[segment], ask="date", field="starts_on",
             limits={"earliest": "today+1d" if segment == "lapsed" else "today", "latest": "today+1y"}, goto="summary"),
    ]  # fmt: skip


class _Flat(yaml.SafeDumper):
    """Texts and short things on one line, as an author writes them."""

    def represent_mapping(self, tag: str, mapping: Any, flow_style: bool | None = None) -> yaml.MappingNode:
        node = super().represent_mapping(tag, mapping, flow_style)
        node.flow_style = "id" not in mapping and not {"steps", "fields"} & set(mapping) and not any(
            isinstance(v, dict) and ({"kind", "title"} <= set(v) or len(mapping) > 3) for v in mapping.values()
        )  # fmt: skip
        return node
