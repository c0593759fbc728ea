"""What the script column draws, and what it asks of a presenter's surroundings. Knows no Qt."""

from __future__ import annotations

from typing import Literal, Protocol

import msgspec

LAST_KEY = 9
#: silent: nothing is recorded now. waiting: the telephone was asked. refused: it records and cannot be silenced.
#: elsewhere: whether it is recorded lies outside this desk, which cannot silence it.
Silence = Literal["silent", "waiting", "refused", "elsewhere"]


class Answer(msgspec.Struct, frozen=True):
    """An answer on screen: its key, its words, whether it leads to an objection, whether it was taken before."""

    key: str
    words: str
    objection: bool = False
    chosen: bool = False
    code: str = ""


class StepShown(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the panel draws of one step.

    Attributes:
        id: of the step. text: Markdown, safe. kind: of the step; an unknown kind is shown like `say`.
        entry: kind of the field to type into, "" for none. entry_limits: what it must be like, for a hint.
        several: answers can be combined.
        question: of a verify step, "" when it is decided; verified: how it stands; attempts: wrong answers left;
            wrong: the last answer did not fit.
        hushed: why a sensitive step is not shown yet (see `Silence`), "" for one that is.
        open_titles: required steps that are not done yet.
        stopped: why these words must not be said any more; the text is empty then. stopped_by: who said so.
    """

    id: str
    title: str
    version: int
    variant: str
    number: int
    expected: int
    kind: str
    step_title: str
    text: str
    hint: str
    answers: tuple[Answer, ...]
    entry: str = ""
    entry_limits: dict[str, str] = msgspec.field(default_factory=dict)
    value: str = ""
    several: bool = False
    question: str = ""
    verified: str = ""
    attempts: int = 0
    wrong: bool = False
    done: int = 0
    required: int = 0
    must: bool = False
    open_titles: tuple[str, ...] = ()
    can_back: bool = False
    objection: str = ""
    ended: bool = False
    disposition: str = ""
    sensitive: bool = False
    hushed: str = ""
    stopped: str = ""
    stopped_by: str = ""


class Found(msgspec.Struct, frozen=True):
    """An objection or a step of the outline to choose from.

    Attributes:
        code: of the step, or of the objection with `!` before it where both are offered.
        mark: here, done, open (required and not done), objection, or "".
    """

    code: str
    title: str
    heard: str = ""
    mark: str = ""


class ScriptView(Protocol):
    """What the presenter asks of the panel."""

    def show_step(self, step: StepShown) -> None: ...

    def show_no_script(self, code: str) -> None: ...

    def show_entry_problem(self, code: str, data: dict[str, str] | None = None) -> None: ...
