"""A script as a YAML file that `lead-server publish` and the studio's import take, and back."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec
import yaml

from domain.scripts import Script
from lead_server.publishing.checking import read_text
from lead_server.publishing.findings import Finding

_NUMBER = re.compile(r"[-+]?(?:\d[\d_]*)?\.?\d*(?:[eE][-+]?\d+)?")


class Dumper(yaml.SafeDumper):
    """Block style, keys as they stand, long texts folded nowhere."""

    def ignore_aliases(self, _data: Any) -> bool:
        return True


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.Node:
    style = "|" if "\n" in value else '"' if _NUMBER.fullmatch(value) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


Dumper.add_representer(str, _text)


def text_of(script: Script) -> str:
    """The whole script; what stands at its default is left out."""
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(script))
    return yaml.dump(plain, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=110)


def script_of(text: str, file: str = "script.yaml") -> tuple[Script | None, list[Finding]]:
    """Read one back; without a script the findings say why, with lines. An unsound one is read, to be mended."""
    document, findings = read_text(Path(file), text, "script")
    if document is None or not isinstance(document.definition, Script):
        return None, findings
    return document.definition, findings


__all__ = ["Dumper", "script_of", "text_of"]
