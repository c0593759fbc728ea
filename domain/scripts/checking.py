"""What is wrong with a script before it can be published."""

from __future__ import annotations

from domain import conditions
from domain.campaigns import LANGUAGES, Text
from domain.leads import Frozen
from domain.scripts.definition import Script, Step


class Finding(Frozen, frozen=True, kw_only=True):
    """One thing that is wrong with a script (or another definition): where it is, a code and words."""

    path: str
    code: str
    words: str


def check(script: Script, languages: tuple[str, ...] = LANGUAGES) -> list[Finding]:
    """Tell what is wrong with a script before it can be published; an empty list: nothing.

    Finds unknown targets, steps that nothing reaches, loops without a way out, choices without options, conditions
    that do not compile, missing translations, two things of one name. `path` is the YAML path of the thing.
    """
    findings: list[Finding] = []
    main = {s.id for s in script.steps}
    if script.start not in main:
        findings.append(
            Finding(path="start", code="unknown_step", words=f"start names no step: {script.start!r}")
        )
    objections = {o.code for o in script.objections}
    findings += _check_steps(script.steps, "steps", objections, languages)
    findings += _doubles([o.code for o in script.objections], "objections")
    for i, objection in enumerate(script.objections):
        path = f"objections[{i}]"
        findings += _missing(objection.title, f"{path}.title", languages)
        if not objection.steps:
            findings.append(
                Finding(path=path, code="empty", words=f"objection {objection.code!r} has no step")
            )
        findings += _check_steps(objection.steps, f"{path}.steps", objections, languages)
    if script.start in main:
        findings += _check_reach(script)
    findings += _missing(script.title, "title", languages)
    return findings


def _check_steps(
    steps: tuple[Step, ...], path: str, objections: set[str], languages: tuple[str, ...]
) -> list[Finding]:
    findings = _doubles([s.id for s in steps], path)
    known = {s.id for s in steps}
    for i, step in enumerate(steps):
        here = f"{path}[{i}]"
        for where, target in _targets(step):
            if target not in known:
                findings.append(
                    Finding(path=f"{here}.{where}", code="unknown_step", words=f"no step {target!r}")
                )
        for j, option in enumerate(step.options):
            findings += _missing(option.text, f"{here}.options[{j}].text", languages)
            if option.objection and option.objection not in objections:
                words = f"no objection {option.objection!r}"
                findings.append(
                    Finding(path=f"{here}.options[{j}].objection", code="unknown_objection", words=words)
                )
        if step.kind == "ask" and step.ask in ("choice", "several") and not step.options:
            findings.append(
                Finding(path=here, code="no_options", words=f"{step.id!r} asks, but offers no answer")
            )
        if len(step.options) > 9 and step.ask == "choice":
            findings.append(
                Finding(path=here, code="too_many_options", words=f"{step.id!r} has more than 9 answers")
            )
        for j, case in enumerate(step.cases):
            if problem := conditions.problem_with(case.when):
                findings.append(Finding(path=f"{here}.cases[{j}].when", code="bad_condition", words=problem))
        if step.kind == "branch" and not step.otherwise:
            findings.append(
                Finding(path=here, code="no_otherwise", words=f"branch {step.id!r} needs `otherwise`")
            )
        if step.kind != "branch":
            findings += _missing(step.text, f"{here}.text", languages)
    return findings


def _targets(step: Step) -> list[tuple[str, str]]:
    found = [("goto", step.goto), ("otherwise", step.otherwise)]
    found += [(f"options[{i}].goto", o.goto) for i, o in enumerate(step.options)]
    found += [(f"cases[{i}].goto", c.goto) for i, c in enumerate(step.cases)]
    return [(where, target) for where, target in found if target]


def _check_reach(script: Script) -> list[Finding]:
    edges = {s.id: {t for _, t in _targets(s)} for s in script.steps}
    reached, waiting = set[str](), [script.start]
    while waiting:
        here = waiting.pop()
        if here not in reached:
            reached.add(here)
            waiting.extend(edges.get(here, ()))
    findings = [
        Finding(path=f"steps[{i}]", code="unreachable", words=f"nothing leads to {s.id!r}")
        for i, s in enumerate(script.steps)
        if s.id not in reached
    ]
    ends = {s.id for s in script.steps if not edges[s.id]}
    leads_out, grew = set(ends), True
    while grew:
        more = {s for s, targets in edges.items() if s not in leads_out and targets & leads_out}
        leads_out, grew = leads_out | more, bool(more)
    findings += [
        Finding(path=f"steps[{i}]", code="no_way_out", words=f"{s.id!r} never reaches an end")
        for i, s in enumerate(script.steps)
        if s.id in reached and s.id not in leads_out
    ]
    return findings


def _missing(text: Text, path: str, languages: tuple[str, ...]) -> list[Finding]:
    return [
        Finding(path=path, code="missing_translation", words=f"no text in {language!r}")
        for language in languages
        if not text.get(language, "").strip()
    ]


def _doubles(names: list[str], path: str) -> list[Finding]:
    return [
        Finding(path=f"{path}[{i}]", code="double_name", words=f"{name!r} stands twice")
        for i, name in enumerate(names)
        if name in names[:i]
    ]
