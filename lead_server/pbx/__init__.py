"""Exchanges: their links run at the server, where their secrets stay; desks hear what their extension does."""
