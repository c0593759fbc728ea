"""One customer and what we know."""
