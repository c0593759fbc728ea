"""Expressions in texts: they compile, and name what is there. Read from Jinja's own tree."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from jinja2 import TemplateError, nodes

from domain import script_text
from domain.condition_tree import Type
from domain.sandbox import tree_of

_STATEMENT = re.compile(r"\{[%#]")
Problem = tuple[str, str]  #: code, words


def problems_in(text: str, names: Mapping[str, Type]) -> Iterator[Problem]:
    """What is wrong with the holes of a text."""
    if _STATEMENT.search(text):
        yield "statement", "only {{ expressions }} are allowed, no {% statements %}"
    for expression in script_text.expressions(text):
        for code, words in problems_of(expression, names):
            yield code, f"{{{{ {expression} }}}}: {words}"
    rest = re.sub(r"\{\{.*?\}\}", "", text, flags=re.DOTALL)
    if "{{" in rest or "}}" in rest:
        yield "bad_expression", "a {{ without its }}"


def problems_of(expression: str, names: Mapping[str, Type]) -> Iterator[Problem]:
    """What is wrong with one expression."""
    try:
        tree = tree_of(expression)
    except TemplateError as error:
        yield "bad_expression", str(error)
        return
    if problem := script_text.problem_with(expression):  # filters that are not there
        yield "unknown_function" if "filter" in problem else "bad_expression", problem
        return
    if any(True for _ in tree.find_all(nodes.Call)) or isinstance(tree, nodes.Call):
        yield "unknown_function", "functions cannot be called in a text"
        return
    found = _path(tree)
    if found is not None and (kind := _typed(found, names)) is not None and kind.kind in ("map", "record"):
        yield "wrong_type", f"{'.'.join(found)} is {kind.words}, not a text"
    for path in _paths(tree):
        yield from _known(path, names)


def _paths(tree: nodes.Node) -> Iterator[list[str]]:
    """Every `a.b.c` in a tree, whole."""
    path = _path(tree)
    if path is not None:
        yield path
        return
    for child in tree.iter_child_nodes():
        yield from _paths(child)


def _path(node: nodes.Node) -> list[str] | None:
    match node:
        case nodes.Name():
            return [node.name]
        case nodes.Getattr():
            before = _path(node.node)
            return None if before is None else [*before, node.attr]
        case nodes.Getitem(arg=nodes.Const(value=str() as name)):
            before = _path(node.node)
            return None if before is None else [*before, name]
    return None


def _known(path: list[str], names: Mapping[str, Type]) -> Iterator[Problem]:
    if path[0] not in names:
        yield "unknown_variable", f"there is no {path[0]!r}; known: {', '.join(sorted(names))}"
    elif _typed(path, names) is None:
        yield "unknown_field", f"there is no {'.'.join(path)}"


def _typed(path: list[str], names: Mapping[str, Type]) -> Type | None:
    here = names.get(path[0])
    for name in path[1:]:
        if here is None or here.kind not in ("record", "map"):
            return None
        here = here.members.get(name)
    return here
