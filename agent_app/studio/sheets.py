"""What can be said of each part of a script, as data; `sheet_form` makes the form from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from agent_app.studio import words
from agent_app.studio.parts import Fallback, NamedField
from agent_app.widgets.noop import QT_TRANSLATE_NOOP, translate
from domain.campaigns import in_language
from domain.scripts import Act, Offer, Question, Script
from domain.scripts.definition import (
    ACT_KINDS,
    CATEGORIES,
    COMPARES,
    CONSENT_ANSWERS,
    CONSENT_CHANNELS,
    MESSAGE_CHANNELS,
    VISIT_KINDS,
)

Options = list[tuple[str, str]]


def _always(_part: Any) -> bool:
    return True


@dataclass(frozen=True)
class Entry:
    """One line of a form.

    Attributes:
        name: of the value, dotted for one of a part within.
        title: its words, marked for translation.
        kind: line, number, flag, pick, text (a line in the language on screen), words (several), several (names with
            commas), pairs (`name = value`, one a line), day, items (parts of their own).
        options: of a pick: script, language -> (value, words).
        when: whether it makes sense for this part.
        hint: an example, as it is typed.
    """

    name: str
    title: str
    kind: str = "line"
    options: Callable[[Script, str], Options] = lambda _script, _language: []
    when: Callable[[Any], bool] = _always
    hint: str = ""


def _of(
    values: tuple[str, ...], table: dict[str, str], nothing: str = ""
) -> Callable[[Script, str], Options]:
    def options(_script: Script, _language: str) -> Options:
        found = [(value, words.said_of(table, value)) for value in values]
        return [("", translate("studio", nothing)), *found] if nothing else found

    return options


def _objections(script: Script, language: str) -> Options:
    found = [(o.code, in_language(o.title, language) or o.code) for o in script.objections]
    return [("", translate("studio", NONE)), *found]


def _act(*kinds: str) -> Callable[[Any], bool]:
    return lambda act: act.kind in kinds


def _step(*kinds: str) -> Callable[[Any], bool]:
    return lambda step: step.kind in kinds


def _asks(*asks: str) -> Callable[[Any], bool]:
    return lambda step: step.kind == "ask" and step.ask in asks


NONE = QT_TRANSLATE_NOOP("studio", "(none)")
AS_CODE = QT_TRANSLATE_NOOP("studio", "(as its name says)")

STEP: tuple[Entry, ...] = (
    Entry("category", QT_TRANSLATE_NOOP("studio", "Counts as"), "pick",
          _of(CATEGORIES, words.CATEGORIES, NONE), _step("outcome")),
    Entry("channel", QT_TRANSLATE_NOOP("studio", "Consent to"), "pick",
          _of(CONSENT_CHANNELS, words.CHANNELS), _step("consent")),
    Entry("calls", QT_TRANSLATE_NOOP("studio", "Objection"), "pick", _objections, _step("sub_script")),
    Entry("questions", QT_TRANSLATE_NOOP("studio", "Identity questions"), "items", when=_step("verify")),
    Entry("needed", QT_TRANSLATE_NOOP("studio", "Right answers needed (0: all)"), "number", when=_step("verify")),
    Entry("attempts", QT_TRANSLATE_NOOP("studio", "Wrong answers allowed"), "number", when=_step("verify")),
    Entry("limits.low", QT_TRANSLATE_NOOP("studio", "At least"), "number", when=_asks("number", "money")),
    Entry("limits.high", QT_TRANSLATE_NOOP("studio", "At most"), "number", when=_asks("number", "money")),
    Entry("limits.decimals", QT_TRANSLATE_NOOP("studio", "Decimal places"), "number", when=_asks("number", "money")),
    Entry("limits.currency", QT_TRANSLATE_NOOP("studio", "Currency"), when=_asks("money"), hint="CNY"),
    Entry("limits.earliest", QT_TRANSLATE_NOOP("studio", "Not before"), when=_asks("date"), hint="today-18y"),
    Entry("limits.latest", QT_TRANSLATE_NOOP("studio", "Not after"), when=_asks("date"), hint="today+30d"),
    Entry("limits.shortest", QT_TRANSLATE_NOOP("studio", "Signs at least"), "number", when=_asks("text")),
    Entry("limits.longest", QT_TRANSLATE_NOOP("studio", "Signs at most (0: any)"), "number", when=_asks("text")),
    Entry("limits.shape", QT_TRANSLATE_NOOP("studio", "Shape (# digit, @ letter, * either)"), when=_asks("text"),
          hint="@@-####"),
    Entry("limits.country", QT_TRANSLATE_NOOP("studio", "Country of numbers without a code"), when=_asks("phone"),
          hint="CN"),
    Entry("limits.optional", QT_TRANSLATE_NOOP("studio", "May be left empty"), "flag",
          when=_asks("number", "money", "date", "text", "phone")),
    Entry("acts", QT_TRANSLATE_NOOP("studio", "What is done when it is left"), "items",
          when=lambda step: step.kind == "act" or bool(step.acts)),
    Entry("statement", QT_TRANSLATE_NOOP("studio", "Same statement as other steps named"),
          when=lambda step: step.required),
    Entry("for_outcomes", QT_TRANSLATE_NOOP("studio", "Only before these outcome steps"), "several",
          when=lambda step: step.required),
)  # fmt: skip
OPTION: tuple[Entry, ...] = (
    Entry("text", QT_TRANSLATE_NOOP("studio", "Words"), "text"),
    Entry("code", QT_TRANSLATE_NOOP("studio", "Name")),
    Entry("tags", QT_TRANSLATE_NOOP("studio", "Tags the lead"), "several"),
    Entry("sets", QT_TRANSLATE_NOOP("studio", "Sets fields, one a line"), "pairs", hint="interest = hot"),
    Entry("consent", QT_TRANSLATE_NOOP("studio", "Means for the consent"), "pick",
          _of(CONSENT_ANSWERS, words.CONSENTS, AS_CODE)),
    Entry("confirms", QT_TRANSLATE_NOOP("studio", "A required step is done with it"), "flag"),
    Entry("acts", QT_TRANSLATE_NOOP("studio", "What is done when it is chosen"), "items"),
)  # fmt: skip
ACT: tuple[Entry, ...] = (
    Entry("kind", QT_TRANSLATE_NOOP("studio", "Do"), "pick", _of(ACT_KINDS, words.ACTS)),
    Entry("field", QT_TRANSLATE_NOOP("studio", "Field"), when=_act("set_field"), hint="interest"),
    Entry("value", QT_TRANSLATE_NOOP("studio", "Value"), when=_act("set_field"), hint="{{ answers.budget }}"),
    Entry("tags", QT_TRANSLATE_NOOP("studio", "Tags"), "several", when=_act("tag", "untag")),
    Entry("title", QT_TRANSLATE_NOOP("studio", "Title"), "text", when=_act("ticket", "callback")),
    Entry("promise", QT_TRANSLATE_NOOP("studio", "Promise"), "text", when=_act("ticket")),
    Entry("visit", QT_TRANSLATE_NOOP("studio", "Visit"), "pick", _of(VISIT_KINDS, words.VISITS), _act("visit")),
    Entry("due", QT_TRANSLATE_NOOP("studio", "Due"), when=_act("ticket", "callback", "visit"), hint="+3d 10:00"),
    Entry("product", QT_TRANSLATE_NOOP("studio", "Product"), when=_act("deal")),
    Entry("amount", QT_TRANSLATE_NOOP("studio", "Amount"), when=_act("deal"), hint="{{ answers.sum }}"),
    Entry("currency", QT_TRANSLATE_NOOP("studio", "Currency"), when=_act("deal"), hint="CNY"),
    Entry("state", QT_TRANSLATE_NOOP("studio", "State"), when=_act("deal"), hint="submitted"),
    Entry("channel", QT_TRANSLATE_NOOP("studio", "By"), "pick", _of(MESSAGE_CHANNELS, words.CHANNELS), _act("message")),
    Entry("template", QT_TRANSLATE_NOOP("studio", "Template"), when=_act("message")),
    Entry("reason", QT_TRANSLATE_NOOP("studio", "Reason"), when=_act("do_not_call")),
    Entry("when", QT_TRANSLATE_NOOP("studio", "Only if (condition)"), hint="lead.tier == 'A'"),
)  # fmt: skip
QUESTION: tuple[Entry, ...] = (
    Entry("text", QT_TRANSLATE_NOOP("studio", "Question"), "text"),
    Entry("code", QT_TRANSLATE_NOOP("studio", "Name")),
    Entry("expects", QT_TRANSLATE_NOOP("studio", "Answer stands in"), hint="lead.fields.postcode"),
    Entry("compare", QT_TRANSLATE_NOOP("studio", "Compared by"), "pick", _of(COMPARES, words.COMPARES)),
)  # fmt: skip
SCRIPT: tuple[Entry, ...] = (
    Entry("title", QT_TRANSLATE_NOOP("studio", "Title"), "text"),
    Entry("kind", QT_TRANSLATE_NOOP("studio", "For"), "pick", _of(("call", "follow_up"), words.SCRIPT_KINDS)),
    Entry("visit", QT_TRANSLATE_NOOP("studio", "Visit"), "pick", _of(VISIT_KINDS, words.VISITS, NONE),
          lambda script: script.kind == "follow_up"),
    Entry("expected_steps", QT_TRANSLATE_NOOP("studio", "Steps of a usual call"), "number"),
    Entry("objections", QT_TRANSLATE_NOOP("studio", "Objections"), "items"),
    Entry("offers", QT_TRANSLATE_NOOP("studio", "Offers"), "items"),
    Entry("fields", QT_TRANSLATE_NOOP("studio", "Fields of leads it uses"), "items"),
    Entry("fallbacks", QT_TRANSLATE_NOOP("studio", "What is said where a value is missing"), "items"),
)  # fmt: skip
OBJECTION: tuple[Entry, ...] = (
    Entry("title", QT_TRANSLATE_NOOP("studio", "Title"), "text"),
    Entry("heard", QT_TRANSLATE_NOOP("studio", "What customers say, with commas"), "words"),
    Entry("listed", QT_TRANSLATE_NOOP("studio", "Offered to the agent"), "flag"),
)  # fmt: skip
OFFER: tuple[Entry, ...] = (
    Entry("title", QT_TRANSLATE_NOOP("studio", "Title"), "text"),
    Entry("code", QT_TRANSLATE_NOOP("studio", "Name")),
    Entry("until", QT_TRANSLATE_NOOP("studio", "Last day"), "day", hint="2026-12-31"),
)  # fmt: skip
FIELD: tuple[Entry, ...] = (
    Entry("name", QT_TRANSLATE_NOOP("studio", "Name")),
    Entry("title", QT_TRANSLATE_NOOP("studio", "Title"), "text"),
    Entry("kind", QT_TRANSLATE_NOOP("studio", "Holds"), "pick",
          _of(("text", "number", "money", "date", "flag"), words.FIELD_KINDS)),
)  # fmt: skip
FALLBACK: tuple[Entry, ...] = (
    Entry("name", QT_TRANSLATE_NOOP("studio", "Value"), hint="lead.name"),
    Entry("text", QT_TRANSLATE_NOOP("studio", "Said instead"), "text"),
)  # fmt: skip

#: name of the members -> their form
SHEETS: dict[str, tuple[Entry, ...]] = {
    "acts": ACT, "options": OPTION, "questions": QUESTION, "objections": OBJECTION, "offers": OFFER, "fields": FIELD,
    "fallbacks": FALLBACK,
}  # fmt: skip
#: members whose number the form may change; objections come with a step of their own, by a key
GROWING = frozenset({"acts", "questions", "offers", "fields", "fallbacks"})


def new_member(name: str, taken: tuple[Any, ...]) -> Any:
    """A fresh part with a name that is free."""
    used = {getattr(item, "code", getattr(item, "name", "")) for item in taken}
    free = next(wish for n in range(1, len(used) + 2) if (wish := f"{name[:-1]}_{n}") not in used)
    match name:
        case "acts":
            return Act(kind="tag")
        case "questions":
            return Question(code=free, text={}, expects="")
        case "offers":
            return Offer(code=free, title={})
        case "fields":
            return NamedField(name=free)
        case "fallbacks":
            return Fallback(name="lead.name")
        case _:
            raise KeyError(name)


def summary(name: str, part: Any, language: str) -> str:
    """One line of a part in its list."""
    if name == "acts":
        values = (part.field and f"{part.field} = {part.value}", ", ".join(part.tags), in_language(part.title, language),
                  part.product, part.visit and words.said_of(words.VISITS, part.visit), part.template, part.due)  # fmt: skip
        what = words.said_of(words.ACTS, part.kind)
        detail = "  ".join(value for value in values if value)
        return f"{what}: {detail}" if detail else what
    if name == "fallbacks":
        return f"{part.name}: {in_language(part.text, language) or '–'}"
    told = in_language(getattr(part, "title", None) or getattr(part, "text", None) or {}, language)
    code = getattr(part, "code", getattr(part, "name", ""))
    return told or code
