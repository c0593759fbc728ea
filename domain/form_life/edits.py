"""Changes of a form as the builder makes them: each gives a new form, the old one stays as it was. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from msgspec.structs import replace

from domain.campaigns import Text
from domain.scorecards import Form, Question, Section, ShowWhen, walk_questions, walk_sections

Node = Section | Question


class EditError(ValueError):
    """The change makes no sense. `code`: no_such, name_taken, too_deep, last_section."""

    def __init__(self, code: str, name: str = "") -> None:
        super().__init__(f"{code}: {name}")
        self.code, self.name = code, name


class Line(NamedTuple):
    """One line of the outline. `depth`: 0 for a section, 1 for what stands in it, 2 inside a section inside one."""

    node: Node
    depth: int


def outline(form: Form) -> list[Line]:
    """Sections and questions in the order of the form: a section's questions first, then the sections inside it."""
    found: list[Line] = []

    def below(sections: tuple[Section, ...], depth: int) -> None:
        for section in sections:
            found.append(Line(section, depth))
            found.extend(Line(question, depth + 1) for question in section.questions)
            below(section.sections, depth + 1)

    below(form.sections, 0)
    return found


def find(form: Form, ref: str) -> Node | None:
    """The section or question of this name; None for the form itself ("") and unknown ones."""
    for line in outline(form):
        if line.node.ref == ref:
            return line.node
    return None


def home_of(form: Form, ref: str) -> Section | None:
    """The section in which a question or section stands; None at the top, and for unknown ones."""
    for section, _ in walk_sections(form):
        if any(q.ref == ref for q in section.questions) or any(s.ref == ref for s in section.sections):
            return section
    return None


def free_ref(form: Form, stem: str) -> str:
    """A name that nothing has: `question_1`, …"""
    taken = {line.node.ref for line in outline(form)}
    return next(ref for n in range(1, len(taken) + 2) if (ref := f"{stem}_{n}") not in taken)


def change_section(form: Form, ref: str, made: Callable[[Section], Section]) -> Form:
    """Raises EditError: no_such."""
    if not isinstance(find(form, ref), Section):
        raise EditError("no_such", ref)

    def inside(sections: tuple[Section, ...]) -> tuple[Section, ...]:
        return tuple(made(s) if s.ref == ref else replace(s, sections=inside(s.sections)) for s in sections)

    return replace(form, sections=inside(form.sections))


def change_question(form: Form, ref: str, made: Callable[[Question], Question]) -> Form:
    """Raises EditError: no_such."""
    home = home_of(form, ref)
    if home is None or not any(q.ref == ref for q in home.questions):
        raise EditError("no_such", ref)
    return change_section(
        form, home.ref,
        lambda s: replace(s, questions=tuple(made(q) if q.ref == ref else q for q in s.questions)),
    )  # fmt: skip


def set_node(form: Form, ref: str, /, **values: Any) -> Form:
    """Set fields of the form (""), a section or a question."""
    if not ref:
        return replace(form, **values)
    if isinstance(find(form, ref), Section):
        return change_section(form, ref, lambda s: replace(s, **values))
    return change_question(form, ref, lambda q: replace(q, **values))


def set_text(form: Form, ref: str, field: str, language: str, words: str) -> Form:
    """Words of one language; without words the language is taken out."""
    node: Any = find(form, ref) if ref else form
    if node is None:
        raise EditError("no_such", ref)
    return set_node(form, ref, **{field: with_words(getattr(node, field), language, words)})


def with_words(text: Text, language: str, words: str) -> Text:
    """The text with these words in a language; without any, the language is taken out."""
    found = {**text, language: words}
    return found if words else {code: said for code, said in found.items() if code != language}


def add_question(form: Form, after: str, question: Question) -> Form:
    """Behind a question, first in a section, or (after "") last in the last section.

    Raises:
        EditError: no_such, name_taken.
    """
    _demand_free(form, question.ref)
    node = find(form, after)
    if isinstance(node, Question):
        home = home_of(form, after)
        assert home is not None
        place = [q.ref for q in home.questions].index(after) + 1
        return _insert_question(form, home.ref, place, question)
    if isinstance(node, Section):
        return _insert_question(form, after, 0, question)
    if after or not form.sections:
        raise EditError("no_such", after)
    last = form.sections[-1]
    return _insert_question(form, last.ref, len(last.questions), question)


def add_section(form: Form, after: str, section: Section, *, inside: bool = False) -> Form:
    """Behind the top section around `after` (last for ""); `inside`: last in that section.

    Raises:
        EditError: no_such, name_taken.
    """
    _demand_free(form, section.ref)
    top = _top_of(form, after)
    if inside:
        if top is None:
            raise EditError("no_such", after)
        return change_section(form, top, lambda s: replace(s, sections=(*s.sections, section)))
    place = len(form.sections) if top is None else [s.ref for s in form.sections].index(top) + 1
    return replace(form, sections=(*form.sections[:place], section, *form.sections[place:]))


def delete(form: Form, ref: str) -> Form:
    """Take a question or a section (with all that stands in it) out; conditions on what is gone go too.

    Raises:
        EditError: no_such, last_section.
    """
    node = find(form, ref)
    if node is None:
        raise EditError("no_such", ref)
    if form.sections == (node,):
        raise EditError("last_section", ref)
    made = _without(form, ref)
    gone = {q.ref for q, _ in walk_questions(form)} - {q.ref for q, _ in walk_questions(made)}
    return _with_conditions(made, lambda when: _forget(when, gone))


def move(form: Form, ref: str, by: int) -> Form:
    """Up or down among its neighbours; a question goes on into the section before or behind.

    Raises:
        EditError: no_such.
    """
    node, home = find(form, ref), home_of(form, ref)
    if node is None:
        raise EditError("no_such", ref)
    if isinstance(node, Section):
        if home is None:
            return replace(form, sections=_shifted(form.sections, ref, by))
        return change_section(form, home.ref, lambda s: replace(s, sections=_shifted(s.sections, ref, by)))
    assert home is not None
    place = [q.ref for q in home.questions].index(ref) + by
    if 0 <= place < len(home.questions):
        return change_section(form, home.ref, lambda s: replace(s, questions=_shifted(s.questions, ref, by)))
    sections = [section.ref for section, _ in walk_sections(form)]
    neighbour = sections.index(home.ref) + (1 if by > 0 else -1)
    if not 0 <= neighbour < len(sections):
        return form
    target = find(form, sections[neighbour])
    assert isinstance(target, Section)
    return _insert_question(_without(form, ref), target.ref, 0 if by > 0 else len(target.questions), node)


def move_to(form: Form, ref: str, target: str) -> Form:
    """Where it was dropped: a question before another question or first in a section, a section before another one.

    Raises:
        EditError: no_such, too_deep (a section with sections into another one).
    """
    node, there = find(form, ref), find(form, target)
    if node is None or there is None or ref == target:
        raise EditError("no_such", ref)
    if isinstance(node, Question):
        rest = _without(form, ref)
        if isinstance(there, Section):
            return _insert_question(rest, there.ref, 0, node)
        home = home_of(rest, target)
        assert home is not None
        return _insert_question(rest, home.ref, [q.ref for q in home.questions].index(target), node)
    if isinstance(there, Question):
        raise EditError("no_such", target)
    if target in {s.ref for s in node.sections}:
        return form
    rest = _without(form, ref)
    home = home_of(rest, target)
    if home is not None and node.sections:
        raise EditError("too_deep", ref)
    siblings = rest.sections if home is None else home.sections
    place = [s.ref for s in siblings].index(target)
    made = (*siblings[:place], node, *siblings[place:])
    if home is None:
        return replace(rest, sections=made)
    return change_section(rest, home.ref, lambda s: replace(s, sections=made))


def rename(form: Form, ref: str, new: str) -> Form:
    """Another name; conditions and fails that name it follow.

    Raises:
        EditError: no_such, name_taken.
    """
    if not new.strip():
        raise EditError("no_such", new)
    _demand_free(form, new)
    made = set_node(form, ref, ref=new)
    made = _with_conditions(made, lambda when: _renamed(when, ref, new))

    def fails(question: Question) -> Question:
        return replace(
            question,
            options=tuple(
                replace(o, fail=replace(o.fail, target=new)) if o.fail is not None and o.fail.target == ref else o
                for o in question.options
            ),
        )  # fmt: skip

    for question, _ in walk_questions(made):
        if any(o.fail is not None and o.fail.target == ref for o in question.options):
            made = change_question(made, question.ref, fails)
    return made


def duplicate(form: Form, ref: str) -> tuple[Form, str]:
    """The same question once more behind itself; gives the form and the new name.

    Raises:
        EditError: no_such.
    """
    node = find(form, ref)
    if not isinstance(node, Question):
        raise EditError("no_such", ref)
    new = free_ref(form, ref)
    return add_question(form, ref, replace(node, ref=new)), new


# ------------------------------------------------------------------ inside


def _demand_free(form: Form, ref: str) -> None:
    if find(form, ref) is not None:
        raise EditError("name_taken", ref)


def _top_of(form: Form, ref: str) -> str | None:
    for section in form.sections:
        inner = replace(form, sections=(section,))
        if section.ref == ref or find(inner, ref) is not None:
            return section.ref
    return None


def _insert_question(form: Form, section: str, place: int, question: Question) -> Form:
    return change_section(
        form, section,
        lambda s: replace(s, questions=(*s.questions[:place], question, *s.questions[place:])),
    )  # fmt: skip


def _without(form: Form, ref: str) -> Form:
    def inside(sections: tuple[Section, ...]) -> tuple[Section, ...]:
        return tuple(
            replace(
                s, questions=tuple(q for q in s.questions if q.ref != ref), sections=inside(s.sections)
            )
            for s in sections
            if s.ref != ref
        )  # fmt: skip

    return replace(form, sections=inside(form.sections))


def _shifted(nodes: Any, ref: str, by: int) -> Any:
    rest = [node for node in nodes if node.ref != ref]
    place = [node.ref for node in nodes].index(ref)
    moved = max(0, min(len(rest), place + by))
    return (*rest[:moved], nodes[place], *rest[moved:])


def _with_conditions(form: Form, made: Callable[[ShowWhen], ShowWhen | None]) -> Form:
    """Every condition of the form, changed; None takes it away."""

    def one(when: ShowWhen | None) -> ShowWhen | None:
        return made(when) if when is not None else None

    def inside(sections: tuple[Section, ...]) -> tuple[Section, ...]:
        return tuple(
            replace(
                s, when=one(s.when), sections=inside(s.sections),
                questions=tuple(replace(q, when=one(q.when)) for q in s.questions),
            )
            for s in sections
        )  # fmt: skip

    return replace(form, sections=inside(form.sections))


def _forget(when: ShowWhen, gone: set[str]) -> ShowWhen | None:
    every = tuple(w for one in when.every if (w := _forget(one, gone)) is not None)
    some = tuple(w for one in when.some if (w := _forget(one, gone)) is not None)
    own = when.question not in gone
    if not (own and when.question) and not every and not some:
        return None
    if own:
        return replace(when, every=every, some=some)
    return ShowWhen(every=every, some=some)


def _renamed(when: ShowWhen, ref: str, new: str) -> ShowWhen:
    return replace(
        when, question=new if when.question == ref else when.question,
        every=tuple(_renamed(one, ref, new) for one in when.every),
        some=tuple(_renamed(one, ref, new) for one in when.some),
    )  # fmt: skip
