"""A plan in a YAML or JSON file."""

from __future__ import annotations

from pathlib import Path

import msgspec

from domain.sampling import Plan, problems_of
from lead_server.publishing.yaml_text import YamlTextError, parse


def read_plan(path: Path) -> Plan:
    """Read the file.

    Raises:
        ValueError: all that is wrong, a line each, with file and line. OSError: the file cannot be read.
    """
    try:
        found = parse(path.read_text("utf-8-sig"))
        plan = msgspec.convert(found.data, Plan)
    except YamlTextError as error:
        raise ValueError(f"{path}:{error.line}: {error.words}") from None
    except msgspec.ValidationError as error:
        raise ValueError(f"{path}: {error}") from None
    except UnicodeDecodeError:
        raise ValueError(f"{path}: this is no text in UTF-8") from None
    known = set(Plan.__struct_fields__)
    wrong = [
        f"{path}:{found.line_of(name)}: a plan has no {name!r}" for name in found.data if name not in known
    ]
    wrong += [f"{path}:{found.line_of(where)}: {where}: {words}" for where, words in problems_of(plan)]
    if wrong:
        raise ValueError("\n".join(wrong))
    return plan
