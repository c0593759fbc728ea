"""The lead library for desks that page the server: list, record, saved views, bulk acts, duplicates."""
