"""The form as the outline shows it: a line for the form, each section and each question, with its marks. Knows no Qt."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from domain.campaigns import in_language
from domain.form_life import edits
from domain.scorecards import SCORED_KINDS, Finding, Form, Question, Section


@dataclass(frozen=True, kw_only=True)
class Shown:
    """One line. `ref` "": the form itself; `kind`: of the question, or `section`, `form`.

    Attributes:
        figure: its weight, or part of the whole, as text. marks: critical, bonus, fails, condition, alarm.
    """

    ref: str
    kind: str
    title: str
    depth: int = 0
    figure: str = ""
    marks: tuple[str, ...] = ()
    findings: int = 0
    changed: bool = False


def picture_of(
    form: Form, language: str, findings: Sequence[Finding] = (), changed: Collection[str] = ()
) -> tuple[Shown, ...]:
    """Every line of the outline, the form itself first."""
    counts: dict[str, int] = {}
    for finding in findings:
        ref = ref_of(form, finding)
        counts[ref] = counts.get(ref, 0) + 1
    lines = [
        Shown(
            ref="", kind="form", title=in_language(form.title, language) or form.code, findings=counts.get("", 0),
            changed="" in changed,
        )
    ]  # fmt: skip
    for line in edits.outline(form):
        node = line.node
        lines.append(
            Shown(
                ref=node.ref, kind="section" if isinstance(node, Section) else node.kind,
                title=in_language(node.title, language) or node.ref, depth=line.depth, figure=_figure(node),
                marks=_marks(node), findings=counts.get(node.ref, 0), changed=node.ref in changed,
            )
        )  # fmt: skip
    return tuple(lines)


def ref_of(form: Form, finding: Finding) -> str:
    """The question or section that a finding is about; "" for the form as a whole."""
    found = ""
    sections: tuple[Section, ...] = form.sections
    questions: tuple[Question, ...] = ()
    for part in finding.path.split("."):
        name, _, rest = part.partition("[")
        place = int(rest.rstrip("]")) if rest.rstrip("]").isdigit() else -1
        if name == "sections" and 0 <= place < len(sections):
            section = sections[place]
            found, sections, questions = section.ref, section.sections, section.questions
        elif name == "questions" and 0 <= place < len(questions):
            return questions[place].ref
        else:
            break
    return found


def _figure(node: Section | Question) -> str:
    if isinstance(node, Question) and node.kind not in SCORED_KINDS:
        return ""
    return "" if node.weight is None else f"{node.weight:g}"


def _marks(node: Section | Question) -> tuple[str, ...]:
    found = ["condition"] if node.when is not None else []
    if isinstance(node, Question):
        for name, on in (
            ("critical", node.critical), ("bonus", node.bonus),
            ("fails", any(o.fail is not None for o in node.options)), ("alarm", any(o.alarm for o in node.options)),
        ):  # fmt: skip
            if on:
                found.append(name)
    return tuple(found)
