"""The sandbox in which the expressions of a script are worked out: Jinja2's, without anything that it offers by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment


class _Sandbox(ImmutableSandboxedEnvironment):
    """A dot on a mapping is its key, never a method: a field called `items` is a field."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        if isinstance(obj, Mapping):
            return obj.get(attribute, self.undefined(obj=obj, name=attribute))
        return super().getattr(obj, attribute)


_ENVIRONMENT = _Sandbox(undefined=StrictUndefined, autoescape=False)
_ENVIRONMENT.globals.clear()


def compile_expression(expression: str) -> Callable[..., Any]:
    """A function of the facts (by name) that gives the expression's value; what is undefined is None.

    Raises:
        jinja2.TemplateError: it is no expression.
    """
    compiled: Callable[..., Any] = _ENVIRONMENT.compile_expression(expression, undefined_to_none=True)
    return compiled


def tree_of(expression: str) -> nodes.Expr:
    """The parts of an expression, for a checker.

    Raises:
        jinja2.TemplateError: it is no expression.
    """
    parser = Parser(_ENVIRONMENT, expression, state="variable")
    found = parser.parse_expression()
    if not parser.stream.eos:
        raise TemplateSyntaxError("more than one expression", 1)
    return found
