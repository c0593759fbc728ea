"""The page of an export: what is known of a person, to be read by her, in her language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from jinja2 import Environment

#: title, note, "is empty", then the kinds of records; what has no word of its own stands under "other records"
WORDS: dict[str, dict[str, str]] = {
    "en": {
        "title": "What {organisation} knows about you", "made": "Made on {at}.",
        "all": "Everything is also in the file data.json beside this page, for other programs.",
        "sound": "Recordings of calls", "other": "Other records",
        "lead": "You", "number": "Telephone numbers", "consent": "What you allowed or forbade", "lead_tag": "Marks",
        "product_held": "Products you have", "deal": "Orders and contracts", "ticket": "Requests and promises",
        "touch": "What happened, in order", "work_item": "Planned calls", "assignment": "Who looked after you",
        "message": "Messages to you", "call": "Calls", "answer": "Your answers in calls", "script_run": "Course of calls",
        "transcript": "What was said", "evaluation": "How our calls were judged",
        "audit_event": "Who did what with your data",
        "import_run": "Files your data came in", "import_refusal": "Rows of files that were not taken",
        "operation": "Entries of our desks", "clip": "Parts of recordings used for learning",
    },
    "zh": {
        "title": "{organisation} 保存的关于您的信息", "made": "生成于 {at}。",
        "all": "全部内容也在本页旁边的 data.json 文件中，可供其他程序读取。",
        "sound": "通话录音", "other": "其他记录",
        "lead": "您本人", "number": "电话号码", "consent": "您同意或拒绝的事项", "lead_tag": "标记",
        "product_held": "您已有的产品", "deal": "订单与合同", "ticket": "诉求与承诺",
        "touch": "往来经过", "work_item": "计划中的通话", "assignment": "由谁为您服务",
        "message": "发给您的消息", "call": "通话", "answer": "您在通话中的回答", "script_run": "通话过程",
        "transcript": "通话内容", "evaluation": "我们对通话的质检", "audit_event": "谁对您的数据做过什么",
        "import_run": "您的数据来自哪些文件", "import_refusal": "文件中未被接收的行",
        "operation": "坐席端提交的记录", "clip": "用于培训的录音片段",
    },
    "es": {
        "title": "Lo que {organisation} sabe de usted", "made": "Elaborado el {at}.",
        "all": "Todo está también en el archivo data.json, junto a esta página, para otros programas.",
        "sound": "Grabaciones de llamadas", "other": "Otros registros",
        "lead": "Usted", "number": "Números de teléfono", "consent": "Lo que permitió o prohibió", "lead_tag": "Marcas",
        "product_held": "Productos que tiene", "deal": "Pedidos y contratos", "ticket": "Solicitudes y promesas",
        "touch": "Lo que ha ocurrido, por orden", "work_item": "Llamadas previstas", "assignment": "Quién le ha atendido",
        "message": "Mensajes para usted", "call": "Llamadas", "answer": "Sus respuestas en llamadas",
        "script_run": "Desarrollo de las llamadas", "transcript": "Lo que se dijo",
        "evaluation": "Cómo se valoraron nuestras llamadas", "audit_event": "Quién hizo qué con sus datos",
        "import_run": "Archivos de los que proceden sus datos", "import_refusal": "Filas de archivos que no se aceptaron",
        "operation": "Anotaciones de nuestros puestos", "clip": "Fragmentos de grabaciones usados para formación",
    },
}  # fmt: skip
_FRAME = ("title", "made", "all", "sound", "other")
_PAGE = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(
    """<!doctype html>
<html lang="{{ language }}"><head><meta charset="utf-8"><title>{{ title }}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; }
h2 { margin-top: 2rem; border-bottom: 1px solid #bbb; }
table { border-collapse: collapse; margin: .5rem 0 1rem; width: 100%; }
th { text-align: left; vertical-align: top; width: 14rem; font-weight: 600; padding: .1rem .5rem .1rem 0; }
td { overflow-wrap: anywhere; padding: .1rem 0; }
</style></head><body>
<h1>{{ title }}</h1>
<p>{{ made }} {{ all }}</p>
{% if files %}
<h2>{{ sound }}</h2>
<ul>{% for name in files %}<li><a href="{{ name }}">{{ name }}</a></li>{% endfor %}</ul>
{% endif %}
{% for heading, rows in parts %}
<h2>{{ heading }} ({{ rows | length }})</h2>
{% for row in rows %}
<table>
{% for name, value in row %}<tr><th scope="row">{{ name }}</th><td>{{ value }}</td></tr>
{% endfor %}
</table>
{% endfor %}
{% endfor %}
</body></html>
"""
)


def made(
    about: Mapping[str, Any], tables: Mapping[str, Sequence[Mapping[str, Any]]], files: Sequence[str]
) -> str:
    """The page; empty columns are left out."""
    language = str(about["language"])[:2]
    language = language if language in WORDS else "en"
    words = WORDS[language]
    named = [name for name in words if name not in _FRAME and name in tables]
    parts = [(words[name], [_filled(row) for row in tables[name]]) for name in named]
    rest = [name for name in tables if name not in words]
    parts += [(f"{words['other']}: {name}", [_filled(row) for row in tables[name]]) for name in rest]
    return _PAGE.render(
        language=language, parts=parts, files=files, all=words["all"], sound=words["sound"],
        title=words["title"].format(organisation=about["organisation"]),
        made=words["made"].format(at=str(about["made_at"])[:16].replace("T", " ")),
    )  # fmt: skip


def _filled(row: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return [(name, value) for name, value in row.items() if value not in (None, "", [], {}, False)]
