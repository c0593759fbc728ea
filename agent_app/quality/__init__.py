"""Recordings, scorecards and my scores."""
