"""The inbox's decisions: what is on screen, what may be done with it. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from agent_app.quality.waveform import Waveform, of_sound

if TYPE_CHECKING:
    from agent_app.changes import Changed
    from agent_app.quality.scorecard_presenter import ScorecardPresenter
    from agent_app.reviews.notice import Notice, NoticeService
    from agent_app.reviews.service import ReviewService
    from agent_app.runner import Runner
    from domain.api import Evaluation
    from domain.appeals import Verdict
    from domain.inbox import InboxItem
    from domain.scorecards import Form


class InboxView(Protocol):
    """What the presenter asks of the page."""

    def show_items(self, notices: tuple[Notice, ...], items: tuple[InboxItem, ...]) -> None: ...

    def show_list_problem(self, error: Exception | None) -> None: ...

    def show_item(self, item: InboxItem | None, form: Form | None) -> None: ...

    def show_notice(self, notice: Notice, evaluation: Evaluation | None, form: Form | None) -> None: ...

    def show_audio(self, audio: bytes, wave: Waveform | None) -> None: ...

    def show_audio_problem(self, code: str) -> None: ...

    def show_done(self, what: str) -> None: ...

    def show_problem(self, error: Exception) -> None: ...


def key_of(item: InboxItem) -> str:
    return f"{item.kind}:{item.evaluation.id}:{item.level}"


class InboxPresenter:
    """Attributes:
    chosen: key of what is on screen (`notice:<id>` for a notice), "" for nothing.
    item: what is on screen, None for a notice.
    """

    def __init__(
        self,
        view: InboxView,
        reviews: ReviewService,
        notices: NoticeService | None,
        scorecard: ScorecardPresenter,
        background: Runner,
    ) -> None:
        self._view, self._reviews, self._notices = view, reviews, notices
        self.scorecard, self._background = scorecard, background
        self._items: tuple[InboxItem, ...] = ()
        self._told: tuple[Notice, ...] = ()
        self.chosen, self._loaded, self._recording, self._play_from = "", "", "", 0
        self.item: InboxItem | None = None
        self.on_play: Callable[[int], None] = lambda ms: None

    def reload(self) -> None:
        """Read anew; what is on screen stays, unless it is done."""
        reviews, notices = self._reviews, self._notices

        def work() -> tuple[tuple[Notice, ...], tuple[InboxItem, ...] | Exception]:
            told = notices.unread() if notices is not None else ()
            try:
                return told, reviews.inbox()
            except Exception as error:
                return told, error

        def done(found: tuple[tuple[Notice, ...], tuple[InboxItem, ...] | Exception]) -> None:
            told, items = found
            if isinstance(items, Exception):
                self._view.show_list_problem(items)
                items = self._items
            else:
                self._view.show_list_problem(None)
            self._told, self._items = told, items
            self._view.show_items(told, items)
            keys = [f"notice:{one.id}" for one in told] + [key_of(one) for one in items]
            if self.chosen not in keys:
                self.open(keys[0] if keys else "")

        self._background.run(work, owner=self._view, done=done)

    def on_changed(self, changed: Changed) -> None:
        if changed.definitions or changed.everything:
            self.reload()

    def open(self, key: str) -> None:
        """Bring one on screen."""
        self.chosen, self.item, self._recording = key, None, ""
        notice = next((one for one in self._told if f"notice:{one.id}" == key), None)
        if notice is not None:
            self._open_notice(notice)
            return
        item = next((one for one in self._items if key_of(one) == key), None)
        self.item = item
        if item is None:
            self.scorecard.open(None)
            self._view.show_item(None, None)
            return
        evaluation, reviews = item.evaluation, self._reviews
        self._recording = evaluation.recording_id

        def done(form: Form | None) -> None:
            if self.chosen != key:
                return
            self._view.show_item(item, form)
            if item.kind == "correct" and item.mine and form is not None:
                self._begin_correction(key, item, form)
            else:
                self.scorecard.open(None)

        self._background.run(
            lambda: reviews.form(evaluation.form, evaluation.form_version), owner=self._view, done=done
        )

    def approve(self) -> None:
        item = self.item
        if item is not None and item.kind == "approve":
            self._do(lambda: self._reviews.approve(item.evaluation.id), "approved")

    def give_back(self, words: str) -> None:
        item = self.item
        if item is not None and item.kind == "approve":
            self._do(lambda: self._reviews.give_back(item.evaluation.id, words), "given_back")

    def decide(self, verdicts: tuple[Verdict, ...], words: str) -> None:
        item = self.item
        if item is not None and item.kind == "appeal":
            self._do(lambda: self._reviews.decide(item, verdicts, words), "decided")

    def corrected(self) -> None:
        """The scorecard handed the correction over."""
        self._view.show_done("corrected")
        self._after()

    def seen(self) -> None:
        """The notice on screen was read."""
        notices, key = self._notices, self.chosen
        if notices is not None and key.startswith("notice:"):
            self._do(lambda: notices.seen(key.removeprefix("notice:")), "seen")

    def play(self, position_ms: int) -> None:
        """Play from a place; the first time the recording is fetched."""
        recording, reviews, key = self._recording, self._reviews, self.chosen
        if not recording:
            self._view.show_audio_problem("missing")
            return
        if self._loaded == recording:
            self.on_play(position_ms)
            return
        self._view.show_audio_problem("loading")

        def work() -> tuple[bytes, Waveform | None]:
            audio = reviews.audio(recording)
            return audio, reviews.waveform(recording) or of_sound(audio, 0.0)

        def done(found: tuple[bytes, Waveform | None]) -> None:
            if self.chosen == key:
                self._loaded = recording
                self._view.show_audio_problem("")
                self._view.show_audio(*found)
                self.on_play(position_ms)

        def failed(error: Exception) -> None:
            self._view.show_audio_problem("missing")
            self._view.show_problem(error)

        self._background.run(work, owner=self._view, done=done, failed=failed)

    def _open_notice(self, notice: Notice) -> None:
        """With the evaluation it is about, where the server says it."""
        key, reviews = f"notice:{notice.id}", self._reviews
        self.scorecard.open(None)
        self._view.show_notice(notice, None, None)
        evaluation_id = notice.data.get("evaluation_id", "")
        if not evaluation_id:
            return

        def work() -> tuple[Evaluation, Form | None]:
            found = reviews.evaluation(evaluation_id)
            return found, reviews.form(found.form, found.form_version)

        def done(found: tuple[Evaluation, Form | None]) -> None:
            if self.chosen == key:
                self._recording = found[0].recording_id
                self._view.show_notice(notice, *found)

        self._background.run(work, owner=self._view, done=done, failed=lambda _error: None)

    def _begin_correction(self, key: str, item: InboxItem, form: Form) -> None:
        reviews = self._reviews
        self._background.run(
            lambda: reviews.correction(item.evaluation, form), owner=self._view,
            done=lambda draft: self.scorecard.open(draft) if self.chosen == key else None,
            failed=self._view.show_problem,
        )  # fmt: skip

    def _do(self, work: Callable[[], None], what: str) -> None:
        def done(_none: None) -> None:
            self._view.show_done(what)
            self._after()

        self._background.run(work, owner=self._view, done=done, failed=self._view.show_problem)

    def _after(self) -> None:
        """What was done leaves the list at once; the next one comes on screen."""
        gone = self.chosen
        self._items = tuple(one for one in self._items if key_of(one) != gone)
        self._told = tuple(one for one in self._told if f"notice:{one.id}" != gone)
        self.chosen = ""
        self.reload()
