"""What a script is made of: steps, their answers, objections. Immutable once published; the schema: docs/scripts.md.

Kinds are plain texts, so that an older desk decodes a newer script: what it does not know it shows as text and passes.
Every id of a step is unique in the whole script, objections included.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal, get_args

from msgspec.structs import replace

from domain.campaigns import LANGUAGES, Text
from domain.decoding import decoded
from domain.leads import Frozen

ScriptKind = Literal["call", "follow_up"]
StepKind = Literal[
    "say", "ask", "disclose", "branch", "verify", "consent", "act", "outcome", "sub_script"
]  # fmt: skip
AskKind = Literal["choice", "several", "number", "money", "date", "text", "phone"]
ActKind = Literal[
    "set_field", "tag", "untag", "ticket", "deal", "callback", "visit", "message", "do_not_call",
    "sensitive_on", "sensitive_off",
]  # fmt: skip
FieldKind = Literal["text", "number", "money", "date", "flag"]
VisitKind = Literal["after_sale", "cooling_off", "after_installation", "satisfaction"]
Category = Literal["sale", "positive", "neutral", "refusal", "not_reached", "invalid", "do_not_call"]
Compare = Literal["words", "digits", "last4", "date"]

STEP_KINDS: tuple[str, ...] = get_args(StepKind)
ASK_KINDS: tuple[str, ...] = get_args(AskKind)
ACT_KINDS: tuple[str, ...] = get_args(ActKind)
VISIT_KINDS: tuple[str, ...] = get_args(VisitKind)
CATEGORIES: tuple[str, ...] = get_args(Category)
COMPARES: tuple[str, ...] = get_args(Compare)
MESSAGE_CHANNELS = ("sms", "email", "wecom")
CONSENT_CHANNELS = ("phone", "sms", "email", "messenger", "recording")
CONSENT_ANSWERS = ("given", "refused", "withdrawn")


class Limits(Frozen, frozen=True, kw_only=True):
    """What a typed answer must be like.

    Attributes:
        low, high: of a number or an amount (in whole units), both allowed. decimals: most places after the point.
        earliest, latest: of a date: `2026-12-24`, `today`, `today+30d`, `today-18y` (d, w, m, y).
        shortest, longest: of a text, in characters; 0: no limit.
        shape: of a text, sign by sign: `#` a digit, `@` a letter, `*` either, all else itself; `email` an address.
        currency: of an amount, ISO 4217.
        country: of a telephone number without a country code, ISO 3166; "" the desk's own.
        optional: may be left empty.
    """

    low: float | None = None
    high: float | None = None
    decimals: int | None = None
    earliest: str = ""
    latest: str = ""
    shortest: int = 0
    longest: int = 0
    shape: str = ""
    currency: str = ""
    country: str = ""
    optional: bool = False


class Act(Frozen, frozen=True, kw_only=True):
    """Something that is done on the record. What it needs depends on `kind`; texts may carry `{{ expressions }}`.

    Attributes:
        when: CEL; "" always.
        field, value: `set_field`. tags: `tag`, `untag`. title, promise, due: `ticket`.
        product, amount, currency, state: `deal`; amount in whole units.
        due, title: `callback`; visit, due: `visit`. `due` is `+2h`, `+3d`, `+14d 10:00`, a date or a moment.
        channel, template: `message`, sent by the server's webhook.
        reason: `do_not_call`.
    """

    kind: str
    when: str = ""
    field: str = ""
    value: str = ""
    tags: tuple[str, ...] = ()
    title: Text = {}
    promise: Text = {}
    due: str = ""
    product: str = ""
    amount: str = ""
    currency: str = ""
    state: str = "submitted"
    visit: str = ""
    channel: str = ""
    template: str = ""
    reason: str = ""


class Option(Frozen, frozen=True, kw_only=True):
    """One answer. Choosing it may tag the lead, set fields and do acts, with provenance.

    Attributes:
        objection: it is one; the sub-script returns to this step.
        consent: what it means at a consent step: given, refused, withdrawn; "" is read from the code.
        confirms: False: a required step stays open (she would not listen).
    """

    code: str
    text: Text
    goto: str = ""
    tags: tuple[str, ...] = ()
    sets: dict[str, str] = {}
    objection: str = ""
    acts: tuple[Act, ...] = ()
    consent: str = ""
    confirms: bool = True


class Case(Frozen, frozen=True, kw_only=True):
    """One way out of a branch: `when` is a CEL condition over lead, product, campaign, agent, answers, today."""

    when: str
    goto: str


class Question(Frozen, frozen=True, kw_only=True):
    """One identity question. What the record holds is compared, never shown.

    Attributes:
        expects: where the record has it: `lead.fields.postcode`, `lead.email`. The desk keeps it out of sight until then.
        compare: words (case, accents, spaces do not matter), digits, last4, date.
    """

    code: str
    text: Text
    expects: str
    compare: str = "words"


class Step(Frozen, frozen=True, kw_only=True):
    """One step. `goto` is where it leads when no option says otherwise; empty: the script (or objection) ends here.

    Attributes:
        field: of the lead, written by the answer. limits: of a typed answer.
        required: must be done before a sale; statement: several steps of one name stand for each other; for_outcomes:
            ids of the outcome steps that demand it, none: every sale.
        sensitive: the recording is silent here.
        cases, otherwise: of a branch; `otherwise` is also where a failed `verify` and a refused `consent` lead.
        questions, needed, attempts: of `verify`: how many must be right (0: all), wrong answers before it has failed.
        channel: of `consent`.
        acts: of `act`, done when the step is left; without a text they are done in passing.
        calls: of `sub_script`, code of an objection; goes on at `goto` when it returns.
        disposition, category: of `outcome`; an outcome without a category counts as a sale for required statements.
        offer: code of a script's offer that these words make.
    """

    id: str
    kind: str = "say"
    title: Text = {}
    text: Text = {}
    goto: str = ""
    options: tuple[Option, ...] = ()
    ask: str = "choice"
    field: str = ""
    limits: Limits = Limits()
    required: bool = False
    statement: str = ""
    for_outcomes: tuple[str, ...] = ()
    sensitive: bool = False
    cases: tuple[Case, ...] = ()
    otherwise: str = ""
    questions: tuple[Question, ...] = ()
    needed: int = 0
    attempts: int = 2
    disposition: str = ""
    category: str = ""
    channel: str = "phone"
    acts: tuple[Act, ...] = ()
    calls: str = ""
    offer: str = ""
    hint: Text = {}

    @property
    def demand(self) -> str:
        """The name under which a required step is done: its statement, or itself."""
        return self.statement or self.id


class Objection(Frozen, frozen=True, kw_only=True):
    """A sub-script for something customers say; `heard` are words by which it is found while typing.

    Attributes:
        listed: False: only called by steps and options, not offered to the agent.
    """

    code: str
    title: Text
    heard: Text = {}
    steps: tuple[Step, ...] = ()
    listed: bool = True


class Field(Frozen, frozen=True, kw_only=True):
    """A field of leads that the script reads or writes beside those that every lead has."""

    kind: str = "text"
    title: Text = {}


class Offer(Frozen, frozen=True, kw_only=True):
    """Something that is offered for a time; its steps are passed over after `until` (that day included)."""

    code: str
    title: Text
    until: date | None = None


class Script(Frozen, frozen=True, kw_only=True):
    """One published version of a script.

    Attributes:
        kind: `follow_up`: for the visit named by `visit`.
        fields: of leads, by name. languages: in which every text stands.
        variant: the arm of an experiment that is spoken; nobody publishes one.
    """

    code: str
    title: Text
    start: str
    steps: tuple[Step, ...]
    version: int = 1
    kind: str = "call"
    visit: str = ""
    languages: tuple[str, ...] = LANGUAGES
    objections: tuple[Objection, ...] = ()
    fallbacks: dict[str, Text] = {}
    fields: dict[str, Field] = {}
    offers: tuple[Offer, ...] = ()
    expected_steps: int = 0
    variant: str = ""


def decode(data: bytes) -> Script:
    """Read a script from the feed's JSON."""
    return decoded(data, Script)


def all_steps(script: Script) -> Iterator[tuple[str, str, Step]]:
    """Every step with its path in the file and the objection it belongs to ("" for the main script)."""
    for i, step in enumerate(script.steps):
        yield f"steps[{i}]", "", step
    for i, objection in enumerate(script.objections):
        for j, step in enumerate(objection.steps):
            yield f"objections[{i}].steps[{j}]", objection.code, step


def with_steps(script: Script, replaced: Mapping[str, Step]) -> Script:
    """The script with other steps in the place of some, by id; it stays the same version.

    Raises:
        KeyError: the script has no such step, or the new one has another id.
    """
    known = {step.id for _, _, step in all_steps(script)}
    for name, step in replaced.items():
        if name not in known or step.id != name:
            raise KeyError(name)
    if not replaced:
        return script
    return replace(
        script,
        steps=tuple(replaced.get(s.id, s) for s in script.steps),
        objections=tuple(
            replace(o, steps=tuple(replaced.get(s.id, s) for s in o.steps)) for o in script.objections
        ),
    )
