"""Drives an engine by hand: its requests are answered at once by a feed, its timers wait until a test lets them ring."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from agent_app.sync import events
from agent_app.sync.events import Effect, Event
from agent_app.sync.machine import Engine
from domain.errors import UserError
from domain.feed import PullAnswer, PullRequest, PushAnswer, PushRequest


class Feed(Protocol):
    def pull(self, request: PullRequest) -> PullAnswer: ...

    def push(self, request: PushRequest) -> PushAnswer: ...


class Pump:
    """Performs effects.

    Attributes:
        effects: everything that was asked for, in order. timers: name -> seconds, those that were not rung yet.
        held: lanes whose requests are kept in `waiting` instead of being sent (`wait` always is).
    """

    def __init__(
        self, engine: Engine, feed: Feed, told: Callable[[Effect], None] = lambda _effect: None
    ) -> None:
        self.engine, self.feed, self._told = engine, feed, told
        self.effects: list[Effect] = []
        self.timers: dict[str, float] = {}
        self.held: set[str] = {"wait"}
        self.waiting: list[events.Send] = []

    def step(self, event: Event) -> None:
        """Give the engine an event and answer until it is quiet."""
        todo: list[Event] = [event]
        while todo:
            for effect in self.engine.step(todo.pop(0)):
                self.effects.append(effect)
                self._told(effect)
                match effect:
                    case events.SetTimer(name, seconds):
                        self.timers[name] = seconds
                    case events.Send(lane=lane) if lane in self.held:
                        self.waiting.append(effect)
                    case events.Send():
                        todo.append(self.send(effect))

    def send(self, effect: events.Send) -> Event:
        """What comes back of a request."""
        try:
            if effect.lane == "push":
                assert isinstance(effect.request, PushRequest)
                return events.Answered(effect.request_id, self.feed.push(effect.request))
            assert isinstance(effect.request, PullRequest)
            return events.Answered(effect.request_id, self.feed.pull(effect.request))
        except UserError as error:
            return events.Failed(effect.request_id, error)

    def release(self, lane: str) -> None:
        """Send what was held of a lane."""
        self.held.discard(lane)
        mine, self.waiting = (
            [s for s in self.waiting if s.lane == lane],
            [s for s in self.waiting if s.lane != lane],
        )
        for effect in mine:
            self.step(self.send(effect))

    def ring(self, *names: str) -> None:
        """Let timers run out; without names those of the back-off."""
        for name in names or ("push", "pull"):
            if self.timers.pop(name, None) is not None:
                self.step(events.TimerDue(name))

    def all(self, kind: type) -> list[Any]:
        """The effects of one kind so far."""
        return [effect for effect in self.effects if isinstance(effect, kind)]

    def said(self) -> str:
        """The word that the health line shows now."""
        return str(self.all(events.Say)[-1].state)
