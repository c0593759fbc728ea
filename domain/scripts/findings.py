"""One thing that is wrong with a script (or another definition)."""

from __future__ import annotations

from domain.leads import Frozen


class Finding(Frozen, frozen=True, kw_only=True):
    """Where it is (`path` in the YAML file), a code, words in English, and of a script the step, "" for none."""

    path: str
    code: str
    words: str
    step: str = ""
