"""Imported files as operations people see them. The engine itself is `lead_server/library/`."""
