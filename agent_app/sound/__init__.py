"""Microphone, loudspeaker and ring device of the telephone: chosen, watched and tried."""
