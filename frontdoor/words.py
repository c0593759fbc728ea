"""The translations, for `dev.py`: compiled before a run, checked before a commit."""

from __future__ import annotations

import re
import xml.etree.ElementTree as Tree
from collections.abc import Iterator

from frontdoor.setup import ROOT

LANGUAGES = ("en", "zh_CN", "es")
_HOLES = re.compile(r"\{[a-z_0-9]*\}|%n|%\d")
_HAN = re.compile(r"[\u4e00-\u9fff]")
#: texts that are the same in Spanish: names, units, keys
SAME_IN_SPANISH = re.compile(r"^[\W\d_]*$|^[A-Z0-9+/ ]{1,12}$")


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
            if language == "zh_CN" and re.search(r"[A-Za-z]{3}", source) and not _HAN.search(translation):
                found.append(f"zh_CN: no Chinese in {translation!r} for {source!r}")
    return found


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
