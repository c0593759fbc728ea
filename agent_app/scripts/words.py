"""What the script column says of a step: what it is, what to do with it, why it is not shown, why an entry does not fit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_app.errors import fill
from agent_app.scripts.model import Answer, StepShown
from agent_app.widgets.noop import QT_TRANSLATE_NOOP

KINDS: dict[str, str] = {
    "disclose": QT_TRANSLATE_NOOP("script", "Must be read out"),
    "consent": QT_TRANSLATE_NOOP("script", "Ask for consent"),
    "verify": QT_TRANSLATE_NOOP("script", "Identity"),
    "act": QT_TRANSLATE_NOOP("script", "To be done"),
    "outcome": QT_TRANSLATE_NOOP("script", "Outcome"),
}
HUSHED: dict[str, str] = {
    "waiting": QT_TRANSLATE_NOOP("script", "Sensitive step: shown as soon as the recording is silent."),
    "refused": QT_TRANSLATE_NOOP(
        "script",
        "Sensitive step, not shown: this call is recorded, and the telephone cannot silence the recording. "
        "Go back, or choose another step.",
    ),
    "elsewhere": QT_TRANSLATE_NOOP(
        "script",
        "Sensitive step, not shown yet: if this call is recorded, it is recorded elsewhere and cannot be silenced "
        "from here. Silence it there first.",
    ),
}
VERIFIED: dict[str, str] = {
    "failed": QT_TRANSLATE_NOOP("script", "The answers do not fit the record."),
    "not_possible": QT_TRANSLATE_NOOP("script", "The record has too little to compare with."),
    "passed": QT_TRANSLATE_NOOP("script", "The answers fit the record."),
}
PROBLEMS: dict[str, str] = {
    "number": QT_TRANSLATE_NOOP("script", "A number is needed here."),
    "money": QT_TRANSLATE_NOOP("script", "An amount is needed here, like 2480.00."),
    "date": QT_TRANSLATE_NOOP("script", "A day is needed here, like 2026-12-24."),
    "phone": QT_TRANSLATE_NOOP("script", "A telephone number is needed here."),
    "text": QT_TRANSLATE_NOOP("script", "Some words are needed here."),
    "empty": QT_TRANSLATE_NOOP("script", "An answer is needed here."),
    "several": QT_TRANSLATE_NOOP("script", "Choose at least one answer."),
    "too_low": QT_TRANSLATE_NOOP("script", "At least {limit}."),
    "too_high": QT_TRANSLATE_NOOP("script", "At most {limit}."),
    "decimals": QT_TRANSLATE_NOOP("script", "Too many digits after the point; at most {most}."),
    "too_early": QT_TRANSLATE_NOOP("script", "Not before {limit}."),
    "too_late": QT_TRANSLATE_NOOP("script", "Not after {limit}."),
    "too_short": QT_TRANSLATE_NOOP("script", "Too short: at least {limit} characters."),
    "too_long": QT_TRANSLATE_NOOP("script", "Too long: at most {limit} characters."),
    "shape": QT_TRANSLATE_NOOP("script", "It has the form {shape} (# a digit, @ a letter, * either)."),
    "wrong": QT_TRANSLATE_NOOP("script", "That does not fit the record. Ask the next question."),
}
MARKS: dict[str, str] = {
    "here": QT_TRANSLATE_NOOP("script", "◂ here"),
    "done": QT_TRANSLATE_NOOP("script", "✓ done"),
    "open": QT_TRANSLATE_NOOP("script", "○ must be done"),
    "objection": QT_TRANSLATE_NOOP("script", "▸ objection"),
}
_GO_ON = QT_TRANSLATE_NOOP("script", "Go on")
_READ = QT_TRANSLATE_NOOP("script", "I have read it out, go on")
_DO = QT_TRANSLATE_NOOP("script", "Do it and go on")
_CONSENTS = QT_TRANSLATE_NOOP("script", "The customer consents")
_REFUSES = QT_TRANSLATE_NOOP("script", "The customer does not consent")
_SAYS_NOT = QT_TRANSLATE_NOOP("script", "The customer does not say it")
_UNPROVEN = QT_TRANSLATE_NOOP("script", "Go on without a proven identity")
_SILENCED = QT_TRANSLATE_NOOP("script", "It is silent, show the step")
_SENSITIVE = QT_TRANSLATE_NOOP("script", "sensitive: recording muted")
_REQUIRED = QT_TRANSLATE_NOOP("script", "Required")
_ATTEMPTS = QT_TRANSLATE_NOOP(
    "script",
    "Type what the customer says; it is compared with the record and not kept. Wrong answers left: {n}",
)
_LIKE = QT_TRANSLATE_NOOP("script", "like {example}")
_BETWEEN = QT_TRANSLATE_NOOP("script", "{low} to {high}")
_FROM = QT_TRANSLATE_NOOP("script", "from {low}")
_TO = QT_TRANSLATE_NOOP("script", "up to {high}")
_EXAMPLES = {"date": "2026-12-24", "money": "2480.00", "number": "3", "phone": "138 0013 8000"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("script", text)


def heading(step: StepShown) -> str:
    """What the step is, its title, whether it is sensitive."""
    kind = _tr(KINDS[step.kind]) if step.kind in KINDS else ""
    if step.must and step.kind != "disclose":
        kind = " · ".join(filter(None, (_tr(_REQUIRED), kind)))
    quiet = _tr(_SENSITIVE) if step.sensitive and not step.hushed else ""
    return " · ".join(filter(None, (kind, step.step_title, quiet)))


def hushed(step: StepShown) -> str:
    return _tr(HUSHED[step.hushed]) if step.hushed else ""


def hint(step: StepShown) -> str:
    """The author's hint, and how an identity check stands."""
    said = ""
    if step.verified == "asking" and step.question:
        said = _tr(_ATTEMPTS).format(n=step.attempts)
    elif step.verified in VERIFIED:
        said = _tr(VERIFIED[step.verified])
    return " ".join(filter(None, (step.hint, said if not step.hushed else "")))


def own_answers(step: StepShown) -> tuple[Answer, ...]:
    """Steps without answers go on by the same key 1."""
    if step.hushed:
        return (Answer("1", _tr(_SILENCED)),) if step.hushed == "elsewhere" else ()
    if step.kind == "verify":
        return (
            Answer(
                "1", _tr(_SAYS_NOT if step.question else _GO_ON if step.verified == "passed" else _UNPROVEN)
            ),
        )
    if step.kind == "ask" or step.ended:
        return ()
    if step.kind == "consent":
        return (Answer("1", _tr(_CONSENTS)), Answer("2", _tr(_REFUSES)))
    return (Answer("1", _tr({"disclose": _READ, "act": _DO}.get(step.kind, _GO_ON))),)


def placeholder(step: StepShown) -> str:
    """An example for the field, with its limits."""
    limits = step.entry_limits
    low, high = limits.get("low"), limits.get("high")
    example = limits.get("shape") or _EXAMPLES.get(step.entry, "")
    parts = [_tr(_LIKE).format(example=example) if example else ""]
    if low and high:
        parts.append(_tr(_BETWEEN).format(low=low, high=high))
    elif low or high:
        parts.append(_tr(_FROM).format(low=low) if low else _tr(_TO).format(high=high))
    return " · ".join(filter(None, (*parts, limits.get("currency", ""))))


def problem(code: str, data: dict[str, str]) -> str:
    return fill(_tr(PROBLEMS[code]), data) if code in PROBLEMS else ""


def mark(name: str) -> str:
    return _tr(MARKS[name]) if name in MARKS else ""
