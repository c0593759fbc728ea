"""Tests of the lead server that need no database."""
