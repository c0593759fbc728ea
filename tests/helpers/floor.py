"""One agent's services over a real database and the demo telephone, without window or network."""

from __future__ import annotations

from pathlib import Path

from agent_app.calls.live import LiveCalls
from agent_app.customers.local import LocalCustomers
from agent_app.customers.model import Matches
from agent_app.customers.older import Older
from agent_app.knowledge.published import Published
from agent_app.leads.local import LocalQueue
from agent_app.telephony.demo import DemoTelephone
from domain.callback_phrases import Language
from domain.campaigns import Campaign, Disposition, Hours, RequiredField
from domain.errors import UserError
from domain.ids import new_id
from domain.operations import UNTOLD
from domain.scripts import Option, Script, Step
from tests.helpers.desk import AGENT, NUMBER_KEY, ToyDesk, ToyFeed


def text(words: str) -> dict[str, str]:
    return {"en": words, "zh": f"{words}字", "es": f"{words} es"}


CAMPAIGN = Campaign(
    code="renewal",
    title=text("Renewal"),
    product="home_plus",
    script="renewal",
    hours=Hours(preset="CN/general"),
    dispositions=(
        Disposition(
            code="reached",
            title=text("Reached"),
            children=(
                Disposition(
                    code="sold",
                    title=text("Sold"),
                    key="1",
                    category="sale",
                    requires=(RequiredField(name="product", title=text("Product")),),
                ),
                Disposition(code="later", title=text("Call again"), key="2", asks_callback=True),
                Disposition(code="no", title=text("No interest"), key="3", category="refusal", min_note=5),
                Disposition(code="never", title=text("Never call"), key="4", sets_do_not_call=True),
            ),
        ),
        Disposition(code="no_answer", title=text("No answer"), key="9", category="not_reached"),
    ),
)
SCRIPT = Script(
    code="renewal",
    title=text("Renewal"),
    start="hello",
    steps=(
        Step(
            id="hello",
            kind="ask",
            text=text("Hello {{ lead.name }}"),
            options=(
                Option(code="yes", text=text("Yes"), goto="end", tags=("warm",)),
                Option(code="no", text=text("No"), goto="end"),
            ),
            field="still_so",
        ),
        Step(id="end", kind="outcome", text=text("Bye"), disposition="reached.sold"),
    ),
)


def _no_server(_lead_id: str, _after: str) -> Older:
    raise UserError("server_away")


class Floor:
    """Everything an agent's calls need, wired as `Workspace` wires it."""

    def __init__(self, folder: Path, feed: ToyFeed) -> None:
        self.desk = ToyDesk(folder, feed)
        desk = self.desk
        self.nudges = 0
        self.seen: list[str] = []
        self.language: Language = "en"
        self.published = Published(desk.database, desk.changes)
        self.customers = LocalCustomers(
            desk.database, desk.outbox, desk.changes, desk.clock,
            home="CN", number_key=NUMBER_KEY, person_id=AGENT, nudge=self._nudge,
            older=_no_server, seen=self.seen.append,
        )  # fmt: skip
        self.queue = LocalQueue(desk.database, desk.clock, lambda: CAMPAIGN)
        self.phone = DemoTelephone(lambda: None, (0.01, 0.0, 0.01), rings_by_itself=False)
        self.granted: list[tuple[str, str, object]] = []
        self.calls = LiveCalls(
            desk.database, desk.outbox, desk.changes, self.phone, desk.clock,
            context=self.customers.context, match=self.customers.match, grant=self._grant,
            script=self.published.script_or_newest,
            campaign=self.published.campaign, language=lambda: self.language, zone="Asia/Shanghai",
            nudge=self._nudge,
        )  # fmt: skip
        self.calls.start()

    def ring(self, number: str) -> str:
        """A customer calls; returns our id of the call."""
        port_id = new_id()
        self.phone.offer(port_id, number)
        ringing = self.calls.state().ringing
        assert ringing is not None
        return ringing.id

    def talk_to(self, number: str) -> str:
        """A call that was answered and is going on."""
        call_id = self.ring(number)
        self.calls.answer(call_id)
        self.wait_for(call_id, "active")
        return call_id

    def wait_for(self, call_id: str, state: str) -> None:
        import time

        for _ in range(500):
            if any(c.id == call_id and c.state == state for c in self.calls.state().calls):
                return
            time.sleep(0.01)
        raise AssertionError(f"{call_id} never became {state}: {self.calls.state()}")

    def operations(self) -> list[str]:
        """Kinds of what she did, in its order; what the desk notes by itself is no act of hers."""
        return [
            str(row[0])
            for row in self.desk.database.read(
                lambda c: c.exec_driver_sql("SELECT kind FROM outbox ORDER BY seq").all()
            )
            if row[0] not in UNTOLD
        ]

    def close(self) -> None:
        self.calls.stop()
        self.desk.database.close()

    def _nudge(self) -> None:
        self.nudges += 1

    def _grant(self, number: str, call_id: str, done: object) -> None:
        self.granted.append((number, call_id, done))


def a_floor(folder: Path, *leads: object) -> Floor:
    """A floor with the campaign and script published and these leads on the desk."""
    feed = ToyFeed()
    feed.publish("campaign", CAMPAIGN, "c1")
    feed.publish("script", SCRIPT, "s1")
    feed.put(*leads)  # type: ignore[arg-type]
    floor = Floor(folder, feed)
    floor.desk.sync()
    return floor


__all__ = ["CAMPAIGN", "SCRIPT", "Floor", "Matches", "a_floor"]
