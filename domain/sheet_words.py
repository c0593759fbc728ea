"""A sheet's words in three languages, for mails that the server writes. The desk's own sheet has Qt's words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from domain.team_day import METRICS, Metric, figure
from domain.team_sheet import SheetKind, SheetLine, TeamSheet

LANGUAGES = ("en", "zh", "es")
_WORDS: dict[str, dict[str, str]] = {
    "morning": {"en": "Morning sheet, {day}", "zh": "晨会表，{day}", "es": "Hoja de la mañana, {day}"},
    "evening": {"en": "Evening sheet, {day}", "zh": "日终表，{day}", "es": "Hoja de la tarde, {day}"},
    "who": {"en": "Who", "zh": "坐席", "es": "Quién"},
    "all": {"en": "All together", "zh": "合计", "es": "Todos juntos"},
    "due": {"en": "Due today", "zh": "今日到期", "es": "Vence hoy"},
    "callbacks": {"en": "Callbacks", "zh": "回访", "es": "Rellamadas"},
    "renewals": {"en": "Renewals", "zh": "续期", "es": "Renovaciones"},
    "overdue": {"en": "Overdue", "zh": "逾期", "es": "Atrasadas"},
    "target_calls": {"en": "Target: calls", "zh": "目标：通话", "es": "Objetivo: llamadas"},
    "target_deals": {"en": "Target: sold", "zh": "目标：成交", "es": "Objetivo: ventas"},
    "away_head": {"en": "Away", "zh": "请假", "es": "Ausente"},
    "away": {"en": "away", "zh": "请假", "es": "ausente"},
    "calls": {"en": "Calls", "zh": "通话", "es": "Llamadas"},
    "connected": {"en": "Connected", "zh": "接通", "es": "Conectadas"},
    "talk_min": {"en": "Talk, minutes", "zh": "通话分钟", "es": "Minutos hablados"},
    "deals": {"en": "Sold", "zh": "成交", "es": "Ventas"},
    "problems": {"en": "Problems", "zh": "问题单", "es": "Incidencias"},
    "refused": {"en": "Refused", "zh": "被拒", "es": "Rechazadas"},
    "outcomes": {"en": "Outcomes", "zh": "结果", "es": "Resultados"},
    "none": {"en": "no outcome", "zh": "无结果", "es": "sin resultado"},
    "others": {"en": "others", "zh": "其他", "es": "otros"},
    "plot_morning": {
        "en": "Due today; the numbers are those of the table", "zh": "今日到期；序号与表格一致",
        "es": "Vence hoy; los números son los de la tabla",
    },
    "plot_evening": {
        "en": "Calls; the mark is the target, the numbers are those of the table",
        "zh": "通话；竖线为目标，序号与表格一致",
        "es": "Llamadas; la marca es el objetivo, los números son los de la tabla",
    },
    "foot": {
        "en": "Sent by Leadline. Who gets it is set under Admin, Sheets by mail.",
        "zh": "由 Leadline 发送。收件人在“管理 → 邮件报表”中设置。",
        "es": "Enviado por Leadline. Quién lo recibe se fija en Administración, Hojas por correo.",
    },
}  # fmt: skip


def language_of(*wanted: str) -> str:
    """The first of these that a sheet can be written in; English else."""
    return next((one[:2] for one in wanted if one[:2] in LANGUAGES), "en")


def word(code: str, language: str) -> str:
    return _WORDS[code][language]


def heading(sheet: TeamSheet, place: str, language: str) -> str:
    """“Morning sheet, 2026-11-30 · North desk”."""
    said = word(sheet.kind, language).format(day=sheet.day.isoformat())
    return f"{said} · {place}" if place else said


def table(
    sheet: TeamSheet, language: str, outcome: Callable[[str], str] = str
) -> tuple[list[str], list[list[str]]]:
    """Head and lines, numbered as the plot is; the last line is everybody. `outcome`: the words of a code."""
    codes = (
        ("due", "callbacks", "renewals", "overdue", "target_calls", "target_deals", "away_head")
        if sheet.kind == "morning"
        else (*METRICS, "overdue", "problems", "refused", "outcomes")
    )
    head = ["#", word("who", language), *(word(one, language) for one in codes)]
    cells = _morning if sheet.kind == "morning" else _evening
    rows = [
        [str(n), one.name, *cells(one, language, outcome)] for n, one in enumerate(sheet.lines, 1)
    ]  # fmt: skip
    return head, [*rows, ["", word("all", language), *cells(sheet.total, language, outcome)]]


def bars(sheet: TeamSheet) -> list[tuple[int, int]]:
    """What the plot shows of each line: (value, target)."""
    if sheet.kind == "morning":
        return [(one.due, 0) for one in sheet.lines]
    return [(one.counts.calls, one.targets.get("calls", 0)) for one in sheet.lines]


def plot_words(kind: SheetKind, language: str) -> str:
    return word(f"plot_{kind}", language)


def _morning(one: SheetLine, language: str, _outcome: Callable[[str], str]) -> list[str]:
    wanted = [str(one.targets.get(name) or "–") for name in ("calls", "deals")]
    return [
        str(one.due), str(one.callbacks), str(one.renewals), str(one.overdue), *wanted,
        word("away", language) if one.away else "",
    ]  # fmt: skip


def _evening(one: SheetLine, language: str, outcome: Callable[[str], str]) -> list[str]:
    ranked: Sequence[tuple[str, int]] = sorted(one.counts.outcomes.items(), key=lambda o: (-o[1], o[0]))
    said = [f"{outcome(code) if code else word('none', language)} {n}" for code, n in ranked[:2]]
    if rest := sum(n for _, n in ranked[2:]):
        said.append(f"{word('others', language)} {rest}")
    return [
        *(_against(one, metric) for metric in METRICS), str(one.overdue), str(one.problems), str(one.refused),
        " · ".join(said),
    ]  # fmt: skip


def _against(one: SheetLine, metric: Metric) -> str:
    wanted = one.targets.get(metric, 0)
    value = str(figure(one.counts, metric))
    return f"{value} / {wanted}" if wanted else value
