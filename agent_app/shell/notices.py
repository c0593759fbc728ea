"""Notices to this person are said in the message strip once, red lines as trouble that stays until it is acted on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from agent_app.changes import Changed
from agent_app.reviews.notice import Notice, NoticeService
from agent_app.runner import Runner

WITHOUT_INBOX = (
    "ticket_given", "ticket_taken", "ticket_overdue", "deal_given", "deal_taken", "deal_lost", "visit_given", "visit_taken",
)  # fmt: skip
#: said once, then read: what is to be done stands elsewhere
HANDED = ("ticket_given", "deal_given", "visit_given")


class NoticeTeller(QObject):
    """Args:
    say: the strip's. open_: brings the inbox on screen; None for who has none, and is told only what needs none.
    cases: brings what was handed to her on screen.
    """

    def __init__(
        self,
        notices: NoticeService,
        background: Runner,
        say: Callable[..., None],
        open_: Callable[[], None] | None,
        parent: QObject,
        *,
        cases: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._notices, self._background, self._say, self._open = notices, background, say, open_
        self._cases = cases
        self._told: set[str] = set()

    def on_changed(self, changed: Changed) -> None:
        if changed.definitions or changed.everything:
            self.look()

    def look(self) -> None:
        """Say what was not said yet on this desk; oldest first, so that the newest is on top."""
        self._background.run(self._notices.unread, owner=self, done=self._tell)

    def _tell(self, found: tuple[Notice, ...]) -> None:
        from agent_app.reviews.words import notice_words

        for one in reversed(found):
            if one.id not in self._told:
                self._told.add(one.id)
                if one.kind in WITHOUT_INBOX:
                    if one.kind in HANDED and self._cases is not None:
                        self._say("news", notice_words(one), self.tr("Show it"), self._cases)
                    else:
                        self._say("news", notice_words(one))
                    self._background.run(
                        partial(self._notices.seen, one.id), owner=self, done=lambda _none: None
                    )
                    continue
                if self._open is None:
                    continue
                kind = "problem" if one.kind == "red_line" else "news"
                self._say(kind, notice_words(one), self.tr("Open the inbox"), self._open)
