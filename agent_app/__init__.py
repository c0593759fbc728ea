"""The desk: a PySide6 client that goes on working when the server is away. Wiring stands in `app.py` alone."""
