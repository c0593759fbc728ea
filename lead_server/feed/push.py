"""Operations from a desk, each applied once, its answer stored with its effect in one transaction.

A batch is applied in one savepoint. When an operation breaks it (a fault of ours, or values the database does not
take), the batch is bisected: everything else is applied, and only the broken one is left. An operation that broke
by a fault of ours gets *no* answer, nor do later ones about the same thing: the desk keeps them and tries again.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import msgspec

from domain.erasure import without_person
from domain.errors import UserError
from domain.feed import PROTOCOL, PUSH_LIMIT_OPERATIONS, OperationAnswer, PushAnswer, PushRequest
from domain.operations import Body, Operation, body_of
from lead_server.act import Act
from lead_server.feed import lineage
from lead_server.feed.operations import KINDS, Applied, Context
from lead_server.feed.room import Room, is_id
from lead_server.feed.shapes import Row
from lead_server.feed.storage import AwayError, UnfitError

_log = logging.getLogger(__name__)
GONE_FOR_GOOD = "lead_erased"  #: of such an entry nothing is kept but that it was answered


class _BrokenError(Exception):
    """An operation broke its batch by a fault of ours."""


class _Fresh(NamedTuple):
    """An operation that was not seen before, with its body or why it cannot be read."""

    operation: Operation
    body: Body | None
    problem: UserError | None
    needs: dict[str, list[str | None]]

    @property
    def lead_id(self) -> str | None:
        found = next(iter(self.needs.get("lead", ())), None)
        return found if is_id(found) else None


def push(act: Act, ask: PushRequest) -> PushAnswer:
    """Apply a batch; answers come in its order. Taken from any older protocol: an outbox must be handed over.

    Raises:
        UserError: too_new, bad_request, too_large, forbidden (another device than that of the session).
        AwayError: nothing was written; begin again.
    """
    _check(act, ask)
    device = _lock_device(act)
    batch = _Batch(act)
    fresh = batch.unknown(ask.operations)
    if device is None or act.actor.shut:
        return PushAnswer(answers=batch.apply(ask.operations, fresh), server_time=act.now)
    if not lineage.is_known(device, ask, fresh, act.storage.history()):
        return PushAnswer(answers=(), server_time=act.now, rotation=lineage.rotate(act, device))
    answers = batch.apply(ask.operations, fresh)
    changed = _note_device(act, device, ask, _answered_up_to(fresh, {one.id for one in answers}))
    return PushAnswer(answers=answers, server_time=act.now, lineage=changed.get("lineage", ""))


def _check(act: Act, ask: PushRequest) -> None:
    if ask.protocol > PROTOCOL:
        raise UserError("too_new", protocol=ask.protocol, newest=PROTOCOL)
    if len(ask.operations) > PUSH_LIMIT_OPERATIONS:
        raise UserError("too_large", f"at most {PUSH_LIMIT_OPERATIONS} operations a push")
    if ask.device_id != act.actor.device_id:
        raise UserError("forbidden", "the token is of another device", entity="device", action="change")
    if not all(is_id(one.id) for one in ask.operations):
        raise UserError("bad_request", "an operation's id is a UUID in lower case")


def _lock_device(act: Act) -> Row | None:
    """One push a device at a time: a resend waits for the first and then finds its answers."""
    mine = {"person_id": act.actor.id}
    return next(iter(act.storage.load("device", "id", [act.actor.device_id], where=mine, lock=True)), None)


def _answered_up_to(fresh: Sequence[Operation], answered: set[str]) -> int:
    """The highest number below which all was answered: what was left unanswered comes again under its number."""
    left = min((one.seq for one in fresh if one.id not in answered), default=None)
    return max((one.seq for one in fresh if left is None or one.seq < left), default=0)


def _note_device(act: Act, device: Row, ask: PushRequest, newest: int) -> Row:
    """What the push tells about the desk (`newest`: number of its last operation); gives the columns that changed."""
    changed = lineage.next_lineage(act, ask)
    if newest > device["last_seq"]:
        changed["last_seq"] = newest
    if ask.app and (ask.app[:40], ask.protocol) != (device["app_version"], device["protocol"]):
        changed |= {"app_version": ask.app[:40], "protocol": ask.protocol}
    if changed:
        act.storage.update("device", changed.keys(), [{**device, **changed}])
    return changed


class _Batch:
    """One push inside one transaction."""

    def __init__(self, act: Act) -> None:
        self._act = act
        self._answers: dict[str, OperationAnswer] = {}
        self._stuck: set[str] = set()

    def unknown(
        self, batch: Sequence[Operation], *, keep: dict[str, OperationAnswer] | None = None
    ) -> list[Operation]:
        """Those of the batch that have no answer yet, each once; the answers of the others are kept with `keep`."""
        rows = self._act.storage.load(
            "operation", "id", [one.id for one in batch], columns=("id", "outcome", "code", "data")
        )
        self._answers = {**(keep or {}), **{row["id"]: OperationAnswer(**row) for row in rows}}
        return list({one.id: one for one in batch if one.id not in self._answers}.values())

    def apply(self, batch: Sequence[Operation], fresh: Sequence[Operation]) -> tuple[OperationAnswer, ...]:
        if fresh:
            self._run([self._read(one) for one in fresh])
        return tuple(self._answers[one.id] for one in batch if one.id in self._answers)

    def _read(self, one: Operation) -> _Fresh:
        """Decode the body and ask its kind what rows it will need."""
        kind = KINDS.get(one.kind)
        if kind is None or one.version > kind.version:
            return _Fresh(one, None, UserError("operation_unknown", kind=_clean(one.kind, 60)), {})
        if self._act.actor.shut and not kind.fact:
            return _Fresh(one, None, UserError(self._act.actor.shut), {})
        try:
            body = body_of(one)
        except msgspec.ValidationError as error:
            return _Fresh(one, None, UserError("operation_invalid", str(error)), {})
        return _Fresh(one, body, None, {name: list(ids) for name, ids in kind.needs(body).items()})

    def _run(self, batch: Sequence[_Fresh], *, again: bool = True) -> None:
        """Apply in one savepoint; bisect when it breaks."""
        act = self._act
        mark, before = act.mark(), dict(self._answers)
        try:
            with act.storage.savepoint():
                room = _room(act, batch)
                for one in batch:
                    self._one(one, room)
                room.flush(act.touched)
                return
        except (_BrokenError, UnfitError) as error:
            broken = error
        act.back_to(mark)
        self._answers = before
        if len(batch) > 1:
            middle = len(batch) // 2
            self._run(batch[:middle])
            self._run(batch[middle:])
        elif again and isinstance(broken, UnfitError) and broken.clash:
            # Somebody else wrote the same thing meanwhile: now it can be read.
            if self.unknown([batch[0].operation], keep=before):
                self._run(batch, again=False)
        else:
            self._broken(batch[0], broken)

    def _one(self, one: _Fresh, room: Room) -> None:
        if one.operation.entity_id in self._stuck:
            return
        try:
            applied = self._handle(one, room)
        except UserError as error:
            data = {k: str(v) for k, v in error.data.items()}
            applied = Applied("refused", error.code, data)
        self._store(one, applied, room)

    def _handle(self, one: _Fresh, room: Room) -> Applied:
        if one.problem is not None:
            raise one.problem
        try:
            context = Context(self._act, one.operation, room)
            body = one.body
            if body is not None and context.was_erased(one.lead_id):
                body = without_person(body)
                if body is None:
                    raise UserError(GONE_FOR_GOOD)
            return KINDS[one.operation.kind].apply(body, context)
        except (UserError, UnfitError, AwayError):
            raise
        except Exception as error:
            _log.exception("operation %s of kind %s broke", one.operation.id, one.operation.kind)
            raise _BrokenError(one.operation.id) from error

    def _store(self, one: _Fresh, applied: Applied, room: Room) -> None:
        operation, actor = one.operation, self._act.actor
        room.insert(
            "operation", id=operation.id, person_id=actor.id, device_id=actor.device_id, seq=operation.seq,
            kind=_clean(operation.kind, 60), version=operation.version, entity_id=_clean(operation.entity_id, 80),
            outcome=applied.outcome, code=applied.code, data=applied.data, at=operation.at,
            body=_keepable(operation.body) if applied.outcome == "refused" and applied.code != GONE_FOR_GOOD else None,
        )  # fmt: skip
        self._act.audit(
            _clean(operation.kind, 60),
            "operation",
            operation.id,
            lead_id=one.lead_id,
            outcome=applied.outcome,
            code=applied.code,
        )
        self._answers[operation.id] = OperationAnswer(
            id=operation.id, outcome=applied.outcome, code=applied.code, data=applied.data
        )

    def _broken(self, one: _Fresh, error: Exception) -> None:
        """One operation alone breaks: its values are refused for good, a fault of ours is left unanswered."""
        if isinstance(error, UnfitError):
            _log.warning("operation %s of kind %s: %s", one.operation.id, one.operation.kind, error)
            room = Room(self._act.storage, self._act.now)
            self._store(one, Applied("refused", "operation_invalid", {}), room)
            room.flush(self._act.touched)
        else:
            self._stuck.add(one.operation.entity_id)


def _room(act: Act, batch: Iterable[_Fresh]) -> Room:
    """The room of a batch, its leads locked."""
    room = Room(act.storage, act.now)
    for one in batch:
        for name, ids in one.needs.items():
            room.expect(name, ids)
    room.lock_leads()
    return room


def _clean(text: str, longest: int) -> str:
    """A text of the desk's for our records; PostgreSQL takes no NUL."""
    return text[:longest].replace("\x00", "\ufffd")


def _keepable(body: bytes) -> Any:
    """A refused body for the operator; a NUL may be why it was refused."""
    return msgspec.json.decode(bytes(body).replace(rb"\u0000", rb"\ufffd"))
