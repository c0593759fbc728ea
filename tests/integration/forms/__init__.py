"""Forms at the server."""
