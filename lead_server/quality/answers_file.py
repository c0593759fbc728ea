"""Answers to a form in a file, YAML or JSON: a mapping of question to answer, or a list of whole answers.

```yaml
greeting: yes            # an option's ref; a list for `multi`; a number for `number`
price: {na: true, na_reason: not_reached}
closing: {values: [no], comment: "hung up first"}
```
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

import msgspec

from domain.scorecards import Answer
from lead_server.publishing.yaml_text import Parsed, YamlTextError, parse


def read_answers(path: Path, known: Collection[str]) -> list[Answer]:
    """Read the file; `known`: refs of questions and sections that may be answered.

    Raises:
        ValueError: what is wrong, with its line. OSError: the file cannot be read.
    """
    try:
        found = parse(path.read_text("utf-8-sig"))
    except YamlTextError as error:
        raise ValueError(f"{path}:{error.line}: {error.words}") from None
    except UnicodeDecodeError:
        raise ValueError(f"{path}: this is no text in UTF-8") from None
    data = found.data
    if isinstance(data, dict) and set(data) == {"answers"}:
        data = data["answers"]
    if isinstance(data, dict):
        answers = [(ref, _answer(path, found, ref, given)) for ref, given in data.items()]
    elif isinstance(data, list):
        answers = [(f"[{n}]", _converted(path, found, f"[{n}]", given)) for n, given in enumerate(data)]
    else:
        raise ValueError(f"{path}: answers are a mapping of question to answer, or a list of answers")
    for where, answer in answers:
        if answer.question not in known:
            raise ValueError(f"{path}:{found.line_of(where)}: the form has no question {answer.question!r}")
    return [answer for _, answer in answers]


def _known(given: dict[str, Any]) -> None:
    if unknown := sorted(set(given) - set(Answer.__struct_fields__)):
        raise msgspec.ValidationError(f"an answer has no {', '.join(unknown)}")


def _answer(path: Path, found: Parsed, ref: str, given: Any) -> Answer:
    if given is None:
        return Answer(question=ref)
    if not isinstance(given, dict):
        given = {"values": given if isinstance(given, list) else [given]}
    return _converted(path, found, ref, {"question": ref, **given})


def _converted(path: Path, found: Parsed, where: str, given: Any) -> Answer:
    if isinstance(given, dict) and isinstance(given.get("values"), list):
        given = {**given, "values": [_value(value) for value in given["values"]]}
    try:
        if isinstance(given, dict):
            _known(given)
        return msgspec.convert(given, Answer)
    except msgspec.ValidationError as error:
        raise ValueError(f"{path}:{found.line_of(where)}: {where}: {error}") from None


def _value(value: Any) -> Any:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else value
