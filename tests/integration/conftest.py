"""Fixtures of the integration tests."""

from tests.helpers.postgres import database_url, databases, engine, module_engine  # noqa: F401
