"""Calls at the server: the Quality desk's list and details."""
