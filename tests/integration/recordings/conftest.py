"""A real server process and desks without a window."""

from tests.integration.desk.conftest import pytest_runtest_makereport, running_stage, seat, stage  # noqa: F401
