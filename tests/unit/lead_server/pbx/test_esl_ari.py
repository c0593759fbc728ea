"""FreeSWITCH by its documents, and Asterisk's REST interface from recorded traffic: the same calls by other words."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from domain.pbx import PbxCommand
from lead_server.pbx import ari, esl
from lead_server.pbx.facts import Fact
from lead_server.pbx.kinds import KINDS
from lead_server.pbx.link import LinkError, RefusedError, Settings
from lead_server.pbx.tracker import Leg, Tracker

WIRE = Path(__file__).parents[3] / "wire" / "pbx"
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DESK_ID = "0199c5a0-0000-7000-8000-000000000001"
Facts = Callable[[dict[str, Any]], list[Fact]]


def replay(tracker: Tracker, name: str, facts: Facts) -> list[tuple[str, str]]:
    lines = (WIRE / name).read_text(encoding="utf-8").splitlines()
    told = [c for line in lines for fact in facts(json.loads(line)) for _, c in tracker.hear(fact, NOW)]
    return [(c.event, c.cause) for c in told]


def test_asterisk_by_rest_from_recorded_traffic() -> None:
    """A call that a desk asked for and hung up, then a customer who calls in and hangs up."""
    tracker = Tracker({"Local/101@phones": "101"})
    tracker.originated(DESK_ID, "101", "1999", NOW)
    tracker.asked_to_end(DESK_ID)
    assert replay(tracker, "asterisk22_ari_originate.jsonl", ari.facts_of) == [
        ("progress", ""), ("answered", ""), ("ended", "agent_hung_up"),
        ("offered", ""), ("answered", ""), ("ended", "customer_hung_up"),
    ]  # fmt: skip


def test_freeswitch_by_the_documents() -> None:
    tracker = Tracker({"user/101": "101"})
    assert replay(tracker, "freeswitch_esl_by_the_documents.jsonl", esl.facts_of) == [
        ("offered", ""), ("answered", ""), ("held", ""), ("resumed", ""), ("ended", "agent_hung_up"),
        ("dialing", ""), ("ended", "busy"),
    ]  # fmt: skip


def test_the_list_of_all_channels_of_a_freeswitch() -> None:
    rows = [
        {
            "uuid": "a",
            "direction": "outbound",
            "name": "sofia/internal/101@x",
            "callstate": "ACTIVE",
            "cid_num": "1",
        },
        {
            "uuid": "b",
            "direction": "outbound",
            "name": "sofia/internal/102@x",
            "callstate": "RINGING",
            "cid_num": "2",
        },
        {"uuid": "c", "direction": "outbound", "name": "sofia/internal/103@x", "application": "eavesdrop"},
    ]
    tracker = Tracker({f"user/10{n}": f"10{n}" for n in (1, 2, 3)})
    told = tracker.reconcile(esl.there(json.dumps({"row_count": 3, "rows": rows})), NOW)
    assert [(c.leg, c.event) for _, c in told] == [("a", "offered"), ("a", "answered"), ("b", "offered")]
    assert esl.there("0 total.") == []


class ToySwitch:
    """Answers an event socket's client; keeps what it was asked."""

    def __init__(self, password: str = "s3cret") -> None:
        self.password, self.asked = password, list[str]()

    async def __aenter__(self) -> ToySwitch:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_error: object) -> None:
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"Content-Type: auth/request\n\n")
        while text := (await reader.readuntil(b"\n\n")).decode().strip():
            self.asked.append(text)
            if text.startswith("auth "):
                good = text == f"auth {self.password}"
                answer = "+OK accepted" if good else "-ERR invalid"
                writer.write(f"Content-Type: command/reply\nReply-Text: {answer}\n\n".encode())
            elif text.startswith("api "):
                body = (
                    '{"row_count":0}'
                    if "show channels" in text
                    else "-ERR No such channel!"
                    if "gone" in text
                    else "+OK"
                )
                writer.write(f"Content-Type: api/response\nContent-Length: {len(body)}\n\n{body}".encode())
            else:
                writer.write(b"Content-Type: command/reply\nReply-Text: +OK Job-UUID: 1\n\n")
            if text.startswith("event "):
                body = json.dumps({"Event-Name": "CHANNEL_HOLD", "Unique-ID": "x"})
                head = f"Content-Length: {len(body)}\nContent-Type: text/event-json\n\n"
                writer.write((head + body).encode())


def link_to(switch: ToySwitch, secret: str = "s3cret", **more: Any) -> esl.Esl:
    return esl.Esl(Settings(host="127.0.0.1", port=switch.port, user="", secret=secret, **more))


def test_signing_in_to_an_event_socket_and_what_is_asked_of_it() -> None:
    async def run() -> list[str]:
        async with ToySwitch() as switch:
            link, up, heard = link_to(switch, phone_events=True), asyncio.Event(), []

            async def ready(_there: list[Fact]) -> None:
                up.set()

            async def hear(fact: Fact) -> None:
                heard.append(fact)

            running = asyncio.create_task(link.run(hear, ready))
            await asyncio.wait_for(up.wait(), 5)
            leg, gone = Leg(id="x", extension="101"), Leg(id="gone", extension="101")
            asked = PbxCommand(id="i", verb="dial", leg=DESK_ID, target="+34 910-555", digits="1#")
            for verb in (
                "dial",
                "answer",
                "hold",
                "resume",
                "dtmf",
                "blind_transfer",
                "hang_up",
                "reject",
                "whisper",
            ):
                await link.do(PbxCommand(**{**{f: getattr(asked, f) for f in asked.__struct_fields__}, "verb": verb}),
                              "user/101", leg, "y")  # fmt: skip
            with pytest.raises(RefusedError) as told:
                await link.do(PbxCommand(id="i", verb="hold"), "user/101", gone, "")
            assert told.value.reason == "no_such_call"
            with pytest.raises(RefusedError):
                await link.do(PbxCommand(id="i", verb="dial", leg="a b", target="1"), "user/101", None, "")
            assert heard == [Fact(kind="held", id="x")]
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            return switch.asked

    asked = asyncio.run(run())
    assert asked[0] == "auth s3cret" and asked[1].startswith("event json CHANNEL_CREATE")
    given = f"{{origination_uuid={DESK_ID},origination_caller_id_number=+34910555}}"
    wanted = f"bgapi originate {given}user/101 +34910555 XML default"
    assert asked[3:12] == [
        wanted, "api uuid_phone_event x talk", "api uuid_hold x", "api uuid_hold off x", "api uuid_send_dtmf x 1#",
        "api uuid_transfer x -bleg +34910555 XML default", "api uuid_kill x NORMAL_CLEARING", "api uuid_kill x USER_BUSY",
        "bgapi originate {origination_uuid=i,eavesdrop_whisper_aleg=true}user/101 &eavesdrop(y)",
    ]  # fmt: skip


def test_a_wrong_password_and_a_closed_door_are_told_apart() -> None:
    async def nobody(_what: object) -> None:
        raise AssertionError("nothing is told before the sign-in")

    async def run() -> list[str]:
        async with ToySwitch() as switch:
            codes = []
            for link in (
                link_to(switch, "wrong"),
                esl.Esl(Settings(host="127.0.0.1", port=1, user="", secret="x")),
            ):
                with pytest.raises(LinkError) as told:
                    await link.run(nobody, nobody)
                codes.append(told.value.code)
            return codes

    assert asyncio.run(run()) == ["refused", "unreachable"]


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_kind_declares_it_does(kind: str) -> None:
    """Every declared command is sent or refused for a reason of its own, never for `not_supported`."""
    verbs = {"dial": "dial", "hang_up": "hang_up", "blind": "blind_transfer", "hold": "hold", "dtmf": "dtmf",
             "answer": "answer"}  # fmt: skip
    made, able = KINDS[kind], KINDS[kind].can(phone_events=True)
    settings = Settings(host="127.0.0.1", port=1, user="u", secret="x", phone_events=True)
    leg = Leg(id="x", extension="101", channel="PJSIP/101-1")
    for verb in {*(verbs[c] for c in able if c in verbs), *made.supervise}:
        command = PbxCommand(id="i", verb=verb, leg="x", target="1", digits="1")  # type: ignore[arg-type]
        with pytest.raises(LinkError):
            asyncio.run(made.make(settings).do(command, "PJSIP/101", leg, "PJSIP/102-1"))
    for verb in set(verbs.values()) - {verbs[c] for c in able if c in verbs}:
        with pytest.raises(RefusedError) as told:
            asyncio.run(
                made.make(settings).do(
                    PbxCommand(id="i", verb=verb, leg="x", target="1"), "PJSIP/101", leg, ""
                )
            )  # type: ignore[arg-type]
        assert told.value.reason == "not_supported"
