"""The preview: the analysts' own scorecard over the form as it is on screen, with the live score. Nothing of it is kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from agent_app.quality.scorecard_presenter import ScorecardPresenter
from agent_app.quality.scorecard_view import ScorecardPanel
from agent_app.quality.service import EvaluationDraft
from agent_app.runner import Runner
from agent_app.shell.actions import Acts
from agent_app.widgets.panel import Panel, column
from domain.scorecards import Form, ScoreResult, score, walk_questions, walk_sections

MOMENT_MS = 12_000  #: where evidence is marked: there is no recording here


class _Nowhere:
    """Judgements of the preview are scored and kept nowhere."""

    def score(self, draft: EvaluationDraft) -> ScoreResult:
        return score(draft.form, draft.answers)

    def save_draft(self, draft: EvaluationDraft) -> None: ...

    def submit(self, draft: EvaluationDraft) -> None: ...


class _Card(ScorecardPanel):
    """Says in other words that it is complete."""

    def show_submitted(self) -> None:
        self._say("done", self.tr("Complete: an analyst could submit it."))  # type: ignore[operator]


class PreviewPanel(Panel):
    """The scorecard beside the form's properties; answers stay while the form changes."""

    def __init__(self, background: Runner, say: object, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.acts = Acts(None, self)  # its own registry: keys of the Quality desk must not reach one here
        self.card = _Card(self.acts, say, self)
        nowhere: Any = _Nowhere()
        self.presenter = ScorecardPresenter(self.card, nowhere, background)
        self.card.presenter = self.presenter
        column(self).addWidget(self.card, 1)
        card, presenter = self.card, self.presenter
        card.chosen.connect(presenter.choose)
        card.na_chosen.connect(presenter.not_applicable)
        card.entered.connect(presenter.enter)
        card.commented.connect(presenter.comment)
        card.lit_requested.connect(presenter.light)
        card.unmarked.connect(presenter.unmark)
        card.overall_changed.connect(presenter.overall_comment)
        card.cause_toggled.connect(presenter.toggle_cause)
        presenter.on_submitted = self._again
        for act, handler in (
            ("not_applicable", lambda: card.press("0")), ("next_question", lambda: presenter.step(1)),
            ("question_back", lambda: presenter.step(-1)), ("comment", card.focus_comment),
            ("submit", presenter.submit), ("root_cause", presenter.next_cause),
            ("mark", lambda: presenter.mark(MOMENT_MS, 0)),
        ):  # fmt: skip
            self.acts.on(act, handler)
        self.acts.install_some(
            card, "not_applicable", "next_question", "question_back", "comment", "mark", "root_cause"
        )
        self._form: Form | None = None
        self._number = 0

    def put(self, form: Form, ref: str) -> None:
        """The form as it is now, the chosen question lit."""
        before = self.presenter.draft
        if form is not self._form or before is None:
            known = {q.ref for q, _ in walk_questions(form)} | {s.ref for s, _ in walk_sections(form)}
            answers = tuple(a for a in before.answers if a.question in known) if before is not None else ()
            self._form, self._number = form, self._number + 1
            lit = self.presenter.lit
            self.presenter.open(
                EvaluationDraft(
                    evaluation_id=f"preview-{self._number}", call_id="", form=form, answers=answers
                )
            )
            if lit:
                self._light(lit)
        self._light(ref)

    def forget(self) -> None:
        """Another form: its answers have nothing to say here."""
        self._form = None
        self.presenter.open(None)

    def _light(self, ref: str) -> None:
        if ref in {q.ref for q in self.presenter.questions()}:
            self.presenter.light(ref)

    def _again(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            self.put(form, "")

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Preview"))
