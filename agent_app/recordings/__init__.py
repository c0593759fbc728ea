"""Recordings made on this desk: kept until the server has them, sent in a lane of their own."""
