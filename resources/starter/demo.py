"""Names that the demo and its tests need of the sample world. The password is for the demo alone."""

from __future__ import annotations

ORGANISATION = "demo"
PASSWORD = "leadline-demo"
AGENT = "mira"
ANALYST = "quinn"
TEAM_LEAD = "tomas"
OPERATIONS = "olivia"
ADMIN = "ada"
CAMPAIGN = "renewal"
