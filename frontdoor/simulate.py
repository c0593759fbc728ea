"""`dev.py simulate`: the seeded simulator of the feed comes with issue 3; until then it says so and fails."""

from __future__ import annotations

import sys

if __name__ == "__main__":
    print(
        "The simulator comes with the engine as a pure state machine (docs/decisions/0002). Nothing was simulated."
    )
    sys.exit(1)
