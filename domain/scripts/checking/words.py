"""Texts: in every language, with sound expressions and fallbacks, and not longer than the column shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from domain import script_text
from domain.campaigns import Text
from domain.condition_tree import Type
from domain.scripts import fitting
from domain.scripts.checking.expressions import problems_in, problems_of
from domain.scripts.checking.vocabulary import vocabulary
from domain.scripts.definition import Script, Step, all_steps
from domain.scripts.findings import Finding
from domain.scripts.graph import passed_in_silence

_OWN_KEYS = {"ask": 1, "disclose": 1, "say": 1, "act": 1, "consent": 2, "verify": 2}


def check(script: Script, languages: tuple[str, ...]) -> Iterator[Finding]:
    """Every finding about words."""
    names = vocabulary(script)
    used: set[str] = set()
    for path, name, text, limit in _texts(script):
        for language, words in text.items():
            where = f"{path}.{language}"
            for code, said in problems_in(words, names):
                yield Finding(path=where, code=code, words=said, step=name)
            if limit and fitting.units(words) > limit:
                said = f"{fitting.units(words)} half signs, {limit} fit"
                yield Finding(path=where, code="too_long", words=said, step=name)
            used |= set(script_text.expressions(words))
            yield from _no_fallback(script, words, language, where, name)
    for path, _, step in all_steps(script):
        yield from _too_long(step, path)
    yield from _fallbacks(script, used, names, languages)
    for path, text in _needed(script):
        for language in languages:
            if not text.get(language, "").strip():
                owner = next((s.id for place, _, s in all_steps(script) if path.startswith(f"{place}.")), "")
                yield Finding(
                    path=path, code="missing_translation", words=f"no text in {language!r}", step=owner
                )


def _texts(script: Script) -> Iterator[tuple[str, str, Text, int]]:
    """Path, step, text, and what fits on its line (0: as many lines as it needs)."""
    yield "title", "", script.title, fitting.TITLE_UNITS
    for i, objection in enumerate(script.objections):
        yield f"objections[{i}].title", "", objection.title, fitting.TITLE_UNITS
    for path, _, step in all_steps(script):
        yield f"{path}.title", step.id, step.title, fitting.TITLE_UNITS
        yield f"{path}.text", step.id, step.text, 0
        yield f"{path}.hint", step.id, step.hint, fitting.HINT_UNITS
        for i, option in enumerate(step.options):
            yield f"{path}.options[{i}].text", step.id, option.text, fitting.ANSWER_UNITS
        for i, question in enumerate(step.questions):
            yield f"{path}.questions[{i}].text", step.id, question.text, 0


def _needed(script: Script) -> Iterator[tuple[str, Text]]:
    """Texts that must stand in every language; those that may be left out count once they are begun."""
    yield "title", script.title
    for name, field in script.fields.items():
        yield f"fields.{name}.title", field.title
    for i, offer in enumerate(script.offers):
        yield f"offers[{i}].title", offer.title
    for i, objection in enumerate(script.objections):
        yield f"objections[{i}].title", objection.title
        if any(objection.heard.values()):
            yield f"objections[{i}].heard", objection.heard
    for path, _, step in all_steps(script):
        if not passed_in_silence(step):
            yield f"{path}.text", step.text
        for name, text in (("title", step.title), ("hint", step.hint)):
            if any(text.values()):
                yield f"{path}.{name}", text
        for i, option in enumerate(step.options):
            yield f"{path}.options[{i}].text", option.text
        for i, question in enumerate(step.questions):
            yield f"{path}.questions[{i}].text", question.text
        for where, acts in (
            (path, step.acts),
            *((f"{path}.options[{i}]", o.acts) for i, o in enumerate(step.options)),
        ):
            for i, act in enumerate(acts):
                for name, text in (("title", act.title), ("promise", act.promise)):
                    if any(text.values()):
                        yield f"{where}.acts[{i}].{name}", text


def _too_long(step: Step, path: str) -> Iterator[Finding]:
    rows = len(step.options) or _OWN_KEYS.get(step.kind, 1)
    free = fitting.lines_free(rows)
    for language, text in step.text.items():
        lines = fitting.lines_of(text)
        if lines > free:
            words = f"about {lines:g} lines, {free:g} fit above {rows} answer(s) without scrolling"
            yield Finding(path=f"{path}.text.{language}", code="too_long", words=words, step=step.id)


def _no_fallback(script: Script, text: str, language: str, path: str, step: str) -> Iterator[Finding]:
    for expression in script_text.expressions(text):
        if not script.fallbacks.get(expression, {}).get(language, "").strip():
            words = f"{{{{ {expression} }}}} has no fallback in {language!r}: who lacks it hears “{script_text.GAP}”"
            yield Finding(path=path, code="missing_fallback", words=words, step=step)


def _fallbacks(
    script: Script, used: set[str], names: Mapping[str, Type], languages: tuple[str, ...]
) -> Iterator[Finding]:
    for expression, text in script.fallbacks.items():
        path = f"fallbacks.{expression}"
        if expression not in used:
            for code, words in problems_of(expression, names):
                yield Finding(path=path, code=code, words=words)
            yield Finding(
                path=path, code="unused_fallback", words="no text has this expression, written like this"
            )
        for language in languages:
            if not text.get(language, "").strip():
                yield Finding(path=path, code="missing_translation", words=f"no text in {language!r}")
