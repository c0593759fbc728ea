"""The two databases: `central` (PostgreSQL at the lead server) and `local` (SQLCipher on the desk)."""
