"""Other implementations of what we speak, for tests against them."""
