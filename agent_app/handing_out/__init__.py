"""Handing leads out and taking them back: shown before it happens, watched while it does, explained afterwards."""
