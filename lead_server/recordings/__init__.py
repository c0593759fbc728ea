"""Recordings: files in an object store, rows in the database."""
