"""Handing leads out and taking them back: planned and shown first, then moved by a job that may be stopped at any point."""
