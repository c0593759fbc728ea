"""What the Quality desk gets from Learning: one strip, three dialogs, five keys. Wired by `add_to`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from agent_app.errors import sentence_of
from agent_app.learning import words
from agent_app.learning.dialogs import CoachDialog, ProposeDialog, ShareDialog
from agent_app.learning.from_call import FromCall, Said
from agent_app.learning.piece_view import PieceStrip
from agent_app.learning.service import LearningService
from agent_app.quality import words as quality_words
from agent_app.quality.view import QualityDesk
from agent_app.runner import Runner
from agent_app.shell.actions import Acts
from agent_app.widgets import times
from agent_app.widgets.language import language
from domain.api import CallDetail
from domain.library import Audiences
from domain.reading import Reading


class LearningSide(QObject):
    """Implements `FromCallView` on the Quality desk. Signals: `studio_wanted(script, step)`."""

    studio_wanted = Signal(str, str)

    def __init__(
        self,
        desk: QualityDesk,
        learning: LearningService,
        background: Runner,
        acts: Acts,
        say: Callable[..., None],
        *,
        has_studio: bool,
    ) -> None:
        super().__init__(desk)
        self._desk, self._say, self._has_studio = desk, say, has_studio
        self.strip = PieceStrip(acts, desk.call.page)
        desk.call.add_strip(self.strip)
        self.share, self.coach, self.proposal = ShareDialog(desk), CoachDialog(desk), ProposeDialog(desk)
        self.from_call = FromCall(self, learning, background)
        self.from_call.on_studio = self.studio_wanted.emit
        self.share.share_wanted.connect(self._share)
        self.coach.coach_wanted.connect(self._coach)
        self.proposal.propose_wanted.connect(self._propose)
        audio = desk.call.player.audio
        acts.on("clip_in", lambda: self.from_call.begin_piece(audio.position))
        acts.on("clip_out", lambda: self.from_call.end_piece(audio.position))
        acts.on("share_clip", self.from_call.ask_share)
        acts.on("coach", lambda: self.from_call.ask_coach(self._question()))
        acts.on("propose_line", lambda: self.from_call.ask_proposal(audio.position))

    def open(self, detail: CallDetail | None) -> None:
        self.from_call.open(detail)

    def read(self, reading: Reading) -> None:
        self.from_call.read(reading)

    # ------------------------------------------------------------------ what `FromCallView` asks

    def show_piece(self, start_ms: int | None, end_ms: int | None) -> None:
        self.strip.put(start_ms, end_ms)

    def ask_share(self, start_ms: int, end_ms: int, agent: str, audiences: Audiences, said: Said) -> None:
        self.share.open_for(start_ms, end_ms, agent, audiences, times.now_utc())
        self.share.said.setPlainText("\n".join(f"{words.speaker_words(who)}: {text}" for who, text in said))

    def ask_coach(self, agent: str, about: str) -> None:
        self.coach.open_for(agent, about, times.now_utc())

    def ask_proposal(self, script: str, steps: tuple[tuple[str, str], ...], now: str) -> None:
        self.proposal.open_for(script, steps, now, studio=self._has_studio)

    def refuse(self, code: str) -> None:
        said = {
            "no_piece": self.tr("Mark both ends of the piece first."),
            "no_script": self.tr("No script was spoken in this call."),
        }.get(code) or words.problem_words(code)
        if self.share.isVisible():
            self.share.say_problem(said)
        else:
            self._say("warning", said)

    def finished(self, what: str) -> None:
        for dialog in (self.share, self.coach, self.proposal):
            dialog.dismiss()
        self._say("done", words.told(what))

    def show_problem(self, error: Exception) -> None:
        open_one = next((d for d in (self.share, self.coach, self.proposal) if d.isVisible()), None)
        if open_one is not None:
            open_one.say_problem(sentence_of(error))
        else:
            self._say("problem", sentence_of(error))

    # ------------------------------------------------------------------ inside

    def _question(self) -> str:
        """Title of the lit question, "" where nothing is judged."""
        card = self._desk.scorecard.presenter
        if card is None or card.draft is None:
            return ""
        found = next((q for q in card.questions() if q.ref == card.lit), None)
        return quality_words.question_title(found) if found is not None else ""

    def _share(self, given: Mapping[str, Any]) -> None:
        self.from_call.share(given)

    def _coach(self, kind: str, text: str, due_at: datetime | None) -> None:
        card = self._desk.scorecard.presenter
        draft = card.draft if card is not None else None
        evaluation, question = (
            (draft.evaluation_id, card.lit) if draft is not None and card is not None else ("", "")
        )
        self.from_call.coach(kind, text, due_at, evaluation, question)

    def _propose(self, step: str, text: str, why: str, studio: bool) -> None:
        self.from_call.propose(step, text, why, language.short, studio=studio)
