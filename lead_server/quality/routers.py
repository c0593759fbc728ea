"""All routes of the quality room beside evaluations and picks."""

from __future__ import annotations

from litestar import Router

from lead_server.calibration import api as calibration_api
from lead_server.quality import life_api, plans_api
from lead_server.quality_report import api as report_api

ROUTERS: tuple[Router, ...] = (life_api.router, calibration_api.router, report_api.router, plans_api.router)
