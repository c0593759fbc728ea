"""Calibrations: several people judge one call, blind, then they meet."""
