"""`python -m lead_server`."""

import sys

from lead_server.cli import main

if __name__ == "__main__":
    sys.exit(main())
