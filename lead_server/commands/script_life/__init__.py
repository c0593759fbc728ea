"""`lead-server scripts …`: the life of scripts for people at the server and for tests. One file a command.

(No `register`: the group `scripts` is made beside `scripts check`; its commands are added by `add_to`.)
"""

from __future__ import annotations

import argparse

from lead_server.commands.script_life import (
    approve,
    calendar,
    compare,
    export,
    import_,
    list_,
    publish,
    rollback,
    stop,
)


def add_to(group: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add every command to the group."""
    for command in (list_, export, import_, approve, publish, rollback, stop, calendar, compare):
        command.add_to(group)
