"""Ids that are unique, targets that exist, kinds that are known, and what each kind of step cannot do without."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from domain.scripts.definition import (
    ASK_KINDS,
    CATEGORIES,
    CONSENT_ANSWERS,
    CONSENT_CHANNELS,
    STEP_KINDS,
    VISIT_KINDS,
    Script,
    Step,
    all_steps,
)
from domain.scripts.findings import Finding

MOST_OPTIONS = 200
_WITH_OPTIONS = ("say", "ask", "disclose", "consent", "act")


def check(script: Script) -> Iterator[Finding]:
    """Names and shapes."""
    yield from _whole(script)
    main = {s.id for s in script.steps}
    by_objection = {o.code: {s.id for s in o.steps} for o in script.objections}
    outcomes = {s.id for _, _, s in all_steps(script) if s.kind == "outcome"}
    offers = {o.code for o in script.offers}
    seen: set[str] = set()
    for path, objection, step in all_steps(script):
        if step.id in seen:
            yield _of(step, path, "double_name", f"{step.id!r} stands twice")
        seen.add(step.id)
        known = by_objection[objection] if objection else main
        for where, target in _targets(step):
            if target not in known:
                yield _of(step, f"{path}.{where}", "unknown_step", _no_step(target, objection, main))
        yield from _called(step, path, set(by_objection))
        yield from _shape(step, path)
        if step.offer:
            yield from _offer(step, path, offers, main=not objection)
        for i, name in enumerate(step.for_outcomes):
            if name not in outcomes:
                yield _of(step, f"{path}.for_outcomes[{i}]", "unknown_step", f"no outcome step {name!r}")


def _offer(step: Step, path: str, offers: set[str], *, main: bool) -> Iterator[Finding]:
    if step.offer not in offers:
        yield _of(step, f"{path}.offer", "unknown_offer", f"no offer {step.offer!r}")
    if step.kind not in ("say", "ask", "disclose", "act", "consent"):
        yield _of(step, f"{path}.offer", "no_use", f"a {step.kind} makes no offer")
    elif main and not step.goto:
        words = f"{step.id!r} is passed over when its offer has ended: it needs `goto`"
        yield _of(step, f"{path}.goto", "no_otherwise", words)


def _whole(script: Script) -> Iterator[Finding]:
    if script.start not in {s.id for s in script.steps}:
        yield Finding(path="start", code="unknown_step", words=f"start names no step: {script.start!r}")
    if script.kind not in ("call", "follow_up"):
        yield Finding(
            path="kind", code="unknown_kind", words=f"a script is call or follow_up, not {script.kind!r}"
        )
    if script.kind == "follow_up" and script.visit not in VISIT_KINDS:
        yield Finding(
            path="visit", code="unknown_visit", words=f"a follow_up names its visit: {', '.join(VISIT_KINDS)}"
        )
    if script.kind == "call" and script.visit:
        yield Finding(path="visit", code="unknown_visit", words="only a follow_up has a visit")
    yield from _doubles([o.code for o in script.objections], "objections")
    yield from _doubles([o.code for o in script.offers], "offers")
    for i, objection in enumerate(script.objections):
        if not objection.steps:
            words = f"objection {objection.code!r} has no step"
            yield Finding(path=f"objections[{i}]", code="empty", words=words)


def _called(step: Step, path: str, objections: set[str]) -> Iterator[Finding]:
    for i, option in enumerate(step.options):
        if option.objection and option.objection not in objections:
            words = f"no objection {option.objection!r}"
            yield _of(step, f"{path}.options[{i}].objection", "unknown_objection", words)
    if step.kind == "sub_script" and step.calls not in objections:
        yield _of(step, f"{path}.calls", "unknown_objection", f"no objection {step.calls!r} to call")


def _shape(step: Step, path: str) -> Iterator[Finding]:
    if step.kind not in STEP_KINDS:
        yield _of(step, f"{path}.kind", "unknown_kind", f"no kind {step.kind!r}: {', '.join(STEP_KINDS)}")
    if step.kind == "ask":
        yield from _ask(step, path)
    elif step.kind == "branch":
        if not step.otherwise:
            yield _of(step, path, "no_otherwise", f"branch {step.id!r} needs `otherwise`")
    elif step.kind == "verify":
        yield from _verify(step, path)
    elif step.kind == "consent":
        if step.channel not in CONSENT_CHANNELS:
            known = ", ".join(CONSENT_CHANNELS)
            yield _of(step, f"{path}.channel", "unknown_channel", f"no channel {step.channel!r}: {known}")
    elif step.kind == "act" and not step.acts:
        yield _of(step, path, "no_acts", f"{step.id!r} does nothing")
    if step.kind == "outcome" and step.category and step.category not in CATEGORIES:
        known = ", ".join(CATEGORIES)
        yield _of(step, f"{path}.category", "unknown_category", f"no category {step.category!r}: {known}")
    if step.acts and step.kind in STEP_KINDS and step.kind != "act":
        words = f"a {step.kind} does nothing: acts stand at an answer or in an act step"
        yield _of(step, f"{path}.acts", "no_use", words)
    if step.options and step.kind in STEP_KINDS and step.kind not in _WITH_OPTIONS:
        yield _of(step, f"{path}.options", "no_use", f"a {step.kind} takes no answers")
    for i, option in enumerate(step.options):
        if option.code in [o.code for o in step.options[:i]]:
            yield _of(step, f"{path}.options[{i}].code", "double_name", f"{option.code!r} stands twice")
        if option.consent and option.consent not in CONSENT_ANSWERS:
            words = f"an answer to a consent is {', '.join(CONSENT_ANSWERS)}"
            yield _of(step, f"{path}.options[{i}].consent", "unknown_consent", words)
    if step.required and step.kind in ("branch", "sub_script", "outcome"):
        yield _of(
            step, f"{path}.required", "no_use", f"a {step.kind} cannot be done: it is never left as done"
        )


def _ask(step: Step, path: str) -> Iterator[Finding]:
    if step.ask not in ASK_KINDS:
        yield _of(
            step, f"{path}.ask", "unknown_kind", f"no kind of answer {step.ask!r}: {', '.join(ASK_KINDS)}"
        )
    picks = step.ask in ("choice", "several")
    if picks and not step.options:
        yield _of(step, path, "no_options", f"{step.id!r} asks, but offers no answer")
    if not picks and step.options:
        yield _of(step, f"{path}.options", "no_use", f"a {step.ask} is typed, it takes no options")
    if len(step.options) > (9 if step.ask == "several" else MOST_OPTIONS):
        yield _of(step, path, "too_many_options", f"{step.id!r} has {len(step.options)} answers")
    if step.ask == "several":
        for i, option in enumerate(step.options):
            if option.objection:
                words = "several answers at once cannot open an objection"
                yield _of(step, f"{path}.options[{i}].objection", "no_use", words)


def _verify(step: Step, path: str) -> Iterator[Finding]:
    if not step.questions:
        yield _of(step, path, "no_options", f"{step.id!r} verifies, but asks nothing")
    if not 0 <= step.needed <= len(step.questions):
        yield _of(step, f"{path}.needed", "out_of_range", f"{step.needed} of {len(step.questions)} questions")
    if not 1 <= step.attempts <= 10:
        yield _of(step, f"{path}.attempts", "out_of_range", "1 to 10 wrong answers end it")
    if not step.otherwise or not step.goto:
        missing = "goto" if step.otherwise else "otherwise"
        yield _of(step, path, "no_otherwise", f"verify {step.id!r} needs `{missing}`")
    codes = [q.code for q in step.questions]
    for i, code in enumerate(codes):
        if code in codes[:i]:
            yield _of(step, f"{path}.questions[{i}].code", "double_name", f"{code!r} stands twice")


def _targets(step: Step) -> list[tuple[str, str]]:
    found = [("goto", step.goto), ("otherwise", step.otherwise)]
    found += [(f"options[{i}].goto", o.goto) for i, o in enumerate(step.options)]
    found += [(f"cases[{i}].goto", c.goto) for i, c in enumerate(step.cases)]
    return [(where, target) for where, target in found if target]


def _no_step(target: str, objection: str, main: set[str]) -> str:
    if objection and target in main:
        return f"{target!r} is a step of the main script: objection {objection!r} returns by having no goto"
    return f"no step {target!r}" + (f" in objection {objection!r}" if objection else "")


def _of(step: Step, path: str, code: str, words: str) -> Finding:
    return Finding(path=path, code=code, words=words, step=step.id)


def _doubles(found: Iterable[str], path: str) -> Iterator[Finding]:
    names = list(found)
    for i, name in enumerate(names):
        if name in names[:i]:
            yield Finding(path=f"{path}[{i}]", code="double_name", words=f"{name!r} stands twice")
