"""Text into a tree, within the profile. What CEL knows besides (maps, bytes, unsigned numbers, `?.`) is not in it."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

LONGEST, DEEPEST = 2000, 40
Shape = Literal["value", "name", "member", "index", "call", "method", "list", "unary", "binary", "choice"]
_TOKEN = re.compile(
    r"""\s*(?:(?P<double>\d+\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)
    |(?P<int>0x[0-9a-fA-F]+|\d+)
    |(?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')
    |(?P<name>[A-Za-z_][A-Za-z0-9_]*)
    |(?P<sign>&&|\|\||==|!=|<=|>=|[-+*/%<>!?:.,()\[\]]))""",
    re.VERBOSE,
)
_KEYWORDS = {"true": "bool", "false": "bool", "null": "null"}
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\", "'": "'", '"': '"', "`": "`"}
_LEVELS: tuple[tuple[str, ...], ...] = (
    ("||",),
    ("&&",),
    ("==", "!=", "<", "<=", ">", ">=", "in"),
    ("+", "-"),
    ("*", "/", "%"),
)


class NotInProfileError(Exception):
    """The text is no condition of ours; `words` say why, `at` is the sign's place (0-based)."""

    def __init__(self, words: str, at: int) -> None:
        super().__init__(words)
        self.words, self.at = words, at


class Node(NamedTuple):
    """One part of a condition.

    Attributes:
        shape: what it is. text: the name, operator or literal. kind: of a literal. parts: what it is made of.
    """

    shape: Shape
    text: str
    parts: tuple[Node, ...] = ()
    kind: str = ""
    at: int = 0


class _Token(NamedTuple):
    kind: str
    text: str
    at: int


def parse(source: str) -> Node:
    """Read a condition.

    Raises:
        NotInProfileError: it is none, or uses what the profile leaves out.
    """
    if len(source) > LONGEST:
        raise NotInProfileError(f"a condition has at most {LONGEST} signs", LONGEST)
    return _Reader(_tokens(source)).whole()


def _tokens(source: str) -> list[_Token]:
    found, at, end = [], 0, len(source.rstrip())
    while at < end:
        match = _TOKEN.match(source, at)
        if match is None:
            at += len(source[at:]) - len(source[at:].lstrip())
            sign = source[at]
            raise NotInProfileError(
                "a text does not end" if sign in "'\"" else f"{sign!r} has no meaning here", at
            )
        kind = match.lastgroup or ""
        text, start = match[kind], match.start(kind)
        if kind in ("int", "double") and source[match.end() : match.end() + 1].isalpha():
            raise NotInProfileError(f"{text + source[match.end()]!r} is no number of ours", start)
        if kind == "name" and source[match.end() : match.end() + 1] in ("'", '"') and len(text) <= 2:
            raise NotInProfileError(f"texts have no prefix ({text})", start)
        found.append(_Token("sign" if text == "in" else kind, text, start))
        at = match.end()
    return found


class _Reader:
    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens, self._n, self._depth = tokens, 0, 0

    def whole(self) -> Node:
        if not self._tokens:
            raise NotInProfileError("the condition is empty", 0)
        found = self._choice()
        if self._n < len(self._tokens):
            token = self._tokens[self._n]
            raise NotInProfileError(f"{token.text!r} is too much", token.at)
        return found

    def _choice(self) -> Node:
        self._depth += 1
        if self._depth > DEEPEST:
            raise NotInProfileError("too deeply nested", self._here())
        found = self._level(0)
        if at := self._take("?"):
            yes = self._choice()
            self._demand(":")
            found = Node("choice", "?:", (found, yes, self._choice()), at=at.at)
        self._depth -= 1
        return found

    def _level(self, level: int) -> Node:
        if level == len(_LEVELS):
            return self._unary()
        found = self._level(level + 1)
        while token := self._take(*_LEVELS[level]):
            found = Node("binary", token.text, (found, self._level(level + 1)), at=token.at)
        return found

    def _unary(self) -> Node:
        if token := self._take("!", "-"):
            self._depth += 1
            if self._depth > DEEPEST:
                raise NotInProfileError("too deeply nested", token.at)
            found = Node("unary", token.text, (self._unary(),), at=token.at)
            self._depth -= 1
            return found
        return self._postfix(self._primary())

    def _postfix(self, found: Node) -> Node:
        while True:
            if self._take("."):
                name = self._name()
                if self._take("("):
                    found = Node("method", name.text, (found, *self._until(")")), at=name.at)
                else:
                    found = Node("member", name.text, (found,), at=name.at)
            elif at := self._take("["):
                inside = self._choice()
                self._demand("]")
                found = Node("index", "[]", (found, inside), at=at.at)
            else:
                return found

    def _primary(self) -> Node:
        if self._n >= len(self._tokens):
            raise NotInProfileError("it breaks off", self._here())
        token = self._tokens[self._n]
        self._n += 1
        if token.kind in ("int", "double"):
            return Node("value", token.text, kind=token.kind, at=token.at)
        if token.kind == "string":
            return Node("value", _unescaped(token), kind="string", at=token.at)
        if token.kind == "name":
            if token.text in _KEYWORDS:
                return Node("value", token.text, kind=_KEYWORDS[token.text], at=token.at)
            if self._take("("):
                return Node("call", token.text, self._until(")"), at=token.at)
            return Node("name", token.text, at=token.at)
        if token.text == "(":
            found = self._choice()
            self._demand(")")
            return found
        if token.text == "[":
            return Node("list", "[]", self._until("]"), at=token.at)
        raise NotInProfileError(f"{token.text!r} has no meaning here", token.at)

    def _until(self, end: str) -> tuple[Node, ...]:
        found: list[Node] = []
        if self._take(end):
            return ()
        while True:
            found.append(self._choice())
            if self._take(end):
                return tuple(found)
            self._demand(",")

    def _take(self, *signs: str) -> _Token | None:
        if self._n < len(self._tokens):
            token = self._tokens[self._n]
            if token.kind == "sign" and token.text in signs:
                self._n += 1
                return token
        return None

    def _demand(self, sign: str) -> None:
        if self._take(sign) is None:
            raise NotInProfileError(f"{sign!r} is missing", self._here())

    def _name(self) -> _Token:
        if self._n < len(self._tokens) and self._tokens[self._n].kind == "name":
            self._n += 1
            return self._tokens[self._n - 1]
        raise NotInProfileError("a name is missing after '.'", self._here())

    def _here(self) -> int:
        if self._n < len(self._tokens):
            return self._tokens[self._n].at
        return self._tokens[-1].at + len(self._tokens[-1].text) if self._tokens else 0


def _unescaped(token: _Token) -> str:
    def put(found: re.Match[str]) -> str:
        if found[1] not in _ESCAPES:
            raise NotInProfileError(f"\\{found[1]} has no meaning in a text", token.at)
        return _ESCAPES[found[1]]

    return re.sub(r"\\(.)", put, token.text[1:-1])
