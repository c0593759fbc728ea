"""Database, recordings and the ledger of deletions, put away so that they come back as of a moment, and are tried out."""
