"""Required statements that some way to a sale passes by.

A way is everything that can happen without a jump: each case of a branch, each answer, objections opened at any step
(and within each other) and sub-scripts that are called. A step stands for its demand (`statement`, or its own id); it is
done when it is left as done, so an objection that is opened while it is on screen does not count. One objection returns to
the step where it was opened: it moves the main script only by an outcome of its own. A called sub-script goes on behind
the call if some way through it returns without the demand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from domain.scripts.definition import Script, Step, all_steps
from domain.scripts.findings import Finding
from domain.scripts.graph import objections_of, passed_in_silence, ways


def check(script: Script, categories: Mapping[str, str] | None = None) -> Iterator[Finding]:
    """A finding for each demand and each sale outcome that can be reached without it, with such a way."""
    if script.start not in {s.id for s in script.steps}:
        return
    sales = {s.id: path for path, _, s in all_steps(script) if is_sale(s, categories or {})}
    demands: dict[str, list[tuple[str, Step]]] = {}
    for path, _, step in all_steps(script):
        if step.required:
            demands.setdefault(step.demand, []).append((path, step))
    for demand, places in demands.items():
        wanted = _wanted(places, sales)
        path, step = places[0]
        for outcome in sorted(wanted):
            if way := _Search(script, demand).way_to(outcome):
                words = f"{outcome!r} can be reached without {demand!r}: {_told(way)}"
                yield Finding(path=path, code="bypassed", words=words, step=step.id)


def is_sale(step: Step, categories: Mapping[str, str]) -> bool:
    """True for an outcome that sells, or does not say that it does not."""
    if step.kind != "outcome":
        return False
    category = step.category or categories.get(step.disposition, "")
    return category in ("", "sale") or categories.get(step.disposition) == "sale"


def _wanted(places: list[tuple[str, Step]], sales: Mapping[str, str]) -> set[str]:
    """Outcomes that demand it: those that a step names, else every sale."""
    named = {name for _, step in places for name in step.for_outcomes}
    everywhere = any(not step.for_outcomes for _, step in places)
    return set(sales) if everywhere else named


def _told(way: list[str]) -> str:
    return " → ".join(way if len(way) <= 12 else [*way[:6], "…", *way[-5:]])


class _Search:
    """Ways through a script on which one demand is not done."""

    def __init__(self, script: Script, demand: str) -> None:
        self._script, self._demand = script, demand
        self._graphs: dict[str, dict[str, Step]] = {"": {s.id: s for s in script.steps}}
        self._start: dict[str, str] = {"": script.start}
        for objection in script.objections:
            if objection.steps:
                self._graphs[objection.code] = {s.id: s for s in objection.steps}
                self._start[objection.code] = objection.steps[0].id
        self._listed = [o.code for o in script.objections if o.listed and o.code in self._start]
        self._returns: dict[str, list[str]] = self._find_returns()

    def way_to(self, outcome: str) -> list[str] | None:
        """The shortest such way to an outcome, as ids of steps; None when there is none."""
        came: dict[tuple[str, str], list[str]] = {("", self._start[""]): [self._start[""]]}
        waiting = [("", self._start[""])]
        while waiting:
            graph, name = waiting.pop(0)
            way = came[graph, name]
            if name == outcome:
                return way
            for place, more in self._next(graph, name):
                if place not in came:
                    came[place] = way + more
                    waiting.append(place)
        return None

    def _next(self, graph: str, name: str) -> Iterator[tuple[tuple[str, str], list[str]]]:
        """Places that can follow, the demand undone, with the steps on the way there."""
        step = self._graphs[graph].get(name)
        if step is None:
            return
        for to, more in self._onward(graph, step):
            if to:
                yield (graph, to), more
        for code in self._opened(step):
            if code in self._start:
                yield (code, self._start[code]), [self._start[code]]

    def _onward(self, graph: str, step: Step) -> Iterator[tuple[str, list[str]]]:
        """Targets in the same graph ("" returns) that can be reached with the demand undone."""
        if step.offer:  # an offer that has ended is passed over
            yield step.goto, [step.goto] if step.goto else []
        if step.kind == "sub_script":
            if step.calls not in self._start:
                yield step.goto, [step.goto] if step.goto else []
            elif (through := self._returns.get(step.calls)) is not None:
                yield step.goto, [*through, *([step.goto] if step.goto else [])]
            return
        doing = step.required and step.demand == self._demand
        for way in ways(step):
            if not (doing and way.done):
                yield way.to, [way.to] if way.to else []

    def _opened(self, step: Step) -> list[str]:
        """Sub-scripts that can begin here: called, by an answer, or by the agent where the step is shown."""
        called = [step.calls] if step.kind == "sub_script" else []
        return (
            called
            + [code for code, _ in objections_of(step)]
            + ([] if passed_in_silence(step) else self._listed)
        )

    def _find_returns(self) -> dict[str, list[str]]:
        """For each sub-script a way through it on which the demand is not done; grown until nothing is added."""
        found: dict[str, list[str]] = {}
        self._returns = found
        grew = True
        while grew:
            grew = False
            for code, start in self._start.items():
                if code and code not in found and (way := self._through(code, start)) is not None:
                    found[code] = way
                    grew = True
        return found

    def _through(self, code: str, start: str) -> list[str] | None:
        came, waiting = {start: [start]}, [start]
        while waiting:
            name = waiting.pop(0)
            step = self._graphs[code].get(name)
            if step is None or step.kind == "outcome":
                continue
            for to, more in self._onward(code, step):
                if not to:
                    return came[name] + more
                if to not in came:
                    came[to] = came[name] + more
                    waiting.append(to)
        return None
