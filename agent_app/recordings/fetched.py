"""Recordings of the server, fetched to be heard at the desk."""

from __future__ import annotations

import threading

from agent_app.quality.waveform import Waveform, unpack
from agent_app.sync.transport import Transport
from domain.errors import UserError
from domain.reading import Reading


class Recordings:
    """Fetches recordings whole into memory; the newest few are kept so that a second look is at once."""

    def __init__(self, transport: Transport, keep: int = 3) -> None:
        self._transport, self._keep = transport, keep
        self._lock = threading.Lock()
        self._held: dict[str, bytes] = {}

    def audio(self, recording_id: str) -> bytes:
        """The recording as a playable file.

        Raises:
            UserError: recording_missing, forbidden, server_away.
        """
        with self._lock:
            if recording_id in self._held:
                return self._held[recording_id]
            try:
                data = self._transport.fetch(
                    "GET", f"/v1/recordings/{recording_id}/audio", query={"small": "true"}, read_timeout_s=60
                )
            except UserError as error:
                raise (
                    UserError("recording_missing", error.detail) if error.code == "not_found" else error
                ) from error
            self._held[recording_id] = data
            while len(self._held) > self._keep:
                del self._held[next(iter(self._held))]
            return data

    def peaks(self, recording_id: str) -> bytes:
        """Raises UserError: not_found, forbidden, server_away."""
        with self._lock:
            return self._transport.fetch("GET", f"/v1/recordings/{recording_id}/peaks", read_timeout_s=20)

    def waveform(self, recording_id: str) -> Waveform | None:
        """As the server has drawn it; None where it has not, and for one that draws none (an older server).

        Raises:
            UserError: forbidden, server_away.
        """
        try:
            return unpack(self.peaks(recording_id))
        except UserError as error:
            if error.code in ("not_found", "not_a_lead_server"):
                return None
            raise

    def reading(self, recording_id: str) -> Reading:
        """Raises UserError: not_found, forbidden, server_away."""
        with self._lock:
            return self._transport.ask(
                "GET", f"/v1/recordings/{recording_id}/reading", Reading, read_timeout_s=20
            )
