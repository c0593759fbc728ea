"""Check definition files before they are published: shape, names, texts, and what they name in each other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, get_args, get_origin

import msgspec

from domain import scripts
from domain.articles import Article
from domain.campaigns import LANGUAGES, Campaign, for_work, walk
from domain.phrases import PhraseSet, problems_of
from domain.scorecards import Form
from domain.scorecards import check as check_form
from domain.scripts import Script
from domain.scripts.checking import required
from lead_server.publishing import campaign_rules
from lead_server.publishing.findings import Finding
from lead_server.publishing.yaml_text import Parsed, YamlTextError, parse

Definition = Campaign | Script | Form | Article | PhraseSet
#: in the order in which a folder is published: what others name comes first
KINDS: dict[str, type[Definition]] = {
    "scorecard": Form,
    "script": Script,
    "campaign": Campaign,
    "article": Article,
    "phrase_set": PhraseSet,
}
_CODE = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
_PLACE = re.compile(r" - at `\$\.?(?P<path>[^`]*)`$")


class Document(msgspec.Struct, kw_only=True):
    """A file that decodes.

    Attributes:
        text: of the file, kept with the published version.
    """

    file: str
    kind: str
    definition: Definition
    text: str
    parsed: Parsed


def files_in(path: Path) -> list[Path]:
    """The YAML files of a folder and its folders, in order; a file is itself.

    Raises:
        FileNotFoundError: nothing is there.
    """
    if path.is_dir():
        found = sorted(p for p in path.rglob("*") if p.suffix.lower() in (".yaml", ".yml"))
        if not found:
            raise FileNotFoundError(f"{path} holds no YAML file")
        return found
    if not path.is_file():
        raise FileNotFoundError(f"{path} is not there")
    return [path]


def check_file(path: Path, kind: str = "") -> list[Finding]:
    """What is wrong with one file; empty: nothing. `kind`: what it must be, "" to find out."""
    document, findings = read_document(path, kind)
    return findings if document is None else findings + check_document(document)


def read_document(path: Path, kind: str = "") -> tuple[Document | None, list[Finding]]:
    """Decode a file; without a document the findings say why."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, [_at(path, 1, "", "not_utf8", f"the file is not UTF-8 (byte {error.start})")]
    return read_text(path, text, kind)


def read_text(path: Path, text: str, kind: str = "") -> tuple[Document | None, list[Finding]]:
    """The same for a text that is no file (yet); `path` names it in findings."""
    try:
        parsed = parse(text)
    except YamlTextError as error:
        return None, [_at(path, max(error.line, 1), "", "bad_yaml", error.words)]
    if not isinstance(parsed.data, dict):
        return None, [_at(path, 1, "", "no_mapping", "the file must begin with names and values (`code: …`)")]
    found_kind = kind or kind_of(path, parsed.data)
    if not found_kind:
        return None, [_at(path, 1, "", "unknown_kind", "neither campaign, script, scorecard nor article")]
    doubled = [_at(path, line, where, "double_key", "the key stands twice") for where, line in parsed.doubled]
    try:
        definition = msgspec.convert(parsed.data, KINDS[found_kind])
    except msgspec.ValidationError as error:
        return None, [*doubled, _decoding(path, parsed, str(error))]
    document = Document(file=str(path), kind=found_kind, definition=definition, text=text, parsed=parsed)
    unknown = [
        _at(
            path,
            parsed.line_of(where),
            where,
            "unknown_key",
            f"a {found_kind} has no {where.rpartition('.')[2]!r} here",
        )
        for where in _unknown_keys(parsed.data, KINDS[found_kind], "")
    ]
    return document, doubled + unknown


def kind_of(path: Path, data: dict[str, Any]) -> str:
    """What a file holds: by its folder's name, else by what stands in it; "" when neither tells."""
    folder = path.parent.name.removesuffix("s")
    if folder in KINDS:
        return folder
    marks = {
        "steps": "script",
        "sections": "scorecard",
        "dispositions": "campaign",
        "body": "article",
        "phrases": "phrase_set",
    }
    return next((kind for key, kind in marks.items() if key in data), "")


def check_document(document: Document) -> list[Finding]:
    """The rules of its kind."""
    problems = list(_RULES[document.kind](document.definition))
    if not _CODE.fullmatch(document.definition.code):
        problems.append(("code", "bad_code", "a code is a-z, 0-9, _ and -, at most 64"))
    path = Path(document.file)
    return [_at(path, document.parsed.line_of(where), where, code, words) for where, code, words in problems]


def check_together(
    documents: Sequence[Document], known: Callable[[str, str], Definition | None]
) -> list[Finding]:
    """What campaigns name elsewhere: their script, their scorecard, and the outcomes that the script suggests.

    `known` finds a published definition by kind and code, for what is not among the documents.
    """
    here = {(d.kind, d.definition.code): d.definition for d in documents}
    findings: list[Finding] = []
    for i, document in enumerate(documents):
        name = (document.kind, document.definition.code)
        first = next(d for d in documents if (d.kind, d.definition.code) == name)
        if first is not documents[i]:
            findings.append(_of(document, "code", "double_code", f"{first.file} has the same code"))
        if isinstance(document.definition, Campaign):
            findings += _check_campaign_names(
                document, lambda kind, code: here.get((kind, code)) or known(kind, code)
            )
    return findings


def _check_campaign_names(
    document: Document, find: Callable[[str, str], Definition | None]
) -> Iterator[Finding]:
    campaign = document.definition
    assert isinstance(campaign, Campaign)
    for kind, code in (("script", campaign.script), ("scorecard", campaign.scorecard)):
        if code and find(kind, code) is None:
            yield _of(
                document, kind, f"unknown_{kind}", f"there is no {kind} {code!r}, neither here nor published"
            )
    yield from _check_script(document, find, campaign.script, "script", "")
    for visit, code in campaign.visits.items():
        if find("script", code) is None:
            words = f"there is no script {code!r}, neither here nor published"
            yield _of(document, f"visits.{visit}", "unknown_script", words)
        yield from _check_script(document, find, code, f"visits.{visit}", visit)


def _check_script(
    document: Document, find: Callable[[str, str], Definition | None], code: str, where: str, visit: str
) -> Iterator[Finding]:
    """One of a campaign's scripts against its outcomes, and against what it is for."""
    campaign, script = document.definition, find("script", code) if code else None
    if not isinstance(script, Script) or not isinstance(campaign, Campaign):
        return
    if script.visit != visit:
        words = f"script {code!r} is for {script.visit or 'calls'}, not for {visit or 'calls'}"
        yield _of(document, where, "wrong_kind", words)
    offered = {
        name: node.category
        for name, node in walk(for_work(campaign, visit).dispositions)
        if not node.children
    }
    for _, _, step in scripts.all_steps(script):
        if step.disposition and step.disposition not in offered:
            words = f"its script's step {step.id!r} suggests {step.disposition!r}, which is no outcome here"
            yield _of(document, "dispositions", "unknown_outcome", words)
        elif step.category and step.category != offered.get(step.disposition, step.category):
            words = (
                f"{step.disposition!r} is {offered[step.disposition]!r} here, and {step.category!r} in its"
                f" script's step {step.id!r}"
            )
            yield _of(document, "dispositions", "category_differs", words)
    for finding in required.check(script, offered):
        yield _of(document, where, finding.code, f"in its script: {finding.words}")


def _script_problems(script: Script) -> Iterator[campaign_rules.Problem]:
    for finding in scripts.check(script):
        yield finding.path, finding.code, finding.words


def _form_problems(form: Form) -> Iterator[campaign_rules.Problem]:
    for finding in check_form(form):
        yield finding.path, finding.code, finding.text_en


def _article_problems(article: Article) -> Iterator[campaign_rules.Problem]:
    for name, text in (("title", article.title), ("body", article.body)):
        for language in LANGUAGES:
            if not text.get(language, "").strip():
                yield name, "missing_translation", f"no text in {language!r}"
    if article.valid_from and article.valid_until and article.valid_from > article.valid_until:
        yield "valid_until", "never_valid", "it ends before it begins"


_RULES: dict[str, Callable[[Any], Iterable[campaign_rules.Problem]]] = {
    "campaign": campaign_rules.check,
    "script": _script_problems,
    "scorecard": _form_problems,
    "article": _article_problems,
    "phrase_set": problems_of,
}


def _decoding(path: Path, parsed: Parsed, words: str) -> Finding:
    """A decoder's complaint, with the path that it names."""
    place = _PLACE.search(words)
    where = place["path"].replace("[...]", "") if place else ""
    plain = _PLACE.sub("", words).replace("`", "")
    if missing := re.search(r"missing required field (\w+)", plain):
        plain = f"{missing[1]!r} is missing"
    return _at(path, parsed.line_of(where), where, "bad_shape", plain[:1].lower() + plain[1:])


def _unknown_keys(data: Any, form: Any, path: str) -> Iterator[str]:
    """Paths of keys that the struct does not know (the decoder would drop them silently)."""
    if isinstance(data, list):
        inner = get_args(form)[0] if get_origin(form) in (tuple, list) else Any
        for i, item in enumerate(data):
            yield from _unknown_keys(item, inner, f"{path}[{i}]")
        return
    if isinstance(data, dict) and get_origin(form) is dict:
        for key, value in data.items():
            yield from _unknown_keys(value, get_args(form)[1], f"{path}.{key}" if path else key)
        return
    struct = _struct_in(form)
    if not isinstance(data, dict) or struct is None:
        return
    fields = {f.encode_name: f.type for f in msgspec.structs.fields(struct)}
    for key, value in data.items():
        where = f"{path}.{key}" if path else key
        if key not in fields:
            yield where
        else:
            yield from _unknown_keys(value, fields[key], where)


def _struct_in(form: Any) -> type[msgspec.Struct] | None:
    for candidate in (form, *get_args(form)):
        if isinstance(candidate, type) and issubclass(candidate, msgspec.Struct):
            return candidate
    return None


def _at(path: Path, line: int, where: str, code: str, words: str) -> Finding:
    return Finding(file=str(path), line=line, path=where, code=code, words=words)


def _of(document: Document, where: str, code: str, words: str) -> Finding:
    return _at(Path(document.file), document.parsed.line_of(where), where, code, words)
