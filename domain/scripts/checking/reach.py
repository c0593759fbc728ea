"""Steps that nothing reaches, steps that lead nowhere, loops without a way out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from domain.scripts.definition import Script, Step, all_steps
from domain.scripts.findings import Finding
from domain.scripts.graph import objections_of, passed_in_silence, ways

Graph = Mapping[str, Step]


def check(script: Script) -> Iterator[Finding]:
    """Every finding about the shape of the graphs."""
    graphs: list[tuple[str, str, str, Graph]] = []
    if script.start in {s.id for s in script.steps}:
        graphs.append(("", "steps", script.start, {s.id: s for s in script.steps}))
    for i, objection in enumerate(script.objections):
        if objection.steps:
            inner = {s.id: s for s in objection.steps}
            graphs.append((objection.code, f"objections[{i}].steps", objection.steps[0].id, inner))
    called = _called(script)
    for i, objection in enumerate(script.objections):
        if not objection.listed and objection.code not in called:
            words = f"nobody calls {objection.code!r}, and it is not listed"
            yield Finding(path=f"objections[{i}]", code="unreachable", words=words)
    for code, path, start, graph in graphs:
        places = {name: f"{path}[{i}]" for i, name in enumerate(graph)}
        reached = _reached(graph, start)
        for name, place in places.items():
            if name not in reached:
                yield _of(name, place, "unreachable", f"nothing leads to {name!r}")
        yield from _dead_ends(graph, places, main=not code)
        yield from _no_way_out(graph, places, reached, main=not code)
    yield from _silent_rings(script)
    yield from _rings_of_calls(script)


def _called(script: Script) -> set[str]:
    steps = [s for _, _, s in all_steps(script)]
    return {s.calls for s in steps if s.kind == "sub_script"} | {
        code for s in steps for code, _ in objections_of(s)
    }


def _reached(graph: Graph, start: str) -> set[str]:
    found, waiting = set[str](), [start]
    while waiting:
        here = waiting.pop()
        if here in graph and here not in found:
            found.add(here)
            waiting.extend(way.to for way in ways(graph[here]) if way.to)
            waiting.extend([graph[here].goto] if graph[here].offer and graph[here].goto else [])
    return found


def _dead_ends(graph: Graph, places: Mapping[str, str], *, main: bool) -> Iterator[Finding]:
    """In the main script only an outcome is an end; in an objection every end returns."""
    for name, step in graph.items():
        if step.kind == "outcome":
            continue
        found = ways(step)
        if not found:
            words = f"every answer of {name!r} opens an objection: there is no way on"
            yield _of(name, places[name], "dead_end", words)
        elif not main:
            continue
        elif all(not way.to for way in found):
            yield _of(name, places[name], "dead_end", f"{name!r} leads nowhere and is no outcome")
        else:
            for way in found:
                if not way.to and step.options:
                    place = next(i for i, o in enumerate(step.options) if o.code == way.code)
                    words = f"answer {way.code!r} of {name!r} leads nowhere"
                    yield _of(name, f"{places[name]}.options[{place}]", "no_target", words)


def _no_way_out(
    graph: Graph, places: Mapping[str, str], reached: set[str], *, main: bool
) -> Iterator[Finding]:
    """A step from which no end can be reached. An outcome is an end; in an objection so is each return.

    What the record says or the customer knows may be the same each time round: each way of such a step must lead out.
    """

    def leads_out(step: Step, out: set[str]) -> bool:
        found = [way.to in out if way.to else not main for way in ways(step)]
        if step.offer and not (step.goto in out if step.goto else not main):
            return False  # an offer that has ended is passed over
        return all(found) and bool(found) if _is_forced(step) else any(found)

    out, grew = {name for name, step in graph.items() if step.kind == "outcome"}, True
    while grew:
        more = {name for name, step in graph.items() if name not in out and leads_out(step, out)}
        out, grew = out | more, bool(more)
    for name, step in graph.items():
        stuck = name in reached and name not in out
        if stuck and any(way.to in graph for way in ways(step)):  # a dead end is told as such
            yield _of(name, places[name], "no_way_out", f"{name!r} never reaches an end")


def _is_forced(step: Step) -> bool:
    """True where the agent's answers cannot choose the way: a branch about the record, an identity check."""
    if step.kind == "verify":
        return True
    return step.kind == "branch" and not all("answers" in case.when for case in step.cases)


def _silent_rings(script: Script) -> Iterator[Finding]:
    """Rings in which nothing is shown, calls of sub-scripts included: the player would stop at one by force."""
    first = {o.code: o.steps[0].id for o in script.objections if o.steps}
    by_id = {s.id: (path, s) for path, _, s in all_steps(script)}
    edges: dict[str, set[str]] = {}
    for name, (_, step) in by_id.items():
        if passed_in_silence(step):
            edges[name] = {way.to for way in ways(step) if way.to}
            edges[name] |= {first[step.calls]} if step.kind == "sub_script" and step.calls in first else set()
    for name in edges:
        found, waiting = set[str](), [t for t in edges[name] if t in edges]
        while waiting:
            here = waiting.pop()
            if here not in found:
                found.add(here)
                waiting.extend(t for t in edges[here] if t in edges)
        if name in found:
            yield _of(
                name,
                by_id[name][0],
                "endless",
                f"{name!r} comes back to itself and nothing is shown on the way",
            )


def _rings_of_calls(script: Script) -> Iterator[Finding]:
    """A sub-script that is called within itself comes to no end by itself."""
    calls = {o.code: {s.calls for s in o.steps if s.kind == "sub_script"} for o in script.objections}
    for i, objection in enumerate(script.objections):
        found, waiting = set[str](), list(calls[objection.code])
        while waiting:
            here = waiting.pop()
            if here not in found:
                found.add(here)
                waiting.extend(calls.get(here, ()))
        if objection.code in found:
            for j, step in enumerate(objection.steps):
                if step.kind == "sub_script":
                    words = f"{objection.code!r} is called within itself"
                    yield _of(step.id, f"objections[{i}].steps[{j}].calls", "endless", words)


def _of(name: str, path: str, code: str, words: str) -> Finding:
    return Finding(path=path, code=code, words=words, step=name)
