"""Knowledge: which articles fit a call, and how one is found by words. Pure."""
