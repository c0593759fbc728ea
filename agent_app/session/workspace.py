"""One person's open desk: her database, her sync thread and the services over them. Built and closed as one."""

from __future__ import annotations

import base64
import contextlib
from collections.abc import Callable
from concurrent.futures import Executor
from datetime import UTC, datetime, timedelta
from random import Random

from agent_app.calls import drafts
from agent_app.calls.live import LiveCalls
from agent_app.calls.reserving import Reservations
from agent_app.cases.service import LocalCases
from agent_app.changes import Changed, Changes
from agent_app.customers.local import LocalCustomers
from agent_app.customers.model import Match, Matches
from agent_app.customers.older import OlderTouches
from agent_app.customers.revealing import RemoteReveal
from agent_app.customers.seen import SeenRecords
from agent_app.experiments.arms import Arms
from agent_app.handing.door import HandOverDoor, RemoteDoor
from agent_app.handing.giving import Giving
from agent_app.handing.handing import Handing
from agent_app.handing.taking import Taking
from agent_app.knowledge.local import LocalKnowledge
from agent_app.knowledge.published import Published
from agent_app.leads.local import LocalQueue
from agent_app.outbox.local import LocalOutbox
from agent_app.privacy import forgetting
from agent_app.recordings.lane import Lane
from agent_app.recordings.shelf import Shelf
from agent_app.recordings.vault import CallRecorder
from agent_app.reviews.notices import LocalNotices
from agent_app.scripts.news import ScriptNews
from agent_app.services import RecordingsWaiting
from agent_app.session import masking
from agent_app.session.factor import RemoteFactor
from agent_app.session.rooms import Rooms
from agent_app.sound.local import LocalSound
from agent_app.store import rows
from agent_app.store.database import Database
from agent_app.store.desk_store import DeskStore
from agent_app.store.indexer import Indexer
from agent_app.sync.connections import Connections
from agent_app.sync.machine import Engine
from agent_app.sync.outbox import Outbox
from agent_app.sync.page import OutboxPage
from agent_app.sync.port import GRANTED
from agent_app.sync.thread import SyncThread
from agent_app.sync.transport import Transport
from agent_app.team.day_remote import RemoteDay
from agent_app.team.remote import RemoteTeam
from agent_app.telephony.events import EngineUp
from agent_app.telephony.port import RecordingTelephone, ServerTelephone, Telephone, TelephoneEvent
from domain.access import KeepEngineKey
from domain.api import CallGrant, CallGrantRequest, SignedIn
from domain.callback_phrases import Language
from domain.campaigns import Campaign
from domain.errors import UserError

_KEEP_DONE = timedelta(days=14)


class Workspace:
    """The services of one signed-in person.

    Args:
        telephone: made from the workspace's own reads (the demo customer needs somebody to be).
        language: of the window at this moment.
        app: version of the program.

    Attributes:
        on_locked, on_destroy, on_rotated: set by the session that opened it; called in the sync thread.
        on_access: the same, of a thread of the pool: she may do something else from now on.
    """

    def __init__(
        self,
        database: Database,
        transport: Transport,
        signed: SignedIn,
        device_id: str,
        changes: Changes,
        pool: Executor,
        *,
        telephone: Callable[[Database], Telephone],
        language: Callable[[], Language],
        zone: str,
        signed_out: Callable[[str], None],
        heard: Callable[[TelephoneEvent], None] = lambda _event: None,
        app: str = "",
    ) -> None:
        self.database, self.transport, self.signed, self._device_id = database, transport, signed, device_id
        self._changes, self._pool, self._signed_out, self._app = changes, pool, signed_out, app
        self._closed = False
        if signed.person.masked:
            database.write(lambda c: masking.clean(c, signed.organisation.home_country))
        self.on_locked: Callable[[str], None] = lambda _code: None
        self.on_destroy: Callable[[str], None] = lambda _code: None
        self.on_rotated: Callable[[str], None] = lambda _device_id: None
        self.on_access: Callable[[], None] = lambda: None
        person = signed.person
        home = (
            signed.region.country
            if signed.region and signed.region.country
            else signed.organisation.home_country
        )
        self._connections = connections = Connections(transport)
        another = connections.another
        self.outbox = Outbox(person.id, person.name, self.clock)
        key = base64.b64decode(signed.number_key)
        self.definitions = Published(database, changes, person.team_id, self.clock)
        self.seen = SeenRecords(database, self.outbox, self.clock, self.nudge)
        self.customers = LocalCustomers(
            database,
            self.outbox,
            changes,
            self.clock,
            home=home,
            number_key=key,
            person_id=person.id,
            nudge=self.nudge,
            older=OlderTouches(another()).ask,
            seen=self.seen.note,
        )
        self.knowledge = LocalKnowledge(
            self.definitions, database, self.outbox, changes, self.nudge, self.clock, person.time_zone or zone,
            another(),
        )  # fmt: skip
        self.queue = LocalQueue(database, self.clock, self._campaign, self.customers.may_dial)
        self.telephone = telephone(database)
        self.on_phone = on_phone = signed.permissions.get("call.create", "none") != "none"
        self.news = ScriptNews(
            database, self.outbox, changes, self.definitions, self.clock, self.nudge,
            confirmed=lambda: self.calls.readiness.has_read(),
        )  # fmt: skip
        self._reservations = Reservations(another(), pool)
        self.calls = LiveCalls(
            database, self.outbox, changes, self.telephone, self.clock,
            context=self.customers.context, match=self.customers.match, grant=self._grant,
            script=self.definitions.script_or_newest,
            campaign=self.definitions.campaign, language=language, zone=person.time_zone or zone, nudge=self.nudge,
            rules=signed.organisation.floor, heard=self._hear, reservations=self._reservations,
            device_id=lambda: self.engine.device_id, home=home, on_objection=lambda port: self.recorder.object(port),
            masked=person.masked, speaking=self.definitions.speaking,
            unread=lambda: len(self.definitions.unread()) if on_phone else 0,
        )  # fmt: skip
        self.cases = LocalCases(
            database,
            another(),
            changes,
            pool,
            device_id=lambda: self.engine.device_id,
            in_calls=self.calls.pinned_leads,
        )
        self.calls.worked_for = self.cases.leads
        changes.listen(self.cases.on_changed)
        self.arms = Arms(
            database, self.outbox, self.definitions, changes, person.id, lambda: self.engine.device_id, self.nudge
        )  # fmt: skip
        self._heard = heard
        changes.listen(self._on_changed)
        self.sound = LocalSound(self.telephone, database, changes, self.calls.say)
        self._indexer = Indexer(database, lambda: changes.announce(Changed(everything=True, queue=True)))
        self.outbox_page = OutboxPage(database, self.outbox, self._recordings_waiting)
        self.entries = LocalOutbox(
            DeskStore(database), self.outbox.ledger, changes, self.nudge, self.try_now, self.calls.pinned_leads,
            masked=person.masked, home=home,
        )  # fmt: skip
        self.sync = SyncThread(self._engine, transport, another(), changes, self)
        self._side = another()
        may = signed.permissions
        self.team = RemoteTeam(
            another, lambda: self.engine.device_id, self.calls.state, changes, pool,
            on_floor=may.get("presence.create", "none") != "none" and may.get("call.create", "none") != "none",
            watches=may.get("presence.see", "none") != "none",
            lines=lambda: tuple(
                name
                for account in getattr(self.telephone, "accounts", ())
                for name in (account.user, *account.numbers)
            ),
            refused=lambda: self.day.refused,
        )  # fmt: skip
        place = signed.region.time_zone if signed.region else ""
        self.day = RemoteDay(
            another, database, changes, pool, self.clock, place or person.time_zone or "UTC",
            on_floor=may.get("team_day.see", "none") != "none" and self.on_phone,
            watches=may.get("team_day.see", "none") not in ("none", "own"),
        )  # fmt: skip
        self._hand_over(RemoteDoor(another()), home, key)
        if isinstance(self.telephone, ServerTelephone):
            self.team.give_exchange_to(self.telephone)
        self.shelf = Shelf(database, database.folder / "recordings", self.clock)
        self.recordings = Lane(
            self.shelf, another().exchange, f"{transport.base}/v1/uploads", self._is_busy,
            told=lambda: changes.announce(Changed(health=True)),
        )  # fmt: skip
        self.recorder = CallRecorder(
            self.shelf.notes, self.shelf.folder, self.telephone, keep=self.shelf.keep, room=self.shelf.check_room,
            call_of=self.calls.our_id, clock=self.clock, full=lambda: self.calls.say("no_room_for_recording"),
            kept=self.recordings.nudge, on=getattr(self.telephone, "record", False),
            policy=lambda: self.signed.organisation.recording, objected_to=self.calls.objected_before,
        )  # fmt: skip
        if isinstance(self.telephone, RecordingTelephone):
            self.telephone.vault = self.recorder.key_for
        self.notices = LocalNotices(database, self.outbox, changes, self.nudge)
        self.reveals, self.factor = RemoteReveal(self._side), RemoteFactor(self._side)
        self.rooms = Rooms(database, self.outbox, changes, self.nudge, signed, another)

    def start(self) -> None:
        """Listen to the telephone, begin to sync."""
        self.listen()
        self.start_sync()

    def listen(self) -> None:
        """Take up open wrap-ups, and recordings that a kill left behind (before a call can begin another); then listen."""
        self.recorder.start()
        self.calls.start()

    def start_sync(self) -> None:
        """Begin to sync; on a desk once the queue is on screen, so that what is here need not wait for what comes."""
        self.database.write_soon(lambda c: drafts.prune(c, datetime.now(UTC) - _KEEP_DONE))
        self._indexer.start()
        self.seen.hand_over()
        self._pool.submit(self.forget_erased)  # a kill came between hearing of it and doing it
        self.sync.start()
        self.recordings.start()
        self.team.start()
        self.day.start()

    def close(self, *, sign_out: bool) -> None:
        """End threads and close the database; `sign_out` also revokes the token when the server is there."""
        if self._closed:  # its store ended while the window was being shut
            return
        self._closed = True
        self.team.stop()
        self.day.stop()
        self.calls.stop()
        self._reservations.close()
        self.recorder.stop()
        self.recordings.stop()
        self.sync.stop()
        # a full disk keeps the notes for the next start; a store that has ended is closed already
        with contextlib.suppress(UserError, RuntimeError):
            self.seen.hand_over().result()
        self._indexer.stop()
        if sign_out:
            with contextlib.suppress(UserError):  # the server is away: the token ends by itself
                self._side.sign_out()
        self.database.close()

    @property
    def engine(self) -> Engine:
        """The one that runs now."""
        return self.sync.engine

    def signed_out(self, code: str) -> None:
        """The server no longer takes the token."""
        self._signed_out(code)

    def rotated(self, device_id: str, token: str) -> None:
        """This desk is another device now: everybody who talks to the server takes its token."""
        self.on_rotated(device_id)
        self._connections.take(token)

    def locked(self, code: str) -> None:
        """The window must close; `destroy` may follow."""
        self.on_locked(code)

    def destroy(self, code: str) -> None:
        """This store ends here."""
        self.on_destroy(code)

    def _on_changed(self, changed: Changed) -> None:
        if changed.definitions and not self._closed:
            self._pool.submit(self.calls.readiness.tick)
            self._pool.submit(self.look_at_access)
        if (changed.definitions or changed.outbox) and not self._closed:
            self._pool.submit(self.forget_erased)

    def forget_erased(self) -> None:
        """Customers who had themselves erased go from this desk; she is told when one of hers was among them."""
        with contextlib.suppress(UserError, RuntimeError):  # the desk is being closed: at the next start
            if gone := forgetting.forget(self.database):
                self._changes.announce(Changed(leads=gone, queue=True, outbox=True))
                self.calls.say("lead_erased")

    def look_at_access(self) -> None:
        """Take up what the server said about what she may do: the store fits it at once, the window when it can."""
        with contextlib.suppress(
            UserError, RuntimeError
        ):  # the desk is being closed: it is read at the next start
            after = self.database.read(lambda c: masking.heard(c, self.signed.person.id))
            if after is None:
                return
            self.database.write(lambda c: masking.keep(c, after))
            before, self.signed = self.signed, after
            if after.person.masked and not before.person.masked:
                home = after.organisation.home_country
                self.calls.hide_numbers(lambda text: masking.hidden_text(text, home))
            if (after.person, after.permissions) != (before.person, before.permissions):
                self._changes.announce(Changed(everything=True, queue=True))
                self.on_access()

    def _hand_over(self, door: HandOverDoor, home: str, key: bytes) -> None:
        """Calls go to colleagues' desks, and come from there, with what is known of them."""
        calls = self.calls
        giving = Giving(self.database, door, self._pool.submit, self.clock, calls.say)
        taking = Taking(
            self.database, door, self._pool.submit, self.clock, device_id=lambda: self.engine.device_id, home=home,
            key=key, calls=lambda: calls.state().calls, bind=calls.bind_handed, keep=self._keep_lent,
            attach=calls.attach_handed, say=calls.say,
        )  # fmt: skip
        calls.handing = handing = Handing(self.database, giving, taking)
        self.team.on_signal("handover", handing.on_handover)
        self.team.on_signal("handover_taken", handing.on_taken)
        self.team.on_began(handing.look)

    def _keep_lent(self, grant: CallGrant) -> None:
        self.database.write(lambda c: rows.put_leads(c, GRANTED, [(bytes(lead), 0) for lead in grant.leads]))
        self._changes.announce(Changed(everything=True))

    def _hear(self, event: TelephoneEvent) -> None:
        if isinstance(event, EngineUp) and self.signed.person.masked:
            self._pool.submit(self._tell_engine_key)
        self._heard(event)
        self.recorder.hear(event)
        self.sound.hear(event)

    def _tell_engine_key(self) -> None:
        """Have numbers that this desk may not read sealed for the telephone's engine; her leads come anew with them."""
        key = str(getattr(self.telephone, "seal_key", ""))
        known = self.database.read(lambda c: masking.engine_key(c))
        if not key or key == known:
            return
        body = KeepEngineKey(device_id=self.engine.device_id, key=key)
        with contextlib.suppress(UserError):  # away: told when the engine starts again
            self._side.ask("PUT", "/v1/session/engine-key", object, body)
            self.database.write(lambda c: masking.keep_engine_key(c, key, self.signed.person.id))
            self.sync.network_up()

    def _recordings_waiting(self) -> RecordingsWaiting:
        kept = self.shelf.waiting()
        return RecordingsWaiting(kept.count, kept.size, kept.stuck, self.recordings.trouble)

    def _is_busy(self) -> bool:
        """Somebody talks, or the feed is fetching: recordings give way."""
        return self.calls.state().agent in ("ringing", "talking") or self.sync.health().state == "first_sync"

    def _engine(self) -> Engine:
        return Engine(
            DeskStore(self.database, self._indexer.wake), self.outbox.ledger, self.clock, Random(),
            device_id=self._device_id, app=self._app, pinned=self.calls.pinned_leads,
            lock_after_days=self.signed.organisation.desk_lock_days,
        )  # fmt: skip

    def clock(self) -> datetime:
        return datetime.now(UTC)

    def nudge(self) -> None:
        self.sync.nudge()

    def network_up(self) -> None:
        """The system says that the network is back."""
        self.sync.network_up()

    def try_now(self) -> None:
        """The person does not want to wait for the next try."""
        self.sync.nudge(by_person=True)

    def _campaign(self) -> Campaign | None:
        campaigns = self.definitions.campaigns()
        return campaigns[0] if campaigns else None

    def _grant(self, number_text: str, call_id: str, done: Callable[[Matches], None]) -> None:
        """Ask the server for the leads of a number that this desk does not know; silence when it is away."""
        self._pool.submit(self._ask_grant, number_text, call_id, done)

    def _ask_grant(self, number_text: str, call_id: str, done: Callable[[Matches], None]) -> None:
        try:
            grant = self._side.grant(
                CallGrantRequest(number=number_text, call_id=call_id, device_id=self.engine.device_id)
            )
        except UserError:
            return
        if not grant.leads:
            return
        self.database.write(lambda c: rows.put_leads(c, GRANTED, [(bytes(lead), 0) for lead in grant.leads]))
        found = self.customers.match(number_text)
        owned = tuple(_with_owner(m, grant.owners) for m in found.matches)
        done(
            Matches(number_text=found.number_text, e164=found.e164, anonymous=found.anonymous, matches=owned)
        )
        self._changes.announce(Changed(leads=frozenset(m.lead_id for m in owned)))


def _with_owner(match: Match, owners: dict[str, str]) -> Match:
    from msgspec.structs import replace

    return replace(match, owner=owners.get(match.lead_id, ""))
