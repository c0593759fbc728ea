"""Evaluations at the server."""
