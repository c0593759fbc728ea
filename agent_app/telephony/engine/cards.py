"""Sound cards, by PortAudio (`sounddevice`): the one place that opens them. Loaded when the first one is wanted.

A card is opened at the rate of a call; one that refuses is opened at its own, and sound is converted. PortAudio calls back
in a thread of its own; between it and the pump lies a short buffer each way. Its verbs are called under a lock.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

from agent_app.telephony.engine.device_list import Kind, ids_of, portaudio
from agent_app.telephony.engine.rates import Converter

FRAMES_S = 50
FIRST_S, SILENT_S = 3.0, 1.0  #: without a call back a card is dead: at its beginning, later
LAG_S, LEAD_S = 0.12, 0.04  #: sound that may wait; sound that lies ready before the first frame is played
LATENCY_S = 0.04


class Card:
    """An open card. Base of both directions."""

    def __init__(self, rate: int) -> None:
        self.rate = rate
        self._buffer, self._lock = bytearray(), threading.Lock()
        self._converter = Converter(rate, rate)
        self._began, self._called_at = time.monotonic(), 0.0
        self._stream: Any = None
        self.gone = False

    def alive(self) -> bool:
        """It still turns: the stream runs, and its call backs come."""
        now = time.monotonic()
        quiet = now - self._called_at > SILENT_S if self._called_at else now - self._began > FIRST_S
        return not self.gone and not quiet and bool(self._stream.active)

    def _trim(self) -> None:
        most = 2 * int(self.rate * LAG_S)
        if len(self._buffer) > most:
            del self._buffer[: len(self._buffer) - most]

    def _convert(self, rate: int, wanted: int, pcm: bytes) -> bytes:
        if (self._converter.rate, self._converter.wanted) != (rate, wanted):
            self._converter = Converter(rate, wanted)
        return self._converter.next(pcm)


class CardMicrophone(Card):
    """Implements `audio.Microphone`."""

    def heard(self, data: Any, _frames: int, _time: Any, _status: Any) -> None:
        """PortAudio's call back."""
        self._called_at = time.monotonic()
        with self._lock:
            self._buffer += bytes(data)
            self._trim()

    def wait_heard(self, seconds: float) -> None:
        """Until there is something to read, or so long."""
        until = time.monotonic() + seconds
        while not self._buffer and time.monotonic() < until:
            time.sleep(0.005)

    def read(self, rate: int, samples: int) -> bytes:
        size = 2 * (samples * self.rate // rate)
        with self._lock:
            taken = bytes(self._buffer[:size])
            del self._buffer[:size]
        return self._convert(self.rate, rate, taken + bytes(size - len(taken)))


class CardSpeaker(Card):
    """Implements `audio.Speaker` but for its end, which is its opener's."""

    def __init__(self, rate: int) -> None:
        super().__init__(rate)
        self._empty = True

    def play(self, data: Any, _frames: int, _time: Any, _status: Any) -> None:
        """PortAudio's call back. After a gap it waits until a little lies ready, or each late frame would click."""
        self._called_at = time.monotonic()
        size = len(data)
        with self._lock:
            if self._empty and len(self._buffer) < 2 * int(self.rate * LEAD_S):
                taken = b""
            else:
                taken = bytes(self._buffer[:size])
                del self._buffer[:size]
                self._empty = not self._buffer
        data[:] = taken + bytes(size - len(taken))

    def write(self, rate: int, pcm: bytes) -> None:
        said = self._convert(rate, self.rate, pcm)
        with self._lock:
            self._buffer += said
            self._trim()


class Cards:
    """All cards that are open."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._open: list[Card] = []

    def microphone(self, device: str, rate: int) -> CardMicrophone:
        """Open one by its id, "default" the system's.

        Raises:
            OSError: it is not there, or cannot be opened.
        """
        return self._opened("microphone", device, rate, CardMicrophone)  # type: ignore[return-value]

    def speaker(self, device: str, rate: int) -> CardSpeaker:
        """The same for a loudspeaker."""
        return self._opened("speaker", device, rate, CardSpeaker)  # type: ignore[return-value]

    def close(self, card: Card) -> None:
        """Give it free; twice is once."""
        with self._lock:
            if card not in self._open:
                return
            self._open.remove(card)
            card.gone = True
            try:
                card._stream.close()
            except Exception:  # it was pulled out: there is nothing left to close
                return

    def begin_anew(self) -> None:
        """Have PortAudio look for devices again. Everything open is closed by that."""
        with self._lock:
            for card in list(self._open):
                self.close(card)
            library = portaudio()
            try:
                library._terminate()
                library._initialize()
            except library.PortAudioError as error:
                raise OSError(str(error)) from error

    def _opened(self, kind: Kind, device: str, rate: int, make: Callable[[int], Card]) -> Card:
        with self._lock:
            library = portaudio()
            try:
                index = self._index(library, kind, device)
                rates = dict.fromkeys((rate, self._own_rate(library, index, kind)))
                trouble: Exception = OSError("no rate")
                for each in rates:
                    card = make(each)
                    try:
                        self._begin(library, card, index)
                    except (library.PortAudioError, ValueError) as error:
                        trouble = error
                        continue
                    self._open.append(card)
                    return card
                raise trouble
            except (library.PortAudioError, ValueError) as error:
                raise OSError(str(error)) from error

    def _index(self, library: Any, kind: Kind, device: str) -> int | None:
        if device == "default":
            return None
        for listed, index in ids_of(library):
            if listed.kind == kind and listed.id == device:
                return index
        raise OSError("not there")

    def _own_rate(self, library: Any, index: int | None, kind: Kind) -> int:
        way = "input" if kind == "microphone" else "output"
        return int(library.query_devices(index, way)["default_samplerate"])

    def _begin(self, library: Any, card: Card, index: int | None) -> None:
        common = {
            "samplerate": card.rate, "blocksize": card.rate // FRAMES_S, "device": index, "channels": 1,
            "dtype": "int16", "latency": LATENCY_S,
        }  # fmt: skip
        stream = (
            library.RawInputStream(callback=card.heard, **common)
            if isinstance(card, CardMicrophone)
            else library.RawOutputStream(callback=card.play, **common)  # type: ignore[attr-defined]
        )
        card._stream = stream
        try:
            stream.start()
        except Exception:
            stream.close(ignore_errors=True)
            raise
