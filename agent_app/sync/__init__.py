"""In step with the server."""
