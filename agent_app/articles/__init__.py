"""The page on which articles are written, and what came of them."""
