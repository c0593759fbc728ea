"""A graph of 150 steps is laid out readably: nothing overlaps, ways lead down, fewer cross than as written."""

from __future__ import annotations

from itertools import combinations, pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_app.studio.layout import Layout, layered

WIDTH, GAP = 184, 92


def big(steps: int = 150, seed: int = 5) -> tuple[list[str], list[tuple[str, str]]]:
    """A script as people write them: mostly on, some answers ahead, some back."""
    random = Random(seed)
    nodes = [f"s{n}" for n in range(steps)]
    edges = [(nodes[n], nodes[n + 1]) for n in range(steps - 1) if n % 17 != 16]
    for n in range(0, steps - 1, 2):
        edges.append((nodes[n], nodes[min(steps - 1, n + random.randint(2, 9))]))
    edges += [(nodes[n], nodes[max(0, n - random.randint(2, 6))]) for n in range(11, steps, 23)]
    return nodes, edges


def overlaps(layout: Layout) -> list[tuple[str, str]]:
    return [
        (a, b)
        for (a, (ax, ay)), (b, (bx, by)) in combinations(layout.places.items(), 2)
        if abs(ax - bx) < WIDTH and abs(ay - by) < GAP - 40
    ]


def crossing(layout: Layout, edges: list[tuple[str, str]]) -> int:
    """Straight pieces that cross, counted by geometry."""
    pieces = []
    for edge in dict.fromkeys(edges):
        a, b = layout.places[edge[0]], layout.places[edge[1]]
        points = [a, *layout.bends.get(edge, ()), b] if a[1] <= b[1] else [b, *layout.bends.get(edge, ()), a]
        pieces += list(pairwise(points))

    def side(p, q, r):
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return sum(
        side(*one, other[0]) * side(*one, other[1]) < 0 and side(*other, one[0]) * side(*other, one[1]) < 0
        for one, other in combinations(pieces, 2)
    )


def test_a_large_script_is_readable():
    nodes, edges = big()
    layout = layered(nodes, edges, "s0")
    assert layout.places.keys() == set(nodes) and overlaps(layout) == []
    up = [e for e in edges if layout.places[e[0]][1] >= layout.places[e[1]][1]]
    assert len(up) <= 8, "only the ways back lead up"
    rows = {}
    for n, (_, y) in layout.places.items():
        rows.setdefault(y, []).append(n)
    naive = Layout({n: (i * 208.0, y) for y, row in rows.items() for i, n in enumerate(row)}, {})
    assert crossing(layout, edges) < crossing(naive, edges) / 2
    assert layout == layered(nodes, edges, "s0"), "the same picture each time"


@given(st.integers(1, 25), st.data())
@settings(max_examples=60, deadline=None)
def test_any_graph_has_a_place_for_each_and_no_two_in_one(count, data):
    nodes = [f"n{i}" for i in range(count)]
    edges = data.draw(
        st.lists(st.tuples(st.sampled_from(nodes), st.sampled_from([*nodes, "unknown"])), max_size=40)
    )
    layout = layered(nodes, edges, nodes[0])
    assert layout.places.keys() == set(nodes) and overlaps(layout) == []
    assert all(0 <= x <= layout.width and 0 <= y <= layout.height for x, y in layout.places.values())


@pytest.mark.parametrize(
    ("edges", "layers"), [([("a", "b"), ("b", "c")], 3), ([("a", "b"), ("b", "a")], 2), ([], 1)]
)
def test_ways_lead_down_and_rings_are_cut(edges, layers):
    layout = layered(["a", "b", "c"], edges, "a")
    assert len({y for _, y in layout.places.values()}) == layers
    assert layered([], []) == Layout()
