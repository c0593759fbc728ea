"""The form of a recording: what its writer in the engine and its readers at the desk agree on."""

from __future__ import annotations

RATE = 8000  #: samples a second; G.711 has it. Another rate of a call is brought to it by the nearest sample
CHANNELS, SAMPLE = 2, 2  #: the customer left, the agent right; bytes of a sample
FRAME_BYTES = CHANNELS * SAMPLE
