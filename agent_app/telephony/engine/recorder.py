"""One recording in the making: customer left, agent right, in step with the clock through hold, mute and lost frames.

What is written is PCM alone (16 bit, two channels); a WAV header is put before it when it is read, so that a recording which
was cut off plays as well as a whole one.
"""

from __future__ import annotations

import logging
import threading
import time
import wave
from collections.abc import Callable
from pathlib import Path

from agent_app.telephony.engine import protocol
from agent_app.telephony.engine.audio import FileMicrophone, Pump, at_rate
from agent_app.telephony.engine.notice_tone import Notice, NoticeTone, NoticeWords
from agent_app.telephony.engine.pcm import FRAME_BYTES, RATE, SAMPLE
from agent_app.telephony.engine.sealed import Sealer
from agent_app.telephony.engine.stack import CannotError, Tell

_LOG = logging.getLogger("engine.recorder")
SLACK_S = 0.06  #: so far the sound may be behind the clock before silence fills the gap


class Recorder:
    """Takes frames of both sides (`audio.Tap`).

    Args:
        clock: seconds, rising evenly.

    Attributes:
        muted: spans in milliseconds that are silence on purpose.
        trouble: why it ended early, "" while it is well.
    """

    def __init__(self, path: Path, key: bytes, clock: Callable[[], float] = time.monotonic) -> None:
        self._file, self._clock, self._began = Sealer(path, key), clock, clock()
        self._samples = 0
        self._paused_at: int | None = None
        self._lock, self._closed = threading.Lock(), False
        self.muted: list[tuple[int, int]] = []
        self.trouble = ""

    @property
    def seconds(self) -> float:
        return self._samples / RATE

    def take(self, rate: int, customer: bytes, agent: bytes) -> None:
        """One frame of both sides; none of either means that time goes on without sound."""
        with self._lock:
            if self._closed:
                return
            try:
                self._take(at_rate(customer, rate, RATE), at_rate(agent, rate, RATE))
            except OSError as error:  # the disk is full: what was written plays
                self.trouble, self._closed = type(error).__name__, True
                _LOG.error("a recording ended early: %s", error.strerror)

    def pause(self) -> None:
        """From now on silence is written (a card number is said)."""
        with self._lock:
            if self._paused_at is None:
                self._paused_at = self._now()

    def resume(self) -> None:
        with self._lock:
            self._end_pause()

    def close(self) -> None:
        """End it; the file is whole afterwards."""
        with self._lock:
            self._end_pause()
            if not self._closed:
                self._fill(0.0)
            self._closed = True
            try:
                self._file.close()
            except OSError as error:
                self.trouble = self.trouble or type(error).__name__

    def _take(self, customer: bytes, agent: bytes) -> None:
        self._fill(SLACK_S + len(customer) / SAMPLE / RATE)
        ahead = self._samples / RATE - (self._clock() - self._began)
        if not customer or ahead > SLACK_S:  # the clock leads: a frame too many is left out
            return
        if self._paused_at is not None:
            customer = agent = bytes(len(customer))
        both = bytearray(2 * len(customer))
        both[0::4], both[1::4] = customer[0::2], customer[1::2]
        both[2::4], both[3::4] = agent[0::2], agent[1::2]
        self._file.write(bytes(both))
        self._samples += len(customer) // SAMPLE

    def _fill(self, slack_s: float) -> None:
        """Silence for time that had no sound."""
        missing = int((self._clock() - self._began - slack_s) * RATE) - self._samples
        if missing > 0:
            self._file.write(bytes(missing * FRAME_BYTES))
            self._samples += missing

    def _now(self) -> int:
        return int((self._clock() - self._began) * 1000)

    def _end_pause(self) -> None:
        if self._paused_at is not None:
            self.muted.append((self._paused_at, self._now()))
            self._paused_at = None


class Recordings:
    """The recordings of an engine, one a call at most; they end with their call."""

    def __init__(self, pump: Pump, tell: Tell) -> None:
        self._pump, self._tell = pump, tell
        self._running: dict[str, tuple[protocol.Record, Recorder]] = {}

    def start(self, asked: protocol.Record) -> None:
        """Raises CannotError: no sound there, or no file can be made."""
        channel = self._pump.channel(asked.call_id)
        if channel is None or asked.call_id in self._running:
            raise CannotError("illegal")
        try:
            recorder = Recorder(Path(asked.path), bytes.fromhex(asked.key))
        except (OSError, ValueError) as error:
            self._say(asked, "failed", cause=type(error).__name__)
            raise CannotError("no_file") from error
        self._running[asked.call_id] = asked, recorder
        channel.tap = recorder.take
        channel.tone = _notice(asked)
        self._say(asked, "started")

    def pause(self, call_id: str, *, on: bool) -> None:
        """Raises CannotError: nothing is recorded there."""
        asked, recorder = self._of(call_id)
        recorder.pause() if on else recorder.resume()
        if (asked.tone or asked.words) and (channel := self._pump.channel(call_id)):
            channel.tone = None if on else NoticeTone() if asked.tone else None
        self._say(asked, "paused" if on else "resumed", recorder)

    def stop(self, call_id: str) -> None:
        """Raises CannotError: nothing is recorded there."""
        self._of(call_id)
        self.call_ended(call_id)

    def call_ended(self, call_id: str) -> None:
        """Its recording, if there is one, ends with it."""
        found = self._running.pop(call_id, None)
        if found is None:
            return
        if channel := self._pump.channel(call_id):
            channel.tap = channel.tone = None
        asked, recorder = found
        recorder.close()
        self._say(asked, "failed" if recorder.trouble else "stopped", recorder, recorder.trouble)

    def _of(self, call_id: str) -> tuple[protocol.Record, Recorder]:
        try:
            return self._running[call_id]
        except KeyError:
            raise CannotError("illegal") from None

    def _say(
        self,
        asked: protocol.Record,
        state: protocol.RecordingWord,
        recorder: Recorder | None = None,
        cause: str = "",
    ) -> None:
        self._tell(
            protocol.RecordingTold(
                call_id=asked.call_id, recording_id=asked.recording_id, state=state,
                seconds=round(recorder.seconds, 3) if recorder else 0.0,
                muted=tuple(recorder.muted) if recorder else (), cause=cause,
            )
        )  # fmt: skip


def _notice(asked: protocol.Record) -> Notice | None:
    """What tells both sides; words that cannot be read give way to the tone, so that nobody is recorded unannounced."""
    if asked.words:
        try:
            return NoticeWords(FileMicrophone(Path(asked.words)))
        except (OSError, EOFError, wave.Error) as error:
            _LOG.warning("the words of the recording cannot be read: %s", type(error).__name__)
            return NoticeTone()
    return NoticeTone() if asked.tone else None
