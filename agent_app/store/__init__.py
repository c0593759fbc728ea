"""The desk's own encrypted database."""
