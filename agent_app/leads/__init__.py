"""The queue and the search."""
