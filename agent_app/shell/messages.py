"""What the desk told her: kept until read, each message with its one action."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Kind = Literal["done", "news", "warning", "problem", "bug"]
KEPT = 200


@dataclass
class Message:
    """One message. `action` is the one thing that can be done about it."""

    kind: Kind
    text: str
    at: datetime
    action_words: str = ""
    action: Callable[[], None] | None = None
    details: str = ""
    read: bool = False


@dataclass
class Messages:
    """The messages of this session, newest last. What was not read is never pushed away by what comes after.

    Attributes:
        listener: called after each change.
    """

    listener: Callable[[], None] = lambda: None
    all: list[Message] = field(default_factory=list)

    def say(self, message: Message) -> None:
        """Add one. The same trouble again only moves its time."""
        last = self.all[-1] if self.all else None
        if last is not None and last.kind == message.kind and last.text == message.text and not last.read:
            last.at = message.at
        else:
            self.all.append(message)
            del self.all[:-KEPT]
        self.listener()

    def shown(self) -> Message | None:
        """The one for the strip: the oldest unread trouble, else the newest message not dismissed."""
        unread = [m for m in self.all if not m.read]
        trouble = [m for m in unread if m.kind in ("problem", "bug")]
        return trouble[0] if trouble else unread[-1] if unread else None

    def unread(self) -> int:
        return sum(not m.read for m in self.all)

    def dismiss(self, message: Message) -> None:
        """She has read it."""
        message.read = True
        if message.kind in ("done", "news"):  # older good news are read with it
            for other in self.all:
                if other.kind in ("done", "news") and other.at <= message.at:
                    other.read = True
        self.listener()

    def dismiss_all(self) -> None:
        for message in self.all:
            message.read = True
        self.listener()
