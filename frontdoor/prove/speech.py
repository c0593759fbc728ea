"""Real recordings through the whole pipeline: word errors, phrases found, speakers told apart. Needs speech and the data."""

from __future__ import annotations

import argparse
from typing import Any


def prove(options: argparse.Namespace) -> dict[str, Any]:
    """`options.recordings` is the number of prompts a language."""
    from tests.prove import speech

    return speech.run(min(options.recordings, 60), options.seed)
