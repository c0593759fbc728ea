"""The one-key acts as data: which sheet asks what."""

from __future__ import annotations

from typing import Literal

import msgspec

from agent_app.widgets.noop import QT_TRANSLATE_NOOP

Kind = Literal[
    "new_lead",
    "ticket",
    "ticket_answer",
    "deal_change",
    "tag",
    "consent",
    "do_not_call",
    "deal",
    "callback",
    "dial_number",
    "log_call",
    "keypad",
    "transfer",
    "gate_pass",
    "skip",
    "consult",
    "leave_message",
    "variant",
    "propose",
    "reveal",
]


class Field(msgspec.Struct, frozen=True):
    """One field of a sheet. `options`: (value, words); `when`: read as a moment; `chosen`: only where there is a choice;
    `many`: several of the options, told with commas, all of them ticked at first where `value` is "*".
    """

    name: str
    title: str
    required: bool = False
    options: tuple[tuple[str, str], ...] = ()
    when: bool = False
    chosen: bool = False
    hint: str = ""
    value: str = ""
    many: bool = False


class Sheet(msgspec.Struct, frozen=True):
    """A small form: its fields and the word on its button."""

    kind: Kind
    title: str
    button: str
    fields: tuple[Field, ...] = msgspec.field(default_factory=tuple)
    danger: bool = False


SHEETS: dict[str, Sheet] = {
    s.kind: s
    for s in (
        Sheet(
            "new_lead",
            QT_TRANSLATE_NOOP("sheets", "New lead"),
            QT_TRANSLATE_NOOP("sheets", "Create"),
            (
                Field("name", QT_TRANSLATE_NOOP("sheets", "Name"), True),
                Field("number", QT_TRANSLATE_NOOP("sheets", "Number"), True),
                Field("company", QT_TRANSLATE_NOOP("sheets", "Company")),
            ),
        ),
        Sheet(
            "ticket",
            QT_TRANSLATE_NOOP("sheets", "Open a problem"),
            QT_TRANSLATE_NOOP("sheets", "Open"),
            (
                Field("title", QT_TRANSLATE_NOOP("sheets", "What is wrong"), True),
                Field("promise", QT_TRANSLATE_NOOP("sheets", "What we promised")),
                Field(
                    "due",
                    QT_TRANSLATE_NOOP("sheets", "Until when"),
                    when=True,
                    hint=QT_TRANSLATE_NOOP("sheets", "tomorrow 5 pm"),
                ),
            ),
        ),
        Sheet(
            "ticket_answer",
            QT_TRANSLATE_NOOP("sheets", "Answer or close a problem"),
            QT_TRANSLATE_NOOP("sheets", "Record"),
            (
                Field("ticket", QT_TRANSLATE_NOOP("sheets", "Problem"), True),
                Field(
                    "verb",
                    QT_TRANSLATE_NOOP("sheets", "What"),
                    True,
                    (
                        ("answer", QT_TRANSLATE_NOOP("sheets", "answer it")),
                        ("close", QT_TRANSLATE_NOOP("sheets", "close it")),
                        ("reopen", QT_TRANSLATE_NOOP("sheets", "open it again")),
                        ("postpone", QT_TRANSLATE_NOOP("sheets", "promise another time")),
                    ),
                ),
                Field(
                    "words",
                    QT_TRANSLATE_NOOP("sheets", "Answer, or why"),
                    hint=QT_TRANSLATE_NOOP("sheets", "this is what the caller is told next time"),
                ),
                Field(
                    "due",
                    QT_TRANSLATE_NOOP("sheets", "Until when"),
                    when=True,
                    hint=QT_TRANSLATE_NOOP("sheets", "only for another time: tomorrow 5 pm"),
                ),
            ),
        ),
        Sheet(
            "deal_change",
            QT_TRANSLATE_NOOP("sheets", "Change a deal"),
            QT_TRANSLATE_NOOP("sheets", "Record"),
            (
                Field("deal", QT_TRANSLATE_NOOP("sheets", "Deal"), True),
                Field(
                    "what",
                    QT_TRANSLATE_NOOP("sheets", "What"),
                    True,
                    (
                        ("appoint", QT_TRANSLATE_NOOP("sheets", "make an appointment")),
                        ("submitted", QT_TRANSLATE_NOOP("sheets", "submit it")),
                        ("cancelled", QT_TRANSLATE_NOOP("sheets", "cancel it")),
                        ("claim", QT_TRANSLATE_NOOP("sheets", "it is mine: ask the lead to decide")),
                    ),
                ),
                Field("words", QT_TRANSLATE_NOOP("sheets", "Why")),
                Field(
                    "due",
                    QT_TRANSLATE_NOOP("sheets", "When"),
                    when=True,
                    hint=QT_TRANSLATE_NOOP("sheets", "only for an appointment: Friday 10 am"),
                ),
            ),
        ),
        Sheet(
            "tag",
            QT_TRANSLATE_NOOP("sheets", "Tag the lead"),
            QT_TRANSLATE_NOOP("sheets", "Tag"),
            (
                Field(
                    "tags",
                    QT_TRANSLATE_NOOP("sheets", "Tags"),
                    True,
                    hint=QT_TRANSLATE_NOOP("sheets", "several with commas; -word takes one away"),
                ),
            ),
        ),
        Sheet(
            "consent",
            QT_TRANSLATE_NOOP("sheets", "Consent"),
            QT_TRANSLATE_NOOP("sheets", "Record"),
            (
                Field(
                    "channel",
                    QT_TRANSLATE_NOOP("sheets", "Channels"),
                    True,
                    (
                        ("phone", QT_TRANSLATE_NOOP("sheets", "Phone")),
                        ("sms", QT_TRANSLATE_NOOP("sheets", "SMS")),
                        ("email", QT_TRANSLATE_NOOP("sheets", "E-mail")),
                        ("messenger", QT_TRANSLATE_NOOP("sheets", "Messenger")),
                    ),
                    many=True,
                    value="phone",
                ),
                Field(
                    "numbers", QT_TRANSLATE_NOOP("sheets", "Numbers"), True, chosen=True, many=True, value="*"
                ),
                Field(
                    "given",
                    QT_TRANSLATE_NOOP("sheets", "The customer"),
                    True,
                    (
                        ("yes", QT_TRANSLATE_NOOP("sheets", "consents")),
                        ("no", QT_TRANSLATE_NOOP("sheets", "withdraws consent")),
                    ),
                ),
                Field(
                    "words",
                    QT_TRANSLATE_NOOP("sheets", "The sentence"),
                    True,
                    hint=QT_TRANSLATE_NOOP("sheets", "word for word, as it was read or said"),
                ),
                Field(
                    "purpose",
                    QT_TRANSLATE_NOOP("sheets", "What for"),
                    hint=QT_TRANSLATE_NOOP(
                        "sheets", "offers, advice, … several with commas (nothing: everything)"
                    ),
                ),
            ),
        ),
        Sheet(
            "do_not_call",
            QT_TRANSLATE_NOOP("sheets", "Do not call again"),
            QT_TRANSLATE_NOOP("sheets", "Do not call again"),
            (
                Field("number", QT_TRANSLATE_NOOP("sheets", "Which"), False),
                Field("reason", QT_TRANSLATE_NOOP("sheets", "Why")),
            ),
            danger=True,
        ),
        Sheet(
            "deal",
            QT_TRANSLATE_NOOP("sheets", "Record a deal"),
            QT_TRANSLATE_NOOP("sheets", "Record"),
            (
                Field("product", QT_TRANSLATE_NOOP("sheets", "Product"), True),
                Field("amount", QT_TRANSLATE_NOOP("sheets", "Amount"), True, hint="2480.00"),
                Field(
                    "currency",
                    QT_TRANSLATE_NOOP("sheets", "Currency"),
                    True,
                    (("CNY", "CNY ¥"), ("EUR", "EUR €"), ("USD", "USD $"), ("MXN", "MXN $")),
                ),
            ),
        ),
        Sheet(
            "callback",
            QT_TRANSLATE_NOOP("sheets", "Promise a callback"),
            QT_TRANSLATE_NOOP("sheets", "Promise"),
            (
                Field(
                    "when",
                    QT_TRANSLATE_NOOP("sheets", "When"),
                    True,
                    when=True,
                    hint=QT_TRANSLATE_NOOP("sheets", "tomorrow 3 pm, next Monday morning"),
                ),
                Field("note", QT_TRANSLATE_NOOP("sheets", "What about")),
            ),
        ),
        Sheet(
            "dial_number",
            QT_TRANSLATE_NOOP("sheets", "Dial a number"),
            QT_TRANSLATE_NOOP("sheets", "Dial"),
            (
                Field("number", QT_TRANSLATE_NOOP("sheets", "Number"), True),
                Field("line", QT_TRANSLATE_NOOP("sheets", "Line"), chosen=True),
            ),
        ),
        Sheet(
            "log_call",
            QT_TRANSLATE_NOOP("sheets", "Log a call on another phone"),
            QT_TRANSLATE_NOOP("sheets", "Begin"),
            (
                Field("number", QT_TRANSLATE_NOOP("sheets", "Number"), True),
                Field(
                    "direction",
                    QT_TRANSLATE_NOOP("sheets", "Who called"),
                    True,
                    (
                        ("in", QT_TRANSLATE_NOOP("sheets", "The customer called")),
                        ("out", QT_TRANSLATE_NOOP("sheets", "I called")),
                    ),
                ),
            ),
        ),
        Sheet(
            "keypad",
            QT_TRANSLATE_NOOP("sheets", "Keypad"),
            QT_TRANSLATE_NOOP("sheets", "Press"),
            (Field("digits", QT_TRANSLATE_NOOP("sheets", "Keys"), True, hint="0 1 2 … 9 * #"),),
        ),
        Sheet(
            "gate_pass",
            QT_TRANSLATE_NOOP("sheets", "Call all the same"),
            QT_TRANSLATE_NOOP("sheets", "Allow for an hour"),
            (
                Field(
                    "reason",
                    QT_TRANSLATE_NOOP("sheets", "Why"),
                    True,
                    hint=QT_TRANSLATE_NOOP("sheets", "it is kept with your name"),
                ),
            ),
        ),
        Sheet(
            "reveal",
            QT_TRANSLATE_NOOP("sheets", "Show a hidden number"),
            QT_TRANSLATE_NOOP("sheets", "Show for half a minute"),
            (
                Field("number", QT_TRANSLATE_NOOP("sheets", "Which number"), True),
                Field(
                    "reason",
                    QT_TRANSLATE_NOOP("sheets", "Why"),
                    True,
                    hint=QT_TRANSLATE_NOOP("sheets", "it is kept with your name"),
                ),
            ),
        ),
        Sheet(
            "skip",
            QT_TRANSLATE_NOOP("sheets", "Not now"),
            QT_TRANSLATE_NOOP("sheets", "Skip"),
            (Field("reason", QT_TRANSLATE_NOOP("sheets", "Why"), True),),
        ),
        Sheet(
            "transfer",
            QT_TRANSLATE_NOOP("sheets", "Hand the call over"),
            QT_TRANSLATE_NOOP("sheets", "Hand over"),
            (Field("number", QT_TRANSLATE_NOOP("sheets", "To which number"), True),),
        ),
        Sheet(
            "consult",
            QT_TRANSLATE_NOOP("sheets", "Ask a colleague; the customer waits"),
            QT_TRANSLATE_NOOP("sheets", "Call"),
            (Field("number", QT_TRANSLATE_NOOP("sheets", "Which number"), True),),
        ),
        Sheet(
            "leave_message",
            QT_TRANSLATE_NOOP("sheets", "Leave a message and go on"),
            QT_TRANSLATE_NOOP("sheets", "Play"),
            (Field("message", QT_TRANSLATE_NOOP("sheets", "Message"), True),),
        ),
        Sheet(
            "variant",
            QT_TRANSLATE_NOOP("sheets", "Speak another variant"),
            QT_TRANSLATE_NOOP("sheets", "Speak it"),
            (
                Field("variant", QT_TRANSLATE_NOOP("sheets", "Variant"), True),
                Field(
                    "reason",
                    QT_TRANSLATE_NOOP("sheets", "Why"),
                    True,
                    hint=QT_TRANSLATE_NOOP("sheets", "it is kept with your name"),
                ),
            ),
        ),
        Sheet(
            "propose",
            QT_TRANSLATE_NOOP("sheets", "Propose a better line"),
            QT_TRANSLATE_NOOP("sheets", "Propose"),
            (
                Field("text", QT_TRANSLATE_NOOP("sheets", "Better words"), True),
                Field("why", QT_TRANSLATE_NOOP("sheets", "Why")),
            ),
        ),
    )
}
