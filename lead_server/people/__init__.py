"""People, teams, regions and devices."""
