"""Somebody opens very many records: noted, and told to who leads."""
