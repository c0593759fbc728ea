"""What a new organisation starts with: definitions in three languages, and the sample world of the demo."""

from pathlib import Path

FOLDER = Path(__file__).parent
DEFINITIONS = FOLDER / "definitions"  #: campaigns, scripts, scorecards, articles as YAML
RECORDINGS = FOLDER / "recordings"  #: spoken from our own texts: sound, text and recipe
