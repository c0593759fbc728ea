"""Phrase sets: what is listened for, edited and tried over past calls."""
