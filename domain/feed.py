"""The feed's messages: pull by position, push of operations, a content-free wake-up.

Streams are `agent:<id>` (leads and this person's evaluations), `team:<id>`, `region:<id>`, `org:<id>` and
`control:<person id>`.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from domain.leads import Frozen
from domain.operations import Operation, Outcome

PROTOCOL = 2  #: of this code
OLDEST_PROTOCOL = (
    1  #: that a server of this code still answers a pull of; an outbox is taken from any older desk
)
PULL_LIMIT = 5_000
PUSH_LIMIT_OPERATIONS = 100
PUSH_LIMIT_BYTES = 256 * 1024
DIGEST_MODULUS = 2**31 - 1
REOFFER_DAYS = (
    14  #: answered operations that a desk offers again to a restored server, or when it was itself restored
)


class Digest(Frozen, frozen=True, kw_only=True):
    """What a desk holds of one stream, in two figures: how many members, and the sum of their positions, each taken
    modulo `DIGEST_MODULUS` so that the sum stays small.

    Every change gives a member a position that was never given before, so that a missed, stale or surplus member shows.
    """

    count: int = 0
    total: int = 0


class PullRequest(Frozen, frozen=True, kw_only=True):
    """Ask for what is new. `cursors` names the streams the desk has; a stream it lacks starts at 0.

    Attributes:
        digests: of complete streams, now and then (protocol 2). Where one differs from the server's at the same
            position, the answer begins that stream anew (`StreamPage.reset`).
    """

    protocol: int
    device_id: str
    history: str = ""
    cursors: dict[str, int] = {}
    limit: int = 2_000
    digests: dict[str, Digest] = {}


class Item(Frozen, frozen=True, kw_only=True, gc=False):  # thousands at once, and none can hold itself
    """One aggregate at its newest position, or its absence.

    `kind`: lead, evaluation, call (a grant), person, team, region, target, notice, campaign, script, scorecard,
    article, tag, revoke, access, erased (whom to forget).
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
    """Hand over operations, oldest first; none at all is a greeting by which a cloned desk is noticed.

    Attributes:
        lineage: what the last answered push brought, "" before the first (protocol 2).
        app: version of the desk's program, for the operator's list of desks.
    """

    protocol: int
    device_id: str
    operations: tuple[Operation, ...]
    lineage: str = ""
    app: str = ""


class OperationAnswer(Frozen, frozen=True, kw_only=True):
    """What became of one operation; the same answer however often it is pushed."""

    id: str
    outcome: Outcome
    code: str = ""
    data: dict[str, str] = {}


class Rotation(Frozen, frozen=True, kw_only=True):
    """The desk was restored from an older image or cloned: from now on it is this device with this token.

    It forgets its cursors, and offers once more what waits and what was answered in the last days (`REOFFER_DAYS`);
    operations are known by their ids, so nothing happens twice.
    """

    device_id: str
    token: str


class PushAnswer(Frozen, frozen=True, kw_only=True):
    """What became of the operations.

    Attributes:
        lineage: to be stored in the same transaction as the answers, and sent with the next push (protocol 2).
        rotation: instead of answers: nothing was applied.
    """

    answers: tuple[OperationAnswer, ...]
    server_time: datetime
    lineage: str = ""
    rotation: Rotation | None = None


class WaitAnswer(Frozen, frozen=True, kw_only=True):
    """Wake-up without content: pull if `news`; pull `control` at once if `urgent`."""

    news: bool
    urgent: bool = False
