"""`dev.py package`: installers come with an issue of their own."""

from __future__ import annotations

import sys

if __name__ == "__main__":
    print(
        "Packages are not made yet: they come with the issue about installers. `dev.py demo` runs from the checkout."
    )
    sys.exit(1)
