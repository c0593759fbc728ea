# ruff: noqa: E501 - sample data reads better on one line
"""Library and coaching by hand: pieces with their audience and end, tasks with their days, facts written down."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from msgspec.structs import replace

from domain.coaching import CoachingRow, MakeCoaching, order
from domain.errors import UserError
from domain.library import Audiences, ClipRow, MakeClip, problems_of
from domain.studio import Place
from tests.helpers.desk_sample import NOW
from tests.helpers.quality_fakes import wav


def some_clips() -> tuple[ClipRow, ...]:
    return (
        ClipRow(
            id="c1", title="Opening that asks first", lesson="She asks whether it suits before she says what it is about.",
            library="exemplary", length_ms=8_000, at=NOW - timedelta(days=2), expires_at=NOW + timedelta(days=200),
            tags=("opening", "renewal"), agent="Lucía Gómez", campaign="renewal", by="Quinn Abel", teams=("Reds 红队",),
            consent="Lucía, 20 Nov; customer by the notice", sound=True, heard=7,
            text="Good morning, this is Lucía of Home Cover. Does it suit you for two minutes?",
        ),
        ClipRow(
            id="c2", title="… promises a discount that does not exist", lesson="Say what you can look up, not what you hope.",
            library="problem", length_ms=21_000, at=NOW - timedelta(days=9), expires_at=NOW + timedelta(days=90),
            by="Quinn Abel", heard=12, text="…: If you sign today, … gives you thirty per cent. — Customer: In writing?",
        ),
        ClipRow(
            id="c3", title="价格异议：先认同再解释 (40 characters of a title and more)", lesson="先认同，再给出比较。",
            library="exemplary", length_ms=64_000, at=NOW - timedelta(days=30), expires_at=NOW + timedelta(days=4),
            agent="周杰", campaign="renewal", by="Quinn Abel", sound=True, heard=31, mine=True,
        ),
    )  # fmt: skip


def some_coaching(mine: bool = True) -> tuple[CoachingRow, ...]:
    agent = "Mira Chen"
    return order([
        CoachingRow(
            id="t1", kind="task", agent=agent, agent_id="me", assignee=agent, by="Quinn Abel", mine=mine,
            text="Say the recording notice with the greeting. Try it on your next ten calls and note what customers answer.",
            at=NOW - timedelta(days=3), due_at=NOW - timedelta(hours=5), overdue=True, about="2026-11-15 王丽 Wang Li",
            evaluation_id="e1", question="recorded", clip_id="c1", clip_title="Opening that asks first",
        ),
        CoachingRow(
            id="t2", kind="task", agent=agent, agent_id="me", assignee=agent, by="Lena Vogt", mine=mine, state="acknowledged",
            text="Repeat what you understood before you offer.", at=NOW - timedelta(days=1), due_at=NOW + timedelta(days=6),
        ),
        CoachingRow(
            id="t3", kind="note", agent=agent, agent_id="me", assignee=agent, by="Quinn Abel", mine=mine, state="done",
            text="The comparison was calm and clear: keep it.", at=NOW - timedelta(days=12), done_at=NOW - timedelta(days=11),
            answer="Thank you!",
        ),
    ])  # fmt: skip


class FakeLearning:
    """Implements `LearningService`.

    Attributes:
        facts: (clip, seconds) that were heard. done: every act that reached the server. gone: clips that are not there
            any more, whatever a list still says.
    """

    def __init__(
        self, clips: tuple[ClipRow, ...] | None = None, coaching: tuple[CoachingRow, ...] | None = None
    ) -> None:
        self.rows = some_clips() if clips is None else clips
        self.tasks = some_coaching() if coaching is None else coaching
        self.away = False
        self.gone: set[str] = set()
        self.facts: list[tuple[str, int]] = []
        self.done: list[tuple[Any, ...]] = []

    def clips(self) -> tuple[ClipRow, ...]:
        self._ask()
        return tuple(row for row in self.rows if row.id not in self.gone)

    def clip_audio(self, clip_id: str) -> bytes:
        self._ask()
        if clip_id in self.gone:
            raise UserError("not_found")
        return wav(8.0)

    def heard(self, clip_id: str, seconds: int) -> None:
        self.facts.append((clip_id, seconds))

    def audiences(self) -> Audiences:
        self._ask()
        return Audiences(
            teams=(Place(id="team-1", title={"en": "Reds 红队"}), Place(id="team-2", title={"en": "Blues"})),
            regions=(Place(id="region-1", title={"en": "North"}),),
        )

    def share(self, made: MakeClip) -> ClipRow:
        self._ask()
        for problem in problems_of(made, NOW, 0):
            raise UserError("clip_unsound", problem=problem)
        self.done.append(("share", made))
        row = ClipRow(
            id=made.id, title=made.title, lesson=made.lesson, library=made.library, at=NOW,
            length_ms=made.to_ms - made.from_ms, sound=True,
        )  # fmt: skip
        self.rows = (row, *self.rows)
        return row

    def withdraw(self, clip_id: str, reason: str) -> ClipRow:
        self._ask()
        if not reason.strip():
            raise UserError("reason_missing")
        self.gone.add(clip_id)
        self.done.append(("withdraw", clip_id, reason))
        return next(row for row in self.rows if row.id == clip_id)

    def coaching(self) -> tuple[CoachingRow, ...]:
        self._ask()
        return order(list(self.tasks))

    def coach(self, made: MakeCoaching) -> CoachingRow:
        self._ask()
        if not made.text.strip():
            raise UserError("text_missing")
        self.done.append(("coach", made))
        row = CoachingRow(
            id=made.id, kind=made.kind, agent="x", agent_id=made.agent_id, text=made.text, at=NOW
        )
        self.tasks = (row, *self.tasks)
        return row

    def acknowledge(self, coaching_id: str, answer: str) -> CoachingRow:
        return self._set(coaching_id, "acknowledged", answer)

    def finish(self, coaching_id: str, answer: str) -> CoachingRow:
        return self._set(coaching_id, "done", answer)

    def take_back(self, coaching_id: str) -> CoachingRow:
        row = self._set(coaching_id, "withdrawn", "")
        self.tasks = tuple(t for t in self.tasks if t.id != coaching_id)
        return row

    def propose(
        self, script: str, version: int, step: str, language: str, text: str, why: str, call_id: str
    ) -> None:
        if not text.strip():
            raise UserError("text_missing")
        self.done.append(("propose", script, version, step, language, text, why, call_id))

    def _set(self, coaching_id: str, state: Any, answer: str) -> CoachingRow:
        self._ask()
        self.done.append((state, coaching_id, answer))
        self.tasks = tuple(
            replace(t, state=state, answer=answer or t.answer, overdue=False) if t.id == coaching_id else t
            for t in self.tasks
        )
        return next(t for t in self.tasks if t.id == coaching_id)

    def _ask(self) -> None:
        if self.away:
            raise UserError("server_away")
