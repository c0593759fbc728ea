"""What `dev.py` does: set-up with the standard library alone, then the commands inside `.venv`."""
