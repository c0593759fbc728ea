"""A hidden number is opened by the telephone's engine alone, and goes from there to the exchange and nowhere else."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from agent_app.telephony import commands as do
from agent_app.telephony.engine import protocol
from agent_app.telephony.engine.program import Program
from agent_app.telephony.engine.protocol import Begin, EngineConfig
from agent_app.telephony.engine.sealed_numbers import SealedError, SealedNumbers
from lead_server.security.sealing import NumberSealer

NUMBER, NUMBER_ID = "+8613712345987", "01920000-0000-7000-8000-000000000001"


def sealed_for(engine: SealedNumbers, number_id: str = NUMBER_ID) -> str:
    import base64

    return NumberSealer(base64.b64decode(engine.public)).seal(NUMBER, number_id)


def test_only_this_engine_opens_only_this_number(tmp_path: Path) -> None:
    engine, other = SealedNumbers(tmp_path / "engine.key"), SealedNumbers(tmp_path / "other.key")
    text = sealed_for(engine)
    assert NUMBER not in text and engine.open(text, NUMBER_ID) == NUMBER
    assert SealedNumbers(tmp_path / "engine.key").open(text, NUMBER_ID) == NUMBER, (
        "the key stays over a restart"
    )
    assert (tmp_path / "engine.key").stat().st_mode & 0o077 == 0
    for opens, given, number_id in (
        (other, text, NUMBER_ID),
        (engine, text, "another"),
        (engine, "AAAA", NUMBER_ID),
    ):
        with pytest.raises(SealedError):
            opens.open(given, number_id)


class Stack:
    """Dials what it is told."""

    name, capabilities = "toy", ("dial",)

    def __init__(self) -> None:
        self.done: list[Any] = []

    async def start(self, *_given: object) -> None: ...

    async def stop(self) -> None: ...

    async def do(self, command: Any) -> None:
        self.done.append(command)


def test_the_number_leaves_the_engine_for_the_exchange_alone(tmp_path: Path) -> None:
    stack, lines = Stack(), list[bytes]()
    file = tmp_path / "engine.key"

    async def life() -> None:
        requests: asyncio.Queue[Any] = asyncio.Queue()
        program = Program(stack, lines.append)  # type: ignore[arg-type]
        running = asyncio.create_task(program.serve(requests))
        await requests.put(Begin(version=protocol.PROTOCOL_VERSION, config=EngineConfig(seal_file=str(file))))
        while not lines:
            await asyncio.sleep(0.01)
        hello = protocol.read_fact(lines[0])
        assert isinstance(hello, protocol.Hello) and hello.seal_key == SealedNumbers(file).public
        text = sealed_for(SealedNumbers(file))
        await requests.put(do.Dial(id="a", call_id="c1", target=NUMBER_ID, sealed=text))
        await requests.put(do.Dial(id="b", call_id="c2", target="somebody else's", sealed=text))
        await asyncio.sleep(0.05)
        await requests.put(None)
        await running

    asyncio.run(life())
    dialled = [one for one in stack.done if isinstance(one, do.Dial)]
    assert [(one.call_id, one.target, one.sealed) for one in dialled] == [("c1", NUMBER, "")]
    told = [protocol.read_fact(line) for line in lines]
    assert [(one.command_id, one.reason) for one in told if isinstance(one, protocol.Refused)] == [
        ("b", "bad_target")
    ]
    assert not any(NUMBER[3:].encode() in line for line in lines)
