"""Migrations of the desk's database. A released one is history; the next one corrects it."""
