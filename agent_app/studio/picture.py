"""What outline and graph show of a script: steps with their marks, ways with their words. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from domain.campaigns import in_language
from domain.script_life.edits import groups_of, steps_of
from domain.script_life.parts import MAIN
from domain.script_life.stops import Stops
from domain.scripts import Finding, Script, Step
from domain.scripts.graph import ways
from domain.studio import Comment, ProposalRow

TITLE = 60


@dataclass(frozen=True, kw_only=True)
class Shown:
    """One step in outline and graph.

    Attributes:
        group: code of its objection, "" in the main script. head: title of the objection, at its first step.
        findings, comments, proposals: how many wait at it. stopped: it is off every desk.
        changed: it differs from what the server has published.
    """

    id: str
    kind: str
    title: str
    group: str = MAIN
    head: str = ""
    findings: int = 0
    comments: int = 0
    proposals: int = 0
    stopped: bool = False
    changed: bool = False
    required: bool = False
    start: bool = False

    @property
    def marks(self) -> int:
        return self.findings + self.comments + self.proposals


@dataclass(frozen=True)
class Way:
    """From one step to another of the same group; `words`: of the answer or case."""

    start: str
    end: str
    words: str = ""


@dataclass(frozen=True)
class Picture:
    """Everything of a script that outline and graph draw."""

    steps: tuple[Shown, ...] = ()
    ways: tuple[Way, ...] = ()

    def step(self, step_id: str) -> Shown | None:
        return next((one for one in self.steps if one.id == step_id), None)


def picture_of(
    script: Script,
    language: str,
    *,
    findings: Iterable[Finding] = (),
    comments: Iterable[Comment] = (),
    proposals: Iterable[ProposalRow] = (),
    stops: Stops | None = None,
    changed: Iterable[str] = (),
) -> Picture:
    """Draw a script in a language."""
    wrong = _count(step_of(script, f) for f in findings)
    said = _count(c.step for c in comments if not c.thread and c.resolved_at is None)
    proposed = _count(p.step for p in proposals if p.state == "open")
    off, other = stops or Stops(), frozenset(changed)
    shown: list[Shown] = []
    drawn: list[Way] = []
    titles = {o.code: in_language(o.title, language) or o.code for o in script.objections}
    for group in groups_of(script):
        for n, step in enumerate(steps_of(script, group)):
            shown.append(
                Shown(
                    id=step.id, kind=step.kind, title=title_of(step, language), group=group,
                    head=titles.get(group, "") if not n else "", findings=wrong.get(step.id, 0),
                    comments=said.get(step.id, 0), proposals=proposed.get(step.id, 0),
                    stopped=off.of_step(script, step) is not None, changed=step.id in other, required=step.required,
                    start=group == MAIN and step.id == script.start,
                )
            )  # fmt: skip
            drawn += [Way(step.id, way.to, _words(step, way.where, language)) for way in ways(step) if way.to]
    return Picture(tuple(shown), tuple(drawn))


def title_of(step: Step, language: str) -> str:
    """By what people know a step: its title, else its words, else its name."""
    words = " ".join(
        (in_language(step.title, language) or in_language(step.text, language) or step.id).split()
    )
    return words if len(words) <= TITLE else words[: TITLE - 1] + "…"


def step_of(script: Script, finding: Finding) -> str:
    """The step that a finding is about, "" for the script as a whole."""
    named = getattr(finding, "step", "")
    if named:
        return str(named)
    path, group = finding.path, script.steps
    if path.startswith("objections["):
        number, _, path = path.removeprefix("objections[").partition("].")
        index = int(number.partition("]")[0])
        group = script.objections[index].steps if index < len(script.objections) else ()
    if not path.startswith("steps["):
        return ""
    number = path.removeprefix("steps[").partition("]")[0]
    return group[int(number)].id if number.isdigit() and int(number) < len(group) else ""


def _words(step: Step, where: str, language: str) -> str:
    kind, _, rest = where.partition("[")
    number = int(rest.partition("]")[0]) if rest else 0
    if kind == "options":
        return in_language(step.options[number].text, language)
    if kind == "cases":
        return step.cases[number].when
    return ""


def _count(names: Iterable[str]) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for name in names:
        found[name] = found.get(name, 0) + 1
    return found
