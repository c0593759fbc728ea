"""Who the demo and its tests sign in as, of the sample world's people."""

from __future__ import annotations

from resources.starter.people import ORGANISATION, PASSWORD

AGENT = "mira"
ANALYST = "quan"
TEAM_LEAD = "lena"
OPERATIONS = "olga"
CAMPAIGN = "renewal"

__all__ = ["AGENT", "ANALYST", "CAMPAIGN", "OPERATIONS", "ORGANISATION", "PASSWORD", "TEAM_LEAD"]
