"""The verbs of the effect page; the server counts, the desk shows."""

from __future__ import annotations

import threading
from datetime import datetime
from typing import Protocol, TypeVar

import msgspec

from agent_app.sync.transport import Transport
from domain.experiments.definition import Experiment
from domain.experiments.effect import Effect, EndExperiment, ExperimentPage, ExperimentRow, Planned
from domain.lists import DefinitionPage, DefinitionRow
from domain.scripts import Script

T = TypeVar("T")
COUNTING_S = 30.0  #: a hundred thousand calls are counted in about five seconds


class EffectService(Protocol):
    """All verbs wait for the server and raise UserError: server_away, forbidden, not_found, and what each says."""

    def experiments(self) -> tuple[ExperimentRow, ...]: ...

    def scripts(self) -> tuple[DefinitionRow, ...]:
        """Published scripts, every version."""
        ...

    def script(self, code: str, version: int) -> Script: ...

    def effect(self, code: str) -> Effect: ...

    def versions(self, script: str) -> Effect: ...

    def saw(self, code: str, at: datetime) -> None: ...

    def plan(self, experiment: Experiment) -> Planned:
        """Raises UserError: experiment_fixed, field_required."""
        ...

    def start(self, code: str) -> Experiment:
        """Raises UserError: experiment_unsound, experiment_overlaps, experiment_fixed."""
        ...

    def end(self, code: str, why: str) -> Experiment:
        """Raises UserError: field_required, experiment_fixed."""
        ...


class RemoteEffects:
    """Implements `EffectService`, one question at a time over one connection."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._one_at_a_time = threading.Lock()

    def experiments(self) -> tuple[ExperimentRow, ...]:
        return self._ask("GET", "/v1/experiments", ExperimentPage).rows

    def scripts(self) -> tuple[DefinitionRow, ...]:
        found: list[DefinitionRow] = []
        after = ""
        while True:
            page = self._ask("GET", "/v1/definitions/scripts", DefinitionPage, query={"after": after})
            found += page.rows
            after = page.after
            if not after:
                return tuple(found)

    def script(self, code: str, version: int) -> Script:
        row = self._ask(
            "GET", f"/v1/definitions/scripts/{code}", DefinitionRow, query={"version": str(version)}
        )
        return msgspec.convert(row.body, Script)

    def effect(self, code: str) -> Effect:
        return self._ask("GET", f"/v1/experiments/{code}", Effect)

    def versions(self, script: str) -> Effect:
        return self._ask("GET", f"/v1/experiments/versions/{script}", Effect)

    def saw(self, code: str, at: datetime) -> None:
        moment = at.isoformat().replace("+00:00", "Z")
        self._ask("POST", f"/v1/experiments/{code}/seen", object, query={"at": moment})

    def plan(self, experiment: Experiment) -> Planned:
        return self._ask("POST", "/v1/experiments", Planned, experiment)

    def start(self, code: str) -> Experiment:
        return self._ask("POST", f"/v1/experiments/{code}/start", Experiment)

    def end(self, code: str, why: str) -> Experiment:
        return self._ask("POST", f"/v1/experiments/{code}/end", Experiment, EndExperiment(why=why))

    def _ask(
        self,
        method: str,
        path: str,
        answer: type[T],
        body: object = None,
        query: dict[str, str] | None = None,
    ) -> T:
        with self._one_at_a_time:
            return self._transport.ask(method, path, answer, body, query=query, read_timeout_s=COUNTING_S)
