"""Calibrations on the desk: judge a call blind, meet over the answers."""
