"""YAML with positions: plain data, and the line on which each part of it stands.

YAML 1.2's core rules for bare words (`no`, `on`, `20:30` are texts), no aliases, no key twice: an author who writes
`es: No` means the word.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

LARGEST_BYTES = 4_000_000


class YamlTextError(Exception):
    """The text is no YAML of ours.

    Attributes:
        line: 1-based, 0 when it cannot be told.
    """

    def __init__(self, words: str, line: int = 0) -> None:
        super().__init__(words)
        self.words, self.line = words, line


@dataclass
class Parsed:
    """Plain data with positions.

    Attributes:
        lines: path (`steps[3].text.en`) -> line, 1-based; `""` is the document.
        doubled: (path, line) of keys that stand twice in one mapping.
    """

    data: Any
    lines: dict[str, int] = field(default_factory=dict)
    doubled: list[tuple[str, int]] = field(default_factory=list)

    def line_of(self, path: str) -> int:
        """The line of a path, or of the nearest part around it."""
        while path and path not in self.lines:
            path = re.sub(r"(\.[^.\[\]]*|\[[^\[\]]*\]|^[^.\[\]]+)$", "", path)
        return self.lines.get(path, 1)


class _Loader(yaml.SafeLoader):
    """SafeLoader with YAML 1.2's idea of what a bare word is."""


def _resolvers() -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    kept: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    ours = {
        "tag:yaml.org,2002:bool": re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"),
        "tag:yaml.org,2002:int": re.compile(r"^[-+]?(?:0|[1-9][0-9]*)$"),
        "tag:yaml.org,2002:float": re.compile(r"^[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$"),
    }
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items():
        kept[first] = [(tag, ours.get(tag, pattern)) for tag, pattern in found]
    return kept


_Loader.yaml_implicit_resolvers = _resolvers()


def parse(text: str) -> Parsed:
    """Read one document.

    Raises:
        YamlTextError: with a sentence and the line.
    """
    if len(text) > LARGEST_BYTES:
        raise YamlTextError(f"the file is larger than {LARGEST_BYTES // 1_000_000} MB")
    loader = _Loader(text)
    try:
        _refuse_aliases(text)
        node = loader.get_single_node()
        if node is None:
            raise YamlTextError("the file is empty")
        found = Parsed(None)
        found.data = _plain(loader, node, "", found)
        return found
    except yaml.MarkedYAMLError as error:
        raise YamlTextError(*_explain(error)) from None
    except (yaml.YAMLError, ValueError) as error:
        raise YamlTextError(f"this is no YAML: {str(error).splitlines()[0]}") from None
    finally:
        loader.dispose()


def _refuse_aliases(text: str) -> None:
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.AliasEvent):
            line = event.start_mark.line + 1 if event.start_mark else 0
            raise YamlTextError(f"*{event.anchor}: aliases are not used here", line)


def _plain(loader: _Loader, node: yaml.Node, path: str, found: Parsed) -> Any:
    line = node.start_mark.line + 1
    found.lines.setdefault(path, line)
    if isinstance(node, yaml.SequenceNode):
        return [_plain(loader, item, f"{path}[{i}]", found) for i, item in enumerate(node.value)]
    if not isinstance(node, yaml.MappingNode):
        return loader.construct_object(node)
    made: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else "?"
        inner = f"{path}.{key}" if path else key
        found.lines[inner] = key_node.start_mark.line + 1
        if key in made:
            found.doubled.append((inner, key_node.start_mark.line + 1))
        made[key] = _plain(loader, value_node, inner, found)
    return made


def _explain(error: yaml.MarkedYAMLError) -> tuple[str, int]:
    mark = error.problem_mark or error.context_mark
    words = error.problem or str(error)
    if "expected ',' or '}'" in words or "expected <block end>" in words:
        words += " (a text with , : ? or { needs quotes)"
    return words, mark.line + 1 if mark else 0
