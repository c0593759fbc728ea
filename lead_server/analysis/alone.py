"""One file read by all stages at once, without a database: for a look, and for other programs."""

from __future__ import annotations

from typing import Any

from lead_server.analysis.around import Here
from lead_server.analysis.sound import UndecodableError
from lead_server.analysis.stages import STAGES, Material, SkippedError


def analyse(
    data: bytes, facts: dict[str, Any] | None = None, around: Here | None = None
) -> dict[str, dict[str, Any]]:
    """Stage -> state, why, result; the same stages in the same order as a worker does them.

    Args:
        around: a recogniser, phrases, a form; its `words` and `found` are what came of them.
    """
    here = around or Here()
    material = Material(lambda: data, facts or {}, around=here)
    found: dict[str, dict[str, Any]] = {}
    for stage in STAGES:
        lacking = [name for name in stage.needs if found[name]["state"] != "done"]
        state, why, result = "done", "", {}
        try:
            if lacking:
                raise SkippedError(f"needs:{lacking[0]}")
            result = stage.run(material)
            material.results[stage.name] = result
            here.words = material.made.get("transcript", here.words)
            here.found = material.made.get("hits", here.found)
        except SkippedError as skipped:
            state, why = "skipped", skipped.code
        except UndecodableError as error:
            state, why = "failed", f"{error.code}: {error}"
        found[stage.name] = {"state": state, "why": why, "result": result}
    return found
