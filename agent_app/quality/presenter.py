"""The Quality desk's decisions: search, open a call, fetch its sound. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace

from agent_app.quality.service import CallQuery
from agent_app.quality.sides import Loudness, mixed
from agent_app.quality.waveform import Waveform, of_sound
from domain.reading import Reading

if TYPE_CHECKING:
    from agent_app.quality.scorecard_presenter import ScorecardPresenter
    from agent_app.quality.service import QualityService
    from agent_app.runner import Runner
    from domain.api import CallDetail, CallPage, SoldDeal


class QualityView(Protocol):
    """What the presenter asks of the desk."""

    def show_page(self, page: CallPage) -> None: ...

    def add_page(self, page: CallPage) -> None: ...

    def show_list_problem(self, error: Exception | None) -> None: ...

    def freshen_page(self, page: CallPage) -> None: ...

    def show_detail(self, detail: CallDetail | None) -> None: ...

    def show_wave(self, wave: Waveform | None, seconds: float) -> None: ...

    def show_audio(self, audio: bytes, seconds: float, wave: Waveform | None) -> None: ...

    def show_reading(self, reading: Reading | None) -> None: ...

    def swap_audio(self, audio: bytes, loud: Loudness) -> None: ...

    def show_audio_problem(self, code: str) -> None: ...

    def show_problem(self, error: Exception) -> None: ...

    def show_skipped(self, replaced: bool) -> None: ...

    def show_judged(self, deal: SoldDeal) -> None: ...


def read_day(text: str) -> date | None:
    """A day as typed; None for an empty or a half-typed one."""
    try:
        return date.fromisoformat(text.strip().replace("/", "-").replace(".", "-"))
    except ValueError:
        return None


class QualityPresenter:
    """Late answers about another search or call are dropped."""

    def __init__(
        self, view: QualityView, quality: QualityService, scorecard: ScorecardPresenter, background: Runner
    ) -> None:
        self._view, self._quality, self._background = view, quality, background
        self.scorecard = scorecard
        self._query = CallQuery()
        self._list_serial = self._open_serial = 0
        self.call_id = ""
        self._recording = ""
        self._without_sound = ""  # the call on screen, while its recording is on its way

    def search(self, query: CallQuery) -> None:
        """Look for calls."""
        self._query = query
        self._ask(self._query, self._view.show_page)

    def reload(self) -> None:
        self._ask(self._query, self._view.show_page)

    def skip(self, pick_id: str, reason: str) -> None:
        """Give the call on screen back; the list is asked anew, since another call may have taken its place."""
        quality = self._quality

        def done(replaced: bool) -> None:
            self._view.show_skipped(replaced)
            self.call_id = ""
            self._open_serial += 1
            self._view.show_detail(None)
            self.scorecard.open(None)
            self.reload()

        self._background.run(
            lambda: quality.skip(pick_id, reason), owner=self._view, done=done, failed=self._view.show_problem
        )

    def judge_sale(self, deal_id: str, verdict: str, why: str, due_at: datetime | None) -> None:
        """Decide about the deal of the call on screen; it stays there with what became of it."""
        call_id, quality = self.call_id, self._quality

        def done(deal: SoldDeal) -> None:
            self._view.show_judged(deal)
            self.reload()
            if self.call_id == call_id:
                self._load_detail(call_id)

        self._background.run(
            lambda: quality.judge_sale(deal_id, verdict, why, due_at),
            owner=self._view, done=done, failed=self._view.show_problem,
        )  # fmt: skip

    def _load_detail(self, call_id: str) -> None:
        """What is known of the call on screen now; sound and scorecard stay as they are."""
        serial, quality = self._open_serial, self._quality
        self._background.run(
            lambda: quality.detail(call_id),
            owner=self._view,
            done=lambda detail: self._view.show_detail(detail) if serial == self._open_serial else None,
            failed=self._view.show_problem,
        )

    def look(self) -> None:
        """Have recordings that were on their way come? The list stays as it is scrolled and chosen."""
        serial, quality, query = self._list_serial, self._quality, self._query

        def done(page: CallPage) -> None:
            if serial != self._list_serial:
                return
            self._view.freshen_page(page)
            if any(row.id == self._without_sound and row.recording_id for row in page.rows):
                self._load_sound(self._without_sound)

        self._background.run(
            lambda: quality.calls(query), owner=self._view, done=done, failed=lambda _error: None
        )

    def _load_sound(self, call_id: str) -> None:
        """The call on screen has its recording now; what is being scored stays as it is."""
        serial, quality = self._open_serial, self._quality

        def done(detail: CallDetail) -> None:
            if serial == self._open_serial and self.call_id == call_id:
                self._view.show_detail(detail)
                self._fetch(serial, detail)

        self._background.run(
            lambda: quality.detail(call_id), owner=self._view, done=done, failed=lambda _error: None
        )

    def more(self, after: str) -> None:
        """The next page of the same search."""
        self._ask(replace(self._query, after=after), self._view.add_page)

    def open(self, call_id: str) -> None:
        """Bring a call on screen: details, scorecard, then its sound."""
        if call_id == self.call_id:
            return
        self.call_id = call_id
        self._open_serial += 1
        serial, quality = self._open_serial, self._quality

        def done(detail: CallDetail) -> None:
            if serial == self._open_serial:
                self._view.show_detail(detail)
                self._begin(serial, detail)
                self._fetch(serial, detail)

        def failed(error: Exception) -> None:
            if serial == self._open_serial:
                self.call_id = ""
                self._view.show_detail(None)
                self._view.show_problem(error)

        self._background.run(lambda: quality.detail(call_id), owner=self._view, done=done, failed=failed)

    def read_again(self) -> None:
        """Have the words of the call on screen come?"""
        if self._recording:
            self._read(self._open_serial, self._recording)

    def mix(self, audio: bytes, loud: Loudness) -> None:
        """The sound anew with each side so loud."""
        serial = self._open_serial

        def done(made: bytes) -> None:
            if serial == self._open_serial:
                self._view.swap_audio(made, loud)

        self._background.run(
            lambda: mixed(audio, loud), owner=self._view, done=done, failed=self._view.show_problem
        )

    def _read(self, serial: int, recording_id: str) -> None:
        quality = self._quality

        def done(reading: Reading) -> None:
            if serial == self._open_serial:
                self._view.show_reading(reading)

        def failed(error: Exception) -> None:
            if serial == self._open_serial:
                self._view.show_reading(Reading(state="none"))

        self._background.run(
            lambda: quality.reading(recording_id), owner=self._view, done=done, failed=failed
        )

    def _ask(self, query: CallQuery, show: Callable[[CallPage], None]) -> None:
        self._list_serial += 1
        serial, quality = self._list_serial, self._quality

        def done(page: CallPage) -> None:
            if serial == self._list_serial:
                self._view.show_list_problem(None)
                show(page)

        def failed(error: Exception) -> None:
            if serial == self._list_serial:
                self._view.show_list_problem(error)

        self._background.run(lambda: quality.calls(query), owner=self._view, done=done, failed=failed)

    def _begin(self, serial: int, detail: CallDetail) -> None:
        quality = self._quality
        self._background.run(
            lambda: quality.begin(detail),
            owner=self._view,
            done=lambda draft: self.scorecard.open(draft) if serial == self._open_serial else None,
            failed=self._view.show_problem,
        )

    def _fetch(self, serial: int, detail: CallDetail) -> None:
        row, quality = detail.row, self._quality
        self._without_sound = ""
        self._recording = row.recording_id
        self._view.show_wave(None, row.recording_s)  # the last call's is not this one's
        self._view.show_reading(None)
        if not row.recording_id:
            waits = row.recorded and not row.objected
            self._view.show_audio_problem("objected" if row.objected else "waiting" if waits else "missing")
            self._without_sound = row.id if waits else ""
            if not waits:
                self._view.show_reading(Reading(state="none"))
            return
        self._view.show_audio_problem("loading")

        def drawn(wave: Waveform | None) -> None:
            if serial != self._open_serial:
                return
            if wave is not None:
                self._view.show_wave(wave, row.recording_s)
            self._background.run(lambda: sound(wave), owner=self._view, done=done, failed=failed)

        def sound(wave: Waveform | None) -> tuple[bytes, Waveform | None]:
            audio = quality.audio(row.recording_id)
            return audio, of_sound(audio, row.recording_s) if wave is None else None

        def done(found: tuple[bytes, Waveform | None]) -> None:
            if serial == self._open_serial:
                self._view.show_audio_problem("")
                self._view.show_audio(found[0], row.recording_s, found[1])

        def failed(error: Exception) -> None:
            if serial == self._open_serial:
                self._view.show_audio_problem("missing")
                self._view.show_problem(error)

        self._background.run(
            lambda: quality.waveform(row.recording_id), owner=self._view, done=drawn, failed=failed
        )
        self._read(serial, row.recording_id)
