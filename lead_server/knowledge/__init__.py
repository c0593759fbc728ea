"""Articles: published from a desk, found by meaning, and how they serve."""
