"""The script beside the call."""
