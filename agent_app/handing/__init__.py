"""Calls that go from this desk to a colleague, and come from one: what goes along."""
