"""`lead-server work`: do what waits in a queue, beside the server or on a machine of its own."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
import threading
from types import FrameType

from lead_server.commands import arguments as shared
from lead_server.installation import default_data, opened, say

QUEUES = ("sound", "speech")


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "work", help="analyse recordings that wait; any number of workers on any machine"
    )
    parser.add_argument(
        "--queue", choices=("all", *QUEUES), default="all",
        help="sound: everything that is quick; speech: words, for machines of their own; all: both, speech where there"
        " is a model",
    )  # fmt: skip
    parser.add_argument("--once", action="store_true", help="end when nothing is left to do")
    shared.add_place(parser)
    parser.set_defaults(run=_work)


def _work(arguments: argparse.Namespace) -> int:
    from lead_server.analysis.speech import find_speech
    from lead_server.analysis.worker import Worker

    speech = find_speech(arguments.data or default_data())
    queues = QUEUES if arguments.queue == "all" else (arguments.queue,)
    if speech.load is None:
        if arguments.queue == "speech":
            print(speech.words, file=sys.stderr)
            return 2
        queues = ("sound",)
    with opened(arguments.data, arguments.database) as here:
        worker = Worker(here.engine, here.house().recordings, queues, recogniser=speech.load)

        def end(_number: int, _frame: FrameType | None) -> None:
            worker.stop()

        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGTERM, signal.SIGINT):
                with contextlib.suppress(ValueError):
                    signal.signal(number, end)
        if arguments.once:
            worker.take_up()
            print(f"{worker.drain()} stages done")
            if "speech" not in queues and arguments.queue == "all":
                print(f"no words: {speech.words}", file=sys.stderr)
        else:
            words = f" with {speech.model}" if "speech" in queues else ""
            words = f"; no words: {speech.words}" if speech.load is None else words
            say(f"working on {', '.join(queues)} as {worker.name}{words}")
            worker.run()
    return 0
