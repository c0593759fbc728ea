"""`python -m agent_app`."""

import sys

from agent_app.cli import main

sys.exit(main())
