"""`python -m agent_app.telephony.engine [baresip|pjsua2]`: the softphone's engine. Started by the desk, not by a person."""

from __future__ import annotations

import sys
from collections.abc import Sequence

#: asyncio would load OpenSSL for connections that this process never makes (the stack brings its own), msgspec what the
#: standard library has since Python 3.11: 6 MB of the 40 that an engine may have
_NOT_HERE = ("ssl", "typing_extensions")


def main(arguments: Sequence[str]) -> int:
    """Serve with the stack that is asked for; the exit code `NO_STACK` where it is not installed."""
    for name in _NOT_HERE:
        sys.modules[name] = None  # type: ignore[assignment]
    from agent_app.telephony.engine.program import run
    from agent_app.telephony.engine.protocol import NO_STACK
    from agent_app.telephony.engine.stack import Stack

    stack: Stack
    try:
        if "pjsua2" in arguments:  # GPL: imported in this process alone
            from agent_app.telephony.engine_pjsua2.stack import Pjsua2Stack

            stack = Pjsua2Stack()
        else:
            from agent_app.telephony.engine.baresip_stack import BaresipStack

            stack = BaresipStack()
    except ImportError as error:
        print(f"no SIP stack: {error}", file=sys.stderr)
        return NO_STACK
    return run(stack)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
