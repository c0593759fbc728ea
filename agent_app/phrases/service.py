"""The verbs of the phrase page; the server keeps the sets and searches past calls."""

from __future__ import annotations

import threading
from typing import Protocol

from agent_app.sync.transport import Transport
from domain.phrases import PhraseSet
from domain.reading import BenchReport, PhraseSets, PhraseVerdict, PublishPhrases, TryPhrases

TRYING_S = 30.0  #: two thousand calls are searched in some seconds


class PhraseService(Protocol):
    """All verbs wait for the server and raise UserError: server_away, forbidden, and what each says."""

    def sets(self) -> tuple[PhraseSet, ...]: ...

    def publish(self, found: PhraseSet, base: int, note: str = "") -> PhraseSet:
        """The next version. Raises UserError: bad_phrases, conflict."""
        ...

    def tried(self, found: PhraseSet, language: str, calls: int) -> BenchReport:
        """What it finds in the newest calls, nothing of it published."""
        ...

    def judge(self, verdict: PhraseVerdict) -> None: ...


class RemotePhrases:
    """Implements `PhraseService`, one question at a time over one connection."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._one_at_a_time = threading.Lock()

    def sets(self) -> tuple[PhraseSet, ...]:
        with self._one_at_a_time:
            return self._transport.ask("GET", "/v1/phrases", PhraseSets).sets

    def publish(self, found: PhraseSet, base: int, note: str = "") -> PhraseSet:
        body = PublishPhrases(found=found, base=base, note=note)
        with self._one_at_a_time:
            return self._transport.ask("PUT", f"/v1/phrases/{found.code}", PhraseSet, body)

    def tried(self, found: PhraseSet, language: str, calls: int) -> BenchReport:
        body = TryPhrases(found=found, language=language, calls=calls)
        with self._one_at_a_time:
            return self._transport.ask(
                "POST", "/v1/phrases/bench", BenchReport, body, read_timeout_s=TRYING_S
            )

    def judge(self, verdict: PhraseVerdict) -> None:
        with self._one_at_a_time:
            self._transport.ask("PUT", "/v1/phrases/verdicts", object, verdict)
