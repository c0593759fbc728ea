"""Recordings that are over are deleted with everything that was made of them, for good: also after a restore."""
