"""The telephone port and its adapters."""
