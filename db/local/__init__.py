"""The desk's own database: SQLCipher, one file a person, SQL by hand."""
