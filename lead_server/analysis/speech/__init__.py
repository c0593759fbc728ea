"""Speech to words, behind a small port. Without the library or a model everything else works, and says so."""

from lead_server.analysis.speech.finding import Speech, find_speech
from lead_server.analysis.speech.port import Heard, Recogniser

__all__ = ["Heard", "Recogniser", "Speech", "find_speech"]
