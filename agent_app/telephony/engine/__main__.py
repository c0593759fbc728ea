"""`python -m agent_app.telephony.engine`: the softphone's engine. Started by the desk; a person has no use for it."""

from __future__ import annotations

import sys


def main() -> int:
    """Serve with the stack that is installed; the exit code `NO_STACK` without one."""
    # asyncio would load OpenSSL for connections that this process never makes (the stack brings its own): 4 MB of 40
    sys.modules["ssl"] = None  # type: ignore[assignment]
    from agent_app.telephony.engine.program import run
    from agent_app.telephony.engine.protocol import NO_STACK

    try:
        from agent_app.telephony.engine.baresip_stack import BaresipStack
    except ImportError as error:
        print(f"no SIP stack: {error}", file=sys.stderr)
        return NO_STACK
    return run(BaresipStack())


if __name__ == "__main__":
    sys.exit(main())
