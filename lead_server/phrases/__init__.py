"""Phrase sets: published, tried over past calls, judged hit by hit."""
