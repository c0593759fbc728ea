"""The desk's own database: SQLCipher, one file a person, SQLAlchemy Core."""
