"""Forms as files: our own YAML or JSON, and those of other systems."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import yaml

from domain.errors import UserError
from domain.forms import FormFile, FormText, FormTextAsked, ReadForm
from domain.scorecards import Form, check
from domain.scorecards.exchange import FORMATS, FormFileError, read, write
from lead_server.publishing.checking import read_text
from lead_server.scripts.yaml_out import Dumper

OWN = "own"
SOURCES = (OWN, *FORMATS)


def yaml_of(form: Form) -> str:
    """The whole form; what stands at its default is left out."""
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(form))
    return yaml.dump(plain, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=110)


def json_of(form: Form) -> str:
    """The same as JSON, which our own import takes too."""
    return json.dumps(msgspec.json.decode(msgspec.json.encode(form)), ensure_ascii=False, indent=2) + "\n"


def read_file(given: FormFile, name: str = "form.yaml") -> ReadForm:
    """A form out of a file, with what got lost and what is wrong with it; or why it is none.

    Raises:
        UserError: bad_request, for a system that we do not know.
    """
    if given.source not in SOURCES:
        raise UserError("bad_request", f"source is one of {', '.join(SOURCES)}")
    if given.source == OWN:
        document, findings = read_text(Path(name), given.text, "scorecard")
        if document is None or findings:
            return ReadForm(problem="\n".join(map(str, findings)))
        assert isinstance(document.definition, Form)
        return ReadForm(form=document.definition, findings=tuple(check(document.definition)))
    try:
        form, losses = read(given.text, given.source)
    except FormFileError as error:
        return ReadForm(problem=f"{name}: {error}")
    return ReadForm(form=form, losses=losses, findings=tuple(check(form)))


def text_of(wanted: FormTextAsked) -> FormText:
    """A form as a file.

    Raises:
        UserError: bad_request, for a system that we do not know.
    """
    if wanted.target == OWN:
        return FormText(text=yaml_of(wanted.form))
    if wanted.target not in FORMATS:
        raise UserError("bad_request", f"target is one of {', '.join(SOURCES)}")
    text, losses = write(wanted.form, wanted.target, wanted.language)
    return FormText(text=text, losses=losses)
