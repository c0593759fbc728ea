"""Deals: checked before they are released."""
