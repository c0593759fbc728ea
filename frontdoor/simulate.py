"""`dev.py simulate`: seeded histories of the feed, with the real engine and the real handlers in virtual time."""

from __future__ import annotations

import sys

from tests.simulation.run import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
