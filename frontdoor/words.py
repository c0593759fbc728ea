"""The translations, for `dev.py`: compiled before a run, checked before a commit."""

from __future__ import annotations

import re
import xml.etree.ElementTree as Tree
from collections.abc import Iterator

from frontdoor.setup import ROOT

LANGUAGES = ("en", "zh_CN", "es")
_HOLES = re.compile(r"\{[a-z_0-9]*\}|%n|%\d")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_WORDS = re.compile(r"[A-Za-z]{3}")
_NAMES = ("Leadline", "Ctrl", "Shift", "Space", "Enter", "https://leads.example.com")
#: words that are spelled alike in Spanish
SAME_IN_SPANISH = frozenset({"no", "normal", "total", "error", "general", "sms", "wecom"})


def compile_all() -> None:
    """Make the `.qm` files beside their sources."""
    from resources.i18n import compile as words

    words.compile_all()


def problems() -> list[str]:
    """What a native would stumble over and a machine can see; empty: nothing."""
    from resources.i18n import compile as words

    found = list(words.missing(ROOT))
    for language in ("zh_CN", "es"):
        for source, translation in pairs(language):
            if sorted(_HOLES.findall(source)) != sorted(_HOLES.findall(translation)):
                found.append(f"{language}: other places to fill in: {source!r} -> {translation!r}")
            if language == "zh_CN" and _WORDS.search(_bare(source)) and not _HAN.search(translation):
                found.append(f"zh_CN: no Chinese in {translation!r} for {source!r}")
            if language == "es" and _same_but_words(source, translation):
                found.append(f"es: not translated: {source!r}")
    return found


def _bare(text: str) -> str:
    """The text without places to fill in and without names that no language translates."""
    bare = _HOLES.sub(" ", text)
    for name in _NAMES:
        bare = bare.replace(name, " ")
    return bare


def _same_but_words(source: str, translation: str) -> bool:
    words = _WORDS.search(_bare(source))
    return bool(words) and source == translation and _bare(source).strip().lower() not in SAME_IN_SPANISH


def pairs(language: str) -> Iterator[tuple[str, str]]:
    """(source, translation) of every message, plural forms one by one."""
    tree = Tree.parse(ROOT / "resources" / "i18n" / f"leadline_{language}.ts")
    for message in tree.iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        if translation is None or translation.get("type") in ("vanished", "obsolete"):
            continue
        forms = [f.text or "" for f in translation.findall("numerusform")] or [translation.text or ""]
        for form in forms:
            yield source, form
