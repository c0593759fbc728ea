"""The control door: a local socket by which the same user's programs ask the desk and hand calls over."""
