"""Where the lead server's data lives: an embedded PostgreSQL or the operator's own, behind one engine."""
