"""Migrations of the central database (Alembic). A released migration is history; the next one corrects it."""
