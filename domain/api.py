"""Messages of the server's routes other than the feed. Every list is paged by keyset (`after`), 100 rows at most."""

from __future__ import annotations

from datetime import datetime

import msgspec

from domain.appeals import Appeal, Revision
from domain.calls import FinishedCall
from domain.leads import Frozen, Leave
from domain.people import Organisation, Person, Region, Team
from domain.scorecards import Answer, ScoreSummary


class SignIn(Frozen, frozen=True, kw_only=True):
    """`POST /v1/session`. `code`: of the second factor, where she has one."""

    organisation: str
    login: str
    password: str
    device_id: str
    device_name: str
    app_version: str
    protocol: int
    code: str = ""


class SignedIn(Frozen, frozen=True, kw_only=True):
    """The answer to a right password.

    Attributes:
        token: opaque, sent as `Authorization: Bearer`; revocable, never stored in clear at the server.
        number_key: base64 of the organisation's key for `numbers.keyed_hash`.
        store_key: base64 of this person's and device's key of the desk's store, kept at the server under the
            organisation's escrow, so that a password reset does not lose the outbox; "" on the first sign-in.
        permissions: rows `entity.action` -> scope of this person's role.
        second_factor: "wanted": an admin, or her role, asks her to set one up; "on", "none".
        second_factor_until: after that nobody of her role signs in without one.
    """

    token: str
    person: Person
    organisation: Organisation
    server_time: datetime
    protocol: int
    number_key: str
    permissions: dict[str, str]
    store_key: str = ""
    second_factor: str = "none"
    second_factor_until: datetime | None = None
    team: Team | None = None
    region: Region | None = None


class Access(Frozen, frozen=True, kw_only=True):
    """What a person may do from now on, told to her running desks by the control stream (kind `access`)."""

    person: Person
    permissions: dict[str, str]


class KeepStoreKey(Frozen, frozen=True, kw_only=True):
    """`PUT /v1/session/store-key`: give the desk's new store key into escrow."""

    device_id: str
    store_key: str


class AcceptInvitation(Frozen, frozen=True, kw_only=True):
    """`POST /v1/session/invitation`: choose a password with the code that an admin handed over."""

    organisation: str
    login: str
    code: str
    password: str


class QueuedPick(Frozen, frozen=True, kw_only=True):
    """Why a call stands in the caller's own queue.

    Attributes:
        kind: `measurement` (by chance) or `risk`; reasons: codes of what made it a risk (`complaint`, `outcome:…`).
        second: somebody else judges it too, and neither sees the other's.
    """

    id: str
    plan: str
    period: str
    kind: str = "measurement"
    second: bool = False
    reasons: tuple[str, ...] = ()


class AnalysisStage(Frozen, frozen=True, kw_only=True):
    """One step of a recording's analysis.

    Attributes:
        state: waiting, running, done, skipped or failed; `why` of the last two begins with a code (`one_channel`,
            `not_sound: …`, `needs:check`). result: of its own shape, see docs/analysis.md.
    """

    name: str
    state: str
    result: msgspec.Raw
    version: int = 1
    why: str = ""
    began_at: datetime | None = None
    ended_at: datetime | None = None


class Analysis(Frozen, frozen=True, kw_only=True):
    """`GET /v1/recordings/{id}/analysis`, in the order in which stages are done."""

    stages: tuple[AnalysisStage, ...] = ()


class SoldDeal(Frozen, frozen=True, kw_only=True):
    """A deal that is listened to before its release.

    Attributes:
        check: waiting, to_correct, corrected, passed, refused. call_id: the call to listen to.
        due_at: until when somebody listens, or the agent corrects.
    """

    id: str
    product: str
    state: str
    amount_minor: int
    currency: str
    check: str
    why: str = ""
    due_at: datetime | None = None
    call_id: str = ""


class DealVerdict(Frozen, frozen=True, kw_only=True):
    """`POST /v1/deals/{id}/check`: passed, to_correct or refused; the last two say why. `due_at`: until when to correct."""

    verdict: str
    why: str = ""
    due_at: datetime | None = None


class SkipPick(Frozen, frozen=True, kw_only=True):
    """`POST /v1/picks/{id}/skip`: why it cannot be judged (one line)."""

    reason: str


class SkippedPick(Frozen, frozen=True, kw_only=True):
    """`replaced_by`: id of the pick that took its place, "" when there is none."""

    replaced_by: str = ""


class CallRow(Frozen, frozen=True, kw_only=True):
    """A call in the Quality desk's list. `number` is masked where the role says so.

    Attributes:
        recorded: the desk has begun to record it. recorded_at: since when the recording is at the server.
        objected: the customer did not want to be recorded. line: how good it was (`good`, `fair`, `poor`, "" unknown).
        message: name of the prepared message that was left. pick: it waits in the caller's queue.
        deal: it was sold in this call, and is listened to before its release.
    """

    id: str
    started_at: datetime
    direction: str
    agent_id: str
    agent: str
    lead_id: str = ""
    lead: str = ""
    number: str = ""
    campaign: str = ""
    disposition: str = ""
    talk_s: int = 0
    language: str = ""
    recording_id: str = ""
    recording_s: float = 0.0
    channels: int = 0
    evaluation_id: str = ""
    final_score: str = ""
    scorecard: str = ""
    ended_at: datetime | None = None
    recorded: bool = False
    recorded_at: datetime | None = None
    objected: bool = False
    line: str = ""
    message: str = ""
    pick: QueuedPick | None = None
    deal: SoldDeal | None = None


class CallPage(Frozen, frozen=True, kw_only=True):
    """`GET /v1/calls`; `after` asks for the next page, "" when there is none."""

    rows: tuple[CallRow, ...]
    after: str = ""
    total: int = 0


class CallDetail(Frozen, frozen=True, kw_only=True):
    """`GET /v1/calls/{id}`."""

    row: CallRow
    finished: FinishedCall
    evaluations: tuple[Evaluation, ...] = ()


class Evaluation(Frozen, frozen=True, kw_only=True):
    """An evaluation as stored, and as it reaches the agent in her stream.

    Attributes:
        state: `domain.evaluation_life.life.State`. queue: `measurement` is averaged into published scores, `risk` never.
        released_at: when the agent had it first; release_at: when she will. approver: the second person.
        correct_by, returned_words: the second person gave it back.
        revisions: what it said before, oldest first. appeals: oldest first.
        appeal_until: the agent may appeal until then; None: she may not.
    """

    id: str
    call_id: str
    agent_id: str
    analyst_id: str
    analyst: str
    form: str
    form_version: int
    state: str
    answers: tuple[Answer, ...]
    score: ScoreSummary
    submitted_at: datetime
    comment: str = ""
    acknowledged_at: datetime | None = None
    acknowledged_comment: str = ""
    recording_id: str = ""
    call_started_at: datetime | None = None
    lead: str = ""
    disposition: str = ""
    agent: str = ""
    queue: str = ""
    released_at: datetime | None = None
    release_at: datetime | None = None
    approver: str = ""
    correct_by: datetime | None = None
    returned_words: str = ""
    revisions: tuple[Revision, ...] = ()
    appeals: tuple[Appeal, ...] = ()
    appeal_until: datetime | None = None


class CallGrantRequest(Frozen, frozen=True, kw_only=True):
    """`POST /v1/grants`: a ring from a number that is not on this desk."""

    number: str
    call_id: str
    device_id: str


class CallGrant(Frozen, frozen=True, kw_only=True):
    """The leads that have this number, whole, to be shown until wrap-up; audited. Empty: nobody knows it.

    Attributes:
        owners: lead id -> name of the agent whose lead it is.
    """

    leads: tuple[msgspec.Raw, ...] = ()
    owners: dict[str, str] = {}


class DialAsk(Frozen, frozen=True, kw_only=True):
    """`POST /v1/dials`: may this desk dial now? The server's knowledge, and the reservation of the person.

    Attributes:
        lead_id, number_id: of a lead; `number` as typed for a call without one.
        leaves: of this desk, which may not have reached the server yet.
    """

    call_id: str
    device_id: str
    lead_id: str = ""
    number_id: str = ""
    number: str = ""
    campaign: str = ""
    leaves: tuple[Leave, ...] = ()


class DialAnswer(Frozen, frozen=True, kw_only=True):
    """The answer of the gate at the server.

    Attributes:
        refusal, rule, until: "" when it may; else as `contact_policy.Refused`. taken_by: who is calling the person.
        line, caller_id, account: the outbound line to call from; "" where the organisation has none.
        hold_s: seconds after which the place is given away, unless `PUT /v1/dials/{call}` says that the call lives.
    """

    refusal: str = ""
    rule: str = ""
    until: datetime | None = None
    taken_by: str = ""
    line: str = ""
    caller_id: str = ""
    account: str = ""
    hold_s: int = 0


class ServerInfo(Frozen, frozen=True, kw_only=True):
    """`GET /v1/about` (no sign-in): who answers, for a desk that has just been given an address."""

    product: str
    version: str
    protocol: int
    oldest_protocol: int
    server_time: datetime
