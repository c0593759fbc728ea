"""The feed's messages: pull by position, push of operations, a content-free wake-up.

Streams are `agent:<id>` (leads and this person's evaluations), `team:<id>`, `region:<id>`, `org:<id>` and
`control:<person id>`.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from domain.leads import Frozen
from domain.operations import Operation, Outcome

PROTOCOL = 1  #: of this code
OLDEST_PROTOCOL = 1  #: that a server of this code still answers
PULL_LIMIT = 5_000
PUSH_LIMIT_OPERATIONS = 100
PUSH_LIMIT_BYTES = 256 * 1024


class PullRequest(Frozen, frozen=True, kw_only=True):
    """Ask for what is new. `cursors` names the streams the desk has; a stream it lacks starts at 0.

    Attributes:
        first: "due" asks, on a first sync, for what is due now before the rest.
    """

    protocol: int
    device_id: str
    history: str = ""
    cursors: dict[str, int] = {}
    limit: int = 2_000


class Item(Frozen, frozen=True, kw_only=True):
    """One aggregate at its newest position, or its absence.

    `kind`: lead, evaluation, call (a grant), person, team, region, target, notice, campaign, script, scorecard,
    article, tag, revoke.
    """

    kind: str
    id: str
    position: int
    gone: bool = False
    body: msgspec.Raw = msgspec.Raw(b"null")


class StreamPage(Frozen, frozen=True, kw_only=True):
    """A page of one stream, in order of position.

    Attributes:
        reset: forget what you hold of this stream and take this page as its beginning.
        position: cursor after this page. head: newest position of the stream. total: members in it now.
    """

    stream: str
    items: tuple[Item, ...]
    position: int
    head: int
    more: bool = False
    reset: bool = False
    total: int = 0


class PullAnswer(Frozen, frozen=True, kw_only=True):
    """What is new. Streams that the desk holds and `granted` does not name are to be dropped whole."""

    history: str
    pages: tuple[StreamPage, ...]
    granted: tuple[str, ...]
    server_time: datetime


class PushRequest(Frozen, frozen=True, kw_only=True):
    protocol: int
    device_id: str
    operations: tuple[Operation, ...]


class OperationAnswer(Frozen, frozen=True, kw_only=True):
    """What became of one operation; the same answer however often it is pushed."""

    id: str
    outcome: Outcome
    code: str = ""
    data: dict[str, str] = {}


class PushAnswer(Frozen, frozen=True, kw_only=True):
    answers: tuple[OperationAnswer, ...]
    server_time: datetime


class WaitAnswer(Frozen, frozen=True, kw_only=True):
    """Wake-up without content: pull if `news`; pull `control` at once if `urgent`."""

    news: bool
    urgent: bool = False
