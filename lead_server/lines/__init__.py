"""Outbound lines at the server: their rows, what is known of them, which one a call gets."""
