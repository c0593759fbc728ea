"""`lead-server work`: do what waits in a queue, beside the server or on a machine of its own."""

from __future__ import annotations

import argparse
import contextlib
import signal
import threading
from types import FrameType

from lead_server.commands import arguments as shared
from lead_server.installation import opened, say


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "work", help="analyse recordings that wait; any number of workers on any machine"
    )
    parser.add_argument("--queue", choices=("sound",), default="sound", help="which work (sound)")
    parser.add_argument("--once", action="store_true", help="end when nothing is left to do")
    shared.add_place(parser)
    parser.set_defaults(run=_work)


def _work(arguments: argparse.Namespace) -> int:
    from lead_server.analysis.worker import Worker

    with opened(arguments.data, arguments.database) as here:
        worker = Worker(here.engine, here.house().recordings, arguments.queue)

        def end(_number: int, _frame: FrameType | None) -> None:
            worker.stop()

        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGTERM, signal.SIGINT):
                with contextlib.suppress(ValueError):
                    signal.signal(number, end)
        if arguments.once:
            worker.take_up()
            print(f"{worker.drain()} stages done")
        else:
            say(f"working on {arguments.queue} as {worker.name}")
            worker.run()
    return 0
