"""What is wrong with a script before it can be published. Imported only where scripts are checked.

Each module looks at one subject and yields findings: names (ids, targets, kinds), reach (dead ends, loops), required
(statements that a way to a sale passes by), values (conditions, expressions, fields, acts), words (translations, length).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from domain.scripts.checking import names, reach, required, values, words
from domain.scripts.definition import Script
from domain.scripts.findings import Finding


def findings_of(
    script: Script, languages: tuple[str, ...] | None = None, categories: Mapping[str, str] | None = None
) -> list[Finding]:
    """Everything that is wrong; empty: it may be published.

    Args:
        languages: in which its texts must stand; None: the script's own.
        categories: of a campaign's dispositions, by code, where a campaign is known: they count beside the script's own.
    """
    return list(dict.fromkeys(_all(script, languages or script.languages, categories or {})))


def _all(script: Script, languages: tuple[str, ...], categories: Mapping[str, str]) -> Iterator[Finding]:
    yield from names.check(script)
    yield from reach.check(script)
    yield from required.check(script, categories)
    yield from values.check(script)
    yield from words.check(script, languages)
