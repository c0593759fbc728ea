"""Operations from a desk, each applied once, its answer stored with its effect in one transaction.

A batch is applied in one savepoint. When an operation breaks it (a fault of ours, or values the database does not
take), the batch is bisected: everything else is applied, and only the broken one is left. An operation that broke
by a fault of ours gets *no* answer, nor do later ones about the same thing: the desk keeps them and tries again.
"""

from __future__ import annotations

import logging
import uuid
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Engine, insert, select, update
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, OperationalError

from db.central.feed import operation as operations
from db.central.people import device
from domain.errors import UserError
from domain.feed import PUSH_LIMIT_OPERATIONS, OperationAnswer, PushAnswer, PushRequest
from domain.operations import BODIES, Operation, body_of
from lead_server.feed.operations import APPLY, Applied, Context
from lead_server.feed.operations.context import Leads
from lead_server.security.actor import Actor
from lead_server.security.sessions import check_protocol
from lead_server.work import Work, begin_work

_log = logging.getLogger(__name__)
_TRIES = 3


class _BrokenError(Exception):
    """An operation broke its batch by a fault of ours."""


def push(engine: Engine, actor: Actor, ask: PushRequest) -> PushAnswer:
    """Apply a batch; answers come in its order.

    Raises:
        UserError: too_old, too_new, bad_request, too_large, forbidden (another device than that of the session).
    """
    check_protocol(ask.protocol)
    if len(ask.operations) > PUSH_LIMIT_OPERATIONS:
        raise UserError("too_large", f"at most {PUSH_LIMIT_OPERATIONS} operations a push")
    if ask.device_id != actor.device_id:
        raise UserError("forbidden", "the token is of another device", entity="device", action="change")
    if any(not _is_id(one.id) for one in ask.operations):
        raise UserError("bad_request", "an operation's id is a UUID")
    for attempt in range(_TRIES):
        try:
            with begin_work(engine, actor) as work:
                answers = _Batch(work).apply(ask.operations)
                answer = PushAnswer(answers=tuple(answers), server_time=work.now)
        except OperationalError as error:  # a deadlock or a lost connection: nothing was written, begin again
            if attempt == _TRIES - 1:
                raise
            _log.warning("push begins again: %s", type(error.orig).__name__)
        else:
            return answer
    raise AssertionError("unreachable")


class _Batch:
    """One push inside one transaction."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._leads = Leads(work.connection, work.org_id)
        self._answers: dict[str, OperationAnswer] = {}
        self._stuck: set[str] = set()

    def apply(self, batch: Sequence[Operation]) -> list[OperationAnswer]:
        self._lock_device()
        self._answers = self._known([one.id for one in batch])
        fresh = list({one.id: one for one in batch if one.id not in self._answers}.values())
        if fresh:
            self._run(fresh)
            self._note_sequence(fresh)
        return [self._answers[one.id] for one in batch if one.id in self._answers]

    def _lock_device(self) -> None:
        """One push a device at a time: a resend waits for the first and then finds its answers."""
        self._work.connection.execute(select(device.c.id).where(*self._device()).with_for_update()).first()

    def _device(self) -> list[Any]:
        actor = self._work.actor
        return [
            device.c.org_id == actor.org_id, device.c.id == actor.device_id, device.c.person_id == actor.id
        ]  # fmt: skip

    def _known(self, ids: Sequence[str]) -> dict[str, OperationAnswer]:
        o = operations.c
        rows = self._work.connection.execute(
            select(o.id, o.outcome, o.code, o.data).where(o.org_id == self._work.org_id, o.id.in_(ids))
        )
        return {r.id: OperationAnswer(id=r.id, outcome=r.outcome, code=r.code, data=r.data) for r in rows}

    def _note_sequence(self, fresh: Sequence[Operation]) -> None:
        newest = max(one.seq for one in fresh)
        self._work.connection.execute(
            update(device).where(*self._device(), device.c.last_seq < newest).values(last_seq=newest)
        )

    def _run(self, batch: Sequence[Operation]) -> None:
        """Apply in one savepoint; bisect when it breaks."""
        work, before = self._work, dict(self._answers)
        mark, touched = work.audited(), (dict(work.touched.members), dict(work.touched.leads))
        try:
            with work.connection.begin_nested():
                self._leads.lock(_lead_ids(batch))
                for one in batch:
                    self._one(one)
        except (_BrokenError, DBAPIError) as error:
            if isinstance(error, OperationalError):
                raise
            self._answers = before
            work.forget_audit_after(mark)
            work.touched.members, work.touched.leads = touched
            self._leads.forget()
            if len(batch) > 1:
                middle = len(batch) // 2
                self._run(batch[:middle])
                self._run(batch[middle:])
            else:
                self._broken(batch[0], error)

    def _one(self, one: Operation) -> None:
        if one.entity_id in self._stuck:
            return
        try:
            applied = self._handle(one)
        except UserError as error:
            data = {k: str(v) for k, v in error.data.items()}
            applied = Applied("refused", error.code, data)
        self._store(one, applied)

    def _handle(self, one: Operation) -> Applied:
        if one.kind not in BODIES:
            raise UserError("operation_unknown", kind=one.kind[:60])
        try:
            body = body_of(one)
        except msgspec.ValidationError as error:
            raise UserError("operation_invalid", str(error)) from None
        try:
            return APPLY[one.kind](body, Context(self._work, one, self._leads))
        except (UserError, DBAPIError):
            raise
        except Exception as error:
            _log.exception("operation %s of kind %s broke", one.id, one.kind)
            raise _BrokenError(one.id) from error

    def _store(self, one: Operation, applied: Applied) -> None:
        work = self._work
        work.connection.execute(
            insert(operations).values(
                org_id=work.org_id, id=one.id, person_id=work.actor.id, device_id=work.actor.device_id, seq=one.seq,
                kind=one.kind[:60], version=one.version, entity_id=one.entity_id[:80], outcome=applied.outcome,
                code=applied.code, data=applied.data, at=one.at,
                body=_keepable(one.body) if applied.outcome == "refused" else None,
            )
        )  # fmt: skip
        work.audit(
            one.kind[:60],
            "operation",
            one.id,
            lead_id=_lead_of(one),
            outcome=applied.outcome,
            code=applied.code,
        )
        self._answers[one.id] = OperationAnswer(
            id=one.id, outcome=applied.outcome, code=applied.code, data=applied.data
        )

    def _broken(self, one: Operation, error: Exception) -> None:
        """One operation alone breaks: its values are refused for good, a fault of ours is left unanswered."""
        if isinstance(error, DataError | IntegrityError):
            _log.warning("operation %s of kind %s: %s", one.id, one.kind, type(error.orig).__name__)
            self._store(one, Applied("refused", "operation_invalid", {}))
        else:
            self._stuck.add(one.entity_id)


def _is_id(text: str) -> bool:
    try:
        return len(text) == 36 and str(uuid.UUID(text)) == text.lower()
    except ValueError:
        return False


def _keepable(body: bytes) -> object:
    """A refused body for the operator; PostgreSQL takes no NUL, which may be why it was refused."""
    return msgspec.json.decode(bytes(body).replace(rb"\u0000", rb"\ufffd"))


def _lead_of(one: Operation) -> str | None:
    """The lead an operation names, for locks and audit; None when it names none, or nonsense."""
    try:
        body = msgspec.json.decode(one.body)
    except msgspec.DecodeError:
        return None
    if not isinstance(body, dict):
        return None
    inner = body.get("call") if one.kind == "call_finished" else body
    found = inner.get("lead_id") if isinstance(inner, dict) else None
    if one.kind == "lead_created" and isinstance(body.get("lead"), dict):
        found = body["lead"].get("id")
    return found if isinstance(found, str) and _is_id(found) else None


def _lead_ids(batch: Sequence[Operation]) -> list[str]:
    return [found for one in batch if (found := _lead_of(one)) is not None]
