"""The life of forms."""
