"""Compile the Linguist sources to `.qm`: by `dev.py` beside them, or at start-up into the user's cache.

`python -m resources.i18n.compile [FOLDER]` writes all of them; `python -m resources.i18n.compile --check` fails when
the sources miss a sentence of the code (runs `pyside6-lupdate` on a copy).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from resources.i18n.ready import HERE

LANGUAGES = ("en", "zh_CN", "es")


def tool(name: str) -> Path:
    """The Linguist tool (`lrelease`, `lupdate`) that came with PySide6."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    suffix = ".exe" if sys.platform == "win32" else ""
    for path in (folder / f"{name}{suffix}", folder / "Qt" / "libexec" / f"{name}{suffix}"):
        if path.exists():
            return path
    raise FileNotFoundError(f"{name} is missing in {folder}; is PySide6-Essentials whole?")


def compile_all(folder: Path = HERE) -> list[Path]:
    """Write all `.qm` into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for language in LANGUAGES:
        target = folder / f"leadline_{language}.qm"
        release(HERE / f"leadline_{language}.ts", target)
        made.append(target)
    return made


def missing(root: Path = HERE.parents[1]) -> list[str]:
    """Sentences of `agent_app` that a source lacks, or has without translation, one line each; empty: none."""
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        for language in LANGUAGES:
            copy = Path(scratch) / f"leadline_{language}.ts"
            shutil.copy(HERE / copy.name, copy)
            update(copy, root)
            found += [f"{copy.name}: {line}" for line in _unfinished(copy)]
    return found


def update(target: Path, root: Path = HERE.parents[1]) -> None:
    """Collect the sentences of `agent_app` into a source; what the code lost is dropped."""
    files = sorted(str(p) for p in (root / "agent_app").rglob("*.py"))
    command = [str(tool("lupdate")), *files, "-no-obsolete", "-locations", "none", "-ts", str(target)]
    _run(command)


def _unfinished(source: Path) -> list[str]:
    import xml.etree.ElementTree as Tree

    found = []
    for context in Tree.parse(source).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                found.append(f"{context.findtext('name')}: {message.findtext('source')}")
    return found


def release(source: Path, target: Path) -> None:
    scratch = target.with_name(
        f"{target.stem}.{os.getpid()}.part"
    )  # another desk may do the same at this moment
    _run([str(tool("lrelease")), "-silent", str(source), "-qm", str(scratch)])
    scratch.replace(target)


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{Path(command[0]).name} failed: {done.stderr or done.stdout}")


def main(arguments: list[str]) -> int:
    """The command line of this file."""
    if arguments == ["--check"]:
        lines = missing()
        print("\n".join(lines) or "All sentences are there in all languages.")
        return 1 if lines else 0
    if arguments == ["--update"]:
        for language in LANGUAGES:
            update(HERE / f"leadline_{language}.ts")
        return 0
    for path in compile_all(Path(arguments[0]) if arguments else HERE):
        print(path)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
