"""Where the steps of a graph stand on screen: a layered layout (Sugiyama's), so that ways lead downwards and seldom cross.

Rings are cut where a depth-first walk from the start meets itself; a step stands one layer below the lowest of those that
lead to it; ways over several layers get a place in each; layers are sorted by the middle of their neighbours, up and
down, as long as crossings get fewer; then each is moved towards its neighbours as far as there is room.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

Edge = tuple[str, str]
SWEEPS = 12


@dataclass(frozen=True)
class Layout:
    """Attributes:
    places: step -> (x, y) of its middle, in pixels. bends: edge -> points between its ends. width, height: of it all.
    """

    places: dict[str, tuple[float, float]] = field(default_factory=dict)
    bends: dict[Edge, tuple[tuple[float, float], ...]] = field(default_factory=dict)
    width: float = 0.0
    height: float = 0.0


def layered(
    nodes: Sequence[str],
    edges: Sequence[Edge],
    start: str = "",
    *,
    node_width: float = 184,
    gap_x: float = 24,
    gap_y: float = 92,
) -> Layout:
    """Lay out a graph; edges to unknown nodes and to oneself are left out."""
    if not nodes:
        return Layout()
    known = set(nodes)
    real = list(dict.fromkeys((a, b) for a, b in edges if a in known and b in known and a != b))
    layer = _layers(nodes, _without_rings(nodes, real, start))
    chains = {edge: _chain(edge, layer) for edge in real}
    rows = _rows(nodes, layer, chains)
    _sort(rows, chains)
    x = _spread(rows, chains, node_width + gap_x, gap_x)
    left = min(x.values()) - node_width / 2
    places = {n: (x[n] - left, layer[n] * gap_y + gap_y / 2) for n in nodes}
    bends = {
        edge: tuple((x[d] - left, _row_of(d) * gap_y + gap_y / 2) for d in chain[1:-1])
        for edge, chain in chains.items()
    }
    width = max(x.values()) - left + node_width / 2
    return Layout(places, bends, width, (max(layer.values()) + 1) * gap_y)


def crossings(rows: Sequence[Sequence[str]], chains: Mapping[Edge, Sequence[str]]) -> int:
    """How often ways cross between neighbouring layers."""
    place = {n: i for row in rows for i, n in enumerate(row)}
    segments: dict[int, list[tuple[int, int]]] = {}
    level = {n: r for r, row in enumerate(rows) for n in row}
    for chain in chains.values():
        for a, b in itertools.pairwise(chain):
            segments.setdefault(level[a], []).append((place[a], place[b]))
    return sum(_inversions(sorted(found)) for found in segments.values())


def _inversions(pairs: list[tuple[int, int]]) -> int:
    seen: list[int] = []
    count = 0
    from bisect import bisect_right, insort

    for _, low in pairs:
        count += len(seen) - bisect_right(seen, low)
        insort(seen, low)
    return count


def _without_rings(nodes: Sequence[str], edges: Sequence[Edge], start: str) -> list[Edge]:
    """The same edges, those that close a ring turned round."""
    out: dict[str, list[str]] = {n: [] for n in nodes}
    for a, b in edges:
        out[a].append(b)
    state: dict[str, int] = {}
    turned: set[Edge] = set()
    roots = ([start] if start in out else []) + list(nodes)
    for root in roots:
        if root in state:
            continue
        state[root] = 1
        stack = [(root, iter(out[root]))]
        while stack:
            here, following = stack[-1]
            nxt = next(following, None)
            if nxt is None:
                state[here] = 2
                stack.pop()
            elif state.get(nxt) == 1:
                turned.add((here, nxt))
            elif nxt not in state:
                state[nxt] = 1
                stack.append((nxt, iter(out[nxt])))
    return [(b, a) if (a, b) in turned else (a, b) for a, b in edges]


def _layers(nodes: Sequence[str], edges: Sequence[Edge]) -> dict[str, int]:
    """Longest way from any beginning."""
    into: dict[str, int] = dict.fromkeys(nodes, 0)
    out: dict[str, list[str]] = {n: [] for n in nodes}
    for a, b in edges:
        into[b] += 1
        out[a].append(b)
    layer = dict.fromkeys(nodes, 0)
    waiting = [n for n in nodes if not into[n]]
    while waiting:
        here = waiting.pop(0)
        for b in out[here]:
            layer[b] = max(layer[b], layer[here] + 1)
            into[b] -= 1
            if not into[b]:
                waiting.append(b)
    return layer


def _chain(edge: Edge, layer: Mapping[str, int]) -> tuple[str, ...]:
    """The edge's ends and a place in every layer between them, from top to bottom."""
    a, b = edge if layer[edge[0]] <= layer[edge[1]] else edge[::-1]
    between = (f"\0{row}\0{edge[0]}\0{edge[1]}" for row in range(layer[a] + 1, layer[b]))
    return (a, *between, b)


def _row_of(dummy: str) -> int:
    return int(dummy.split("\0")[1])


def _rows(
    nodes: Sequence[str], layer: Mapping[str, int], chains: Mapping[Edge, Sequence[str]]
) -> list[list[str]]:
    rows: list[list[str]] = [[] for _ in range(max(layer.values()) + 1)]
    for node in nodes:
        rows[layer[node]].append(node)
    for chain in chains.values():
        for dummy in chain[1:-1]:
            rows[_row_of(dummy)].append(dummy)
    return rows


def _sort(rows: list[list[str]], chains: Mapping[Edge, Sequence[str]]) -> None:
    up: dict[str, list[str]] = {}
    down: dict[str, list[str]] = {}
    for chain in chains.values():
        for a, b in itertools.pairwise(chain):
            down.setdefault(a, []).append(b)
            up.setdefault(b, []).append(a)
    best, fewest = [list(row) for row in rows], crossings(rows, chains)
    for sweep in range(SWEEPS):
        if not fewest:
            break
        downwards = sweep % 2 == 0
        neighbours = up if downwards else down
        for n in range(1, len(rows)) if downwards else range(len(rows) - 2, -1, -1):
            place = {m: i for i, m in enumerate(rows[n - 1 if downwards else n + 1])}
            old = {m: i for i, m in enumerate(rows[n])}

            def middle(m: str, place: dict[str, int] = place, old: dict[str, int] = old) -> tuple[float, int]:
                found = [place[o] for o in neighbours.get(m, ()) if o in place]  # noqa: B023 - used at once
                return (sum(found) / len(found) if found else float(old[m]), old[m])

            rows[n].sort(key=middle)
        now = crossings(rows, chains)
        if now < fewest:
            best, fewest = [list(row) for row in rows], now
    rows[:] = best


def _spread(
    rows: Sequence[Sequence[str]], chains: Mapping[Edge, Sequence[str]], step: float, thin: float
) -> dict[str, float]:
    """x of each, at least a step apart (a bend takes less), drawn to the middle of its neighbours."""
    neighbours: dict[str, list[str]] = {}
    for chain in chains.values():
        for a, b in itertools.pairwise(chain):
            neighbours.setdefault(a, []).append(b)
            neighbours.setdefault(b, []).append(a)

    def apart(a: str, b: str) -> float:
        halves = [(thin if n.startswith("\0") else step) / 2 for n in (a, b)]
        return sum(halves)

    x: dict[str, float] = {}
    for row in rows:
        at = 0.0
        for n, node in enumerate(row):
            at += apart(row[n - 1], node) if n else 0.0
            x[node] = at
    for turn in range(6):
        for row in rows if turn % 2 == 0 else reversed(rows):
            wanted = [median([x[o] for o in neighbours[n]]) if n in neighbours else x[n] for n in row]
            _settle(row, wanted, apart, x)
    return x


def _settle(row: Sequence[str], wanted: list[float], apart: object, x: dict[str, float]) -> None:
    """As near to the wishes as the distances allow: neighbours that would overlap become a block at their mean wish."""
    offsets, blocks = (
        [0.0],
        list[tuple[float, float, int]](),
    )  # (sum of wishes without offsets, position, size)
    for n in range(1, len(row)):
        offsets.append(offsets[-1] + apart(row[n - 1], row[n]))  # type: ignore[operator]
    for n, wish in enumerate(wanted):
        total, size = wish - offsets[n], 1
        while blocks and blocks[-1][1] > total / size:
            before, _, many = blocks.pop()
            total, size = total + before, size + many
        blocks.append((total, total / size, size))
    n = 0
    for _, position, size in blocks:
        for _ in range(size):
            x[row[n]] = position + offsets[n]
            n += 1
