"""Changes of a script as the studio makes them: each gives a new script, the old one stays as it was. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from domain.campaigns import Text
from domain.script_life.parts import MAIN
from domain.scripts import Objection, Script, Step
from domain.scripts.graph import ways


class EditError(ValueError):
    """The change makes no sense (no such step, a name that is taken)."""


def steps_of(script: Script, group: str) -> tuple[Step, ...]:
    """Steps of the main script ("") or of an objection.

    Raises:
        EditError: no such objection.
    """
    if group == MAIN:
        return script.steps
    found = next((o for o in script.objections if o.code == group), None)
    if found is None:
        raise EditError(f"no objection {group!r}")
    return found.steps


def groups_of(script: Script) -> tuple[str, ...]:
    """The main script and its objections, in order."""
    return (MAIN, *(o.code for o in script.objections))


def group_of(script: Script, step_id: str) -> str | None:
    """Where a step stands; None for an unknown one."""
    for group in groups_of(script):
        if any(step.id == step_id for step in steps_of(script, group)):
            return group
    return None


def find(script: Script, step_id: str) -> Step:
    """Raises EditError: no such step."""
    for group in groups_of(script):
        for step in steps_of(script, group):
            if step.id == step_id:
                return step
    raise EditError(f"no step {step_id!r}")


def with_group(script: Script, group: str, steps: tuple[Step, ...]) -> Script:
    """The same with other steps in one group."""
    if group == MAIN:
        return replace(script, steps=steps)
    return _with_objection(script, group, lambda o: replace(o, steps=steps))


def put_step(script: Script, step: Step) -> Script:
    """Another content for a step that is there (same id)."""
    find(script, step.id)
    group = group_of(script, step.id)
    assert group is not None
    return with_group(script, group, tuple(step if s.id == step.id else s for s in steps_of(script, group)))


def free_name(script: Script, wish: str) -> str:
    """The wish, or the wish with the first number that is free."""
    taken = {s.id for g in groups_of(script) for s in steps_of(script, g)}
    if wish not in taken:
        return wish
    return next(name for n in range(2, len(taken) + 3) if (name := f"{wish}_{n}") not in taken)


def add_step(script: Script, group: str, after: str, step: Step) -> Script:
    """A new step behind another one ("" first). It takes over where that one led; that one leads to it.

    Raises:
        EditError: the name is taken, or there is no such neighbour.
    """
    if group_of(script, step.id) is not None:
        raise EditError(f"there is a step {step.id!r} already")
    steps = list(steps_of(script, group))
    if not after:
        made = replace(step, goto=step.goto or (steps[0].id if steps else ""))
        script = with_group(script, group, (made, *steps))
        return replace(script, start=step.id) if group == MAIN else script
    place = next((n for n, s in enumerate(steps) if s.id == after), None)
    if place is None:
        raise EditError(f"no step {after!r} there")
    before = steps[place]
    if before.kind in ("branch", "outcome"):
        steps.insert(place + 1, step)  # what leads where is for the author to say
    else:
        steps[place] = replace(before, goto=step.id)
        steps.insert(place + 1, replace(step, goto=step.goto or before.goto))
    return with_group(script, group, tuple(steps))


def delete_step(script: Script, step_id: str) -> Script:
    """Without a step; whoever led to it leads where it led (its own `goto`).

    Raises:
        EditError: no such step, or the only one of its group.
    """
    gone, group = find(script, step_id), group_of(script, step_id)
    assert group is not None
    steps = steps_of(script, group)
    if len(steps) == 1:
        raise EditError("the only step")
    target = gone.goto if gone.goto != step_id else ""
    left = tuple(_led_elsewhere(s, step_id, target) for s in steps if s.id != step_id)
    made = with_group(script, group, left)
    if group == MAIN and script.start == step_id:
        made = replace(made, start=target if any(s.id == target for s in left) else left[0].id)
    return made


def move_step(script: Script, step_id: str, by: int) -> Script:
    """Up or down in its group's order; where it leads stays. The first and the last stay where they are."""
    group = group_of(script, step_id)
    if group is None:
        raise EditError(f"no step {step_id!r}")
    steps = list(steps_of(script, group))
    place = next(n for n, s in enumerate(steps) if s.id == step_id)
    other = max(0, min(len(steps) - 1, place + by))
    steps.insert(other, steps.pop(place))
    return with_group(script, group, tuple(steps))


def rename_step(script: Script, step_id: str, name: str) -> Script:
    """Another id, wherever it is named.

    Raises:
        EditError: the name is taken or empty.
    """
    if name == step_id:
        return script
    if not name or group_of(script, name) is not None:
        raise EditError(f"{name!r} is no free name")
    group = group_of(script, step_id)
    if group is None:
        raise EditError(f"no step {step_id!r}")
    renamed = tuple(
        replace(_led_elsewhere(s, step_id, name), id=name if s.id == step_id else s.id)
        for s in steps_of(script, group)
    )
    made = with_group(script, group, renamed)
    return replace(made, start=name) if group == MAIN and script.start == step_id else made


def connect(script: Script, step_id: str, where: str, target: str) -> Script:
    """Let one way out of a step lead elsewhere.

    Args:
        where: the way, as `domain.scripts.graph.ways` names it: `goto`, `otherwise`, `options[0].goto`, `cases[1].goto`.
        target: id of a step of the same group; "" ends there.

    Raises:
        EditError: no such way, or the target stands elsewhere.
    """
    step, group = find(script, step_id), group_of(script, step_id)
    if target and group_of(script, target) != group:
        raise EditError(f"{target!r} stands in another part of the script")
    if where in ("goto", "otherwise"):
        return put_step(script, replace(step, **{where: target}))
    kind, _, rest = where.partition("[")
    number = rest.partition("]")[0]
    items: list[Any] = list(getattr(step, kind, ()))
    if kind not in ("options", "cases") or not number.isdigit() or int(number) >= len(items):
        raise EditError(f"{step_id!r} has no way {where!r}")
    items[int(number)] = replace(items[int(number)], goto=target)
    return put_step(script, replace(step, **{kind: tuple(items)}))


def open_ways(step: Step) -> tuple[tuple[str, str], ...]:
    """Every way that can be connected, (name, code of the answer or ""); options have one each, whether used or not."""
    if step.kind == "outcome":
        return ()
    found = [(f"options[{i}].goto", o.code) for i, o in enumerate(step.options) if not o.objection]
    found += [(f"cases[{i}].goto", str(i + 1)) for i in range(len(step.cases))]
    if step.kind != "branch":
        found.append(("goto", ""))
    if step.kind in ("branch", "verify", "consent"):
        found.append(("otherwise", "otherwise"))
    return tuple(found)


def set_text(script: Script, step_id: str, name: str, language: str, words: str) -> Script:
    """One language of a step's `title`, `text` or `hint`; empty words take the language away."""
    step = find(script, step_id)
    before: Text = getattr(step, name)
    after = {k: v for k, v in {**before, language: words}.items() if v}
    return script if after == before else put_step(script, replace(step, **{name: after}))


def add_objection(script: Script, objection: Objection) -> Script:
    """Raises EditError: the code is taken."""
    if any(o.code == objection.code for o in script.objections):
        raise EditError(f"there is an objection {objection.code!r} already")
    return replace(script, objections=(*script.objections, objection))


def delete_objection(script: Script, code: str) -> Script:
    """Without an objection; answers that called it call nothing."""
    left = tuple(o for o in script.objections if o.code != code)
    if len(left) == len(script.objections):
        raise EditError(f"no objection {code!r}")
    made = replace(script, objections=left)
    for group in groups_of(made):
        steps = tuple(
            replace(
                s, options=tuple(replace(o, objection="") if o.objection == code else o for o in s.options)
            )
            if any(o.objection == code for o in s.options)
            else s
            for s in steps_of(made, group)
        )
        made = with_group(made, group, steps)
    return made


def targets_of(step: Step) -> frozenset[str]:
    """Steps that a step can lead to."""
    return frozenset(way.to for way in ways(step) if way.to)


def _led_elsewhere(step: Step, gone: str, target: str) -> Step:
    changes: dict[str, Any] = {}
    for name in ("goto", "otherwise"):
        if getattr(step, name) == gone:
            changes[name] = target
    for name in ("options", "cases"):
        items = getattr(step, name)
        if any(item.goto == gone for item in items):
            changes[name] = tuple(replace(i, goto=target) if i.goto == gone else i for i in items)
    return replace(step, **changes) if changes else step


def _with_objection(script: Script, code: str, change: Callable[[Objection], Objection]) -> Script:
    if not any(o.code == code for o in script.objections):
        raise EditError(f"no objection {code!r}")
    return replace(script, objections=tuple(change(o) if o.code == code else o for o in script.objections))
